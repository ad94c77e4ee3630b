"""Writing down that something was done with data. The record can only grow: the database itself
refuses to change an event, and to erase one whose time has not come (see migration 0006)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.data_rights.models import AuditEvent, AuditHorizon


async def record(
    connection: AsyncConnection,
    now: datetime,
    actor: str,
    action: str,
    details: dict[str, Any] | None = None,
    *,
    staff_id: int | None = None,
    conversation_id: str | None = None,
) -> None:
    """One event, in the caller's transaction. `details` must not name a person; `conversation_id`
    says whose data it was, for as long as they do not wish to be forgotten."""
    await connection.execute(
        insert(AuditEvent).values(
            happened_at=now,
            actor=actor,
            action=action,
            details=details,
            staff_id=staff_id,
            conversation_id=conversation_id,
        )
    )


async def erase_before(connection: AsyncConnection, before: datetime) -> int:
    """Erase what is over its time; the record says since when it is complete. Returns the count."""
    over = AuditEvent.happened_at <= before
    if (await connection.execute(select(AuditEvent.id).where(over).limit(1))).first() is None:
        return 0
    await connection.execute(delete(AuditHorizon).where(AuditHorizon.complete_since <= before))
    await connection.execute(insert(AuditHorizon).values(complete_since=before))
    gone: CursorResult[tuple[()]] = await connection.execute(delete(AuditEvent).where(over))
    return gone.rowcount
