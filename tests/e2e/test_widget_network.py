"""The widget on bad lines and on difficult pages, in Chromium, with the whole system behind it."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.e2e.chromium import PHONE, chromium
from tests.e2e.cut_proxy import CutProxy, cut_proxy
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System, system_running
from tests.serving import free_port, served

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

SEED = 8
MESSAGES = 100
CUTS = 50
KILLS = 5
TEN_TURNS = 60 * 1024
"""Bytes that ten turns may cost after loading."""


@pytest.fixture(scope="module")
def host_port() -> int:
    """Of a site that embeds the widget."""
    return free_port()


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory, host_port: int) -> Iterator[System]:
    """A system of its own, to be broken."""
    origin = f"http://127.0.0.1:{host_port}"
    folder = tmp_path_factory.mktemp("widget")
    with system_running(folder, allowed_origins=(origin,)) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def line(fragile: System) -> AsyncIterator[CutProxy]:
    async with cut_proxy(fragile.settings.port) as proxy:
        yield proxy


async def phone(browser: Browser, address: str, **options: Any) -> Page:
    """A fresh phone on a page, with German chosen; any error on the page fails."""
    context = await browser.new_context(viewport=PHONE, locale="de-DE", **options)
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    await page.goto(address)
    await page.get_by_test_id("language-de").first.click()
    return page


async def say(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("composer").press("Enter")


async def shown(page: Page, author: str) -> list[str]:
    """Texts of the messages of one author, from top to bottom."""
    texts: list[str] = await page.locator(
        f'[data-testid=message][data-author="{author}"] .bubble'
    ).all_inner_texts()
    return [text.strip() for text in texts]


async def test_fifty_cuts_and_five_kills_lose_and_double_nothing(
    browser: Browser, fragile: System, line: CutProxy
) -> None:
    dice = random.Random(SEED)
    page = await phone(browser, line.url)
    said = [
        f"{number}. {dice.choice(('Hallo', 'Danke', 'Guten Tag'))}" for number in range(MESSAGES)
    ]
    cuts = asyncio.create_task(_cutting(line, random.Random(SEED + 1)))
    kills = sorted(dice.sample(range(5, MESSAGES - 5), KILLS))
    for number, text in enumerate(said):
        await say(page, text)
        await asyncio.sleep(dice.random() * 0.2)
        if number in kills:
            fragile.kill("gateway")
            await asyncio.sleep(dice.random())
            fragile.start("gateway")
    assert await cuts == CUTS
    unsent = page.locator('[data-testid=message][data-delivery="pending"]')
    await expect(unsent).to_have_count(0, timeout=120_000)
    assert await shown(page, "person") == said
    stored = await _stored_when_answered(fragile, MESSAGES)
    last = page.locator(f'[data-testid=message][data-seq="{stored[-1][0]}"]')
    await expect(last).to_be_attached(timeout=60_000)
    order = await page.locator("[data-testid=message]").evaluate_all(
        "all => all.map(each => Number(each.dataset.seq))"
    )
    assert order == [seq for seq, _ in stored]
    assert [author for _, author in stored].count("person") == MESSAGES
    await page.context.close()


async def _cutting(line: CutProxy, dice: random.Random) -> int:
    """Cuts at random moments; counts those that met a connection."""
    done = 0
    while done < CUTS:
        await asyncio.sleep(dice.random() * 0.9)
        done += line.cut() > 0
    return done


async def _stored_when_answered(system: System, count: int) -> list[tuple[int, str]]:
    """Seq and author of all messages of the conversation, once each of the person's has its answer."""
    async with asyncio.timeout(240):
        while True:
            database = sqlite3.connect(system.settings.data_dir / "wegweiser.db")
            rows = database.execute("SELECT seq, author FROM messages ORDER BY seq").fetchall()
            answered = database.execute(
                "SELECT count(DISTINCT answers) FROM messages WHERE answers IS NOT NULL"
            ).fetchone()[0]
            open_turns = database.execute(
                "SELECT count(*) FROM inbox WHERE status != 'done'"
            ).fetchone()[0]
            database.close()
            if answered >= count and open_turns == 0:
                return rows
            await asyncio.sleep(0.5)


async def test_ten_turns_cost_little(browser: Browser, line: CutProxy) -> None:
    page = await phone(browser, line.url)
    await expect(page.get_by_test_id("about")).to_be_visible()
    await asyncio.sleep(1)
    before = line.bytes_passed
    answers = page.locator("[data-testid=message][data-author=bot]")
    for number, topic in enumerate(list(QUESTIONS)[:10], 1):
        await say(page, QUESTIONS[topic]["de"])
        await expect(answers).to_have_count(number, timeout=30_000)
    assert line.bytes_passed - before <= TEN_TURNS
    await page.context.close()


async def test_after_ten_minutes_without_the_server_it_goes_on(
    browser: Browser, line: CutProxy
) -> None:
    page = await phone(browser, line.url)
    await say(page, "Hallo")
    answers = page.locator("[data-testid=message][data-author=bot]")
    await expect(answers).to_have_count(1, timeout=30_000)
    await page.clock.install()
    line.down = True
    line.cut()
    await say(page, QUESTIONS["course_cost"]["de"])
    await page.get_by_test_id("composer").fill("noch nicht abgeschickt")
    for _ in range(20):
        await page.clock.fast_forward(30_000)
        await asyncio.sleep(0.05)
    status = page.get_by_test_id("status")
    await expect(status).to_have_attribute("data-connection", "offline")
    await expect(status).to_contain_text("Keine Verbindung")
    line.down = False
    for _ in range(40):
        await page.clock.fast_forward(31_000)
        await asyncio.sleep(0.5)
        if await answers.count() > 1:
            break
    await expect(answers.last).to_have_attribute("data-topic", "course_cost")
    await expect(status).to_have_attribute("data-connection", "online")
    await expect(page.get_by_test_id("composer")).to_have_value("noch nicht abgeschickt")
    assert len(await shown(page, "person")) == 2
    await page.context.close()


