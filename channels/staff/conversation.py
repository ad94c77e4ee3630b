"""A conversation's page: what was said and understood, who is there, and what staff keep beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.gateway import signals
from channels.staff.console import console
from channels.staff.desk import colleague, gateway_of, names, parts, standing_of, wake
from channels.staff.gloss import Gloss
from channels.staff.live import changes
from channels.staff.page import language_of, render
from channels.staff.route import StaffRoute
from channels.staff.signed import signed
from wegweiser.appointments import Appointments
from wegweiser.conversations.states import State
from wegweiser.desk.handback import unfinished
from wegweiser.desk.presence import RENEW_EVERY, Present
from wegweiser.desk.reading import PAGE, Line, Standing
from wegweiser.languages import Language
from wegweiser.measures import wording as measures
from wegweiser.measures.person import Person
from wegweiser.measures.recommendation import recommend
from wegweiser.profiles.wording import describe
from wegweiser.replies.blocks import parse
from wegweiser.replies.html import blocks_html
from wegweiser.staff.roles import Permission

ENTITY_KINDS = frozenset({
    "residence_status", "qualification", "profession", "city", "country", "language",
    "german_level", "date", "time",
})  # fmt: skip
"""Kinds of entities that have a name at the console; others show their own."""
AGAIN = 6
"""Messages before the newest that an open page is given once more."""
READ, ANSWER = Permission.CONVERSATIONS_READ, Permission.CONVERSATIONS_ANSWER


async def show(request: Request) -> Response:
    """`GET /staff/conversations/{id}`; `before` shows older messages."""
    return await page(request, await standing_of(request))


async def page(
    request: Request, standing: Standing, status: int = 200, *, failure: str | None = None
) -> Response:
    """The whole page; `failure` says what was refused."""
    desk, who = parts(request), colleague(request)
    before = _place(request, "before")
    lines = await desk.reading.lines(standing, before=before)
    dossier = await desk.reading.dossier(standing.id)
    await desk.presences.here(standing.id, who)
    context = {
        **await head(request, standing),
        **_messages(request, standing, lines),
        **composer(await desk.drafts.of(standing.id, who)),
        "dossier": dossier,
        "appointments": await Appointments(
            gateway_of(request).database, console(request).clock
        ).upcoming(standing.id),
        "consented": await desk.looks.allowed(standing.id),
        "older": len(lines) == PAGE,
        "old": before is not None,
        "failure": failure,
        "renew": RENEW_EVERY,
    }
    return render(request, "conversation.html", status, **context)


async def live(request: Request) -> Response:
    """`GET /staff/conversations/{id}/live`: what is new after the message `after`, to be put into
    the open page."""
    standing, desk = await standing_of(request), parts(request)
    after = _place(request, "after") or 0
    # What was shown before it was understood is shown once more.
    since = max(after - AGAIN, 1)
    lines = await desk.reading.lines(standing, after=since) if after else []
    gloss = Gloss(gateway_of(request).presenter, language_of(request), simple=standing.simple)
    again = [each for each in lines if each.seq <= after and each.author == "person"]
    return render(
        request,
        "_live.html",
        **await head(request, standing),
        **_messages(request, standing, [each for each in lines if each.seq > after], after),
        again=gloss.all(again, standing.language),
        deliveries=await desk.reading.deliveries(standing.id),
    )


async def events(request: Request) -> Response:
    """`GET /staff/conversations/{id}/events`"""
    standing, desk, who = await standing_of(request), parts(request), colleague(request)

    async def version() -> object:
        await desk.presences.renew(standing.id, who)
        present = await desk.presences.of(standing.id)
        return await desk.reading.version(standing.id), tuple(present)

    name = signals.conversation(standing.id)
    return changes(request, gateway_of(request).signals, name, version)


async def look(request: Request) -> Response:
    """`POST /staff/conversations/{id}/profile`: the profile, after the look was written down."""
    standing = await standing_of(request)
    seen = await parts(request).looks.at_profile(standing.id, colleague(request))
    library, reader = gateway_of(request).presenter.renderer.library, language_of(request)
    lines: Sequence[tuple[str, str]] = ()
    explained = None
    if seen is not None and seen.stored is not None:
        profile = seen.stored.profile
        lines = describe(profile, library.strings, reader)
        today = console(request).clock().date()
        found = recommend(library, Person(profile, today))
        text = measures.explanation(library, found, reader)
        explained = Markup(blocks_html(parse(text)))  # noqa: S704 - every text in it is escaped there
    wake(request, standing.id)
    return render(request, "_profile.html", seen=seen, lines=lines, explained=explained)


async def head(request: Request, standing: Standing) -> Mapping[str, Any]:
    """What stands above the messages and changes by itself."""
    me, known = signed(request), await names(request)
    present = await parts(request).presences.of(standing.id)
    gloss = Gloss(gateway_of(request).presenter, language_of(request), simple=standing.simple)
    form = unfinished(standing.last_reply)
    mine = standing.holder == me.staff_id and standing.state is State.STAFF
    return {
        "standing": standing,
        "holder": known.get(standing.holder or 0),
        "names": known,
        "mine": mine,
        "may_book": me.may(Permission.APPOINTMENTS_BOOK),
        "may_claim": me.may(ANSWER)
        and standing.holder is None
        and standing.state is not State.CLOSED,
        "may_take_over": me.may(Permission.CONVERSATIONS_TAKE_OVER)
        and standing.holder is not None
        and not mine,
        "present": _others(present, me.staff_id, known),
        "language_name": gloss.language(standing.language),
        "form": form,
        "question": gloss.open_question(standing.last_reply) if form else None,
    }


def composer(draft: str = "", refused: str | None = None) -> Mapping[str, Any]:
    """What the field for an answer needs; a message is known by its id however often it is sent."""
    return {
        "draft": draft,
        "client_id": uuid4().hex,
        "refused": refused,
        "languages": list(Language),
        "written_in": Language.GERMAN,
    }


def _messages(
    request: Request, standing: Standing, lines: Sequence[Line], after: int = 0
) -> Mapping[str, Any]:
    gloss = Gloss(gateway_of(request).presenter, language_of(request), simple=standing.simple)
    return {
        "spoken": gloss.all(lines, standing.language),
        "after": lines[-1].seq if lines else after,
        "first": lines[0].seq if lines else 0,
        "entity_kinds": ENTITY_KINDS,
    }


def _others(
    present: Sequence[Present], me: int, known: Mapping[int, str]
) -> Sequence[tuple[str, bool]]:
    """Name of everybody else who is here, and whether they type."""
    return [(known.get(each.staff_id, "?"), each.typing) for each in present if each.staff_id != me]


def _place(request: Request, name: str) -> int | None:
    wanted = request.query_params.get(name)
    if wanted is None or wanted == "":
        return None
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 10):  # noqa: PLR2004 - 32 bits
        raise HTTPException(400)
    return int(wanted)


_AT = "/conversations/{conversation_id}"
ROUTES = (
    StaffRoute("GET", _AT, show, READ),
    StaffRoute("GET", f"{_AT}/live", live, READ),
    StaffRoute("GET", f"{_AT}/events", events, READ),
    StaffRoute("POST", f"{_AT}/profile", look, Permission.PROFILES_READ),
)
