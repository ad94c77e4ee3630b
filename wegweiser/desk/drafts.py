"""What somebody has begun to write, kept on the server: another browser goes on with it."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.errors import TooManyWordsError
from wegweiser.desk.models import Draft
from wegweiser.storage import Database

LIMIT = 4000
"""Characters; a little more than can be sent, so that nothing typed is lost."""


class Drafts:
    """One for each of the staff and each conversation."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def keep(
        self, conversation_id: str, who: Colleague, text: str, *, client_id: str = ""
    ) -> None:
        """Keep what stands there now; nothing is kept of an empty one, nor of one that was sent
        (as `client_id`) before this arrived. Writing counts as attending to the conversation.
        Raises `TooManyWordsError`."""
        if len(text) > LIMIT:
            raise TooManyWordsError(LIMIT)
        now = self._clock()
        async with self._database.write() as connection:
            await connection.execute(
                update(Conversation)
                .where(Conversation.id == conversation_id, Conversation.holder == who.id)
                .values(attended_at=now)
            )
            if not text.strip() or await _was_sent(connection, conversation_id, client_id):
                await discard(connection, conversation_id, who.id)
                return
            known = await connection.execute(
                update(Draft)
                .where(Draft.conversation_id == conversation_id, Draft.staff_id == who.id)
                .values(text=text, updated_at=now)
                .returning(Draft.staff_id)
            )
            if known.scalar_one_or_none() is not None:
                return
            there = await connection.execute(
                select(Conversation.id).where(Conversation.id == conversation_id)
            )
            if there.scalar_one_or_none() is not None:
                await connection.execute(
                    insert(Draft).values(
                        conversation_id=conversation_id,
                        staff_id=who.id,
                        text=text,
                        updated_at=now,
                    )
                )

    async def of(self, conversation_id: str, who: Colleague) -> str:
        """What they had begun; empty without."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Draft.text).where(
                    Draft.conversation_id == conversation_id, Draft.staff_id == who.id
                )
            )
            return found.scalar_one_or_none() or ""


async def _was_sent(connection: AsyncConnection, conversation_id: str, client_id: str) -> bool:
    found = await connection.execute(
        select(Message.id).where(
            Message.conversation_id == conversation_id,
            Message.author == "staff",
            Message.client_id == client_id,
        )
    )
    return bool(client_id) and found.scalar_one_or_none() is not None


async def discard(connection: AsyncConnection, conversation_id: str, staff_id: int) -> None:
    """Forget a draft, in the caller's transaction."""
    await connection.execute(
        delete(Draft).where(Draft.conversation_id == conversation_id, Draft.staff_id == staff_id)
    )
