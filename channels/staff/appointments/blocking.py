"""Time in which nothing can be booked: a counsellor's, or the whole office's."""

from __future__ import annotations

from datetime import datetime, time

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.appointments.desk import PATH, side, the_day, the_id, the_office, today
from channels.staff.console import console
from channels.staff.forms import Form, read_form
from channels.staff.page import redirect
from channels.staff.route import StaffRoute
from channels.staff.signed import signed
from wegweiser.appointments import BERLIN
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.roles import Permission

REASON_LIMIT = 100


async def block(request: Request) -> Response:
    """`POST /staff/appointments/blocks`"""
    form = await read_form(request)
    office = the_office(await side(request).offices(), form.text("office"))
    counsellor = form.number("counsellor") if form.text("counsellor") else None
    if counsellor is not None and counsellor not in {
        each.id for each in await side(request).counsellors(office.id)
    }:
        raise HTTPException(404)
    start, end = _moment(request, form, "from"), _moment(request, form, "until")
    back = {"office": office.id, "day": start.date().isoformat()}
    if end <= start:
        return redirect(PATH, flash="block-backwards", **back)
    _, affected = await side(request).block(
        office.id, start, end,
        resource_id=counsellor, reason=form.text("reason")[:REASON_LIMIT],
    )  # fmt: skip
    await _record(request, "blocked", office.id)
    return redirect(PATH, flash="blocked-affected" if affected else "blocked", **back)


async def lift(request: Request) -> Response:
    """`POST /staff/appointments/blocks/{id}/lift`"""
    form = await read_form(request)
    await side(request).unblock(the_id(request, "block_id"))
    await _record(request, "unblocked", form.text("office"))
    back = {name: form.text(name) for name in ("office", "day") if form.text(name)}
    return redirect(PATH, flash="unblocked", **back)


def _moment(request: Request, form: Form, name: str) -> datetime:
    """Day and time of two fields, as the clock in the office shows them. Raises 400."""
    day = the_day(form.text(f"{name}_day"), today(request))
    try:
        at = time.fromisoformat(form.text(f"{name}_time") or "00:00")
    except ValueError:
        raise HTTPException(400) from None
    return datetime.combine(day, at.replace(tzinfo=None), BERLIN)


async def _record(request: Request, what: str, office: str) -> None:
    parts = console(request)
    async with parts.gateway.database.write() as connection:
        await record_staff(
            connection, parts.clock(), Action.CALENDAR_CHANGED, signed(request).staff_id,
            details={"what": what, "office": office[:64]},
        )  # fmt: skip


ROUTES = (
    StaffRoute("POST", f"{PATH}/blocks", block, Permission.APPOINTMENTS_BLOCK),
    StaffRoute("POST", PATH + "/blocks/{block_id:int}/lift", lift, Permission.APPOINTMENTS_BLOCK),
)
