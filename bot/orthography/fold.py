"""A coarser spelling for character n-grams: merges what writers do not keep apart.

Applied on top of `normalise`. Too lossy for the sentence encoder, whose pieces were learnt on
ordinary writing.
"""

from __future__ import annotations

import re
import unicodedata

from orthography.ethiopic import HOMOPHONES

_ARABIC = {
    # Hamza is mostly left out on phones; final ya, alef maksura and ta marbuta are mixed.
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ء": "",
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ە": "ه",
    # Iraqi and Dari keyboards write these for k/g, ch, v.
    "ڤ": "ف",
}  # fmt: skip
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_LETTERS = str.maketrans(_ARABIC | _GERMAN) | HOMOPHONES
# Farsi affixes that are written joined, with ZWNJ (by now a space) or apart: joined.
_VERB_PREFIX = re.compile(r"(?:(?<=\s)|^)(ن?مي) (?=[\u0621-\u06d3])")
_SUFFIX = re.compile(r" (ها|هاي|هايي|هام|هاش|ام|ات|اش|ايم|ايد|اند|تر|ترين)(?=\s|$)")
_NOT_WORD = re.compile(r"[^\w\s?]+|_+")


def fold(text: str) -> str:
    """Coarse spelling of a normalised text; idempotent; punctuation but ? becomes a space."""
    text = text.translate(_LETTERS)
    # Remaining accents (é, ê, ş): people leave them out.
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not _is_latin_accent(c))
    text = unicodedata.normalize("NFC", text)
    text = _NOT_WORD.sub(" ", text).replace("?", " ? ")
    text = " ".join(text.split())
    text = _VERB_PREFIX.sub(r"\1", text)
    return _SUFFIX.sub(r"\1", text)


def _is_latin_accent(character: str) -> bool:
    return "\u0300" <= character <= "\u036f"
