"""Steps that a button and words lead to alike: the kept time, and the clock that was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from actions.booking.course import Course
from actions.booking.state import DAY, TIME
from actions.booking.turn import Turn
from actions.dialogue.kernel import Step
from actions.profile.replies import CONTINUE as GO_ON
from actions.profile.replies import NAME as PROFILE
from wegweiser.dialogues import Dialogues
from wegweiser.profiles.form import BY_FIELD, FormState
from wegweiser.replies.record import Offer, Reply


class Decisions:
    """What becomes of a choice once it is understood."""

    def __init__(self, course: Course, dialogues: Dialogues) -> None:
        self._course = course
        self._dialogues = dialogues

    async def kept(self, turn: Turn, said: str, hold: int) -> Step:
        """The time that is kept: book it (`yes`), take another (`other`), or leave it."""
        if said == "yes":
            return await self._booked(turn, hold)
        await self._course.release(turn, hold)
        if said != "other":
            return await self._course.stop(turn)
        asked = TIME if turn.state.day else DAY
        return await self._course.say(turn, await self._course.listed(turn, asked))

    async def _booked(self, turn: Turn, hold: int) -> Step:
        done, replied = await self._course.later.confirm(turn, hold)
        if not done:
            return await self._course.say(turn, replied)
        last = replied[-1]
        replied[-1] = replace(last, choices=(*last.choices, *await self._unfinished(turn)))
        return await self._course.ended(turn, replied)

    async def _unfinished(self, turn: Turn) -> tuple[Offer, ...]:
        """The way back to a profile that was left for the booking."""
        profile = await self._dialogues.standing(turn.conversation, PROFILE)
        return (GO_ON,) if FormState.of(profile.state).asked in BY_FIELD else ()

    async def clock(self, turn: Turn, at: time) -> list[Reply]:
        """The time that was meant, of those an ambiguous one could be."""
        if not turn.state.clocks or turn.state.office is None:
            return await self._course.listed(turn, DAY)
        when = turn.state.remembered.by_clock(at)
        turn.state = replace(turn.state, clocks=(), asked=DAY)
        return await self._course.times.wished(turn, when)
