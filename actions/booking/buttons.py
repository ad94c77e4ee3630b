"""What each button of the booking dialogue does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import time

from actions.booking.course import Course
from actions.booking.deciding import Decisions
from actions.booking.state import CLOCK, DAY, LANGUAGE, LATE, PLACE, TIME, BookingState
from actions.booking.turn import Turn
from actions.dialogue.kernel import Step
from wegweiser.appointments import DayPart, Wish

Press = Callable[[Turn, str], Awaitable[Step]]


class Buttons:
    """Takes the step and the value that a button carries.

    A value is one word, or two with a colon between: what to do, and with what.
    """

    def __init__(self, course: Course, decisions: Decisions) -> None:
        self._course = course
        self._decisions = decisions
        self._presses: Mapping[str, Press] = {
            "resume": self._resume,
            "office": self._office,
            "service": self._service,
            "language": self._language,
            "day": self._day,
            "time": self._time,
            "clock": self._clock,
            "confirm": self._confirm,
            "which": self._which,
            "cancel": self._cancel,
            "late": self._late,
            "wait": self._wait,
        }

    async def press(self, turn: Turn, step: str, value: str) -> Step:
        """Do what the button says; one that is not known any more leads to the open question."""
        if step == PLACE:
            return await self._place(turn, value)
        if self._course.elsewhere(turn):
            return await self._course.send_elsewhere(turn)
        press = self._presses.get(step)
        return await (press(turn, value) if press else self._course.go_on(turn))

    async def _place(self, turn: Turn, value: str) -> Step:
        if value != "private" and self._course.may_stay(turn):
            turn.state = replace(turn.state, private=False)
            return await self._course.go_on(turn, resumed=True)
        return await self._course.send_elsewhere(turn)

    async def _resume(self, turn: Turn, _: str) -> Step:
        return await self._course.go_on(turn, resumed=True)

    async def _office(self, turn: Turn, value: str) -> Step:
        turn.state = replace(turn.state, office=value)
        return await self._course.go_on(turn)

    async def _service(self, turn: Turn, value: str) -> Step:
        turn.state = replace(turn.state, service=value)
        return await self._course.go_on(turn)

    async def _language(self, turn: Turn, value: str) -> Step:
        if value == "more":
            turn.state = replace(turn.state, asked=LANGUAGE, tries=1)
            return await self._course.say(turn, await self._course.open_question(turn))
        turn.state = replace(turn.state, language=value)
        return await self._course.go_on(turn)

    async def _day(self, turn: Turn, value: str) -> Step:
        state, (what, _, which) = turn.state, value.partition(":")
        asked = DAY
        match what:
            case "from":
                state = replace(state, first=which)
            case "afternoons":
                state = state.wishing(Wish(dayparts=frozenset({DayPart.AFTERNOON})))
            case "any_time":
                state = state.wishing(Wish())
            case "mode":
                state = replace(state, mode=which)
            case day:
                state, asked = replace(state, day=day, offset=0), TIME
        return await self._list(turn, state, asked)

    async def _time(self, turn: Turn, value: str) -> Step:
        what, _, which = value.partition(":")
        if what == "another_day":
            return await self._list(turn, turn.state, DAY)
        if what == "offset":
            return await self._list(turn, replace(turn.state, offset=int(which)), TIME)
        return await self._course.say(turn, await self._course.times.keep(turn, value))

    async def _list(self, turn: Turn, state: BookingState, asked: str) -> Step:
        turn.state = replace(state, asked=asked)
        return await self._course.say(turn, await self._course.listed(turn, asked))

    async def _clock(self, turn: Turn, value: str) -> Step:
        turn.state = replace(turn.state, asked=CLOCK)
        said = await self._decisions.clock(turn, time.fromisoformat(value))
        return await self._course.say(turn, said)

    async def _confirm(self, turn: Turn, value: str) -> Step:
        what, _, hold = value.partition(":")
        return await self._decisions.kept(turn, what, int(hold))

    async def _which(self, turn: Turn, value: str) -> Step:
        turn.state = replace(turn.state, appointment=int(value))
        return await self._course.go_on(turn)

    async def _cancel(self, turn: Turn, value: str) -> Step:
        what, _, which = value.partition(":")
        return await self._course.ended(
            turn, await self._course.later.cancel(turn, what, int(which))
        )

    async def _late(self, turn: Turn, value: str) -> Step:
        what, _, which = value.partition(":")
        if what == "begin":
            state = turn.state.afresh(LATE)
            turn.state = replace(state, appointment=int(which) if which else None)
            return await self._course.go_on(turn)
        said = await self._course.later.late(turn, int(what), int(which))
        return await self._course.ended(turn, said)

    async def _wait(self, turn: Turn, value: str) -> Step:
        _, _, which = value.partition(":")
        return await self._course.ended(turn, await self._course.later.wait(turn, which))
