"""A time that can be booked, as it is offered to a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from wegweiser.appointments.errors import UnknownSlotError

BERLIN = ZoneInfo("Europe/Berlin")
"""The zone of every office; the database keeps UTC."""

CELL_SECONDS = 5 * 60
"""Everything in a calendar begins and ends on a multiple of this (see `grid`)."""


class Mode(StrEnum):
    """Where a talk takes place."""

    ON_SITE = "on_site"
    ONLINE = "online"


class DayPart(StrEnum):
    """A part of the day as people say it; by when the talk begins, local time."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"

    def holds(self, at: time) -> bool:
        """Whether a talk that begins at this local time is in this part of the day."""
        first, end = _HOURS[self]
        return first <= at.hour < end


# Noon overlaps its neighbours, as it does in speech.
_HOURS = {
    DayPart.MORNING: (0, 12),
    DayPart.NOON: (11, 14),
    DayPart.AFTERNOON: (12, 18),
    DayPart.EVENING: (16, 24),
}


class LanguageHelp(StrEnum):
    """How the wanted language is spoken at a slot."""

    COUNSELLOR = "counsellor"
    INTERPRETER = "interpreter"


@dataclass(frozen=True)
class Wish:
    """Which times a person would like. An empty wish is met by any time."""

    dayparts: frozenset[DayPart] = frozenset()
    """Any of these."""
    weekdays: frozenset[int] = frozenset()
    """Any of these; Monday is 0."""
    after: time | None = None
    """Begins at this local time or later."""
    before: time | None = None
    """Begins before this local time."""

    def met_by(self, start: datetime) -> bool:
        """Whether a beginning (in local time) is as wished."""
        at = start.time()
        return (
            (not self.dayparts or any(part.holds(at) for part in self.dayparts))
            and (not self.weekdays or start.weekday() in self.weekdays)
            and (self.after is None or at >= self.after)
            and (self.before is None or at < self.before)
        )


@dataclass(frozen=True)
class SlotKey:
    """What names a slot: it exists only in the calendar's rules until somebody takes it."""

    office_id: str
    service: str
    start: datetime
    """Aware."""
    counsellor_id: int
    mode: Mode
    language: str | None = None
    """Language an interpreter or the counsellor must speak; None: German will do."""

    def __str__(self) -> str:
        """The id of the slot, at most 140 characters; the moment is in UTC seconds."""
        moment = int(self.start.timestamp())
        return "~".join(
            (self.office_id, self.service, str(moment), str(self.counsellor_id), self.mode.value,
             self.language or "-")
        )  # fmt: skip

    @classmethod
    def of(cls, slot_id: str) -> SlotKey:
        """The parts of an id. Raises `UnknownSlotError`."""
        try:
            office, service, moment, counsellor, mode, language = slot_id.split("~")
            if int(moment) % CELL_SECONDS:
                raise UnknownSlotError
            start = datetime.fromtimestamp(int(moment), BERLIN)
            return cls(office, service, start, int(counsellor), Mode(mode),
                       None if language == "-" else language)  # fmt: skip
        except (ValueError, OverflowError, OSError) as error:
            raise UnknownSlotError from error


@dataclass(frozen=True)
class Slot:
    """A free time at an office, with the counsellor who would take it."""

    key: SlotKey
    start: datetime
    """Aware, in Europe/Berlin."""
    end: datetime
    """Aware, in Europe/Berlin; without the buffer after it."""
    counsellor: str
    """Name as staff entered it."""
    room: str | None
    """Room or counter; None online."""
    languages: tuple[str, ...]
    """Codes of the languages the counsellor speaks."""
    help: LanguageHelp | None
    """How the wanted language is spoken; None if none was asked for."""
    places: int
    """How many persons can still take it with this counsellor."""

    @property
    def id(self) -> str:
        """Opaque to callers; give it to `hold` and `move`."""
        return str(self.key)

    @property
    def day(self) -> date:
        """The local date."""
        return self.start.date()
