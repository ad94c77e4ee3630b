"""The gateway's way into Rasa: one message in, reply records and understanding out, or a failure.

Takes the place of Rasa's REST channel, which swallows exceptions and answers 200 with an empty list.

    POST /conversations/<id>/turns     {"text": "..."} or {"intent": "...", "entities": {...}},
                                       with optional "metadata": {...}
        200 {"replies": [record, ...], "understanding": {...}}
    POST /understand                   {"text": "...", "metadata": {...}}
        200 {"understanding": {...}}
    DELETE /conversations/<id>         204
    GET /health                        200 {"status": "ready", "model": "..."}

A failure is 503 {"failure": {"code", "action"}}: nothing of the turn was saved, it may be sent again.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any, Awaitable, Callable, Dict, Optional, Text

from processor import FaithfulProcessor, RecordChannel, TurnFailedError
from rasa.core.channels.channel import InputChannel, UserMessage
from reading import SUBJECTS, Reader
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json
from understanding import understanding_of

logger = logging.getLogger(__name__)

Handler = Callable[[Request], Awaitable[HTTPResponse]]

_LEADING_SLASHES = re.compile(r"^[\s/]+")


class GatewayConnector(InputChannel):
    """Rasa input channel for the gateway."""

    def __init__(self, turn_timeout: float = 15.0) -> None:
        """Create the channel; a turn that takes longer (seconds) has failed."""
        self._turn_timeout = turn_timeout

    @classmethod
    def name(cls) -> Text:
        """Name under which messages are logged in the tracker."""
        return "gateway"

    def blueprint(
        self,
        on_new_message: Callable[[UserMessage], Awaitable[Any]],  # noqa: ARG002 - Rasa's interface
    ) -> Blueprint:
        """The routes above."""
        routes = Blueprint("gateway_connector")

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            processor = _processor(request.app)
            if processor is None:
                return json({"status": "loading"}, status=503)
            return json({"status": "ready", "model": processor.model_filename})

        @routes.post("/understand")
        @_guarded
        async def understand(request: Request) -> HTTPResponse:
            body = request.json
            parse_data = await self._parse(request.app, body["text"], body.get("metadata"))
            return json({"understanding": understanding_of(parse_data)})

        @routes.post("/conversations/<conversation_id>/turns")
        @_guarded
        async def turn(request: Request, conversation_id: Text) -> HTTPResponse:
            return await asyncio.wait_for(
                self._turn(request.app, conversation_id, request.json), self._turn_timeout
            )

        @routes.delete("/conversations/<conversation_id>")
        @_guarded
        async def forget(request: Request, conversation_id: Text) -> HTTPResponse:
            await request.app.ctx.trackers.delete(conversation_id)
            return empty()

        return routes

    async def _turn(self, app: Sanic, conversation_id: Text, body: Dict[Text, Any]) -> HTTPResponse:
        metadata = body.get("metadata")
        if "intent" in body:  # a button of ours: nothing to understand
            parse_data = _pressed(body["intent"], body.get("entities") or {})
        else:
            parse_data = await self._read(app, body["text"], metadata or {})
        channel = RecordChannel()
        await app.ctx.agent.handle_message(
            UserMessage(
                parse_data["text"],
                channel,
                conversation_id,
                parse_data=parse_data,
                input_channel=self.name(),
                metadata=metadata,
            )
        )
        records = channel.records
        if not records:
            raise TurnFailedError("no_reply")
        return json({"replies": records, "understanding": understanding_of(parse_data)})

    async def _read(self, app: Sanic, text: Text, metadata: Dict[Text, Any]) -> Dict[Text, Any]:
        """The message in its conversation; see reading."""

        async def parse(part: Text, context: Dict[Text, Any]) -> Dict[Text, Any]:
            return await self._parse(app, part, context)

        return await Reader(parse, SUBJECTS).read(text, metadata)

    async def _parse(
        self, app: Sanic, text: Text, metadata: Optional[Dict[Text, Any]]
    ) -> Dict[Text, Any]:
        processor = _processor(app)
        if processor is None:
            raise TurnFailedError("loading")
        message = UserMessage(harmless(text), metadata=metadata or {})
        return await processor.parse_message(message)


def harmless(text: Text) -> Text:
    """The text without leading slashes, which Rasa would take as an order to set intent and slots."""
    return _LEADING_SLASHES.sub("", text) or "?"


def _pressed(intent: Text, entities: Dict[Text, Any]) -> Dict[Text, Any]:
    return {
        "text": "",
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [{"name": intent, "confidence": 1.0}],
        "entities": [
            {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "choice"}
            for name, value in entities.items()
        ],
        "pressed": True,
    }


def _processor(app: Sanic) -> Optional[FaithfulProcessor]:
    agent = getattr(app.ctx, "agent", None)
    return agent.processor if agent is not None else None


def _guarded(
    handler: Callable[..., Awaitable[HTTPResponse]],
) -> Callable[..., Awaitable[HTTPResponse]]:
    """Turn every failure into its code; never log what the person wrote."""

    async def guarded(request: Request, **parameters: Any) -> HTTPResponse:
        try:
            return await handler(request, **parameters)
        except TurnFailedError as error:
            code, action = error.code, error.action
        except asyncio.TimeoutError:
            code, action = "timeout", None
        except Exception as error:  # noqa: BLE001 - the boundary: whatever fails has a code
            logger.error("turn failed: %s at %s", type(error).__name__, _place(error))
            code, action = "internal", None
        logger.warning("turn failed: %s %s", code, action or "")
        return json({"failure": {"code": code, "action": action}}, status=503)

    guarded.__name__ = handler.__name__
    return guarded


def _place(error: BaseException) -> Text:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown place"
