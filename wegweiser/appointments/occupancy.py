"""What is taken of an office's calendar: talks with their buffers, and blocks, as bits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, String, and_, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import ColumnElement

from wegweiser.appointments import grid
from wegweiser.appointments.models import Appointment, Block, TakenSlot
from wegweiser.appointments.records import Status

LONGEST = 2 * grid.PER_DAY
"""No talk with its buffers takes more cells than this; it bounds how far back to look."""


@dataclass
class Occupancy:
    """Who is busy when, over the cells from `base` up to, without, `end`."""

    base: int
    end: int
    busy: dict[int, int] = field(default_factory=dict)
    """Resource id -> bits that are taken."""
    closed: int = 0
    """Bits in which the whole office is blocked."""
    joinable: list[Row[*tuple[Any, ...]]] = field(default_factory=list)
    """Group slots with free seats: the columns of `_TAKEN`."""

    def free(self, *resource_ids: int | None) -> int:
        """Bits in which the office and all of these (None: nobody) are free."""
        busy = self.closed
        for resource_id in resource_ids:
            if resource_id is not None:
                busy |= self.busy.get(resource_id, 0)
        return ~busy & grid.run(0, self.end - self.base)

    def take(self, resource_id: int, from_cell: int, to_cell: int) -> None:
        """Mark cells of a resource as taken."""
        bits = grid.run(from_cell - self.base, to_cell - self.base)
        self.busy[resource_id] = self.busy.get(resource_id, 0) | bits


def counts(now: datetime) -> ColumnElement[bool]:
    """Whether an appointment occupies its seat: a hold that ran out does not, released or not yet."""
    return and_(
        Appointment.slot_id.is_not(None),
        or_(Appointment.status != Status.HELD, Appointment.held_until > now),
    )


async def read_occupancy(
    connection: AsyncConnection, office_id: str, base: int, end: int, now: datetime
) -> Occupancy:
    """What is taken at `now` in a window of cells; three queries, whatever its length."""
    occupancy = Occupancy(base, end)
    near = (
        TakenSlot.office_id == office_id,
        TakenSlot.from_cell > base - LONGEST,
        TakenSlot.from_cell < end,
    )
    # Thousands of talks come as a few rows: one string of beginnings for each counsellor.
    length = TakenSlot.to_cell - TakenSlot.from_cell
    who = (TakenSlot.counsellor_id, TakenSlot.room_id, TakenSlot.interpreter_id)
    talks = await connection.execute(
        select(*who, length, func.aggregate_strings(cast(TakenSlot.from_cell, String), ","))
        .join(Appointment, Appointment.slot_id == TakenSlot.id)
        .where(*near, TakenSlot.capacity == 1, counts(now))
        .group_by(*who, length)
    )
    for counsellor_id, room_id, interpreter_id, talk_cells, beginnings in talks:
        busy = _spread(map(int, beginnings.split(",")), talk_cells, base)
        for resource_id in (counsellor_id, room_id, interpreter_id):
            if resource_id is not None:
                occupancy.busy[resource_id] = occupancy.busy.get(resource_id, 0) | busy
    groups = await connection.execute(
        select(TakenSlot.id, TakenSlot.service_id, *who, TakenSlot.mode, TakenSlot.starts_at,
               TakenSlot.from_cell, TakenSlot.to_cell, TakenSlot.capacity,
               func.count().label("seats"))
        .join(Appointment, Appointment.slot_id == TakenSlot.id)
        .where(*near, TakenSlot.capacity > 1, counts(now))
        .group_by(TakenSlot.id)
    )  # fmt: skip
    for row in groups:
        for resource_id in (row.counsellor_id, row.room_id, row.interpreter_id):
            if resource_id is not None:
                occupancy.take(resource_id, row.from_cell, row.to_cell)
        if row.seats < row.capacity:
            occupancy.joinable.append(row)
    blocks = await connection.execute(
        select(Block.resource_id, Block.starts_at, Block.ends_at).where(
            Block.office_id == office_id,
            Block.ends_at > _moment(base),
            Block.starts_at < _moment(end),
        )
    )
    for resource_id, starts_at, ends_at in blocks:
        cells = grid.cell_at(starts_at), grid.cell_from(ends_at)
        if resource_id is None:
            occupancy.closed |= grid.run(cells[0] - base, min(cells[1], end) - base)
        else:
            occupancy.take(resource_id, cells[0], min(cells[1], end))
    return occupancy


def _spread(beginnings: Iterable[int], length: int, base: int) -> int:
    """The bits of talks of one length; they may begin before the window."""
    starts = 0
    for cell in beginnings:
        starts |= 1 << (cell - base + LONGEST)
    return grid.spread(starts, length) >> LONGEST


def _moment(cell: int) -> datetime:
    return grid.local_start(cell)
