"""What callers get to see of offices, services, holds and appointments: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from wegweiser.appointments.slots import Mode, Slot


class Status(StrEnum):
    """Where an appointment stands. HELD, CONFIRMED, ARRIVED and NO_SHOW occupy their slot."""

    HELD = "held"
    """Kept while the person decides; runs out."""
    CONFIRMED = "confirmed"
    RELEASED = "released"
    """Kept, and given up or run out."""
    CANCELLED = "cancelled"
    ARRIVED = "arrived"
    NO_SHOW = "no_show"


@dataclass(frozen=True)
class OfficeRecord:
    """A place where somebody can be met."""

    id: str
    name: str
    town: str
    serves: tuple[str, ...]
    """Towns (German names) it is there for; its own is among them."""
    address: str | None
    """None: no address is known that is certain enough to state."""
    map_url: str | None
    directions: dict[str, str]
    """How to get there, by language, as the operator wrote it; may be empty."""
    demo: bool
    """Its calendar is invented, for demonstration."""


@dataclass(frozen=True)
class ServiceRecord:
    """What an appointment can be about, at one office."""

    key: str
    """`first_talk`, `follow_up`, `recognition_advice`, ...: names are looked up by it."""
    minutes: int
    modes: tuple[Mode, ...]
    """The first is the usual one."""
    capacity: int
    """Persons at the same time; above 1 it is a group."""
    bring: tuple[str, ...]
    """Keys of what to bring: `letter`, `residence_document`, `certificates`, ..."""
    public: bool
    """Whether people book it themselves; else staff do."""


@dataclass(frozen=True)
class Hold:
    """A time kept for a person until `expires_at`; not yet an appointment."""

    id: int
    slot: Slot
    expires_at: datetime
    """Aware, Europe/Berlin."""
    replaces: int | None
    """Id of the appointment that confirming this hold moves here."""


@dataclass(frozen=True)
class SlotTaken:
    """Somebody was quicker (or the office closed the time). Nothing was changed."""

    wanted: datetime
    """Beginning of the slot that is gone, in Europe/Berlin."""
    alternatives: tuple[Slot, ...]
    """At most three free times of the same service, mode and language, nearest first."""


@dataclass(frozen=True)
class Appointment:
    """A booking as it stands."""

    id: int
    number: str
    """Seven digits, shown at the door; no secret, and alone it gives no access."""
    uid: str
    """Of its calendar event; the same for as long as the appointment exists."""
    sequence: int
    """Of its calendar event; grows with every change."""
    status: Status
    office: OfficeRecord
    service: ServiceRecord
    start: datetime
    """Aware, in Europe/Berlin."""
    end: datetime
    mode: Mode
    counsellor: str | None
    """None once the slot was given up."""
    room: str | None
    link: str | None
    """Where an online talk takes place."""
    language: str | None
    """Language that was asked for."""
    interpreter: bool
    """Whether an interpreter comes (or is called)."""
    late_minutes: int | None
    name: str | None
    """Only if the person gave one."""
    updated_at: datetime

    def as_params(self) -> dict[str, Any]:
        """The parameters of a reply about this appointment: JSON, and nothing of the person."""
        return {
            "appointment": self.id,
            "number": self.number,
            "office": self.office.id,
            "office_name": self.office.name,
            "town": self.office.town,
            "address": self.office.address,
            "map_url": self.office.map_url,
            "directions": dict(self.office.directions),
            "service": self.service.key,
            "minutes": self.service.minutes,
            "starts_at": self.start.isoformat(),
            "ends_at": self.end.isoformat(),
            "mode": self.mode.value,
            "counsellor": self.counsellor,
            "room": self.room,
            "link": self.link,
            "bring": list(self.service.bring),
            "language_wanted": self.language,
            "interpreter": self.interpreter,
            "late": self.late_minutes,
            "demo": self.office.demo,
        }


@dataclass(frozen=True)
class WaitingPlace:
    """A place on the waiting list for an earlier time."""

    id: int
    office_id: str
    service: str
    appointment_id: int | None
    """The later appointment the person has meanwhile; accepting an offer moves it."""
    since: datetime


@dataclass(frozen=True)
class Offer:
    """A freed time kept for somebody on the waiting list: accept it as a hold, or decline."""

    hold: Hold
    place_id: int
