"""The table of the review list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedText
from wegweiser.storage import Base


class ReviewItem(Base):
    """One message of a person that staff look at again. Goes with the message, decided or not."""

    __tablename__ = "review_items"
    __table_args__ = (
        Index("ix_review_items_status", "status", "created_at"),
        CheckConstraint(
            "(status = 'decided') = (topic IS NOT NULL) AND (topic IS NULL) = (wording IS NULL)",
            name="decided",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    message_id: Mapped[int] = mapped_column(
        ForeignKey("messages.id", ondelete="CASCADE"), unique=True
    )
    reason: Mapped[str] = mapped_column(String(8))
    """missed (not understood), no_help (the person pressed no), marked (by staff)."""
    language: Mapped[str] = mapped_column(String(2))
    answered: Mapped[str | None] = mapped_column(String(64))
    """The topic it was answered with, if it was."""
    status: Mapped[str] = mapped_column(String(9), default="open")
    """open, decided (has a topic), dismissed."""
    topic: Mapped[str | None] = mapped_column(String(64))
    """What it should have been understood as."""
    wording: Mapped[str | None] = mapped_column(SealedText("review_items.wording"))
    """The message without personal data, as it may be handed on."""
    purpose: Mapped[str] = mapped_column(String(8), default="train")
    """train or evaluate."""
    decided_by: Mapped[int | None] = mapped_column(
        ForeignKey("staff_accounts.id", ondelete="SET NULL")
    )
    decided_at: Mapped[datetime | None]
    exported_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
