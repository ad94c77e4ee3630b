"""Small things done beside the path of a message: nothing is lost if one of them is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from telegram.error import TelegramError

logger = logging.getLogger(__name__)


class Background:
    """Runs at most `limit` of them at a time; more are left out."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run it when there is time, if there is room."""
        if len(self._tasks) >= self._limit:
            work.close()
            return
        task = asyncio.create_task(_forgiving(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Leave what is not done."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _forgiving(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except TelegramError as error:
        logger.debug("Telegram: %s", type(error).__name__)
    except Exception as error:  # noqa: BLE001 - its message may quote a person
        logger.warning("beside a message: %s", type(error).__name__)
