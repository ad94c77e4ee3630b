"""The migrations make exactly the tables the code expects, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import IntegrityError

from wegweiser.appointments.models import Office, Slot
from wegweiser.appointments.seed import BERLIN, seed_demo
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate
from wegweiser.storage.schema import metadata


async def test_the_schema_is_the_code(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with database.read() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(
            text("INSERT INTO offices (id, name, town, demo) VALUES ('x', 'X', 'Y', false)")
        )
    await migrate(database)
    async with database.read() as connection:
        assert (await connection.execute(select(func.count()).select_from(Office))).scalar() == 1


async def test_demo_offices_are_seeded_once_on_working_days(database: Database) -> None:
    # Two weeks over Christmas: five days of the week, less three holidays.
    now = datetime(2026, 12, 18, 12, tzinfo=UTC)
    file = PROJECT_ROOT / "content" / "offices.yml"
    offices, slots = await seed_demo(database, file, now)
    assert (offices, slots) == (4, 4 * 5 * 8)
    assert await seed_demo(database, file, now) == (4, 0)
    async with database.read() as connection:
        starts = (await connection.execute(select(Slot.starts_at))).scalars().all()
    days = {start.astimezone(BERLIN).strftime("%m-%d %a") for start in starts}
    assert not [
        day for day in days if day.endswith(("Sat", "Sun")) or day[:5] in {"12-25", "01-01"}
    ]
    assert {start.astimezone(BERLIN).hour for start in starts} == {9, 10, 11, 14, 15}


async def test_the_database_itself_refuses_a_slot_twice_or_backwards(database: Database) -> None:
    now = datetime(2026, 12, 18, 12, tzinfo=UTC)
    await seed_demo(database, PROJECT_ROOT / "content" / "offices.yml", now)
    async with database.read() as connection:
        slot = (await connection.execute(select(Slot.office_id, Slot.starts_at).limit(1))).one()
    for starts, ends in (
        (slot.starts_at, slot.starts_at + timedelta(minutes=45)),
        (now, now - timedelta(minutes=1)),
    ):
        with pytest.raises(IntegrityError):
            async with database.write() as connection:
                await connection.execute(
                    Slot.__table__.insert().values(  # type: ignore[attr-defined]
                        office_id=slot.office_id, starts_at=starts, ends_at=ends, capacity=1
                    )
                )


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        await _insert_and_fail(database)
    async with database.read() as connection:
        assert (await connection.execute(select(func.count()).select_from(Office))).scalar() == 0


async def _insert_and_fail(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(
            text("INSERT INTO offices (id, name, town, demo) VALUES ('x', 'X', 'Y', false)")
        )
        raise RuntimeError("stop")
