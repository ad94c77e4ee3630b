"""How much waits: messages to be answered, messages to be delivered, people to be talked with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from wegweiser.conversations.models import Conversation, InboxItem, OutboxItem
from wegweiser.storage import Database


@dataclass(frozen=True)
class Waiting:
    """One queue: how many, and since when the first of them is due."""

    count: int
    since: datetime | None


@dataclass(frozen=True)
class QueueLengths:
    """All queues."""

    inbox: Waiting
    """Messages of people that wait for an answer."""
    inbox_failed: int
    """Given up."""
    outbox: Mapping[str, Waiting]
    """Messages of ours that wait to be delivered, by channel."""
    outbox_failed: Mapping[str, int]
    """Given up, by channel."""
    conversations: Mapping[str, int]
    """By state."""


async def queue_lengths(database: Database) -> QueueLengths:
    """As they are now; three queries."""
    async with database.read() as connection:
        inbox = await connection.execute(
            select(InboxItem.status, func.count(), func.min(InboxItem.due_at))
            .where(InboxItem.status.in_(("pending", "failed")))
            .group_by(InboxItem.status)
        )
        taken_in = {status: Waiting(count, since) for status, count, since in inbox}
        outbox = await connection.execute(
            select(OutboxItem.channel, OutboxItem.status, func.count(), func.min(OutboxItem.due_at))
            .where(OutboxItem.status.in_(("pending", "failed")))
            .group_by(OutboxItem.channel, OutboxItem.status)
        )
        sending = {
            (channel, status): Waiting(count, since) for channel, status, count, since in outbox
        }
        states = await connection.execute(
            select(Conversation.state, func.count().label("conversations")).group_by(
                Conversation.state
            )
        )
        by_state = {row.state: row.conversations for row in states}
    nothing = Waiting(0, None)
    return QueueLengths(
        inbox=taken_in.get("pending", nothing),
        inbox_failed=taken_in.get("failed", nothing).count,
        outbox={
            channel: each for (channel, status), each in sending.items() if status == "pending"
        },
        outbox_failed={
            channel: each.count for (channel, status), each in sending.items() if status == "failed"
        },
        conversations=by_state,
    )
