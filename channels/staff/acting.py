"""What is done with a conversation: taking it, writing in it, noting beside it, giving it back."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.conversation import composer, head, page
from channels.staff.desk import colleague, gateway_of, names, parts, standing_of, wake
from channels.staff.forms import Form, read_form, whole
from channels.staff.page import redirect, render, words
from channels.staff.route import Handler, StaffRoute
from wegweiser.desk import ClaimedError, DeskError, NotHolderError
from wegweiser.desk.errors import EmptyWordsError, TooManyWordsError
from wegweiser.desk.reading import Standing
from wegweiser.languages import Language
from wegweiser.staff.roles import Permission

_CLIENT_ID = re.compile(r"^[0-9a-f]{32}$")
CONFLICT, UNFIT = 409, 422
Act = Callable[[Request, Standing, Form], Awaitable[str | None]]
"""Does something; where to go then (a path of the console), None: back to the conversation."""


def acting(act: Act) -> Handler:
    """A handler that reads the form, does it, and says on the page what was refused."""

    async def handle(request: Request) -> Response:
        standing, form = await standing_of(request), await read_form(request)
        try:
            where = await act(request, standing, form)
        except DeskError as error:
            status = UNFIT if isinstance(error, EmptyWordsError | TooManyWordsError) else CONFLICT
            return await page(
                request, await standing_of(request), status, failure=await _why(request, error)
            )
        return redirect(where or f"/conversations/{standing.id}")

    handle.__name__ = act.__name__.lstrip("_")
    return handle


async def _claim(request: Request, standing: Standing, _: Form) -> None:
    told = await parts(request).claims.claim(standing.id, colleague(request))
    wake(request, standing.id, told)


async def _take_over(request: Request, standing: Standing, form: Form) -> None:
    await parts(request).claims.take_over(
        standing.id, colleague(request), seen=whole(form.text("holder"))
    )
    wake(request, standing.id)


async def _release(request: Request, standing: Standing, _: Form) -> str:
    await parts(request).claims.release(standing.id, colleague(request))
    wake(request, standing.id)
    return "/queue"


async def _hand_back(request: Request, standing: Standing, _: Form) -> str:
    told = await parts(request).claims.hand_back(standing.id, colleague(request))
    wake(request, standing.id, told)
    return "/queue"


async def _close(request: Request, standing: Standing, _: Form) -> str:
    told = await parts(request).claims.close(standing.id, colleague(request))
    wake(request, standing.id, told)
    return "/queue"


async def _note(request: Request, standing: Standing, form: Form) -> None:
    await parts(request).notes.add(standing.id, colleague(request), form.text("text"))


async def _remove_note(request: Request, standing: Standing, form: Form) -> None:
    await parts(request).notes.remove(standing.id, colleague(request), form.number("note"))


async def _tag(request: Request, standing: Standing, form: Form) -> None:
    await parts(request).notes.tag(standing.id, colleague(request), form.text("word"))
    wake(request, standing.id)


async def _untag(request: Request, standing: Standing, form: Form) -> None:
    await parts(request).notes.untag(standing.id, form.text("word"))
    wake(request, standing.id)


async def write(request: Request) -> Response:
    """`POST /staff/conversations/{id}/messages`: a text to the person. A script gets the empty
    field back; what was refused comes back in it, with the reason."""
    standing, form = await standing_of(request), await read_form(request)
    text, client_id, language = form.exact("text"), form.text("client_id"), form.text("language")
    if not _CLIENT_ID.match(client_id) or language not in set(Language):
        raise HTTPException(400)
    scripted = request.headers.get("hx-request") == "true"
    try:
        told = await parts(request).desk.write(
            standing.id, colleague(request), text, client_id=client_id, language=language
        )
    except DeskError as error:
        failure = await _why(request, error)
        status = UNFIT if isinstance(error, EmptyWordsError | TooManyWordsError) else CONFLICT
        standing = await standing_of(request)
        if not scripted:
            return await page(request, standing, status, failure=failure)
        context = {**await head(request, standing), **composer(text, failure)}
        return render(request, "_composer.html", status, **context)
    gateway_of(request).typing.stopped(standing.id)
    wake(request, standing.id, told)
    if not scripted:
        return redirect(f"/conversations/{standing.id}")
    context = {**await head(request, standing), **composer()}
    return render(request, "_composer.html", **context | {"written_in": Language(language)})


async def keep_draft(request: Request) -> Response:
    """`POST /staff/conversations/{id}/draft`: what stands in the field now."""
    standing, form = await standing_of(request), await read_form(request)
    try:
        await parts(request).drafts.keep(
            standing.id, colleague(request), form.exact("text"), client_id=form.text("client_id")
        )
    except TooManyWordsError:
        raise HTTPException(UNFIT) from None
    return Response(status_code=204)


async def typing(request: Request) -> Response:
    """`POST /staff/conversations/{id}/typing`: every few seconds while somebody types."""
    standing, who = await standing_of(request), colleague(request)
    await parts(request).presences.typing(standing.id, who)
    if standing.holder == who.id:
        gateway_of(request).typing.staff(standing.id)
    wake(request, standing.id)
    return Response(status_code=204)


async def _why(request: Request, error: DeskError) -> str:
    """What was refused, in words."""
    t = words(request)
    if isinstance(error, ClaimedError | NotHolderError):
        if error.holder is None:
            return t("refused-nobody")
        return t("refused-claimed", name=(await names(request)).get(error.holder, "?"))
    if isinstance(error, TooManyWordsError):
        return t("refused-too_long", limit=error.limit)
    return t(f"refused-{error.code}")


_AT = "/conversations/{conversation_id}"
_ANSWER = Permission.CONVERSATIONS_ANSWER
ROUTES = (
    StaffRoute("POST", f"{_AT}/claim", acting(_claim), _ANSWER),
    StaffRoute("POST", f"{_AT}/take-over", acting(_take_over), Permission.CONVERSATIONS_TAKE_OVER),
    StaffRoute("POST", f"{_AT}/release", acting(_release), _ANSWER),
    StaffRoute("POST", f"{_AT}/hand-back", acting(_hand_back), _ANSWER),
    StaffRoute("POST", f"{_AT}/close", acting(_close), _ANSWER),
    StaffRoute("POST", f"{_AT}/messages", write, _ANSWER),
    StaffRoute("POST", f"{_AT}/draft", keep_draft, _ANSWER),
    StaffRoute("POST", f"{_AT}/typing", typing, _ANSWER),
    StaffRoute("POST", f"{_AT}/notes", acting(_note), _ANSWER),
    StaffRoute("POST", f"{_AT}/notes/remove", acting(_remove_note), _ANSWER),
    StaffRoute("POST", f"{_AT}/tags", acting(_tag), _ANSWER),
    StaffRoute("POST", f"{_AT}/tags/remove", acting(_untag), _ANSWER),
)
