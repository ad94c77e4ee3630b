"""Writing down what a person says about an answer, inside the turn's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.conversations.models import Choice, Conversation, Message
from wegweiser.feedback.models import AnswerFeedback


@dataclass(frozen=True)
class Rating:
    """A press on yes or no below an answer."""

    topic: str
    helped: bool
    choice_id: str


@dataclass(frozen=True)
class Remark:
    """What was missing in the answer on a topic, in the person's words."""

    topic: str
    words: str


async def record(
    connection: AsyncConnection, conversation_id: str, said: Rating | Remark, now: datetime
) -> None:
    """Store it. The caller holds the conversation, so nothing of it changes meanwhile.

    A rating of an answer that is no longer there, and a remark without a rating, are dropped.
    """
    if isinstance(said, Remark):
        newest = (
            select(AnswerFeedback.id)
            .where(
                AnswerFeedback.conversation_id == conversation_id,
                AnswerFeedback.topic == said.topic,
            )
            .order_by(AnswerFeedback.created_at.desc(), AnswerFeedback.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        await connection.execute(
            update(AnswerFeedback).where(AnswerFeedback.id == newest).values(words=said.words)
        )
        return
    found = await connection.execute(
        select(Message.id, Message.language, Message.content, Conversation.simple)
        .join(Choice, Choice.message_id == Message.id)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(Choice.id == said.choice_id, Choice.conversation_id == conversation_id)
    )
    answer = found.one_or_none()
    if answer is None:
        return
    changed = await connection.execute(
        update(AnswerFeedback)
        .where(AnswerFeedback.message_id == answer.id)
        .values(helped=said.helped, created_at=now)
        .returning(AnswerFeedback.id)
    )
    if changed.scalar_one_or_none() is None:
        params = (answer.content or {}).get("params") or {}
        await connection.execute(
            insert(AnswerFeedback).values(
                conversation_id=conversation_id,
                message_id=answer.id,
                topic=said.topic,
                language=answer.language or "en",
                simple=bool(answer.simple) or params.get("form") == "simple",
                helped=said.helped,
                created_at=now,
            )
        )


async def purge(connection: AsyncConnection, conversation_id: str) -> int:
    """Delete everything this conversation said about answers; returns how many rows."""
    gone = await connection.execute(
        delete(AnswerFeedback)
        .where(AnswerFeedback.conversation_id == conversation_id)
        .returning(AnswerFeedback.id)
    )
    return len(gone.all())
