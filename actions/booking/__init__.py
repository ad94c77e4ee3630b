"""Appointments as a dialogue: book, move, cancel, come late, and what is offered of the waiting list."""

from actions.booking.dialogue import BookingDialogue
from actions.booking.offers import AcceptOfferAction, DeclineOfferAction
from actions.booking.showing import ComesLate, ShowAppointmentAction

__all__ = [
    "AcceptOfferAction",
    "BookingDialogue",
    "ComesLate",
    "DeclineOfferAction",
    "ShowAppointmentAction",
]
