"""The built widget: what it weighs, and how its files are served."""

from __future__ import annotations

import gzip
import re
from collections.abc import AsyncIterator

import httpx
import pytest_asyncio
from starlette.applications import Starlette

from channels.web import pages
from tests.serving import served

LOADER_LIMIT = 1024
TOTAL_LIMIT = 25 * 1024


def packed(name: str) -> int:
    return len(gzip.compress((pages.STATIC / name).read_bytes(), 9))


def test_a_site_pays_at_most_one_kilobyte_before_anybody_clicks() -> None:
    assert packed("widget.js") <= LOADER_LIMIT


def test_the_whole_widget_with_five_languages_stays_within_its_promise() -> None:
    assert packed("widget.js") + packed("app.js") <= TOTAL_LIMIT


def test_the_loader_asks_for_the_application_there_is() -> None:
    loader = (pages.STATIC / "widget.js").read_text(encoding="utf-8")
    asked = re.findall(r"widget/(\w+)/app\.js", loader)
    assert asked == [pages.Asset.read(pages.STATIC / "app.js").tag]


def test_no_other_host_stands_in_the_scripts() -> None:
    allowed = {"www.w3.org", "github.com"}  # names of namespaces and of a licence: never asked
    for name in ("widget.js", "app.js"):
        text = (pages.STATIC / name).read_text(encoding="utf-8")
        assert set(re.findall(r"https?://([\w.-]+\w)", text)) <= allowed


def test_neither_eval_nor_html_from_text_is_used() -> None:
    for name in ("widget.js", "app.js"):
        text = (pages.STATIC / name).read_text(encoding="utf-8")
        assert not re.search(r"\beval\(|new Function|insertAdjacentHTML|document\.write", text)
        # Preact itself knows innerHTML, for an attribute that nothing of ours sets.
        assert "dangerouslySetInnerHTML:" not in text


@pytest_asyncio.fixture
async def site() -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=pages.routes(()))
    async with (
        served(app) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as client,
    ):
        yield client


async def test_the_application_is_kept_for_a_year_and_packed(site: httpx.AsyncClient) -> None:
    tag = pages.Asset.read(pages.STATIC / "app.js").tag
    answer = await site.get(f"/widget/{tag}/app.js")
    assert answer.headers["cache-control"] == pages.FOREVER
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.content == (pages.STATIC / "app.js").read_bytes()
    plain = await site.get(f"/widget/{tag}/app.js", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.content == answer.content


async def test_a_version_that_was_replaced_gets_the_new_one_unkept(
    site: httpx.AsyncClient,
) -> None:
    answer = await site.get("/widget/00000000/app.js")
    assert answer.headers["cache-control"] == pages.ALWAYS_ASK
    assert answer.content == (pages.STATIC / "app.js").read_bytes()


async def test_the_loader_is_asked_for_again_each_time_and_sent_once(
    site: httpx.AsyncClient,
) -> None:
    first = await site.get("/widget.js")
    assert first.headers["cache-control"] == pages.ALWAYS_ASK
    again = await site.get("/widget.js", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
