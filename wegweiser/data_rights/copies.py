"""A copy of all that is kept of a person, as data; channels put it into a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment, Office, WaitingPlace
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment as AppointmentRecord
from wegweiser.appointments.records import Status
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.data_rights.audit import record
from wegweiser.data_rights.models import AuditEvent
from wegweiser.desk.models import Handover, Note, Tag
from wegweiser.feedback.models import AnswerFeedback
from wegweiser.profiles.models import Consent
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.serial import to_json
from wegweiser.profiles.store import Profiles
from wegweiser.storage import Database


class UnknownConversationError(Exception):
    """There is no such conversation."""


@dataclass(frozen=True)
class Copy:
    """Everything of one conversation."""

    language: str | None
    profile: Profile | None
    messages: tuple[dict[str, Any], ...]
    """time, author, and text (a person's or counsellor's) or reply (a record of ours)."""
    data: dict[str, Any]
    """The whole, ready for JSON."""


class Copies:
    """Collects copies."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._profiles = Profiles(database, clock)
        self._clock = clock

    async def of(self, conversation_id: str, *, actor: str = "person") -> Copy:
        """Raises `UnknownConversationError`. What is hidden, to be erased, is in no copy."""
        stored = await self._profiles.load(conversation_id)
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Conversation.channel, Conversation.address, Conversation.language,
                       Conversation.hidden_seq, Conversation.created_at, Conversation.updated_at)
                .where(Conversation.id == conversation_id)
            )  # fmt: skip
            conversation = found.one_or_none()
            if conversation is None:
                raise UnknownConversationError
            consents = await connection.execute(
                select(Consent.version, Consent.language, Consent.channel, Consent.given_at,
                       Consent.withdrawn_at)
                .where(Consent.conversation_id == conversation_id)
                .order_by(Consent.id)
            )  # fmt: skip
            said = await connection.execute(
                select(Message.created_at, Message.author, Message.kind, Message.text,
                       Message.content)
                .where(
                    Message.conversation_id == conversation_id,
                    Message.seq > conversation.hidden_seq,
                )
                .order_by(Message.seq)
            )  # fmt: skip
            messages = tuple(
                {
                    "time": row.created_at.isoformat(timespec="seconds"),
                    "author": row.author,
                    "kind": row.kind,
                }
                | ({"text": row.text} if row.text is not None else {})
                | ({"content": row.content} if row.content is not None else {})
                for row in said
            )
            booked = await read_appointments(
                connection,
                Appointment.conversation_id == conversation_id,
                Appointment.status != Status.RELEASED,
            )
            waiting = await connection.execute(
                select(Office.name.label("office_name"), WaitingPlace.office_id,
                       WaitingPlace.service_key, WaitingPlace.language, WaitingPlace.wish,
                       WaitingPlace.created_at)
                .join(Office, Office.id == WaitingPlace.office_id)
                .where(WaitingPlace.conversation_id == conversation_id)
                .order_by(WaitingPlace.id)
            )  # fmt: skip
            waits = [_dated(row._mapping) for row in waiting]  # noqa: SLF001 - public name
            feedback = await connection.execute(
                select(AnswerFeedback.topic, AnswerFeedback.language, AnswerFeedback.simple,
                       AnswerFeedback.helped, AnswerFeedback.words, AnswerFeedback.created_at)
                .where(AnswerFeedback.conversation_id == conversation_id)
                .order_by(AnswerFeedback.id)
            )  # fmt: skip
            desk = await _of_the_desk(connection, conversation_id)
            found_helpful = [_dated(row._mapping) for row in feedback]  # noqa: SLF001 - public name
            agreed = [_dated(row._mapping) for row in consents]  # noqa: SLF001 - public name
            accesses = await connection.execute(
                select(AuditEvent.happened_at, AuditEvent.actor, AuditEvent.action)
                .where(AuditEvent.conversation_id == conversation_id)
                .order_by(AuditEvent.id)
            )
            looked = [_dated(row._mapping) for row in accesses]  # noqa: SLF001 - public name
        async with self._database.write() as connection:
            tie = conversation_id if actor != "person" else None
            await record(connection, self._clock(), actor, "copied", conversation_id=tie)
        profile = stored.profile if stored else None
        data = {
            "created": self._clock().isoformat(timespec="seconds"),
            "conversation": _dated({
                name: value
                for name, value in conversation._mapping.items()  # noqa: SLF001 - public name
                # A web session's address is the hash of its key: of no use to anybody.
                if name != "hidden_seq" and (name != "address" or conversation.channel != "web")
            }),
            "profile": to_json(profile) if profile else None,
            "consents": agreed,
            "appointments": [_appointment(each) for each in booked],
            "waiting": waits,
            "feedback": found_helpful,
            **desk,
            "accesses": looked,
            "messages": list(messages),
        }  # fmt: skip
        return Copy(conversation.language, profile, messages, data)


async def _of_the_desk(
    connection: AsyncConnection, conversation_id: str
) -> dict[str, list[dict[str, Any]]]:
    """What staff did and noted; who of them it was is not said."""
    reads: dict[str, Any] = {
        "handovers": select(Handover.reason, Handover.asked_at, Handover.claimed_at,
                            Handover.answered_at, Handover.ended_at, Handover.ending)
                     .where(Handover.conversation_id == conversation_id).order_by(Handover.id),
        "notes": select(Note.text, Note.created_at)
                 .where(Note.conversation_id == conversation_id).order_by(Note.id),
        "tags": select(Tag.word, Tag.created_at)
                .where(Tag.conversation_id == conversation_id).order_by(Tag.id),
    }  # fmt: skip
    copied = {}
    for name, read in reads.items():
        rows = await connection.execute(read)
        copied[name] = [_dated(row._mapping) for row in rows]  # noqa: SLF001 - public name
    return copied


def _appointment(appointment: AppointmentRecord) -> dict[str, Any]:
    own = {
        "status": appointment.status.value,
        "name": appointment.name,
        "late_minutes": appointment.late_minutes,
    }
    return appointment.as_params() | own


def _dated(values: Any) -> dict[str, Any]:
    return {
        name: value.isoformat(timespec="seconds") if isinstance(value, datetime) else value
        for name, value in dict(values).items()
    }
