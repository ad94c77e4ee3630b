"""The operator's calendar as a file: YAML for whole offices, CSV for special days."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from wegweiser.appointments import grid
from wegweiser.appointments.slots import Mode

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CSV_COLUMNS = ("office", "day", "opens", "closes", "reason")

_HOURS = re.compile(r"(\d{2}:\d{2})-(\d{2}:\d{2})")


Entry = TypeVar("Entry", bound=BaseModel)


class CalendarFileError(Exception):
    """The file cannot be used; nothing was imported. `problems` are (place, what is wrong) pairs."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{place}: {what}" for place, what in problems))
        self.problems = problems


def _on_grid(minutes: int) -> int:
    if minutes % grid.MINUTES:
        raise ValueError(f"must be a multiple of {grid.MINUTES} minutes")
    return minutes


def _hours(value: object) -> tuple[time, time]:
    match = _HOURS.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('must read "09:00-12:00"')
    opens, closes = (time.fromisoformat(part) for part in match.groups())
    if opens >= closes:
        raise ValueError("must open before it closes")
    _on_grid(opens.minute)
    _on_grid(closes.minute)
    return opens, closes


def _apart(hours: list[tuple[time, time]]) -> list[tuple[time, time]]:
    ordered = sorted(hours)
    if any(one[1] > other[0] for one, other in pairwise(ordered)):
        raise ValueError("hours of one day overlap")
    return ordered


