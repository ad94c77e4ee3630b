"""The tables of the desk. What staff write about a person is sealed like the person's own words."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedText
from wegweiser.storage import Base


class Handover(Base):
    """One time a person was passed on to staff: from the asking to the end."""

    __tablename__ = "desk_handovers"
    __table_args__ = (Index("ix_desk_handovers_open", "ended_at", "asked_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    reason: Mapped[str] = mapped_column(String(12))
    """See `handovers.Reason`."""
    language: Mapped[str | None] = mapped_column(String(2))
    """Language the conversation was in."""
    asked_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    """When the first of the staff took it; None: nobody has."""
    answered_at: Mapped[datetime | None]
    """When staff first wrote to the person."""
    ended_at: Mapped[datetime | None]
    ending: Mapped[str | None] = mapped_column(String(12))
    """See `handovers.Ending`."""
    holder: Mapped[int | None]
    """Who took it, and who had it last."""


class Draft(Base):
    """What somebody has begun to write to a person, and not sent."""

    __tablename__ = "desk_drafts"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    staff_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(SealedText("desk_drafts.text"))
    updated_at: Mapped[datetime]


class Note(Base):
    """What staff note about a conversation for each other; the person finds it in their copy."""

    __tablename__ = "desk_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    staff_id: Mapped[int]
    text: Mapped[str] = mapped_column(SealedText("desk_notes.text"))
    created_at: Mapped[datetime]


class Tag(Base):
    """A word that sorts conversations."""

    __tablename__ = "desk_tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    word: Mapped[str] = mapped_column(SealedText("desk_tags.word"))
    staff_id: Mapped[int]
    created_at: Mapped[datetime]


class Presence(Base):
    """That somebody has a conversation before them now. Forgotten when it is no longer renewed."""

    __tablename__ = "desk_presence"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    staff_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    typing_until: Mapped[datetime | None]
    expires_at: Mapped[datetime] = mapped_column(index=True)
