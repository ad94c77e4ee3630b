"""Appointments at an Integration Point: offices, their calendars, free times, bookings."""

from wegweiser.appointments.errors import (
    AlreadyBookedError,
    AppointmentError,
    HoldExpiredError,
    TooLateError,
    TooManyHoldsError,
    UnknownAppointmentError,
    UnknownCounsellorError,
    UnknownOfficeError,
    UnknownServiceError,
    UnknownSlotError,
)
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.records import (
    Appointment,
    Hold,
    Offer,
    OfficeRecord,
    ServiceRecord,
    SlotTaken,
    Status,
    WaitingPlace,
)
from wegweiser.appointments.service import Appointments
from wegweiser.appointments.slots import BERLIN, DayPart, LanguageHelp, Mode, Slot, Wish

__all__ = [
    "BERLIN",
    "AlreadyBookedError",
    "Appointment",
    "AppointmentError",
    "Appointments",
    "DayPart",
    "Hold",
    "HoldExpiredError",
    "LanguageHelp",
    "Mode",
    "Offer",
    "OfficeRecord",
    "Policy",
    "ServiceRecord",
    "Slot",
    "SlotTaken",
    "Status",
    "TooLateError",
    "TooManyHoldsError",
    "UnknownAppointmentError",
    "UnknownCounsellorError",
    "UnknownOfficeError",
    "UnknownServiceError",
    "UnknownSlotError",
    "WaitingPlace",
    "Wish",
]
