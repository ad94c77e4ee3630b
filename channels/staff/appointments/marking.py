"""What becomes of an appointment: the person came, did not come, or it is cancelled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.appointments.desk import PATH, side, the_id, to_day, wake
from channels.staff.forms import read_form
from channels.staff.page import redirect
from channels.staff.route import Handler, StaffRoute
from wegweiser.appointments import TooLateError, UnknownAppointmentError
from wegweiser.appointments.records import Appointment
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.staff.roles import Permission

Mark = Callable[[StaffAppointments, int], Awaitable[Appointment]]


def _marking(mark: Mark, flash: str) -> Handler:
    """The handler that marks the appointment of the path, and returns to where it was pressed."""

    async def handler(request: Request) -> Response:
        form = await read_form(request)
        appointment_id = the_id(request)
        try:
            marked = await mark(side(request), appointment_id)
        except UnknownAppointmentError:
            raise HTTPException(404) from None
        except TooLateError:
            return redirect(f"{PATH}/{appointment_id}", flash="appointment-too-late")
        await wake(request, marked.id)
        if form.text("back") == "day":
            return to_day(marked, flash)
        return redirect(f"{PATH}/{appointment_id}", flash=flash)

    return handler


_AT = PATH + "/{appointment_id:int}"
_BOOK = Permission.APPOINTMENTS_BOOK
ROUTES = (
    StaffRoute(
        "POST", f"{_AT}/arrived", _marking(StaffAppointments.arrived, "appointment-arrived"), _BOOK
    ),
    StaffRoute(
        "POST", f"{_AT}/no-show", _marking(StaffAppointments.no_show, "appointment-no-show"), _BOOK
    ),
    StaffRoute(
        "POST", f"{_AT}/cancel", _marking(StaffAppointments.cancel, "appointment-cancelled"), _BOOK
    ),
)
