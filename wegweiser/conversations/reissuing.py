"""A button that was forgotten: its question is put again, with buttons that work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update

from wegweiser.conversations.models import Choice, Conversation, Message, OutboxItem
from wegweiser.conversations.saying import issue_choices
from wegweiser.replies.record import Reply
from wegweiser.storage import Database

LOOK_BACK = 500
"""How many of the newest messages of a conversation are looked through."""


@dataclass(frozen=True)
class Reissued:
    """A reply of ours as it is to be shown again."""

    content: dict[str, Any]
    language: str | None
    simple: bool


class Reissuing:
    """Finds what a channel's message was, and gives it new buttons."""

    def __init__(self, database: Database, channel: str) -> None:
        self._database = database
        self._channel = channel

    async def again(self, conversation_id: str, receipt: int) -> Reissued | None:
        """The reply that went out as this message of the channel; None if it is not kept any more,
        or has no buttons."""
        async with self._database.write() as connection:
            result = await connection.execute(
                select(OutboxItem.message_id, OutboxItem.receipts, Message.content,
                       Message.language, Conversation.simple)
                .join(Message, Message.id == OutboxItem.message_id)
                .join(Conversation, Conversation.id == OutboxItem.conversation_id)
                .where(
                    OutboxItem.conversation_id == conversation_id,
                    OutboxItem.channel == self._channel,
                    Message.kind == "reply",
                    Message.seq > Conversation.hidden_seq,
                )
                .order_by(OutboxItem.id.desc())
                .limit(LOOK_BACK)
            )  # fmt: skip
            row = next((row for row in result if receipt in (row.receipts or ())), None)
            if row is None or not (row.content.get("choices") or row.content.get("feedback")):
                return None
            await connection.execute(delete(Choice).where(Choice.message_id == row.message_id))
            content, rows = issue_choices(Reply.of(row.content), conversation_id, row.message_id)
            await connection.execute(insert(Choice), rows)
            await connection.execute(
                update(Message).where(Message.id == row.message_id).values(content=content)
            )
            return Reissued(content, row.language, row.simple)
