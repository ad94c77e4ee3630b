"""Which rows of tags make a date, a time, a duration ...: patterns for spaCy's Matcher.

A pattern is a row of tags with `|` for alternatives and `?` for "may be missing". The tags of
words come from the cues in words/<language>.yml, so one grammar serves all five languages:

  AT at, الساعة        CLOCK o'clock      AM, PM             AFTER, BEFORE of a time
  PAST, TO half past, to ten      HALF, QUARTER, THIRD of an hour      HALFTO German halb
  FUTURE in (three days)          LATER (three days) from now          SINCE, AGO of durations
  NEXT, AFTERNEXT, FIRST          PER once a (week)                    ARTICLE a
  IAM I am (27)        AGE my age         OLD years old      HAVE عندي
  SONOF ወዲ (25 ዓመት)   CHILD my son       WORKAS I am, as (a nurse)
  THING what may be German
  BORN                 MONTHWORD شهر 9    YEARWORD سال       DAYWORD ዕለት
  ETHIOPIAN, GREGORIAN which calendar     PLACE in, from     SPEAK language, to speak
  PARAGRAPH, SECTION   EXPERIENCE         AND
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from entities.items import Item

_PREFIX = "AFTER|BEFORE? AT?"
_PART = "AM|PM|DAYPART?"
PATTERNS: dict[str, tuple[str, ...]] = {
    "level": ("LETTER DASH? NUM",),
    "date_numeric": (
        "NUM DOT NUM DOT NUM",
        "NUM SLASH NUM SLASH NUM",
        "NUM DASH NUM DASH NUM",
        "NUM DOT NUM DOT?",
        "NUM SLASH NUM",
        "NUM DASH NUM",
    ),
    "day_month": (
        "NUM|ORD DOT? MONTH COMMA? YEARWORD? YEAR",
        "NUM|ORD DOT? _? MONTH",
        "NUM|ORD _ MONTH COMMA? YEARWORD? YEAR",
        "NUM|ORD _ _ MONTH",
        "NUM|ORD _ _ MONTH COMMA? YEAR",
        "NUM|ORD PLACE MONTH YEARWORD? YEAR?",
    ),
    "month_day": (
        "MONTH NUM|ORD COMMA? YEAR",
        "MONTH NUM|ORD",
    ),
    "month_year": (
        "MONTH COMMA? YEARWORD? YEAR",
        "MONTHWORD NUM SLASH|YEARWORD? YEAR",
        "MONTHWORD NUM YEARWORD YEAR",
    ),
    "year": ("YEAR",),
    "day": ("DAY",),
    "offset": (
        "FUTURE NUM|ARTICLE UNIT",
        "FUTURE UNIT",
        "FUTURE DURATION",
        "NUM UNIT LATER",
    ),
    "week": (
        "NEXT UNIT",
        "UNIT NEXT",
        "AFTERNEXT UNIT",
        "UNIT AFTERNEXT",
    ),
    "weekday": (
        "NEXT|FIRST? WEEKDAY",
        "WEEKDAY NEXT",
        "WEEKDAY UNIT NEXT",
        "WEEKDAY NEXT UNIT",
    ),
    "clock": (
        f"{_PREFIX} NUM COLON NUM CLOCK? {_PART}",
        f"{_PREFIX} NUM DOT NUM CLOCK|AM|PM {_PART}",
        "AFTER|BEFORE? AT NUM DOT NUM CLOCK?",
        f"{_PREFIX} NUM CLOCK NUM? {_PART}",
        f"{_PREFIX} NUM AM|PM|DAYPART",
        f"AFTER|BEFORE? AT NUM|ORD {_PART}",
        "AFTER|BEFORE NUM",
    ),
    "clock_minutes": (
        f"{_PREFIX} NUM|ORD HALF|QUARTER|THIRD {_PART}",
        f"{_PREFIX} NUM|ORD AND|PAST HALF|QUARTER|THIRD {_PART}",
        f"{_PREFIX} NUM|ORD TO QUARTER|THIRD {_PART}",
        f"{_PREFIX} NUM|ORD QUARTER TO {_PART}",
        f"{_PREFIX} NUM|ORD HALF AM|PM|DAYPART",
    ),
    "minutes_clock": (
        f"{_PREFIX} HALFTO|THREEQUARTERSTO NUM CLOCK? {_PART}",
        f"{_PREFIX} HALF|QUARTER PAST|TO NUM CLOCK? {_PART}",
        f"{_PREFIX} HALF NUM CLOCK? {_PART}",
    ),
    "daypart": ("DAYPART",),
    "duration": (
        "NUM UNIT",
        "NUM UNIT AND? HALF",
        "NUM AND HALF UNIT",
        "NUM DOT|COMMA NUM UNIT",
        "SINCE ARTICLE? UNIT",
        "ARTICLE UNIT AGO",
        "DURATION",
        "NUM DASH UNIT",
    ),
    "birth": (
        "BORN NUM",
        "BORN _ NUM",
        "BORN COLON NUM",
        "BORN _ _ NUM",
    ),
    "age": (
        "AGE _|COLON|COMMA? NUM UNIT?",
        "SONOF NUM UNIT|OLD",
        "AGE _? COLON? NUM OLD",
        "NUM UNIT? AGE",
        "NUM DASH? UNIT? DASH? OLD",
        "IAM NUM",
        "IAM NUM UNIT",
        "IAM NUM OLD",
        "HAVE NUM UNIT",
    ),
}
_ELEMENT = re.compile(r"(?P<tags>[A-Z_|]+)(?P<optional>\??)$")


class Match(NamedTuple):
    """A pattern's name and the items it covers, `end` exclusive."""

    name: str
    start: int
    end: int


class Grammar:
    """The patterns over the tags met so far; new combinations of tags are learnt as they come."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab
        self._labels: set[str] = {"_"}
        self._matcher = Matcher(vocab)

    def match(self, items: Sequence[Item]) -> list[Match]:
        """Every match, the longest first."""
        labels = [item.label for item in items]
        if all(label == "_" for label in labels):
            return []
        if not self._labels.issuperset(labels):
            # Few combinations exist, so this ends after some messages; the first ones are known
            # from the lexicons at once.
            self.learn(labels)
        found = {
            Match(self._vocab.strings[key], start, end)
            for key, start, end in self._matcher(Doc(self._vocab, words=labels))
        }
        return sorted(found, key=lambda match: (match.start - match.end, match.start, match.name))

    def learn(self, labels: Sequence[str]) -> None:
        """Make patterns cover these combinations of tags too."""
        self._labels.update(labels)
        self._matcher = Matcher(self._vocab)
        for name, rows in PATTERNS.items():
            self._matcher.add(name, [self._row(row) for row in rows])

    def _row(self, row: str) -> list[dict[str, object]]:
        elements: list[dict[str, object]] = []
        for part in row.split():
            found = _ELEMENT.match(part)
            if found is None:
                raise ValueError(row)
            tags = set(found["tags"].split("|"))
            labels = [label for label in self._labels if tags.intersection(label.split("+"))]
            element: dict[str, object] = {"ORTH": {"IN": sorted(labels)}}
            if found["optional"]:
                element["OP"] = "?"
            elements.append(element)
        return elements
