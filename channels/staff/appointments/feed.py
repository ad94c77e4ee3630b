"""A counsellor's calendar for their own calendar program: a secret address, shown once, revocable."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from channels.staff.appointments.desk import PATH, Names, page, side, the_id
from channels.staff.console import console
from channels.staff.forms import read_form
from channels.staff.page import redirect
from channels.staff.route import StaffRoute
from channels.staff.signed import signed
from channels.web.data_pages import HEADERS
from wegweiser.appointments import UnknownCounsellorError
from wegweiser.appointments.feeds import CalendarFeeds
from wegweiser.appointments.ics import EventText, counsellor_feed
from wegweiser.appointments.records import Appointment
from wegweiser.languages import Language
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.roles import Permission

ADDRESS = "/calendars/{token}/termine.ics"


def routes() -> list[BaseRoute]:
    """The address itself: outside the console, because a calendar program cannot sign in."""
    return [Route(ADDRESS, subscribed, methods=["GET"])]


async def subscribed(request: Request) -> Response:
    """The appointments of the counsellor whose address it is, without any person's name."""
    found = await _feeds(request).read(request.path_params["token"])
    if found is None:
        raise HTTPException(404)
    counsellor, appointments = found
    parts = console(request)
    names = Names(parts.gateway.presenter.renderer.strings, Language.GERMAN)
    with_interpreter = parts.words.text(Language.GERMAN, "appointment-interpreter")
    content = counsellor_feed(
        counsellor.name,
        [(each, _text(each, names, with_interpreter)) for each in appointments],
    )
    return Response(content, media_type="text/calendar; charset=utf-8", headers=HEADERS)


async def open_address(request: Request) -> Response:
    """`POST /staff/appointments/calendars/{counsellor}/open`; the answer shows it, this once."""
    await read_form(request)
    counsellor = the_id(request, "counsellor_id")
    try:
        token = await _feeds(request).open(counsellor)
    except UnknownCounsellorError:
        raise HTTPException(404) from None
    await _record(request, "calendar_address_opened", counsellor)
    base = console(request).gateway.settings.base_url
    return page(request, "feed.html", address=base + ADDRESS.format(token=token))


async def close_address(request: Request) -> Response:
    """`POST /staff/appointments/calendars/{counsellor}/close`"""
    form = await read_form(request)
    counsellor = the_id(request, "counsellor_id")
    await _feeds(request).close(counsellor)
    await _record(request, "calendar_address_closed", counsellor)
    offices = {each.id for each in await side(request).offices()}
    back = {"office": form.text("office")} if form.text("office") in offices else {}
    return redirect(PATH, flash="feed-closed", **back)


def _feeds(request: Request) -> CalendarFeeds:
    parts = console(request)
    return CalendarFeeds(parts.gateway.database, parts.clock)


def _text(appointment: Appointment, names: Names, with_interpreter: str) -> EventText:
    language = names.tongue(appointment.language) if appointment.language else ""
    helped = with_interpreter if appointment.interpreter else ""
    summary = f"{names.service(appointment.service.key)}, {appointment.number}"
    return EventText(summary, ", ".join(filter(None, (language, helped))))


async def _record(request: Request, what: str, counsellor: int) -> None:
    parts = console(request)
    async with parts.gateway.database.write() as connection:
        await record_staff(
            connection, parts.clock(), Action.CALENDAR_CHANGED, signed(request).staff_id,
            details={"what": what, "counsellor": counsellor},
        )  # fmt: skip


_AT = PATH + "/calendars/{counsellor_id:int}"
ROUTES = (
    StaffRoute("POST", f"{_AT}/open", open_address, Permission.APPOINTMENTS_BLOCK),
    StaffRoute("POST", f"{_AT}/close", close_address, Permission.APPOINTMENTS_BLOCK),
)
