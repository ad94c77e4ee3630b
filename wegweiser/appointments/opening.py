"""When an office and its people work: weekdays, holidays and special days, as cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any

import holidays

from wegweiser.appointments import grid

Hours = tuple[time, time]
"""Opening and closing, local time."""


@dataclass(frozen=True)
class WeekHours:
    """Hours by weekday (Monday is 0); a weekday that is missing is closed."""

    by_weekday: Mapping[int, tuple[Hours, ...]]

    @classmethod
    def of(cls, stored: Iterable[Mapping[str, Any]]) -> WeekHours:
        """From the stored list of `{"weekday", "opens", "closes"}`."""
        by_weekday: dict[int, list[Hours]] = {}
        for line in stored:
            hours = (time.fromisoformat(line["opens"]), time.fromisoformat(line["closes"]))
            by_weekday.setdefault(int(line["weekday"]), []).append(hours)
        return cls({weekday: tuple(sorted(found)) for weekday, found in by_weekday.items()})

    def on(self, day: date) -> tuple[Hours, ...]:
        """The hours of this date's weekday, in order."""
        return self.by_weekday.get(day.weekday(), ())


@dataclass(frozen=True)
class Opening:
    """When an office is open."""

    week: WeekHours
    special: Mapping[date, tuple[Hours, ...]]
    """Dates with hours of their own; none: closed. They count on public holidays too."""

    def on(self, day: date) -> tuple[Hours, ...]:
        """The hours of this date, in order."""
        if day in self.special:
            return self.special[day]
        return () if is_holiday(day) else self.week.on(day)


@lru_cache(maxsize=16)
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DE", subdiv="NW", years=year))


def is_holiday(day: date) -> bool:
    """Whether it is a public holiday in North Rhine-Westphalia."""
    return day in _holidays_of(day.year)


def overlap(one: Sequence[Hours], other: Sequence[Hours]) -> tuple[Hours, ...]:
    """The hours that are in both."""
    both = []
    for opens, closes in one:
        for other_opens, other_closes in other:
            first, last = max(opens, other_opens), min(closes, other_closes)
            if first < last:
                both.append((first, last))
    return tuple(sorted(both))


def open_days(opening: Opening, first: date, days: int) -> list[tuple[date, tuple[Hours, ...]]]:
    """The dates from `first` on which an office is open, with its hours."""
    dates = (first + timedelta(days=ahead) for ahead in range(days))
    return [(day, hours) for day in dates if (hours := opening.on(day))]


def windows(
    days: Iterable[tuple[date, tuple[Hours, ...]]], own: WeekHours | None
) -> list[tuple[int, int]]:
    """Cells (from, to) in which somebody with `own` hours works while the office is open.

    None: always. On a special day of the office own hours are those of the weekday, as ever.
    """
    found = []
    for day, opening_hours in days:
        hours = opening_hours if own is None else overlap(opening_hours, own.on(day))
        for opens, closes in hours:
            cells = grid.opening_cell(day, opens), grid.closing_cell(day, closes)
            if cells[0] < cells[1]:
                found.append(cells)
    return found
