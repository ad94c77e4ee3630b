"""The course of a booking: what is still missing, what is asked next, and keeping where it stands."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

from actions.base import Heard
from actions.booking import replies
from actions.booking.finding import Finder
from actions.booking.later import Later
from actions.booking.showing import Showing
from actions.booking.state import (
    BOOK,
    DAY,
    GERMAN,
    LANGUAGE,
    MOVE,
    NAME,
    OFFICE,
    PLACE,
    SERVICE,
    SHOW,
    BookingState,
)
from actions.booking.times import Times
from actions.booking.turn import TELEGRAM, Desk, Turn
from actions.context import Services
from actions.dialogue.kernel import Step
from wegweiser.appointments import AppointmentError, OfficeRecord
from wegweiser.content import Library
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.dialogues import Dialogues
from wegweiser.languages import Language
from wegweiser.profiles.reading import Reader
from wegweiser.profiles.store import Profiles
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HELP, HUMAN


class Course:
    """Leads from one question to the next; every other part of the dialogue comes back here."""

    def __init__(self, library: Library, services: Services) -> None:
        self._services = services
        self._dialogues = Dialogues(services.database, services.clock)
        self._links = Links(services.database, services.clock)
        self._showing = Showing(Desk(services))
        self.desk = Desk(services)
        self.times = Times(self.desk)
        self.later = Later(self.desk, self.times)
        self.finder = Finder(library, self.desk, Profiles(services.database, services.clock))

    async def turn(self, heard: Heard) -> Turn:
        """The message, with where the dialogue stands."""
        standing = await self._dialogues.standing(heard.conversation, NAME, heard.message_id)
        now = self._services.clock()
        turn = Turn(
            heard,
            BookingState.of(standing.state),
            standing.state if standing.known else None,
            now,
            Reader(date.min),
        )
        turn.reader = Reader(turn.today)
        return turn

    # What follows

    async def go_on(self, turn: Turn, *, resumed: bool = False) -> Step:
        """The first thing that is missing: a place, an office, a service, a language, a time."""
        if self.elsewhere(turn):
            return await self.send_elsewhere(turn)
        if turn.heard.channel == TELEGRAM and turn.state.private is None:
            # Where a booking begins, its wish is read now: the words are gone with the next message.
            await self.finder.prefill(turn)
            turn.state = replace(turn.state, asked=PLACE, tries=0)
            return await self.say(turn, [replies.place()])
        if turn.state.task == SHOW:
            return await self.ended(turn, await self._showing.replies(turn.conversation))
        turn.state = replace(turn.state, tries=0)
        said = await self.later.subject(turn) if turn.state.task != BOOK else None
        if said is None:
            if not resumed:
                await self.finder.prefill(turn)
            said = await self.missing(turn)
        return await (self.say if turn.state.asked else self.ended)(turn, said)

    async def missing(self, turn: Turn) -> list[Reply]:
        """The question about what a new time still lacks; with nothing lacking, the times."""
        offices = {office.id: office for office in await self.desk.appointments.offices()}
        said = await self._whither(turn, offices) or await self._already(turn)
        if said is not None:
            return said
        if turn.state.language is None:
            turn.state = replace(turn.state, asked=LANGUAGE)
            return [self.language_question(turn)]
        turn.state = replace(turn.state, asked=DAY)
        if turn.state.remembered:
            return await self.times.wished(turn, turn.state.remembered)
        return await self.times.open(turn)

    async def _whither(self, turn: Turn, offices: dict[str, OfficeRecord]) -> list[Reply] | None:
        """Which office, and what for."""
        state = turn.state
        if not offices:
            turn.state = replace(state, asked=None)
            return [Reply("booking.no_offices", {}, (HUMAN, HELP))]
        if state.office not in offices:
            turn.state = replace(state, asked=OFFICE, office=None)
            return [replies.office(offices.values())]
        services = [service.key for service in await self.finder.services_of(turn)]
        if state.service in services or state.task == MOVE:
            return None
        turn.state = replace(state, asked=SERVICE, service=None)
        named = {key: label for key in services if (label := self.finder.label(key))}
        return [replies.service(offices[state.office].name, services, named)]

    async def _already(self, turn: Turn) -> list[Reply] | None:
        """Whether an appointment for this service is booked."""
        if turn.state.task != BOOK:
            return None
        for appointment in await self.desk.appointments.upcoming(turn.conversation):
            if appointment.service.key == turn.state.service:
                return await self.times.already(turn, appointment.id)
        return None

    def language_question(self, turn: Turn) -> Reply:
        """Which language the talk shall be in; all of them once the first two did not fit."""
        reader = turn.heard.language or Language.ENGLISH.value
        if turn.state.tries:
            return replies.language(tuple(replies.OWN_NAMES), more=False)
        first = (reader, GERMAN) if reader != GERMAN else (GERMAN, Language.ENGLISH.value)
        return replies.language(first, more=True)

    async def open_question(self, turn: Turn) -> list[Reply]:
        """The question that is open, once more."""
        match turn.state.asked:
            case "place":
                return [replies.place()]
            case "language":
                return [self.language_question(turn)]
            case "office" | "service":
                return await self.missing(turn)
            case "which" | "cancel" | "late":
                return await self.later.subject(turn) or await self.missing(turn)
            case None:
                return []
        return await self.times.open(turn)

    async def listed(self, turn: Turn, asked: str) -> list[Reply]:
        """Days or times, if it is still known of what; else the first question that is open."""
        if turn.state.office is None or turn.state.service is None:
            return await self.missing(turn)
        turn.state = replace(turn.state, asked=asked)
        return await self.times.open(turn)

    # Telegram

    def may_stay(self, turn: Turn) -> bool:
        """Whether the operator lets a booking be made on this channel."""
        return (
            turn.heard.channel != TELEGRAM
            or self._services.settings.telegram_personal_data == "ask"
        )

    def elsewhere(self, turn: Turn) -> bool:
        """Whether nothing of an appointment is to be said on this channel."""
        if turn.heard.channel != TELEGRAM:
            return False
        return bool(turn.state.private) or not self.may_stay(turn)

    async def send_elsewhere(self, turn: Turn) -> Step:
        """A link to the private page on which the booking goes on."""
        if turn.state.private is None:
            await self.finder.prefill(turn)
        turn.state = replace(turn.state, private=True)
        code = await self._links.issue(turn.conversation, Purpose.BOOKING)
        # After "#": no server and no log ever sees it, only the page itself.
        url = f"{self._services.settings.base_url}/#continue={code}"
        return await self.say(turn, [replies.private_link(url, here_too=self.may_stay(turn))])

    # Showing, keeping and ending

    async def shown(self, turn: Turn) -> Step:
        """The appointments to come, where it may be said."""
        if not self.elsewhere(turn):
            calendar = turn.state.calendar
            return Step(await self._showing.replies(turn.conversation, calendar), open=False)
        turn.state = replace(turn.state.afresh(SHOW), asked=None)
        return replace(await self.send_elsewhere(turn), open=False)

    async def release(self, turn: Turn, hold: int) -> None:
        """Give up the time that is kept."""
        with suppress(AppointmentError):  # it was none of this conversation's, or is gone
            await self.desk.appointments.release(hold, turn.conversation)
        turn.state = replace(turn.state, hold=None)

    async def stop(self, turn: Turn) -> Step:
        """Leave the booking, with nothing kept."""
        if turn.state.hold is not None:
            await self.release(turn, turn.state.hold)
        return await self.ended(turn, [Reply("booking.stopped", {}, (replies.BOOK, HELP))])

    async def ended(self, turn: Turn, said: list[Reply]) -> Step:
        """The last words."""
        turn.state = turn.state.afresh()
        return replace(await self.say(turn, said), open=False)

    async def say(self, turn: Turn, said: list[Reply]) -> Step:
        """Keep where the dialogue stands; then speak."""
        await self.save(turn)
        # "Nothing then" is said once, however many lists were looked at.
        once = [reply for n, reply in enumerate(said) if not n or said[n - 1].key != reply.key]
        return Step(once, open=turn.state.asked is not None)

    async def save(self, turn: Turn) -> None:
        """Keep where the dialogue stands."""
        async with self._services.database.write() as connection:
            await self._dialogues.save(
                connection,
                turn.conversation,
                NAME,
                turn.state.as_json(),
                before=turn.before,
                message_id=turn.heard.message_id,
            )
