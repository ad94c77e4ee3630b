"""An office's calendar as the operator set it, read in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.errors import UnknownOfficeError, UnknownServiceError
from wegweiser.appointments.models import Office, Resource, Service, SpecialDay
from wegweiser.appointments.opening import Hours, Opening, WeekHours
from wegweiser.appointments.records import OfficeRecord, ServiceRecord
from wegweiser.appointments.slots import Mode

GERMAN = "de"


@dataclass(frozen=True)
class PlannedService:
    """A service with what only the calendar needs to know. All lengths in minutes."""

    id: int
    record: ServiceRecord
    every: int
    before: int
    after: int
    lead: timedelta
    horizon_days: int

    def unbound(self) -> PlannedService:
        """As staff may book it: at once, and as far ahead as they like."""
        return replace(self, lead=timedelta(), horizon_days=3660)

    def mode(self, wanted: Mode | None) -> Mode:
        """The wanted mode, or the usual one. Raises `UnknownServiceError`."""
        if wanted is None:
            return self.record.modes[0]
        if wanted not in self.record.modes:
            raise UnknownServiceError
        return wanted


@dataclass(frozen=True)
class PlannedResource:
    """A counsellor, room or interpreter."""

    id: int
    key: str
    name: str
    languages: tuple[str, ...]
    hours: WeekHours | None
    services: frozenset[str] | None
    room_id: int | None
    remote: bool
    link: str | None

    def gives(self, service: str) -> bool:
        """Whether this counsellor gives the service."""
        return self.services is None or service in self.services


@dataclass(frozen=True)
class Plan:
    """One office."""

    office: OfficeRecord
    opening: Opening
    services: dict[str, PlannedService]
    counsellors: dict[int, PlannedResource]
    rooms: dict[int, PlannedResource]
    interpreters: dict[int, PlannedResource]

    def service(self, key: str) -> PlannedService:
        """Raises `UnknownServiceError`."""
        try:
            return self.services[key]
        except KeyError as error:
            raise UnknownServiceError from error

    def interpreters_for(self, language: str) -> list[PlannedResource]:
        """Those who speak a language; on the telephone first: they are never all taken."""
        able = [each for each in self.interpreters.values() if language in each.languages]
        return sorted(able, key=lambda each: (not each.remote, each.id))


async def read_plan(connection: AsyncConnection, office_id: str, first: date, days: int) -> Plan:
    """An office's plan with the special days of a range of dates; four queries.

    Raises `UnknownOfficeError`.
    """
    found = await connection.execute(select(Office).where(Office.id == office_id, Office.active))
    office = found.one_or_none()
    if office is None:
        raise UnknownOfficeError
    services = await connection.execute(
        select(Service).where(Service.office_id == office_id, Service.active).order_by(Service.id)
    )
    resources = await connection.execute(
        select(Resource)
        .where(Resource.office_id == office_id, Resource.active)
        .order_by(Resource.id)
    )
    special = await connection.execute(
        select(SpecialDay.day, SpecialDay.opens, SpecialDay.closes)
        .where(
            SpecialDay.office_id == office_id,
            SpecialDay.day.between(first, first + timedelta(days=days)),
        )
        .order_by(SpecialDay.day, SpecialDay.opens)
    )
    by_kind: dict[str, dict[int, PlannedResource]] = {
        "counsellor": {}, "room": {}, "interpreter": {}
    }  # fmt: skip
    for row in resources:
        by_kind[row.kind][row.id] = _resource(row)
    return Plan(
        office=office_record(office),
        opening=Opening(WeekHours.of(office.hours), _special(special.all())),
        services={row.key: _service(row) for row in services},
        counsellors=by_kind["counsellor"],
        rooms=by_kind["room"],
        interpreters=by_kind["interpreter"],
    )


def active_offices() -> Select[Any]:
    """All offices that take appointments, by name."""
    return select(Office.__table__).where(Office.active).order_by(Office.name)


def office_record(row: Row[*tuple[Any, ...]]) -> OfficeRecord:
    """From a row of `offices`."""
    return OfficeRecord(
        id=row.id,
        name=row.name,
        town=row.town,
        serves=tuple(dict.fromkeys((row.town, *row.serves))),
        address=row.address,
        map_url=row.map_url,
        directions=dict(row.directions),
        demo=row.demo,
    )


def service_record(row: Row[*tuple[Any, ...]]) -> ServiceRecord:
    """From a row of `services`."""
    return ServiceRecord(
        key=row.key,
        minutes=row.minutes,
        modes=tuple(Mode(mode) for mode in row.modes),
        capacity=row.capacity,
        bring=tuple(row.bring),
        public=row.public,
    )


def _service(row: Row[*tuple[Any, ...]]) -> PlannedService:
    return PlannedService(
        id=row.id,
        record=service_record(row),
        every=row.every,
        before=row.before,
        after=row.after,
        lead=timedelta(minutes=row.lead_minutes),
        horizon_days=row.horizon_days,
    )


def _resource(row: Row[*tuple[Any, ...]]) -> PlannedResource:
    return PlannedResource(
        id=row.id,
        key=row.key,
        name=row.name,
        languages=tuple(row.languages),
        hours=None if row.hours is None else WeekHours.of(row.hours),
        services=None if row.services is None else frozenset(row.services),
        room_id=row.room_id,
        remote=row.remote,
        link=row.link,
    )


def _special(rows: Sequence[Row[*tuple[Any, ...]]]) -> dict[date, tuple[Hours, ...]]:
    special: dict[date, tuple[Hours, ...]] = {}
    for day, opens, closes in rows:
        hours = ((opens, closes),) if opens is not None else ()
        special[day] = special.get(day, ()) + hours
    return special
