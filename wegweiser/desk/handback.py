"""Back to the bot: the person is told, with what changed, and an unfinished form goes on."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment
from wegweiser.appointments.records import Status
from wegweiser.conversations.inbound import Command
from wegweiser.conversations.intake import insert_message
from wegweiser.conversations.models import Conversation, InboxItem
from wegweiser.conversations.saying import Told
from wegweiser.desk.whereabouts import channel_of, tell_there
from wegweiser.replies import standard

PROFILE, BOOKING = "profile", "booking"
"""What can be gone on with."""
_ASKED = {
    "profile.consent": PROFILE,
    "profile.place": PROFILE,
    "profile.question": PROFILE,
    "profile.summary": PROFILE,
    "appointment.choose_slot": BOOKING,
}
_BOOKING_ASKS = "booking."


def unfinished(last_reply: dict[str, Any] | None) -> str | None:
    """The form whose question was open when staff took over."""
    key = str((last_reply or {}).get("key", ""))
    return BOOKING if key.startswith(_BOOKING_ASKS) else _ASKED.get(key)


async def give_back(
    connection: AsyncConnection, conversation_id: str, since: datetime, now: datetime
) -> Told | None:
    """Tell the person that the bot speaks again, and let it ask its open question once more.

    `since`: from when staff had the conversation. A booking that staff finished in that time is not
    asked for again.
    """
    found = await connection.execute(
        select(Conversation.last_reply).where(Conversation.id == conversation_id)
    )
    changed = await _appointment_since(connection, conversation_id, since)
    form = unfinished(found.scalar_one())
    if form == BOOKING and changed is not None:
        form = None
    returned = standard.handover_returned(changed=changed, goes_on=form is not None)
    told = await tell_there(connection, conversation_id, returned, now)
    if form is not None:
        await _go_on(connection, conversation_id, form, now)
    return told


async def _appointment_since(
    connection: AsyncConnection, conversation_id: str, since: datetime
) -> str | None:
    """What became of an appointment in the meantime: confirmed, cancelled; None: nothing."""
    found = await connection.execute(
        select(Appointment.status)
        .where(
            Appointment.conversation_id == conversation_id,
            Appointment.updated_at >= since,
            Appointment.status.in_((Status.CONFIRMED, Status.CANCELLED)),
        )
        .order_by(Appointment.updated_at.desc())
        .limit(1)
    )
    return found.scalar_one_or_none()


async def _go_on(
    connection: AsyncConnection, conversation_id: str, form: str, now: datetime
) -> None:
    """Put "go on" into the inbox, as a press on a button would: the bot asks its open question."""
    channel = await channel_of(connection, conversation_id)
    bumped = await connection.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        .values(last_seq=Conversation.last_seq + 1)
        .returning(Conversation.last_seq)
    )
    message_id = await insert_message(
        connection,
        conversation_id=conversation_id,
        seq=bumped.scalar_one(),
        author="system",
        kind="command",
        content={"command": Command.GO_ON.value, "value": form},
        created_at=now,
    )
    await connection.execute(
        insert(InboxItem).values(
            channel=channel,
            external_id=f"handback:{uuid.uuid4().hex}",
            conversation_id=conversation_id,
            message_id=message_id,
            due_at=now,
        )
    )
