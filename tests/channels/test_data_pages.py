"""Pages on one's data: what they show, to whom, and that they cannot be attacked with a text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from channels.gateway.app import create_app
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.languages import Language
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

ATTACK = "<script>alert(1)</script>**x**"


@dataclass(frozen=True)
class Site:
    """A gateway, a person in it, and the database beneath."""

    url: str
    database: Database
    person: WebPerson

    async def get(self, path: str) -> httpx.Response:
        async with httpx.AsyncClient(base_url=self.url, trust_env=False) as client:
            return await client.get(path)

    async def conversation(self) -> str:
        async with self.database.read() as connection:
            return str((await connection.execute(select(Conversation.id))).scalar_one())


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    settings = load_settings(data_dir=tmp_path, port=free_port(), bot_port=free_port())
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    async with served(create_app(settings), settings.port) as url:
        person = WebPerson(url)
        await person.open("de")
        yield Site(url, database, person)
        await person.close()
    await database.dispose()


@pytest.mark.parametrize("language", list(Language))
async def test_the_full_text_is_there_in_every_language(site: Site, language: Language) -> None:
    page = await site.get(f"/privacy/{language.value}")
    assert page.status_code == httpx.codes.OK
    assert f'<html lang="{language.value}" dir="{language.direction}">' in page.text
    assert "180" in page.text
    assert "{" not in page.text.partition("<body>")[2]
    assert "default-src 'none'" in page.headers["content-security-policy"]


async def test_what_does_not_exist_is_not_found(site: Site) -> None:
    for path in ("/privacy/xx", "/data/forged", "/data/forged/json", "/receipts/forged"):
        assert (await site.get(path)).status_code == httpx.codes.NOT_FOUND, path


async def test_a_copy_shows_everything_and_runs_nothing(site: Site) -> None:
    await site.person.post({"id": "client-id-1", "text": ATTACK})
    conversation = await site.conversation()
    profiles = Profiles(site.database)
    await profiles.agree(conversation, version=1, language="de", channel="web")
    async with site.database.write() as connection:
        await profiles.write(connection, conversation, Profile(town=ATTACK), confirmed=True)
    code = await Links(site.database).issue(conversation, Purpose.COPY)
    page, saved = await site.get(f"/data/{code}"), await site.get(f"/data/{code}/json")
    assert "<script" not in page.text
    assert page.text.count("&lt;script&gt;") == 2
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "attachment" in saved.headers["content-disposition"]
    data = saved.json()
    assert data["profile"] == {"town": ATTACK}
    assert data["messages"][0]["text"] == ATTACK
    assert data["consents"][0]["version"] == 1
    assert "address" not in data["conversation"]


async def test_a_private_link_opens_the_conversation_once(site: Site) -> None:
    await site.person.post({"id": "client-id-1", "text": "hallo"})
    conversation = await site.conversation()
    code = await Links(site.database).issue(conversation, Purpose.CONTINUE)
    async with httpx.AsyncClient(base_url=site.url, trust_env=False) as client:
        joined = await client.post("/web/sessions", json={"link": code})
        again = await client.post("/web/sessions", json={"link": code})
        strange = await client.post("/web/sessions", json={"link": 7})
    assert (joined.status_code, again.status_code, strange.status_code) == (201, 410, 400)
    assert again.json() == {"error": {"code": "link_expired"}}
    other = WebPerson(site.url)
    other._http.headers["Authorization"] = f"Bearer {joined.json()['token']}"
    said = await other.messages(2, "person")
    assert said[0]["blocks"][0]["children"][0]["text"] == "hallo"
    await other.close()


async def test_a_session_ends_with_its_conversation(site: Site) -> None:
    await site.person.post({"id": "client-id-1", "text": "hallo"})
    async with site.database.write() as connection:
        await connection.execute(Conversation.__table__.delete())  # type: ignore[attr-defined]
    refused = await site.person.post({"id": "client-id-2", "text": "hallo?"})
    assert refused.status_code == httpx.codes.UNAUTHORIZED
