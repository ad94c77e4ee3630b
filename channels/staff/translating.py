"""Machine translation, if the operator set a service: reading a message, and writing in words that a
machine puts into the person's language. Always marked as such, always beside the original.
"""

from __future__ import annotations

import re
from uuid import uuid4

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.conversation import page as conversation_page
from channels.staff.desk import colleague, parts, standing_of, wake
from channels.staff.forms import read_form, whole
from channels.staff.page import language_of, redirect, render, words
from channels.staff.prepared import library_of
from channels.staff.route import StaffRoute
from wegweiser.conversations.models import Message
from wegweiser.desk import DeskError
from wegweiser.desk.reading import Standing
from wegweiser.languages import Language
from wegweiser.staff.roles import Permission
from wegweiser.translation import Translated, TranslationError, translator

_ID = re.compile(r"^[0-9a-f]{32}$")
CONFLICT = 409
MARK = "staff-machine_translated"
"""The line below a text that a machine translated, in the person's language."""


async def read(request: Request) -> Response:
    """`POST /staff/conversations/{id}/messages/{message}/translation`"""
    standing = await standing_of(request)
    text, language = await _said(request, standing, whole(request.path_params["message"]))
    done, failure = await _translated(request, text, language or "auto", language_of(request))
    return render(request, "translation.html", standing=standing, original=text, done=done,
                  failure=failure, source=language, sending=False, client_id="")  # fmt: skip


async def prepare(request: Request) -> Response:
    """`POST /staff/conversations/{id}/translation`: what a text of ours would be for the person."""
    standing, form = await standing_of(request), await read_form(request)
    text = form.text("text")
    done, failure = await _translated(request, text, language_of(request), _theirs(standing))
    return render(request, "translation.html", standing=standing, original=text, done=done,
                  failure=failure, source=language_of(request).value, sending=True,
                  client_id=uuid4().hex)  # fmt: skip


async def send(request: Request) -> Response:
    """`POST /staff/conversations/{id}/translation/send`: the translation as it was shown, with the
    line that says whose it is; the original is kept with it."""
    standing, form = await standing_of(request), await read_form(request)
    original, text, client_id = form.text("original"), form.text("text"), form.text("client_id")
    if not _ID.match(client_id) or not original or not text:
        raise HTTPException(400)
    theirs = _theirs(standing)
    line = library_of(request).strings.text(theirs, MARK)
    try:
        told = await parts(request).desk.write(
            standing.id, colleague(request), f"{text}\n\n{line}", client_id=client_id,
            language=theirs.value,
            content={"original": original, "original_language": language_of(request).value,
                     "machine": True},
        )  # fmt: skip
    except DeskError:
        failure = words(request)("phrase-not-yours")
        return await conversation_page(
            request, await standing_of(request), CONFLICT, failure=failure
        )
    wake(request, standing.id, told)
    return redirect(f"/conversations/{standing.id}")


async def _translated(
    request: Request, text: str, source: str, target: str
) -> tuple[Translated | None, str | None]:
    """The translation, or why there is none."""
    service = translator(console(request).gateway.settings)
    if service is None:
        raise HTTPException(404)
    try:
        async with service:
            return await service.translate(text, str(source), str(target)), None
    except TranslationError as error:
        return None, words(request)(f"translation-fault-{error.code.replace('_', '-')}")


async def _said(request: Request, standing: Standing, message: int) -> tuple[str, str | None]:
    """A text of this conversation that is not hidden, and its language. Raises `HTTPException`."""
    async with console(request).gateway.database.read() as connection:
        found = await connection.execute(
            select(Message.text, Message.language).where(
                Message.id == message,
                Message.conversation_id == standing.id,
                Message.kind == "text",
                Message.seq > standing.hidden_seq,
            )
        )
        row = found.one_or_none()
    if row is None or not row.text:
        raise HTTPException(404)
    return row.text, row.language


def _theirs(standing: Standing) -> Language:
    return next((each for each in Language if each == standing.language), Language.ENGLISH)


_AT = "/conversations/{conversation_id}"
ROUTES = (
    StaffRoute("POST", _AT + "/messages/{message}/translation", read,
               Permission.CONVERSATIONS_ANSWER),
    StaffRoute("POST", f"{_AT}/translation", prepare, Permission.CONVERSATIONS_ANSWER),
    StaffRoute("POST", f"{_AT}/translation/send", send, Permission.CONVERSATIONS_ANSWER),
)  # fmt: skip
