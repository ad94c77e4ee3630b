"""The booking dialogue: every message to an answer, another wish, or somebody else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, time

from actions.base import Heard
from actions.booking import replies
from actions.booking.finding import Finder
from actions.booking.later import Later
from actions.booking.showing import Showing
from actions.booking.state import (
    BOOK,
    CANCEL,
    CLOCK,
    CONFIRM,
    DAY,
    GERMAN,
    LANGUAGE,
    LATE,
    MOVE,
    NAME,
    OFFICE,
    PLACE,
    SERVICE,
    SHOW,
    TIME,
    WHICH,
    BookingState,
)
from actions.booking.times import Times
from actions.booking.turn import TELEGRAM, Desk, Turn
from actions.booking.turntaking import (
    OWN,
    SURE,
    asks_something_else,
    interrupts,
    small_talk,
    typed_button,
)
from actions.context import Services
from actions.dialogue.kernel import Dialogue, Step
from actions.profile.replies import CONTINUE as GO_ON
from actions.profile.replies import NAME as PROFILE
from wegweiser.appointments import AppointmentError, DayPart, Wish
from wegweiser.appointments.spoken import comes_late, control
from wegweiser.content import Library
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.dialogues import Dialogues
from wegweiser.languages import Language
from wegweiser.profiles.form import BY_FIELD, FormState
from wegweiser.profiles.reading import Reader
from wegweiser.profiles.store import Profiles
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.renderer import Renderer
from wegweiser.replies.standard import HELP, HUMAN

TASKS = {
    "book_appointment": BOOK,
    "reschedule_appointment": MOVE,
    "cancel_appointment": CANCEL,
}
TRIES = 2


class BookingDialogue(Dialogue):
    """Asks one question at a time; a wish for a time is taken at any of them."""

    name = NAME
    begins = frozenset(TASKS)

    def __init__(self, library: Library, services: Services) -> None:
        self._services = services
        self._renderer = Renderer(library)
        self._desk = Desk(services)
        self._times = Times(self._desk)
        self._later = Later(self._desk, self._times)
        self._showing = Showing(self._desk)
        profiles = Profiles(services.database, services.clock)
        self._finder = Finder(library, self._desk, profiles)
        self._dialogues = Dialogues(services.database, services.clock)
        self._links = Links(services.database, services.clock)

    async def begin(self, heard: Heard) -> Step:
        turn = await self._turn(heard)
        task = TASKS.get(heard.intent, BOOK)
        if comes_late(heard.text):
            task = LATE
        turn.state = turn.state.afresh(task)
        turn.state = replace(
            turn.state,
            appointment=turn.appointment(),
            office=turn.entity("office") if heard.pressed else None,
            service=turn.entity("service") if heard.pressed else None,
        )
        when = turn.when()
        if task in {BOOK, MOVE} and not when.past:
            turn.state = turn.state.wanting(when)
        return await self._go_on(turn)

    async def take(self, heard: Heard) -> Step | None:
        turn = await self._turn(heard)
        if heard.chosen:
            return await self._button(turn, heard.chosen["step"], heard.chosen["value"])
        if heard.pressed:
            return None  # a button of somebody else
        if (typed := typed_button(heard, self._renderer)) is not None:
            return await self._button(turn, *typed)
        if self._elsewhere(turn):
            return None if interrupts(heard) else await self._send_elsewhere(turn)
        if turn.state.asked is None:
            return None if interrupts(heard) else await self._go_on(turn)
        return await self._word(turn, turn.state.asked)

    async def ask_again(self, heard: Heard) -> list[Reply]:
        turn = await self._turn(heard)
        if self._elsewhere(turn) or turn.state.asked is None:
            return []
        said = await self._open_question(turn)
        await self._save(turn)
        return said

    # Buttons

    async def _button(self, turn: Turn, step: str, value: str) -> Step:  # noqa: C901, PLR0911, PLR0912 - a line a case
        what, _, which = value.partition(":")
        if step == PLACE:
            return await self._choose_place(turn, here=value != "private")
        if self._elsewhere(turn):
            return await self._send_elsewhere(turn)
        match step:
            case "resume":
                return await self._go_on(turn, resumed=True)
            case "office":
                turn.state = replace(turn.state, office=value)
            case "service":
                turn.state = replace(turn.state, service=value)
            case "language" if value == "more":
                turn.state = replace(turn.state, asked=LANGUAGE, tries=1)
                return await self._say(turn, await self._open_question(turn))
            case "language":
                turn.state = replace(turn.state, language=value)
            case "day":
                return await self._pressed_day(turn, what, which)
            case "time" if what == "another_day":
                return await self._say(turn, await self._listed(turn, DAY))
            case "time" if what == "offset":
                turn.state = replace(turn.state, offset=int(which))
                return await self._say(turn, await self._listed(turn, TIME))
            case "time":
                return await self._say(turn, await self._times.keep(turn, value))
            case "clock":
                turn.state = replace(turn.state, asked=CLOCK)
                return await self._say(turn, await self._clock(turn, time.fromisoformat(value)))
            case "confirm":
                return await self._confirmed(turn, what, int(which))
            case "which":
                turn.state = replace(turn.state, appointment=int(value))
            case "cancel":
                return await self._ended(turn, await self._later.cancel(turn, what, int(which)))
            case "late" if what == "begin":
                turn.state = turn.state.afresh(LATE)
                turn.state = replace(turn.state, appointment=int(which) if which else None)
            case "late":
                said = await self._later.late(turn, int(what), int(which))
                return await self._ended(turn, said)
            case "wait":
                return await self._ended(turn, await self._later.wait(turn, which))
        return await self._go_on(turn)

    async def _pressed_day(self, turn: Turn, what: str, which: str) -> Step:
        match what:
            case "from":
                turn.state = replace(turn.state, first=which, asked=DAY)
            case "afternoons":
                afternoons = Wish(dayparts=frozenset({DayPart.AFTERNOON}))
                turn.state = replace(turn.state.wishing(afternoons), asked=DAY)
            case "any_time":
                turn.state = replace(turn.state.wishing(Wish()), asked=DAY)
            case "mode":
                turn.state = replace(turn.state, mode=which, asked=DAY)
            case day:
                turn.state = replace(turn.state, day=day, offset=0, asked=TIME)
                return await self._say(turn, await self._listed(turn, TIME))
        return await self._say(turn, await self._listed(turn, DAY))

    async def _choose_place(self, turn: Turn, *, here: bool) -> Step:
        if here and self._may_stay(turn):
            turn.state = replace(turn.state, private=False)
            return await self._go_on(turn, resumed=True)
        return await self._send_elsewhere(turn)

    async def _confirmed(self, turn: Turn, said: str, hold: int) -> Step:
        if said == "yes":
            done, replied = await self._later.confirm(turn, hold)
            if done:
                last = replied[-1]
                replied[-1] = replace(last, choices=(*last.choices, *await self._unfinished(turn)))
                return await self._ended(turn, replied)
            return await self._say(turn, replied)
        await self._release(turn, hold)
        if said == "other":
            asked = TIME if turn.state.day else DAY
            return await self._say(turn, await self._listed(turn, asked))
        return await self._stop(turn)

    async def _listed(self, turn: Turn, asked: str) -> list[Reply]:
        """Days or times, if it is still known of what; else the first question that is open."""
        if turn.state.office is None or turn.state.service is None:
            return await self._next(turn)
        turn.state = replace(turn.state, asked=asked)
        return await self._times.open(turn)

    # Words

    async def _word(self, turn: Turn, asked: str) -> Step | None:  # noqa: PLR0911 - a line a case
        """A text while something is asked."""
        heard = turn.heard
        if asked != PLACE and (step := await self._other_task(turn)) is not None:
            return step
        about_time = asked in {DAY, TIME, CLOCK, CONFIRM} and bool(turn.when())
        if asks_something_else(heard, turn.reader) and not about_time:
            return None
        said = None if asked == PLACE else await self._answered(turn, asked)
        if said is not None:
            return said
        if interrupts(heard):
            return None
        if turn.reader.control(heard.text) == "pause" or (
            heard.intent == "goodbye" and heard.confidence >= SURE
        ):
            return await self._stop(turn)
        if (talk := small_talk(heard)) is not None:
            return await self._say(turn, [talk, *await self._open_question(turn)])
        if heard.intent == "book_appointment" and asked not in {OFFICE, SERVICE}:
            return await self._say(turn, await self._open_question(turn))
        return await self._unclear(turn)

    async def _other_task(self, turn: Turn) -> Step | None:
        """A wish to move or cancel an appointment there is, or to be late, in the middle."""
        heard = turn.heard
        sure = heard.intent in OWN and heard.confidence >= SURE
        task = TASKS.get(heard.intent, BOOK)
        if not sure or task in {BOOK, turn.state.task} or turn.when():
            return None
        if task == CANCEL and turn.state.task == BOOK and turn.state.hold is not None:
            return None  # what is kept, rather than what is booked
        if not await self._desk.appointments.upcoming(turn.conversation):
            return None
        return await self.begin(heard)

    async def _answered(self, turn: Turn, asked: str) -> Step | None:  # noqa: C901, PLR0911 - a line a case
        text = turn.heard.text
        match asked:
            case "office":
                return await self._office(turn)
            case "service":
                services = await self._finder.services_of(turn)
                if (key := self._finder.service(text, services)) is None:
                    return None
                turn.state = replace(turn.state, service=key)
                return await self._go_on(turn)
            case "language":
                if (code := self._finder.language(turn)) is None:
                    return None
                turn.state = replace(turn.state, language=code)
                return await self._go_on(turn)
            case "cancel" | "late" | "which":
                return await self._about_booked(turn, asked)
        if asked == CONFIRM and turn.state.hold is not None and not turn.when():
            yes_or_no = turn.reader.control(text)
            if yes_or_no == "yes" or turn.heard.intent == "affirm":
                return await self._confirmed(turn, "yes", turn.state.hold)
            if control(text) == "another_time":
                return await self._confirmed(turn, "other", turn.state.hold)
            if yes_or_no == "no" or turn.heard.intent in {"deny", "cancel_appointment"}:
                return await self._confirmed(turn, "other", turn.state.hold)
        return await self._about_time(turn, asked)

    async def _office(self, turn: Turn) -> Step | None:
        offices = await self._desk.appointments.offices()
        found = self._finder.office(turn, offices)
        if found is not None:
            turn.state = replace(turn.state, office=found)
            return await self._go_on(turn)
        if turn.entity("city") is not None:
            none = Reply("booking.no_office", {"town": turn.entity("city")})
            return await self._say(turn, [none, replies.office(offices)])
        return None

    async def _about_time(self, turn: Turn, asked: str) -> Step | None:
        when = turn.when()
        if asked == CLOCK and when.at is not None and not when.clocks:
            return await self._say(turn, await self._clock(turn, when.at))
        if when:
            return await self._say(turn, await self._times.wished(turn, when))
        if turn.state.office is None or turn.state.service is None:
            return None
        said = await self._times.turned(turn, control(turn.heard.text), asked)
        return None if said is None else await self._say(turn, said)

    async def _about_booked(self, turn: Turn, asked: str) -> Step | None:  # noqa: PLR0911 - a line a case
        """Which appointment, whether to cancel it, how late one will be."""
        text, appointment = turn.heard.text, turn.state.appointment
        if asked == WHICH:
            found = await self._later.which(turn)
            if found is None:
                return None
            turn.state = replace(turn.state, appointment=found)
            return await self._go_on(turn)
        if appointment is None:
            return None
        if asked == LATE:
            minutes = self._later.minutes(text)
            if minutes is None:
                return None
            return await self._ended(turn, await self._later.late(turn, minutes, appointment))
        said = turn.reader.control(text) or {"affirm": "yes", "deny": "no"}.get(turn.heard.intent)
        if said in {"yes", "no"}:
            return await self._ended(turn, await self._later.cancel(turn, said, appointment))
        return None

    async def _clock(self, turn: Turn, at: time) -> list[Reply]:
        if not turn.state.clocks or turn.state.office is None:
            return await self._listed(turn, DAY)
        when = turn.state.remembered.by_clock(at)
        turn.state = replace(turn.state, clocks=(), asked=DAY)
        return await self._times.wished(turn, when)

    async def _unclear(self, turn: Turn) -> Step:
        tries = turn.state.tries + 1
        turn.state = replace(turn.state, tries=tries)
        unclear = Reply("booking.unclear", {"again": tries >= TRIES})
        said = [unclear, *await self._open_question(turn)]
        if tries >= TRIES:
            said[-1] = replace(said[-1], choices=(*said[-1].choices, HUMAN))
        return await self._say(turn, said)

    # What follows

    async def _go_on(self, turn: Turn, *, resumed: bool = False) -> Step:
        """The first thing that is missing: a place, an office, a service, a language, a time."""
        if self._elsewhere(turn):
            return await self._send_elsewhere(turn)
        if turn.heard.channel == TELEGRAM and turn.state.private is None:
            # Where a booking begins, its wish is read now: the words are gone with the next message.
            await self._finder.prefill(turn)
            turn.state = replace(turn.state, asked=PLACE, tries=0)
            return await self._say(turn, [replies.place()])
        if turn.state.task == SHOW:
            return await self._ended(turn, await self._showing.replies(turn.conversation))
        turn.state = replace(turn.state, tries=0)
        if turn.state.task != BOOK:
            subject = await self._later.subject(turn)
            if subject is not None:
                return await (self._say if turn.state.asked else self._ended)(turn, subject)
        if not resumed:
            await self._finder.prefill(turn)
        said = await self._next(turn)
        return await (self._say if turn.state.asked else self._ended)(turn, said)

    async def _next(self, turn: Turn) -> list[Reply]:  # noqa: PLR0911 - a line a case
        state = turn.state
        offices = {office.id: office for office in await self._desk.appointments.offices()}
        if not offices:
            turn.state = replace(state, asked=None)
            return [Reply("booking.no_offices", {}, (HUMAN, HELP))]
        if state.office not in offices:
            turn.state = replace(state, asked=OFFICE, office=None)
            return [replies.office(offices.values())]
        services = [service.key for service in await self._finder.services_of(turn)]
        if state.service not in services and state.task != MOVE:
            turn.state = replace(state, asked=SERVICE, service=None)
            named = {key: label for key in services if (label := self._finder.label(key))}
            return [replies.service(offices[state.office].name, services, named)]
        if state.task == BOOK:
            for appointment in await self._desk.appointments.upcoming(turn.conversation):
                if appointment.service.key == state.service:
                    return await self._times.already(turn, appointment.id)
        if state.language is None:
            turn.state = replace(state, asked=LANGUAGE)
            return [self._language_question(turn)]
        turn.state = replace(state, asked=DAY)
        if state.remembered:
            return await self._times.wished(turn, state.remembered)
        return await self._times.open(turn)

    def _language_question(self, turn: Turn) -> Reply:
        reader = turn.heard.language or Language.ENGLISH.value
        if turn.state.tries:
            return replies.language(tuple(replies.OWN_NAMES), more=False)
        first = (reader, GERMAN) if reader != GERMAN else (GERMAN, Language.ENGLISH.value)
        return replies.language(first, more=True)

    async def _open_question(self, turn: Turn) -> list[Reply]:
        match turn.state.asked:
            case "place":
                return [replies.place()]
            case "language":
                return [self._language_question(turn)]
            case "office" | "service":
                return await self._next(turn)
            case "which" | "cancel" | "late":
                return await self._later.subject(turn) or await self._next(turn)
            case None:
                return []
        return await self._times.open(turn)

    # Telegram

    def _may_stay(self, turn: Turn) -> bool:
        return (
            turn.heard.channel != TELEGRAM
            or self._services.settings.telegram_personal_data == "ask"
        )

    def _elsewhere(self, turn: Turn) -> bool:
        """Whether nothing of an appointment is to be said on this channel."""
        if turn.heard.channel != TELEGRAM:
            return False
        return bool(turn.state.private) or not self._may_stay(turn)

    async def _send_elsewhere(self, turn: Turn) -> Step:
        if turn.state.private is None:
            await self._finder.prefill(turn)
        turn.state = replace(turn.state, private=True)
        code = await self._links.issue(turn.conversation, Purpose.BOOKING)
        # After "#": no server and no log ever sees it, only the page itself.
        url = f"{self._services.settings.base_url}/#continue={code}"
        return await self._say(turn, [replies.private_link(url, here_too=self._may_stay(turn))])

    # Keeping

    async def show(self, heard: Heard) -> Step:
        """The appointments to come, where it may be said."""
        turn = await self._turn(heard)
        if not self._elsewhere(turn):
            calendar = turn.state.calendar
            return Step(await self._showing.replies(heard.conversation, calendar), open=False)
        turn.state = replace(turn.state.afresh(SHOW), asked=None)
        return replace(await self._send_elsewhere(turn), open=False)

    async def _turn(self, heard: Heard) -> Turn:
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

    async def _release(self, turn: Turn, hold: int) -> None:
        with suppress(AppointmentError):  # it was none of this conversation's, or is gone
            await self._desk.appointments.release(hold, turn.conversation)
        turn.state = replace(turn.state, hold=None)

    async def _unfinished(self, turn: Turn) -> tuple[Offer, ...]:
        """The way back to a profile that was left for the booking."""
        profile = await self._dialogues.standing(turn.conversation, PROFILE)
        return (GO_ON,) if FormState.of(profile.state).asked in BY_FIELD else ()

    async def _stop(self, turn: Turn) -> Step:
        if turn.state.hold is not None:
            await self._release(turn, turn.state.hold)
        return await self._ended(turn, [Reply("booking.stopped", {}, (replies.BOOK, HELP))])

    async def _ended(self, turn: Turn, said: list[Reply]) -> Step:
        turn.state = turn.state.afresh()
        return replace(await self._say(turn, said), open=False)

    async def _say(self, turn: Turn, said: list[Reply]) -> Step:
        """Keep where the dialogue stands; then speak."""
        await self._save(turn)
        # "Nothing then" is said once, however many lists were looked at.
        once = [reply for n, reply in enumerate(said) if not n or said[n - 1].key != reply.key]
        return Step(once, open=turn.state.asked is not None)

    async def _save(self, turn: Turn) -> None:
        async with self._services.database.write() as connection:
            await self._dialogues.save(
                connection,
                turn.conversation,
                NAME,
                turn.state.as_json(),
                before=turn.before,
                message_id=turn.heard.message_id,
            )
