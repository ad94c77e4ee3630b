"""The buttons under an offer of the waiting list: take the freed time, or leave it to the next."""

from __future__ import annotations

from actions.base import Heard, RespondingAction
from actions.booking import replies
from actions.booking.turn import Desk
from actions.context import Services
from wegweiser.appointments import (
    AlreadyBookedError,
    AppointmentError,
    HoldExpiredError,
    TooLateError,
    UnknownAppointmentError,
)
from wegweiser.content import Library
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HELP, HUMAN


class OfferAction(RespondingAction):
    """An answer to an offer; only a button of ours carries the time it is about."""

    def __init__(self, library: Library, services: Services) -> None:
        super().__init__(library)
        self.desk = Desk(services)

    def hold(self, heard: Heard) -> int | None:
        """Id of the time that is kept."""
        for entity in heard.entities:
            if entity.get("entity") == "hold" and str(entity.get("value")).isdecimal():
                return int(str(entity["value"])) if heard.pressed else None
        return None


class AcceptOfferAction(OfferAction):
    """Books the freed time, or moves the later appointment there."""

    action_name = "action_accept_offer"

    async def respond(self, heard: Heard) -> list[Reply]:
        hold = self.hold(heard)
        gone = Reply("booking.offer_gone", {}, (replies.BOOK, HELP))
        if hold is None:
            return [gone]
        try:
            appointment = await self.desk.appointments.confirm(hold, heard.conversation)
        except (HoldExpiredError, UnknownAppointmentError):
            return [gone]
        except AlreadyBookedError as error:
            there = await self.desk.appointments.appointment(
                error.appointment_id, heard.conversation
            )
            return [replies.already(there, {})]
        except TooLateError:
            return [Reply("booking.too_late", {}, (replies.BOOK, HUMAN))]
        params = await self.desk.linked(appointment)
        key = "appointment.moved" if appointment.sequence else "appointment.confirmed"
        return [replies.booked(key, appointment, params)]


class DeclineOfferAction(OfferAction):
    """Gives the freed time to the next person; the place on the list stays."""

    action_name = "action_decline_offer"

    async def respond(self, heard: Heard) -> list[Reply]:
        hold = self.hold(heard)
        if hold is not None:
            try:
                await self.desk.appointments.release(hold, heard.conversation)
            except AppointmentError:
                return [Reply("booking.offer_gone", {}, (replies.BOOK, HELP))]
        return [Reply("booking.offer_declined", {}, (replies.SHOW, HELP))]
