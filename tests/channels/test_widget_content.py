"""What the widget does with what it is sent: in Chromium, with the real gateway and a bot whose
answers the test writes. Texts of anyone are texts; every state passes axe; keys are enough."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from channels.gateway.app import create_app
from tests.channels.test_web_hints import BOOKED, DAYS
from tests.channels.test_worker import ScriptedBot, understood
from tests.e2e.chromium import PHONE, chromium
from tests.serving import free_port, served
from wegweiser.languages import Language
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SCREENSHOTS = os.environ.get("WEGWEISER_TEST_SCREENSHOTS")


def without_ids(content: dict[str, Any]) -> dict[str, Any]:
    """A reply as the bot sends it: the gateway issues the ids of its choices."""
    offers = [{"act": choice["act"]} for choice in content.get("choices", ())]
    return content | ({"choices": offers} if offers else {})


def question(field: str, *values: str) -> dict[str, Any]:
    offers = [
        {"act": {"intent": "choose", "label": f"choice-profile-{value}",
         "entities": {"dialogue": "profile_form", "step": field, "value": value}}}
        for value in (*values, "skip", "why")
    ]  # fmt: skip
    params = {"field": field, "number": 3, "total": 20}
    return {"key": "profile.question", "params": params, "choices": offers}


OFFICES = {"key": "answer", "params": {"topic": "office_location", "town": "Dortmund"}}
STATES = {
    "number": question("year_of_birth"),
    "month": question("arrived"),
    "suggest": question("town"),
    "several": question("languages"),
    "days": without_ids(DAYS),
    "card": BOOKED,
    "offices": OFFICES,
}


class Stage:
    """One gateway, its bot, and the browser."""

    def __init__(self, url: str, bot: ScriptedBot, browser: Browser) -> None:
        self.url, self.bot, self.browser = url, bot, browser

    @asynccontextmanager
    async def page(self, language: str, **options: Any) -> AsyncIterator[Page]:
        options = {"viewport": PHONE, "locale": "de-DE"} | options
        context = await self.browser.new_context(**options)
        page = await context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("dialog", lambda dialog: problems.append(f"dialog {dialog.message}"))
        await page.goto(self.url)
        await page.get_by_test_id(f"language-{language}").first.click()
        await expect(page.get_by_test_id("composer")).to_be_enabled()
        yield page
        await context.close()
        assert problems == []

    async def say(self, page: Page, reply: dict[str, Any], language: str, text: str = "x") -> Any:
        """What the bot answers to a text, on the screen."""
        heard = understood("x") | {"language": {"code": language, "clear": True}}
        self.bot.answer(replies=[reply], understanding=heard)
        there = page.locator("[data-testid=message][data-author=bot]")
        count = await there.count()
        await page.get_by_test_id("composer").fill(text)
        await page.get_by_test_id("send").click()
        await expect(there).to_have_count(count + 1, timeout=20_000)
        return there.last


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    port, bot_port = free_port(), free_port()
    folder: Path = tmp_path_factory.mktemp("widget")
    settings = load_settings(data_dir=folder, port=port, bot_port=bot_port)
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    await database.dispose()
    bot = ScriptedBot()
    async with (
        served(bot.app, bot_port),
        served(create_app(settings), port) as url,
        chromium() as browser,
    ):
        yield Stage(url, bot, browser)


async def findings(page: Page) -> list[str]:
    """What axe has to say; the page's own policy stands in nobody's way, the script is the test's."""
    await page.evaluate(AXE)
    found = await page.evaluate(
        "tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS
    )  # fmt: skip
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


async def small_targets(page: Page) -> list[str]:
    """What can be pressed and is lower than 44 pixels; a link inside a sentence is exempt."""
    found: list[str] = await page.evaluate(
        """() => [...document.querySelector('wegweiser-chat').shadowRoot
            .querySelectorAll('button, summary, select, input:not([type=checkbox]), .choices a')]
            .filter(each => each.getClientRects().length)
            .filter(each => each.getBoundingClientRect().height < 43.5)
            .map(each => each.outerHTML.slice(0, 120))"""
    )
    return found


@pytest.mark.parametrize("language", list(Language))
async def test_every_kind_of_answer_passes_axe(stage: Stage, language: Language) -> None:
    scheme = "dark" if language in {Language.FARSI, Language.GERMAN} else "light"
    async with stage.page(language.value, color_scheme=scheme) as page:
        for name, reply in STATES.items():
            shown = await stage.say(page, reply, language.value)
            if name == "days":
                await page.get_by_test_id("calendar").get_by_role("button").first.click()
                await expect(page.get_by_test_id("day").first).to_be_visible()
            if SCREENSHOTS:
                await shown.scroll_into_view_if_needed()
                await page.screenshot(path=f"{SCREENSHOTS}/content-{language.value}-{name}.png")
            assert await findings(page) == [], name
            assert await small_targets(page) == [], name


