"""The Telegram channel: polling when no public address is set, the webhook otherwise."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from telegram import Bot, Update
from telegram.constants import UpdateType
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from channels.gateway.gateway import Gateway
from channels.requests import read_body
from channels.telegram.in_order import InOrder
from channels.telegram.menus import set_menus
from channels.telegram.reception import Reception
from channels.telegram.sender import Sender
from channels.telegram.updates import read
from wegweiser.settings import Settings

logger = logging.getLogger(__name__)

ALLOWED_UPDATES = [
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
]
LONG_POLL = 25
SEND_TIMEOUT = 20.0
"""Seconds Telegram may take. Short ones double messages: what was not answered is sent again."""
UPDATE_LIMIT = 1_000_000
TRY_AGAIN = 5.0


class Address:
    """Where Telegram delivers updates. Both secrets follow from the token, so they need no setting
    and change with it."""

    def __init__(self, settings: Settings) -> None:
        assert settings.telegram_token is not None  # noqa: S101 - the caller made sure
        token = settings.telegram_token.get_secret_value()
        self.path = _derived(token, "webhook path")
        self.secret = _derived(token, "webhook secret")
        self.public = str(settings.public_url).rstrip("/") if settings.public_url else None

    @property
    def url(self) -> str | None:
        """None: updates are polled."""
        return None if self.public is None else f"{self.public}/telegram/{self.path}"


def bot_of(settings: Settings) -> Bot:
    """The Bot API as the settings say."""
    assert settings.telegram_token is not None  # noqa: S101 - the caller made sure
    api = str(settings.telegram_api).rstrip("/")
    return Bot(
        settings.telegram_token.get_secret_value(),
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=32,
            pool_timeout=30,
            read_timeout=SEND_TIMEOUT,
            write_timeout=SEND_TIMEOUT,
        ),
        get_updates_request=HTTPXRequest(read_timeout=LONG_POLL + 10),
    )


class TelegramChannel:
    """Receives updates, stores them, and only then acknowledges them."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._bot = bot_of(gateway.settings)
        self._address = Address(gateway.settings)
        self._reception = Reception(gateway, self._bot)
        self._in_order = InOrder()
        self._sender = Sender(self._bot, gateway.database, gateway.presenter, gateway.signals)
        self._ready = False

    @property
    def name(self) -> str | None:
        """The bot's user name; None until Telegram has told it."""
        return self._bot.username if self._ready else None

    def routes(self) -> list[BaseRoute]:
        """The webhook's route, if there is a public address for it."""
        if self._address.url is None:
            return []
        return [Route("/telegram/{path}", self._webhook, methods=["POST"])]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Receive and send for as long as the context is open."""
        tasks = [
            asyncio.create_task(self._receive(), name="telegram-receive"),
            asyncio.create_task(self._sender.run(), name="telegram-send"),
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._reception.stop()
            await self._bot.shutdown()

    async def _receive(self) -> None:
        await self._prepare()
        if self._address.url is not None:
            return
        offset: int | None = None
        while True:
            try:
                for raw in await self._updates(offset):
                    update = self._read(raw)
                    if update is not None:
                        await self._reception.take(update)
                    # The next call acknowledges everything below its offset.
                    offset = int(raw["update_id"]) + 1
            except RetryAfter as error:
                await asyncio.sleep(float(str(error.retry_after)))
            except TelegramError as error:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)
            except Exception as error:  # noqa: BLE001 - not stored, not acknowledged: it comes again
                logger.error("an update was not stored: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)

    async def _updates(self, offset: int | None) -> list[dict[str, Any]]:
        """As they come, not yet read: one that nobody can read must not hold up the others.

        Raises `TelegramError`.
        """
        values = {"timeout": LONG_POLL, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            values["offset"] = offset
        updates = await self._bot.do_api_request(
            "getUpdates", api_kwargs=values, read_timeout=LONG_POLL + 10
        )
        return sorted(updates, key=lambda update: int(update["update_id"]))

    def _read(self, raw: Any) -> Update | None:
        """One update; None if it is none. It is acknowledged all the same: Telegram would send the
        same unreadable thing for a day."""
        update = read(raw, self._bot)
        if update is None:
            logger.error("an update could not be read")
        return update

    async def _prepare(self) -> None:
        """Tell Telegram how updates come and which commands there are; again until it listens."""
        while True:
            try:
                await self._bot.initialize()
                self._ready = True
                if self._address.url is None:
                    await self._bot.delete_webhook(drop_pending_updates=False)
                else:
                    await self._bot.set_webhook(
                        self._address.url,
                        secret_token=self._address.secret,
                        allowed_updates=ALLOWED_UPDATES,
                        drop_pending_updates=False,
                    )
                await set_menus(self._bot, self._gateway.presenter.renderer)
            except InvalidToken:
                logger.error("Telegram does not know the token; the channel is off")
                await asyncio.Event().wait()
            except TelegramError as error:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)
            else:
                how = "polling" if self._address.url is None else "webhook"
                logger.info("Telegram: @%s, by %s", self._bot.username, how)
                return

    async def _webhook(self, request: Request) -> Response:
        """`POST /telegram/<secret path>`: nothing is parsed before the secrets were compared."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        path = str(request.path_params["path"])
        known = _same(path, self._address.path)
        if not (_same(given, self._address.secret) and known):
            raise HTTPException(404)
        body = await read_body(request, UPDATE_LIMIT)
        try:
            update = self._read(json.loads(body))
        except (ValueError, RecursionError):
            update = None
        if update is not None:
            async with self._in_order.place(update.update_id):
                await self._reception.take(update)
        return Response(status_code=200)


def _same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


def _derived(token: str, purpose: str) -> str:
    """A secret of its own for each purpose, 256 bits in hexadecimal (Telegram: A-Z a-z 0-9 _ -)."""
    return hmac.new(token.encode(), purpose.encode(), hashlib.sha256).hexdigest()
