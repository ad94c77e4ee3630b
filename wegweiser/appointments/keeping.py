"""Keeping an office's calendar without a file: weekly hours, single days, in use or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import Any

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.calendar_file import WEEKDAYS, Week
from wegweiser.appointments.errors import UnknownOfficeError
from wegweiser.appointments.importing import stored
from wegweiser.appointments.models import Office, Resource, Service, SpecialDay
from wegweiser.storage import Database


@dataclass(frozen=True)
class ListedOffice:
    """An office in a list."""

    id: str
    name: str
    town: str
    demo: bool
    active: bool


@dataclass(frozen=True)
class SpecialHours:
    """One date with hours of its own; none: closed."""

    day: date
    hours: tuple[tuple[time, time], ...]
    reason: str


@dataclass(frozen=True)
class KeptOffice:
    """An office with what can be changed of it, and what came with its file."""

    office: ListedOffice
    address: str | None
    hours: dict[str, str]
    """Weekday in English -> `09:00-12:00, 13:00-16:00`; all seven."""
    special: tuple[SpecialHours, ...]
    services: tuple[tuple[str, int, bool], ...]
    """Key, minutes, whether people book it themselves."""
    counsellors: tuple[tuple[str, tuple[str, ...]], ...]
    """Name and languages."""


async def all_offices(database: Database) -> Sequence[ListedOffice]:
    """Every office, also those not in use, by name."""
    async with database.read() as connection:
        found = await connection.execute(select(*_LISTED).order_by(Office.name, Office.id))
        return [ListedOffice(*row) for row in found.all()]


async def kept_office(database: Database, office_id: str, since: date) -> KeptOffice:
    """One office, with its special days from `since` on. Raises `UnknownOfficeError`."""
    async with database.read() as connection:
        found = await connection.execute(
            select(*_LISTED, Office.address, Office.hours).where(Office.id == office_id)
        )
        row = found.one_or_none()
        if row is None:
            raise UnknownOfficeError
        services = await connection.execute(
            select(Service.key, Service.minutes, Service.public)
            .where(Service.office_id == office_id, Service.active)
            .order_by(Service.key)
        )
        counsellors = await connection.execute(
            select(Resource.name, Resource.languages)
            .where(Resource.office_id == office_id, Resource.kind == "counsellor", Resource.active)
            .order_by(Resource.name)
        )
        return KeptOffice(
            office=ListedOffice(*row[: len(_LISTED)]),
            address=row.address,
            hours=_week(row.hours),
            special=await _special(connection, office_id, since),
            services=tuple((key, minutes, public) for key, minutes, public in services),
            counsellors=tuple((name, tuple(languages)) for name, languages in counsellors),
        )


async def set_hours(connection: AsyncConnection, office_id: str, week: Week) -> None:
    """Weekly opening hours. Raises `UnknownOfficeError`."""
    await _update(connection, office_id, hours=stored(week))


async def set_active(connection: AsyncConnection, office_id: str, *, active: bool) -> None:
    """Whether it takes appointments; those made before stay. Raises `UnknownOfficeError`."""
    await _update(connection, office_id, active=active)


async def remove_special_day(connection: AsyncConnection, office_id: str, day: date) -> bool:
    """The date follows its weekday again; False if it had no hours of its own."""
    gone: CursorResult[tuple[()]] = await connection.execute(
        delete(SpecialDay).where(SpecialDay.office_id == office_id, SpecialDay.day == day)
    )
    return gone.rowcount > 0


_LISTED = (Office.id, Office.name, Office.town, Office.demo, Office.active)


async def _update(connection: AsyncConnection, office_id: str, **values: Any) -> None:
    done: CursorResult[tuple[()]] = await connection.execute(
        update(Office).where(Office.id == office_id).values(**values)
    )
    if done.rowcount != 1:
        raise UnknownOfficeError


async def _special(
    connection: AsyncConnection, office_id: str, since: date
) -> tuple[SpecialHours, ...]:
    found = await connection.execute(
        select(SpecialDay.day, SpecialDay.opens, SpecialDay.closes, SpecialDay.reason)
        .where(SpecialDay.office_id == office_id, SpecialDay.day >= since)
        .order_by(SpecialDay.day, SpecialDay.opens)
    )
    special = []
    for day, rows in groupby(found.all(), key=lambda row: row.day):
        lines = list(rows)
        hours = tuple((row.opens, row.closes) for row in lines if row.opens is not None)
        special.append(SpecialHours(day, hours, lines[0].reason or ""))
    return tuple(special)


def _week(kept: Sequence[dict[str, Any]]) -> dict[str, str]:
    return {
        weekday: ", ".join(
            f"{each['opens']}-{each['closes']}" for each in kept if each["weekday"] == number
        )
        for number, weekday in enumerate(WEEKDAYS)
    }
