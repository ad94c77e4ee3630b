"""What can go wrong with an appointment. Each has a code; the words are looked up by it."""

from __future__ import annotations

from datetime import timedelta


class AppointmentError(Exception):
    """Nothing was changed. Root of this module; `code` is stable."""

    code = "appointment"


class UnknownOfficeError(AppointmentError):
    """No such office, or it takes no appointments."""

    code = "unknown_office"


class UnknownServiceError(AppointmentError):
    """The office does not offer this service (or not to the public)."""

    code = "unknown_service"


class UnknownSlotError(AppointmentError):
    """Not the id of a slot: a fault of the caller, never of the person."""

    code = "unknown_slot"


class UnknownAppointmentError(AppointmentError):
    """No such appointment, or it belongs to somebody else."""

    code = "unknown_appointment"


class UnknownCounsellorError(AppointmentError):
    """No such counsellor."""

    code = "unknown_counsellor"


class AlreadyBookedError(AppointmentError):
    """The person has an open appointment for this service. Carries its `appointment_id`."""

    code = "already_booked"

    def __init__(self, appointment_id: int) -> None:
        super().__init__(f"appointment {appointment_id} is open")
        self.appointment_id = appointment_id


class HoldExpiredError(AppointmentError):
    """The time was kept for a while and is free again; nothing was booked."""

    code = "hold_expired"


class TooManyHoldsError(AppointmentError):
    """Too many times were kept in a row. Carries `resets_in`."""

    code = "too_many_holds"

    def __init__(self, resets_in: timedelta) -> None:
        super().__init__(f"again in {resets_in}")
        self.resets_in = resets_in


class TooLateError(AppointmentError):
    """The appointment has begun, was cancelled or is over: it cannot be changed any more."""

    code = "too_late"
