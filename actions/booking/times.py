"""Free times: which days and hours to offer, and keeping the one that was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from math import ceil
from typing import Any

from actions.booking import replies
from actions.booking.state import CLOCK, CONFIRM, DAY, GERMAN, TIME
from actions.booking.turn import Desk, Turn
from wegweiser.appointments import (
    AlreadyBookedError,
    DayPart,
    Hold,
    HoldExpiredError,
    Mode,
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

DAYS_SHOWN, TIMES_SHOWN = 4, 6
AHEAD = 366
"""Days looked ahead; the service's horizon bounds it."""
NEAREST = 3


class Times:
    """The part of the dialogue that is about time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def wished(self, turn: Turn, when: When) -> list[Reply]:  # noqa: PLR0911 - a line a case
        """Take a wish in, and offer what is free; a time that is named outright is kept at once."""
        if when.past:
            return [Reply("booking.past"), *await self.open(turn)]
        turn.state = turn.state.wanting(when)
        if len(when.clocks) > 1:
            turn.state = replace(turn.state, asked=CLOCK)
            return [replies.clock(when.clocks)]
        free = await self._free(turn)
        if when.days is not None and when.first is not None:
            until = when.first + timedelta(days=when.days)
            there = [slot for slot in free if when.first <= slot.day < until]
            if not there:
                params = await self._params(turn)
                return [Reply("booking.none_then", params), *await self.days(turn)]
            if when.days == 1:
                return await self._on_day(turn, when, there)
        elif when.at is not None and turn.state.day:
            there = [slot for slot in free if slot.day.isoformat() == turn.state.day]
            if there:
                return await self._on_day(turn, when, there)
        if when.at is not None:
            return await self._around(turn, when, free)
        return await self.days(turn)

    async def _on_day(self, turn: Turn, when: When, there: Sequence[Slot]) -> list[Reply]:
        turn.state = replace(turn.state, day=there[0].day.isoformat(), offset=0)
        if when.at is None:
            return await self.times(turn)
        return await self._around(turn, when, there)

    async def _around(self, turn: Turn, when: When, free: Sequence[Slot]) -> list[Reply]:
        """The very time that was named, or those nearest to it."""
        at = when.at
        assert at is not None  # noqa: S101 - asked before
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
            return [Reply("booking.none_then", await self._params(turn)), *await self.days(turn)]
        turn.state = replace(turn.state, asked=TIME)
        shown = sorted(near[:NEAREST], key=lambda slot: slot.start.timestamp())
        first = [] if exact else [Reply("booking.none_then", await self._params(turn))]
        return [*first, replies.nearest(await self._params(turn), shown)]

    async def turned(self, turn: Turn, said: str | None, asked: str) -> list[Reply] | None:
        """Another part of the list: earlier, later, another week, only some times of the day."""
        state, listed = turn.state, DAY
        first = date.fromisoformat(state.first) if state.first else turn.today
        match said:
            case "afternoons" | "mornings":
                part = DayPart.AFTERNOON if said == "afternoons" else DayPart.MORNING
                turn.state = state.wishing(Wish(dayparts=frozenset({part})))
                listed = asked
            case "any_time":
                turn.state = state.wishing(Wish())
                listed = asked
            case "another_time":
                pass
            case "earlier" | "later" if asked == TIME and (said == "later" or state.offset):
                turned = TIMES_SHOWN if said == "later" else -TIMES_SHOWN
                turn.state = replace(state, offset=max(state.offset + turned, 0))
                listed = TIME
            case "earlier":
                turn.state = replace(
                    state, first=max(first - timedelta(days=WEEK), turn.today).isoformat()
                )
            case "later":
                turn.state = replace(state, first=(first + timedelta(days=WEEK)).isoformat())
            case "another_week":
                monday = first + timedelta(days=WEEK - first.weekday())
                turn.state = replace(state, first=monday.isoformat())
            case _:
                return None
        turn.state = replace(turn.state, asked=listed if listed == TIME else DAY)
        return await self.open(turn)

    async def open(self, turn: Turn) -> list[Reply]:
        """The question about time that is open, with what is free now."""
        match turn.state.asked:
            case "time" if turn.state.day:
                return await self.times(turn)
            case "clock" if turn.state.clocks:
                return [replies.clock(turn.state.remembered.clocks)]
            case "confirm":
                return await self._kept(turn)
        return await self.days(turn)

    async def days(self, turn: Turn) -> list[Reply]:
        """Days with free times, from where the list stands."""
        free = await self._free(turn)
        wished = turn.state.wish != Wish()
        if not free and wished:
            turn.state = turn.state.wishing(Wish())
            params = await self._params(turn)
            return [Reply("booking.none_then", params), *await self.days(turn)]
        if not free:
            return await self._nothing(turn)
        firsts = [next(slots).start for _, slots in groupby(free, key=lambda slot: slot.day)]
        start = date.fromisoformat(turn.state.first) if turn.state.first else firsts[0].date()
        at = next((n for n, first in enumerate(firsts) if first.date() >= start), None)
        if at is None:
            at = max(len(firsts) - DAYS_SHOWN, 0)
        shown = firsts[at : at + DAYS_SHOWN]
        following = firsts[at + DAYS_SHOWN :]
        monday = shown[0].date() + timedelta(days=WEEK - shown[0].date().weekday())
        week = next((first.date() for first in firsts if first.date() >= monday), None)
        turn.state = replace(
            turn.state, asked=DAY, first=shown[0].date().isoformat(), day=None, offset=0
        )
        return [
            replies.days(
                await self._params(turn),
                shown,
                earlier=firsts[max(at - DAYS_SHOWN, 0)].date() if at else None,
                later=following[0].date() if following else None,
                week=week,
                afternoons=turn.state.dayparts == (DayPart.AFTERNOON.value,),
                other_mode=await self._other_mode(turn),
                free=[first.date() for first in firsts],
            )
        ]

    async def times(self, turn: Turn) -> list[Reply]:
        """The free times of the chosen day."""
        free = [slot for slot in await self._free(turn) if slot.day.isoformat() == turn.state.day]
        if not free:
            return [Reply("booking.none_then", await self._params(turn)), *await self.days(turn)]
        at = turn.state.offset if turn.state.offset < len(free) else 0
        turn.state = replace(turn.state, asked=TIME, offset=at)
        shown = free[at : at + TIMES_SHOWN]
        return [
            replies.times(
                await self._params(turn),
                shown,
                earlier=max(at - TIMES_SHOWN, 0) if at else None,
                later=at + TIMES_SHOWN if at + TIMES_SHOWN < len(free) else None,
            )
        ]

    async def keep(self, turn: Turn, slot_id: str) -> list[Reply]:  # noqa: PLR0911 - a line an error
        """Keep a time while the person decides."""
        request = str(turn.heard.message_id if turn.heard.message_id is not None else slot_id)
        moved = turn.state.appointment if turn.state.task == "move" else None
        try:
            key = SlotKey.of(slot_id)
            held = await self._desk.appointments.hold(
                turn.conversation, slot_id, request, replaces=moved
            )
        except UnknownSlotError:
            return await self.days(turn)
        except AlreadyBookedError as error:
            return await self.already(turn, error.appointment_id)
        except TooManyHoldsError as error:
            minutes = ceil(error.resets_in.total_seconds() / 60)
            return [Reply("booking.too_many", {"minutes": minutes}, (HUMAN,))]
        except HoldExpiredError:
            return [Reply("booking.hold_expired"), *await self.days(turn)]
        except TooLateError:
            turn.state = turn.state.afresh()
            return [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
        turn.state = replace(
            turn.state,
            office=key.office_id,
            service=key.service,
            language=key.language or turn.state.language or GERMAN,
            mode=key.mode.value,
            day=key.start.date().isoformat(),
        )
        if isinstance(held, SlotTaken):
            return await self._gone(turn, held)
        turn.state = replace(turn.state, asked=CONFIRM, hold=held.id)
        return [await self._confirm(turn, held)]

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
        return [gone, replies.nearest(await self._params(turn), shown)]

    async def _kept(self, turn: Turn) -> list[Reply]:
        """Asks about the kept time again, or says that it is free again."""
        for held in await self._desk.appointments.held(turn.conversation):
            if held.id == turn.state.hold:
                return [await self._confirm(turn, held)]
        turn.state = replace(turn.state, hold=None)
        return [Reply("booking.hold_expired"), *await self.days(turn)]

    async def _confirm(self, turn: Turn, held: Hold) -> Reply:
        minutes = max(ceil((held.expires_at - turn.now).total_seconds() / 60), 1)
        return replies.confirm(held, await self._params(turn, held.slot), minutes)

    async def _nothing(self, turn: Turn) -> list[Reply]:
        waiting = any(
            (each.office_id, each.service) == (turn.state.office, turn.state.service)
            for each in await self._desk.appointments.waiting(turn.conversation)
        )
        helped = turn.state.language not in {None, GERMAN}
        params = await self._params(turn)
        if helped:
            params["language_wanted"] = turn.state.language
        turn.state = replace(turn.state, asked=DAY, first=None)
        return [replies.nothing_free(params, waiting=waiting, helped=helped)]

    async def _free(self, turn: Turn) -> list[Slot]:
        state = turn.state
        assert state.office is not None and state.service is not None  # noqa: PT018, S101 - asked before
        return await self._desk.appointments.free_slots(
            state.office,
            state.service,
            days=AHEAD,
            language=None if state.language in {None, GERMAN} else state.language,
            mode=Mode(state.mode) if state.mode else None,
            wish=state.wish,
        )

    async def _other_mode(self, turn: Turn) -> str | None:
        for service in await self._desk.appointments.services(str(turn.state.office)):
            if service.key == turn.state.service and len(service.modes) > 1:
                now = Mode(turn.state.mode) if turn.state.mode else service.modes[0]
                return next(mode.value for mode in service.modes if mode is not now)
        return None

    async def _params(self, turn: Turn, slot: Slot | None = None) -> dict[str, Any]:
        """Of every reply on times: where and what it is about."""
        state = turn.state
        offices = {each.id: each for each in await self._desk.appointments.offices()}
        params: dict[str, Any] = {
            "office_name": offices[str(state.office)].name,
            "service": state.service,
            "mode": (slot.key.mode.value if slot else state.mode) or Mode.ON_SITE.value,
        }
        if state.calendar:
            params["calendar"] = state.calendar
        if slot is not None and slot.key.language:
            params["language_wanted"] = slot.key.language
        return params
