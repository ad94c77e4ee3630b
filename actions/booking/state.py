"""Where a booking stands between two messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, time
from typing import Any, Self

from wegweiser.appointments.slots import DayPart, Wish
from wegweiser.appointments.telling import BOOKING
from wegweiser.appointments.wishes import When

NAME = BOOKING
PLACE, OFFICE, SERVICE, LANGUAGE = "place", "office", "service", "language"
DAY, TIME, CLOCK, CONFIRM = "day", "time", "clock", "confirm"
WHICH, CANCEL, LATE = "which", "cancel", "late"
BOOK, MOVE, SHOW = "book", "move", "show"
GERMAN = "de"


@dataclass(frozen=True)
class BookingState:
    """All the dialogue has to know; nothing of it says who the person is."""

    asked: str | None = None
    """The question that is open."""
    task: str = BOOK
    """book, move, cancel, late, show."""
    private: bool | None = None
    """Whether the person went to the private page; None: was not asked yet."""
    office: str | None = None
    service: str | None = None
    language: str | None = None
    """Language of the talk; German needs no help."""
    mode: str | None = None
    first: str | None = None
    """ISO date from which days are shown."""
    day: str | None = None
    """ISO date that was chosen."""
    offset: int = 0
    """How many times of the day are not shown because they are earlier."""
    dayparts: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    after: str | None = None
    before: str | None = None
    clocks: tuple[str, ...] = ()
    """Times one of which was meant (European or Ethiopian clock)."""
    bound: str = "at"
    span: int | None = None
    """How many days from `first` on were wished for."""
    at: str | None = None
    """A beginning that was named outright."""
    calendar: str | None = None
    hold: int | None = None
    appointment: int | None = None
    """The one that is moved, cancelled, or come late to."""
    tries: int = 0

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        known = {field.name for field in fields(cls)}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in stored.items()
            if name in known
        }
        return cls(**values)

    def as_json(self) -> dict[str, Any]:
        default = BookingState()
        return {
            name: value for name, value in asdict(self).items() if value != getattr(default, name)
        }

    def afresh(self, task: str = BOOK) -> BookingState:
        """For another task: what holds beyond one booking stays."""
        return BookingState(task=task, private=self.private, calendar=self.calendar)

    @property
    def wish(self) -> Wish:
        """Which times are wanted, on whatever day."""
        return Wish(
            dayparts=frozenset(DayPart(part) for part in self.dayparts),
            weekdays=frozenset(self.weekdays),
            after=time.fromisoformat(self.after) if self.after else None,
            before=time.fromisoformat(self.before) if self.before else None,
        )

    def wishing(self, wish: Wish) -> BookingState:
        """With another wish."""
        return replace(
            self,
            dayparts=tuple(sorted(part.value for part in wish.dayparts)),
            weekdays=tuple(sorted(wish.weekdays)),
            after=wish.after.isoformat() if wish.after else None,
            before=wish.before.isoformat() if wish.before else None,
        )

    def wanting(self, when: When) -> BookingState:
        """After a wish: what is said anew takes the place of what was said before."""
        old, new = self.wish, when.wish
        named = bool(when.at or new.after or new.before or when.clocks)
        merged = Wish(
            dayparts=new.dayparts or (frozenset() if named else old.dayparts),
            weekdays=new.weekdays or (frozenset() if when.first else old.weekdays),
            after=new.after or (None if new.before or new.dayparts or when.at else old.after),
            before=new.before or (None if new.after or new.dayparts or when.at else old.before),
        )
        return replace(
            self.wishing(merged),
            first=when.first.isoformat() if when.first else self.first,
            day=None if when.first else self.day,
            span=when.days,
            at=f"{when.at:%H:%M}" if when.at else None,
            clocks=tuple(f"{each:%H:%M}" for each in when.clocks),
            bound=when.bound,
            calendar=when.calendar or self.calendar,
        )

    @property
    def remembered(self) -> When:
        """The wish that was told before it could be looked up: while an office was asked, say."""
        return When(
            first=date.fromisoformat(self.first) if self.first else None,
            days=self.span,
            wish=self.wish,
            at=time.fromisoformat(self.at) if self.at else None,
            clocks=tuple(time.fromisoformat(each) for each in self.clocks),
            bound=self.bound,
        )
