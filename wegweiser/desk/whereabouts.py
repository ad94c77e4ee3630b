"""Where a person is to be answered: on the channel they wrote on last."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.conversations.models import Conversation, InboxItem
from wegweiser.conversations.saying import Told, tell
from wegweiser.replies.record import Reply


async def channel_of(connection: AsyncConnection, conversation_id: str) -> str:
    """Where the person wrote last: who went to the private page is answered there.

    The conversation is there: the caller has its row.
    """
    last = (
        select(InboxItem.channel)
        .where(InboxItem.conversation_id == conversation_id)
        .order_by(InboxItem.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    found = await connection.execute(
        select(last.label("last"), Conversation.channel).where(Conversation.id == conversation_id)
    )
    row = found.one()
    return str(row.last or row.channel)


async def tell_there(
    connection: AsyncConnection, conversation_id: str, reply: Reply, now: datetime
) -> Told | None:
    """Tell a person something of the desk, where they are; see `saying.tell`."""
    channel = await channel_of(connection, conversation_id)
    return await tell(connection, conversation_id, reply, now, channel=channel)
