"""The gateway's periodic job: it goes round, wakes who delivers, and survives a failing round."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from channels.gateway import signals
from channels.gateway import upkeep as upkeep_module
from channels.gateway.signals import Signals
from channels.gateway.upkeep import UpkeepJob
from tests.wegweiser.appointments.office import FakeClock, booked, make_office, make_person
from wegweiser.appointments import Appointments
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.conversations.saying import Told
from wegweiser.desk.returning import Returning
from wegweiser.storage import Database


async def test_a_reminder_wakes_the_channel_even_after_a_failed_round(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(upkeep_module, "EVERY", 0.01)
    clock = FakeClock()
    await make_office(database)
    person = await make_person(database, channel="telegram")
    appointments = Appointments(database, clock)
    slot = (await appointments.free_slots("test", "talk", days=5))[-1]
    appointment = await booked(appointments, person, slot)
    clock.now = appointment.start - timedelta(hours=23)

    class FailsFirst(Upkeep):
        failed = False

        async def go_round(self) -> list[Told]:
            if not self.failed:
                self.failed = True
                raise OSError("secret")
            return await super().go_round()

    hints = Signals()
    with hints.watch(signals.outbox("telegram")) as outbox:
        job = asyncio.create_task(
            UpkeepJob(
                FailsFirst(database, clock),
                hints,
                Returning(database, timedelta(minutes=30), clock),
            ).run()
        )
        try:
            assert await outbox.wait(10)
        finally:
            job.cancel()
            await asyncio.gather(job, return_exceptions=True)
    assert "OSError" in caplog.text
    assert "secret" not in caplog.text
