"""Ethiopic: numerals, and the letters that Tigrinya spells interchangeably.

Policy. Merged, because writers of Tigrinya use them for one sound:
  ሠ with ሰ, ፀ with ጸ, ኀ with ሐ (Tigrinya reads ኀይሊ as ሓይሊ, unlike Amharic's h);
  the first order of a guttural with its fourth (አ/ኣ, ሀ/ሃ, ሐ/ሓ, ዐ/ዓ): the Tigray and the Eritrean
  spelling of the same vowel;
  the rounded series before o (ቈ/ቆ, ኰ/ኮ, ጐ/ጎ, ኈ/ሖ, ቘ/ቖ, ዀ/ኾ): ቈጸራ is ቆጸራ.
Kept apart, because they tell words apart: ቀ/ቐ, ከ/ኸ, ሐ/ሀ, አ/ዐ. Amharic merges the last two.
"""

from __future__ import annotations

import re

_ORDERS = 7


def _series(source: str, target: str) -> dict[int, str]:
    return {ord(source) + i: chr(ord(target) + i) for i in range(_ORDERS)}


HOMOPHONES: dict[int, str] = {
    **_series("ሠ", "ሰ"),
    **_series("ፀ", "ጸ"),
    **_series("ኀ", "ሐ"),
    ord("ሧ"): "ሷ",
    ord("አ"): "ኣ",
    ord("ሀ"): "ሃ",
    ord("ሐ"): "ሓ",
    ord("ኀ"): "ሓ",
    ord("ዐ"): "ዓ",
    ord("ቈ"): "ቆ",
    ord("ቘ"): "ቖ",
    ord("ኈ"): "ሖ",
    ord("ኰ"): "ኮ",
    ord("ዀ"): "ኾ",
    ord("ጐ"): "ጎ",
}

_UNITS = {chr(0x1369 + i): i + 1 for i in range(9)}
_TENS = {chr(0x1372 + i): (i + 1) * 10 for i in range(9)}
_HUNDRED, _MYRIAD = "\u137b", "\u137c"
_NUMERAL = re.compile("[\u1369-\u137c]+")


def numerals_to_digits(text: str) -> str:
    """Ethiopic numerals as decimal digits: ፳፻፲፮ is 2016."""
    return _NUMERAL.sub(lambda found: str(_value(found.group())), text)


def _value(numeral: str) -> int:
    total = hundreds = rest = 0
    for sign in numeral:
        if sign == _HUNDRED:
            hundreds += max(rest, 1) * 100
            rest = 0
        elif sign == _MYRIAD:
            total = (total + max(hundreds + rest, 1)) * 10_000
            hundreds = rest = 0
        else:
            rest += _UNITS.get(sign) or _TENS[sign]
    return total + hundreds + rest
