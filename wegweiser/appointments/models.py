"""The tables of appointments: the operator's calendar, what is taken of it, and by whom.

A free time has no row: it follows from the calendar's rules. Whoever takes one makes a `TakenSlot`
and, for each of its five-minute cells, a `TakenCell` for the counsellor, the room and the
interpreter. The cells' primary key is what makes a double booking impossible, whatever the code
does; it works alike on SQLite and PostgreSQL.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedText
from wegweiser.storage import Base


class Office(Base):
    """A place where somebody can be met."""

    __tablename__ = "offices"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    town: Mapped[str] = mapped_column(String(100))
    serves: Mapped[list[Any]]
    """Towns it is there for, German names."""
    address: Mapped[str | None] = mapped_column(String(200))
    map_url: Mapped[str | None] = mapped_column(String(500))
    directions: Mapped[dict[str, Any]]
    """How to get there, by language."""
    hours: Mapped[list[Any]]
    """Opening hours: `{"weekday": 0, "opens": "09:00", "closes": "12:00"}`, local time."""
    demo: Mapped[bool] = mapped_column(default=False)
    """Its calendar is invented, for demonstration."""
    active: Mapped[bool] = mapped_column(default=True)


class Service(Base):
    """What an appointment can be about, at one office. Minutes are multiples of five."""

    __tablename__ = "services"
    __table_args__ = (
        UniqueConstraint("office_id", "key"),
        CheckConstraint("minutes > 0 AND every > 0 AND capacity > 0", name="positive"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(40))
    minutes: Mapped[int]
    every: Mapped[int]
    """Minutes from one possible beginning to the next, counted from the opening."""
    before: Mapped[int] = mapped_column(default=0)
    """Minutes kept free before the talk."""
    after: Mapped[int] = mapped_column(default=0)
    """Minutes kept free after it."""
    lead_minutes: Mapped[int] = mapped_column(default=0)
    """Can be booked until this long before its beginning."""
    horizon_days: Mapped[int] = mapped_column(default=56)
    """Can be booked this many days ahead."""
    capacity: Mapped[int] = mapped_column(default=1)
    modes: Mapped[list[Any]]
    bring: Mapped[list[Any]]
    public: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)


class Resource(Base):
    """Somebody or something that can be in one place at a time: counsellor, room or interpreter.

    These rows are the locks of booking, always taken in the order of their id.
    """

    __tablename__ = "resources"
    __table_args__ = (
        UniqueConstraint("office_id", "kind", "key"),
        CheckConstraint("kind IN ('counsellor', 'room', 'interpreter')", name="kind"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(12))
    key: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(100))
    """As shown to the person (counsellor, room) or to staff (interpreter)."""
    languages: Mapped[list[Any]]
    """Languages spoken; a room has none."""
    hours: Mapped[list[Any] | None]
    """Working hours within the opening hours; None: all of them."""
    services: Mapped[list[Any] | None]
    """Keys of the services a counsellor gives; None: all."""
    room_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id"))
    """The room a counsellor uses; several may share one."""
    remote: Mapped[bool] = mapped_column(default=False)
    """An interpreter on the telephone: any number of talks at a time."""
    link: Mapped[str | None] = mapped_column(String(500))
    """Where a counsellor's online talks take place."""
    active: Mapped[bool] = mapped_column(default=True)


