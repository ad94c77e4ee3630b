"""Appointments as a person has them: everything the dialogue needs, and nothing of Rasa or HTTP.

All datetimes are aware. Those that go out are in Europe/Berlin, the database keeps UTC. Every
method is one transaction (listing alternatives after a lost race is a second one that only reads).
"""

from __future__ import annotations

from collections.abc import Sequence

from wegweiser.appointments.booking import Booker
from wegweiser.appointments.erasing import erase_conversation
from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.reading import read_appointments, read_holds
from wegweiser.appointments.records import (
    Appointment,
    Hold,
    Offer,
    SlotTaken,
    Status,
    WaitingPlace,
)
from wegweiser.appointments.side import Side
from wegweiser.appointments.slots import Wish
from wegweiser.appointments.waiting import WaitingList
from wegweiser.clock import Clock, system_clock
from wegweiser.storage import Database


class Appointments(Side):
    """The public face of this package; one object per process, safe to share between tasks."""

    by_staff = False

    def __init__(
        self,
        database: Database,
        clock: Clock = system_clock,
        policy: Policy = Policy(),  # noqa: B008 - frozen
    ) -> None:
        super().__init__(database, clock, policy)
        self._waiting = WaitingList(database, clock, policy)

    # Looking

    async def upcoming(self, conversation_id: str) -> list[Appointment]:
        """Confirmed appointments that are not over, soonest first."""
        async with self._database.read() as connection:
            return await read_appointments(
                connection,
                Row.conversation_id == conversation_id,
                Row.status == Status.CONFIRMED,
                Row.ends_at > self._clock(),
            )

    async def appointment(self, appointment_id: int, conversation_id: str) -> Appointment:
        """One appointment of this conversation, whatever became of it.

        Raises `UnknownAppointmentError`.
        """
        return await self._one(Row.id == appointment_id, Row.conversation_id == conversation_id)

    async def held(self, conversation_id: str) -> list[Hold]:
        """Times kept for this conversation now."""
        async with self._database.read() as connection:
            holds = await read_holds(
                connection,
                Row.conversation_id == conversation_id,
                Row.held_until > self._clock(),
            )
        return [hold for hold, _ in holds]

    # Booking

    async def hold(
        self,
        conversation_id: str,
        slot_id: str,
        request_id: str,
        *,
        replaces: int | None = None,
    ) -> Hold | SlotTaken:
        """Keep a slot while the person decides (`Policy.hold_for`).

        `request_id` makes it idempotent: the same one (the id of the pressed button's message, say)
        gives the same hold, however often. Another slot for the same service gives up the former
        hold. With `replaces`, the id of an appointment of this conversation, confirming moves that
        appointment here. If the counsellor was taken meanwhile but a colleague is free at the very
        same time, the colleague's slot is held.
        Raises `AlreadyBookedError`, `TooManyHoldsError`, `UnknownSlotError`,
        `UnknownAppointmentError` and `TooLateError` (of `replaces`), `HoldExpiredError` (this
        request's hold is over).
        """
        return await self._booking.hold(
            Booker(conversation_id), slot_id, request_id, replaces=replaces
        )

    async def confirm(
        self, hold_id: int, conversation_id: str, *, name: str | None = None
    ) -> Appointment:
        """Make a hold an appointment, or move the one it replaces. Repeating it changes nothing.

        A name is optional and kept encrypted. A hold whose time ran out a moment ago is still
        confirmed if nobody else took the slot. Raises `HoldExpiredError`,
        `UnknownAppointmentError` (no hold of this conversation), `TooLateError` (the appointment it
        replaces has begun or was cancelled).
        """
        return await self._booking.confirm(Booker(conversation_id), hold_id, name)

    async def release(self, hold_id: int, conversation_id: str) -> None:
        """Give a hold up. Repeating it changes nothing; a confirmed one stays."""
        await self._booking.release(Booker(conversation_id), hold_id)

    async def move(
        self, appointment_id: int, slot_id: str, conversation_id: str
    ) -> Appointment | SlotTaken:
        """Take the new slot and free the old one, both or neither. Repeating it changes nothing.

        Number and calendar UID stay. Raises `UnknownAppointmentError`, `TooLateError`,
        `UnknownSlotError`.
        """
        return await self._booking.move(Booker(conversation_id), appointment_id, slot_id)

    async def cancel(self, appointment_id: int, conversation_id: str) -> Appointment:
        """Cancel and free the slot. Repeating it changes nothing.

        Raises `UnknownAppointmentError`, `TooLateError` (it has begun).
        """
        return await self._booking.cancel(Booker(conversation_id), appointment_id)

    async def running_late(
        self, appointment_id: int, conversation_id: str, minutes: int
    ) -> Appointment:
        """Let staff know that the person comes later; the slot stays.

        `minutes` from 1 to the length of the talk. Raises `UnknownAppointmentError`,
        `TooLateError`.
        """
        return await self._booking.running_late(Booker(conversation_id), appointment_id, minutes)

    # The waiting list for earlier times

    async def join_waiting(
        self,
        conversation_id: str,
        office_id: str,
        service: str,
        *,
        language: str | None = None,
        wish: Wish = Wish(),  # noqa: B008 - frozen
    ) -> WaitingPlace:
        """Wait for a time (earlier than the appointment one has for this service, if any).

        One place a person, office and service: joining again keeps the place and takes the new
        wish. Raises `UnknownOfficeError`, `UnknownServiceError`.
        """
        return await self._waiting.join(conversation_id, office_id, service, language, wish)

    async def waiting(self, conversation_id: str) -> list[WaitingPlace]:
        """The places of a conversation on waiting lists."""
        return await self._waiting.places(conversation_id)

    async def leave_waiting(self, place_id: int, conversation_id: str) -> None:
        """Give a place up, with any offer that is open for it. Repeating it changes nothing."""
        await self._waiting.leave(place_id, conversation_id)

    async def offers(self, conversation_id: str) -> list[Offer]:
        """Offers that are open now.

        Accepting is `confirm(offer.hold.id)`: it books, or moves the later appointment, and ends
        the waiting. Declining is `release(offer.hold.id)`: the place stays, the time goes to the
        next person.
        """
        return await self._waiting.offers(conversation_id)

    # Rights

    async def erase_conversation(
        self, conversation_id: str, *, keep_upcoming: bool = False
    ) -> Sequence[Appointment]:
        """Cut every tie between a conversation and its appointments.

        Holds and places on waiting lists go. Appointments to come are cancelled and returned,
        unless `keep_upcoming`: then they stay, known by their number alone. Past ones stay for
        statistics without person, name and language. Repeating it changes nothing.
        """
        return await erase_conversation(
            self._database, self._clock, conversation_id, keep_upcoming=keep_upcoming
        )
