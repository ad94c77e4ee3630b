"""The operator's files: what is in them is what can be booked, and mistakes name their place."""

from __future__ import annotations

import copy
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from tests.wegweiser.appointments.office import OFFICE, FakeClock, booked, make_office, make_person
from wegweiser.appointments import Appointments
from wegweiser.appointments.calendar_file import (
    CalendarFileError,
    office_entries,
    read_offices,
    read_special_days,
)
from wegweiser.appointments.importing import import_special_days
from wegweiser.appointments.misplaced import misplaced
from wegweiser.appointments.seed import seed_demo
from wegweiser.cli import app
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database


def problems(**changes: Any) -> list[str]:
    with pytest.raises(CalendarFileError) as caught:
        office_entries([{**copy.deepcopy(OFFICE), **changes}])
    return [f"{place}: {what}" for place, what in caught.value.problems]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"hours": {"monday": ["9-12"]}}, "office 1, hours.monday.0"),
        ({"hours": {"monday": ["12:00-09:00"]}}, "open before it closes"),
        ({"hours": {"monday": ["09:00-12:00", "11:00-13:00"]}}, "overlap"),
        ({"hours": {"monday": ["09:02-12:00"]}}, "multiple of 5"),
        ({"hours": {"someday": []}}, "hours.someday"),
        ({"services": [{"key": "talk", "minutes": 42}]}, "services.0.minutes"),
        ({"services": []}, "services"),
        ({"rooms": [{"key": "a", "name": "A"}] * 2}, "rooms: a is there twice"),
        ({"counsellors": [{"key": "a", "name": "A", "room": "no"}]}, "unknown room"),
        ({"counsellors": [{"key": "a", "name": "A", "services": ["no"]}]}, "unknown services"),
        ({"opening": {}}, "office 1, opening"),
        ({"map_url": "javascript:alert(1)"}, "map_url"),
    ],
)
def test_a_mistake_is_named(changes: dict[str, Any], named: str) -> None:
    (problem,) = problems(**changes)
    assert named in problem


def test_files_that_are_none(tmp_path: Path) -> None:
    for content in ("offices: {", "- x", "offices: 3"):
        (tmp_path / "x.yml").write_text(content)
        with pytest.raises(CalendarFileError):
            read_offices(tmp_path / "x.yml")
    (tmp_path / "x.csv").write_text("office;day\n")
    with pytest.raises(CalendarFileError, match="columns"):
        read_special_days(tmp_path / "x.csv")
    (tmp_path / "x.csv").write_text(
        "office,day,opens,closes,reason\ntest,2026-13-01,,,\ntest,2026-12-01,09:00,,\n"
    )
    with pytest.raises(CalendarFileError) as caught:
        read_special_days(tmp_path / "x.csv")
    assert [place for place, _ in caught.value.problems] == ["line 2, day", "line 3"]


async def test_special_days_close_and_open(
    database: Database, appointments: Appointments, tmp_path: Path
) -> None:
    file = tmp_path / "days.csv"
    # A Tuesday closed, a Saturday open in two parts, a Wednesday shorter.
    file.write_text(
        "office,day,opens,closes,reason\n"
        "test,2026-11-10,,,Betriebsausflug\n"
        "test,2026-11-14,09:00,10:00,\ntest,2026-11-14,11:00,12:00,\n"
        "test,2026-11-11,09:00,10:00,Personalversammlung\n"
    )
    lines = read_special_days(file)
    for _ in range(2):
        await import_special_days(database, lines)
        found = await appointments.free_slots("test", "talk", days=7)
        by_day: dict[str, list[int]] = {}
        for slot in found:
            by_day.setdefault(f"{slot.start:%a}", []).append(slot.start.hour)
        assert "Tue" not in by_day
        assert by_day["Sat"] == [9, 11]
        assert by_day["Wed"] == [9]
    with pytest.raises(CalendarFileError, match="elsewhere"):
        await import_special_days(database, [lines[0].model_copy(update={"office": "elsewhere"})])


