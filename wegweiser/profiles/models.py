"""The tables of profiles and of the consent they rest on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.storage import Base


class ProfileRow(Base):
    """One person's profile. What it says is sealed as a whole, bound to its own row."""

    __tablename__ = "profiles"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    """Random; nothing of the person or the channel is in it."""
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), unique=True
    )
    sealed: Mapped[str] = mapped_column(Text)
    confirmed: Mapped[bool] = mapped_column(default=False)
    """Whether the person saw the summary and agreed to it."""
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime] = mapped_column(index=True)


class Consent(Base):
    """That a person agreed to the keeping of a profile, to which text, and until when."""

    __tablename__ = "consents"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    version: Mapped[int]
    """Version of the texts (`content/consent.yml`)."""
    language: Mapped[str | None] = mapped_column(String(2))
    """Language in which they were read."""
    channel: Mapped[str] = mapped_column(String(16))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
