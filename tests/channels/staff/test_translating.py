"""Machine translation at the console: off without a service, marked as such, the original kept."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest_asyncio
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.routing import Route

from tests.channels.staff.test_desk import People, at
from tests.console import office
from tests.serving import served
from tests.wegweiser.test_translation import KEY, Service
from wegweiser.conversations.models import Message
from wegweiser.staff.roles import Role


@pytest_asyncio.fixture
async def people(tmp_path: Path) -> AsyncIterator[People]:
    service = Starlette(routes=[Route("/translate", Service().translate, methods=["POST"])])
    async with (
        served(service) as url,
        office(tmp_path, translation_url=url, translation_key=KEY) as made,
    ):
        for task in asyncio.all_tasks():
            if task.get_name() == "worker":
                task.cancel()
        yield People(made)


@pytest_asyncio.fixture
async def anna(people: People) -> AsyncIterator[httpx.AsyncClient]:
    async with people.office.signed_in(Role.COUNSELLOR, "anna") as client:
        client.timeout = httpx.Timeout(60)
        yield client


async def test_a_message_is_read_beside_its_original(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits(text="أين المكتب")
    page = (await anna.get(at(conversation))).text
    button = re.findall(r'action="(/staff[^"]+/translation)" class="mark"', page)[-1]
    shown = html.unescape((await anna.post(button, data={"x": ""})).text)
    assert "de: أين المكتب" in shown
    assert "von einer Maschine" in shown
    other = await people.waits(person="b")
    elsewhere = button.replace(conversation, other)
    assert (await anna.post(elsewhere, data={"x": ""})).status_code == 404


async def test_what_a_machine_translated_says_so_and_keeps_the_original(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    await anna.post(f"{at(conversation)}/claim", data={"x": ""})
    # This service knows Arabic alone: what goes wrong is said.
    refused = await anna.post(f"{at(conversation)}/translation", data={"text": "Guten Tag"})
    assert "Diese Sprache kann der Übersetzungsdienst nicht" in refused.text
    form = {"original": "Guten Tag", "text": "نهارك سعيد", "client_id": "a" * 32}
    sent = await anna.post(f"{at(conversation)}/translation/send", data=form)
    assert sent.status_code == 303
    async with people.office.database.read() as connection:
        found = await connection.execute(
            select(Message.text, Message.content, Message.language).where(Message.author == "staff")
        )
        message = found.one()
    assert message.text.startswith("نهارك سعيد\n\n(ترجم برنامج")
    assert message.content["original"] == "Guten Tag"
    assert message.language == "ar"
    assert "Original: " in (await anna.get(at(conversation))).text
