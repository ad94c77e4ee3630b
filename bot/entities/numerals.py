"""Numbers written in words: five and twenty, خمسة وعشرين, بیست و پنج, ዕስራን ሓሙሽተን, fünfundzwanzig."""

from __future__ import annotations

import re

from entities.tokens import spell

_UNITS = {
    spell(word): number
    for number, word in enumerate(
        [
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn",
        ],
        start=1,
    )
}
_TENS = {
    spell(word): number
    for number, word in zip(
        range(20, 100, 10),
        ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    )
}
_GERMAN = re.compile(rf"^({'|'.join(_UNITS)})und({'|'.join(_TENS)})$")
_GERMAN_HUNDREDS = re.compile(
    rf"^({'|'.join(sorted(_UNITS, key=len, reverse=True))})(hundert|tausend)(.*)$"
)
_LARGEST_UNIT = 9


def german_compound(word: str) -> int | None:
    """The number that one spelled German word names, if it is such a compound."""
    if found := _GERMAN.match(word):
        return _UNITS[found[1]] + _TENS[found[2]]
    if found := _GERMAN_HUNDREDS.match(word):
        rest = found[3].removeprefix("und")
        small = _UNITS.get(rest) or _TENS.get(rest) or german_compound(rest) if rest else 0
        if small is not None:
            return _UNITS[found[1]] * (100 if found[2] == "hundert" else 1000) + small
    return None


def join(parts: list[int]) -> int | None:
    """The number that `parts`, said one after the other, make together, or None.

    Units and tens may stand either way round (Arabic says five and twenty).
    """
    if len(parts) == 1:
        return parts[0]
    first, second, *rest = parts
    if first <= _LARGEST_UNIT and second in range(20, 100, 10):
        return join([first + second, *rest])
    if first in range(20, 100, 10) and 1 <= second <= _LARGEST_UNIT:
        return join([first + second, *rest])
    if second in {100, 1000} and first < second:
        return join([first * second, *rest])
    if first in {19, 20} and second in range(10, 100):
        # nineteen ninety-five
        remainder = join([second, *rest])
        return first * 100 + remainder if remainder is not None and remainder < 100 else None
    if first >= 100 and first % 100 == 0:
        remainder = join([second, *rest])
        if remainder is not None and remainder < first and (first < 1000 or remainder < 1000):
            return first + remainder
    return None
