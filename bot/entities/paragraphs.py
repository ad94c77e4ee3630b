"""Residence status by paragraph of the AufenthG: § 24, 25 Abs. 3, الفقرة 25 بند 2, ዓንቀጽ 24.

§ 25 (2) covers refugees (first case) and subsidiary protection (second case); alone it is read as
refugee, since people with the second say "subsidiary".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from entities.entity import Entity

_CUE = (
    r"§+|par+agra(?:ph|f)\w*|paragrap|sections?|article|artikel|aufenthg|(?:ال)?ماد[ةه]|(?:ال)?فقر[ةه]|(?:ال)?بند|"
    r"(?:ال)?بارا?غرا?ف|(?:ال)?باراجراف|پاراگراف|مادهٔ|ዓንቀጽን?|ዓንቀፅ|ፓራግራፍ"
)
_PART = (
    r"abs(?:atz|\.)?|paragraph|subsection|para\.?|"
    r"(?:ال)?فقر[ةه]|(?:ال)?بند|مقطع|قسمت|ንኡስ(?:\s+ዓንቀጽ)?|ኣብሳጽ|ቁጽሪ"
)
_WITH_CUE = re.compile(
    rf"(?:{_CUE})\s*(?P<number>\d{{1,3}})\s?(?P<letter>[a-h]\b)?(?:\s*(?:{_PART}|[.(/,])\s*(?P<part>[1-5])\b\)?)?"
    r"(?:\s*(?:s\.|satz)\s*\d)?(?:\s*alt(?:\.|ernative)?\s*(?P<case>[12]))?",
    re.IGNORECASE,
)
_WITH_PART = re.compile(
    rf"(?<![\w.])(?P<number>\d{{2,3}})(?P<letter>[a-h])?\s*(?:{_PART})\s*(?P<part>[1-5])\b"
    r"(?:\s*(?:s\.|satz)\s*\d)?(?:\s*alt(?:\.|ernative)?\s*(?P<case>[12]))?",
    re.IGNORECASE,
)
_LETTERED = re.compile(
    r"(?<![\w.])(?P<number>16|18|19|25|60|104)(?P<letter>[a-g])(?![\w'])(?P<part>)(?P<case>)",
    re.IGNORECASE,
)

_BY_NUMBER = {
    "9": "settlement", "9a": "settlement", "26": "settlement", "18c": "settlement",
    "16a": "work_or_study", "16b": "work_or_study", "16d": "work_or_study", "16e": "work_or_study",
    "16f": "work_or_study", "16g": "work_or_study", "17": "work_or_study", "18a": "work_or_study",
    "18b": "work_or_study", "18d": "work_or_study", "18g": "work_or_study", "19c": "work_or_study",
    "19d": "work_or_study", "20": "work_or_study", "20a": "work_or_study", "21": "work_or_study",
    "22": "humanitarian_other", "23": "humanitarian_other", "23a": "humanitarian_other",
    "25a": "humanitarian_other", "25b": "humanitarian_other", "104c": "humanitarian_other",
    "24": "temporary_protection",
    "27": "family", "28": "family", "29": "family", "30": "family", "31": "family", "32": "family",
    "36": "family", "36a": "family",
    "55": "asylum_seeker", "63a": "asylum_seeker",
    "60a": "tolerated", "60b": "tolerated", "60c": "tolerated", "60d": "tolerated",
}  # fmt: skip
_OF_25 = {
    "1": "refugee", "2": "refugee", "3": "deportation_ban",
    "4": "humanitarian_other", "5": "humanitarian_other",
}  # fmt: skip
_OF_60 = {"5": "deportation_ban"}


def statuses(text: str) -> Iterator[Entity]:
    """The residence statuses that `text` names by paragraph."""
    if not any(character.isdecimal() for character in text):
        return
    # One character for one character, so offsets stay.
    plain = "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c for c in text
    )
    taken: list[tuple[int, int]] = []
    for pattern in (_WITH_CUE, _WITH_PART, _LETTERED):
        for found in pattern.finditer(plain):
            start, end = found.start(), found.end()
            status = _status(found)
            if status and all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
                yield Entity("residence_status", status, start, start + len(found.group().rstrip()))


def _status(found: re.Match[str]) -> str | None:
    number, letter, part = found["number"], (found["letter"] or "").lower(), found["part"] or ""
    if number == "25" and not letter:
        if part == "2" and found["case"] == "2":
            return "subsidiary"
        return _OF_25.get(part)
    if number == "60" and not letter:
        return _OF_60.get(part)
    return _BY_NUMBER.get(number + letter)
