"""Reading and writing where a dialogue stands; a message handled twice has its effect once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.dialogues.models import Dialogue
from wegweiser.storage import Database


@dataclass(frozen=True)
class Standing:
    """Where a dialogue stood before the present message."""

    state: dict[str, Any]
    known: bool
    """Whether the dialogue has been begun."""


class Dialogues:
    """The dialogues of all conversations."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def standing(
        self, conversation_id: str, name: str, message_id: int | None = None
    ) -> Standing:
        """Where the dialogue stands; for a message that is handled again, where it stood before."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(Dialogue.state, Dialogue.before, Dialogue.message_id).where(
                    Dialogue.conversation_id == conversation_id, Dialogue.name == name
                )
            )
            row = result.one_or_none()
        if row is None:
            return Standing({}, known=False)
        if message_id is not None and row.message_id == message_id:
            return Standing(row.before or {}, known=row.before is not None)
        return Standing(row.state, known=True)

    async def save(
        self,
        connection: AsyncConnection,
        conversation_id: str,
        name: str,
        state: dict[str, Any],
        *,
        before: dict[str, Any] | None,
        message_id: int | None,
    ) -> None:
        """Write where the dialogue stands now, in the caller's transaction."""
        key = (Dialogue.conversation_id == conversation_id, Dialogue.name == name)
        values = {
            "state": state,
            "before": before,
            "message_id": message_id,
            "updated_at": self._clock(),
        }
        result = await connection.execute(
            update(Dialogue).where(*key).values(**values).returning(Dialogue.name)
        )
        if result.scalar_one_or_none() is None:
            await connection.execute(
                insert(Dialogue).values(conversation_id=conversation_id, name=name, **values)
            )

    async def end(self, connection: AsyncConnection, conversation_id: str, name: str) -> None:
        """Forget the dialogue."""
        await connection.execute(
            delete(Dialogue).where(
                Dialogue.conversation_id == conversation_id, Dialogue.name == name
            )
        )
