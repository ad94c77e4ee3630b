"""Saying something: a reply becomes a message, with its buttons, and goes to the outbox."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.conversations.intake import insert_message
from wegweiser.conversations.models import Choice, Conversation, OutboxItem
from wegweiser.replies.record import Offer, Reply


@dataclass(frozen=True)
class Told:
    """Where something was said, so that whoever delivers it can be woken."""

    conversation_id: str
    channel: str
    message_id: int


async def tell(
    connection: AsyncConnection,
    conversation_id: str,
    reply: Reply,
    now: datetime,
    *,
    channel: str | None = None,
) -> Told | None:
    """Say something nobody asked for (a reminder), in the transaction at hand.

    It goes out in every state of the conversation, in its language, on its channel (or the one
    given), as the system's word: it is neither the bot's last reply nor a miss. None if there is no
    such conversation.
    """
    result = await connection.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        # The row lock this takes keeps the order. `updated_at` stays: the person did nothing.
        .values(last_seq=Conversation.last_seq + 1)
        .returning(Conversation.last_seq, Conversation.channel, Conversation.language)
    )
    conversation = result.one_or_none()
    if conversation is None:
        return None
    message_id = await store_reply(
        connection,
        reply,
        conversation_id=conversation_id,
        channel=channel or conversation.channel,
        seq=conversation.last_seq,
        author="system",
        language=conversation.language,
        answers=None,
        now=now,
    )
    return Told(conversation_id, channel or conversation.channel, message_id)


async def store_reply(
    connection: AsyncConnection,
    reply: Reply,
    *,
    conversation_id: str,
    channel: str,
    seq: int,
    author: str,
    language: str | None,
    answers: int | None,
    now: datetime,
) -> int:
    """Store one reply with its choices and put it into the outbox; returns the message's id."""
    record, issued = _with_ids(reply)
    message_id = await insert_message(
        connection,
        conversation_id=conversation_id,
        seq=seq,
        author=author,
        kind="reply",
        content=record,
        language=language,
        answers=answers,
        created_at=now,
    )
    if issued:
        await connection.execute(insert(Choice), _rows(reply, issued, conversation_id, message_id))
    await connection.execute(
        insert(OutboxItem).values(
            channel=channel, conversation_id=conversation_id, message_id=message_id, due_at=now
        )
    )
    return message_id


def issue_choices(
    reply: Reply, conversation_id: str, message_id: int
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The record of a stored reply with new ids for its buttons, and the rows these need."""
    record, issued = _with_ids(reply)
    return record, _rows(reply, issued, conversation_id, message_id)


def _with_ids(reply: Reply) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    record = reply.as_json()
    choices, about_it = _issued(reply.choices), _issued(reply.feedback)
    if choices:
        record["choices"] = choices
    if about_it:
        record["feedback"] = about_it
    return record, [*choices, *about_it]


def _rows(
    reply: Reply, issued: Sequence[dict[str, Any]], conversation_id: str, message_id: int
) -> list[dict[str, Any]]:
    offered = [*reply.choices, *reply.feedback]
    return [
        {
            "id": choice["id"],
            "conversation_id": conversation_id,
            "message_id": message_id,
            "position": position,
            "act": offered[position].as_json(),
        }
        for position, choice in enumerate(issued)
    ]


def _issued(offers: Sequence[Offer]) -> list[dict[str, Any]]:
    """Offers as the choices of one conversation: each has an id that cannot be guessed."""
    return [{"id": secrets.token_urlsafe(12), **offer.as_json()} for offer in offers]
