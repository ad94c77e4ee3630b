"""One running system for the tests that do not break it, and the server Telegram would be."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from tests.bot_api import TOKEN, BotApi
from tests.e2e.system import System, system_running
from tests.serving import free_port, served


@dataclass(frozen=True)
class Stage:
    """A system with its Bot API server."""

    system: System
    telegram: BotApi


@pytest.fixture(scope="session")
def telegram_port() -> int:
    return free_port()


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory, telegram_port: int) -> Iterator[System]:
    """The whole system, polling a Bot API server that is there when a test asks for `stage`."""
    with system_running(
        tmp_path_factory.mktemp("system"),
        telegram_token=TOKEN,
        telegram_api=f"http://127.0.0.1:{telegram_port}",
    ) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def stage(system: System, telegram_port: int) -> AsyncIterator[Stage]:
    api = BotApi()
    async with served(api.app, telegram_port):
        yield Stage(system, api)
