"""The review list at the console, from a missed message to files that training reads."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import AsyncIterator

import httpx
import pytest_asyncio
from sqlalchemy import select

from tests.channels.staff.test_desk import SCRIPT, People, at, people  # noqa: F401 - a fixture
from tests.console import Office
from wegweiser.data_rights.models import AuditEvent
from wegweiser.replies.record import Reply
from wegweiser.staff.roles import Role
from wegweiser.utterances import reading

MISS = Reply("fallback.miss", {"again": False})
LIST, READY = "/staff/learning", "/staff/learning/export"


@pytest_asyncio.fixture
async def lena(desk: Office) -> AsyncIterator[httpx.AsyncClient]:
    async with desk.signed_in(Role.LEAD, "lena") as client:
        client.timeout = httpx.Timeout(60)  # the first export reads all training data
        yield client


async def ids(client: httpx.AsyncClient, path: str = LIST) -> list[str]:
    shown = await client.get(path)
    assert shown.status_code == 200
    return list(dict.fromkeys(re.findall(r'name="item" value="(\d+)"', shown.text)))


async def test_from_a_missed_message_to_training_data(
    people: People,  # noqa: F811
    lena: httpx.AsyncClient,
) -> None:
    await people.write("a", "ich heiße Tesfay, darf ich beim bäcker zuschauen", MISS, language="de")
    await people.write("b", "darf ich beim bäcker nur mal zuschauen", MISS, language="de")
    shown = (await lena.get(LIST)).text
    assert "Tesfay" not in shown
    assert "2 Nachrichten" in re.sub("[\u2066-\u2069]", "", shown)
    items = await ids(lena)
    decided = await lena.post(f"{LIST}/decide", data={"item": items, "topic": "internship_types"})
    assert decided.status_code == 303
    assert await ids(lena) == []
    page = (await lena.get(READY)).text
    assert "ich heiße …, darf ich" in page
    assert "Name" in page
    unread = await lena.post(READY, data={"item": items, "to": "folder"})
    assert unread.status_code == 422
    assert "dass Sie jeden Satz gelesen haben" in unread.text
    done = await lena.post(READY, data={"item": items, "to": "folder", "read": "1"})
    assert done.status_code == 303
    learnt = people.office.console.gateway.settings.learnt
    assert {(one.language.value, one.intent, one.text) for one in reading.read(learnt)} == {
        ("de", "internship_types", "ich heiße …, darf ich beim bäcker zuschauen"),
        ("de", "internship_types", "darf ich beim bäcker nur mal zuschauen"),
    }
    assert await ids(lena, READY) == []
    async with people.office.database.read() as connection:
        events = await connection.execute(
            select(AuditEvent.staff_id, AuditEvent.details).where(
                AuditEvent.action == "learning_exported"
            )
        )
        (event,) = events.all()
    assert event.details == {"count": 2, "to": "folder"}
    assert event.staff_id is not None


async def test_a_download_holds_the_same_files(
    people: People,  # noqa: F811
    lena: httpx.AsyncClient,
) -> None:
    await people.write("a", "ኣብ እንዳ ባኒ ክርኢ ጥራይ ይኽእል ዶ", MISS, language="ti")
    items = await ids(lena)
    await lena.post(f"{LIST}/decide", data={"item": items, "other": "internship_types"})
    await lena.post(
        f"{LIST}/reword",
        data={"item": items[0], "wording": "ኣብ እንዳ ባኒ ክርኢ", "purpose": "evaluate"},
    )
    answer = await lena.post(READY, data={"item": items, "to": "download", "read": "1"})
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        (name,) = archive.namelist()
        assert name.startswith("evaluation/")
        assert "ኣብ እንዳ ባኒ ክርኢ" in archive.read(name).decode()


async def test_what_cannot_be_decided_or_reworded_is_refused(
    people: People,  # noqa: F811
    lena: httpx.AsyncClient,
) -> None:
    await people.write("a", "wer zahlt den bus", MISS, language="de")
    items = await ids(lena)
    for body, status in (
        ({"item": items, "topic": "nonsense"}, 422), ({"item": "x", "topic": "greet"}, 400),
        ({"item": items}, 303),
    ):  # fmt: skip
        assert (await lena.post(f"{LIST}/decide", data=body)).status_code == status
    assert await ids(lena) == items
    await lena.post(f"{LIST}/decide", data={"item": items, "topic": "out_of_scope"})
    bad = await lena.post(
        f"{LIST}/reword", data={"item": items[0], "wording": " ", "purpose": "train"}
    )
    assert bad.status_code == 422
    assert "Der Satz ist leer" in bad.text
    await lena.post(f"{LIST}/reword", data={"item": items[0], "back": "1"})
    assert await ids(lena) == items
    await lena.post(f"{LIST}/decide", data={"item": items, "dismiss": "1"})
    assert await ids(lena) == []


async def test_staff_mark_a_wrong_answer_from_the_conversation(
    people: People,  # noqa: F811
    lena: httpx.AsyncClient,
) -> None:
    conversation = await people.waits()
    page = (await lena.get(at(conversation))).text
    message = re.findall(r'name="message" value="(\d+)"', page)[-1]
    marked = await lena.post(
        f"{LIST}/mark", data={"conversation": conversation, "message": message}
    )
    assert marked.headers["location"] == at(conversation)
    assert len(await ids(lena)) == 1
    assert "Im Team als falsch gemeldet" in (await lena.get(LIST)).text
    nowhere = await lena.post(f"{LIST}/mark", data={"conversation": "//evil", "message": message})
    assert nowhere.status_code == 400


async def test_a_script_in_a_message_is_text(
    people: People,  # noqa: F811
    lena: httpx.AsyncClient,
) -> None:
    await people.write("a", f"bus {SCRIPT} bezahlen", MISS, language="de")
    shown = (await lena.get(LIST)).text
    assert "<script>alert" not in shown
    assert "<img src=x" not in shown


async def test_a_counsellor_decides_and_does_not_export(
    people: People,  # noqa: F811
    desk: Office,
) -> None:
    await people.write("a", "wer zahlt den bus", MISS, language="de")
    async with desk.signed_in(Role.COUNSELLOR, "carla") as carla:
        carla.timeout = httpx.Timeout(60)
        items = await ids(carla)
        done = await carla.post(f"{LIST}/decide", data={"item": items, "topic": "course_cost"})
        assert done.status_code == 303
        page = await carla.get(READY)
        assert "Herunterladen" not in page.text
        refused = await carla.post(READY, data={"item": items, "read": "1", "to": "download"})
        assert refused.status_code == 403
