"""One canonical spelling, still correct writing: what the sentence encoder reads.

The steps, each with its reason, are in `_pass`. Lossy mergers are in fold.py. The same function
runs in training and on messages, so a policy need not be "right", only the same on both sides.
"""

from __future__ import annotations

import re
import unicodedata

from orthography.ethiopic import numerals_to_digits

# Bidirectional and joining controls, soft hyphen, byte order mark. ZWNJ (200C) is not among them:
# in Farsi it separates and so becomes a space, the one policy for می‌خواهم / می خواهم.
_CONTROLS = re.compile(r"[\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ZWNJ = "\u200c"
# Harakat, Quranic marks, superscript alef, tatweel: typed by few, never needed to tell topics.
_TASHKEEL = re.compile(
    r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]"
)
_REPEATS = re.compile(r"([^\W\d_])\1{2,}|([^\w\s])\2+")
_SPACES = re.compile(r"\s+")
_PUNCTUATION = str.maketrans(
    {
        "؟": "?", "،": ",", "؛": ";", "٪": "%", "٫": ".", "٬": ",", "۔": ".",
        "፡": " ", "።": ".", "፣": ",", "፤": ";", "፥": ",", "፦": ":", "፧": "?", "፨": ".",
        "‘": "'", "’": "'", "‚": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"',
        "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-", "−": "-", "…": ".",
    }
)  # fmt: skip
# Keyboards mix the two alphabets; each language gets its own letters back.
_TO_PERSIAN = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "ة": "ه"})
_TO_ARABIC = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ە": "ه"})


def normalise(text: str, language: str) -> str:
    """Canonical spelling of `text`; `language` is a code, it matters for Arabic script only.

    Idempotent, and never empty when the text has a letter.
    """
    # A removal can bring two characters together that then combine, hence the fixed point.
    result = text
    for _ in range(4):
        previous, result = result, _pass(result, language)
        if result == previous:
            break
    if not result:
        return _SPACES.sub(" ", text).strip()
    return result


def _pass(text: str, language: str) -> str:
    text = _CONTROLS.sub("", text).replace(_ZWNJ, " ")
    # Presentation forms (ﻻ, ﬁ), full-width letters. Ethiopic has no compatibility forms.
    text = unicodedata.normalize("NFKC", text).lower()
    text = unicodedata.normalize("NFKC", text)
    text = _TASHKEEL.sub("", text)
    text = numerals_to_digits(text)
    text = "".join(_digit(character) for character in text)
    text = text.translate(_PUNCTUATION)
    if language == "fa":
        text = text.translate(_TO_PERSIAN)
    elif language == "ar":
        text = text.translate(_TO_ARABIC)
    # "heeelp", "نعمممم", "???": emphasis, not spelling. Digits stay: 1000 is not 10.
    text = _REPEATS.sub(lambda found: found.group(1) or found.group(2), text)
    return _SPACES.sub(" ", text).strip()


def _digit(character: str) -> str:
    """Any script's decimal digit as ASCII."""
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))
