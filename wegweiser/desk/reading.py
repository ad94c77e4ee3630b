"""Reading a conversation for its page. Only one that was passed on to staff can be read: what people
say to the bot alone is nobody's business."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.conversations.models import Conversation, Message, OutboxItem
from wegweiser.conversations.states import State
from wegweiser.desk import handovers
from wegweiser.desk.errors import NotOpenError
from wegweiser.desk.handovers import Passed
from wegweiser.desk.models import Handover
from wegweiser.desk.notes import Noted, notes_of, tags_of
from wegweiser.storage import Database

PAGE = 60
"""Messages on one page."""


@dataclass(frozen=True)
class Line:
    """One message, with what the bot understood of it and how its delivery stands."""

    id: int
    seq: int
    author: str
    kind: str
    text: str | None
    content: dict[str, Any] | None
    language: str | None
    understanding: dict[str, Any] | None
    staff_id: int | None
    created_at: datetime
    delivery: str | None
    """Of a message of ours: pending, sent, failed, gone."""


@dataclass(frozen=True)
class Standing:
    """A conversation as it stands."""

    id: str
    channel: str
    language: str | None
    language_chosen: bool
    simple: bool
    state: State
    urgent: bool
    holder: int | None
    held_at: datetime | None
    last_seq: int
    hidden_seq: int
    last_reply: dict[str, Any] | None
    created_at: datetime


@dataclass(frozen=True)
class Dossier:
    """All that stands beside the messages."""

    passed: Sequence[Passed]
    """Newest first."""
    notes: Sequence[Noted]
    tags: Sequence[str]


class Reading:
    """Reads conversations. Nothing here touches a profile: see `looks`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def standing(self, conversation_id: str) -> Standing:
        """Raises `NotOpenError` for a conversation that there is not, or that was never passed on."""
        async with self._database.read() as connection:
            return await _standing(connection, conversation_id)

    async def lines(
        self, standing: Standing, *, after: int = 0, before: int | None = None, limit: int = PAGE
    ) -> Sequence[Line]:
        """Messages in their order: after a place in it, or the last ones (before a place)."""
        async with self._database.read() as connection:
            return await _lines(connection, standing, after=after, before=before, limit=limit)

    async def version(self, conversation_id: str) -> tuple[Any, ...]:
        """Something that differs whenever the page does; one query."""
        understood = select(func.count(Message.understanding)).where(
            Message.conversation_id == conversation_id
        )
        on_the_way = select(func.count(OutboxItem.id)).where(
            OutboxItem.conversation_id == conversation_id, OutboxItem.status == "pending"
        )
        async with self._database.read() as connection:
            found = await connection.execute(
                select(
                    Conversation.last_seq,
                    Conversation.state,
                    Conversation.holder,
                    Conversation.urgent,
                    understood.scalar_subquery(),
                    on_the_way.scalar_subquery(),
                ).where(Conversation.id == conversation_id)
            )
            return tuple(found.one_or_none() or ())

    async def deliveries(self, conversation_id: str) -> dict[int, str]:
        """How the delivery of the last messages of staff stands, by message."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(OutboxItem.message_id, OutboxItem.status)
                .join(Message, Message.id == OutboxItem.message_id)
                .where(Message.conversation_id == conversation_id, Message.author == "staff")
                .order_by(Message.seq.desc())
                .limit(PAGE)
            )
            return {row.message_id: row.status for row in found}

    async def dossier(self, conversation_id: str) -> Dossier:
        """Three queries."""
        async with self._database.read() as connection:
            tags = await tags_of(connection, [conversation_id])
            return Dossier(
                await handovers.of(connection, conversation_id),
                await notes_of(connection, conversation_id),
                tags.get(conversation_id, ()),
            )


async def _standing(connection: AsyncConnection, conversation_id: str) -> Standing:
    passed = (
        select(Handover.id).where(Handover.conversation_id == Conversation.id).limit(1).exists()
    )
    found = await connection.execute(
        select(Conversation.id, Conversation.channel, Conversation.language,
               Conversation.language_chosen, Conversation.simple, Conversation.state,
               Conversation.urgent, Conversation.holder, Conversation.held_at,
               Conversation.last_seq, Conversation.hidden_seq, Conversation.last_reply,
               Conversation.created_at)
        .where(Conversation.id == conversation_id, passed)
    )  # fmt: skip
    row = found.one_or_none()
    if row is None:
        raise NotOpenError
    values = dict(row._mapping)  # noqa: SLF001 - public name
    return Standing(**values | {"state": State(row.state)})


async def _lines(
    connection: AsyncConnection, standing: Standing, *, after: int, before: int | None, limit: int
) -> Sequence[Line]:
    which = [
        Message.conversation_id == standing.id,
        Message.seq > max(after, standing.hidden_seq),
    ]
    if before is not None:
        which.append(Message.seq < before)
    found = await connection.execute(
        select(Message.id, Message.seq, Message.author, Message.kind, Message.text,
               Message.content, Message.language, Message.understanding, Message.staff_id,
               Message.created_at, OutboxItem.status.label("delivery"))
        .outerjoin(OutboxItem, OutboxItem.message_id == Message.id)
        .where(*which)
        .order_by(Message.seq.desc() if not after else Message.seq)
        .limit(limit)
    )  # fmt: skip
    lines = [Line(**row._mapping) for row in found]  # noqa: SLF001 - public name
    return lines if after else lines[::-1]
