"""What follows when a reply passes a person on to staff, or they go back to the bot by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.slots import BERLIN
from wegweiser.conversations.states import State
from wegweiser.desk import handovers
from wegweiser.desk.handovers import Ending, Reason
from wegweiser.desk.hours import desk_hours
from wegweiser.replies import standard
from wegweiser.replies.record import Reply


async def passing_on(
    connection: AsyncConnection,
    conversation_id: str,
    conversation: Any,
    replies: Sequence[Reply],
    *,
    last_reply: Mapping[str, Any] | None,
    now: datetime,
) -> list[Reply]:
    """The replies as they are to be said, in the transaction that says them.

    `conversation`: its locked row (state, language, urgent). Who is passed on is put into the queue,
    and outside opening hours told when somebody will be there. Who is already with staff, or waits
    for them, is not passed on again.
    """
    state, said = State(conversation.state), list[Reply]()
    urgent = bool(conversation.urgent)
    for reply in replies:
        wanted = reply.effects.get("state")
        if reply.effects.get("urgent") and not urgent:
            urgent = True
            await handovers.begin(
                connection, conversation_id, Reason.EMERGENCY, conversation.language, now
            )
        if wanted == State.WAITING and state is not State.BOT:
            if state is State.WAITING:
                said.append(standard.handover_already())
            continue
        said.append(reply)
        if wanted == State.WAITING:
            reason = handovers.reason_of(last_reply, reply.key, urgent=urgent)
            await handovers.begin(connection, conversation_id, reason, conversation.language, now)
            said += await _when(connection, now)
        elif wanted == State.BOT and state in {State.WAITING, State.STAFF} and not urgent:
            # What cannot wait stays in the queue: the bot goes on, and somebody looks at it.
            await handovers.end(connection, conversation_id, Ending.RESUMED, now)
        state = State(wanted) if wanted else state
    return said


async def _when(connection: AsyncConnection, now: datetime) -> list[Reply]:
    """When somebody will be there, if nobody is now and it is known."""
    hours = await desk_hours(connection, now.astimezone(BERLIN).date())
    opens = hours.next_opening(now)
    if hours.is_open(now) or opens is None:
        return []
    return [standard.handover_hours(opens.isoformat())]
