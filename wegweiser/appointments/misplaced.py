"""Appointments that a change of the calendar has left outside of it: staff must move them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import or_, select

from wegweiser.appointments import grid
from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.models import Block, TakenSlot
from wegweiser.appointments.opening import open_days, windows
from wegweiser.appointments.plan import read_plan
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment, Status
from wegweiser.appointments.slots import BERLIN
from wegweiser.storage import Database

AHEAD = 366
"""Days looked at."""


async def misplaced(database: Database, office_id: str, now: datetime) -> list[Appointment]:
    """Appointments to come whose counsellor is gone, not at work or blocked then.

    Raises `UnknownOfficeError`.
    """
    today = now.astimezone(BERLIN).date()
    ahead = (
        Row.office_id == office_id,
        Row.status == Status.CONFIRMED,
        Row.starts_at.between(now, now + timedelta(days=AHEAD)),
    )
    async with database.read() as connection:
        plan = await read_plan(connection, office_id, today, AHEAD)
        days = open_days(plan.opening, today, AHEAD)
        open_cells = {each.id: windows(days, each.hours) for each in plan.counsellors.values()}
        blocked = await connection.execute(
            select(Row.id)
            .join(TakenSlot, TakenSlot.id == Row.slot_id)
            .join(Block, Block.office_id == Row.office_id)
            .where(
                *ahead,
                Block.starts_at < Row.ends_at,
                Block.ends_at > Row.starts_at,
                or_(
                    Block.resource_id.is_(None),
                    Block.resource_id == TakenSlot.counsellor_id,
                    Block.resource_id == TakenSlot.room_id,
                    Block.resource_id == TakenSlot.interpreter_id,
                ),
            )
        )
        wrong = set(blocked.scalars())
        taken = await connection.execute(
            select(Row.id, Row.starts_at, Row.ends_at, TakenSlot.counsellor_id)
            .join(TakenSlot, TakenSlot.id == Row.slot_id)
            .where(*ahead)
        )
        for row in taken:
            first, end = grid.cell_at(row.starts_at), grid.cell_from(row.ends_at)
            fits = any(
                opens <= first and end <= closes
                for opens, closes in open_cells.get(row.counsellor_id, ())
            )
            if not fits:
                wrong.add(row.id)
        if not wrong:
            return []
        return await read_appointments(connection, Row.id.in_(wrong))
