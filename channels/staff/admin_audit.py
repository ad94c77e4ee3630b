"""The record of access: read, filtered, and taken out as CSV or JSON, which is recorded itself."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from channels.staff.console import console
from channels.staff.forms import read_form, whole
from channels.staff.page import render
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.appointments.slots import BERLIN
from wegweiser.staff.audit import PAGE, Action, Recorded, Wanted, record_staff
from wegweiser.staff.roles import Permission

COLUMNS = ("id", "happened_at", "actor", "action", "staff_id", "staff_name", "conversation_id",
           "details")  # fmt: skip
KINDS = {"csv": "text/csv; charset=utf-8", "json": "application/json"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


async def show(request: Request) -> Response:
    """`GET /staff/audit`"""
    parts = console(request)
    asked = dict(request.query_params)
    before = whole(asked["before"]) if "before" in asked else None
    events = await parts.audit.page(_wanted(asked), before=before)
    return render(
        request, "audit.html",
        events=events, asked=asked, accounts=await parts.accounts.all(),
        actions=await parts.audit.actions(), known=frozenset(each.value for each in Action),
        complete_since=await parts.audit.complete_since(),
        older=events[-1].id if len(events) == PAGE else None,
    )  # fmt: skip


async def export(request: Request) -> Response:
    """`POST /staff/audit/export`: what the filter finds, whole."""
    form = await read_form(request)
    kind = form.text("as")
    if kind not in KINDS:
        raise HTTPException(400)
    parts = console(request)
    wanted = _wanted(form.as_mapping())
    async with parts.gateway.database.write() as connection:
        await record_staff(
            connection, parts.clock(), Action.AUDIT_EXPORTED, signed(request).staff_id,
            details={"as": kind},
        )  # fmt: skip
    lines = _csv(request, wanted) if kind == "csv" else _json(request, wanted)
    name = f"wegweiser-audit-{parts.clock():%Y-%m-%d}.{kind}"
    return StreamingResponse(
        lines,
        media_type=KINDS[kind],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def _all(request: Request, wanted: Wanted) -> AsyncIterator[Recorded]:
    before = None
    while events := await console(request).audit.page(wanted, before=before, count=1000):
        for event in events:
            yield event
        before = events[-1].id


async def _csv(request: Request, wanted: Wanted) -> AsyncIterator[str]:
    yield ",".join(COLUMNS) + "\r\n"
    async for event in _all(request, wanted):
        line = io.StringIO()
        csv.writer(line).writerow([_cell(value) for value in _plain(event).values()])
        yield line.getvalue()


async def _json(request: Request, wanted: Wanted) -> AsyncIterator[str]:
    since = await console(request).audit.complete_since()
    yield f'{{"complete_since": {json.dumps(since.isoformat() if since else None)}, "events": ['
    first = True
    async for event in _all(request, wanted):
        yield ("" if first else ",") + "\n" + json.dumps(_plain(event), ensure_ascii=False)
        first = False
    yield "\n]}\n"


def _plain(event: Recorded) -> dict[str, Any]:
    values = asdict(event)
    values["happened_at"] = event.happened_at.isoformat(timespec="seconds")
    return {name: values[name] for name in COLUMNS}


def _cell(value: object) -> object:
    """A table program must not take a name for a formula."""
    if isinstance(value, dict):
        value = json.dumps(value, ensure_ascii=False)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _wanted(asked: Any) -> Wanted:
    staff, until = asked.get("staff") or None, _day(asked.get("until"))
    return Wanted(
        action=(asked.get("action") or "")[:32] or None,
        staff_id=whole(staff) if staff else None,
        since=_begin(_day(asked.get("since"))),
        until=_begin(until + timedelta(days=1)) if until else None,
    )


def _day(written: str | None) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise HTTPException(400) from None


def _begin(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), BERLIN) if day else None


ROUTES = (
    StaffRoute("GET", "/audit", show, Permission.AUDIT_READ),
    StaffRoute("POST", "/audit/export", export, Permission.AUDIT_READ),
)
NAV = (NavItem("/audit", "nav-audit", Permission.AUDIT_READ),)
