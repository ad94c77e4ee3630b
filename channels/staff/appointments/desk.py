"""What every page about appointments starts from: the staff's side of the calendar, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.gateway import signals
from channels.staff.console import console
from channels.staff.page import language_of, redirect, render
from channels.staff.signed import signed
from wegweiser.appointments import BERLIN, OfficeRecord, UnknownAppointmentError
from wegweiser.appointments.records import Appointment
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.replies.appointments import language_name
from wegweiser.staff.roles import Permission

PATH = "/appointments"
LARGEST_ID = 2**31 - 1
CHANNELS = ("telegram", "web")


@dataclass(frozen=True)
class Names:
    """What services and languages are called in the language of the interface."""

    strings: Strings
    language: Language

    def service(self, key: str) -> str:
        """A service an operator made up has no other name than its key."""
        label = f"choice-service-{key}"
        if self.strings.has(self.language, label):
            return self.strings.text(self.language, label)
        return key.replace("_", " ")

    def tongue(self, code: str) -> str:
        """The name of a language."""
        return language_name(code, self.language)


def side(request: Request) -> StaffAppointments:
    """The staff's side of the calendar."""
    parts = console(request)
    return StaffAppointments(parts.gateway.database, parts.clock)


def today(request: Request) -> date:
    """The office's date."""
    return console(request).clock().astimezone(BERLIN).date()


def the_id(request: Request, name: str = "appointment_id") -> int:
    """An id in the path. Raises `HTTPException` 404 for one that no database has."""
    found = int(request.path_params[name])
    if found > LARGEST_ID:
        raise HTTPException(404)
    return found


async def the_appointment(request: Request) -> Appointment:
    """The appointment of the path. Raises `HTTPException` 404."""
    try:
        return await side(request).appointment(the_id(request))
    except UnknownAppointmentError:
        raise HTTPException(404) from None


async def wake(request: Request, appointment_id: int) -> None:
    """What was said to the person is on its way at once; who delivers it need not look by itself."""
    person = await side(request).conversation_of(appointment_id)
    if person is not None:
        awake = (signals.conversation(person), *map(signals.outbox, CHANNELS))
        console(request).gateway.signals.send(*awake)


def the_office(offices: list[OfficeRecord], wanted: str) -> OfficeRecord:
    """The office asked for, else the first. Raises `HTTPException` 404 for one there is not."""
    found = next((each for each in offices if not wanted or each.id == wanted), None)
    if found is None:
        raise HTTPException(404)
    return found


def the_day(value: str, otherwise: date) -> date:
    """A date as forms write it. Raises `HTTPException` 400."""
    try:
        day = date.fromisoformat(value) if value else otherwise
    except ValueError:
        raise HTTPException(400) from None
    if abs((day - otherwise).days) > 36_500:  # noqa: PLR2004 - calendars end somewhere
        raise HTTPException(400)
    return day


def page(request: Request, template: str, status: int = 200, **context: Any) -> Response:
    """A page of this area: templates know the names of things and what the reader may do."""
    me = signed(request)
    strings = console(request).gateway.presenter.renderer.strings
    return render(
        request, f"appointments/{template}", status,
        names=Names(strings, language_of(request)), today=today(request),
        may_book=me.may(Permission.APPOINTMENTS_BOOK),
        may_block=me.may(Permission.APPOINTMENTS_BLOCK),
        **context,
    )  # fmt: skip


def to_day(appointment: Appointment, flash: str) -> Response:
    """Back to the day an appointment is on."""
    day = appointment.start.date().isoformat()
    return redirect(PATH, flash=flash, office=appointment.office.id, day=day)
