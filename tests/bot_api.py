"""A Bot API server for tests: real HTTP, the methods the channel uses, and Telegram's refusals.

Method names, shapes and limits are those of the Bot API (core.telegram.org/bots/api). A test talks
to it as Telegram's users do: `say`, `press`, `edit`; and makes it refuse: `flood`, `block`,
`trouble`. What a message looks like after edits stands in `chat`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "123456:test-token"
BOT = {"id": 123456, "is_bot": True, "first_name": "Wegweiser", "username": "wegweiser_test_bot"}
CALLBACK_BYTES = 64
MESSAGE_UNITS = 4096


class BotApi:
    """State and ASGI application of the server."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.webhook: dict[str, Any] | None = None
        self.deliver_twice = False
        self._updates: list[dict[str, Any]] = []
        self._next_update = 1000
        self._next_message = 1
        self._floods: defaultdict[int, int] = defaultdict(int)
        self._blocked: set[int] = set()
        self._new = asyncio.Event()
        self.trouble: Callable[[str, dict[str, Any]], Awaitable[Response | None]] | None = None
        """May answer in the place of a method, or after a while; None: the method does."""
        self.left: list[int] = []
        self.said: list[dict[str, Any]] = []
        """What people did, as updates."""
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.url = ""
        """Where it is served, for who wants to know."""
        self._messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.app = Starlette(
            routes=[Route("/bot{token}/{method}", self._call, methods=["GET", "POST"])]
        )

    # What a person does

    async def say(self, chat: int, text: str, *, language: str = "de", **parts: Any) -> int:
        """A private message; `parts` may add a photo, a voice message and so on."""
        return await self.update(
            {"message": self._message(chat, language) | ({"text": text} if text else {}) | parts}
        )

    async def edit(self, chat: int, message_id: int, text: str, *, language: str = "de") -> int:
        """A person edits a message of theirs."""
        edited = self._message(chat, language) | {"message_id": message_id, "text": text}
        return await self.update({"edited_message": edited | {"edit_date": int(time.time())}})

    async def press(self, chat: int, data: str, *, language: str = "de", message: int = 0) -> int:
        """A press on an inline button: of the newest message that has it, or of the one given."""
        query = {
            "id": str(self._next_update),
            "from": self._person(chat, language),
            "chat_instance": "1",
            "message": self._messages.get((chat, message)) or self._with_button(chat, data),
            "data": data,
        }
        return await self.update({"callback_query": query})

    def chat(self, chat: int) -> list[dict[str, Any]]:
        """The bot's messages of a chat as they look now."""
        return [message for (of, _), message in self._messages.items() if of == chat]

    def _with_button(self, chat: int, data: str) -> dict[str, Any]:
        for message in reversed(self.chat(chat)):
            if data in json.dumps(message.get("reply_markup") or {}):
                return message
        return self._message(chat, "de") | {"from": BOT, "text": "…"}

    async def update(self, content: dict[str, Any]) -> int:
        """Any update; returns its id."""
        update = {"update_id": self._next_update, **content}
        self.said.append(update)
        self._next_update += 1
        if self.webhook is not None:
            for _ in range(2 if self.deliver_twice else 1):
                await self._push(update)
        else:
            self._updates.append(update)
            self._new.set()
        return int(update["update_id"])

    # What Telegram does

    def flood(self, chat: int, times: int = 1) -> None:
        """Answer the next messages to this chat with 429, wait one second."""
        self._floods[chat] = times

    def block(self, chat: int) -> None:
        """This person has blocked the bot."""
        self._blocked.add(chat)

    def messages_to(self, chat: int) -> list[dict[str, Any]]:
        return [message for message in self.sent if message["chat_id"] == chat]

    async def wait_for(self, chat: int, count: int, seconds: float = 30) -> list[dict[str, Any]]:
        """The messages to a chat once there are `count` of them."""
        end = time.monotonic() + seconds
        while len(found := self.messages_to(chat)) < count:
            if time.monotonic() > end:
                raise AssertionError(f"{len(found)} of {count} messages to {chat}")
            await asyncio.sleep(0.02)
        return found

    # The API

    async def _call(self, request: Request) -> Response:
        if request.path_params["token"] != TOKEN:
            return _refusal(401, "Unauthorized")
        method = request.path_params["method"]
        values = await _values(request)
        self.calls.append((method, values))
        troubled = await self.trouble(method, values) if self.trouble else None
        if troubled is not None:
            return troubled
        handler = getattr(self, f"_{method}", None)
        return await handler(values) if handler else _result(True)

    async def _getMe(self, _: dict[str, Any]) -> Response:  # noqa: N802 - the API's names
        return _result(BOT)

    async def _getUpdates(self, values: dict[str, Any]) -> Response:  # noqa: N802
        if self.webhook is not None:
            return _refusal(409, "Conflict: can't use getUpdates while webhook is active")
        offset = int(values.get("offset") or 0)
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates:
            self._new.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._new.wait(), min(float(values.get("timeout") or 0), 1))
        updates = self._updates * (2 if self.deliver_twice else 1)
        return _result(updates[:100])

    async def _setWebhook(self, values: dict[str, Any]) -> Response:  # noqa: N802
        self.webhook = values
        return _result(True)

    async def _deleteWebhook(self, _: dict[str, Any]) -> Response:  # noqa: N802
        self.webhook = None
        return _result(True)

    async def _sendMessage(self, values: dict[str, Any]) -> Response:  # noqa: N802
        chat, text = int(values["chat_id"]), values["text"]
        if chat in self._blocked:
            return _refusal(403, "Forbidden: bot was blocked by the user")
        if self._floods[chat]:
            self._floods[chat] -= 1
            return _refusal(429, "Too Many Requests: retry after 1", {"retry_after": 1})
        refused = _faults(values)
        if refused:
            return _refusal(400, refused)
        self._next_message += 1
        self.sent.append(values | {"chat_id": chat, "message_id": self._next_message})
        message = {
            "message_id": self._next_message, "date": int(time.time()), "text": text,
            "chat": {"id": chat, "type": "private"}, "from": BOT,
        }  # fmt: skip
        for part in ("entities", "reply_markup"):
            if values.get(part):
                message[part] = values[part]
        self._messages[chat, self._next_message] = message
        return _result(message)

    async def _editMessageText(self, values: dict[str, Any]) -> Response:  # noqa: N802
        return self._edited(values, ("text", "entities", "reply_markup"))

    async def _editMessageReplyMarkup(self, values: dict[str, Any]) -> Response:  # noqa: N802
        return self._edited(values, ("reply_markup",))

    def _edited(self, values: dict[str, Any], parts: tuple[str, ...]) -> Response:
        message = self._messages.get((int(values["chat_id"]), int(values["message_id"])))
        if message is None:
            return _refusal(400, "Bad Request: message to edit not found")
        refused = _faults(values) if "text" in parts else None
        if refused:
            return _refusal(400, refused)
        new = {part: values[part] for part in parts if values.get(part)}
        if all(message.get(part) == new.get(part) for part in parts):
            return _refusal(400, "Bad Request: message is not modified")
        for part in parts:
            message.pop(part, None)
        message |= new
        return _result(message)

    async def _leaveChat(self, values: dict[str, Any]) -> Response:  # noqa: N802
        self.left.append(int(values["chat_id"]))
        return _result(True)

    async def _setMyCommands(self, values: dict[str, Any]) -> Response:  # noqa: N802
        self.menus[values.get("language_code") or ""] = values["commands"]
        return _result(True)

    async def _getMyCommands(self, values: dict[str, Any]) -> Response:  # noqa: N802
        return _result(self.menus.get(values.get("language_code") or "", []))

    async def _getWebhookInfo(self, _: dict[str, Any]) -> Response:  # noqa: N802
        hook = self.webhook or {}
        info = {"url": hook.get("url", ""), "has_custom_certificate": False,
                "pending_update_count": len(self._updates)}  # fmt: skip
        if "allowed_updates" in hook:
            info["allowed_updates"] = hook["allowed_updates"]
        return _result(info)

    async def _push(self, update: dict[str, Any]) -> None:
        assert self.webhook is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]}
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(self.webhook["url"], json=update, headers=headers)
            assert answer.status_code == httpx.codes.OK, answer.status_code

    def _person(self, chat: int, language: str) -> dict[str, Any]:
        return {"id": chat, "is_bot": False, "first_name": "A", "language_code": language}

    def _message(self, chat: int, language: str) -> dict[str, Any]:
        self._next_message += 1
        return {
            "message_id": self._next_message,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private"},
            "from": self._person(chat, language),
        }


