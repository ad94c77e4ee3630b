"""Which times of an office are free for one service: the calendar's rules minus what is taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments import grid
from wegweiser.appointments.occupancy import Occupancy, read_occupancy
from wegweiser.appointments.opening import Hours, WeekHours, open_days, windows
from wegweiser.appointments.plan import GERMAN, Plan, PlannedResource, PlannedService
from wegweiser.appointments.slots import BERLIN, LanguageHelp, Mode, Slot, SlotKey, Wish


@dataclass(frozen=True)
class Span:
    """The beginnings asked for: whole local days from `first`, bounded by two moments."""

    first: date
    days: int
    earliest: int
    """First cell a talk may begin in."""
    latest: int
    """First cell too late for a beginning."""

    @property
    def base(self) -> int:
        """First cell of the window to read: a day of margin for what began before."""
        return grid.opening_cell(self.first, time.min) - grid.PER_DAY

    @property
    def end(self) -> int:
        """End of the window to read, with a day of margin and one for a change of the clock."""
        return self.base + (self.days + 3) * grid.PER_DAY


def bookable(
    service: PlannedService, now: datetime, start: date | datetime | None, days: int
) -> Span:
    """The part of the asked-for days that lead time and horizon leave."""
    today = now.astimezone(BERLIN).date()
    soonest = grid.cell_from(now + service.lead)
    if isinstance(start, datetime):
        soonest = max(soonest, grid.cell_from(start))
        first = start.astimezone(BERLIN).date()
    else:
        first = start or today
    last = min(
        first + timedelta(days=max(days, 0)), today + timedelta(days=service.horizon_days + 1)
    )
    first = max(first, today)
    return Span(first, max((last - first).days, 0), soonest, grid.opening_cell(last, time.min))


@dataclass
class Search:
    """Free times of one service in one mode and language. Bit i is cell `occupancy.base + i`."""

    plan: Plan
    occupancy: Occupancy
    service: PlannedService
    mode: Mode
    language: str | None
    span: Span
    _starts_by_hours: dict[int, int] = field(default_factory=dict, repr=False)

    @classmethod
    async def read(
        cls,
        connection: AsyncConnection,
        plan: Plan,
        service: PlannedService,
        *,
        mode: Mode,
        language: str | None,
        span: Span,
        now: datetime,
    ) -> Search:
        """With what is taken at `now`; three queries."""
        occupancy = await read_occupancy(connection, plan.office.id, span.base, span.end, now)
        return cls(plan, occupancy, service, mode, language, span)

    def slots(self, wish: Wish, limit: int | None = None) -> list[Slot]:
        """Free times in order, one for each beginning, with the counsellor who suits best."""
        chosen: dict[int, tuple[PlannedResource, int]] = {}
        seen = 0
        for counsellor in self._by_preference():
            new = self.starts(counsellor) & ~seen
            seen |= new
            for bit in grid.bits(new):
                chosen[bit] = (counsellor, self.service.record.capacity)
            for cell, row in self.joinable(counsellor).items():
                bit = cell - self.occupancy.base
                # A group that has begun to fill is filled before another is opened.
                if bit not in chosen or chosen[bit][1] == self.service.record.capacity:
                    chosen[bit] = (counsellor, row.capacity - row.seats)
                    seen |= 1 << bit
        found: list[Slot] = []
        for bit in sorted(chosen):
            start = grid.local_start(self.occupancy.base + bit)
            if wish.met_by(start):
                found.append(self.slot(start, *chosen[bit]))
                if limit is not None and len(found) >= limit:
                    break
        return found

    def slot(self, start: datetime, counsellor: PlannedResource, places: int) -> Slot:
        """One time as it is offered."""
        room = self.plan.rooms.get(counsellor.room_id or 0) if self.mode is Mode.ON_SITE else None
        help_ = None
        if self.language is not None:
            speaks = self._speaks(counsellor)
            help_ = LanguageHelp.COUNSELLOR if speaks else LanguageHelp.INTERPRETER
        return Slot(
            key=SlotKey(self.plan.office.id, self.service.record.key, start, counsellor.id,
                        self.mode, self.language),
            start=start,
            end=grid.local_start(grid.cell_at(start) + self._length),
            counsellor=counsellor.name,
            room=room.name if room else None,
            languages=counsellor.languages,
            help=help_,
            places=places,
        )  # fmt: skip

    def starts(self, counsellor: PlannedResource) -> int:
        """Beginnings at which this counsellor, the room and an interpreter if needed are free."""
        if not self._gives(counsellor):
            return 0
        grid_starts = self._grid_starts(counsellor.hours)
        if not grid_starts:
            return 0
        room_id = counsellor.room_id if self.mode is Mode.ON_SITE else None
        starts = grid_starts & self._fits(self.occupancy.free(counsellor.id, room_id))
        return starts if self._speaks(counsellor) else starts & self._interpreted

    def joinable(self, counsellor: PlannedResource) -> dict[int, Row[*tuple[Any, ...]]]:
        """Groups of this counsellor that have a free seat: cell of the beginning -> taken slot."""
        found = {}
        for row in self.occupancy.joinable:
            cell = grid.cell_at(row.starts_at)
            if (
                row.counsellor_id == counsellor.id
                and row.service_id == self.service.id
                and row.mode == self.mode
                and self.span.earliest <= cell < self.span.latest
                and (self._speaks(counsellor) or self._interprets(row.interpreter_id))
            ):
                found[cell] = row
        return found

    def interpreter_at(self, cell: int, counsellor: PlannedResource) -> PlannedResource | None:
        """Who interprets a talk that begins then; None if nobody is needed (or nobody is free)."""
        if self._speaks(counsellor):
            return None
        bit = cell - self.occupancy.base
        return next((each for each, starts in self._interpreters if starts >> bit & 1), None)

    @property
    def _length(self) -> int:
        return grid.cells_of(self.service.record.minutes)

    @cached_property
    def _open_days(self) -> list[tuple[date, tuple[Hours, ...]]]:
        return open_days(self.plan.opening, self.span.first, self.span.days)

    def _fits(self, free: int) -> int:
        """Beginnings around which the talk and what is kept free before and after it fit."""
        before, after = grid.cells_of(self.service.before), grid.cells_of(self.service.after)
        return grid.run_starts(free, before + self._length + after) << before

    def _grid_starts(self, hours: WeekHours | None) -> int:
        """Beginnings that the hours allow, whoever is busy; found once for all with the same hours."""
        key = id(hours)
        if key not in self._starts_by_hours:
            base, step = self.occupancy.base, grid.cells_of(self.service.every)
            starts = 0
            for opens, closes in windows(self._open_days, hours):
                last = min(closes - self._length, self.span.latest - 1)
                starts |= grid.every(opens - base, last - base + 1, step)
            starts &= grid.run(self.span.earliest - base, self.span.latest - base)
            self._starts_by_hours[key] = starts
        return self._starts_by_hours[key]

    def _gives(self, counsellor: PlannedResource) -> bool:
        reachable = self.mode is Mode.ON_SITE or counsellor.link is not None
        return reachable and counsellor.gives(self.service.record.key)

    def _speaks(self, counsellor: PlannedResource) -> bool:
        return self.language in (None, GERMAN) or self.language in counsellor.languages

    def _interprets(self, interpreter_id: int | None) -> bool:
        interpreter = self.plan.interpreters.get(interpreter_id or 0)
        return interpreter is not None and self.language in interpreter.languages

    @cached_property
    def _interpreters(self) -> list[tuple[PlannedResource, int]]:
        """Who speaks the language, with the beginnings at which they can come."""
        found = []
        for each in self.plan.interpreters_for(self.language or GERMAN):
            at_work = 0
            for opens, closes in windows(self._open_days, each.hours):
                at_work |= grid.run(opens - self.occupancy.base, closes - self.occupancy.base)
            starts = grid.run_starts(at_work, self._length)
            if not each.remote:
                starts &= self._fits(self.occupancy.free(each.id))
            found.append((each, starts))
        return found

    @cached_property
    def _interpreted(self) -> int:
        starts = 0
        for _, each in self._interpreters:
            starts |= each
        return starts

    def _by_preference(self) -> Iterator[PlannedResource]:
        """Counsellors who speak the language first, then those with the least to do."""
        busy = self.occupancy.busy

        def order(counsellor: PlannedResource) -> tuple[bool, int, int]:
            taken = busy.get(counsellor.id, 0).bit_count()
            return not self._speaks(counsellor), taken, counsellor.id

        yield from sorted(self.plan.counsellors.values(), key=order)
