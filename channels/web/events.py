"""The event stream: everything said in a conversation, from where the reader left off."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request

from channels.gateway import signals
from channels.gateway.gateway import Gateway
from channels.metrics import STREAMS
from channels.web.session_api import session_of
from wegweiser.clock import system_clock
from wegweiser.conversations.errors import GoneError
from wegweiser.conversations.history import Said, Status
from wegweiser.conversations.states import State

HEARTBEAT = 15
"""Seconds between comments on a silent stream: proxies cut what stays silent for long."""
LOOK_EVERY = 10.0
"""Seconds after which the database is looked at without a signal."""
PAGE = 100
PREPARED_WITHIN = timedelta(seconds=60)
"""A message that has waited longer is not being answered, whatever the reason."""


async def stream_events(request: Request) -> EventSourceResponse:
    """`GET /web/events`: Server-Sent Events; `Last-Event-ID` is the last seq the reader has."""
    gateway: Gateway = request.app.state.gateway
    conversation_id, _ = await session_of(request)
    last = request.headers.get("last-event-id", "0")
    seq = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else 0  # noqa: PLR2004
    return EventSourceResponse(
        _events(gateway, conversation_id, seq),
        ping=HEARTBEAT,
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(
    gateway: Gateway, conversation_id: str, seq: int
) -> AsyncIterator[ServerSentEvent]:
    shown_state: dict[str, Any] | None = None
    shown_typing: str | None = None
    answered = True
    with (
        gateway.signals.watch(signals.conversation(conversation_id)) as changed,
        STREAMS.track_inprogress(),
    ):
        while True:
            try:
                status, said = await gateway.history.since(conversation_id, seq, PAGE)
            except GoneError:
                return  # the reader comes back, and learns that there is no such session
            state: dict[str, Any] = {
                "state": status.state.value,
                "language": status.language,
                "chosen": status.language_chosen,
            }
            if state != shown_state:
                shown_state = state
                yield _event("state", state)
            for message in said:
                event = gateway.presenter.event(
                    message, language=status.language, simple=status.simple
                )
                yield _event("message", event, message.seq)
                seq = message.seq
            if any(message.author != "person" for message in said):
                await gateway.history.shown(conversation_id, seq, "web")
            answered = _answered(said, known=answered)
            left = gateway.typing.left(conversation_id)
            typing = _typing(status, answered=answered, staff=left > 0)
            if typing != shown_typing and len(said) < PAGE:
                shown_typing = typing
                yield _event("typing", _who(gateway, typing, status.language))
            if len(said) < PAGE:
                await changed.wait(min(LOOK_EVERY, left or LOOK_EVERY))


def _answered(said: Sequence[Said], *, known: bool) -> bool:
    """Whether nobody waits for an answer to what was said last."""
    if not said:
        return known
    last = said[-1]
    return last.author != "person" or system_clock() - last.created_at > PREPARED_WITHIN


def _typing(status: Status, *, answered: bool, staff: bool) -> str | None:
    """Who prepares what comes next: `bot`, `staff`, or nobody."""
    if status.state is State.BOT:
        return None if answered else "bot"
    return "staff" if staff else None


def _who(gateway: Gateway, typing: str | None, language: str | None) -> dict[str, Any]:
    words = (
        gateway.presenter.renderer.label("typing-staff", language) if typing == "staff" else None
    )
    return {"who": typing} | ({"words": words} if words else {})


def _event(kind: str, data: dict[str, Any], seq: int | None = None) -> ServerSentEvent:
    return ServerSentEvent(
        json.dumps(data, ensure_ascii=False, separators=(",", ":")),
        event=kind,
        id=str(seq) if seq is not None else None,
    )