def _faults(values: dict[str, Any]) -> str | None:
    """Why Telegram would refuse a message."""
    units = len(values["text"].encode("utf-16-le")) // 2
    if not 0 < units <= MESSAGE_UNITS:
        return "Bad Request: message is too long"
    for entity in values.get("entities") or []:
        if entity["offset"] < 0 or entity["offset"] + entity["length"] > units:
            return "Bad Request: entity out of bounds"
    keyboard = (values.get("reply_markup") or {}).get("inline_keyboard", [])
    for button in (button for row in keyboard for button in row):
        if len(button["callback_data"].encode()) > CALLBACK_BYTES:
            return "Bad Request: BUTTON_DATA_INVALID"
    return None


async def _values(request: Request) -> dict[str, Any]:
    """Parameters of a call: python-telegram-bot sends forms whose nested values are JSON."""
    if "json" in request.headers.get("content-type", ""):
        return dict(await request.json())
    values: dict[str, Any] = {}
    for name, value in parse_qsl((await request.body()).decode(), keep_blank_values=True):
        values[name] = json.loads(value) if value[:1] in "[{" and name != "text" else value
    return values


def _result(value: object) -> Response:
    return JSONResponse({"ok": True, "result": value})


def _refusal(code: int, description: str, parameters: dict[str, Any] | None = None) -> Response:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return JSONResponse(body | ({"parameters": parameters} if parameters else {}), code)
