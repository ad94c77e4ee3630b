"""What is to be done now and then: promised erasures, and what is over its time."""

from __future__ import annotations

import asyncio
import logging
import time

from wegweiser.data_rights.erasure import Erasures
from wegweiser.data_rights.retention import Retention
from wegweiser.reports.counting import Counting

logger = logging.getLogger(__name__)


RETENTION_EVERY = 3600.0
"""Seconds between two looks at what is over its time: promises are made in days, wishes in hours."""


class Housekeeping:
    """Looks every so many seconds. Several gateways may: what is gone cannot go twice."""

    def __init__(
        self,
        erasures: Erasures,
        retention: Retention,
        *,
        every: float,
        counting: Counting | None = None,
    ) -> None:
        self._erasures = erasures
        self._retention = retention
        self._counting = counting
        self._every = every
        self._retained_at: float | None = None

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self.once()
            await asyncio.sleep(self._every)

    async def once(self) -> None:
        """One look. What fails is left for the next one."""
        try:
            fulfilled = await self._erasures.carry_out_due()
            erased = await self._retain()
        except Exception as error:  # noqa: BLE001 - a bot or database that is away comes back
            logger.error("housekeeping failed: %s", type(error).__name__)
            return
        if fulfilled:
            logger.info("%d wishes to be forgotten were fulfilled", fulfilled)
        if erased:
            counts = ", ".join(f"{kind} {count}" for kind, count in sorted(erased.items()))
            logger.info("over their time and erased: %s", counts)

    async def _retain(self) -> dict[str, int]:
        now = time.monotonic()
        if self._retained_at is not None and now - self._retained_at < RETENTION_EVERY:
            return {}
        if self._counting is not None:
            # Counted before it is erased.
            while await self._counting.catch_up():
                pass
        erased = await self._retention.keep()
        self._retained_at = now
        return erased
