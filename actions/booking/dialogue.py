"""The booking dialogue: every message to an answer, another wish, or somebody else."""

from __future__ import annotations

from dataclasses import replace

from actions.base import Heard
from actions.booking.buttons import Buttons
from actions.booking.course import Course
from actions.booking.deciding import Decisions
from actions.booking.state import BOOK, CANCEL, LATE, MOVE, NAME, PLACE
from actions.booking.turn import Turn
from actions.booking.turntaking import OWN, SURE, interrupts, typed_button
from actions.booking.words import Words
from actions.context import Services
from actions.dialogue.kernel import Dialogue, Step
from wegweiser.appointments.spoken import comes_late
from wegweiser.content import Library
from wegweiser.dialogues import Dialogues
from wegweiser.replies.record import Reply
from wegweiser.replies.renderer import Renderer

TASKS = {
    "book_appointment": BOOK,
    "reschedule_appointment": MOVE,
    "cancel_appointment": CANCEL,
}


class BookingDialogue(Dialogue):
    """Asks one question at a time; a wish for a time is taken at any of them."""

    name = NAME
    begins = frozenset(TASKS)

    def __init__(self, library: Library, services: Services) -> None:
        self._renderer = Renderer(library)
        self._course = Course(library, services)
        decisions = Decisions(self._course, Dialogues(services.database, services.clock))
        self._buttons = Buttons(self._course, decisions)
        self._words = Words(self._course, decisions)

    async def begin(self, heard: Heard) -> Step:
        turn = await self._course.turn(heard)
        task = LATE if comes_late(heard.text) else TASKS.get(heard.intent, BOOK)
        turn.state = replace(
            turn.state.afresh(task),
            appointment=turn.appointment(),
            office=turn.entity("office") if heard.pressed else None,
            service=turn.entity("service") if heard.pressed else None,
        )
        when = turn.when()
        if task in {BOOK, MOVE} and not when.past:
            turn.state = turn.state.wanting(when)
        return await self._course.go_on(turn)

    async def take(self, heard: Heard) -> Step | None:
        turn = await self._course.turn(heard)
        if heard.chosen:
            return await self._buttons.press(turn, heard.chosen["step"], heard.chosen["value"])
        if heard.pressed:
            return None  # a button of somebody else
        if (typed := typed_button(heard, self._renderer)) is not None:
            return await self._buttons.press(turn, *typed)
        if (asked := turn.state.asked) is None or self._course.elsewhere(turn):
            # Sends elsewhere, too, what nothing may be said of on this channel.
            return None if interrupts(heard) else await self._course.go_on(turn)
        if asked != PLACE and await self._other_task(turn):
            return await self.begin(heard)
        return await self._words.take(turn, asked)

    async def ask_again(self, heard: Heard) -> list[Reply]:
        turn = await self._course.turn(heard)
        if self._course.elsewhere(turn) or turn.state.asked is None:
            return []
        said = await self._course.open_question(turn)
        await self._course.save(turn)
        return said

    async def show(self, heard: Heard) -> Step:
        """The appointments to come, where it may be said."""
        return await self._course.shown(await self._course.turn(heard))

    async def _other_task(self, turn: Turn) -> bool:
        """A wish to move or cancel an appointment there is, or to be late, in the middle."""
        heard = turn.heard
        sure = heard.intent in OWN and heard.confidence >= SURE
        task = TASKS.get(heard.intent, BOOK)
        if not sure or task in {BOOK, turn.state.task} or turn.when():
            return False
        if task == CANCEL and turn.state.task == BOOK and turn.state.hold is not None:
            return False  # what is kept, rather than what is booked
        return bool(await self._course.desk.appointments.upcoming(turn.conversation))
