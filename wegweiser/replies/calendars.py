"""Dates of the Solar Hijri and the Ethiopian calendar, beside the Gregorian."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from convertdate import coptic, persian

PERSIAN, ETHIOPIAN = "persian", "ethiopian"
_ERA = 276
"""The Ethiopian year has the Coptic one's months and days, and begins to count 276 years earlier."""


@dataclass(frozen=True)
class OtherDate:
    """A day in another calendar; months count from 1."""

    year: int
    month: int
    day: int


def converted(day: date, calendar: str) -> OtherDate | None:
    """A Gregorian day in another calendar; None for a calendar that is not known here."""
    match calendar:
        case "persian":
            return OtherDate(*persian.from_gregorian(day.year, day.month, day.day))
        case "ethiopian":
            year, month, of_month = coptic.from_gregorian(day.year, day.month, day.day)
            return OtherDate(year + _ERA, month, of_month)
    return None
