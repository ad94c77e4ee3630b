"""Prepared sentences: looked up in German or English, filled in, seen in the person's language, sent.

In a conversation (`conversation` in the query) they are sent; without one they are a library to read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.conversation import page as conversation_page
from channels.staff.desk import colleague, parts, standing_of, wake
from channels.staff.forms import read_form
from channels.staff.page import language_of, redirect, render, words
from channels.staff.prepared import phrase_book
from channels.staff.route import NavItem, StaffRoute
from wegweiser.desk import DeskError, NotHolderError, NotOpenError
from wegweiser.desk.phrases import PhraseError
from wegweiser.desk.reading import Standing
from wegweiser.languages import Language
from wegweiser.replies.html import blocks_html
from wegweiser.replies.record import Reply
from wegweiser.staff.roles import Permission

SHOWN = 12
"""Phrases found that are shown in a conversation; the library shows all."""
_ID = re.compile(r"^[0-9a-f]{32}$")
CONFLICT, UNFIT = 409, 422


@dataclass(frozen=True)
class Preview:
    """A filled phrase in one language."""

    language: Language
    name: str
    html: Markup


async def listed(request: Request) -> Response:
    """`GET /staff/phrases?q=`: the library; a script gets the list alone."""
    standing = await _conversation(request)
    query = request.query_params.get("q", "")[:100]
    limit = SHOWN if standing else 1000
    found = phrase_book(request).search(query, limit, language_of(request))
    template = "_phrases.html" if _scripted(request) else "phrases.html"
    return render(request, template, found=found, query=query, conversation=_id(standing))


async def one(request: Request) -> Response:
    """`GET /staff/phrases/{phrase}`: its blanks, and once these are filled what it says."""
    standing = await _conversation(request)
    given = {name: value[:200] for name, value in request.query_params.items()}
    context = _filled(request, request.path_params["phrase"], given, standing)
    template = "_phrase.html" if _scripted(request) else "phrase.html"
    return render(request, template, UNFIT if context["failure"] else 200, **context)


async def send(request: Request) -> Response:
    """`POST /staff/conversations/{id}/phrases`"""
    standing, form = await standing_of(request), await read_form(request)
    client_id = form.text("client_id")
    if not _ID.match(client_id):
        raise HTTPException(400)
    try:
        reply = phrase_book(request).fill(form.text("phrase"), form.as_mapping())
    except PhraseError as error:
        failure = _fault(request, error, error.field)
        return await conversation_page(request, standing, UNFIT, failure=failure)
    try:
        told = await parts(request).desk.reply(
            standing.id, colleague(request), reply, client_id=client_id
        )
    except DeskError as error:
        key = "phrase-not-yours" if isinstance(error, NotHolderError) else "phrase-not-open"
        current = await standing_of(request)
        return await conversation_page(request, current, CONFLICT, failure=words(request)(key))
    wake(request, standing.id, told)
    return redirect(f"/conversations/{standing.id}")


def _filled(
    request: Request, name: str, given: Mapping[str, str], standing: Standing | None
) -> dict[str, Any]:
    """What the page of a phrase shows. Raises `HTTPException` 404."""
    book, reader = phrase_book(request), language_of(request)
    try:
        found = book.shown(name, reader)
    except PhraseError:
        raise HTTPException(404) from None
    failure, reply = None, None
    asked = not found.blanks or any(blank.name in given for blank in found.blanks)
    if asked:
        try:
            reply = book.fill(name, given)
        except PhraseError as error:
            label = next((each.label for each in found.blanks if each.name == error.field), name)
            failure = _fault(request, error, label)
    return {
        "phrase": found,
        "given": given,
        "failure": failure,
        "previews": _previews(request, reply, standing) if reply else [],
        "conversation": _id(standing),
        "client_id": uuid4().hex,
    }


def _fault(request: Request, error: PhraseError, field: str) -> str:
    return words(request)(f"phrase-fault-{error.code.replace('_', '-')}", field=field)


def _previews(request: Request, reply: Reply, standing: Standing | None) -> list[Preview]:
    """What the reply says in the reader's language and the person's; in all without a person."""
    renderer, reader = console(request).gateway.presenter.renderer, language_of(request)
    languages = list(Language)
    if standing is not None:
        theirs = standing.language if standing.language in set(Language) else Language.ENGLISH
        languages = list(dict.fromkeys([reader, Language(theirs)]))
    simple = standing is not None and standing.simple
    shown = [renderer.show(reply.as_json(), each, simple=simple) for each in languages]
    return [
        Preview(each.language, words(request)(f"language-{each.language}"),
                Markup(blocks_html(each.blocks)))  # noqa: S704 - every text in it is escaped there
        for each in shown
    ]  # fmt: skip


async def _conversation(request: Request) -> Standing | None:
    """The conversation the query names, if staff may read it. Raises `HTTPException` 404."""
    wanted = request.query_params.get("conversation", "")
    if not wanted:
        return None
    if not _ID.match(wanted):
        raise HTTPException(404)
    try:
        return await parts(request).reading.standing(wanted)
    except NotOpenError:
        raise HTTPException(404) from None


def _id(standing: Standing | None) -> str:
    return standing.id if standing else ""


def _scripted(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"


ROUTES = (
    StaffRoute("GET", "/phrases", listed, Permission.PHRASES_USE),
    StaffRoute("GET", "/phrases/{phrase}", one, Permission.PHRASES_USE),
    StaffRoute(
        "POST", "/conversations/{conversation_id}/phrases", send, Permission.CONVERSATIONS_ANSWER
    ),
)
NAV = (NavItem("/phrases", "nav-phrases", Permission.PHRASES_USE),)
