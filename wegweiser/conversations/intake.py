"""Taking a message in: stored, de-duplicated and given its place before anybody answers it."""

from __future__ import annotations

import unicodedata
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.errors import (
    ChoiceExpiredError,
    EmptyError,
    GoneError,
    TooLongError,
)
from wegweiser.conversations.inbound import (
    ChoiceInput,
    CommandInput,
    Inbound,
    Input,
    PlaceInput,
    TextInput,
    UnsupportedInput,
)
from wegweiser.conversations.models import Choice, Conversation, InboxItem, Message
from wegweiser.conversations.states import State
from wegweiser.languages import Language
from wegweiser.storage import Database


@dataclass(frozen=True)
class Received:
    """Where a message came to stand. `repeated`: it had been taken in before."""

    conversation_id: str
    message_id: int
    seq: int
    repeated: bool


class Intake:
    """Takes inbound messages into the database."""

    def __init__(self, database: Database, *, limit: int, clock: Clock = system_clock) -> None:
        self._database = database
        self._limit = limit
        self._clock = clock

    async def receive(self, inbound: Inbound) -> Received:
        """Store one message; after this returns, the channel may acknowledge it.

        Raises `TooLongError`, `EmptyError`, `ChoiceExpiredError`, `GoneError`; then nothing is
        stored.
        """
        self._check(inbound.input)
        try:
            async with self._database.write() as connection:
                return await self.store(connection, inbound)
        except (IntegrityError, ChoiceExpiredError) as problem:
            # The same message again, or the first of a person taken in twice at the same time.
            async with self._database.write() as connection:
                known = await known_as(connection, inbound)
                if known is None and isinstance(problem, ChoiceExpiredError):
                    raise
                return known or await self.store(connection, inbound)

    async def open(self, channel: str, address: str, language: str | None = None) -> str:
        """The conversation of this address, made if it is new; returns its id."""
        async with self._database.write() as connection:
            result = await connection.execute(
                select(Conversation.id).where(
                    Conversation.channel == channel, has_address(self._database, address)
                )
            )
            known = result.scalar_one_or_none()
            return known or await self._create(connection, channel, address, language)

    def _check(self, content: Input) -> None:
        if isinstance(content, TextInput):
            if len(content.text) > self._limit:
                raise TooLongError(self._limit)
            if not has_visible_character(content.text):
                raise EmptyError

    async def store(self, connection: AsyncConnection, inbound: Inbound) -> Received:
        """Store one message in the caller's transaction.

        Raises `IntegrityError` if it is known, or its conversation was made meanwhile.
        """
        now = self._clock()
        result = await connection.execute(
            update(Conversation)
            .where(*self._whose(inbound))
            .values(
                # The row lock this takes keeps the order.
                last_seq=Conversation.last_seq + 1,
                updated_at=now,
                # A person who writes after the end of a conversation finds the bot again.
                state=case(
                    (Conversation.state == State.CLOSED, State.BOT), else_=Conversation.state
                ),
            )
            .returning(Conversation.id, Conversation.last_seq)
        )
        conversation = result.one_or_none()
        if conversation is None and inbound.conversation_id is not None:
            raise GoneError
        if conversation is None:
            conversation_id = await self._create(
                connection, inbound.channel, inbound.address, inbound.language_hint, last_seq=1
            )
            seq = 1
        else:
            conversation_id, seq = conversation.id, conversation.last_seq
        kind, text, content = await _stored_form(connection, conversation_id, inbound.input, now)
        if inbound.corrects is not None:
            content = await _correction(connection, conversation_id, inbound.corrects)
        message_id = await insert_message(
            connection,
            conversation_id=conversation_id,
            seq=seq,
            author="person",
            kind=kind,
            text=text,
            content=content,
            client_id=inbound.client_id,
            created_at=now,
        )
        await connection.execute(
            insert(InboxItem).values(
                channel=inbound.channel,
                external_id=inbound.external_id,
                conversation_id=conversation_id,
                message_id=message_id,
                due_at=now,
            )
        )
        return Received(conversation_id, message_id, seq, repeated=False)

    def _whose(self, inbound: Inbound) -> tuple[ColumnElement[bool], ...]:
        """The conversation an inbound message belongs to."""
        if inbound.conversation_id is not None:
            return (Conversation.id == inbound.conversation_id,)
        return (
            Conversation.channel == inbound.channel,
            has_address(self._database, inbound.address),
        )

    async def _create(
        self,
        connection: AsyncConnection,
        channel: str,
        address: str,
        language: str | None,
        *,
        last_seq: int = 0,
    ) -> str:
        now = self._clock()
        conversation_id = uuid.uuid4().hex
        await connection.execute(
            insert(Conversation).values(
                id=conversation_id,
                channel=channel,
                address=address,
                language=language if language in set(Language) else None,
                last_seq=last_seq,
                created_at=now,
                updated_at=now,
            )
        )
        return conversation_id


def has_visible_character(text: str) -> bool:
    """Whether anything in the text can be seen: not only spaces, controls and format characters."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


async def insert_message(connection: AsyncConnection, **values: Any) -> int:
    """Insert one message; returns its id."""
    result = await connection.execute(insert(Message).values(**values).returning(Message.id))
    return int(result.scalar_one())


async def _correction(
    connection: AsyncConnection, conversation_id: str, client_id: str
) -> dict[str, Any] | None:
    """Which message of the person a text replaces; None if that one is not kept any more."""
    result = await connection.execute(
        select(Message.id)
        .where(
            Message.conversation_id == conversation_id,
            Message.client_id == client_id,
            Message.author == "person",
        )
        # A message may be corrected more than once: the first was answered as such.
        .order_by(Message.seq)
        .limit(1)
    )
    first = result.scalar_one_or_none()
    return None if first is None else {"corrects": first}


async def known_as(connection: AsyncConnection, inbound: Inbound) -> Received | None:
    """Where a message came to stand when it was taken in before."""
    result = await connection.execute(
        select(Message.conversation_id, Message.id, Message.seq)
        .join(InboxItem, InboxItem.message_id == Message.id)
        .where(InboxItem.channel == inbound.channel, InboxItem.external_id == inbound.external_id)
    )
    row = result.one_or_none()
    return Received(row.conversation_id, row.id, row.seq, repeated=True) if row else None


async def _stored_form(
    connection: AsyncConnection, conversation_id: str, content: Input, now: datetime
) -> tuple[str, str | None, dict[str, Any] | None]:
    """Kind, text and content of the message row. A pressed choice is looked up and marked."""
    match content:
        case TextInput(text):
            return "text", text, None
        case CommandInput(command, value):
            return "command", None, {"command": command.value, "value": value}
        case UnsupportedInput(kind):
            return "unsupported", None, {"kind": kind}
        case PlaceInput(office, town, km):
            return "place", None, {"office": office, "town": town, "km": km}
        case ChoiceInput(choice_id):
            result = await connection.execute(
                update(Choice)
                .where(Choice.id == choice_id, Choice.conversation_id == conversation_id)
                .values(pressed_at=now)
                .returning(Choice.act)
            )
            act = result.scalar_one_or_none()
            if act is None:
                raise ChoiceExpiredError
            return "choice", None, {"choice": choice_id, **act}