async def test_two_tabs_stay_in_step(browser: Browser, fragile: System) -> None:
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    one, other = await context.new_page(), await context.new_page()
    for page in (one, other):
        await page.goto(fragile.url)
        await expect(page.get_by_test_id("language-de").first).to_be_visible()
    await one.get_by_test_id("language-de").first.click()
    await say(one, "Hallo")
    for page in (one, other):
        bubbles = page.locator("[data-testid=message]")
        await expect(bubbles).to_have_count(2, timeout=30_000)
    await say(other, "Danke")
    for page in (one, other):
        await expect(page.locator("[data-testid=message]")).to_have_count(4, timeout=30_000)
    assert await shown(one, "person") == await shown(other, "person") == ["Hallo", "Danke"]
    await other.get_by_test_id("menu").click()
    await other.get_by_test_id("leave").click()
    await other.wait_for_url("about:blank")
    # The first tab has forgotten it, too, and nothing is left on the device.
    await expect(one.get_by_test_id("launcher")).to_be_visible()
    assert await one.evaluate("Object.keys(localStorage).length") == 0
    await context.close()


async def test_escape_twice_leaves_for_the_page_the_site_names(
    browser: Browser, fragile: System
) -> None:
    page = await phone(browser, fragile.url)
    await page.locator("wegweiser-chat").evaluate(
        "(chat, address) => chat.setAttribute('leave', address)", f"{fragile.url}/health/live"
    )
    await say(page, "Hallo")
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await page.wait_for_url("**/health/live")
    assert await page.evaluate("localStorage.length + sessionStorage.length") == 0
    await page.context.close()


BLOCKED = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});"""


async def test_with_blocked_storage_it_works_and_says_what_a_reload_means(
    browser: Browser, fragile: System
) -> None:
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    await context.add_init_script(BLOCKED)
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    await page.goto(fragile.url)
    await page.get_by_test_id("language-de").first.click()
    await expect(page.get_by_test_id("about")).to_contain_text("lässt den Chat nichts aufbewahren")
    await say(page, QUESTIONS["course_cost"]["de"])
    answer = page.locator('[data-testid=message][data-topic="course_cost"]')
    await expect(answer).to_be_visible(timeout=30_000)
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def strict_site(fragile: System, host_port: int) -> AsyncIterator[str]:
    """A site of another origin with the strictest policy the widget can live with."""
    gateway = fragile.url

    async def page(_: Request) -> HTMLResponse:
        policy = (
            f"default-src 'none'; script-src {gateway}; connect-src {gateway}; base-uri 'none'; "
            "require-trusted-types-for 'script'; trusted-types 'none'"
        )
        return HTMLResponse(
            '<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title>'
            f'<script async src="{gateway}/widget.js"></script>'
            '<h1>Stadt</h1><wegweiser-chat color="#ffd500"></wegweiser-chat></html>',
            headers={"Content-Security-Policy": policy},
        )

    async with served(Starlette(routes=[Route("/", page)]), host_port) as url:
        yield url


async def test_a_strict_site_pays_one_kilobyte_and_stores_nothing_before_the_click(
    browser: Browser, fragile: System, strict_site: str
) -> None:
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    page = await context.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text))
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(strict_site)
    launcher = page.get_by_test_id("launcher")
    await expect(launcher).to_be_visible()
    scripts = [url for url in asked if url.startswith(fragile.url)]
    assert scripts == [f"{fragile.url}/widget.js"]
    assert await page.evaluate("localStorage.length + sessionStorage.length") == 0
    told = await _listening(page)
    await launcher.click()
    await page.get_by_test_id("language-de").first.click()
    await say(page, QUESTIONS["course_cost"]["de"])
    answer = page.locator('[data-testid=message][data-topic="course_cost"]')
    await expect(answer).to_be_visible(timeout=30_000)
    await page.get_by_test_id("close").click()
    assert [name for name, _ in await told()] == [
        "wegweiser-open",
        "wegweiser-message",
        "wegweiser-close",
    ]
    assert {"author": "bot", "unread": 0} in [detail for _, detail in await told()]
    icon = f"{strict_site}/favicon.ico"
    assert {url.split("/")[2] for url in asked if url != icon} == {
        fragile.url.split("/")[2],
        strict_site.split("/")[2],
    }
    assert [complaint for complaint in complaints if "favicon" not in complaint] == []
    assert await context.cookies() == []
    await context.close()


async def _listening(page: Page) -> Any:
    """Collects the element's events from now on; a function that returns (name, detail) pairs."""
    await page.evaluate(
        """() => {
            window.told = [];
            for (const name of ["open", "close", "message"])
                document.addEventListener(`wegweiser-${name}`,
                    event => window.told.push([event.type, event.detail]));
        }"""
    )

    async def told() -> list[tuple[str, Any]]:
        collected: list[tuple[str, Any]] = await page.evaluate("window.told")
        return collected

    return told
