"""Who has a conversation before them, and who is typing: rows that run out unless renewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, insert, select, update

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation
from wegweiser.conversations.states import State
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.models import Presence
from wegweiser.storage import Database

RENEW_EVERY = 20.0
"""Seconds between two renewals by an open page."""
HERE_FOR = timedelta(seconds=3 * RENEW_EVERY)
TYPING_FOR = timedelta(seconds=6)
"""A page says that somebody types every three seconds."""


@dataclass(frozen=True)
class Present:
    """One of the staff who has the conversation open."""

    staff_id: int
    typing: bool


class Presences:
    """Kept in the database, because the pages of two colleagues may hang on two machines."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def here(self, conversation_id: str, who: Colleague) -> None:
        """They have the conversation open."""
        await self._set(conversation_id, who, expires_at=self._clock() + HERE_FOR)

    async def renew(self, conversation_id: str, who: Colleague) -> None:
        """They still have it open; written only when the last time is long enough ago."""
        soon = self._clock() + HERE_FOR - timedelta(seconds=RENEW_EVERY)
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Presence.expires_at).where(
                    Presence.conversation_id == conversation_id, Presence.staff_id == who.id
                )
            )
            until = found.scalar_one_or_none()
        if until is None or until < soon:
            await self.here(conversation_id, who)

    async def typing(self, conversation_id: str, who: Colleague) -> None:
        """They are typing."""
        now = self._clock()
        await self._set(
            conversation_id, who, expires_at=now + HERE_FOR, typing_until=now + TYPING_FOR
        )

    async def gone(self, conversation_id: str, who: Colleague) -> None:
        """They closed it."""
        async with self._database.write() as connection:
            await connection.execute(
                delete(Presence).where(
                    Presence.conversation_id == conversation_id, Presence.staff_id == who.id
                )
            )

    async def of(self, conversation_id: str) -> Sequence[Present]:
        """Everybody who has it open now."""
        now = self._clock()
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Presence.staff_id, Presence.typing_until)
                .where(Presence.conversation_id == conversation_id, Presence.expires_at > now)
                .order_by(Presence.staff_id)
            )
            return [
                Present(row.staff_id, row.typing_until is not None and row.typing_until > now)
                for row in found
            ]

    async def holder_types(self, conversation_id: str) -> bool:
        """Whether whoever holds the conversation is typing: the person is shown that."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Presence.staff_id)
                .join(Conversation, Conversation.id == Presence.conversation_id)
                .where(
                    Presence.conversation_id == conversation_id,
                    Presence.typing_until > self._clock(),
                    Conversation.holder == Presence.staff_id,
                    Conversation.state == State.STAFF,
                )
            )
            return found.scalar_one_or_none() is not None

    async def _set(self, conversation_id: str, who: Colleague, **values: object) -> None:
        key = (Presence.conversation_id == conversation_id, Presence.staff_id == who.id)
        async with self._database.write() as connection:
            known = await connection.execute(
                update(Presence).where(*key).values(**values).returning(Presence.staff_id)
            )
            if known.scalar_one_or_none() is not None:
                return
            there = await connection.execute(
                select(Conversation.id).where(Conversation.id == conversation_id).with_for_update()
            )
            if there.scalar_one_or_none() is not None:
                row = {"conversation_id": conversation_id, "staff_id": who.id}
                await connection.execute(insert(Presence).values(**row, **values))
