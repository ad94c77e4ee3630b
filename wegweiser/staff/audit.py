"""What staff did, in the record that can only grow (`wegweiser.data_rights.audit`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.data_rights.audit import record
from wegweiser.data_rights.models import AuditEvent, AuditHorizon
from wegweiser.staff.models import StaffAccount
from wegweiser.storage import Database

ACTOR = "staff"
PAGE = 100


class Action(StrEnum):
    """What is recorded of staff; `PROFILE_SEEN` and the like name the conversation, too."""

    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_LIMITED = "sign_in_limited"
    SIGNED_OUT = "signed_out"
    SESSION_REVOKED = "session_revoked"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - no password
    SECOND_FACTOR_SET = "second_factor_set"
    RECOVERY_CODES_MADE = "recovery_codes_made"
    RECOVERY_CODE_USED = "recovery_code_used"
    ACCOUNT_CREATED = "account_created"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    ACCOUNT_RESET = "account_reset"
    AUDIT_EXPORTED = "audit_exported"
    CALENDAR_CHANGED = "calendar_changed"
    PROFILE_SEEN = "profile_seen"
    TAKEN_OVER = "taken_over"
    LEARNING_EXPORTED = "learning_exported"
    REPORT_EXPORTED = "report_exported"


@dataclass(frozen=True)
class Recorded:
    """One event, with the name of who did it."""

    id: int
    happened_at: datetime
    actor: str
    action: str
    staff_id: int | None
    staff_name: str | None
    conversation_id: str | None
    details: dict[str, Any] | None


@dataclass(frozen=True)
class Wanted:
    """Which events; None: all."""

    action: str | None = None
    staff_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None


async def record_staff(
    connection: AsyncConnection,
    now: datetime,
    action: Action,
    staff_id: int | None,
    *,
    conversation_id: str | None = None,
    details: dict[str, Any] | None = None,
) -> None:
    """One event of staff, in the caller's transaction. `details` must not name a person who writes
    to the assistant. `staff_id` is None for a sign-in that failed, and for the command line."""
    await record(
        connection, now, ACTOR, action.value, details,
        staff_id=staff_id, conversation_id=conversation_id,
    )  # fmt: skip


class AuditLog:
    """Reads the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(
        self, wanted: Wanted, *, before: int | None = None, count: int = PAGE
    ) -> Sequence[Recorded]:
        """Events of one page, newest first; `before` is the id of the last one on the page above."""
        asked = _asked(wanted).order_by(AuditEvent.id.desc()).limit(count)
        if before is not None:
            asked = asked.where(AuditEvent.id < before)
        async with self._database.read() as connection:
            return [Recorded(*row) for row in (await connection.execute(asked)).all()]

    async def actions(self) -> Sequence[str]:
        """Every action that was recorded, for choosing one."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(AuditEvent.action).distinct().order_by(AuditEvent.action)
            )
            return list(found.scalars())

    async def complete_since(self) -> datetime | None:
        """What happened before this moment is over its time and erased; None: nothing was."""
        async with self._database.read() as connection:
            found = await connection.execute(select(func.max(AuditHorizon.complete_since)))
            return found.scalar_one()


def _asked(wanted: Wanted) -> Select[Any]:
    asked = select(
        AuditEvent.id, AuditEvent.happened_at, AuditEvent.actor, AuditEvent.action,
        AuditEvent.staff_id, StaffAccount.shown_name, AuditEvent.conversation_id,
        AuditEvent.details,
    ).outerjoin(StaffAccount, StaffAccount.id == AuditEvent.staff_id)  # fmt: skip
    if wanted.action is not None:
        asked = asked.where(AuditEvent.action == wanted.action)
    if wanted.staff_id is not None:
        asked = asked.where(AuditEvent.staff_id == wanted.staff_id)
    if wanted.since is not None:
        asked = asked.where(AuditEvent.happened_at >= wanted.since)
    if wanted.until is not None:
        asked = asked.where(AuditEvent.happened_at < wanted.until)
    return asked
