"""Choosing a time: wishes, turning the list, and keeping the time that was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from math import ceil

from actions.booking import replies
from actions.booking.lists import TIMES_SHOWN, Lists
from actions.booking.state import CLOCK, CONFIRM, DAY, GERMAN, TIME, BookingState
from actions.booking.turn import Desk, Turn
from wegweiser.appointments import (
    AlreadyBookedError,
    AppointmentError,
    DayPart,
    Hold,
    HoldExpiredError,
    Slot,
    SlotTaken,
    TooLateError,
    TooManyHoldsError,
    UnknownSlotError,
    Wish,
)
from wegweiser.appointments.slots import SlotKey
from wegweiser.appointments.wishes import WEEK, When
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HUMAN

NEAREST = 3
DAYPARTS = {
    "afternoons": Wish(dayparts=frozenset({DayPart.AFTERNOON})),
    "mornings": Wish(dayparts=frozenset({DayPart.MORNING})),
    "any_time": Wish(),
}
"""Words that narrow the list to some times of the day, or widen it again."""


class Times:
    """The part of the dialogue that is about time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lists = Lists(desk)

    async def wished(self, turn: Turn, when: When) -> list[Reply]:
        """Take a wish in, and offer what is free; a time that is named outright is kept at once."""
        if when.past:
            return [Reply("booking.past"), *await self.open(turn)]
        turn.state = turn.state.wanting(when)
        if len(when.clocks) > 1:
            turn.state = replace(turn.state, asked=CLOCK)
            return [replies.clock(when.clocks)]
        free = await self._lists.free(turn)
        if when.days is not None and when.first is not None:
            return await self._within(turn, when, when.first, when.days, free)
        if when.at is None:
            return await self.days(turn)
        on_day = [slot for slot in free if slot.day.isoformat() == turn.state.day]
        if on_day:
            turn.state = replace(turn.state, offset=0)
        return await self._around(turn, when.at, on_day or free)

    async def _within(
        self, turn: Turn, when: When, first: date, days: int, free: Sequence[Slot]
    ) -> list[Reply]:
        """A wish for one day, or for some days."""
        there = [slot for slot in free if first <= slot.day < first + timedelta(days=days)]
        if not there:
            return await self._lists.none_then(turn)
        if days == 1:
            turn.state = replace(turn.state, day=there[0].day.isoformat(), offset=0)
            if when.at is None:
                return await self._lists.times(turn)
            return await self._around(turn, when.at, there)
        if when.at is None:
            return await self.days(turn)
        return await self._around(turn, when.at, free)

    async def _around(self, turn: Turn, at: time, free: Sequence[Slot]) -> list[Reply]:
        """The very time that was named, or those nearest to it."""
        exact = [slot for slot in free if slot.start.time() == at]
        if exact and len({slot.day for slot in exact}) == 1:
            return await self.keep(turn, exact[0].id)
        wanted = at.hour * 60 + at.minute

        def distance(slot: Slot) -> tuple[int, float]:
            return (
                abs(slot.start.hour * 60 + slot.start.minute - wanted),
                # Two moments of one local time exist when the clock is put back: compare in UTC.
                slot.start.timestamp(),
            )

        near = exact or sorted(free, key=distance)
        if not near:
            return await self._lists.none_then(turn)
        turn.state = replace(turn.state, asked=TIME)
        shown = sorted(near[:NEAREST], key=lambda slot: slot.start.timestamp())
        params = await self._lists.params(turn)
        first = [] if exact else [Reply("booking.none_then", params)]
        return [*first, replies.nearest(params, shown)]

    async def turned(self, turn: Turn, said: str | None, asked: str) -> list[Reply] | None:
        """Another part of the list: earlier, later, another week, only some times of the day."""
        state = turn.state
        first = date.fromisoformat(state.first) if state.first else turn.today
        within = asked == TIME and (said == "later" or (said == "earlier" and state.offset > 0))
        listed = TIME if within or (said in DAYPARTS and asked == TIME) else DAY
        if said in DAYPARTS:
            turn.state = state.wishing(DAYPARTS[said])
        elif within:
            turned = TIMES_SHOWN if said == "later" else -TIMES_SHOWN
            turn.state = replace(state, offset=max(state.offset + turned, 0))
        elif said in {"earlier", "later", "another_week"}:
            turn.state = replace(state, first=_turned_to(said, first, turn.today).isoformat())
        elif said != "another_time":
            return None
        turn.state = replace(turn.state, asked=listed)
        return await self.open(turn)

    async def open(self, turn: Turn) -> list[Reply]:
        """The question about time that is open, with what is free now."""
        match turn.state.asked:
            case "time" if turn.state.day:
                return await self._lists.times(turn)
            case "clock" if turn.state.clocks:
                return [replies.clock(turn.state.remembered.clocks)]
            case "confirm":
                return await self._kept(turn)
        return await self.days(turn)

    async def days(self, turn: Turn) -> list[Reply]:
        """Days with free times, from where the list stands."""
        return await self._lists.days(turn)

    async def keep(self, turn: Turn, slot_id: str) -> list[Reply]:
        """Keep a time while the person decides."""
        request = str(turn.heard.message_id if turn.heard.message_id is not None else slot_id)
        moved = turn.state.appointment if turn.state.task == "move" else None
        try:
            key = SlotKey.of(slot_id)
            held = await self._desk.appointments.hold(
                turn.conversation, slot_id, request, replaces=moved
            )
        except AppointmentError as error:
            return await self._refused(turn, error)
        turn.state = _about(turn.state, key)
        if isinstance(held, SlotTaken):
            return await self._gone(turn, held)
        turn.state = replace(turn.state, asked=CONFIRM, hold=held.id)
        return [await self._confirm(turn, held)]

    async def _refused(self, turn: Turn, error: AppointmentError) -> list[Reply]:
        """Why a time is not kept, and what else there is."""
        match error:
            case AlreadyBookedError():
                return await self.already(turn, error.appointment_id)
            case TooManyHoldsError():
                minutes = ceil(error.resets_in.total_seconds() / 60)
                return [Reply("booking.too_many", {"minutes": minutes}, (HUMAN,))]
            case HoldExpiredError():
                return [Reply("booking.hold_expired"), *await self.days(turn)]
            case TooLateError():
                turn.state = turn.state.afresh()
                return [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
            case UnknownSlotError():
                return await self.days(turn)
        raise error

    async def already(self, turn: Turn, appointment_id: int) -> list[Reply]:
        """Says which appointment for this service there is."""
        appointment = await self._desk.appointments.appointment(appointment_id, turn.conversation)
        calendar = {"calendar": turn.state.calendar} if turn.state.calendar else {}
        turn.state = turn.state.afresh()
        return [replies.already(appointment, calendar)]

    async def _gone(self, turn: Turn, taken: SlotTaken) -> list[Reply]:
        others = taken.alternatives[:NEAREST]
        gone = replies.slot_gone(taken.wanted, others=bool(others))
        if not others:
            return [gone, *await self.days(turn)]
        turn.state = replace(turn.state, asked=TIME)
        shown = sorted(others, key=lambda slot: slot.start.timestamp())
        return [gone, replies.nearest(await self._lists.params(turn), shown)]

    async def _kept(self, turn: Turn) -> list[Reply]:
        """Asks about the kept time again, or says that it is free again."""
        for held in await self._desk.appointments.held(turn.conversation):
            if held.id == turn.state.hold:
                return [await self._confirm(turn, held)]
        turn.state = replace(turn.state, hold=None)
        return [Reply("booking.hold_expired"), *await self.days(turn)]

    async def _confirm(self, turn: Turn, held: Hold) -> Reply:
        minutes = max(ceil((held.expires_at - turn.now).total_seconds() / 60), 1)
        return replies.confirm(held, await self._lists.params(turn, held.slot), minutes)


def _about(state: BookingState, key: SlotKey) -> BookingState:
    """With what a time says of itself: where, what for, in which language."""
    return replace(
        state,
        office=key.office_id,
        service=key.service,
        language=key.language or state.language or GERMAN,
        mode=key.mode.value,
        day=key.start.date().isoformat(),
    )


def _turned_to(said: str, first: date, today: date) -> date:
    """Where the list of days goes on after `earlier`, `later` or `another_week`."""
    if said == "earlier":
        return max(first - timedelta(days=WEEK), today)
    if said == "later":
        return first + timedelta(days=WEEK)
    return first + timedelta(days=WEEK - first.weekday())
