"""The tables of a conversation: who writes, what was said, what waits to be handled or delivered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import LookupHash, SealedJson, SealedText
from wegweiser.storage import Base


def _own_address(context: Any) -> str:
    return str(context.get_current_parameters()["address"])


class Conversation(Base):
    """One person on one channel."""

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("channel", "address_hash"),
        Index("ix_conversations_state", "state", "updated_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    """Random; the only name Rasa and the logs ever see."""
    channel: Mapped[str] = mapped_column(String(16))
    address: Mapped[str] = mapped_column(SealedText("conversations.address"))
    """Where the channel reaches the person: a Telegram chat id, a web session's hash."""
    address_hash: Mapped[str] = mapped_column(
        LookupHash("conversations.address", source="address"), default=_own_address
    )
    """Finds the conversation by its address (see `conversations.addresses`); nobody can read it."""
    language: Mapped[str | None] = mapped_column(String(2))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    """Whether the person chose the language, rather than our guess."""
    state: Mapped[str] = mapped_column(String(8), default="bot")
    urgent: Mapped[bool] = mapped_column(default=False)
    """Set by an emergency; staff see it first."""
    simple: Mapped[bool] = mapped_column(default=False)
    """Whether the person asked for simple language."""
    misses: Mapped[int] = mapped_column(default=0)
    """Messages in a row that were not understood."""
    last_seq: Mapped[int] = mapped_column(default=0)
    hidden_seq: Mapped[int] = mapped_column(default=0)
    """Messages up to this one are to be erased; nobody is shown them any more."""
    last_reply: Mapped[dict[str, Any] | None] = mapped_column(
        SealedJson("conversations.last_reply")
    )
    """The last reply of the bot (a reply record), for `repeat`, `simpler` and another language."""
    holder: Mapped[int | None] = mapped_column(index=True)
    """Account of the one of the staff who has it, in state `staff`; see `wegweiser.desk.claims`."""
    held_at: Mapped[datetime | None]
    attended_at: Mapped[datetime | None]
    """When the holder last did something about it."""
    lease_owner: Mapped[str | None] = mapped_column(String(32))
    lease_until: Mapped[datetime | None]
    """One worker at a time handles a conversation: that is what keeps its order."""
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class Message(Base):
    """One thing said, by anybody. Replies of the bot are language-neutral records."""

    __tablename__ = "messages"
    __table_args__ = (UniqueConstraint("conversation_id", "seq"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    """Order within the conversation, from 1; the event stream's id."""
    author: Mapped[str] = mapped_column(String(8))
    """person, bot, staff or system."""
    kind: Mapped[str] = mapped_column(String(12))
    """text, choice, command, place, unsupported (from a person); reply (from us)."""
    text: Mapped[str | None] = mapped_column(SealedText("messages.text"))
    content: Mapped[dict[str, Any] | None] = mapped_column(SealedJson("messages.content"))
    """reply: the record; choice: the pressed choice; command: its name and value; text: the id of
    the message it corrects, if it does; place: the nearest office."""
    language: Mapped[str | None] = mapped_column(String(8))
    """Language shown (ours) or recognised (a person's)."""
    understanding: Mapped[dict[str, Any] | None] = mapped_column(
        SealedJson("messages.understanding")
    )
    """Intent, confidence, ranking, entities of a person's message, as the bot saw it."""
    client_id: Mapped[str | None] = mapped_column(String(64))
    staff_id: Mapped[int | None]
    """Account of who wrote it, if staff did."""
    answers: Mapped[int | None] = mapped_column(
        ForeignKey("messages.id", ondelete="SET NULL"), index=True
    )
    """The message of the person this one answers."""
    created_at: Mapped[datetime]


class InboxItem(Base):
    """A message received and acknowledged, until it has its outcome."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index("ix_inbox_due", "status", "due_at"),
        Index("ix_inbox_conversation", "conversation_id", "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    external_id: Mapped[str] = mapped_column(String(128))
    """The channel's own id of the message: delivered twice, it is handled once."""
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    message_id: Mapped[int] = mapped_column(
        ForeignKey("messages.id", ondelete="CASCADE"), unique=True
    )
    status: Mapped[str] = mapped_column(String(8), default="pending")
    """pending, done, failed."""
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    failure: Mapped[str | None] = mapped_column(String(64))
    """Code of the last failure; never text of a person."""
    done_at: Mapped[datetime | None]


class OutboxItem(Base):
    """A message of ours on its way to the person."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "channel", "status", "due_at"),
        Index("ix_outbox_conversation", "conversation_id", "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    message_id: Mapped[int] = mapped_column(
        ForeignKey("messages.id", ondelete="CASCADE"), unique=True
    )
    status: Mapped[str] = mapped_column(String(8), default="pending")
    """pending, sent, failed (given up), gone (the person cannot be reached any more)."""
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    failure: Mapped[str | None] = mapped_column(String(64))
    receipts: Mapped[list[Any] | None]
    """The channel's ids of what was sent."""
    sent_at: Mapped[datetime | None]


class Choice(Base):
    """A button we issued. Only its id travels; what it does stays here."""

    __tablename__ = "choices"

    id: Mapped[str] = mapped_column(String(24), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    message_id: Mapped[int] = mapped_column(
        ForeignKey("messages.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    act: Mapped[dict[str, Any]] = mapped_column(SealedJson("choices.act"))
    """What pressing it means: an intent, a language, a command (see `wegweiser.replies.record`)."""
    pressed_at: Mapped[datetime | None]


class WebSession(Base):
    """A browser's right to one conversation. Only the token's hash is kept."""

    __tablename__ = "web_sessions"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
