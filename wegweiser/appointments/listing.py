"""Listing free times: of a service, or around one that is gone."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.errors import UnknownOfficeError, UnknownServiceError
from wegweiser.appointments.plan import read_plan
from wegweiser.appointments.search import Search, bookable
from wegweiser.appointments.slots import BERLIN, Mode, Slot, SlotKey, Wish

ALTERNATIVES = 3
DAYS_BEFORE, DAYS_AFTER = 7, 28
"""How far around a slot that is gone others are looked for."""


async def free_slots(
    connection: AsyncConnection,
    office_id: str,
    service_key: str,
    now: datetime,
    *,
    start: date | datetime | None = None,
    days: int = 14,
    language: str | None = None,
    mode: Mode | None = None,
    wish: Wish = Wish(),  # noqa: B008 - frozen
    limit: int | None = None,
    by_staff: bool = False,
) -> list[Slot]:
    """See `Appointments.free_slots`; seven queries, whatever is asked for."""
    local = start.astimezone(BERLIN) if isinstance(start, datetime) else start
    today = now.astimezone(BERLIN).date()
    first = max(local.date() if isinstance(local, datetime) else local or today, today)
    plan = await read_plan(connection, office_id, first, days)
    service = plan.service(service_key)
    if not (service.record.public or by_staff):
        raise UnknownServiceError
    span = bookable(service.unbound() if by_staff else service, now, start, days)
    search = await Search.read(
        connection,
        plan,
        service,
        mode=service.mode(mode),
        language=language,
        span=span,
        now=now,
    )
    return search.slots(wish, limit)


async def nearest(connection: AsyncConnection, key: SlotKey, now: datetime) -> list[Slot]:
    """The free times nearest to a slot, of the same service, mode and language; soonest first of two
    that are equally near. None if the office no longer offers the service."""
    first = key.start.astimezone(BERLIN).date() - timedelta(days=DAYS_BEFORE)
    try:
        found = await free_slots(
            connection,
            key.office_id,
            key.service,
            now,
            start=first,
            days=DAYS_BEFORE + 1 + DAYS_AFTER,
            language=key.language,
            mode=key.mode,
        )
    except (UnknownOfficeError, UnknownServiceError):
        return []
    wanted = key.start.timestamp()

    def distance(slot: Slot) -> tuple[float, float]:
        moment = slot.start.timestamp()
        return abs(moment - wanted), moment

    return sorted(found, key=distance)[:ALTERNATIVES]
