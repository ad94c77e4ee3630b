"""Rows of holds and appointments: inserting them, finding them again, locking them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.errors import UnknownAppointmentError
from wegweiser.appointments.models import Appointment as Row_
from wegweiser.appointments.records import Status
from wegweiser.appointments.seats import Seat


async def insert_hold(
    connection: AsyncConnection,
    seat: Seat,
    *,
    request: str,
    conversation_id: str | None,
    until: datetime,
    now: datetime,
    replaces: int | None = None,
    extra: bool = False,
    place_id: int | None = None,
) -> int:
    """Insert a hold on a seat that was just taken; returns its id."""
    inserted = await connection.execute(
        insert(Row_)
        .values(
            **seat.columns(),
            number=await _free_number(connection),
            uid=f"{secrets.token_hex(16)}@wegweiser",
            status=Status.HELD,
            request_id=request,
            conversation_id=conversation_id,
            extra=extra,
            replaces=replaces,
            place_id=place_id,
            held_until=until,
            created_at=now,
            updated_at=now,
        )
        .returning(Row_.id)
    )
    return int(inserted.scalar_one())


def request_key(conversation_id: str | None, request_id: str) -> str:
    """What is stored of a request's id: bound to its conversation, of fixed length."""
    return hashlib.sha256(f"{conversation_id or ''}\n{request_id}".encode()).hexdigest()


async def _free_number(connection: AsyncConnection) -> str:
    """Seven digits that no other appointment has; the unique key has the last word."""
    while True:
        number = str(1_000_000 + secrets.randbelow(9_000_000))
        found = await connection.execute(select(Row_.id).where(Row_.number == number))
        if found.scalar_one_or_none() is None:
            return number


async def requested(connection: AsyncConnection, request: str) -> Row[*tuple[Any, ...]] | None:
    """What a request has led to already; None if it is new."""
    found = await connection.execute(select(Row_.id, Row_.status).where(Row_.request_id == request))
    return found.one_or_none()


async def one_row(connection: AsyncConnection, *which: Any) -> Row[*tuple[Any, ...]]:
    """One appointment. Raises `UnknownAppointmentError`."""
    found = await connection.execute(select(*Row_.__table__.columns).where(*which))
    row = found.one_or_none()
    if row is None:
        raise UnknownAppointmentError
    return row


async def locked_rows(
    connection: AsyncConnection, ids: Iterable[int]
) -> dict[int, Row[*tuple[Any, ...]]]:
    """Appointments by id, locked in the order of their ids."""
    found = await connection.execute(
        select(*Row_.__table__.columns)
        .where(Row_.id.in_(set(ids)))
        .order_by(Row_.id)
        .with_for_update()
    )
    return {row.id: row for row in found}


async def changed_too(
    connection: AsyncConnection, hold: Row[*tuple[Any, ...]]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Appointments that confirming a hold changes too: the one it replaces, and, for an offer of the
    waiting list, what the person has for the same service."""
    if hold.replaces is None and hold.place_id is None:
        return []
    which: Any = Row_.id == hold.replaces
    if hold.place_id is not None:
        which = or_(
            which,
            and_(
                Row_.conversation_id == hold.conversation_id,
                Row_.service_key == hold.service_key,
                Row_.status.in_((Status.HELD, Status.CONFIRMED)),
                ~Row_.extra,
                Row_.id != hold.id,
            ),
        )
    found = await connection.execute(select(*Row_.__table__.columns).where(which))
    return found.all()
