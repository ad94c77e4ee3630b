"""Forgetting a person: hidden at once, erased at the promised time, with a receipt per store."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, Delete, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.erasing import cut_ties
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Choice, Conversation, Message, WebSession
from wegweiser.conversations.states import State
from wegweiser.data_rights.audit import record
from wegweiser.data_rights.models import AccessLink, AuditEvent, Erasure
from wegweiser.desk.models import Draft, Handover, Note, Presence, Tag
from wegweiser.dialogues.models import Dialogue
from wegweiser.feedback.models import AnswerFeedback
from wegweiser.profiles.models import Consent, ProfileRow
from wegweiser.storage import Database

BOT_MEMORY = "bot_memory"
APPOINTMENTS = "appointments"
HIDDEN_AT_ONCE = (
    ProfileRow, Consent, Dialogue, AccessLink, Choice, AnswerFeedback, Draft, Handover, Note,
    Presence, Tag,
)  # fmt: skip
"""What is erased with the wish: nothing is gained by keeping it unseen."""
Forget = Callable[[str], Awaitable[None]]
"""Makes what is outside these tables (the bot's memory) forget a conversation id. Called again after a
failure, so it must not mind a conversation that is forgotten already."""


@dataclass(frozen=True)
class Receipt:
    """What became of a wish to be forgotten."""

    number: str
    requested_at: datetime
    due_at: datetime
    done_at: datetime | None
    stores: dict[str, int]


async def request_erasure(
    connection: AsyncConnection,
    conversation_id: str,
    *,
    receipt: str,
    now: datetime,
    delay: timedelta,
    appointments: int,
    actor: str = "person",
) -> None:
    """Hide all that is known of a conversation, and set the time of its erasure.

    The profile goes at once: nothing is gained by keeping it unseen. So do the appointments, for
    others want their times; but their locks come before the conversation's, so the caller cuts them
    off before holding it (`appointments.erasing.cut_ties`) and says here how many they were.
    """
    result = await connection.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        .values(
            hidden_seq=Conversation.last_seq,
            last_reply=None,
            state=State.BOT.value,
            holder=None,
            held_at=None,
            attended_at=None,
            urgent=False,
            misses=0,
        )
        .returning(Conversation.last_seq)
    )
    up_to = result.scalar_one()
    for table in HIDDEN_AT_ONCE:
        await connection.execute(delete(table).where(table.conversation_id == conversation_id))
    await connection.execute(
        update(AuditEvent)
        .where(AuditEvent.conversation_id == conversation_id)
        .values(conversation_id=None)
    )
    await connection.execute(
        insert(Erasure).values(
            receipt=receipt,
            conversation_id=conversation_id,
            up_to_seq=up_to,
            requested_at=now,
            due_at=now + delay,
            stores={APPOINTMENTS: appointments},
        )
    )
    await record(connection, now, actor, "erasure_requested", {"receipt": receipt})


class Erasures:
    """Carries out what was promised."""

    def __init__(self, database: Database, forget: Forget, clock: Clock = system_clock) -> None:
        """`forget` reaches the bot's own memory, which is no table of ours."""
        self._database = database
        self._forget = forget
        self._clock = clock

    async def carry_out_due(self) -> int:
        """Erase what is due; returns how many wishes were fulfilled."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(
                    Erasure.receipt, Erasure.conversation_id, Erasure.up_to_seq, Erasure.stores
                ).where(Erasure.done_at.is_(None), Erasure.due_at <= self._clock())
            )
            due = result.all()
        for wish in due:
            stores = dict(wish.stores or {})
            await self._carry_out(wish.receipt, wish.conversation_id, wish.up_to_seq, stores)
        if due:
            await self._database.scrub()
        return len(due)

    async def receipt(self, number: str) -> Receipt | None:
        """The receipt of that number."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(Erasure.receipt, Erasure.requested_at, Erasure.due_at, Erasure.done_at,
                       Erasure.stores)
                .where(Erasure.receipt == number)
            )  # fmt: skip
            row = result.one_or_none()
        if row is None:
            return None
        return Receipt(
            row.receipt, row.requested_at, row.due_at, row.done_at, dict(row.stores or {})
        )

    async def _carry_out(
        self, receipt: str, conversation_id: str | None, up_to: int, stores: dict[str, int]
    ) -> None:
        # The bot first: if it cannot be reached, the whole is tried again.
        if conversation_id is not None:
            await self._forget(conversation_id)
        now = self._clock()
        async with self._database.write() as connection:
            stores = stores | {BOT_MEMORY: 1}
            if conversation_id is not None:
                erased = await erase_up_to(connection, conversation_id, up_to, now)
                erased[APPOINTMENTS] += stores.get(APPOINTMENTS, 0)
                stores |= erased
            await connection.execute(
                update(Erasure)
                .where(Erasure.receipt == receipt)
                .values(done_at=now, stores=stores, conversation_id=None)
            )
            await record(connection, now, "person", "erased", {"receipt": receipt, **stores})


async def erase_up_to(
    connection: AsyncConnection, conversation_id: str, up_to: int, now: datetime
) -> dict[str, int]:
    """Erase a conversation's messages up to one; without later ones of the person, all of it.

    Returns the number of records by store.
    """
    later = await connection.execute(
        select(Message.id)
        .where(
            Message.conversation_id == conversation_id,
            Message.seq > up_to,
            Message.author == "person",
        )
        .limit(1)
    )
    goes_on = later.scalar_one_or_none() is not None
    limit = [Message.seq <= up_to] if goes_on else []
    cut = 0
    if not goes_on:
        # What was booked after the wish, by a button: with nobody left to know of it.
        cut = (await cut_ties(connection, now, conversation_id, keep_upcoming=False)).count
    stores = {
        APPOINTMENTS: cut,
        "messages": await _count(
            connection, delete(Message).where(Message.conversation_id == conversation_id, *limit)
        ),
    }
    if not goes_on:
        stores["web_sessions"] = await _count(
            connection, delete(WebSession).where(WebSession.conversation_id == conversation_id)
        )
        # Everything else of the conversation goes with its row, the Telegram id in it among it.
        stores["address"] = await _count(
            connection, delete(Conversation).where(Conversation.id == conversation_id)
        )
    return stores


async def _count(connection: AsyncConnection, statement: Delete) -> int:
    result: CursorResult[Any] = await connection.execute(statement)
    return int(result.rowcount)
