"""The outbox: messages of ours until the channel has taken them or cannot."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import func, or_, select, update

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message, OutboxItem
from wegweiser.conversations.states import State
from wegweiser.storage import Database


@dataclass(frozen=True)
class Delivery:
    """One message to hand to a channel."""

    outbox_id: int
    message_id: int
    conversation_id: str
    address: str
    attempts: int
    content: dict[str, Any] | None
    text: str | None
    author: str
    language: str | None
    """Of the message."""
    simple: bool
    reader: str | None = None
    """Language of the conversation."""
    state: str = State.BOT
    """Who speaks in the conversation now."""
    receipts: list[Any] | None = None
    """The channel's ids of the parts of this message that it has taken already."""


class Deliveries:
    """What waits for one channel. One process delivers a channel, in order per conversation."""

    def __init__(self, database: Database, channel: str, clock: Clock = system_clock) -> None:
        self._database = database
        self._channel = channel
        self._clock = clock

    async def due(self, limit: int = 50, but: Collection[str] = ()) -> Sequence[Delivery]:
        """The first waiting message of each conversation whose time has come; `but`: conversations
        that may get nothing just now."""
        first = (
            select(func.min(OutboxItem.id))
            .where(OutboxItem.channel == self._channel, OutboxItem.status == "pending")
            .group_by(OutboxItem.conversation_id)
        )
        async with self._database.read() as connection:
            result = await connection.execute(
                select(OutboxItem.id.label("outbox_id"), OutboxItem.message_id,
                       OutboxItem.conversation_id, OutboxItem.attempts, Conversation.address,
                       Conversation.simple, Message.content, Message.text, Message.author,
                       Message.language, Conversation.language.label("reader"),
                       Conversation.state, OutboxItem.receipts)
                .join(Message, Message.id == OutboxItem.message_id)
                .join(Conversation, Conversation.id == OutboxItem.conversation_id)
                .where(
                    OutboxItem.id.in_(first),
                    OutboxItem.due_at <= self._clock(),
                    OutboxItem.conversation_id.not_in(but),
                )
                .order_by(OutboxItem.id)
                .limit(limit)
            )  # fmt: skip
            return [Delivery(**row._mapping) for row in result]  # noqa: SLF001 - public name

    async def sent(self, outbox_id: int, receipts: Sequence[Any]) -> None:
        """The channel took it."""
        await self._set(outbox_id, status="sent", receipts=list(receipts), sent_at=self._clock())

    async def taken(self, outbox_id: int, receipts: Sequence[Any]) -> None:
        """The channel took the first parts of it."""
        await self._set(outbox_id, receipts=list(receipts))

    async def retry(self, outbox_id: int, failure: str, delay: timedelta) -> None:
        """The channel could not take it now."""
        await self._set(
            outbox_id,
            attempts=OutboxItem.attempts + 1,
            due_at=self._clock() + delay,
            failure=failure,
        )

    async def failed(self, outbox_id: int, failure: str) -> None:
        """The channel will never take this message; the next one may go."""
        await self._set(outbox_id, status="failed", failure=failure)

    async def gone(self, conversation_id: str, failure: str) -> None:
        """The person cannot be reached any more (blocked the bot): nothing waits for them."""
        async with self._database.write() as connection:
            await connection.execute(
                update(OutboxItem)
                .where(
                    OutboxItem.conversation_id == conversation_id,
                    or_(OutboxItem.status == "pending", OutboxItem.status == "failed"),
                )
                .values(status="gone", failure=failure)
            )

    async def _set(self, outbox_id: int, **values: Any) -> None:
        async with self._database.write() as connection:
            await connection.execute(
                update(OutboxItem).where(OutboxItem.id == outbox_id).values(**values)
            )
