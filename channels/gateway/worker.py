"""The workers: take conversations from the inbox and bring each message to its outcome."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from channels.gateway import signals
from channels.gateway.bot import BotError, BotFailedError, BotUnavailableError
from channels.gateway.conversing import Conversing
from channels.gateway.signals import Signals
from channels.metrics import TURN_SECONDS, TURNS
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.errors import LeaseLostError
from wegweiser.conversations.states import State
from wegweiser.conversations.turns import Turn, Turns
from wegweiser.replies.record import Reply
from wegweiser.storage import Database

logger = logging.getLogger(__name__)

POLL = 0.5
"""Seconds after which the inbox is looked at without a signal: retries, other processes."""
FIRST_DELAY, LONGEST_DELAY = 0.5, 10.0
"""Seconds before a message is tried again; doubled each time."""
TELL_AFTER = 3
"""Tries after which the person is told that the answer will take longer."""
GIVE_UP_AFTER = 4
"""Tries at a message the bot fails at (not: cannot be reached for) before staff get it."""


class Worker:
    """Works on several conversations at a time, on one message of each."""

    def __init__(
        self,
        database: Database,
        conversing: Conversing,
        signals_: Signals,
        *,
        concurrency: int,
        clock: Clock = system_clock,
    ) -> None:
        self._turns = Turns(database, owner=uuid.uuid4().hex, clock=clock)
        self._conversing = conversing
        self._signals = signals_
        self._concurrency = concurrency
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work until cancelled; then finish what is under way and give the rest back."""
        free = asyncio.Semaphore(self._concurrency)
        try:
            with self._signals.watch(signals.INBOX) as inbox:
                while True:
                    await free.acquire()
                    turn = await self._lease()
                    if turn is None:
                        free.release()
                        await inbox.wait(POLL)
                        continue
                    task = asyncio.create_task(self._work(turn))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
                    task.add_done_callback(lambda _: free.release())
        finally:
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=10)
            await self._turns.release()

    async def _lease(self) -> Turn | None:
        try:
            return await self._turns.lease()
        except Exception as error:  # noqa: BLE001 - a database that is away comes back
            logger.error("the inbox cannot be read: %s", type(error).__name__)
            await asyncio.sleep(POLL)
            return None

    async def _work(self, first: Turn) -> None:
        conversation_id = first.conversation_id
        try:
            turn: Turn | None = first
            while turn is not None:
                await self._handle(turn)
                turn = await self._turns.next(conversation_id)
        except LeaseLostError:
            logger.warning("conversation %s went to another worker", conversation_id)
        except Exception as error:  # noqa: BLE001 - the database failed; the message is still there
            logger.error("conversation %s: %s", conversation_id, type(error).__name__)
            await asyncio.sleep(POLL)
            # If this fails too, the lease runs out by itself.
            with contextlib.suppress(Exception):
                await self._turns.release(conversation_id)
        # A message may have come in between the last look and the release.
        self._signals.send(signals.INBOX)

    async def _handle(self, turn: Turn) -> None:
        try:
            with TURN_SECONDS.time():
                outcome = await self._conversing.handle(turn)
            sent = await self._turns.complete(turn, outcome)
        except BotUnavailableError as error:
            await self._postpone(turn, error)
        except BotError as error:
            await self._failed(turn, error)
        except (LeaseLostError, SQLAlchemyError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours at this message: as if the bot's
            logger.error("a message cannot be handled: %s", type(error).__name__)
            await self._failed(turn, BotFailedError("internal"))
        else:
            TURNS.labels(
                channel=turn.channel,
                language=outcome.language or "none",
                outcome=outcome.replies[-1].key if sent else "silent",
            ).inc()
            self._wake(turn)

    async def _postpone(self, turn: Turn, error: BotError) -> None:
        delay = min(FIRST_DELAY * 2**turn.attempts, LONGEST_DELAY)
        await self._turns.postpone(turn, error.code, timedelta(seconds=delay))
        TURNS.labels(channel=turn.channel, language="none", outcome="postponed").inc()
        logger.warning("bot: %s; a message waits %.1f s", error.code, delay)
        if turn.attempts + 1 == TELL_AFTER and turn.state is State.BOT:
            await self._turns.notify(turn, [Reply("trouble.delay")])
            self._wake(turn)

    async def _failed(self, turn: Turn, error: BotError) -> None:
        if turn.attempts + 1 < GIVE_UP_AFTER:
            await self._postpone(turn, error)
            return
        logger.error("bot: %s; a message goes to staff", error.code)
        replies = []
        if turn.state is State.BOT:
            replies = [Reply("trouble.handover", {}, (), {"state": "waiting"})]
        await self._turns.give_up(turn, error.code, replies)
        TURNS.labels(channel=turn.channel, language="none", outcome="failed").inc()
        self._wake(turn)

    def _wake(self, turn: Turn) -> None:
        self._signals.send(
            signals.conversation(turn.conversation_id), signals.outbox(turn.channel), signals.DESK
        )
