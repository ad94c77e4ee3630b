"""From a kept time to an appointment, and what becomes of it: moved, cancelled, come late to."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.booking import replies
from actions.booking.state import BOOK, CANCEL, LATE, MOVE, WHICH, BookingState
from actions.booking.times import Times
from actions.booking.turn import Desk, Turn
from wegweiser.appointments import (
    AlreadyBookedError,
    Appointment,
    AppointmentError,
    HoldExpiredError,
    Status,
    TooLateError,
    UnknownAppointmentError,
)
from wegweiser.appointments.slots import Wish
from wegweiser.profiles.spelling import spelled
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HELP, HUMAN

_MINUTES = re.compile(r"(?<!\d)(\d{1,3})(?!\d)")


class Later:
    """The part of the dialogue that is about appointments there are."""

    def __init__(self, desk: Desk, times: Times) -> None:
        self._desk = desk
        self._times = times

    async def confirm(self, turn: Turn, hold: int) -> tuple[bool, list[Reply]]:
        """Book or move; and whether that is done."""
        moving = turn.state.task == MOVE
        try:
            appointment = await self._desk.appointments.confirm(hold, turn.conversation)
        except (HoldExpiredError, UnknownAppointmentError):
            turn.state = replace(turn.state, hold=None)
            expired = Reply("booking.hold_expired")
            if turn.state.office is None or turn.state.service is None:
                turn.state = replace(turn.state, asked=None)
                return False, [Reply(expired.key, {}, (replies.BOOK, HELP))]
            return False, [expired, *await self._times.days(turn)]
        except AlreadyBookedError as error:
            return False, await self._times.already(turn, error.appointment_id)
        except TooLateError:
            return True, [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
        params = await self._desk.linked(appointment, turn.state.calendar)
        # A second press on the button comes when the dialogue has forgotten what it was about.
        moved = moving or appointment.sequence > 0
        key = "appointment.moved" if moved else "appointment.confirmed"
        return True, [replies.booked(key, appointment, params)]

    async def subject(self, turn: Turn) -> list[Reply] | None:
        """Which appointment it is about; None once a new time is to be chosen for it."""
        state = turn.state
        upcoming = await self._desk.appointments.upcoming(turn.conversation)
        if not upcoming:
            turn.state = state.afresh()
            return [replies.none_booked()]
        found = next((each for each in upcoming if each.id == state.appointment), None)
        if found is None and len(upcoming) == 1:
            found = upcoming[0]
        if found is None and state.task != MOVE and (meant := await self.which(turn)) is not None:
            found = next(each for each in upcoming if each.id == meant)
        if found is None:
            turn.state = replace(state, asked=WHICH, appointment=None)
            return [replies.which(upcoming)]
        turn.state = replace(state, appointment=found.id)
        if state.task == CANCEL:
            turn.state = replace(turn.state, asked=CANCEL)
            return [replies.cancel_question(found)]
        if state.task == LATE:
            return await self._late(turn, found)
        turn.state = _to_move(turn.state, found)
        return None

    async def _late(self, turn: Turn, appointment: Appointment) -> list[Reply]:
        """How late? Unless it was said in the same breath."""
        minutes = None if turn.when() else self.minutes(turn.heard.text)
        if minutes is not None:
            turn.state = replace(turn.state, asked=None)
            return await self.late(turn, minutes, appointment.id)
        turn.state = replace(turn.state, asked=LATE)
        return [replies.late_question(appointment)]

    async def which(self, turn: Turn) -> int | None:
        """The appointment a text means: by its day, or the only one left by its hour."""
        when = turn.when()
        fitting = [
            each
            for each in await self._desk.appointments.upcoming(turn.conversation)
            if (when.first is None or each.start.date() == when.first)
            and (when.at is None or each.start.time() == when.at)
        ]
        return fitting[0].id if when and len(fitting) == 1 else None

    async def cancel(self, turn: Turn, said: str, appointment_id: int) -> list[Reply]:
        """Cancel, or keep."""
        if said != "yes":
            return [Reply("booking.kept", {}, (replies.SHOW, HELP))]
        try:
            cancelled = await self._desk.appointments.cancel(appointment_id, turn.conversation)
        except TooLateError:
            return [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
        except UnknownAppointmentError:
            return [replies.none_booked()]
        params = await self._desk.linked(cancelled, turn.state.calendar)
        return [replies.cancelled(cancelled, params)]

    def minutes(self, text: str) -> int | None:
        """How many minutes a text names."""
        match = _MINUTES.search(spelled(text))
        return int(match.group(1)) if match and int(match.group(1)) > 0 else None

    async def late(self, turn: Turn, minutes: int, appointment_id: int) -> list[Reply]:
        """Tell staff; beyond the length of the talk another time is better."""
        try:
            appointment = await self._desk.appointments.appointment(
                appointment_id, turn.conversation
            )
            if minutes > appointment.service.minutes:
                params = {**appointment.as_params(), "minutes_late": minutes}
                return [
                    Reply("booking.too_far_late", params,
                          (replies.about(replies.MOVE, appointment), HUMAN))
                ]  # fmt: skip
            noted = await self._desk.appointments.running_late(
                appointment_id, turn.conversation, minutes
            )
        except TooLateError:
            return [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
        except UnknownAppointmentError:
            return [replies.none_booked()]
        params = {**noted.as_params(), "minutes_late": minutes}
        return [Reply("booking.late_noted", params, (replies.about(replies.SHOW, noted), HELP))]

    async def wait(self, turn: Turn, which: str) -> list[Reply]:
        """Join the waiting list: for an earlier time than an appointment, or for any."""
        office, service = turn.state.office, turn.state.service
        language, wish = turn.state.language, turn.state.wish
        if which:
            try:
                own = await self._desk.appointments.appointment(int(which), turn.conversation)
            except UnknownAppointmentError:
                return [replies.none_booked()]
            office, service, language, wish = own.office.id, own.service.key, own.language, Wish()
            if own.status is not Status.CONFIRMED:
                return [replies.none_booked()]
        if office is None or service is None:
            return [replies.none_booked()]
        try:
            await self._desk.appointments.join_waiting(
                turn.conversation,
                office,
                service,
                language=None if language == "de" else language,
                wish=wish,
            )
        except AppointmentError:
            return [Reply("booking.no_offices", {}, (HUMAN, HELP))]
        return [Reply("booking.waiting", {"service": service, "sooner": bool(which)}, (HELP,))]


def _to_move(state: BookingState, appointment: Appointment) -> BookingState:
    """Choosing another time for an appointment: what it is about stays."""
    return replace(
        state,
        office=appointment.office.id,
        service=appointment.service.key,
        language=appointment.language or "de",
        mode=appointment.mode.value,
        asked=None if state.task != BOOK else state.asked,
    )
