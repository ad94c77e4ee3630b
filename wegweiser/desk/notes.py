"""Notes and tags: what staff write about a conversation for each other. Never sent; but a person's
copy of their data holds it, and it goes with their messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.intake import has_visible_character
from wegweiser.conversations.models import Conversation
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.errors import EmptyWordsError, NotOpenError, TooManyWordsError
from wegweiser.desk.models import Note, Tag
from wegweiser.storage import Database

NOTE_LIMIT, TAG_LIMIT, TAGS = 2000, 30, 8
"""Characters of a note and of a tag; tags of one conversation."""


@dataclass(frozen=True)
class Noted:
    """One note."""

    id: int
    staff_id: int
    text: str
    created_at: datetime


class Notes:
    """Notes and tags of conversations."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def add(self, conversation_id: str, who: Colleague, text: str) -> None:
        """Raises `EmptyWordsError`, `TooManyWordsError`, `NotOpenError`."""
        text = _clean(text, NOTE_LIMIT)
        async with self._database.write() as connection:
            await _there(connection, conversation_id)
            await connection.execute(
                insert(Note).values(
                    conversation_id=conversation_id,
                    staff_id=who.id,
                    text=text,
                    created_at=self._clock(),
                )
            )

    async def remove(self, conversation_id: str, who: Colleague, note_id: int) -> None:
        """Take back a note of one's own; anybody else's stays."""
        async with self._database.write() as connection:
            await connection.execute(
                delete(Note).where(
                    Note.id == note_id,
                    Note.conversation_id == conversation_id,
                    Note.staff_id == who.id,
                )
            )

    async def tag(self, conversation_id: str, who: Colleague, word: str) -> None:
        """Add a tag; one that is there already is not added twice. Raises as `add` does."""
        word = " ".join(_clean(word, TAG_LIMIT).split())
        async with self._database.write() as connection:
            await _there(connection, conversation_id)
            known = await tags_of(connection, [conversation_id])
            words = known.get(conversation_id, ())
            if word.casefold() in {each.casefold() for each in words}:
                return
            if len(words) >= TAGS:
                raise TooManyWordsError(TAGS)
            await connection.execute(
                insert(Tag).values(
                    conversation_id=conversation_id,
                    word=word,
                    staff_id=who.id,
                    created_at=self._clock(),
                )
            )

    async def untag(self, conversation_id: str, word: str) -> None:
        """Take a tag away."""
        async with self._database.write() as connection:
            found = await connection.execute(
                select(Tag.id, Tag.word).where(Tag.conversation_id == conversation_id)
            )
            ids = [row.id for row in found if row.word == word]
            await connection.execute(delete(Tag).where(Tag.id.in_(ids)))


async def notes_of(connection: AsyncConnection, conversation_id: str) -> Sequence[Noted]:
    """All notes of a conversation, oldest first."""
    found = await connection.execute(
        select(Note.id, Note.staff_id, Note.text, Note.created_at)
        .where(Note.conversation_id == conversation_id)
        .order_by(Note.id)
    )
    return [Noted(*row) for row in found]


async def tags_of(
    connection: AsyncConnection, conversation_ids: Sequence[str]
) -> Mapping[str, tuple[str, ...]]:
    """The tags of several conversations, in one query."""
    found = await connection.execute(
        select(Tag.conversation_id, Tag.word)
        .where(Tag.conversation_id.in_(conversation_ids))
        .order_by(Tag.id)
    )
    tags: dict[str, tuple[str, ...]] = {}
    for row in found:
        tags[row.conversation_id] = (*tags.get(row.conversation_id, ()), row.word)
    return tags


async def _there(connection: AsyncConnection, conversation_id: str) -> None:
    """Lock the conversation. Raises `NotOpenError`."""
    found = await connection.execute(
        select(Conversation.id).where(Conversation.id == conversation_id).with_for_update()
    )
    if found.scalar_one_or_none() is None:
        raise NotOpenError


def _clean(text: str, limit: int) -> str:
    text = text.replace("\r\n", "\n").strip()
    if not has_visible_character(text):
        raise EmptyWordsError
    if len(text) > limit:
        raise TooManyWordsError(limit)
    return text
