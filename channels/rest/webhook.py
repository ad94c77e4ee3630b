"""`POST /webhooks/rest/webhook`: Rasa's body and answer shape, for scripts and outside checks.

There is no authentication and the client names the sender, so it is for development only
(`WEGWEISER_DEV_REST=1`). The message takes the same path as any other: stored, ordered, answered
by a worker; this handler merely waits for the outcome.
"""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Sequence
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from channels.gateway import signals
from channels.gateway.gateway import Gateway
from channels.requests import clean_text, read_json
from wegweiser.conversations.errors import ChoiceExpiredError, GoneError, InputError
from wegweiser.conversations.history import Said
from wegweiser.conversations.inbound import ChoiceInput, Inbound, Input, TextInput
from wegweiser.replies.renderer import ShownChoice

PATIENCE = 60.0
"""Seconds until an unanswered message is answered 504; it stays in the inbox."""
LOOK_EVERY = 0.5
_BUTTON = re.compile(r"^button:([A-Za-z0-9_-]{8,24})$")


def routes() -> list[BaseRoute]:
    """The webhook's route."""
    return [Route("/webhooks/rest/webhook", webhook, methods=["POST"])]


async def webhook(request: Request) -> Response:
    """Answers `[{"recipient_id", "text", "buttons", "custom"}, ...]`."""
    gateway: Gateway = request.app.state.gateway
    body = await read_json(request)
    sender = clean_text(body.get("sender"))
    text = clean_text(body.get("message"))
    if not 0 < len(sender) <= 128:  # noqa: PLR2004 - width of the column
        raise HTTPException(400, "malformed")
    pressed = _BUTTON.match(text)
    content: Input = ChoiceInput(pressed.group(1)) if pressed else TextInput(text)
    try:
        try:
            received = await gateway.receive(_inbound(sender, content))
        except ChoiceExpiredError:
            # Whoever types what looks like a button has written a text.
            received = await gateway.receive(_inbound(sender, TextInput(text)))
    except InputError as error:
        words = gateway.presenter.renderer.error(error.code, None, error.params)
        custom = {"key": f"error.{error.code}"}
        return JSONResponse([{"recipient_id": sender, "text": words, "custom": custom}])
    outcome = await _outcome(gateway, received.conversation_id, received.message_id)
    if outcome is None:
        raise HTTPException(504, "no_answer_yet")
    simple, said = outcome
    if said:
        await gateway.history.shown(received.conversation_id, said[-1].seq, "rest")
    return JSONResponse([_message(gateway, sender, each, simple=simple) for each in said])


def _inbound(sender: str, content: Input) -> Inbound:
    return Inbound("rest", sender, uuid.uuid4().hex, content)


async def _outcome(
    gateway: Gateway, conversation_id: str, message_id: int
) -> tuple[bool, Sequence[Said]] | None:
    """The answers to a message once it has its outcome; None if that takes too long."""
    with gateway.signals.watch(signals.conversation(conversation_id)) as changed:
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    await changed.wait(LOOK_EVERY)
                    answers = await gateway.history.answers_to(message_id)
                    if answers is not None:
                        return answers
        except GoneError:
            return False, ()  # erased in the same moment
        except TimeoutError:
            return None


def _message(gateway: Gateway, sender: str, said: Said, *, simple: bool) -> dict[str, Any]:
    shown = gateway.presenter.reply(said.content or {}, said.language, simple=simple)
    text = shown.text
    if shown.sources:
        label = gateway.presenter.renderer.label("label-sources", shown.language)
        listed = "; ".join(f"{source.title} ({source.date})" for source in shown.sources)
        text = f"{text}\n\n{label}: {listed}"
    params = (said.content or {}).get("params", {})
    return {
        "recipient_id": sender,
        "text": text,
        "buttons": _buttons(shown.choices),
        "custom": {
            "key": shown.key,
            "topic": shown.topic,
            "field": params.get("field"),
            "language": shown.language.value,
            "params": params,
            "feedback": shown.feedback
            and {
                "question": shown.feedback.question,
                "buttons": _buttons(shown.feedback.choices),
            },
        },
    }


def _buttons(choices: Sequence[ShownChoice]) -> list[dict[str, str]]:
    return [{"title": choice.title, "payload": f"button:{choice.id}"} for choice in choices]
