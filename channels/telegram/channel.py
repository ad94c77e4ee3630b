"""The Telegram channel: polling when no public address is set, the webhook otherwise."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from telegram import Bot, BotCommand, Update
from telegram.constants import UpdateType
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from channels.gateway.gateway import Gateway
from channels.requests import read_body
from channels.telegram.sender import Sender
from channels.telegram.updates import inbound_of
from wegweiser.conversations.errors import InputError
from wegweiser.languages import Language

logger = logging.getLogger(__name__)

ALLOWED_UPDATES = [UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY]
COMMANDS = ("start", "help", "human", "language", "data")
LONG_POLL = 25
UPDATE_LIMIT = 1_000_000
TRY_AGAIN = 5.0


class TelegramChannel:
    """Receives updates, stores them, and only then acknowledges them."""

    def __init__(self, gateway: Gateway) -> None:
        settings = gateway.settings
        assert settings.telegram_token is not None  # noqa: S101 - the caller made sure
        self._gateway = gateway
        token = settings.telegram_token.get_secret_value()
        api = str(settings.telegram_api).rstrip("/")
        self._bot = Bot(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=HTTPXRequest(connection_pool_size=32, pool_timeout=30),
            get_updates_request=HTTPXRequest(read_timeout=LONG_POLL + 10),
        )
        # Both follow from the token, so they need no setting and change with it.
        self._path = _derived(token, "webhook path")
        self._secret = _derived(token, "webhook secret")
        self._public = str(settings.public_url).rstrip("/") if settings.public_url else None
        self._spinners: set[asyncio.Task[None]] = set()
        self._sender = Sender(self._bot, gateway.database, gateway.presenter, gateway.signals)

    def routes(self) -> list[BaseRoute]:
        """The webhook's route, if there is a public address for it."""
        if self._public is None:
            return []
        return [Route(f"/telegram/{self._path}", self._webhook, methods=["POST"])]

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
            await self._bot.shutdown()

    async def store(self, update: Update) -> None:
        """Take one update in; when this returns it may be acknowledged."""
        inbound = inbound_of(update)
        if inbound is None:
            return
        try:
            await self._gateway.receive(inbound)
        except InputError as error:
            await self._explain(update, error)

    async def _explain(self, update: Update, error: InputError) -> None:
        """Tell the person why nothing was stored; best effort, as there is nothing to lose."""
        renderer = self._gateway.presenter.renderer
        code = update.effective_user.language_code if update.effective_user else None
        language = (code or "").partition("-")[0]
        words = renderer.error(error.code, language, error.params)
        try:
            if update.callback_query is not None:
                await self._bot.answer_callback_query(update.callback_query.id, words[:200])
            elif update.effective_chat is not None:
                await self._bot.send_message(update.effective_chat.id, words)
        except TelegramError as problem:
            logger.warning("an error could not be explained: %s", type(problem).__name__)

    async def _receive(self) -> None:
        await self._prepare()
        if self._public is not None:
            return
        offset: int | None = None
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=offset, timeout=LONG_POLL, allowed_updates=ALLOWED_UPDATES
                )
                for update in updates:
                    await self.store(update)
                    await self._stop_spinner(update)
                    # The next call acknowledges everything below its offset.
                    offset = update.update_id + 1
            except RetryAfter as error:
                await asyncio.sleep(float(str(error.retry_after)))
            except TelegramError as error:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)
            except Exception as error:  # noqa: BLE001 - not stored, not acknowledged: it comes again
                logger.error("an update was not stored: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)

    async def _prepare(self) -> None:
        """Tell Telegram how updates come and which commands there are; again until it listens."""
        while True:
            try:
                await self._bot.initialize()
                if self._public is None:
                    await self._bot.delete_webhook(drop_pending_updates=False)
                else:
                    await self._bot.set_webhook(
                        f"{self._public}/telegram/{self._path}",
                        secret_token=self._secret,
                        allowed_updates=ALLOWED_UPDATES,
                        drop_pending_updates=False,
                    )
                await self._set_commands()
            except InvalidToken:
                logger.error("Telegram does not know the token; the channel is off")
                await asyncio.Event().wait()
            except TelegramError as error:
                logger.warning("Telegram cannot be reached: %s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)
            else:
                how = "polling" if self._public is None else "webhook"
                logger.info("Telegram: @%s, by %s", self._bot.username, how)
                return

    async def _set_commands(self) -> None:
        label = self._gateway.presenter.renderer.label
        for language in (None, *Language):
            commands = [BotCommand(name, label(f"command-{name}", language)) for name in COMMANDS]
            await self._bot.set_my_commands(commands, language_code=language)

    async def _stop_spinner(self, update: Update) -> None:
        if update.callback_query is not None:
            try:
                await self._bot.answer_callback_query(update.callback_query.id)
            except TelegramError:
                logger.debug("a callback query was too old to answer")

    async def _webhook(self, request: Request) -> Response:
        """`POST /telegram/<secret path>`: nothing is parsed before the secret was compared."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            raise HTTPException(404)
        body = await read_body(request, UPDATE_LIMIT)
        try:
            update = Update.de_json(json.loads(body), self._bot)
        except (ValueError, TypeError, KeyError, AttributeError):
            # Acknowledged: Telegram would send the same unreadable thing for a day.
            logger.error("an update could not be read")
            return Response(status_code=200)
        await self.store(update)
        if update.callback_query is not None:
            spinner = asyncio.create_task(self._stop_spinner(update))
            self._spinners.add(spinner)
            spinner.add_done_callback(self._spinners.discard)
        return Response(status_code=200)


def _derived(token: str, purpose: str) -> str:
    """A secret of its own for each purpose, 256 bits in hexadecimal (Telegram: A-Z a-z 0-9 _ -)."""
    return hmac.new(token.encode(), purpose.encode(), hashlib.sha256).hexdigest()
