"""The record of each time a person was passed on: why, how long it took, how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.desk.models import Handover


class Reason(StrEnum):
    """Why staff are to look at a conversation."""

    PERSON = "person"
    """They asked for a human."""
    MISSES = "misses"
    """Two messages in a row were not understood, and they took the human that was offered."""
    EMERGENCY = "emergency"
    """They said something that cannot wait. The bot goes on helping until somebody takes over."""
    COMPLAINT = "complaint"
    """They were not content, and took the human that was offered."""
    TROUBLE = "trouble"
    """The bot failed at a message."""
    STAFF = "staff"
    """Somebody of the staff took it without being asked."""


class Ending(StrEnum):
    """How it ended."""

    BACK = "back"
    """Staff gave it back to the bot."""
    RESUMED = "resumed"
    """The person went back to the bot."""
    CLOSED = "closed"
    """Staff ended the conversation."""
    ERASED = "erased"
    """The person wished to be forgotten."""


@dataclass(frozen=True)
class Passed:
    """One handover as it is shown."""

    reason: Reason
    asked_at: datetime
    claimed_at: datetime | None
    answered_at: datetime | None
    ended_at: datetime | None
    ending: Ending | None
    holder: int | None


def reason_of(
    last_reply: Mapping[str, Any] | None, reply_key: str, *, urgent: bool = False
) -> Reason:
    """Why a reply passes the person on, from what was said before it."""
    before = (last_reply or {}).get("key")
    if reply_key == "trouble.handover":
        return Reason.TROUBLE
    if urgent or before == "emergency":
        return Reason.EMERGENCY
    if before == "complaint":
        return Reason.COMPLAINT
    if before == "fallback.miss" and (last_reply or {}).get("params", {}).get("again"):
        return Reason.MISSES
    return Reason.PERSON


async def begin(
    connection: AsyncConnection,
    conversation_id: str,
    reason: Reason,
    language: str | None,
    now: datetime,
) -> None:
    """A person is passed on; one that is under way goes on instead of beginning twice."""
    under_way = await connection.execute(
        select(Handover.id).where(*_open(conversation_id)).limit(1)
    )
    if under_way.scalar_one_or_none() is None:
        await connection.execute(
            insert(Handover).values(
                conversation_id=conversation_id, reason=reason, language=language, asked_at=now
            )
        )


async def claimed(
    connection: AsyncConnection, conversation_id: str, holder: int, now: datetime
) -> bool:
    """Somebody took it; whether they are the first."""
    first = await connection.execute(
        update(Handover)
        .where(*_open(conversation_id), Handover.claimed_at.is_(None))
        .values(claimed_at=now, holder=holder)
        .returning(Handover.id)
    )
    if first.scalar_one_or_none() is not None:
        return True
    await connection.execute(update(Handover).where(*_open(conversation_id)).values(holder=holder))
    return False


async def answered(connection: AsyncConnection, conversation_id: str, now: datetime) -> None:
    """Staff wrote to the person."""
    await connection.execute(
        update(Handover)
        .where(*_open(conversation_id), Handover.answered_at.is_(None))
        .values(answered_at=now)
    )


async def end(
    connection: AsyncConnection, conversation_id: str, ending: Ending, now: datetime
) -> None:
    """It is over; without one under way nothing happens."""
    await connection.execute(
        update(Handover).where(*_open(conversation_id)).values(ended_at=now, ending=ending)
    )


async def of(connection: AsyncConnection, conversation_id: str) -> Sequence[Passed]:
    """All handovers of a conversation, the newest first."""
    found = await connection.execute(
        select(Handover.reason, Handover.asked_at, Handover.claimed_at, Handover.answered_at,
               Handover.ended_at, Handover.ending, Handover.holder)
        .where(Handover.conversation_id == conversation_id)
        .order_by(Handover.id.desc())
    )  # fmt: skip
    return [
        Passed(Reason(row.reason), *row[1:5], Ending(row.ending) if row.ending else None, row[6])
        for row in found
    ]


def _open(conversation_id: str) -> tuple[Any, ...]:
    return Handover.conversation_id == conversation_id, Handover.ended_at.is_(None)
