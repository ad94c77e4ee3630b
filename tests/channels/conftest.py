"""Fixtures of the channels' tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.channels.telegram_stage import Stage, staged


@pytest_asyncio.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A gateway of the test's own."""
    async with staged(tmp_path) as stage:
        yield stage


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def common_stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One for the tests of a module, each of which has chats of its own."""
    async with staged(tmp_path_factory.mktemp("stage")) as stage:
        yield stage
