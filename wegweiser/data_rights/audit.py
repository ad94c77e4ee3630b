"""Writing down that something was done with data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.data_rights.models import AuditEvent


async def record(
    connection: AsyncConnection,
    now: datetime,
    actor: str,
    action: str,
    details: dict[str, Any] | None = None,
) -> None:
    """One event, in the caller's transaction. `details` must not name a person."""
    await connection.execute(
        insert(AuditEvent).values(happened_at=now, actor=actor, action=action, details=details)
    )
