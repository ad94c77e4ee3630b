"""What is typed while something of a booking is asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from actions.booking import replies
from actions.booking.course import Course
from actions.booking.deciding import Decisions
from actions.booking.state import (
    CANCEL,
    CLOCK,
    CONFIRM,
    DAY,
    LANGUAGE,
    LATE,
    OFFICE,
    SERVICE,
    TIME,
    WHICH,
)
from actions.booking.turn import Turn
from actions.booking.turntaking import SURE, asks_something_else, interrupts, small_talk
from actions.dialogue.kernel import Step
from wegweiser.appointments.spoken import control
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HUMAN

Answer = Callable[[Turn], Awaitable[Step | None]]
TRIES = 2
ABOUT_TIME = frozenset({DAY, TIME, CLOCK, CONFIRM})


class Words:
    """Reads a text as the answer to the question that is open, if it is one."""

    def __init__(self, course: Course, decisions: Decisions) -> None:
        self._course = course
        self._decisions = decisions
        self._answers: Mapping[str, Answer] = {
            OFFICE: self._office,
            SERVICE: self._service,
            LANGUAGE: self._language,
            DAY: self._time,
            TIME: self._time,
            CLOCK: self._clock,
            CONFIRM: self._confirm,
            WHICH: self._which,
            CANCEL: self._cancel,
            LATE: self._late,
        }

    async def take(self, turn: Turn, asked: str) -> Step | None:
        """What the text comes to; None if it is about something else."""
        heard = turn.heard
        about_time = asked in ABOUT_TIME and bool(turn.when())
        if asks_something_else(heard, turn.reader) and not about_time:
            return None
        answer = self._answers.get(asked)  # none to "here or on a private page?"
        if answer is not None and (said := await answer(turn)) is not None:
            return said
        return None if interrupts(heard) else await self._beside(turn, asked)

    async def _beside(self, turn: Turn, asked: str) -> Step:
        """A text that answers nothing and asks nothing."""
        heard, course = turn.heard, self._course
        goodbye = heard.intent == "goodbye" and heard.confidence >= SURE
        if goodbye or turn.reader.control(heard.text) == "pause":
            return await course.stop(turn)
        if (talk := small_talk(heard)) is not None:
            return await course.say(turn, [talk, *await course.open_question(turn)])
        if heard.intent == "book_appointment" and asked not in {OFFICE, SERVICE}:
            return await course.say(turn, await course.open_question(turn))
        return await self._unclear(turn)

    async def _unclear(self, turn: Turn) -> Step:
        tries = turn.state.tries + 1
        turn.state = replace(turn.state, tries=tries)
        unclear = Reply("booking.unclear", {"again": tries >= TRIES})
        said = [unclear, *await self._course.open_question(turn)]
        if tries >= TRIES:
            said[-1] = replace(said[-1], choices=(*said[-1].choices, HUMAN))
        return await self._course.say(turn, said)

    # A new time

    async def _office(self, turn: Turn) -> Step | None:
        offices = await self._course.desk.appointments.offices()
        found = self._course.finder.office(turn, offices)
        if found is not None:
            turn.state = replace(turn.state, office=found)
            return await self._course.go_on(turn)
        if (town := turn.entity("city")) is not None:
            none = Reply("booking.no_office", {"town": town})
            return await self._course.say(turn, [none, replies.office(offices)])
        return None

    async def _service(self, turn: Turn) -> Step | None:
        services = await self._course.finder.services_of(turn)
        key = self._course.finder.service(turn.heard.text, services)
        if key is None:
            return None
        turn.state = replace(turn.state, service=key)
        return await self._course.go_on(turn)

    async def _language(self, turn: Turn) -> Step | None:
        code = self._course.finder.language(turn)
        if code is None:
            return None
        turn.state = replace(turn.state, language=code)
        return await self._course.go_on(turn)

    async def _time(self, turn: Turn) -> Step | None:
        if when := turn.when():
            return await self._course.say(turn, await self._course.times.wished(turn, when))
        if turn.state.office is None or turn.state.service is None:
            return None
        asked = turn.state.asked or DAY
        said = await self._course.times.turned(turn, control(turn.heard.text), asked)
        return None if said is None else await self._course.say(turn, said)

    async def _clock(self, turn: Turn) -> Step | None:
        when = turn.when()
        if when.at is not None and not when.clocks:
            return await self._course.say(turn, await self._decisions.clock(turn, when.at))
        return await self._time(turn)

    async def _confirm(self, turn: Turn) -> Step | None:
        hold, heard = turn.state.hold, turn.heard
        if hold is None or turn.when():
            return await self._time(turn)
        said = turn.reader.control(heard.text)
        if said == "yes" or heard.intent == "affirm":
            return await self._decisions.kept(turn, "yes", hold)
        refused = said == "no" or heard.intent in {"deny", "cancel_appointment"}
        if refused or control(heard.text) == "another_time":
            return await self._decisions.kept(turn, "other", hold)
        return await self._time(turn)

    # An appointment there is

    async def _which(self, turn: Turn) -> Step | None:
        found = await self._course.later.which(turn)
        if found is None:
            return None
        turn.state = replace(turn.state, appointment=found)
        return await self._course.go_on(turn)

    async def _cancel(self, turn: Turn) -> Step | None:
        said = turn.reader.control(turn.heard.text)
        said = said or {"affirm": "yes", "deny": "no"}.get(turn.heard.intent)
        appointment = turn.state.appointment
        if appointment is None or said not in {"yes", "no"}:
            return None
        return await self._course.ended(
            turn, await self._course.later.cancel(turn, said, appointment)
        )

    async def _late(self, turn: Turn) -> Step | None:
        minutes = self._course.later.minutes(turn.heard.text)
        appointment = turn.state.appointment
        if appointment is None or minutes is None:
            return None
        return await self._course.ended(
            turn, await self._course.later.late(turn, minutes, appointment)
        )
