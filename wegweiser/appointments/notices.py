"""What the system says about an appointment without being asked: replies, never prose.

Buttons carry the id of what they are about as an entity: `appointment` or `hold`.
"""

from __future__ import annotations

from wegweiser.appointments.records import Appointment, Hold
from wegweiser.replies.record import Offer, Reply


def reminder(appointment: Appointment, kind: str) -> Reply:
    """A day (`day_before`) or two hours (`soon`) before it begins."""
    choices = tuple(
        _about(intent, appointment)
        for intent in ("show_appointment", "reschedule_appointment", "cancel_appointment")
    )
    return Reply("appointment.reminder", appointment.as_params() | {"kind": kind}, choices)


def missed(appointment: Appointment) -> Reply:
    """The person did not come: no blame, a new offer."""
    return Reply("appointment.missed", appointment.as_params(), _again(appointment))


def cancelled_by_office(appointment: Appointment) -> Reply:
    """The office had to cancel."""
    return Reply("appointment.cancelled_by_office", appointment.as_params(), _again(appointment))


def booked_by_office(appointment: Appointment) -> Reply:
    """The office booked it for the person."""
    return Reply("appointment.booked_by_office", appointment.as_params(), _changes(appointment))


def moved_by_office(appointment: Appointment) -> Reply:
    """The office moved it; the parameters are those of the new time."""
    return Reply("appointment.moved_by_office", appointment.as_params(), _changes(appointment))


def offered(hold: Hold) -> Reply:
    """A freed time is kept for a person on the waiting list."""
    slot = hold.slot
    params = {
        "hold": hold.id,
        "office": slot.key.office_id,
        "service": slot.key.service,
        "starts_at": slot.start.isoformat(),
        "ends_at": slot.end.isoformat(),
        "until_at": hold.expires_at.isoformat(),
        "appointment": hold.replaces,
    }
    entities = {"hold": str(hold.id)}
    choices = tuple(
        Offer({"intent": intent, "entities": entities})
        for intent in ("accept_offer", "decline_offer")
    )
    return Reply("appointment.offer", params, choices)


def news() -> Reply:
    """That there is something to read about an appointment, and nothing of it."""
    return Reply("appointment.news", {}, (Offer({"intent": "show_appointment"}),))


def _about(intent: str, appointment: Appointment) -> Offer:
    return Offer({"intent": intent, "entities": {"appointment": str(appointment.id)}})


def _changes(appointment: Appointment) -> tuple[Offer, ...]:
    return tuple(
        _about(intent, appointment) for intent in ("reschedule_appointment", "cancel_appointment")
    )


def _again(appointment: Appointment) -> tuple[Offer, ...]:
    entities = {"office": appointment.office.id, "service": appointment.service.key}
    return (
        Offer({"intent": "book_appointment", "entities": entities}),
        Offer({"intent": "talk_to_human"}),
    )