Minutes = Annotated[int, Field(ge=0, le=24 * 60), AfterValidator(_on_grid)]
Length = Annotated[int, Field(ge=grid.MINUTES, le=12 * 60), AfterValidator(_on_grid)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,40}$")]
Code = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Hours = Annotated[
    list[Annotated[tuple[time, time], BeforeValidator(_hours)]], AfterValidator(_apart)
]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Week = dict[Weekday, Hours]
Link = Annotated[str, Field(pattern=r"^https://", max_length=500)]
Name = Annotated[str, Field(min_length=1, max_length=100)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ServiceEntry(_Strict):
    """A service of an office; lengths in minutes."""

    key: Key
    minutes: Length
    every: Length | None = None
    """From one beginning to the next; default: the talk with what is kept free around it."""
    before: Minutes = 0
    after: Minutes = 0
    lead_minutes: Annotated[int, Field(ge=0)] = 24 * 60
    horizon_days: Annotated[int, Field(ge=1, le=366)] = 56
    capacity: Annotated[int, Field(ge=1, le=500)] = 1
    modes: Annotated[list[Mode], Field(min_length=1)] = [Mode.ON_SITE]
    bring: list[Key] = []
    public: bool = True

    @property
    def step(self) -> int:
        """Minutes from one beginning to the next."""
        return self.every or self.before + self.minutes + self.after


class RoomEntry(_Strict):
    """A room or counter."""

    key: Key
    name: Name


class CounsellorEntry(_Strict):
    """Somebody who gives talks."""

    key: Key
    name: Name
    languages: list[Code] = ["de"]
    hours: Week | None = None
    services: list[Key] | None = None
    room: Key | None = None
    link: Link | None = None


class InterpreterEntry(_Strict):
    """Somebody who interprets, in the room or (`remote`) on the telephone for any number at once."""

    key: Key
    name: Name
    languages: Annotated[list[Code], Field(min_length=1)]
    hours: Week | None = None
    remote: bool = False


class SpecialDayEntry(_Strict):
    """Hours of one date; none: closed."""

    day: date
    hours: Hours = []
    reason: Annotated[str, Field(max_length=100)] = ""


class OfficeEntry(_Strict):
    """One office with its whole calendar."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")]
    name: Annotated[str, Field(min_length=1, max_length=200)]
    town: Name
    serves: list[Name] = []
    address: Annotated[str, Field(max_length=200)] | None = None
    map_url: Link | None = None
    directions: dict[Code, str] = {}
    hours: Week
    services: Annotated[list[ServiceEntry], Field(min_length=1)]
    rooms: list[RoomEntry] = []
    counsellors: list[CounsellorEntry] = []
    interpreters: list[InterpreterEntry] = []
    special_days: list[SpecialDayEntry] = []

    @model_validator(mode="after")
    def _refers_to_what_is_there(self) -> OfficeEntry:
        services = _unique("services", (each.key for each in self.services))
        rooms = _unique("rooms", (each.key for each in self.rooms))
        _unique("counsellors", (each.key for each in self.counsellors))
        _unique("interpreters", (each.key for each in self.interpreters))
        for counsellor in self.counsellors:
            unknown = set(counsellor.services or ()) - services
            if unknown:
                raise ValueError(f"{counsellor.key} gives unknown services: {sorted(unknown)}")
            if counsellor.room is not None and counsellor.room not in rooms:
                raise ValueError(f"{counsellor.key} uses an unknown room: {counsellor.room}")
        return self


class SpecialDayLine(_Strict):
    """A line of the CSV file; without hours the office is closed."""

    office: str
    day: date
    opens: time | None = None
    closes: time | None = None
    reason: Annotated[str, Field(max_length=100)] = ""

    @model_validator(mode="after")
    def _both_or_neither(self) -> SpecialDayLine:
        if (self.opens is None) != (self.closes is None):
            raise ValueError("needs both hours or neither")
        if self.opens is not None and self.closes is not None:
            _hours(f"{self.opens:%H:%M}-{self.closes:%H:%M}")
        return self


def read_offices(file: Path) -> list[OfficeEntry]:
    """The offices of a YAML file (`offices:` and a list). Raises `CalendarFileError`."""
    try:
        written = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CalendarFileError([(file.name, str(error))]) from error
    return offices_of(written, file.name)


def offices_of(written: str, place: str) -> list[OfficeEntry]:
    """The offices of a YAML text; `place` is its name in errors. Raises `CalendarFileError`."""
    try:
        content = yaml.safe_load(written)
    except (yaml.YAMLError, RecursionError) as error:
        raise CalendarFileError([(place, str(error))]) from error
    if not isinstance(content, dict) or not isinstance(content.get("offices"), list):
        raise CalendarFileError([(place, "needs a list `offices`")])
    return office_entries(content["offices"])


def office_entries(raw: Iterable[Any]) -> list[OfficeEntry]:
    """Checked offices from plain data. Raises `CalendarFileError`."""
    return _checked(OfficeEntry, enumerate(raw, 1), "office")


def special_day_lines(raw: Iterable[Mapping[str, object]]) -> list[SpecialDayLine]:
    """Checked lines from plain data. Raises `CalendarFileError`."""
    return _checked(SpecialDayLine, enumerate(raw, 1), "line")


def read_special_days(file: Path) -> list[SpecialDayLine]:
    """The lines of a CSV file (office,day,opens,closes,reason). Raises `CalendarFileError`."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream)
        if tuple(reader.fieldnames or ()) != CSV_COLUMNS:
            raise CalendarFileError([(file.name, f"needs the columns {','.join(CSV_COLUMNS)}")])
        lines = [
            (reader.line_num, {name: value for name, value in line.items() if value})
            for line in reader
        ]
    return _checked(SpecialDayLine, lines, "line")


def week_of(raw: Mapping[str, object]) -> Week:
    """Weekly hours from plain data (`{"monday": ["09:00-12:00"]}`). Raises `CalendarFileError`."""
    (checked,) = _checked(_WeekEntry, [(1, {"hours": dict(raw)})], "week")
    return checked.hours


class _WeekEntry(_Strict):
    hours: Week


def _checked(entry: type[Entry], raw: Iterable[tuple[int, Any]], what: str) -> list[Entry]:
    entries, problems = [], []
    for number, each in raw:
        try:
            entries.append(entry.model_validate(each))
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_input=False):
                path = ".".join(str(part) for part in problem["loc"])
                place = f"{what} {number}" + (f", {path}" if path else "")
                problems.append((place, problem["msg"]))
    if problems:
        raise CalendarFileError(problems)
    return entries


def _unique(what: str, keys: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"{what}: {key} is there twice")
        seen.add(key)
    return seen
