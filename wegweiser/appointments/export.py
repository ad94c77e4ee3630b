"""The month of an office as a table, for reports: no person, no name, no conversation."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time

from sqlalchemy import select

from wegweiser.appointments.models import Appointment, Resource, TakenSlot
from wegweiser.appointments.records import Status
from wegweiser.appointments.slots import BERLIN
from wegweiser.storage import Database

COLUMNS = (
    "number", "office", "service", "start", "end", "mode", "language", "interpreter",
    "counsellor", "status", "cancelled_by", "late_minutes", "booked_on",
)  # fmt: skip


async def export_month(database: Database, year: int, month: int, office_id: str | None) -> str:
    """CSV of all appointments that begin in a month (local time), of one office or all.

    Times are local, ISO 8601 with their offset. What was only held is left out.
    """
    first = datetime.combine(date(year, month, 1), time.min, BERLIN)
    following = date(year + month // 12, month % 12 + 1, 1)
    end = datetime.combine(following, time.min, BERLIN)
    query = (
        select(Appointment, Resource.name.label("counsellor"), TakenSlot.interpreter_id)
        .outerjoin(TakenSlot, TakenSlot.id == Appointment.slot_id)
        .outerjoin(Resource, Resource.id == TakenSlot.counsellor_id)
        .where(
            Appointment.starts_at >= first,
            Appointment.starts_at < end,
            Appointment.status.not_in((Status.HELD, Status.RELEASED)),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    if office_id is not None:
        query = query.where(Appointment.office_id == office_id)
    async with database.read() as connection:
        rows = (await connection.execute(query)).all()
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(
            [
                row.number,
                row.office_id,
                row.service_key,
                row.starts_at.astimezone(BERLIN).isoformat(),
                row.ends_at.astimezone(BERLIN).isoformat(),
                row.mode,
                row.language or "",
                "yes" if row.interpreter_id else "no",
                row.counsellor or "",
                row.status,
                row.cancelled_by or "",
                row.late_minutes or "",
                row.confirmed_at.astimezone(BERLIN).date().isoformat() if row.confirmed_at else "",
            ]
        )
    return table.getvalue()
