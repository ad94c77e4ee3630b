"""Prepared sentences at the console: found, seen in the person's language, sent to them."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest_asyncio
from sqlalchemy import select

from tests.channels.staff.test_desk import People, at, people  # noqa: F401 - a fixture
from tests.console import Office
from wegweiser.conversations.models import Message, OutboxItem
from wegweiser.staff.roles import Role


@pytest_asyncio.fixture
async def anna(desk: Office) -> AsyncIterator[httpx.AsyncClient]:
    async with desk.signed_in(Role.COUNSELLOR, "anna") as client:
        yield client


def plain(response: httpx.Response) -> str:
    return re.sub("[\u2066-\u2069]", "", html.unescape(response.text))


async def claimed(people: People, client: httpx.AsyncClient) -> str:  # noqa: F811
    conversation = await people.waits()
    await client.post(f"{at(conversation)}/claim", data={"x": ""})
    return conversation


async def said(office: Office) -> list[dict[str, object] | None]:
    async with office.database.read() as connection:
        found = await connection.execute(
            select(Message.content)
            .join(OutboxItem, OutboxItem.message_id == Message.id)
            .where(Message.author == "staff", Message.kind == "reply")
        )
        return list(found.scalars())


async def test_the_library_is_searched_in_german(anna: httpx.AsyncClient) -> None:
    whole = await anna.get("/staff/phrases")
    assert whole.status_code == 200
    assert "Dolmetschen" in whole.text
    part = await anna.get("/staff/phrases?q=dolm", headers={"HX-Request": "true"})
    assert "<html" not in part.text
    assert "dolmetscht" in part.text
    assert "Führerschein" not in part.text
    assert "Kein Satz gefunden" in plain(await anna.get("/staff/phrases?q=qqqqqq"))


async def test_without_a_person_a_phrase_is_seen_in_all_languages(anna: httpx.AsyncClient) -> None:
    shown = plain(await anna.get("/staff/phrases/goodbye"))
    for words in ("Auf Wiedersehen", "Goodbye", "مع السلامة", "خداحافظ", "ደሓን ኩኑ"):
        assert words in shown
    assert (await anna.get("/staff/phrases/nothing")).status_code == 404


async def test_blanks_are_asked_for_and_faults_named(anna: httpx.AsyncClient) -> None:
    asked = await anna.get("/staff/phrases/propose_time")
    assert 'type="datetime-local"' in asked.text
    assert "previews" not in asked.text
    wrong = await anna.get("/staff/phrases/propose_time?slot_at=soon")
    assert wrong.status_code == 422
    assert "Das ist kein Zeitpunkt: Tag und Uhrzeit" in plain(wrong)
    right = await anna.get("/staff/phrases/propose_time?slot_at=2026-11-24T10:00")
    assert "Dienstag, 24. November 2026" in plain(right)
    assert "الثلاثاء" in right.text


async def test_in_a_conversation_it_is_seen_in_both_languages_and_sent_once(
    people: People,  # noqa: F811
    anna: httpx.AsyncClient,
) -> None:
    conversation = await claimed(people, anna)
    page = await anna.get(at(conversation))
    assert "Vorbereitete Sätze" in page.text
    preview = await anna.get(
        f"/staff/phrases/need_document?conversation={conversation}&document=passport"
    )
    assert "Reisepass" in preview.text
    assert 'lang="ar" dir="rtl"' in preview.text
    assert 'lang="ti"' not in preview.text
    form = {"phrase": "need_document", "document": "passport", "client_id": uuid4().hex}
    for _ in range(2):
        sent = await anna.post(f"{at(conversation)}/phrases", data=form)
        assert sent.status_code == 303
    assert await said(people.office) == [
        {"key": "staff.phrase", "params": {"phrase": "need_document", "document": "passport"}}
    ]
    seen = plain(await anna.get(at(conversation)))
    assert "Bitte bringen Sie dieses Dokument zum Termin mit" in seen
    assert "جواز السفر" in seen


async def test_who_does_not_hold_the_conversation_sends_nothing(
    people: People,  # noqa: F811
    anna: httpx.AsyncClient,
    desk: Office,
) -> None:
    conversation = await claimed(people, anna)
    form = {"phrase": "goodbye", "client_id": uuid4().hex}
    async with desk.signed_in(Role.COUNSELLOR, "bernd") as bernd:
        refused = await bernd.post(f"{at(conversation)}/phrases", data=form)
        assert refused.status_code == 409
        assert "nicht gesendet" in refused.text
    for wrong, status in (
        ({"phrase": "nothing"}, 422), ({"phrase": "need_document"}, 422), ({"client_id": "x"}, 400),
    ):  # fmt: skip
        answer = await anna.post(f"{at(conversation)}/phrases", data=form | wrong)
        assert answer.status_code == status
    assert await said(desk) == []


async def test_a_conversation_that_is_none_is_not_found(anna: httpx.AsyncClient) -> None:
    for wanted in ("x", "0" * 32):
        answer = await anna.get(f"/staff/phrases?conversation={wanted}")
        assert answer.status_code == 404
