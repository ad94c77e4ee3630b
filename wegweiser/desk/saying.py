"""What staff write to a person: a message and its way to them, in one transaction with the check
that the writer holds the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.intake import has_visible_character, insert_message
from wegweiser.conversations.models import Conversation, Message, OutboxItem
from wegweiser.conversations.saying import Told, store_reply
from wegweiser.conversations.states import State
from wegweiser.desk import handovers
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.drafts import discard
from wegweiser.desk.errors import EmptyWordsError, NotHolderError, TooManyWordsError
from wegweiser.desk.whereabouts import channel_of
from wegweiser.replies.record import Reply
from wegweiser.storage import Database

AUTHOR = "staff"
LIMIT = 3500
"""Characters of one message; Telegram takes 4,096 with the line that says who writes."""


@dataclass(frozen=True)
class _Place:
    seq: int
    channel: str
    language: str | None


class Desk:
    """Writing to people. Messages are repeated by browsers, so each carries an id of the page's."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def write(
        self,
        conversation_id: str,
        who: Colleague,
        text: str,
        *,
        client_id: str,
        language: str | None = None,
        content: dict[str, Any] | None = None,
    ) -> Told:
        """Send a text as it was typed, in `language` (of the text). `content` keeps what belongs to
        it, such as the original of a translation. The draft is done with.

        Raises `EmptyWordsError`, `TooManyWordsError`, `NotHolderError`; then nothing is stored.
        """
        text = text.replace("\r\n", "\n").strip()
        if not has_visible_character(text):
            raise EmptyWordsError
        if len(text) > LIMIT:
            raise TooManyWordsError(LIMIT)
        now = self._clock()
        async with self._database.write() as connection:
            sent = await _sent_before(connection, conversation_id, client_id)
            if sent is not None:
                return sent
            place = await _hold(connection, conversation_id, who, now)
            message_id = await insert_message(
                connection,
                conversation_id=conversation_id,
                seq=place.seq,
                author=AUTHOR,
                kind="text",
                text=text,
                content=content,
                language=language or place.language,
                client_id=client_id,
                staff_id=who.id,
                created_at=now,
            )
            await connection.execute(
                insert(OutboxItem).values(
                    channel=place.channel,
                    conversation_id=conversation_id,
                    message_id=message_id,
                    due_at=now,
                )
            )
            await _said(connection, conversation_id, who, now)
            return Told(conversation_id, place.channel, message_id)

    async def reply(
        self, conversation_id: str, who: Colleague, reply: Reply, *, client_id: str
    ) -> Told:
        """Send a language-neutral reply (a phrase, an answer): staff read it in German, the person
        in their own language. Raises `NotHolderError`; then nothing is stored."""
        now = self._clock()
        async with self._database.write() as connection:
            sent = await _sent_before(connection, conversation_id, client_id)
            if sent is not None:
                return sent
            place = await _hold(connection, conversation_id, who, now)
            message_id = await store_reply(
                connection,
                reply,
                conversation_id=conversation_id,
                channel=place.channel,
                seq=place.seq,
                author=AUTHOR,
                language=place.language,
                answers=None,
                now=now,
            )
            await connection.execute(
                update(Message)
                .where(Message.id == message_id)
                .values(client_id=client_id, staff_id=who.id)
            )
            await _said(connection, conversation_id, who, now)
            return Told(conversation_id, place.channel, message_id)


async def _hold(
    connection: AsyncConnection, conversation_id: str, who: Colleague, now: datetime
) -> _Place:
    """The next place in a conversation that `who` holds, taken with the row's lock."""
    taken = await connection.execute(
        update(Conversation)
        .where(
            Conversation.id == conversation_id,
            Conversation.holder == who.id,
            Conversation.state == State.STAFF,
        )
        .values(last_seq=Conversation.last_seq + 1, attended_at=now)
        .returning(Conversation.last_seq, Conversation.language)
    )
    row = taken.one_or_none()
    if row is None:
        found = await connection.execute(
            select(Conversation.holder).where(Conversation.id == conversation_id)
        )
        raise NotHolderError(found.scalar_one_or_none())
    channel = await channel_of(connection, conversation_id)
    return _Place(row.last_seq, channel, row.language)


async def _said(
    connection: AsyncConnection, conversation_id: str, who: Colleague, now: datetime
) -> None:
    await handovers.answered(connection, conversation_id, now)
    await discard(connection, conversation_id, who.id)


async def _sent_before(
    connection: AsyncConnection, conversation_id: str, client_id: str
) -> Told | None:
    """Where a message went that the page sends once more."""
    found = await connection.execute(
        select(Message.id, OutboxItem.channel)
        .join(OutboxItem, OutboxItem.message_id == Message.id)
        .where(
            Message.conversation_id == conversation_id,
            Message.author == AUTHOR,
            Message.client_id == client_id,
        )
    )
    row = found.one_or_none()
    return Told(conversation_id, row.channel, row.id) if row else None