RLO, PDF = "\u202e", "\u202c"
MALICIOUS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:alert(1))",
    "<javascript:alert(1)>",
    "![x](https://elsewhere.example/track.png)",
    "<style>*{display:none}</style>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "</li></ol></div><h1>Wegweiser</h1>",
    "{{constructor.constructor('alert(1)')()}}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    f"pay at {RLO}moc.elpmaxe{PDF} now",
    "a" * 1500,
    "Z" + "\u0300\u0301\u0302\u0303\u0334\u0335" * 150,
    "- " * 300 + "x",
    "*" * 900 + "x" + "*" * 900,
    "[" * 700 + "](x)" * 200,
    "\u2066" * 200 + "x",
)


@pytest.mark.parametrize("speaker", ["bot", "person"])
async def test_twenty_malicious_texts_are_text(stage: Stage, speaker: str) -> None:
    hosts: set[str] = set()
    async with stage.page("en") as page:
        page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
        for text in MALICIOUS:
            answer = {"key": "handover.back"}
            if speaker == "bot":
                # A name of a town that is known to nobody is said as it was written.
                answer = {"key": "booking.no_office", "params": {"town": text}}
            await stage.say(page, answer, "en", text="x" if speaker == "bot" else text)
        state = await page.evaluate(
            """() => {
                const root = document.querySelector('wegweiser-chat').shadowRoot;
                const log = root.querySelector('[role=log]');
                return {
                    strange: [...log.querySelectorAll(
                        'script,img,iframe,style,object,embed,h1,[onerror],[onload]'
                    )].map(each => each.outerHTML),
                    links: [...log.querySelectorAll('a')].map(each => each.href),
                    overrides: /[\\u202a-\\u202e]/.test(log.textContent),
                    wide: log.scrollWidth > log.clientWidth + 1,
                    deep: Math.max(...[...log.querySelectorAll('*')].map(each => {
                        let depth = 0;
                        for (let at = each; at !== log; at = at.parentElement) depth += 1;
                        return depth;
                    })),
                };
            }"""
        )
    assert state["strange"] == []
    assert [link for link in state["links"] if not link.startswith(("https://", "http://"))] == []
    assert (state["overrides"], state["wide"]) == (False, False)
    assert state["deep"] < 40
    assert hosts <= {stage.url.split("/")[2]}


async def test_a_month_is_walked_with_keys_alone(stage: Stage) -> None:
    async with stage.page("ar") as page:
        await stage.say(page, STATES["days"], "ar")
        calendar = page.get_by_test_id("calendar")
        await calendar.get_by_role("button").first.press("Enter")
        first = page.locator("[data-testid=day][tabindex='0']")
        await expect(first).to_have_attribute("data-day", "2026-11-30")
        await first.focus()
        # Right to left: the next day is on the left.
        await page.keyboard.press("ArrowLeft")
        focused = (
            "() => document.querySelector('wegweiser-chat').shadowRoot.activeElement.dataset.day"
        )
        assert await page.evaluate(focused) == "2026-12-01"
        await page.keyboard.press("ArrowLeft")
        assert await page.evaluate(focused) == "2026-12-01"  # nothing can be booked after it
        await page.keyboard.press("PageUp")
        assert await page.evaluate(focused) == "2026-11-30"
        await page.keyboard.press("End")
        assert await page.evaluate(focused) == "2026-12-01"
        await page.keyboard.press("Enter")
        own = page.locator("[data-testid=message][data-author=person]").last
        await expect(own).to_contain_text("01.12.2026")
        answers = page.locator("[data-testid=message][data-author=bot]")
        await expect(answers).to_have_count(2, timeout=20_000)
    assert stage.bot.turns[-1]["text"] == "01.12.2026"


async def test_a_finished_message_is_announced_once(stage: Stage) -> None:
    async with stage.page("de") as page:
        await stage.say(page, OFFICES, "de")
        await page.evaluate(
            """() => {
                const root = document.querySelector('wegweiser-chat').shadowRoot;
                window.heard = [];
                const hear = change => change.addedNodes.forEach(
                    node => window.heard.push(node.textContent));
                for (const region of root.querySelectorAll('[aria-live=polite]'))
                    new MutationObserver(list => list.forEach(hear)).observe(
                        region, {childList: true});
            }"""
        )
        await stage.say(page, {"key": "handover.back"}, "de")
        await stage.say(page, STATES["card"], "de")
        await page.wait_for_timeout(300)
        heard = await page.evaluate("window.heard")
    assert len(heard) == 2
    assert heard[0].startswith("Assistent")


async def test_at_320_pixels_nothing_is_cut_off(stage: Stage) -> None:
    async with stage.page("de", viewport={"width": 320, "height": 640}) as page:
        for name, reply in STATES.items():
            await stage.say(page, reply, "de")
            if name == "days":
                await page.get_by_test_id("calendar").get_by_role("button").first.click()
            wide = await page.evaluate(
                """() => { const log = document.querySelector('wegweiser-chat').shadowRoot
                    .querySelector('[role=log]'); return log.scrollWidth - log.clientWidth; }"""
            )
            assert wide <= 1, name
