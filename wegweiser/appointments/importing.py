"""Putting the operator's calendar into the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.calendar_file import (
    WEEKDAYS,
    CalendarFileError,
    OfficeEntry,
    ServiceEntry,
    SpecialDayEntry,
    SpecialDayLine,
    Week,
)
from wegweiser.appointments.models import Office, Resource, Service, SpecialDay
from wegweiser.storage import Database


async def import_offices(
    database: Database, offices: Sequence[OfficeEntry], *, demo: bool = False
) -> None:
    """Make the offices what the entries say, all in one transaction.

    What an entry no longer names (a service, a counsellor) can no longer be booked; appointments
    made before stay. Offices without an entry stay as they are. Special days are replaced.
    """
    async with database.write() as connection:
        for office in offices:
            await _office(connection, office, demo=demo)
            await _services(connection, office)
            await _resources(connection, office)
            await connection.execute(delete(SpecialDay).where(SpecialDay.office_id == office.id))
            rows = [
                {
                    "office_id": office.id,
                    "day": entry.day,
                    "opens": opens,
                    "closes": closes,
                    "reason": entry.reason,
                }
                for entry in office.special_days
                for opens, closes in _hours_or_closed(entry)
            ]
            if rows:
                await connection.execute(insert(SpecialDay), rows)


async def import_special_days(database: Database, lines: Sequence[SpecialDayLine]) -> None:
    """Set the hours of single dates: each date of an office that is named is replaced as a whole.

    Raises `CalendarFileError` for an unknown office; then nothing is changed.
    """
    async with database.write() as connection:
        known = set((await connection.execute(select(Office.id))).scalars())
        unknown = [line.office for line in lines if line.office not in known]
        if unknown:
            raise CalendarFileError([(office, "is not an office") for office in unknown])
        for office_id, day in {(line.office, line.day) for line in lines}:
            await connection.execute(
                delete(SpecialDay).where(SpecialDay.office_id == office_id, SpecialDay.day == day)
            )
        rows = [
            {
                "office_id": line.office,
                "day": line.day,
                "opens": line.opens,
                "closes": line.closes,
                "reason": line.reason,
            }
            for line in lines
        ]
        if rows:
            await connection.execute(insert(SpecialDay), rows)


async def _office(connection: AsyncConnection, office: OfficeEntry, *, demo: bool) -> None:
    await _upsert(
        connection,
        Office,
        ["id"],
        {
            "id": office.id,
            "name": office.name,
            "town": office.town,
            "serves": office.serves,
            "address": office.address,
            "map_url": office.map_url,
            "directions": office.directions,
            "hours": stored(office.hours),
            "demo": demo,
            "active": True,
        },
    )


async def _services(connection: AsyncConnection, office: OfficeEntry) -> None:
    await connection.execute(
        update(Service).where(Service.office_id == office.id).values(active=False)
    )
    for service in office.services:
        await _upsert(connection, Service, ["office_id", "key"], _service(office.id, service))


def _service(office_id: str, service: ServiceEntry) -> dict[str, Any]:
    return {
        "office_id": office_id,
        "key": service.key,
        "minutes": service.minutes,
        "every": service.step,
        "before": service.before,
        "after": service.after,
        "lead_minutes": service.lead_minutes,
        "horizon_days": service.horizon_days,
        "capacity": service.capacity,
        "modes": [mode.value for mode in service.modes],
        "bring": service.bring,
        "public": service.public,
        "active": True,
    }


async def _resources(connection: AsyncConnection, office: OfficeEntry) -> None:
    await connection.execute(
        update(Resource).where(Resource.office_id == office.id).values(active=False)
    )
    rooms = {
        room.key: await _resource(connection, office.id, "room", room.key, room.name)
        for room in office.rooms
    }
    for counsellor in office.counsellors:
        await _resource(
            connection,
            office.id,
            "counsellor",
            counsellor.key,
            counsellor.name,
            languages=counsellor.languages,
            hours=None if counsellor.hours is None else stored(counsellor.hours),
            services=counsellor.services,
            room_id=rooms[counsellor.room] if counsellor.room else None,
            link=counsellor.link,
        )
    for interpreter in office.interpreters:
        await _resource(
            connection,
            office.id,
            "interpreter",
            interpreter.key,
            interpreter.name,
            languages=interpreter.languages,
            hours=None if interpreter.hours is None else stored(interpreter.hours),
            remote=interpreter.remote,
        )


async def _resource(
    connection: AsyncConnection, office_id: str, kind: str, key: str, name: str, **columns: Any
) -> int:
    values: dict[str, Any] = {
        "languages": [], "hours": None, "services": None, "room_id": None, "remote": False,
        "link": None, "active": True,
    }  # fmt: skip
    values |= {"office_id": office_id, "kind": kind, "key": key, "name": name, **columns}
    return int(await _upsert(connection, Resource, ["office_id", "kind", "key"], values))


async def _upsert(
    connection: AsyncConnection,
    table: type[Office | Service | Resource],
    key: list[str],
    values: Mapping[str, Any],
) -> Any:
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    changes = {name: value for name, value in values.items() if name not in key}
    result = await connection.execute(
        dialect.insert(table)
        .values(**values)
        .on_conflict_do_update(index_elements=key, set_=changes)
        .returning(table.id)
    )
    return result.scalar_one()


def _hours_or_closed(entry: SpecialDayEntry) -> list[tuple[time | None, time | None]]:
    return [*entry.hours] or [(None, None)]


def stored(week: Week) -> list[dict[str, Any]]:
    """Weekly hours as the tables keep them."""
    return [
        {"weekday": WEEKDAYS.index(day), "opens": _clock(opens), "closes": _clock(closes)}
        for day, hours in week.items()
        for opens, closes in hours
    ]


def _clock(at: time) -> str:
    return at.strftime("%H:%M")
