"""Reports at the console: tables, pictures and files, in which nobody can be told."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import insert, select

from tests.console import Office
from wegweiser.data_rights.models import AuditEvent
from wegweiser.languages import Language
from wegweiser.reports.models import DailyFigure
from wegweiser.staff.roles import Role

LAST_WEEK = date.today() - timedelta(days=7)  # noqa: DTZ011 - any day of a week that is over


@pytest_asyncio.fixture
async def rita(desk: Office) -> AsyncIterator[httpx.AsyncClient]:
    rows = [
        ("messages", "", "ar", "", 120), ("messages", "", "de", "", 80),
        ("messages", "", "ti", "", 3),
        ("topics", "", "ar", "course_cost", 41), ("topics", "", "ar", "gone_topic", 9),
        ("appointments", "north", "", "arrived", 30), ("helped", "", "ar", "course_cost", 12),
    ]  # fmt: skip
    names = ("figure", "office", "language", "detail", "count")
    async with desk.database.write() as connection:
        await connection.execute(
            insert(DailyFigure),
            [{"day": LAST_WEEK} | dict(zip(names, row, strict=True)) for row in rows],
        )
    async with desk.signed_in(Role.READER, "rita") as client:
        yield client


async def test_tables_hide_small_numbers(rita: httpx.AsyncClient) -> None:
    shown = await rita.get("/staff/reports")
    assert shown.status_code == 200
    for part in ("Nachrichten von Menschen", "120", "Was ein Kurs kostet", "Übrige Themen",
                 "nicht gezeigt", "In diesem Zeitraum gibt es dazu nichts"):  # fmt: skip
        assert part in shown.text, part
    assert ">3<" not in shown.text


@pytest.mark.parametrize("weeks", ["4", "12", "26", "52"])
async def test_a_file_says_what_the_table_says(rita: httpx.AsyncClient, weeks: str) -> None:
    answer = await rita.get(f"/staff/reports/messages.csv?weeks={weeks}")
    assert "attachment" in answer.headers["content-disposition"]
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert rows[0] == ["Woche", "Arabisch", "Persisch", "Tigrinya", "Englisch", "Deutsch",
                       "noch unbekannt", "Summe"]  # fmt: skip
    assert len(rows) == int(weeks) + 2
    week = next(row for row in rows if "120" in row)
    assert week[3] == ""
    assert "3" not in week


async def test_a_file_is_recorded(rita: httpx.AsyncClient, desk: Office) -> None:
    await rita.get("/staff/reports/help.csv")
    async with desk.database.read() as connection:
        found = await connection.execute(
            select(AuditEvent.details).where(AuditEvent.action == "report_exported")
        )
        assert found.scalar_one() == {"table": "help", "weeks": 12}


async def test_a_picture_is_svg_without_anything_from_elsewhere(rita: httpx.AsyncClient) -> None:
    for table in ("messages", "topics", "appointments", "waits"):
        answer = await rita.get(f"/staff/reports/{table}.svg")
        assert answer.headers["content-type"] == "image/svg+xml"
        assert "script" not in answer.text.lower()
        tree = ET.fromstring(answer.content)  # noqa: S314 - made here
        links = [
            value
            for element in tree.iter()
            for name, value in element.attrib.items()
            if name.endswith("href") or name == "src"
        ]
        assert not [link for link in links if link.startswith(("http", "//"))]
        assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_what_is_no_report_is_refused(rita: httpx.AsyncClient) -> None:
    for path, status in (
        ("/staff/reports?weeks=1", 400), ("/staff/reports?weeks=x", 400),
        ("/staff/reports/nothing.csv", 404), ("/staff/reports/nothing.svg", 404),
    ):  # fmt: skip
        assert (await rita.get(path)).status_code == status, path


async def test_in_english(desk: Office) -> None:
    async with desk.signed_in(Role.READER, "eve", language=Language.ENGLISH) as eve:
        assert "Messages from people" in (await eve.get("/staff/reports")).text
