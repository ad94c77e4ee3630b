"""Updates that overtake each other on their way to the webhook are put back in order.

Telegram sends several updates at once, and again later what it could not deliver; their ids go up by
one. So an update whose predecessor has not come waits for it a moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

PATIENCE = 0.3
"""Seconds an update waits for an earlier one that may never come."""


class InOrder:
    """One at a time, in the order of their ids as far as that can be had."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._next: int | None = None
        self._changed = asyncio.Condition()
        self._busy = asyncio.Lock()

    @asynccontextmanager
    async def place(self, update_id: int) -> AsyncIterator[None]:
        """Held while this update is stored; begins when it is its turn."""
        await self._turn(update_id)
        async with self._busy:
            yield
        # Only what was stored is behind us: an update that failed comes again.
        async with self._changed:
            self._next = max(self._next or 0, update_id + 1)
            self._changed.notify_all()

    async def _turn(self, update_id: int) -> None:
        try:
            async with asyncio.timeout(self._patience), self._changed:
                await self._changed.wait_for(lambda: self._next is None or self._next >= update_id)
        except TimeoutError:
            pass
