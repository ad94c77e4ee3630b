"""Sessions and messages of the web channel."""

from __future__ import annotations

import re
import uuid
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.gateway.gateway import Gateway
from channels.requests import clean_text, read_json
from wegweiser.conversations.errors import GoneError, InputError
from wegweiser.conversations.inbound import (
    ChoiceInput,
    Command,
    CommandInput,
    Inbound,
    Input,
    TextInput,
)
from wegweiser.data_rights.links import Purpose
from wegweiser.languages import Language

_CLIENT_ID = re.compile(r"^[A-Za-z0-9_-]{8,64}$")
_CHOICE_ID = re.compile(r"^[A-Za-z0-9_-]{8,24}$")


async def open_session(request: Request) -> Response:
    """`POST /web/sessions`: a new conversation; answers its token, once.

    With a `link` (the code of a private page) it goes on with the conversation the link is of.
    """
    gateway: Gateway = request.app.state.gateway
    body = await read_json(request, 1024)
    if "link" in body:
        return await _join(gateway, clean_text(body["link"]))
    language = body.get("language")
    token = await gateway.sessions.open(language if language in set(Language) else None)
    return JSONResponse({"token": token}, 201, headers={"Cache-Control": "no-store"})


async def _join(gateway: Gateway, code: str) -> Response:
    for purpose in (Purpose.CONTINUE, Purpose.BOOKING):
        conversation_id = await gateway.links.redeem(code, purpose)
        if conversation_id is not None:
            break
    else:
        raise HTTPException(410, "link_expired")
    token = await gateway.sessions.join(conversation_id)
    await gateway.receive(
        Inbound(
            channel="web",
            address="",
            external_id=f"link:{uuid.uuid4().hex}",
            input=CommandInput(Command.CONTINUE, purpose.value),
            conversation_id=conversation_id,
        )
    )
    return JSONResponse({"token": token}, 201, headers={"Cache-Control": "no-store"})


async def post_message(request: Request) -> Response:
    """`POST /web/messages`: stored before it is answered 202; the same id again is the same message."""
    gateway: Gateway = request.app.state.gateway
    conversation_id, address = await session_of(request)
    body = await read_json(request)
    client_id = body.get("id")
    if not isinstance(client_id, str) or not _CLIENT_ID.match(client_id):
        raise HTTPException(400, "malformed")
    inbound = Inbound(
        channel="web",
        address=address,
        # The client chooses its ids, so they count only within its own session.
        external_id=f"{conversation_id}:{client_id}",
        input=_input(body),
        client_id=client_id,
        conversation_id=conversation_id,
    )
    try:
        received = await gateway.receive(inbound)
    except GoneError:
        raise HTTPException(401, "unauthorized") from None
    except InputError as error:
        status, _ = await gateway.history.since(conversation_id, seq=2**31 - 1)
        words = gateway.presenter.renderer.error(error.code, status.language, error.params)
        return JSONResponse({"error": {"code": error.code, "message": words} | error.params}, 422)
    return JSONResponse({"id": client_id, "seq": received.seq}, 202)


async def session_of(request: Request) -> tuple[str, str]:
    """Conversation id and address of the request's bearer token. Raises `HTTPException` 401."""
    gateway: Gateway = request.app.state.gateway
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    found = None
    if scheme.lower() == "bearer" and token:
        found = await gateway.sessions.conversation(token.strip())
    if found is None:
        raise HTTPException(401, "unauthorized")
    return found


def _input(body: dict[str, Any]) -> Input:
    match body:
        case {"text": text}:
            return TextInput(clean_text(text))
        case {"choice": str(choice)} if _CHOICE_ID.match(choice):
            return ChoiceInput(choice)
        case {"command": str(command)} if command in set(Command):
            value = body.get("value")
            return CommandInput(Command(command), value if value in set(Language) else None)
    raise HTTPException(400, "malformed")
