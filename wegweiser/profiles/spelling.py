"""One spelling for comparing what people type: case, marks, digits, letter variants, punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LETTERS = str.maketrans({
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ؤ": "و", "ـ": None, "\u200c": " ", "’": "'", "ʼ": "'", "`": "'",
})  # fmt: skip
# Ethiopic rows that sound the same, by the first of their eight letters; the second is kept.
_ROWS = (("ሐ", "ሀ"), ("ኀ", "ሀ"), ("ሠ", "ሰ"), ("ዐ", "አ"), ("ፀ", "ጸ"))
_ETHIOPIC = {
    ord(dropped) + vowel: ord(kept) + vowel for dropped, kept in _ROWS for vowel in range(7)
}
# አ and ኣ are written for one another.
_ETHIOPIC |= {ord("አ"): ord("ኣ"), ord("ዐ"): ord("ኣ")}
_WORD = re.compile(r"[\w'§]+", re.UNICODE)
_ARABIC, _ETHIOPIC_LETTER = re.compile("[\u0600-\u06ff]"), re.compile("[\u1200-\u137f]")


def spelled(text: str) -> str:
    """The text in the one spelling, words parted by single spaces; digits are ASCII."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS).translate(_ETHIOPIC)
    characters = [
        str(unicodedata.decimal(character))
        if character.isdecimal()
        else ""
        if unicodedata.category(character) in {"Mn", "Cf"}
        else character
        for character in text
    ]
    return " ".join(_WORD.findall("".join(characters)))


@cache
def pattern(phrase: str) -> re.Pattern[str]:
    """Finds a phrase in a spelled text.

    Long Latin words may go on ("praktikum" in "praktikumsplatz"); Arabic and Ethiopic ones may also
    have something before them (و, ال, ን, ብ).
    """
    wanted = re.escape(spelled(phrase))
    length = len(spelled(phrase))
    if _ARABIC.search(wanted):
        before = r"(?<!\w)(?:و|ف)?(?:ب|ل|ک)?(?:ال|لل)?" if length > 2 else r"(?<!\w)"  # noqa: PLR2004
        after = r"\w{0,3}(?!\w)" if length > 3 else r"(?!\w)"  # noqa: PLR2004
        return re.compile(f"{before}{wanted}{after}")
    if _ETHIOPIC_LETTER.search(wanted):
        return re.compile(rf"(?<!\w)[ንብዝናከእምስ]{{0,2}}{wanted}\w{{0,2}}(?!\w)" if length > 2  # noqa: PLR2004
                          else rf"(?<!\w){wanted}(?!\w)")  # fmt: skip
    after = r"\w*" if length > 4 else r"(?!\w)"  # noqa: PLR2004
    return re.compile(rf"(?<!\w){wanted}{after}")


def holds(spelled_text: str, phrase: str) -> bool:
    """Whether a spelled text holds the phrase."""
    return pattern(phrase).search(spelled_text) is not None
