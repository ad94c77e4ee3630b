"""A working day at the console: two counsellors and a lead in their browsers, ten people in five
languages on the website and on Telegram, with the real model."""

from __future__ import annotations

import asyncio
import os
import re
import uuid
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from channels.staff.cookies import PLAIN
from tests.bot_api import TOKEN, BotApi
from tests.conftest import missing
from tests.e2e.conftest import Stage
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import system_running
from tests.e2e.test_browser import CHROMIUM, FLAGS
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.languages import Language
from wegweiser.staff.accounts import Accounts
from wegweiser.staff.passwords import Passwords
from wegweiser.staff.roles import Role
from wegweiser.staff.sessions import Sessions
from wegweiser.staff.sessions import Stage as SignInStage
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

PASSWORD = "correct horse battery"
SIZES = {"desk": {"width": 1280, "height": 900}, "tablet": {"width": 820, "height": 1180}}
PATIENCE = 60_000
"""Milliseconds; machines that run many tests at once are slow."""
SCREENSHOTS = os.environ.get("WEGWEISER_TEST_SCREENSHOTS")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@dataclass(frozen=True)
class Desks:
    """The open browsers."""

    anna: Page
    bernd: Page
    chris: Page


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """A system of its own: nobody waits in its queue but the ten."""
    port = free_port()
    with system_running(
        tmp_path_factory.mktemp("office"),
        telegram_token=TOKEN,
        telegram_api=f"http://127.0.0.1:{port}",
    ) as system:
        api = BotApi()
        async with served(api.app, port):
            yield Stage(system, api)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        missing("no chromium on this machine (Debian: apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def desks(browser: Browser, stage: Stage) -> AsyncIterator[Desks]:
    settings = stage.system.settings
    database = Database(settings.database, settings.keyring())
    accounts = Accounts(database, Passwords())
    sessions = Sessions(database, idle=timedelta(hours=2), longest=timedelta(hours=8))

    async def sit_down(name: str, role: Role, size: str) -> Page:
        staff_id, _ = await accounts.create(name, role, password=PASSWORD)
        async with database.write() as connection:
            token = await sessions.open(connection, staff_id, "test", SignInStage.OPEN)
        context = await browser.new_context(viewport=SIZES[size], locale="de-DE")  # type: ignore[arg-type]
        await context.add_cookies([{"name": PLAIN, "value": token, "url": stage.system.url}])
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
        page.on("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
        return page

    yield Desks(
        await sit_down("anna", Role.COUNSELLOR, "desk"),
        await sit_down("bernd", Role.COUNSELLOR, "tablet"),
        await sit_down("chris", Role.LEAD, "desk"),
    )
    await database.dispose()


@dataclass
class Asking:
    """Somebody who asked something and then for a person."""

    language: Language
    person: WebPerson | None
    chat: int | None

    @property
    def question(self) -> str:
        return QUESTIONS["course_cost"][self.language]


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def ten(stage: Stage) -> AsyncIterator[list[Asking]]:
    """Ten people: each language once on the website and once on Telegram."""
    people = []
    for number, language in enumerate(Language):
        person = WebPerson(stage.system.url)
        await person.open(language.value)
        people += [Asking(language, person, None), Asking(language, None, 7000 + number)]
    for each in people:
        if each.person is not None:
            await each.person.send(text=each.question)
        else:
            assert each.chat is not None
            await stage.telegram.say(each.chat, each.question, language=each.language.value)
    for each in people:
        if each.person is not None:
            await each.person.send(command="human")
            await each.person.messages(2, "bot", seconds=120)
        else:
            assert each.chat is not None
            await stage.telegram.say(each.chat, "/human", language=each.language.value)
            await stage.telegram.wait_for(each.chat, 2, seconds=120)
    yield people
    for each in people:
        if each.person is not None:
            await each.person.close()


async def picture(page: Page, name: str) -> None:
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=f"{SCREENSHOTS}/console-{name}.png", full_page=True)


async def clean(page: Page) -> None:
    """No finding of axe."""
    found = await Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.violations_count == 0, found.generate_report()


async def opened(page: Page, language: str, channel: str) -> str:
    """Open somebody's conversation from the queue; returns its address."""
    link = page.locator("[data-entry]").filter(has_text=language).filter(has_text=channel)
    await link.first.locator(".entry-link").click()
    # Keys are heard once the scripts have run, which this waits for, too.
    await page.wait_for_url("**/conversations/*")
    await expect(page.locator("#head")).to_be_visible()
    return page.url


async def press_until(page: Page, key: str, shown: str) -> None:
    """Press a key, and again if nothing came of it: a page just opened may still be redrawing."""
    for _ in range(4):
        await page.keyboard.press(key)
        with suppress(AssertionError):
            await expect(page.locator(shown)).to_be_visible()
            return
    await expect(page.locator(shown)).to_be_visible()


@dataclass(frozen=True)
class Day:
    """Who works, who waits, and the server Telegram would be."""

    desks: Desks
    ten: list[Asking]
    stage: Stage

    @property
    def queue(self) -> str:
        return f"{self.stage.system.url}/staff/queue"

    def who(self, language: str, *, web: bool) -> Asking:
        return next(
            each for each in self.ten if each.language == language and bool(each.person) is web
        )


async def test_a_working_day(stage: Stage, desks: Desks, ten: list[Asking]) -> None:
    day = Day(desks, ten, stage)
    await ten_people_wait(day)
    winner, other = await both_take_the_same(day)
    await the_winner_answers(day, winner, other)
    await back_to_the_program(day, winner)
    at = await telegram_by_keyboard(day)
    await the_lead_takes_over(day, at)
    await the_evening(day)


async def ten_people_wait(day: Day) -> None:
    """In the morning, in their own words and with what they asked in German."""
    anna = day.desks.anna
    await anna.goto(day.queue)
    await expect(anna.locator("[data-entry]")).to_have_count(10)
    await expect(anna.locator("[data-entry] strong").first).to_be_visible()
    await clean(anna)
    await picture(anna, "queue-1280")


async def both_take_the_same(day: Day) -> tuple[Page, Page]:
    """At the same moment: one has it, the other reads who."""
    anna, bernd = day.desks.anna, day.desks.bernd
    at = await opened(anna, "Arabisch", "Website")
    await bernd.goto(at)
    await expect(bernd.locator("#act-claim")).to_be_visible()
    await asyncio.gather(anna.locator("#act-claim").click(), bernd.locator("#act-claim").click())
    await expect(anna.locator("#head")).to_contain_text("Bearbeitet von")
    await expect(bernd.locator("#head")).to_contain_text("Bearbeitet von")
    (loser,) = [page for page in (anna, bernd) if await page.locator("#failure").count()]
    assert "hat dieses Gespräch" in await loser.locator("#failure").inner_text()
    return (bernd, anna) if loser is anna else (anna, bernd)


async def the_winner_answers(day: Day, winner: Page, other: Page) -> None:
    """The person has it; what they write is on both screens, and the bot is silent."""
    person = day.who("ar", web=True).person
    assert person is not None
    await winner.locator("#text").fill("Guten Tag! Ich sehe gleich nach.")
    await winner.locator("[data-send]").click()
    await expect(winner.locator("#text")).to_have_value("")
    (said,) = await person.messages(1, "staff")
    assert said["blocks"][0]["children"][0]["text"] == "Guten Tag! Ich sehe gleich nach."
    await expect(winner.locator(".message.staff")).to_have_count(1)
    before = len(await person.messages(1, "bot"))
    await person.send(text=f"شكرا {uuid.uuid4().hex[:6]}")
    for page in (winner, other):
        await expect(page.locator(".message.person").last).to_contain_text("شكرا")
    await expect(winner.locator(".message.person").last.locator(".understood")).to_be_visible()
    assert len(await person.messages(1, "bot")) == before
    await clean(winner)
    await picture(winner, "conversation-held")


async def back_to_the_program(day: Day, winner: Page) -> None:
    """The person is told, and the next question is answered by the program."""
    asking = day.who("ar", web=True)
    assert asking.person is not None
    await winner.locator("#act-back").click()
    await expect(winner).to_have_url(re.compile("/staff/queue"))
    (*_, returned) = await asking.person.messages(2, "system")
    assert returned["key"] == "handover.returned"
    await asking.person.send(text=asking.question)
    answers = await asking.person.messages(3, "bot", seconds=90)
    assert answers[-1]["key"] == "answer"


async def telegram_by_keyboard(day: Day) -> str:
    """Taken and answered without a mouse; the speaker is named. Returns the page's address."""
    bernd, chat = day.desks.bernd, day.who("ti", web=False).chat
    assert chat is not None
    await bernd.goto(day.queue)
    await expect(bernd.locator("[data-entry]")).to_have_count(9)
    await bernd.keyboard.press("j")
    await expect(bernd.locator(".entry-link:focus")).to_have_count(1)
    at = await opened(bernd, "Tigrinya", "Telegram")
    told = len(day.stage.telegram.messages_to(chat))
    await press_until(bernd, "c", "#act-back")
    await bernd.wait_for_load_state()
    await bernd.keyboard.press("r")
    await expect(bernd.locator("#text")).to_be_focused()
    await bernd.keyboard.type("Guten Morgen")
    await bernd.keyboard.press("Control+Enter")
    # Told that a person has taken over, and then what they write, after who they are.
    sent = await day.stage.telegram.wait_for(chat, told + 2, seconds=90)
    assert sent[-1]["text"].endswith("Guten Morgen")
    assert sent[-1]["text"] != "Guten Morgen"
    await expect(bernd.locator(".message.staff .delivery")).to_have_text("zugestellt")
    await picture(bernd, "conversation-820")
    return at


async def the_lead_takes_over(day: Day, at: str) -> None:
    """The first can send no more, and keeps what they had written."""
    bernd, chris, chat = day.desks.bernd, day.desks.chris, day.who("ti", web=False).chat
    assert chat is not None
    told = len(day.stage.telegram.messages_to(chat))
    await bernd.locator("#text").fill("Noch etwas")
    await chris.goto(at)
    await chris.locator("#act-take-over").click()
    await expect(chris.locator("#act-back")).to_be_visible()
    await expect(bernd.locator("#head")).to_contain_text("chris")
    await bernd.locator("[data-send]").click()
    await expect(bernd.locator("#composer [role=alert]")).to_contain_text("chris")
    await expect(bernd.locator("#text")).to_have_value("Noch etwas")
    await chris.locator("#text").fill("Hier ist Chris")
    await chris.locator("[data-send]").click()
    sent = await day.stage.telegram.wait_for(chat, told + 1, seconds=90)
    assert sent[-1]["text"].endswith("Hier ist Chris")
    await chris.locator("#act-close").click()
    await expect(chris).to_have_url(re.compile("/staff/queue"))


async def the_evening(day: Day) -> None:
    """Two are done, eight are left for tomorrow."""
    anna, chris = day.desks.anna, day.desks.chris
    await expect(chris.locator("[data-entry]")).to_have_count(8)
    await anna.goto(f"{day.queue}?tab=closed")
    await expect(anna.locator("[data-entry]")).to_have_count(2)
    await clean(anna)
