"""Putting messages on the review list, in the transaction in which they were handled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.conversations.models import Choice, Conversation, Message
from wegweiser.languages import Language
from wegweiser.replies.record import Reply
from wegweiser.review.models import ReviewItem

MISSED, NO_HELP, MARKED = "missed", "no_help", "marked"


async def note_missed(
    connection: AsyncConnection,
    message_id: int,
    replies: Sequence[Reply],
    language: str | None,
    now: datetime,
) -> None:
    """Note a person's message if the bot's replies say that it was not understood."""
    if any(reply.key.startswith("fallback.") for reply in replies):
        await _note(connection, message_id, MISSED, now, language=language)


async def note_rating(
    connection: AsyncConnection, choice_id: str, now: datetime, *, helped: bool
) -> None:
    """Note the question whose answer did not help; take it back if it did help after all."""
    result = await connection.execute(
        select(Message.answers, Message.content)
        .join(Choice, Choice.message_id == Message.id)
        .where(Choice.id == choice_id)
    )
    answer = result.one_or_none()
    if answer is None or answer.answers is None:
        return
    if helped:
        await connection.execute(
            delete(ReviewItem).where(
                ReviewItem.message_id == answer.answers,
                ReviewItem.reason == NO_HELP,
                ReviewItem.status == "open",
            )
        )
    else:
        topic = _topic(answer.content)
        await _note(connection, answer.answers, NO_HELP, now, answered=topic)


async def mark(connection: AsyncConnection, message_id: int, now: datetime) -> bool:
    """Note what staff found answered wrongly: the bot's reply, or the message it answers.

    False if there is nothing to note: no such message, or no text of a person behind it.
    """
    result = await connection.execute(
        select(Message.author, Message.answers, Message.content).where(Message.id == message_id)
    )
    message = result.one_or_none()
    if message is None:
        return False
    if message.author == "person":
        return await _note(connection, message_id, MARKED, now)
    if message.answers is None:
        return False
    return await _note(connection, message.answers, MARKED, now, answered=_topic(message.content))


async def _note(
    connection: AsyncConnection,
    message_id: int,
    reason: str,
    now: datetime,
    *,
    language: str | None = None,
    answered: str | None = None,
) -> bool:
    """Put a person's text on the list once, if it is in a language that can be trained."""
    result = await connection.execute(
        select(Message.conversation_id, Message.language, Conversation.language.label("spoken"),
               ReviewItem.id.label("noted"))
        .join(Conversation, Conversation.id == Message.conversation_id)
        .outerjoin(ReviewItem, ReviewItem.message_id == Message.id)
        .where(Message.id == message_id, Message.author == "person", Message.kind == "text")
    )  # fmt: skip
    message = result.one_or_none()
    if message is None:
        return False
    if message.noted is None:
        code = next(
            (
                code
                for code in (message.language, language, message.spoken)
                if code in set(Language)
            ),
            None,
        )
        if code is None:
            return False
        await connection.execute(
            insert(ReviewItem).values(
                conversation_id=message.conversation_id,
                message_id=message_id,
                reason=reason,
                language=code,
                answered=answered,
                created_at=now,
            )
        )
    return True


def _topic(content: Mapping[str, Any] | None) -> str | None:
    topic = ((content or {}).get("params") or {}).get("topic")
    return topic if isinstance(topic, str) else None