class SpecialDay(Base):
    """Hours of one date instead of the weekday's, also on a holiday; without hours it is closed."""

    __tablename__ = "special_days"
    __table_args__ = (
        Index("ix_special_days_office", "office_id", "day"),
        CheckConstraint("(opens IS NULL) = (closes IS NULL)", name="hours"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    day: Mapped[date]
    opens: Mapped[time | None]
    closes: Mapped[time | None]
    reason: Mapped[str] = mapped_column(String(100), default="")


class Block(Base):
    """A stretch of time in which a counsellor, a room or (without one) the office cannot be booked."""

    __tablename__ = "blocks"
    __table_args__ = (
        Index("ix_blocks_office", "office_id", "ends_at"),
        CheckConstraint("ends_at > starts_at", name="order"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(100), default="")


class TakenSlot(Base):
    """A time that somebody took; gone when the last person gives it up."""

    __tablename__ = "taken_slots"
    __table_args__ = (
        # Redundant as a key; it lets an appointment refer to the capacity and be checked by it.
        UniqueConstraint("id", "capacity"),
        Index("ix_taken_slots_office", "office_id", "from_cell"),
        CheckConstraint("capacity > 0", name="capacity"),
        CheckConstraint("to_cell > from_cell AND ends_at > starts_at", name="order"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"))
    service_id: Mapped[int] = mapped_column(ForeignKey("services.id"))
    counsellor_id: Mapped[int] = mapped_column(ForeignKey("resources.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id"))
    interpreter_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id"))
    mode: Mapped[str] = mapped_column(String(8))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    from_cell: Mapped[int]
    """First cell taken, the time kept free before included (see `grid`)."""
    to_cell: Mapped[int]
    """First cell that is free again, after the time kept free."""
    capacity: Mapped[int]


class TakenCell(Base):
    """Five minutes of a counsellor, room or interpreter: they can be given once."""

    __tablename__ = "taken_cells"

    resource_id: Mapped[int] = mapped_column(
        ForeignKey("resources.id"), primary_key=True, autoincrement=False
    )
    cell: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    slot_id: Mapped[int] = mapped_column(
        ForeignKey("taken_slots.id", ondelete="CASCADE"), index=True
    )


_OPEN = text("status IN ('held', 'confirmed') AND NOT extra AND conversation_id IS NOT NULL")


class Appointment(Base):
    """One person's booking, from the moment a time is kept. Needs no name."""

    __tablename__ = "appointments"
    __table_args__ = (
        UniqueConstraint("slot_id", "seat"),
        ForeignKeyConstraint(["slot_id", "capacity"], ["taken_slots.id", "taken_slots.capacity"]),
        CheckConstraint("seat BETWEEN 1 AND capacity", name="seat"),
        # No half booking: whoever counts has a seat, and nobody else does.
        CheckConstraint(
            "(status IN ('held', 'confirmed', 'arrived', 'no_show')) = (slot_id IS NOT NULL)"
            " AND (slot_id IS NULL) = (seat IS NULL)",
            name="occupies",
        ),
        CheckConstraint("(status = 'held') = (held_until IS NOT NULL)", name="held"),
        # One open booking a person and service, unless staff allow another.
        Index(
            "uq_appointments_open",
            "conversation_id",
            "service_key",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_appointments_starts", "status", "starts_at"),
        Index("ix_appointments_held", "held_until"),
        Index("ix_appointments_office", "office_id", "starts_at"),
        Index("ix_appointments_conversation", "conversation_id", "created_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(8), unique=True)
    uid: Mapped[str] = mapped_column(String(64), unique=True)
    sequence: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(String(10))
    request_id: Mapped[str] = mapped_column(String(128), unique=True)
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="SET NULL")
    )
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"))
    service_id: Mapped[int] = mapped_column(ForeignKey("services.id"))
    service_key: Mapped[str] = mapped_column(String(40))
    slot_id: Mapped[int | None]
    seat: Mapped[int | None]
    capacity: Mapped[int | None]
    starts_at: Mapped[datetime]
    """Of the slot it has or last had."""
    ends_at: Mapped[datetime]
    mode: Mapped[str] = mapped_column(String(8))
    language: Mapped[str | None] = mapped_column(String(8))
    extra: Mapped[bool] = mapped_column(default=False)
    """Does not count as the one open booking: staff allowed it, or it is a hold for moving one."""
    replaces: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"))
    """Of a hold: the appointment that confirming moves here. Of a used one: what it became."""
    place_id: Mapped[int | None] = mapped_column(
        ForeignKey("waiting_places.id", ondelete="SET NULL"), index=True
    )
    """Of a hold: the place on the waiting list it is offered to."""
    held_until: Mapped[datetime | None]
    late_minutes: Mapped[int | None]
    name: Mapped[str | None] = mapped_column(SealedText("appointments.name"))
    """None unless the person gave one."""
    cancelled_by: Mapped[str | None] = mapped_column(String(6))
    """person or staff."""
    confirmed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class Notice(Base):
    """A message about an appointment, written in one transaction with the message itself."""

    __tablename__ = "appointment_notices"
    __table_args__ = (UniqueConstraint("appointment_id", "kind", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))
    """day_before, soon, missed, cancelled, moved."""
    starts_at: Mapped[datetime]
    """Beginning it was about: a moved appointment is reminded of anew."""
    skipped: Mapped[bool] = mapped_column(default=False)
    """Never sent: the appointment was made when the reminder was due already."""
    noted_at: Mapped[datetime]


class AppointmentLink(Base):
    """A link to one appointment (calendar file, code for the door); only its hash is kept."""

    __tablename__ = "appointment_links"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    appointment_id: Mapped[int] = mapped_column(
        ForeignKey("appointments.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime]


class WaitingPlace(Base):
    """A person who would take an earlier time."""

    __tablename__ = "waiting_places"
    __table_args__ = (UniqueConstraint("conversation_id", "office_id", "service_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    service_key: Mapped[str] = mapped_column(String(40))
    language: Mapped[str | None] = mapped_column(String(8))
    wish: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]


class WaitingOffer(Base):
    """A time that was offered to a place: nobody is asked twice about the same one."""

    __tablename__ = "waiting_offers"

    place_id: Mapped[int] = mapped_column(
        ForeignKey("waiting_places.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)
    offered_at: Mapped[datetime]


class CalendarFeed(Base):
    """A secret address of a counsellor's calendar; only the token's hash is kept."""

    __tablename__ = "calendar_feeds"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    counsellor_id: Mapped[int] = mapped_column(
        ForeignKey("resources.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
