"""The queue's page: who waits, for how long, for what; live without a reload."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.gateway import signals
from channels.staff.console import console
from channels.staff.desk import gateway_of, names, parts
from channels.staff.gloss import Gloss
from channels.staff.live import changes
from channels.staff.page import language_of, render
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.desk import Tab
from wegweiser.desk.queue import Entry, Page
from wegweiser.staff.roles import Permission

PAGES = 200
"""More pages than this are asked for by nobody."""


@dataclass(frozen=True)
class Row:
    """One conversation as the queue shows it."""

    entry: Entry
    topic: str | None
    text: str
    text_language: str | None
    direction: str
    gloss: str | None
    """What it means in the reader's language, if the text itself does not say it."""
    holder: str | None
    waited: timedelta


async def show(request: Request) -> Response:
    """`GET /staff/queue`: the tab `tab`, its page `page`."""
    return render(request, "queue.html", **await _context(request))


async def listed(request: Request) -> Response:
    """`GET /staff/queue/list`: the changing part of it."""
    return render(request, "_queue.html", **await _context(request))


async def events(request: Request) -> Response:
    """`GET /staff/queue/events`"""
    queue = parts(request).queue
    return changes(request, gateway_of(request).signals, signals.DESK, queue.version)


async def _context(request: Request) -> dict[str, Any]:
    page = await parts(request).queue.page(
        _tab(request), signed(request).staff_id, _number(request)
    )
    known = await names(request) if any(each.holder for each in page.entries) else {}
    gloss = Gloss(gateway_of(request).presenter, language_of(request))
    now = console(request).clock()
    rows = [
        _row(each, gloss, known.get(each.holder or 0), now - each.waiting_since)
        for each in page.entries
    ]
    return {"page": page, "rows": rows, "tabs": list(Tab), "state": _state(page)}


def _row(entry: Entry, gloss: Gloss, holder: str | None, waited: timedelta) -> Row:
    last = entry.last
    topic = gloss.intent(entry.intent)
    if last is None:
        return Row(entry, topic, "", None, "ltr", None, holder, waited)
    text = gloss.presenter.said(last.kind, last.text, last.content, entry.language)
    same = (last.language or entry.language) == gloss.reader
    meant = None
    if last.kind != "text" and not same:
        meant = gloss.presenter.said(last.kind, last.text, last.content, gloss.reader)
    return Row(
        entry,
        topic,
        text,
        last.language or entry.language,
        gloss.direction(last.language or entry.language),
        meant,
        holder,
        waited,
    )


def _state(page: Page) -> str:
    """What a script compares to know that somebody new waits."""
    return f"{page.counts[Tab.UNASSIGNED]}:{page.urgent}"


def _tab(request: Request) -> Tab:
    wanted = request.query_params.get("tab", Tab.UNASSIGNED)
    if wanted not in set(Tab):
        raise HTTPException(400)
    return Tab(wanted)


def _number(request: Request) -> int:
    wanted = request.query_params.get("page", "0")
    if not (wanted.isascii() and wanted.isdigit() and int(wanted[:4]) < PAGES):
        raise HTTPException(400)
    return int(wanted[:4])


ROUTES = (
    StaffRoute("GET", "/queue", show, Permission.CONVERSATIONS_READ),
    StaffRoute("GET", "/queue/list", listed, Permission.CONVERSATIONS_READ),
    StaffRoute("GET", "/queue/events", events, Permission.CONVERSATIONS_READ),
)
NAV = (NavItem("/queue", "nav-queue", Permission.CONVERSATIONS_READ),)
