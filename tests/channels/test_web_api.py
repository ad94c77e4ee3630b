"""The web channel over real HTTP, with a database and without a bot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest_asyncio
from sqlalchemy import text

from channels.gateway.app import create_app
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.content import Library
from wegweiser.conversations.inbound import Command
from wegweiser.languages import Language
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate


@pytest_asyncio.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[str]:
    """A gateway whose bot is away: what it takes in, it keeps."""
    port = free_port()
    settings = load_settings(
        data_dir=tmp_path,
        port=port,
        bot_port=free_port(),
        allowed_origins=("https://town.example",),
    )
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    await database.dispose()
    async with served(create_app(settings), port) as url:
        yield url


@pytest_asyncio.fixture
async def person(gateway: str) -> AsyncIterator[WebPerson]:
    person = WebPerson(gateway)
    await person.open("ar")
    yield person
    await person.close()


async def refused(url: str, method: str, path: str, **options: Any) -> tuple[int, str]:
    async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
        answer = await client.request(method, path, **options)
    return answer.status_code, answer.json()["error"]["code"]


async def test_a_token_is_needed_and_is_no_url_parameter(gateway: str, person: WebPerson) -> None:
    body = {"id": "12345678", "text": "x"}
    assert await refused(gateway, "POST", "/web/messages", json=body) == (401, "unauthorized")
    forged = {"Authorization": "Bearer " + "x" * 43}
    assert (await refused(gateway, "POST", "/web/messages", json=body, headers=forged))[0] == 401
    token = person._http.headers["Authorization"].removeprefix("Bearer ")
    assert (await refused(gateway, "GET", f"/web/events?token={token}"))[0] == 401


async def test_the_same_id_is_the_same_message(person: WebPerson) -> None:
    body = {"id": "client-id-1", "text": "مرحبا"}
    first, second = await person.post(body), await person.post(body)
    assert (first.status_code, second.status_code) == (202, 202)
    assert first.json() == second.json() == {"id": "client-id-1", "seq": 1}


async def test_ids_of_different_sessions_do_not_meet(gateway: str, person: WebPerson) -> None:
    other = WebPerson(gateway)
    await other.open()
    body = {"id": "client-id-1", "text": "hello"}
    assert (await person.post(body)).json()["seq"] == 1
    assert (await other.post(body)).json()["seq"] == 1
    (said,) = await other.messages(1, "person")
    assert said["blocks"] == [
        {"type": "paragraph", "children": [{"type": "text", "text": "hello"}]}
    ]
    await other.close()


async def test_bad_input_is_explained_in_the_persons_language(person: WebPerson) -> None:
    long = await person.post({"id": "client-id-1", "text": "x" * 2001})
    assert long.status_code == 422
    error = long.json()["error"]
    assert (error["code"], error["limit"]) == ("too_long", 2000)
    assert "رسالت" in error["message"]
    empty = await person.post({"id": "client-id-2", "text": " \u200f"})
    assert empty.json()["error"]["code"] == "empty"
    forged = await person.post({"id": "client-id-3", "choice": "AAAAAAAAAAAA"})
    assert forged.json()["error"]["code"] == "choice_expired"


async def test_malformed_requests_are_refused_with_a_code(gateway: str, person: WebPerson) -> None:
    for body in (
        {},
        {"id": "short", "text": "x"},
        {"id": "client-id-1"},
        {"id": "client-id-1", "text": 7},
        {"id": "client-id-1", "command": "delete"},
        {"id": "client-id-1", "choice": "../../x"},
        {"id": ["client-id-1"], "text": "x"},
    ):
        assert (await person.post(body)).status_code == 400, body
    headers = {"Authorization": person._http.headers["Authorization"]}
    for content, status in ((b"{", 400), (b"[" * 5000, 400), (b" " * 20_000, 413), (b"\xff", 400)):
        found = await refused(gateway, "POST", "/web/messages", content=content, headers=headers)
        assert found[0] == status


async def test_text_nobody_can_store_is_made_storable(person: WebPerson) -> None:
    raw = b'{"id": "client-id-1", "text": "a\\u0000b\\ud800c"}'
    answer = await person._http.post("/web/messages", content=raw)
    assert answer.status_code == 202
    (said,) = await person.messages(1, "person")
    assert said["blocks"][0]["children"][0]["text"] == "a\ufffdb?c"


async def test_the_stream_replays_from_where_the_reader_left_off(person: WebPerson) -> None:
    for number in range(5):
        await person.post({"id": f"client-id-{number}", "text": f"frage {number}"})
    everything = await person.messages(5, "person")
    assert [message["client_id"] for message in everything] == [
        f"client-id-{number}" for number in range(5)
    ]
    seen = []
    async for kind, data in person.events(last=everything[2]["seq"]):
        if kind == "message" and data["author"] == "person":
            seen.append(data["client_id"])
        if len(seen) == 2:
            break
    assert seen == ["client-id-3", "client-id-4"]


async def test_a_second_reader_sees_it_at_once(person: WebPerson) -> None:
    async def first_message() -> dict[str, Any]:
        async for kind, data in person.events():
            if kind == "message":
                return data
        raise AssertionError

    reading = asyncio.create_task(first_message())
    await asyncio.sleep(0.3)
    await person.post({"id": "client-id-1", "text": "hallo"})
    async with asyncio.timeout(2):
        assert (await reading)["client_id"] == "client-id-1"


async def test_while_the_bot_is_away_the_person_is_told_and_the_message_kept(
    person: WebPerson, tmp_path: Path
) -> None:
    await person.post({"id": "client-id-1", "text": "hallo?"})
    (note,) = await person.messages(1, "system", seconds=20)
    assert (note["key"], note["language"], note["direction"]) == ("trouble.delay", "ar", "rtl")
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'wegweiser.db'}")
    async with database.read() as connection:
        rows = await connection.execute(text("SELECT status, failure FROM inbox"))
        assert rows.all() == [("pending", "unreachable")]
    await database.dispose()


async def test_a_person_is_asked_for_without_the_bot(person: WebPerson) -> None:
    await person.post({"id": "client-id-1", "command": "human"})
    (reply,) = await person.messages(1, "bot")
    assert reply["key"] == "handover.waiting"
    await person.post({"id": "client-id-2", "choice": reply["choices"][0]["id"]})
    assert (await person.messages(2, "bot"))[1]["key"] == "handover.back"
    await person.post({"id": "client-id-3", "command": "language", "value": "ti"})
    changed = (await person.messages(3, "bot"))[2]
    assert (changed["key"], changed["language"]) == ("language.changed", "ti")


async def test_every_command_comes_back_in_words(person: WebPerson) -> None:
    for number, command in enumerate(Command):
        await person.post({"id": f"client-id-{number}", "command": command.value})
    for language in Language:
        await person.post({"id": f"client-id-{language}", "command": "language", "value": language})
    count = len(Command) + len(Language)
    said = await person.messages(count, "person")
    for message in said:
        assert message["blocks"][0]["children"][0]["text"].strip()


def test_every_command_has_a_name_in_every_language(library: Library) -> None:
    for language in Language:
        for command in Command:
            assert library.strings.text(language, f"command-{command}")


async def test_other_sites_need_to_be_allowed(gateway: str) -> None:
    async with httpx.AsyncClient(base_url=gateway, trust_env=False) as client:
        for origin, allowed in (("https://town.example", True), ("https://evil.example", False)):
            answer = await client.options(
                "/web/messages",
                headers={
                    "Origin": origin,
                    "Access-Control-Request-Method": "POST",
                    "Access-Control-Request-Headers": "authorization,content-type",
                },
            )
            assert (answer.headers.get("access-control-allow-origin") == origin) is allowed


async def test_pages_and_health(gateway: str) -> None:
    async with httpx.AsyncClient(base_url=gateway, trust_env=False) as client:
        page = await client.get("/")
        assert "script-src 'self'" in page.headers["content-security-policy"]
        assert (await client.get("/widget.js")).headers["x-content-type-options"] == "nosniff"
        assert (await client.get("/health/live")).status_code == 200
        ready = await client.get("/health/ready")
        assert (ready.status_code, ready.json()["parts"]) == (
            503, {"database": True, "bot": False},
        )  # fmt: skip
        assert "wegweiser_received_total" in (await client.get("/metrics")).text
        through_proxy = {"X-Forwarded-For": "203.0.113.9"}
        assert (await client.get("/metrics", headers=through_proxy)).status_code == 404
        # Off unless asked for.
        rest = await client.post("/webhooks/rest/webhook", json={"sender": "a", "message": "b"})
        assert rest.status_code == 404
        for path in ("/../settings.py", "/%2e%2e/x", "/static/widget.js"):
            assert (await client.get(path)).status_code == 404
        assert json.loads((await client.get("/x")).text) == {"error": {"code": "not_found"}}
