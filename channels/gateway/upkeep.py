"""The gateway's periodic job: appointments are looked after while it runs."""

from __future__ import annotations

import asyncio
import logging

from channels.gateway import signals
from channels.gateway.signals import Signals
from wegweiser.appointments.upkeep import Upkeep

logger = logging.getLogger(__name__)

EVERY = 15.0
"""Seconds between two rounds; a hold is given back, and a reminder sent, at most this late."""


class UpkeepJob:
    """Goes round until cancelled. Several processes may do so at once."""

    def __init__(self, upkeep: Upkeep, signals_: Signals) -> None:
        self._upkeep = upkeep
        self._signals = signals_

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                for told in await self._upkeep.go_round():
                    self._signals.send(
                        signals.conversation(told.conversation_id), signals.outbox(told.channel)
                    )
            except Exception as error:  # noqa: BLE001 - the next round tries again
                logger.error("looking after appointments failed: %s", type(error).__name__)
            await asyncio.sleep(EVERY)
