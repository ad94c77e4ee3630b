"""Dates of three calendars as ISO text in the Gregorian one.

Persian: Solar Hijri by `convertdate` (arithmetic of the equinox). Ethiopian: the Coptic leap rule,
as `convertdate.coptic`, with the era of the Incarnation, 276 years later than the era of Martyrs.
"""

from __future__ import annotations

from datetime import date

from convertdate import coptic, persian

GREGORIAN, PERSIAN, ETHIOPIAN = "gregorian", "persian", "ethiopian"
_MARTYRS = 276
_PERSIAN_YEARS = range(1300, 1450)
_GREGORIAN_YEARS = range(1900, 2100)
# The Persian year begins in March: nine of its twelve months lie in the year this many later.
_PERSIAN_OFFSET = 621
# The Ethiopian year begins in September: two thirds of it lie in the year this many later.
_ETHIOPIAN_OFFSET = 8


def plausible_calendar(year: int) -> str | None:
    """The calendar a bare year is taken to be of; an Ethiopian one needs a word that says so."""
    if year in _GREGORIAN_YEARS:
        return GREGORIAN
    if year in _PERSIAN_YEARS:
        return PERSIAN
    return None


def iso_day(year: int, month: int, day: int, calendar: str) -> str | None:
    """The day as YYYY-MM-DD, or None where that calendar has no such day."""
    try:
        if calendar == PERSIAN:
            if not 1 <= month <= 12 or not 1 <= day <= persian.month_length(year, month):
                return None
            found = date(*persian.to_gregorian(year, month, day))
        elif calendar == ETHIOPIAN:
            if not 1 <= month <= 13 or not 1 <= day <= 30:
                return None
            found = date(*coptic.to_gregorian(year - _MARTYRS, month, day))
        else:
            found = date(year, month, day)
    except ValueError:
        return None
    return found.isoformat()


def iso_month(year: int, month: int, calendar: str) -> str | None:
    """YYYY-MM of the month in which that calendar's month has its middle."""
    if calendar == GREGORIAN:
        return f"{year:04d}-{month:02d}" if 1 <= month <= 12 else None
    middle = iso_day(year, month, 15 if month <= 12 else 1, calendar)
    return middle[:7] if middle else None


def iso_year(year: int, calendar: str) -> str:
    """The Gregorian year that holds most of that calendar's year."""
    offset = {PERSIAN: _PERSIAN_OFFSET, ETHIOPIAN: _ETHIOPIAN_OFFSET}.get(calendar, 0)
    return str(year + offset)


def next_occurrence(month: int, day: int, calendar: str, today: date) -> str | None:
    """The first such day from `today` on, where no year was named."""
    if calendar == GREGORIAN:
        year = today.year
    elif calendar == PERSIAN:
        year = persian.from_gregorian(today.year, today.month, today.day)[0]
    else:
        year = coptic.from_gregorian(today.year, today.month, today.day)[0] + _MARTYRS
    for candidate in (year, year + 1):
        found = iso_day(candidate, month, day, calendar)
        if found and found >= today.isoformat():
            return found
    return None
