"""What must happen to appointments by itself: holds run out, reminders and offers go out."""

from __future__ import annotations

from sqlalchemy import select

from wegweiser.appointments.models import Appointment
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.records import Status
from wegweiser.appointments.reminders import Reminders
from wegweiser.appointments.seats import give_up, lock, resources_of
from wegweiser.appointments.waiting import WaitingList
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.saying import Told
from wegweiser.storage import Database

BATCH = 100
"""Holds released in one transaction."""


class Upkeep:
    """One round at a time; any number of processes may go round at once, or die on the way."""

    def __init__(
        self,
        database: Database,
        clock: Clock = system_clock,
        policy: Policy = Policy(),  # noqa: B008 - frozen
    ) -> None:
        self._database = database
        self._clock = clock
        self._reminders = Reminders(database, clock)
        self._waiting = WaitingList(database, clock, policy)

    async def go_round(self) -> list[Told]:
        """Release, remind, offer; returns what was said, to wake whoever delivers it.

        One that fails does not keep the others from their turn; the first error is raised at the end.
        """
        told: list[Told] = []
        errors: list[Exception] = []
        for step in (self.release_expired, self._reminders.send_due, self._waiting.offer_freed):
            try:
                told += await step()
            except Exception as error:  # noqa: BLE001 - raised below
                errors.append(error)
        if errors:
            raise errors[0]
        return told

    async def release_expired(self) -> list[Told]:
        """Free what was kept for longer than promised; nobody is told."""
        now = self._clock()
        expired = (Appointment.status == Status.HELD, Appointment.held_until <= now)
        while True:
            async with self._database.write() as connection:
                found = await connection.execute(
                    select(Appointment.id, Appointment.slot_id)
                    .where(*expired)
                    .order_by(Appointment.id)
                    .limit(BATCH)
                )
                rows = found.all()
                if not rows:
                    return []
                slots = [row.slot_id for row in rows]
                await lock(connection, await resources_of(connection, slots))
                await give_up(
                    connection,
                    Appointment.id.in_([row.id for row in rows]),
                    *expired,
                    values={"status": Status.RELEASED, "updated_at": now},
                )
