"""What both sides of the counter share: the person's (`service`) and the staff's (`staff`)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from wegweiser.appointments.booking import Booking
from wegweiser.appointments.errors import UnknownAppointmentError
from wegweiser.appointments.listing import free_slots
from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.plan import Plan, active_offices, office_record, read_plan
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment, OfficeRecord, ServiceRecord, Status
from wegweiser.appointments.slots import BERLIN, Mode, Slot, Wish
from wegweiser.clock import Clock, system_clock
from wegweiser.storage import Database


class Side:
    """Looking at offices, services and free times; every method is one transaction."""

    by_staff: ClassVar[bool]
    """Staff are bound neither by lead time and horizon nor by what people may book themselves."""

    def __init__(
        self,
        database: Database,
        clock: Clock = system_clock,
        policy: Policy = Policy(),  # noqa: B008 - frozen
    ) -> None:
        self._database = database
        self._clock = clock
        self._booking = Booking(database, clock, policy)

    async def offices(self, town: str | None = None) -> list[OfficeRecord]:
        """Offices that take appointments, by name; with `town` (German name) those that serve it."""
        async with self._database.read() as connection:
            rows = (await connection.execute(active_offices())).all()
        offices = [office_record(row) for row in rows]
        return [office for office in offices if town is None or town in office.serves]

    async def services(self, office_id: str) -> list[ServiceRecord]:
        """What can be booked at an office. Raises `UnknownOfficeError`."""
        plan = await self._plan(office_id)
        services = [service.record for service in plan.services.values()]
        return [service for service in services if service.public or self.by_staff]

    async def free_slots(
        self,
        office_id: str,
        service: str,
        *,
        start: date | datetime | None = None,
        days: int = 14,
        language: str | None = None,
        mode: Mode | None = None,
        wish: Wish = Wish(),  # noqa: B008 - frozen
        limit: int | None = None,
    ) -> list[Slot]:
        """Free times in order, one for each beginning; the counsellor is chosen for the person.

        `start`: first local date or moment (default: now); `days`: local days from there on.
        `language`: only times at which a counsellor speaks it or an interpreter is free; German
        and None always are. `mode`: the service's usual one by default. At most `limit`.
        For people the service's lead time and horizon bound the result; nothing is listed beyond
        them. Raises `UnknownOfficeError`, `UnknownServiceError`.
        """
        async with self._database.read() as connection:
            return await free_slots(
                connection,
                office_id,
                service,
                self._clock(),
                start=start,
                days=days,
                language=language,
                mode=mode,
                wish=wish,
                limit=limit,
                by_staff=self.by_staff,
            )

    def _today(self) -> date:
        return self._clock().astimezone(BERLIN).date()

    async def _plan(self, office_id: str) -> Plan:
        """Who and what there is at an office. Raises `UnknownOfficeError`."""
        async with self._database.read() as connection:
            return await read_plan(connection, office_id, self._today(), 0)

    async def _one(self, *which: Any) -> Appointment:
        """One appointment, whatever became of it. Raises `UnknownAppointmentError`."""
        async with self._database.read() as connection:
            found = await read_appointments(
                connection, *which, Row.status.not_in((Status.HELD, Status.RELEASED))
            )
        if not found:
            raise UnknownAppointmentError
        return found[0]
