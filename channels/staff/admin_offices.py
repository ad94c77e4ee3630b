"""Offices: their hours, closures and single days; whole calendars come in as a file's text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.forms import Form, read_form
from channels.staff.page import redirect, render
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.appointments import keeping
from wegweiser.appointments.calendar_file import (
    WEEKDAYS,
    CalendarFileError,
    offices_of,
    special_day_lines,
    week_of,
)
from wegweiser.appointments.errors import UnknownOfficeError
from wegweiser.appointments.importing import import_offices, import_special_days
from wegweiser.appointments.misplaced import misplaced
from wegweiser.appointments.slots import BERLIN
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.roles import Permission

_MANAGE = Permission.OFFICES_MANAGE
CALENDAR_LIMIT = 262_144

Change = Callable[[AsyncConnection], Awaitable[object]]


async def show(request: Request) -> Response:
    """`GET /staff/offices`"""
    return await _list(request)


async def show_one(request: Request) -> Response:
    """`GET /staff/offices/{office_id}`"""
    return await _one(request)


async def set_hours(request: Request) -> Response:
    """`POST /staff/offices/{office_id}/hours`: seven fields as `09:00-12:00, 13:00-16:00`."""
    form = await read_form(request)
    office_id = request.path_params["office_id"]
    try:
        week = week_of({day: _spans(form.text(day)) for day in WEEKDAYS if form.text(day)})
    except CalendarFileError as error:
        return await _one(request, 422, problems=error.problems, typed=form)
    return await _changed(
        request, "hours", lambda connection: keeping.set_hours(connection, office_id, week)
    )


async def add_day(request: Request) -> Response:
    """`POST /staff/offices/{office_id}/days`: hours of one date; none: closed."""
    form = await read_form(request)
    office_id = request.path_params["office_id"]
    try:
        lines = special_day_lines(_lines(office_id, form))
        await import_special_days(console(request).gateway.database, lines)
    except CalendarFileError as error:
        return await _one(request, 422, problems=error.problems, typed=form)
    return await _changed(request, "special_day", None)


async def remove_day(request: Request) -> Response:
    """`POST /staff/offices/{office_id}/days/remove`"""
    form = await read_form(request)
    office_id = request.path_params["office_id"]
    try:
        day = date.fromisoformat(form.text("day"))
    except ValueError:
        raise HTTPException(400) from None
    return await _changed(
        request,
        "special_day",
        lambda connection: keeping.remove_special_day(connection, office_id, day),
    )


async def set_active(request: Request) -> Response:
    """`POST /staff/offices/{office_id}/active`"""
    active = (await read_form(request)).text("active") == "yes"
    office_id = request.path_params["office_id"]
    return await _changed(
        request,
        "in_use" if active else "out_of_use",
        lambda connection: keeping.set_active(connection, office_id, active=active),
    )


async def import_calendar(request: Request) -> Response:
    """`POST /staff/offices/import`: the text of a calendar file, all of it or nothing."""
    form = await read_form(request, CALENDAR_LIMIT)
    parts = console(request)
    try:
        entries = offices_of(form.text("calendar"), "calendar")
        await import_offices(parts.gateway.database, entries)
    except CalendarFileError as error:
        return await _list(request, 422, problems=error.problems, typed=form.text("calendar"))
    await _record(request, "imported", [entry.id for entry in entries])
    return redirect("/offices", flash="calendar-imported")


def _spans(written: str) -> list[str]:
    """`9:00 – 12:00, 13:00-16:00` as the calendar file writes it."""
    plain = written.replace("–", "-").replace(" ", "")
    return [span for span in plain.split(",") if span]


def _lines(office_id: str, form: Form) -> list[dict[str, Any]]:
    """One line for each span of hours, or one without hours: closed. A range of dates: one each."""
    common = {"office": office_id, "day": form.text("day"), "reason": form.text("reason")}
    spans = [span.partition("-") for span in _spans(form.text("hours"))]
    return [common | {"opens": opens, "closes": closes} for opens, _, closes in spans] or [common]


async def _changed(request: Request, what: str, change: Change | None) -> Response:
    """Carry a change out, record it, and show the office with what no longer fits."""
    office_id = request.path_params["office_id"]
    await _office(request)
    if change is not None:
        async with console(request).gateway.database.write() as connection:
            await change(connection)
    await _record(request, what, [office_id])
    return redirect(f"/offices/{office_id}", flash="saved")


async def _record(request: Request, what: str, offices: list[str]) -> None:
    parts = console(request)
    async with parts.gateway.database.write() as connection:
        await record_staff(
            connection, parts.clock(), Action.CALENDAR_CHANGED, signed(request).staff_id,
            details={"what": what, "offices": offices},
        )  # fmt: skip


async def _list(request: Request, status: int = 200, **said: Any) -> Response:
    offices = await keeping.all_offices(console(request).gateway.database)
    return render(
        request, "offices.html", status, offices=offices, **({"problems": (), "typed": ""} | said)
    )


async def _one(
    request: Request, status: int = 200, problems: Any = (), typed: Form | None = None
) -> Response:
    parts, kept = console(request), await _office(request)
    left = (
        await misplaced(parts.gateway.database, kept.office.id, parts.clock())
        if kept.office.active
        else []
    )
    return render(
        request, "office.html", status,
        kept=kept, weekdays=WEEKDAYS, misplaced=left, problems=problems,
        typed=typed.as_mapping() if typed else {},
    )  # fmt: skip


async def _office(request: Request) -> keeping.KeptOffice:
    parts = console(request)
    today = parts.clock().astimezone(BERLIN).date()
    try:
        return await keeping.kept_office(
            parts.gateway.database, request.path_params["office_id"], today
        )
    except UnknownOfficeError:
        raise HTTPException(404) from None


ROUTES = (
    StaffRoute("GET", "/offices", show, _MANAGE),
    StaffRoute("POST", "/offices/import", import_calendar, _MANAGE),
    StaffRoute("GET", "/offices/{office_id}", show_one, _MANAGE),
    StaffRoute("POST", "/offices/{office_id}/hours", set_hours, _MANAGE),
    StaffRoute("POST", "/offices/{office_id}/days", add_day, _MANAGE),
    StaffRoute("POST", "/offices/{office_id}/days/remove", remove_day, _MANAGE),
    StaffRoute("POST", "/offices/{office_id}/active", set_active, _MANAGE),
)
NAV = (NavItem("/offices", "nav-offices", _MANAGE),)
