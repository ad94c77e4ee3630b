"""A gateway on Telegram's webhook, with a bot that says what a test tells it to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from starlette.responses import JSONResponse, Response

from channels.gateway.app import create_app
from tests.bot_api import TOKEN, BotApi
from tests.channels.test_worker import ScriptedBot, understood
from tests.serving import free_port, served
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate


@dataclass(frozen=True)
class Stage:
    api: BotApi
    database: Database
    url: str
    bot: ScriptedBot

    def answering(self, *replies: dict[str, Any]) -> None:
        """What the bot says to everything from now on, in the language of the person's app."""
        unclear = {"language": {"code": "en", "clear": False}}

        async def always(_: dict[str, Any]) -> Response:
            return JSONResponse(
                {"replies": list(replies), "understanding": understood("x") | unclear}
            )

        self.bot.turn = always

    def fresh(self) -> None:
        """Forget what was seen; chats stay as they are."""
        self.bot.turn, self.bot.understanding = self.bot._greet, understood("greet")
        for seen in (self.bot.turns, self.bot.overheard, self.api.calls, self.api.said):
            seen.clear()
        self.api.deliver_twice = False

    async def conversation(self, chat: int) -> str:
        """Id of a chat's conversation."""
        async with self.database.read() as connection:
            found = await connection.execute(
                select(Conversation.id).where(has_address(self.database, str(chat)))
            )
            return str(found.scalar_one())

    async def until(self, true: Callable[[], Any], seconds: float = 10) -> None:
        """Wait for what happens beside the messages."""
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(0.02)


@asynccontextmanager
async def staged(folder: Path, **more: Any) -> AsyncIterator[Stage]:
    """The gateway has a public address, and the Bot API server knows it."""
    api, bot = BotApi(), ScriptedBot()
    port, bot_port = free_port(), free_port()
    async with served(api.app) as api_url, served(bot.app, bot_port):
        api.url = api_url
        settings = load_settings(
            data_dir=folder,
            port=port,
            bot_port=bot_port,
            public_url=f"http://127.0.0.1:{port}",
            telegram_token=TOKEN,
            telegram_api=api_url,
            **more,
        )
        database = Database(settings.database, settings.keyring())
        await migrate(database)
        async with served(create_app(settings), port) as url:
            stage = Stage(api, database, url, bot)
            await stage.until(lambda: len(api.menus) == 6)
            yield stage
        await database.dispose()
