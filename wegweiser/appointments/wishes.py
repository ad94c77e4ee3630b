"""What was said about a time, as a search: "next Tuesday after ten" to dates and hours.

Pure: it takes the entities the bot found (kinds date, weekday, time, daypart) and the present
moment, and knows no calendar of an office. What it makes of them is always read back to the person.
"""

from __future__ import annotations

import calendar as months
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from wegweiser.appointments.slots import BERLIN, DayPart, Wish

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEK = 7
_RELATIVE = {"today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
_SHIFT = re.compile(r"\+(\d{1,3})([dw])")
_WEEK = re.compile(r"week:\+?(-?\d{1,2})")
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_TIME = re.compile(r"(?:(after|before):)?(\d{1,2}):(\d\d)")
ETHIOPIAN_SHIFT, HALF_DAY = 6, 12
OFFICE_HOURS = range(7, 20)
"""Hours at which a talk could begin anywhere; what an ambiguous time cannot mean is left out."""


@dataclass(frozen=True)
class When:
    """A search for times. An empty one says nothing about time."""

    first: date | None = None
    """From this local date on."""
    days: int | None = None
    """As many local days; None: from there on."""
    wish: Wish = field(default_factory=Wish)
    at: time | None = None
    """A beginning that was named outright."""
    clocks: tuple[time, ...] = ()
    """More than one: the time may be meant by the European or the Ethiopian clock; ask."""
    bound: str = "at"
    """What the clock time is: `at`, `after`, `before`."""
    calendar: str | None = None
    """Calendar the date was given in, if it is not the Gregorian: `persian`, `ethiopian`."""
    past: bool = False
    """The date that was named is over."""

    def __bool__(self) -> bool:
        return self != When()

    def by_clock(self, at: time) -> When:
        """The same, with the clock time that was meant."""
        return _timed(replace(self, clocks=()), self.bound, at)


def resolve(entities: Iterable[Mapping[str, Any]], now: datetime) -> When:
    """What the entities of a message wish for, seen from `now` (aware).

    `next` Tuesday is the coming one, but not today or tomorrow: people would name those. A weekday
    with a week is that day of that week; several weekdays are a wish for any of them.
    """
    found = [(str(each.get("entity")), str(each.get("value")), each) for each in entities]
    today = now.astimezone(BERLIN).date()
    when = _dated(When(), [(value, each) for kind, value, each in found if kind == "date"], today)
    when = _on_weekdays(when, [value for kind, value, _ in found if kind == "weekday"], today)
    parts = {value for kind, value, _ in found if kind == "daypart"} & set(DayPart)
    if parts:
        dayparts = frozenset(DayPart(part) for part in parts)
        when = replace(when, wish=replace(when.wish, dayparts=dayparts))
    for kind, value, each in found:
        if kind == "time" and (match := _TIME.fullmatch(value)):
            when = _clocked(when, match, ambiguous=bool(each.get("ambiguous")))
    if when.first is not None and when.days is not None:
        end = when.first + timedelta(days=when.days)
        if end <= today:
            return replace(when, past=True)
        if when.first < today:
            return replace(when, first=today, days=(end - today).days)
    return when


def _dated(when: When, dates: list[tuple[str, Mapping[str, Any]]], today: date) -> When:
    for value, entity in dates:
        span = _span(value, today)
        if span is None:
            continue
        first, days = span
        if when.days == WEEK and days == 1:
            continue  # "next week, on the 3rd": the date itself comes as another value
        named = entity.get("calendar")
        other = str(named) if named in {"persian", "ethiopian"} else when.calendar
        when = replace(when, first=first, days=days, calendar=other)
    return when


def _span(value: str, today: date) -> tuple[date, int] | None:  # noqa: PLR0911 - a line a form
    """First day and number of days of a date as entities write it."""
    if value in _RELATIVE:
        return today + timedelta(days=_RELATIVE[value]), 1
    if match := _SHIFT.fullmatch(value):
        weeks = match.group(2) == "w"
        first = today + timedelta(days=int(match.group(1)) * (WEEK if weeks else 1))
        return (_monday(first), WEEK) if weeks else (first, 1)
    if match := _WEEK.fullmatch(value):
        return _monday(today) + timedelta(weeks=int(match.group(1))), WEEK
    if match := _DATE.fullmatch(value):
        year = int(match.group(1))
        month, day = (int(part) if part else None for part in match.groups()[1:])
        try:
            if month is None or year not in range(today.year - 1, today.year + 3):
                return None  # a mere year, or one far off: told of something else
            if day is None:
                return date(year, month, 1), months.monthrange(year, month)[1]
            return date(year, month, day), 1
        except ValueError:
            return None
    return None


def _on_weekdays(when: When, said: list[str], today: date) -> When:
    named = [value.partition(":") for value in said]
    days = [(WEEKDAYS.index(day), which) for day, _, which in named if day in WEEKDAYS]
    if not days:
        return when
    if len({day for day, _ in days}) > 1:
        anyof = frozenset(day for day, _ in days)
        return replace(when, wish=replace(when.wish, weekdays=anyof))
    weekday, which = days[0]
    if when.days == 1:
        return when  # "Tuesday the 24th": the date says it already, and wins if they differ
    if which == "first":
        start = when.first if when.days is not None and when.days > WEEK else None
        first = _first_of_month(weekday, start or today.replace(day=1))
        if first < today:
            next_month = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
            first = _first_of_month(weekday, next_month)
    elif when.first is not None and when.days == WEEK:
        first = when.first + timedelta(days=(weekday - when.first.weekday()) % WEEK)
    elif when.first is not None:
        # A month and a weekday: any such day of the month.
        return replace(when, wish=replace(when.wish, weekdays=frozenset({weekday})))
    else:
        earliest = today + timedelta(days=2 if which == "next" else 0)
        first = earliest + timedelta(days=(weekday - earliest.weekday()) % WEEK)
    return replace(when, first=first, days=1)


def _clocked(when: When, match: re.Match[str], *, ambiguous: bool) -> When:
    bound, hour, minute = match.group(1) or "at", int(match.group(2)), int(match.group(3))
    if hour > 23 or minute > 59:  # noqa: PLR2004 - a clock
        return when
    if not ambiguous:
        return _timed(when, bound, time(hour, minute))
    could_be = sorted(
        {
            time((hour + shift) % 24, minute)
            for shift in (0, ETHIOPIAN_SHIFT, HALF_DAY)
            if (hour + shift) % 24 in OFFICE_HOURS and (not shift or hour <= HALF_DAY)
        }
    )
    parts = when.wish.dayparts
    fitting = [each for each in could_be if any(part.holds(each) for part in parts)] or could_be
    if len(fitting) == 1:
        return _timed(when, bound, fitting[0])
    return replace(when, clocks=tuple(fitting), bound=bound)


def _timed(when: When, bound: str, at: time) -> When:
    match bound:
        case "after":
            return replace(when, wish=replace(when.wish, after=at))
        case "before":
            return replace(when, wish=replace(when.wish, before=at))
    return replace(when, at=at)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _first_of_month(weekday: int, first: date) -> date:
    return first + timedelta(days=(weekday - first.weekday()) % WEEK)
