"""Going on in a messenger with a conversation that began on the web, by a one-time link."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import exists, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment, WaitingPlace
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.inbound import Command, CommandInput, Inbound
from wegweiser.conversations.intake import Intake, Received, known_as
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.erasure import request_erasure
from wegweiser.data_rights.links import Purpose, redeem
from wegweiser.dialogues.models import Dialogue
from wegweiser.profiles.models import ProfileRow
from wegweiser.storage import Database


class Joined(StrEnum):
    """What came of a link."""

    JOINED = "joined"
    APART = "apart"
    """The chat has a conversation of its own with a profile or an appointment: both stay."""
    EXPIRED = "expired"


class Joining:
    """Gives a conversation of the web the address of a chat.

    From then on it is a conversation of that channel, as one is whose person opened a private page:
    the browser's session stays, reminders and answers of staff arrive in the chat.
    """

    def __init__(self, database: Database, intake: Intake, clock: Clock = system_clock) -> None:
        self._database = database
        self._intake = intake
        self._clock = clock

    async def receive(self, code: str, inbound: Inbound) -> Received:
        """Take in `/start <code>`: the link ends and the message is stored, both or neither."""
        try:
            return await self._receive(code, inbound)
        except IntegrityError:
            # The same message twice at the same time, or the first of this chat.
            return await self._receive(code, inbound)

    async def _receive(self, code: str, inbound: Inbound) -> Received:
        async with self._database.write() as connection:
            known = await known_as(connection, inbound)
            if known is not None:
                return known
            outcome, conversation_id = await self._join(connection, code, inbound)
            started = CommandInput(Command.START, outcome.value)
            return await self._intake.store(
                connection, replace(inbound, input=started, conversation_id=conversation_id)
            )

    async def _join(
        self, connection: AsyncConnection, code: str, inbound: Inbound
    ) -> tuple[Joined, str | None]:
        """What came of it, and the conversation this chat now has (None: a new one of its own)."""
        now = self._clock()
        own = (
            await connection.execute(
                select(Conversation.id).where(
                    Conversation.channel == inbound.channel,
                    has_address(self._database, inbound.address),
                )
            )
        ).scalar_one_or_none()
        wanted = await redeem(connection, code, Purpose.TELEGRAM, now)
        if wanted is None:
            return Joined.EXPIRED, own
        if wanted == own:
            return Joined.JOINED, own
        if own is not None and await _matters(connection, own):
            return Joined.APART, own
        if own is not None:
            await _retire(connection, own, now)
        moved = await connection.execute(
            update(Conversation)
            .where(Conversation.id == wanted, Conversation.channel == "web")
            .values(channel=inbound.channel, address=inbound.address, address_hash=inbound.address)
            .returning(Conversation.id)
        )
        # One that is somebody's chat already is not taken away from it.
        joined = moved.scalar_one_or_none()
        return (Joined.JOINED, joined) if joined else (Joined.EXPIRED, None)


async def _matters(connection: AsyncConnection, conversation_id: str) -> bool:
    """Whether something would be lost with a conversation: a profile, an appointment, a dialogue."""
    tables = (ProfileRow, Appointment, WaitingPlace, Dialogue)
    held = [exists().where(table.conversation_id == conversation_id) for table in tables]
    return bool((await connection.execute(select(or_(*held)))).scalar_one())


async def _retire(connection: AsyncConnection, conversation_id: str, now: datetime) -> None:
    """A chat's earlier conversation, of questions and answers alone: nobody could reach it any more,
    so it is forgotten."""
    nowhere = uuid.uuid4().hex
    await request_erasure(
        connection,
        conversation_id,
        receipt=secrets.token_hex(8),
        now=now,
        delay=timedelta(0),
        appointments=0,
    )
    await connection.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        .values(address=nowhere, address_hash=nowhere)
    )
