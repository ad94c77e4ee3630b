"""Offices by place: what is known of an address, and since when (`content/offices.yml`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from math import asin, cos, radians, sin, sqrt
from typing import Any
from urllib.parse import quote

from wegweiser.content.facts import STATUSES, Source
from wegweiser.content.problems import ContentError
from wegweiser.languages import Language

STATE_WIDE = "nrw"
"""The town of contacts that serve the whole state."""
EARTH_KM = 6371.0
NORTH, EAST = 90, 180
KINDS = frozenset({
    "integration_point", "jobcenter", "agency", "foreigners_office", "social_office", "district",
    "bamf", "migration_advice", "municipal_centre", "recognition_advice", "chamber",
    "work_advice", "psychosocial", "language_school",
})  # fmt: skip
_MAP = "https://www.openstreetmap.org/search?query="
_CLOCK = re.compile(r"^([01]\d|2[0-3]):[0-5]\d$")


@dataclass(frozen=True)
class Hours:
    """Opening on some days of the week; Monday is 1. Local time."""

    days: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True)
class Contact:
    """One office. Told only together with the date of its source."""

    id: str
    town: str
    """German name of a listed town, or `STATE_WIDE`."""
    kind: str
    name: str
    """As it stands on the door: German."""
    source: str
    status: str
    topics: tuple[str, ...] = ()
    """Topics whose answers name this office to a person of its town."""
    address: str | None = None
    phone: str | None = None
    url: str | None = None
    hours: tuple[Hours, ...] = ()
    remark: str | None = None
    """What must be said with it: the message `contact-remark-<remark>`."""
    position: tuple[float, float] | None = None
    """Latitude and longitude in degrees (WGS 84), where an operator has looked them up."""

    @property
    def sure(self) -> bool:
        """Whether it may be told."""
        return self.status != "unsure"

    @property
    def map_url(self) -> str | None:
        """The address on OpenStreetMap; None without an address."""
        return _MAP + quote(self.address) if self.address else None


@dataclass(frozen=True)
class Town:
    """A place by its German name. `names`: other languages' names; `of`: another town's offices."""

    name: str
    names: Mapping[Language, str] = field(default_factory=dict)
    area: str | None = None
    of: str | None = None
    word: bool = False
    """Whether a name of it is also a word of a language (Kamen: "wir kamen")."""

    def name_in(self, language: Language) -> str:
        """The name in the reader's language, the German one beside it where they differ."""
        own = self.names.get(language, self.name)
        return own if own == self.name else f"{own} ({self.name})"


@dataclass(frozen=True)
class Offices:
    """All towns and contacts; built from `offices.yml`, or several over one another."""

    towns: dict[str, Town]
    contacts: dict[str, Contact]

    @classmethod
    def of(cls, data: Mapping[str, Any], sources: Mapping[str, Source], place: str) -> Offices:
        """From the file's content. Raises `ContentError` with the entry at fault."""
        towns = {
            name: _town(f"{place}: towns.{name}", name, value or {})
            for name, value in (data.get("towns") or {}).items()
        }
        for town in towns.values():
            if town.of is not None and town.of not in towns:
                raise ContentError(f"{place}: towns.{town.name}", f"{town.of!r} is not listed")
        contacts = {
            key: _contact(f"{place}: contacts.{key}", key, value, towns, sources)
            for key, value in (data.get("contacts") or {}).items()
        }
        return cls(towns, contacts)

    def near(self, town: str, topic: str) -> tuple[Contact, ...]:
        """What may be told on a topic to a person of this town: its own offices first, then those
        of the towns shown together with it. Empty for a town that is not listed."""
        place = self.towns.get(town)
        if place is None:
            return ()
        own = place.of or place.name
        area = self.towns[own].area
        together = {own} | {
            other.name for other in self.towns.values() if area is not None and other.area == area
        }
        found = [c for c in self._telling(topic) if c.town in together]
        return tuple(sorted(found, key=lambda contact: contact.town != own))

    def state_wide(self, topic: str) -> tuple[Contact, ...]:
        """What may be told wherever the person lives."""
        return tuple(c for c in self._telling(topic) if c.town == STATE_WIDE)

    def nearest(self, latitude: float, longitude: float) -> tuple[Contact, float] | None:
        """The office of a town that is nearest as the crow flies, and how far it is in km; None if
        no position of any office is known."""
        placed = [
            (_kilometres(contact.position, (latitude, longitude)), contact)
            for contact in self.contacts.values()
            if contact.sure and contact.position is not None and contact.town != STATE_WIDE
        ]
        if not placed:
            return None
        km, contact = min(placed, key=lambda found: found[0])
        return contact, km

    def areas(self) -> dict[str, tuple[Town, ...]]:
        """Towns to offer as buttons, by area, in the order of the file."""
        areas: dict[str, list[Town]] = {}
        for town in self.towns.values():
            if town.area is not None:
                areas.setdefault(town.area, []).append(town)
        return {area: tuple(towns) for area, towns in areas.items()}

    def _telling(self, topic: str) -> Iterable[Contact]:
        return (c for c in self.contacts.values() if c.sure and topic in c.topics)


