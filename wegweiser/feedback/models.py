"""The table of what people say about answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedText
from wegweiser.storage import Base


class AnswerFeedback(Base):
    """One answer as one person found it. Goes with its conversation."""

    __tablename__ = "answer_feedback"
    __table_args__ = (Index("ix_answer_feedback_topic", "topic", "language"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    message_id: Mapped[int | None] = mapped_column(
        ForeignKey("messages.id", ondelete="SET NULL"), unique=True
    )
    """The answer; who presses twice has changed their mind."""
    topic: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(2))
    simple: Mapped[bool]
    """Whether it was the simple-language text."""
    helped: Mapped[bool]
    words: Mapped[str | None] = mapped_column(SealedText("answer_feedback.words"))
    """What was missing, in the person's words; never logged."""
    created_at: Mapped[datetime]
