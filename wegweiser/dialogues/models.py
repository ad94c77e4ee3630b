"""The table of dialogues under way or paused."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedJson
from wegweiser.storage import Base


class Dialogue(Base):
    """One dialogue (a profile, a booking) of a conversation: what was asked last."""

    __tablename__ = "dialogues"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    state: Mapped[dict[str, Any]] = mapped_column(SealedJson("dialogues.state"))
    before: Mapped[dict[str, Any] | None] = mapped_column(SealedJson("dialogues.before"))
    """The state before the last message: the same message again starts from there."""
    message_id: Mapped[int | None]
    """The message that led to `state`."""
    updated_at: Mapped[datetime]
