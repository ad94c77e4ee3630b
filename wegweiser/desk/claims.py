"""Who holds a conversation: taken by compare-and-set, given back, taken over by a lead.

The condition stands in the UPDATE itself, so of any number of people who claim at once, on any
number of machines, the database lets one through.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation
from wegweiser.conversations.saying import Told
from wegweiser.conversations.states import State
from wegweiser.data_rights.audit import record
from wegweiser.desk import handovers
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.errors import ClaimedError, NotAllowedError, NotHolderError, NotOpenError
from wegweiser.desk.handback import give_back
from wegweiser.desk.handovers import Ending, Reason
from wegweiser.desk.whereabouts import tell_there
from wegweiser.replies import standard
from wegweiser.replies.record import Reply
from wegweiser.storage import Database

CLAIMABLE = (State.BOT, State.WAITING)


class Claims:
    """Taking and giving back. Every method is one transaction."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def claim(self, conversation_id: str, who: Colleague) -> Told | None:
        """Take a conversation nobody holds; the bot is silent in it from here on.

        The first to come tells the person so (returned, to wake whoever delivers it). Claiming what
        one holds changes nothing. Raises `ClaimedError`, `NotOpenError`.
        """
        now = self._clock()
        async with self._database.write() as connection:
            taken = await connection.execute(
                update(Conversation)
                .where(
                    Conversation.id == conversation_id,
                    Conversation.holder.is_(None),
                    Conversation.state.in_(CLAIMABLE),
                )
                .values(
                    holder=who.id, state=State.STAFF, held_at=now, attended_at=now, misses=0
                )
                .returning(Conversation.language)
            )  # fmt: skip
            row = taken.one_or_none()
            if row is None:
                await _refuse(connection, conversation_id, who)
                return None
            await handovers.begin(connection, conversation_id, Reason.STAFF, row.language, now)
            first = await handovers.claimed(connection, conversation_id, who.id, now)
            if not first:
                return None
            return await tell_there(connection, conversation_id, standard.handover_staff(), now)

    async def take_over(self, conversation_id: str, who: Colleague, *, seen: int) -> None:
        """A lead takes a conversation from the colleague they saw holding it; this is recorded.

        Raises `NotAllowedError`, `ClaimedError` if somebody else has it by now, `NotOpenError`.
        """
        if not who.leads:
            raise NotAllowedError
        now = self._clock()
        async with self._database.write() as connection:
            taken = await connection.execute(
                update(Conversation)
                .where(
                    Conversation.id == conversation_id,
                    Conversation.holder == seen,
                    Conversation.state == State.STAFF,
                )
                .values(holder=who.id, held_at=now, attended_at=now)
                .returning(Conversation.id)
            )
            if taken.scalar_one_or_none() is None:
                await _refuse(connection, conversation_id, who)
                return
            await handovers.claimed(connection, conversation_id, who.id, now)
            await record(
                connection,
                now,
                "staff",
                "taken_over",
                {"from": seen},
                staff_id=who.id,
                conversation_id=conversation_id,
            )

    async def release(self, conversation_id: str, who: Colleague) -> None:
        """Put a conversation back into the queue, where it stood. Raises `NotHolderError`."""
        async with self._database.write() as connection:
            await _let_go(connection, conversation_id, who, State.WAITING)

    async def hand_back(self, conversation_id: str, who: Colleague) -> Told | None:
        """The bot speaks again, and goes on where it was. Raises `NotHolderError`."""
        now = self._clock()
        async with self._database.write() as connection:
            held_at = await _let_go(connection, conversation_id, who, State.BOT)
            await handovers.end(connection, conversation_id, Ending.BACK, now)
            return await give_back(connection, conversation_id, held_at, now)

    async def close(self, conversation_id: str, who: Colleague) -> Told | None:
        """The end: the person is told; if they write again the bot answers. Raises
        `NotHolderError`."""
        now = self._clock()
        async with self._database.write() as connection:
            await _let_go(connection, conversation_id, who, State.CLOSED)
            await handovers.end(connection, conversation_id, Ending.CLOSED, now)
            return await tell_there(connection, conversation_id, Reply("handover.closed"), now)


async def _let_go(
    connection: AsyncConnection, conversation_id: str, who: Colleague, state: State
) -> datetime:
    """Give up what one holds; since when it was held."""
    held = await connection.execute(
        select(Conversation.held_at, Conversation.holder, Conversation.state)
        .where(Conversation.id == conversation_id)
        .with_for_update()
    )
    row = held.one_or_none()
    if row is None or row.holder != who.id or row.state != State.STAFF:
        raise NotHolderError(row.holder if row else None)
    values: dict[str, Any] = {"state": state, "holder": None, "held_at": None}
    if state is not State.WAITING:
        values["urgent"] = False
    await connection.execute(
        update(Conversation).where(Conversation.id == conversation_id).values(**values)
    )
    since: datetime = row.held_at
    return since


async def _refuse(connection: AsyncConnection, conversation_id: str, who: Colleague) -> None:
    """Say why a conversation was not taken; silent if one holds it already."""
    found = await connection.execute(
        select(Conversation.holder).where(Conversation.id == conversation_id)
    )
    row = found.one_or_none()
    if row is None or row.holder is None:
        raise NotOpenError
    if row.holder != who.id:
        raise ClaimedError(row.holder)
