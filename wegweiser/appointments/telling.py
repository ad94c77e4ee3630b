"""Telling people of their appointments unasked, and only where they want to hear of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.notices import news
from wegweiser.conversations.models import Conversation
from wegweiser.conversations.saying import Told, tell
from wegweiser.dialogues.models import Dialogue
from wegweiser.replies.record import Reply

BOOKING = "booking_form"
"""Name of the dialogue in which the person chose where appointments are spoken of."""
TELEGRAM, WEB = "telegram", "web"


async def tell_person(
    connection: AsyncConnection, conversation_id: str, reply: Reply, now: datetime
) -> Told | None:
    """Say something about an appointment, in the transaction at hand; see `saying.tell`.

    Who chose the private page finds it there, and in Telegram only that there is something.
    """
    if not await _kept_from_telegram(connection, conversation_id):
        return await tell(connection, conversation_id, reply, now)
    await tell(connection, conversation_id, reply, now, channel=WEB)
    return await tell(connection, conversation_id, news(), now)


async def _kept_from_telegram(connection: AsyncConnection, conversation_id: str) -> bool:
    found = await connection.execute(
        select(Dialogue.state)
        .join(Conversation, Conversation.id == Dialogue.conversation_id)
        .where(
            Dialogue.conversation_id == conversation_id,
            Dialogue.name == BOOKING,
            Conversation.channel == TELEGRAM,
        )
    )
    state = found.scalar_one_or_none()
    return bool(state and state.get("private"))