async def test_a_new_calendar_keeps_bookings_and_names_those_that_no_longer_fit(
    database: Database, appointments: Appointments, clock: FakeClock, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    morning = await booked(appointments, person, slots[0])
    afternoon = await booked(appointments, other, slots[-1])
    assert await misplaced(database, "test", clock()) == []
    await make_office(database, hours={"monday": ["09:00-12:00"]})
    wrong = await misplaced(database, "test", clock())
    assert afternoon in wrong
    assert morning not in wrong
    assert await appointments.upcoming(other) == [afternoon]

    # Without its counsellor nothing can be booked, and what is booked stays.
    await make_office(database, counsellors=[])
    assert await appointments.free_slots("test", "talk") == []
    assert len(await misplaced(database, "test", clock())) == 2
    assert await appointments.upcoming(person) == [morning]


async def test_the_demo_is_rich_the_same_each_time_and_never_overwrites(
    database: Database, clock: FakeClock
) -> None:
    content = PROJECT_ROOT / "content"
    await make_office(database, id="dortmund", name="Das echte")
    offices, added = await seed_demo(database, content)
    assert (offices, added) == (4, 3)
    assert await seed_demo(database, content) == (4, 0)
    appointments = Appointments(database, clock)
    by_id = {office.id: office for office in await appointments.offices()}
    assert (by_id["dortmund"].name, by_id["dortmund"].demo) == ("Das echte", False)
    assert [office.id for office in await appointments.offices("Viersen")] == [
        "kreis_viersen_krefeld"
    ]
    for office_id in by_id.keys() - {"dortmund"}:
        assert by_id[office_id].demo
        assert by_id[office_id].address is None
        for service in await appointments.services(office_id):
            slots = await appointments.free_slots(office_id, service.key, days=14)
            assert slots
            assert all("Demo" in slot.counsellor for slot in slots)
            for language in ("ar", "fa", "ti", "en", "de"):
                assert await appointments.free_slots(office_id, service.key, language=language)


async def test_a_holiday_is_closed_unless_the_office_says_otherwise(
    database: Database, appointments: Appointments, clock: FakeClock
) -> None:
    clock.now += timedelta(days=42)  # the Monday before Christmas
    days = {slot.start.day for slot in await appointments.free_slots("test", "talk", days=7)}
    assert days == {21, 22, 23, 24}
    await make_office(
        database, special_days=[{"day": "2026-12-25", "hours": ["09:00-10:00"], "reason": ""}]
    )
    days = {slot.start.day for slot in await appointments.free_slots("test", "talk", days=7)}
    assert days == {21, 22, 23, 24, 25}


def test_the_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_DATA_DIR", str(tmp_path))
    runner = CliRunner()

    def run(*arguments: str, code: int = 0) -> str:
        result = runner.invoke(app, ["appointments", *arguments])
        assert result.exit_code == code, result.output
        return result.output

    assert "4 offices, 4 new" in run("seed")
    assert "4 offices, 0 new" in run("seed")
    file = tmp_path / "real.yml"
    file.write_text(yaml.safe_dump({"offices": [OFFICE]}))
    assert "1 offices imported" in run("import", str(file))
    assert "(demo)" in run("list")
    assert "09:00-12:00" in run("list", "test", "--day", "2026-11-09", "--days", "1")
    assert run("export", "2026-11").startswith("number,office")
    assert "unknown_office" in run("list", "nowhere", code=1)
    file.write_text(yaml.safe_dump({"offices": [{**OFFICE, "hours": {"monday": ["x"]}}]}))
    assert "office 1, hours.monday.0" in run("import", str(file), code=1)
    csv = tmp_path / "days.csv"
    csv.write_text("office,day,opens,closes,reason\ntest,2026-11-10,,,\n")
    assert "1 special days" in run("import", str(csv))


async def test_a_person_keeps_a_place_when_the_office_is_imported_again(
    database: Database, appointments: Appointments
) -> None:
    person = await make_person(database)
    await appointments.join_waiting(person, "test", "talk")
    await make_office(database)
    assert len(await appointments.waiting(person)) == 1
