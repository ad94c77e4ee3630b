"""Delivering the outbox to Telegram: in order per chat, paced, retried, given up where hopeless."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from channels.gateway import signals
from channels.gateway.signals import Signals
from channels.metrics import DELIVERED
from channels.presenting import Presenter
from channels.telegram.formatting import keyboard, messages
from channels.telegram.pace import Pace
from channels.telegram.updates import CHANNEL
from wegweiser.conversations.deliveries import Deliveries, Delivery
from wegweiser.storage import Database

logger = logging.getLogger(__name__)

POLL = 0.5
FIRST_DELAY, LONGEST_DELAY = 1.0, 300.0
CHATS_AT_ONCE = 16
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Takes what is due from the outbox and sends it."""

    def __init__(
        self, bot: Bot, database: Database, presenter: Presenter, signals_: Signals
    ) -> None:
        self._bot = bot
        self._deliveries = Deliveries(database, CHANNEL)
        self._presenter = presenter
        self._signals = signals_
        self._pace = Pace(time.monotonic)
        self._busy: set[str] = set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        free = asyncio.Semaphore(CHATS_AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            with self._signals.watch(signals.outbox(CHANNEL)) as outbox:
                while True:
                    started = False
                    for delivery in await self._due():
                        ready = self._pace.chat_ready_in(delivery.address) == 0.0
                        if ready and delivery.conversation_id not in self._busy:
                            self._busy.add(delivery.conversation_id)
                            await free.acquire()
                            task = tasks.create_task(self._deliver(delivery))
                            task.add_done_callback(lambda _: free.release())
                            started = True
                    await outbox.wait(0.05 if started else POLL)

    async def _due(self) -> list[Delivery]:
        try:
            return list(await self._deliveries.due())
        except Exception as error:  # noqa: BLE001 - a database that is away comes back
            logger.error("the outbox cannot be read: %s", type(error).__name__)
            await asyncio.sleep(POLL)
            return []

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            outcome = await self._send(delivery)
            DELIVERED.labels(channel=CHANNEL, outcome=outcome).inc()
        except Exception as error:  # noqa: BLE001 - it stays in the outbox and is tried again
            logger.error("a delivery failed: %s", type(error).__name__)
        finally:
            self._busy.discard(delivery.conversation_id)
            self._signals.send(signals.outbox(CHANNEL))

    async def _send(self, delivery: Delivery) -> str:
        shown = self._presenter.delivery(delivery)
        label = self._presenter.renderer.label("label-sources", shown.language)
        parts = messages(shown, label)
        receipts: list[int] = []
        try:
            for number, part in enumerate(parts, 1):
                await self._pace.wait_overall()
                sent = await self._bot.send_message(
                    chat_id=int(delivery.address),
                    text=part.text,
                    entities=part.entities,
                    reply_markup=(
                        keyboard(shown.choices, shown.feedback) if number == len(parts) else None
                    ),
                    link_preview_options=NO_PREVIEW,
                )
                receipts.append(sent.message_id)
        except RetryAfter as error:
            wait = _seconds(error.retry_after)
            self._pace.hold(delivery.address, wait)
            await self._deliveries.retry(delivery.outbox_id, "flood", timedelta(seconds=wait))
            return "flood"
        except Forbidden:
            await self._deliveries.gone(delivery.conversation_id, "forbidden")
            return "gone"
        except BadRequest as error:
            # Telegram will refuse it again. Its message names our fault, not the person's words.
            logger.error("Telegram refused a message: %s", error.message)
            await self._deliveries.failed(delivery.outbox_id, "refused")
            return "failed"
        except InvalidToken:
            logger.error("Telegram does not know the token")
            await self._retry(delivery, "token")
            return "retry"
        except TelegramError as error:
            await self._retry(delivery, type(error).__name__.lower())
            return "retry"
        self._pace.sent(delivery.address)
        await self._deliveries.sent(delivery.outbox_id, receipts)
        return "sent"

    async def _retry(self, delivery: Delivery, failure: str) -> None:
        delay = min(FIRST_DELAY * 2**delivery.attempts, LONGEST_DELAY)
        await self._deliveries.retry(delivery.outbox_id, failure, timedelta(seconds=delay))


def _seconds(value: int | timedelta) -> float:
    return value.total_seconds() if isinstance(value, timedelta) else float(value)