def _town(place: str, name: str, value: Mapping[str, Any]) -> Town:
    unknown = value.keys() - {"area", "of", "word", *Language}
    if unknown:
        raise ContentError(place, f"has unknown {sorted(unknown)}")
    names = {language: str(value[language]) for language in Language if language in value}
    return Town(name, names, value.get("area"), value.get("of"), bool(value.get("word")))


def _contact(
    place: str,
    key: str,
    value: Mapping[str, Any],
    towns: Mapping[str, Town],
    sources: Mapping[str, Source],
) -> Contact:
    try:
        contact = Contact(
            id=key,
            town=str(value["town"]),
            kind=str(value["kind"]),
            name=str(value["name"]),
            source=str(value["source"]),
            status=str(value["status"]),
            topics=tuple(value.get("topics") or ()),
            address=value.get("address"),
            phone=value.get("phone"),
            url=value.get("url"),
            hours=tuple(_hours(place, hours) for hours in value.get("hours") or ()),
            remark=value.get("remark"),
            position=_position(place, value),
        )
    except KeyError as missing:
        raise ContentError(place, f"has no {missing}") from missing
    if contact.town != STATE_WIDE and contact.town not in towns:
        raise ContentError(place, f"town {contact.town!r} is not listed")
    if contact.kind not in KINDS:
        raise ContentError(place, f"kind {contact.kind!r} is none of {sorted(KINDS)}")
    if contact.status not in STATUSES:
        raise ContentError(place, f"status {contact.status!r} is none of {sorted(STATUSES)}")
    if contact.source not in sources:
        raise ContentError(place, f"source {contact.source!r} is not listed")
    if contact.url is not None and not contact.url.startswith("https://"):
        raise ContentError(place, "url is not https")
    return contact


def _position(place: str, value: Mapping[str, Any]) -> tuple[float, float] | None:
    lat, lon = value.get("lat"), value.get("lon")
    if lat is None and lon is None:
        return None
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        raise ContentError(place, "lat and lon are degrees, and come together")
    if abs(lat) > NORTH or abs(lon) > EAST:
        raise ContentError(place, "lat or lon is nowhere on Earth")
    return float(lat), float(lon)


def _kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along a great circle of the mean Earth (haversine); some tenths of a percent off."""
    (lat1, lon1), (lat2, lon2) = ((radians(lat), radians(lon)) for lat, lon in (one, other))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(h))


def _hours(place: str, value: Mapping[str, Any]) -> Hours:
    opens, closes = str(value.get("opens")), str(value.get("closes"))
    days = tuple(value.get("days") or ())
    if not days or not set(days) <= set(range(1, 8)):
        raise ContentError(place, "hours need days from 1 (Monday) to 7")
    if not _CLOCK.match(opens) or not _CLOCK.match(closes) or opens >= closes:
        raise ContentError(place, 'hours need opens and closes, as "09:00"')
    return Hours(days, time.fromisoformat(opens), time.fromisoformat(closes))
