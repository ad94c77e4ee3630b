"""The tables of data rights. None of them holds anything of a person once an erasure is done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.storage import Base


class Erasure(Base):
    """A wish to be forgotten, and afterwards its receipt."""

    __tablename__ = "erasures"

    receipt: Mapped[str] = mapped_column(String(32), primary_key=True)
    """Random number, told to the person; the only link to them once it is done."""
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="SET NULL"), index=True
    )
    up_to_seq: Mapped[int]
    """Messages up to this one; what was said later is no part of the wish."""
    requested_at: Mapped[datetime]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(index=True)
    stores: Mapped[dict[str, Any] | None]
    """What was erased: store -> number of records."""


class AccessLink(Base):
    """A link that opens something of one conversation for a short time. Only its hash is kept."""

    __tablename__ = "access_links"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    purpose: Mapped[str] = mapped_column(String(16))
    """continue (a private page, once), copy (one's data)."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class AuditEvent(Base):
    """That something was done with somebody's data or with an account; not what stood in it."""

    __tablename__ = "audit_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[str] = mapped_column(String(16))
    """person, operator, staff, retention."""
    action: Mapped[str] = mapped_column(String(32))
    details: Mapped[dict[str, Any] | None]
    """Counts and receipt numbers."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff_accounts.id"), index=True)
    """Who of the staff it was."""
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="SET NULL"), index=True
    )
    """Whose data it was; empty once they are forgotten, which is all that may change in an event."""


class AuditHorizon(Base):
    """Since when the record of events is complete: only what happened before may be erased."""

    __tablename__ = "audit_horizon"

    id: Mapped[int] = mapped_column(primary_key=True)
    complete_since: Mapped[datetime]
