"""The first view and the menu, as a person uses them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.e2e.chromium import PHONE, chromium
from tests.e2e.system import System
from wegweiser.languages import Language

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

# What goes to paper is looked at; the dialogue itself is the browser's.
PRINTED = """window.printed = [];
const print = function () { (window.top ?? window).printed.push(document.body.innerText); };
window.print = print;"""


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


async def opened(browser: Browser, system: System, language: str) -> Page:
    """A fresh phone on the demo page, with the language chosen; any error on the page fails."""
    context = await browser.new_context(viewport=PHONE, locale="de-DE")
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    await page.goto(system.url)
    await page.get_by_test_id(f"language-{language}").first.click()
    return page


@pytest.mark.parametrize("language", list(Language))
async def test_an_example_is_one_press_and_has_an_answer(
    browser: Browser, system: System, language: Language
) -> None:
    page = await opened(browser, system, language)
    about = page.get_by_test_id("about")
    await expect(about).to_be_visible()
    for address in await about.locator("a").evaluate_all("all => all.map(each => each.href)"):
        answer = await page.request.get(address)
        assert answer.ok
        assert f'lang="{language}"' in await answer.text()
    await expect(page.get_by_test_id("example")).to_have_count(3)
    await page.get_by_test_id("example").first.click()
    answer = page.locator('[data-testid=message][data-topic="integration_course"]')
    await expect(answer).to_be_visible(timeout=30_000)
    await expect(page.get_by_test_id("example")).to_have_count(0)
    await page.context.close()


async def test_size_print_and_deletion_from_the_menu(browser: Browser, system: System) -> None:
    page = await opened(browser, system, "ar")
    await page.get_by_test_id("example").first.click()
    answer = page.locator('[data-testid=message][data-topic="integration_course"]')
    await expect(answer).to_be_visible(timeout=30_000)
    panel = page.get_by_test_id("panel")
    size = await panel.evaluate("panel => getComputedStyle(panel).fontSize")
    await page.get_by_test_id("menu").click()
    # No voice on this machine, no Telegram in this browser's conversation: neither is offered.
    await expect(page.get_by_test_id("aloud")).to_have_count(0)
    await page.get_by_test_id("size").click()
    assert await panel.evaluate("panel => getComputedStyle(panel).fontSize") > size
    await page.get_by_test_id("size").press("Escape")
    await expect(page.get_by_test_id("menu")).to_be_focused()
    await page.get_by_test_id("menu").click()
    await page.get_by_test_id("forget").click()
    confirm = page.locator('[data-testid=message][data-key="data.delete_confirm"]')
    await expect(confirm).to_be_visible(timeout=30_000)
    await page.reload()
    await expect(panel).to_be_visible()
    assert await panel.evaluate("panel => getComputedStyle(panel).fontSize") > size
    await page.context.close()


async def test_paper_has_the_whole_conversation(browser: Browser, system: System) -> None:
    page = await opened(browser, system, "ti")
    await page.get_by_test_id("example").first.click()
    answer = page.locator('[data-testid=message][data-topic="integration_course"]')
    await expect(answer).to_be_visible(timeout=30_000)
    said = await answer.locator("p").all_inner_texts()
    await page.context.add_init_script(PRINTED)
    await page.evaluate(f"() => {{ {PRINTED} }}")
    await page.get_by_test_id("menu").click()
    await page.get_by_test_id("print").click()
    (paper,) = await page.evaluate("window.printed")
    assert [text for text in said[1:3] if text not in paper] == []
    assert "https://" in paper  # the sources, which cannot be pressed on paper
    await page.context.close()


async def test_a_font_comes_only_where_letters_are_missing(
    browser: Browser, system: System
) -> None:
    context = await browser.new_context(viewport=PHONE)
    page = await context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    # Letters of a font that has them: of different widths.
    await context.add_init_script(
        """const measure = CanvasRenderingContext2D.prototype.measureText;
        CanvasRenderingContext2D.prototype.measureText = function (text) {
            return {width: text.codePointAt(0) + measure.call(this, text).width};
        };"""
    )
    await page.goto(system.url)
    await expect(page.get_by_test_id("about")).to_be_visible()
    assert [url for url in asked if "woff2" in url] == []
    await context.close()
