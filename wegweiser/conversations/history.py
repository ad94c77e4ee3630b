"""Reading a conversation: what its event stream, a client's retry or a report wants to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.errors import GoneError
from wegweiser.conversations.models import Conversation, InboxItem, Message, OutboxItem
from wegweiser.conversations.states import State
from wegweiser.storage import Database


@dataclass(frozen=True)
class Said:
    """One message as it is stored."""

    id: int
    seq: int
    author: str
    kind: str
    text: str | None
    content: dict[str, Any] | None
    language: str | None
    client_id: str | None
    answers: int | None
    created_at: datetime


_SAID = select(
    Message.id,
    Message.seq,
    Message.author,
    Message.kind,
    Message.text,
    Message.content,
    Message.language,
    Message.client_id,
    Message.answers,
    Message.created_at,
)


@dataclass(frozen=True)
class Status:
    """Who speaks, and in which language."""

    state: State
    language: str | None
    language_chosen: bool
    simple: bool
    last_seq: int


@dataclass(frozen=True)
class Standing:
    """What a channel may need to know of a conversation before it takes a message in."""

    conversation_id: str
    language: str | None
    last_reply: dict[str, Any] | None


class History:
    """Reads messages in their order."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def since(
        self, conversation_id: str, seq: int = 0, limit: int = 200
    ) -> tuple[Status, Sequence[Said]]:
        """Status, and the messages after `seq`, oldest first, at most `limit`.

        Raises `GoneError` if the conversation was erased.
        """
        async with self._database.read() as connection:
            status = await connection.execute(
                select(Conversation.state, Conversation.language, Conversation.language_chosen,
                       Conversation.simple, Conversation.last_seq, Conversation.hidden_seq)
                .where(Conversation.id == conversation_id)
            )  # fmt: skip
            row = status.one_or_none()
            if row is None:
                raise GoneError
            seq = max(seq, row.hidden_seq)
            said: Sequence[Said] = []
            if row.last_seq > seq:
                result = await connection.execute(
                    _SAID
                    .where(Message.conversation_id == conversation_id, Message.seq > seq)
                    .order_by(Message.seq)
                    .limit(limit)
                )  # fmt: skip
                said = [Said(**message._mapping) for message in result]  # noqa: SLF001
        return Status(State(row.state), *row[1:5]), said

    async def answers_to(self, message_id: int) -> tuple[bool, Sequence[Said]] | None:
        """The messages that answer a person's message, and whether they are wanted in simple
        language; None while the message has no outcome. Raises `GoneError`."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(InboxItem.status, Conversation.simple)
                .join(Conversation, Conversation.id == InboxItem.conversation_id)
                .where(InboxItem.message_id == message_id)
            )
            item = found.one_or_none()
            if item is None:
                raise GoneError
            if item.status == "pending":
                return None
            result = await connection.execute(
                _SAID
                .where(Message.answers == message_id)
                .order_by(Message.seq)
            )  # fmt: skip
            return item.simple, [Said(**row._mapping) for row in result]  # noqa: SLF001

    async def awaits_bot(self, message_id: int) -> bool:
        """Whether the bot is still at work on a message."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(InboxItem.id)
                .join(Conversation, Conversation.id == InboxItem.conversation_id)
                .where(
                    InboxItem.message_id == message_id,
                    InboxItem.status == "pending",
                    Conversation.state == State.BOT,
                )
            )
            return result.scalar_one_or_none() is not None

    async def standing(self, channel: str, address: str) -> Standing | None:
        """Where the conversation of an address stands; None if there is none."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(Conversation.id, Conversation.language, Conversation.last_reply).where(
                    Conversation.channel == channel, has_address(self._database, address)
                )
            )
            row = result.one_or_none()
        return None if row is None else Standing(row.id, row.language, row.last_reply)

    async def shown(self, conversation_id: str, up_to_seq: int, channel: str) -> None:
        """Mark what a pulling channel (web, REST) has taken as sent; not what another channel is
        to deliver."""
        async with self._database.write() as connection:
            await connection.execute(
                update(OutboxItem)
                .where(
                    OutboxItem.conversation_id == conversation_id,
                    OutboxItem.channel == channel,
                    OutboxItem.status == "pending",
                    OutboxItem.message_id.in_(
                        select(Message.id).where(
                            Message.conversation_id == conversation_id, Message.seq <= up_to_seq
                        )
                    ),
                )
                .values(status="sent", sent_at=self._clock())
            )
