"""Reading appointments with all that is shown of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from wegweiser.appointments.models import Appointment as Row_
from wegweiser.appointments.models import Office, Resource, Service, TakenSlot
from wegweiser.appointments.plan import office_record, service_record
from wegweiser.appointments.records import Appointment, Hold, Status
from wegweiser.appointments.slots import BERLIN, LanguageHelp, Mode, Slot, SlotKey

_COUNSELLOR, _ROOM = aliased(Resource), aliased(Resource)
_SHOWN = (
    select(
        *Row_.__table__.columns,
        TakenSlot.counsellor_id,
        TakenSlot.interpreter_id,
        _COUNSELLOR.name.label("counsellor"),
        _COUNSELLOR.languages.label("counsellor_languages"),
        _COUNSELLOR.link.label("link"),
        _ROOM.name.label("room"),
    )
    .outerjoin(TakenSlot, TakenSlot.id == Row_.slot_id)
    .outerjoin(_COUNSELLOR, _COUNSELLOR.id == TakenSlot.counsellor_id)
    .outerjoin(_ROOM, _ROOM.id == TakenSlot.room_id)
)


async def read_appointments(connection: AsyncConnection, *which: Any) -> list[Appointment]:
    """Appointments that meet the conditions (on the table `appointments`), by their beginning.

    Three queries, however many there are.
    """
    found = await connection.execute(_SHOWN.where(*which).order_by(Row_.starts_at, Row_.id))
    rows = found.all()
    if not rows:
        return []
    offices = await _by_id(connection, Office, (row.office_id for row in rows))
    services = await _by_id(connection, Service, (row.service_id for row in rows))
    return [
        Appointment(
            id=row.id,
            number=row.number,
            uid=row.uid,
            sequence=row.sequence,
            status=Status(row.status),
            office=office_record(offices[row.office_id]),
            service=service_record(services[row.service_id]),
            start=row.starts_at.astimezone(BERLIN),
            end=row.ends_at.astimezone(BERLIN),
            mode=Mode(row.mode),
            counsellor=row.counsellor,
            room=row.room,
            link=row.link if row.mode == Mode.ONLINE else None,
            language=row.language,
            interpreter=row.interpreter_id is not None,
            late_minutes=row.late_minutes,
            name=row.name,
            updated_at=row.updated_at,
        )
        for row in rows
    ]


async def read_holds(connection: AsyncConnection, *which: Any) -> list[tuple[Hold, int | None]]:
    """Holds that meet the conditions, each with the place on the waiting list it is offered to."""
    found = await connection.execute(
        _SHOWN.where(Row_.status == Status.HELD, *which).order_by(Row_.starts_at, Row_.id)
    )
    return [(_hold(row), row.place_id) for row in found]


def _hold(row: Row[*tuple[Any, ...]]) -> Hold:
    start = row.starts_at.astimezone(BERLIN)
    mode = Mode(row.mode)
    help_ = None
    if row.language is not None:
        interpreted = row.interpreter_id is not None
        help_ = LanguageHelp.INTERPRETER if interpreted else LanguageHelp.COUNSELLOR
    slot = Slot(
        key=SlotKey(row.office_id, row.service_key, start, row.counsellor_id, mode, row.language),
        start=start,
        end=row.ends_at.astimezone(BERLIN),
        counsellor=row.counsellor,
        room=row.room,
        languages=tuple(row.counsellor_languages),
        help=help_,
        places=1,
    )
    return Hold(row.id, slot, row.held_until.astimezone(BERLIN), row.replaces)


async def _by_id(
    connection: AsyncConnection, table: type[Office | Service], ids: Iterable[Any]
) -> dict[Any, Row[*tuple[Any, ...]]]:
    found = await connection.execute(select(*table.__table__.columns).where(table.id.in_(set(ids))))
    return {row.id: row for row in found}
