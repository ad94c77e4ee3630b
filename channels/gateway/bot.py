"""Asking the bot: the gateway's side of `bot/connector.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from wegweiser.replies.record import RecordError, Reply

# Waiting helps with these; anything else is a fault that the same message may meet again.
_PASSING = frozenset({"action_unreachable", "loading", "timeout"})


class BotError(Exception):
    """The bot gave no usable answer. `code` is stable and carries no text of a person."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class BotUnavailableError(BotError):
    """The bot, or what it needs, is not there now; the message waits."""


class BotFailedError(BotError):
    """The bot is there and failed at this message."""


@dataclass(frozen=True)
class BotAnswer:
    """Replies to one message, and how the message was understood (None for a pressed button)."""

    replies: tuple[Reply, ...]
    understanding: dict[str, Any]


class BotClient:
    """HTTP client of the connector; one per process."""

    def __init__(self, base_url: str, *, timeout: float) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url,
            timeout=httpx.Timeout(timeout, connect=2.0),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=64),
            trust_env=False,  # a private address is never reached through a proxy
        )

    async def say(self, conversation_id: str, text: str, context: dict[str, Any]) -> BotAnswer:
        """What the bot answers to a text. Raises `BotError`."""
        return await self._turn(conversation_id, {"text": text, "metadata": context})

    async def press(
        self,
        conversation_id: str,
        intent: str,
        context: dict[str, Any],
        entities: dict[str, Any] | None = None,
    ) -> BotAnswer:
        """What the bot answers to a button of ours. Raises `BotError`."""
        body = {"intent": intent, "entities": entities or {}, "metadata": context}
        return await self._turn(conversation_id, body)

    async def understand(self, text: str, context: dict[str, Any]) -> dict[str, Any]:
        """Only what the message means; the conversation does not go on. Raises `BotError`."""
        answer = await self._post("/understand", {"text": text, "metadata": context})
        return dict(answer["understanding"])

    async def forget(self, conversation_id: str) -> None:
        """Make the bot forget a conversation. Raises `BotUnavailableError`."""
        try:
            answer = await self._http.delete(f"/conversations/{conversation_id}")
        except httpx.HTTPError as error:
            raise BotUnavailableError("unreachable") from error
        if answer.is_error:
            raise BotUnavailableError("not_forgotten")

    async def ready(self) -> bool:
        """Whether a model is loaded and serving."""
        try:
            answer = await self._http.get("/health", timeout=2.0)
        except httpx.HTTPError:
            return False
        return answer.status_code == httpx.codes.OK

    async def close(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def _turn(self, conversation_id: str, body: dict[str, Any]) -> BotAnswer:
        answer = await self._post(f"/conversations/{conversation_id}/turns", body)
        try:
            replies = tuple(Reply.of(record) for record in answer["replies"])
        except (RecordError, KeyError, TypeError) as error:
            raise BotFailedError("not_a_record") from error
        if not replies:
            raise BotFailedError("no_reply")
        return BotAnswer(replies, dict(answer["understanding"]))

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._http.post(path, json=body)
        except httpx.TimeoutException as error:
            raise BotUnavailableError("timeout") from error
        except httpx.HTTPError as error:
            raise BotUnavailableError("unreachable") from error
        if answer.status_code == httpx.codes.OK:
            return dict(answer.json())
        code = "internal"
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            try:
                code = str(answer.json()["failure"]["code"])
            except (ValueError, KeyError, TypeError):
                # Sanic answers 503 by itself while it starts or stops.
                raise BotUnavailableError("loading") from None
        raise BotUnavailableError(code) if code in _PASSING else BotFailedError(code)
