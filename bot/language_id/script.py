"""Writing systems: the first and safest sign of a language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

ARABIC, LATIN, ETHIOPIC, OTHER = "arabic", "latin", "ethiopic", "other"

# Scripts that (among the languages met here) stand for one language; others stay unnamed.
_ONE_LANGUAGE = {
    "GREEK": "el", "HEBREW": "he", "ARMENIAN": "hy", "GEORGIAN": "ka", "THAI": "th",
    "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "BENGALI": "bn",
    "TAMIL": "ta", "TELUGU": "te", "GURMUKHI": "pa", "SINHALA": "si", "MYANMAR": "my",
    "KHMER": "km", "LAO": "lo", "THAANA": "dv",
}  # fmt: skip
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _block(character: str) -> str:
    """First word of the Unicode name: LATIN, ARABIC, ETHIOPIC, CYRILLIC ..."""
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0]


def counts(text: str) -> Counter[str]:
    """Letters a script, by the first word of their Unicode names."""
    folded = unicodedata.normalize("NFKC", text)
    return Counter(_block(character) for character in folded if character.isalpha())


def of(text: str) -> tuple[str | None, str | None]:
    """The main script (one of the four constants, None without letters) and, for OTHER scripts
    used by one language, that language.

    A few own-script words decide over German office words in Latin ("ابي موعد في Jobcenter"), so
    Latin counts half.
    """
    found = counts(text)
    if not found:
        return None, None
    weighed = {block: n * (0.5 if block == "LATIN" else 1.0) for block, n in found.items()}
    main = max(sorted(weighed), key=lambda block: weighed[block])
    if main in ("LATIN", "ARABIC", "ETHIOPIC"):
        return main.lower(), None
    if main == "CYRILLIC":
        if _UKRAINIAN.search(text):
            return OTHER, "uk"
        return OTHER, "ru" if _RUSSIAN.search(text) else None
    return OTHER, _ONE_LANGUAGE.get(main)
