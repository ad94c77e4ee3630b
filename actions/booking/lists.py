"""Lists of free times: the days on which there are any, and the times of one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from actions.booking import replies
from actions.booking.state import DAY, GERMAN, TIME
from actions.booking.turn import Desk, Turn
from wegweiser.appointments import DayPart, Mode, Slot, Wish
from wegweiser.appointments.wishes import WEEK
from wegweiser.replies.record import Reply

DAYS_SHOWN, TIMES_SHOWN = 4, 6
AHEAD = 366
"""Days looked ahead; the service's horizon bounds it."""


class Lists:
    """Free times of the office and service that were chosen, by the wish that was told."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def free(self, turn: Turn) -> list[Slot]:
        """All that is free. Raises `ValueError` while office or service are unknown."""
        state = turn.state
        if state.office is None or state.service is None:
            raise ValueError("free times are those of an office and a service")
        return await self._desk.appointments.free_slots(
            state.office,
            state.service,
            days=AHEAD,
            language=None if state.language in {None, GERMAN} else state.language,
            mode=Mode(state.mode) if state.mode else None,
            wish=state.wish,
        )

    async def none_then(self, turn: Turn) -> list[Reply]:
        """What was wished for is not free; other days are."""
        return [Reply("booking.none_then", await self.params(turn)), *await self.days(turn)]

    async def days(self, turn: Turn) -> list[Reply]:
        """Days with free times, from where the list stands."""
        free = await self.free(turn)
        if not free and turn.state.wish != Wish():
            turn.state = turn.state.wishing(Wish())
            return await self.none_then(turn)
        if not free:
            return await self._nothing(turn)
        firsts = [next(slots).start for _, slots in groupby(free, key=lambda slot: slot.day)]
        at = _from(turn.state.first, firsts)
        shown = firsts[at : at + DAYS_SHOWN]
        following = firsts[at + DAYS_SHOWN :]
        turn.state = replace(
            turn.state, asked=DAY, first=shown[0].date().isoformat(), day=None, offset=0
        )
        return [
            replies.days(
                await self.params(turn),
                shown,
                earlier=firsts[max(at - DAYS_SHOWN, 0)].date() if at else None,
                later=following[0].date() if following else None,
                week=_next_week(shown[0].date(), firsts),
                afternoons=turn.state.dayparts == (DayPart.AFTERNOON.value,),
                other_mode=await self._other_mode(turn),
                free=[first.date() for first in firsts],
            )
        ]

    async def times(self, turn: Turn) -> list[Reply]:
        """The free times of the chosen day."""
        free = [slot for slot in await self.free(turn) if slot.day.isoformat() == turn.state.day]
        if not free:
            return await self.none_then(turn)
        at = turn.state.offset if turn.state.offset < len(free) else 0
        turn.state = replace(turn.state, asked=TIME, offset=at)
        shown = free[at : at + TIMES_SHOWN]
        return [
            replies.times(
                await self.params(turn),
                shown,
                earlier=max(at - TIMES_SHOWN, 0) if at else None,
                later=at + TIMES_SHOWN if at + TIMES_SHOWN < len(free) else None,
            )
        ]

    async def _nothing(self, turn: Turn) -> list[Reply]:
        waiting = any(
            (each.office_id, each.service) == (turn.state.office, turn.state.service)
            for each in await self._desk.appointments.waiting(turn.conversation)
        )
        helped = turn.state.language not in {None, GERMAN}
        params = await self.params(turn)
        if helped:
            params["language_wanted"] = turn.state.language
        turn.state = replace(turn.state, asked=DAY, first=None)
        return [replies.nothing_free(params, waiting=waiting, helped=helped)]

    async def _other_mode(self, turn: Turn) -> str | None:
        for service in await self._desk.appointments.services(str(turn.state.office)):
            if service.key == turn.state.service and len(service.modes) > 1:
                now = Mode(turn.state.mode) if turn.state.mode else service.modes[0]
                return next(mode.value for mode in service.modes if mode is not now)
        return None

    async def params(self, turn: Turn, slot: Slot | None = None) -> dict[str, Any]:
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


def _from(first: str | None, days: Sequence[datetime]) -> int:
    """Where the list begins: on the day wished for or the next one; near the end, with the last."""
    start = date.fromisoformat(first) if first else days[0].date()
    found = next((at for at, day in enumerate(days) if day.date() >= start), None)
    return max(len(days) - DAYS_SHOWN, 0) if found is None else found


def _next_week(shown: date, days: Sequence[datetime]) -> date | None:
    """The first day with free times in a week after the one that is shown."""
    monday = shown + timedelta(days=WEEK - shown.weekday())
    return next((day.date() for day in days if day.date() >= monday), None)
