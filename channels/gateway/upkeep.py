"""The gateway's periodic job: appointments, and conversations that staff leave lying."""

from __future__ import annotations

import asyncio
import logging

from channels.gateway import signals
from channels.gateway.signals import Signals
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.desk.returning import Returning

logger = logging.getLogger(__name__)

EVERY = 15.0
"""Seconds between two rounds; a hold is given back, and a reminder sent, at most this late."""


class UpkeepJob:
    """Goes round until cancelled. Several processes may do so at once."""

    def __init__(self, upkeep: Upkeep, signals_: Signals, returning: Returning) -> None:
        self._upkeep = upkeep
        self._signals = signals_
        self._returning = returning

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
            try:
                for conversation_id in await self._returning.go_round():
                    self._signals.send(signals.conversation(conversation_id), signals.DESK)
            except Exception as error:  # noqa: BLE001 - the next round tries again
                logger.error("looking after the queue failed: %s", type(error).__name__)
            await asyncio.sleep(EVERY)
