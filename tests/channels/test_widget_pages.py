"""What the widget asks before anybody writes, and the pages for those who put it on their site."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio

from channels.gateway.app import create_app
from tests.serving import free_port, served
from wegweiser.appointments.seed import seed_demo
from wegweiser.languages import Language
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

SCRIPT = {
    Language.ARABIC: r"[\u0621-\u064a]",
    Language.FARSI: r"[\u0621-\u06cc]",
    Language.TIGRINYA: r"[\u1200-\u137f]",
    Language.ENGLISH: "[a-z]",
    Language.GERMAN: "[a-zäöü]",
}
SITE = "https://town.example"


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    settings = load_settings(
        data_dir=tmp_path_factory.mktemp("site"),
        port=free_port(),
        bot_port=free_port(),
        allowed_origins=(SITE,),
        operator="Stadt Beispiel",
    )
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    await seed_demo(database, settings.content_dir)
    await database.dispose()
    async with (
        served(create_app(settings), settings.port) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as client,
    ):
        yield client


@pytest.mark.parametrize("language", list(Language))
async def test_the_first_view_says_who_runs_it_and_what_happens_with_data(
    site: httpx.AsyncClient, language: Language
) -> None:
    answer = await site.get("/web/about", params={"language": language})
    about = answer.json()
    assert "Stadt Beispiel" in about["operator"]
    assert re.search("90", about["data"])
    texts = [about["operator"], about["data"], *about["examples"], *about["labels"].values()]
    assert len(about["examples"]) == 3
    assert [text for text in texts if not re.search(SCRIPT[language], text)] == []
    assert "{n}" in about["labels"]["tooLong"]
    assert (about["office"], about["telegram"]) == (None, False)
    assert answer.headers["cache-control"].startswith("public")


@pytest.mark.parametrize("language", list(Language))
async def test_a_site_of_an_office_offers_an_appointment_there(
    site: httpx.AsyncClient, language: Language
) -> None:
    params = {"language": language, "office": "dortmund"}
    about = (await site.get("/web/about", params=params)).json()
    assert "Integration Point Dortmund" in about["office"]
    assert re.search(SCRIPT[language], about["appointment"])
    assert not re.search("[\u2066-\u2069]", about["appointment"])
    params["office"] = "' OR 1=1 --"
    assert (await site.get("/web/about", params=params)).json()["office"] is None


async def test_only_listed_sites_may_show_the_frame(site: httpx.AsyncClient) -> None:
    frame = (await site.get("/embed/frame")).headers["content-security-policy"]
    assert f"frame-ancestors 'self' {SITE}" in frame
    for path in ("/", "/embed"):
        policy = (await site.get(path)).headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy


async def test_every_file_a_page_names_is_there(site: httpx.AsyncClient) -> None:
    for path in ("/", "/embed", "/embed/frame"):
        page = (await site.get(path)).text
        for name in re.findall(r'(?:src|href)="(/[^"]*)"', page):
            assert (await site.get(name)).status_code == 200, name
        assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|style=", page)


@pytest.mark.parametrize("language", list(Language))
async def test_the_accessibility_statement_is_there_in_every_language(
    site: httpx.AsyncClient, language: Language
) -> None:
    page = await site.get(f"/accessibility/{language}")
    assert f'<html lang="{language}" dir="{language.direction}">' in page.text
    assert len(page.text) > 1000
    assert f'<section lang="{language}"' in (await site.get("/accessibility")).text
    assert (await site.get("/accessibility/xx")).status_code == 404
