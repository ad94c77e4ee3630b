"""Delivering the outbox to Telegram: in order per chat, paced, retried, given up where hopeless."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from datetime import timedelta

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from channels.gateway import signals
from channels.gateway.signals import Signals
from channels.metrics import DELIVERED
from channels.presenting import Presenter
from channels.telegram.formatting import (
    FormattedText,
    keyboard,
    messages,
)
from channels.telegram.pace import Pace
from channels.telegram.updates import CHANNEL
from wegweiser.conversations.deliveries import Deliveries, Delivery
from wegweiser.storage import Database

logger = logging.getLogger(__name__)

POLL = 0.5
FIRST_DELAY, LONGEST_DELAY = 1.0, 300.0
CHATS_AT_ONCE = 16
BREATH = 0.02
"""Seconds between two looks at the outbox while there is work."""
FINISH_WITHIN = 8.0
"""Seconds a stop waits for messages under way."""
_UNQUOTED = re.compile(r"https?:\S*|[\"'“].*")
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
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Deliver until cancelled; then finish what is under way, so that nothing is sent twice."""
        free = asyncio.Semaphore(CHATS_AT_ONCE)
        try:
            with self._signals.watch(signals.outbox(CHANNEL)) as outbox:
                while True:
                    held = self._pace.held()
                    due = await self._due({*held, *self._busy})
                    for delivery in due:
                        self._busy.add(delivery.conversation_id)
                        await free.acquire()
                        task = asyncio.create_task(self._deliver(delivery))
                        self._tasks.add(task)
                        task.add_done_callback(self._tasks.discard)
                        task.add_done_callback(lambda _: free.release())
                    await outbox.wait(min([POLL, *held.values()]) if not due else BREATH)
        finally:
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=FINISH_WITHIN)

    async def _due(self, but: set[str]) -> list[Delivery]:
        try:
            return list(await self._deliveries.due(but=but))
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
            self._pace.hold(delivery.conversation_id, FIRST_DELAY)
        finally:
            self._busy.discard(delivery.conversation_id)
            self._signals.send(signals.outbox(CHANNEL))

    async def _send(self, delivery: Delivery) -> str:
        parts, markup = self._parts(delivery)
        chat = delivery.conversation_id
        receipts = list(delivery.receipts or ())
        try:
            # What Telegram took before a failure or a crash is not sent again.
            for number, part in enumerate(parts[len(receipts) :], len(receipts) + 1):
                await self._pace.wait_for_chat(chat)
                await self._pace.wait_overall()
                last = number == len(parts)
                sent = await self._bot.send_message(
                    chat_id=int(delivery.address),
                    text=part.text,
                    entities=part.entities,
                    reply_markup=markup if last else None,
                    link_preview_options=NO_PREVIEW,
                )
                self._pace.sent(chat)
                receipts.append(sent.message_id)
                if not last:
                    await self._deliveries.taken(delivery.outbox_id, receipts)
        except TelegramError as error:
            return await self._refused(delivery, error)
        await self._deliveries.sent(delivery.outbox_id, receipts)
        return "sent"

    def _parts(self, delivery: Delivery) -> tuple[list[FormattedText], InlineKeyboardMarkup | None]:
        """The messages of one delivery, and the buttons of the last."""
        shown = self._presenter.delivery(delivery)
        label = self._presenter.renderer.label("label-sources", shown.language)
        rtl = shown.language.direction == "rtl"
        return messages(shown, label), keyboard(shown.choices, shown.feedback, rtl=rtl)

    async def _refused(self, delivery: Delivery, error: TelegramError) -> str:
        match error:
            case RetryAfter():
                wait = _seconds(error.retry_after)
                self._pace.hold(delivery.conversation_id, wait)
                await self._deliveries.retry(delivery.outbox_id, "flood", timedelta(seconds=wait))
                return "flood"
            case Forbidden():
                await self._deliveries.gone(delivery.conversation_id, "forbidden")
                return "gone"
            case BadRequest() if error.message.casefold() == "chat not found":
                await self._deliveries.gone(delivery.conversation_id, "chat_not_found")
                return "gone"
            case BadRequest():
                # Telegram will refuse it again. Its message may quote an address of ours.
                logger.error("Telegram refused a message: %s", _UNQUOTED.sub("…", error.message))
                await self._deliveries.failed(delivery.outbox_id, "refused")
                return "failed"
            case InvalidToken():
                logger.error("Telegram does not know the token")
                await self._retry(delivery, "token")
                return "retry"
        await self._retry(delivery, type(error).__name__.lower())
        return "retry"

    async def _retry(self, delivery: Delivery, failure: str) -> None:
        delay = min(FIRST_DELAY * 2**delivery.attempts, LONGEST_DELAY)
        await self._deliveries.retry(delivery.outbox_id, failure, timedelta(seconds=delay))


def _seconds(value: int | timedelta) -> float:
    return value.total_seconds() if isinstance(value, timedelta) else float(value)
