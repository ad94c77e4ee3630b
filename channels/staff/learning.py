"""The review list: what was not understood, decided by one press, seen once more, handed on."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.forms import Form, read_form, whole
from channels.staff.page import language_of, redirect, render, words
from channels.staff.prepared import library_of, masker
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.languages import Language
from wegweiser.review.deciding import PURPOSES, WORDING_LIMIT, Deciding, DecisionError
from wegweiser.review.exporting import Export, mark_exported, prepare
from wegweiser.review.listing import Decided, ReviewList
from wegweiser.review.noting import mark
from wegweiser.staff.roles import Permission
from wegweiser.training import DATA

GROUPS = 40
"""Groups on one page; deciding makes room for the next."""
EXPORTED_AT_ONCE = 100
UNFIT = 422
_ID = re.compile(r"^[0-9a-f]{32}$")


async def listed(request: Request) -> Response:
    """`GET /staff/learning`; `language` shows one language only."""
    wanted = request.query_params.get("language", "")
    language = Language(wanted) if wanted in set(Language) else None
    waiting = _list(request)
    groups = await waiting.groups(language)
    return render(
        request,
        "learning.html",
        groups=groups[:GROUPS],
        more=len(groups) > GROUPS,
        counts=await waiting.counts(),
        topics=_topics(request),
        titles=dict(_topics(request)),
        languages=list(Language),
        chosen=language,
    )


async def decide(request: Request) -> Response:
    """`POST /staff/learning/decide`: the pressed button says the topic, or `dismiss`."""
    form = await read_form(request)
    topic = form.text("topic") or form.text("other")
    ids, who = _items(form), signed(request).staff_id
    if form.text("dismiss"):
        await _deciding(request).dismiss(ids, who)
        return redirect("/learning", flash="review-dismissed")
    if not ids or not topic:
        return redirect("/learning", flash="review-incomplete")
    try:
        await _deciding(request).decide(ids, topic, who)
    except DecisionError:
        raise HTTPException(UNFIT) from None
    return redirect("/learning", flash="review-decided")


async def marked(request: Request) -> Response:
    """`POST /staff/learning/mark`: staff found an answer wrong; back to its conversation."""
    form = await read_form(request)
    conversation = form.text("conversation")
    if not _ID.match(conversation):
        raise HTTPException(400)
    async with console(request).gateway.database.write() as connection:
        noted = await mark(connection, form.number("message"), console(request).clock())
    flash = "review-marked" if noted else "review-not-marked"
    return redirect(f"/conversations/{conversation}", flash=flash)


async def ready(request: Request) -> Response:
    """`GET /staff/learning/export`: every sentence as it would be handed on."""
    return await _export_page(request)


async def reword(request: Request) -> Response:
    """`POST /staff/learning/reword`: another wording or purpose, or back to the list."""
    form = await read_form(request)
    item = form.number("item")
    if form.text("back"):
        await _deciding(request).reopen([item])
        return redirect("/learning/export", flash="review-reopened")
    try:
        await _deciding(request).reword(item, form.text("wording"), form.text("purpose"))
    except DecisionError as error:
        return await _export_page(request, UNFIT, f"review-fault-{error.code.replace('_', '-')}")
    return redirect("/learning/export", flash="saved")


async def export(request: Request) -> Response:
    """`POST /staff/learning/export`: a download, or files where `wegweiser train` reads them."""
    form = await read_form(request)
    if not form.text("read"):
        return await _export_page(request, UNFIT, "review-read-first")
    seen = set(_items(form))
    chosen = [item for item in await _list(request).decided() if item.id in seen]
    made = await _prepared(request, chosen)
    if not made.files:
        return await _export_page(request, UNFIT, "review-nothing-to-export")
    settings, now = console(request).gateway.settings, console(request).clock()
    to_folder = form.text("to") == "folder"
    if to_folder:
        await asyncio.to_thread(made.write, settings.learnt)
    await mark_exported(
        console(request).gateway.database, made, signed(request).staff_id, now,
        "folder" if to_folder else "download",
    )  # fmt: skip
    if to_folder:
        return redirect("/learning/export", flash="review-exported")
    name = f"wegweiser-learnt-{now:%Y%m%d-%H%M%S}.zip"
    return Response(
        made.zipped(),
        media_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def _export_page(request: Request, status: int = 200, failure: str | None = None) -> Response:
    items = (await _list(request).decided())[:EXPORTED_AT_ONCE]
    made = await _prepared(request, items)
    return render(
        request,
        "learning_export.html",
        status,
        items=items,
        refused={one.item.id: _why(request, one.why) for one in made.refused},
        titles=dict(_topics(request)),
        purposes=sorted(PURPOSES, reverse=True),
        limit=WORDING_LIMIT,
        folder=console(request).gateway.settings.learnt.name,
        failure=failure,
        again_at=None,
    )


def _why(request: Request, why: str) -> str:
    return words(request)("review-empty") if why == "empty" else why


async def _prepared(request: Request, items: Sequence[Decided]) -> Export:
    """The export of the items, in a thread: it reads the training data there are."""
    settings, now = console(request).gateway.settings, console(request).clock()
    if not items:
        return Export({}, (), ())
    return await asyncio.to_thread(prepare, items, [DATA, settings.learnt], now)


def _list(request: Request) -> ReviewList:
    return ReviewList(console(request).gateway.database, masker(request))


def _deciding(request: Request) -> Deciding:
    return Deciding(
        console(request).gateway.database, library_of(request), masker(request),
        console(request).clock,
    )  # fmt: skip


def _items(form: Form) -> list[int]:
    """Ids of the ticked messages. Raises `HTTPException` 400."""
    return [whole(value) for value in form.every("item")]


def _topics(request: Request) -> list[tuple[str, str]]:
    """What a message can be about, by name."""
    library, reader = library_of(request), language_of(request)
    named = [
        (topic, library.title(topic, reader))
        for topic in (*library.topics.subjects, *library.topics.acts)
        if topic not in library.topics.own
    ]
    return sorted(named, key=lambda each: each[1].casefold())


ROUTES = (
    StaffRoute("GET", "/learning", listed, Permission.LEARNING_READ),
    StaffRoute("POST", "/learning/decide", decide, Permission.LEARNING_REVIEW),
    StaffRoute("POST", "/learning/mark", marked, Permission.LEARNING_REVIEW),
    StaffRoute("GET", "/learning/export", ready, Permission.LEARNING_READ),
    StaffRoute("POST", "/learning/reword", reword, Permission.LEARNING_REVIEW),
    StaffRoute("POST", "/learning/export", export, Permission.LEARNING_EXPORT),
)
NAV = (NavItem("/learning", "nav-learning", Permission.LEARNING_READ),)
