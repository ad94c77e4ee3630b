"""The demo page in Chromium: one question per topic and language, as a person sees it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect
from sqlalchemy import select

from tests.conftest import missing
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System
from tests.e2e.test_conversation import Talk
from wegweiser.content import Library
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.languages import Language
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

CHROMIUM = os.environ.get("WEGWEISER_TEST_CHROMIUM") or shutil.which("chromium")
PHONE = {"width": 360, "height": 640}
# Chromium's own errands would be refused connections.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SCREENSHOTS = os.environ.get("WEGWEISER_TEST_SCREENSHOTS")
"""A folder to keep a picture of each language in."""


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        missing("no chromium on this machine (Debian: apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


async def opened(browser: Browser, system: System, language: str) -> tuple[BrowserContext, Page]:
    """A fresh phone on the demo page, with the language chosen; any error on the page fails."""
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    await page.goto(system.url)
    await page.get_by_test_id(f"language-{language}").first.click()
    await expect(page.get_by_test_id("composer")).to_be_enabled()
    return context, page


@pytest.mark.parametrize("language", list(Language))
async def test_every_topic_is_asked_and_answered(
    browser: Browser, system: System, library: Library, language: Language
) -> None:
    context, page = await opened(browser, system, language)
    for topic, asked in QUESTIONS.items():
        await page.get_by_test_id("composer").fill(asked[language])
        await page.get_by_test_id("send").click()
        answer = page.locator(f'[data-testid=message][data-author=bot][data-topic="{topic}"]')
        await expect(answer.last).to_be_visible(timeout=30_000)
        assert library.answers[topic, language].title in await answer.last.inner_text()
        shown = await answer.last.evaluate(
            """element => {
                const own = element.matches('[lang]') ? element : element.querySelector('[lang]');
                const style = getComputedStyle(own);
                return {lang: own.lang, direction: style.direction, align: style.textAlign};
            }"""
        )
        assert shown["lang"] == language.value
        assert shown["direction"] == language.direction
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=f"{SCREENSHOTS}/{language.value}.png")
    await context.close()


@pytest.mark.parametrize("language", list(Language))
async def test_the_longest_answer_fits_a_phone(
    browser: Browser, system: System, library: Library, language: Language
) -> None:
    topic = max(QUESTIONS, key=lambda each: len(library.answers[each, language].full))
    context, page = await opened(browser, system, language)
    await page.set_viewport_size({"width": PHONE["width"], "height": 1900})
    await page.get_by_test_id("composer").fill(QUESTIONS[topic][language])
    await page.get_by_test_id("send").click()
    answer = page.locator(f'[data-testid=message][data-author=bot][data-topic="{topic}"]')
    await expect(answer).to_be_visible(timeout=30_000)
    await expect(answer.get_by_test_id("feedback")).to_be_visible()
    overflow = await answer.evaluate(
        """element => [element, ...element.querySelectorAll('*')]
            .filter(each => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0
                && getComputedStyle(each).display !== 'inline')
            .map(each => each.className || each.tagName)"""
    )
    assert overflow == []
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=f"{SCREENSHOTS}/longest-{language.value}.png")
    await context.close()


async def test_did_this_help_leaves_the_choices_in_place(browser: Browser, system: System) -> None:
    context, page = await opened(browser, system, "ar")
    await page.get_by_test_id("composer").fill(QUESTIONS["course_cost"]["ar"])
    await page.get_by_test_id("send").click()
    answer = page.locator('[data-testid=message][data-topic="course_cost"][data-key="answer"]')
    await expect(answer.get_by_test_id("rate")).to_have_count(2, timeout=30_000)
    await answer.get_by_test_id("rate").first.click()
    thanks = page.locator('[data-testid=message][data-key="feedback.thanks"]')
    await expect(thanks).to_be_visible(timeout=30_000)
    await expect(answer.get_by_test_id("rate").first).to_have_attribute("aria-pressed", "true")
    await answer.get_by_test_id("choice").first.click()
    answers = page.locator('[data-testid=message][data-key="answer"]')
    await expect(answers).to_have_count(2, timeout=30_000)
    await context.close()


async def test_a_reload_shows_the_conversation_and_keeps_a_draft(
    browser: Browser, system: System
) -> None:
    context, page = await opened(browser, system, "en")
    await page.get_by_test_id("composer").fill(QUESTIONS["course_cost"]["en"])
    await page.get_by_test_id("send").click()
    answer = page.locator('[data-testid=message][data-topic="course_cost"]')
    await expect(answer).to_be_visible(timeout=30_000)
    await page.get_by_test_id("composer").fill("not sent yet")
    await page.reload()
    await expect(answer).to_be_visible(timeout=30_000)
    await expect(page.get_by_test_id("composer")).to_have_value("not sent yet")
    await context.close()


async def test_choices_and_a_person(browser: Browser, system: System) -> None:
    context, page = await opened(browser, system, "de")
    await page.get_by_test_id("composer").fill(QUESTIONS["integration_course"]["de"])
    await page.get_by_test_id("send").click()
    await page.get_by_test_id("choice").first.click(timeout=30_000)
    answers = page.locator('[data-testid=message][data-key="answer"]')
    await expect(answers).to_have_count(2, timeout=30_000)
    await page.get_by_test_id("human").click()
    waiting = page.locator('[data-testid=message][data-key="handover.waiting"]')
    await expect(waiting).to_be_visible(timeout=30_000)
    await page.get_by_test_id("resume").click()
    back = page.locator('[data-testid=message][data-key="handover.back"]')
    await expect(back).to_be_visible(timeout=30_000)
    await context.close()


async def test_nothing_is_asked_of_another_host(browser: Browser, system: System) -> None:
    context = await browser.new_context(viewport=PHONE)
    page = await context.new_page()
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    await page.goto(system.url)
    await page.get_by_test_id("language-ar").first.click()
    await expect(page.get_by_test_id("composer")).to_be_enabled()
    assert hosts == {system.url.split("/")[2]}
    assert await context.cookies() == []
    await context.close()


async def test_a_private_link_goes_on_with_a_conversation_begun_elsewhere(
    browser: Browser, system: System
) -> None:
    talk = Talk(system)
    await talk.say("What is an integration course?")
    database = Database(system.settings.database, system.settings.keyring())
    async with database.read() as connection:
        result = await connection.execute(
            select(Conversation.id).where(has_address(database, talk.sender))
        )
        conversation = result.scalar_one()
    code = await Links(database).issue(conversation, Purpose.CONTINUE)
    await database.dispose()
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    await page.goto(f"{system.url}/#continue={code}")
    messages = page.locator("[data-testid=message][data-author=bot]")
    await expect(messages).to_have_count(2, timeout=30_000)
    assert "encrypted" in await messages.last.inner_text()
    assert code not in page.url
    await context.close()
