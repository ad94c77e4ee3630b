"""Appointments in Chromium, as a counsellor uses them: by keyboard, with a question before what
cannot be taken back, and on paper."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, async_playwright, expect

from channels.staff.cookies import PLAIN
from tests.channels.staff.test_appointments import MONDAY, calendar, free, people, told
from tests.conftest import missing
from tests.console import Office
from tests.wegweiser.appointments.office import booked, make_person
from wegweiser.staff.roles import Role

__all__ = ["calendar"]
pytestmark = pytest.mark.slow
CHROMIUM = os.environ.get("WEGWEISER_TEST_CHROMIUM") or shutil.which("chromium")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENSHOTS = os.environ.get("WEGWEISER_TEST_SCREENSHOTS")


@asynccontextmanager
async def console(office: Office, role: Role) -> AsyncIterator[Page]:
    """A browser at the console; any error on a page fails."""
    if CHROMIUM is None:
        missing("no chromium on this machine (Debian: apt-get install chromium)")
    token = await office.token(await office.account(role))
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        context = await browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE")
        await context.add_cookies([{"name": PLAIN, "value": token, "url": f"{office.url}/staff"}])
        page = await context.new_page()
        page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
        page.on(
            "console",
            # A refused style or script says so here; an answer of 409 does, too, and is meant.
            lambda said: (
                pytest.fail(said.text) if said.type == "error" and "409" not in said.text else None
            ),
        )
        yield page
        await browser.close()


async def looked_at(page: Page, name: str) -> None:
    """No finding of axe, nothing wider than the screen; and a picture, if wanted."""
    await page.wait_for_load_state()
    found = await Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.violations_count == 0, found.generate_report()
    width = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert width <= 0
    if SCREENSHOTS:
        await page.screenshot(path=Path(SCREENSHOTS) / f"appointments-{name}.png", full_page=True)


async def test_a_counsellor_books_moves_and_cancels_by_keyboard(calendar: Office) -> None:
    person = await make_person(calendar.database, "ti")
    async with console(calendar, Role.COUNSELLOR) as page:
        await page.goto(f"{calendar.url}/staff/appointments")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")  # past the navigation
        await expect(page.locator("#main")).to_be_focused()
        await page.goto(f"{calendar.url}/staff/appointments/new?service=talk&conversation={person}")
        await expect(page.get_by_label("Sprache", exact=True)).to_have_value("ti")
        await page.get_by_role("radio").first.focus()
        await page.keyboard.press("Space")
        await page.keyboard.press("ArrowDown")
        await expect(page.get_by_role("radio").nth(1)).to_be_checked()
        await looked_at(page, "new")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("eine Nachricht bekommen")
        await looked_at(page, "one")

        await page.get_by_role("link", name="Verschieben").focus()
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/move")
        await looked_at(page, "move")
        await page.get_by_role("radio").last.focus()
        await page.keyboard.press("Space")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("verschoben")
        (moved,) = await people(calendar).upcoming(person)
        await expect(page.get_by_role("link", name=f"{moved.start:%H:%M}")).to_be_visible()

        await page.goto(f"{calendar.url}/staff/appointments/{moved.id}")
        answers = iter((False, True))
        page.on("dialog", lambda asked: asked.accept() if next(answers) else asked.dismiss())
        cancel = page.get_by_role("button", name="Absagen")
        await cancel.click()
        assert await people(calendar).upcoming(person) == [moved]
        await cancel.click()
        await expect(page.get_by_role("status")).to_contain_text("abgesagt")
        await expect(cancel).to_have_count(0)
    assert [key for key, _ in await told(calendar, person)] == [
        "appointment.booked_by_office",
        "appointment.moved_by_office",
        "appointment.cancelled_by_office",
    ]


async def test_a_lead_blocks_and_prints(calendar: Office) -> None:
    person = await make_person(calendar.database)
    appointment = await booked(people(calendar), person, await free(calendar))
    async with console(calendar, Role.LEAD) as page:
        await page.goto(f"{calendar.url}/staff/appointments?day={MONDAY:%Y-%m-%d}")
        await page.get_by_text("Zeit sperren").click()
        await page.get_by_label("Wen", exact=True).select_option(label="die ganze Beratungsstelle")
        await page.get_by_label("Von (Uhrzeit)").fill("09:00")
        await page.get_by_label("Bis (Uhrzeit)").fill("16:00")
        await page.get_by_label("Grund").fill("Betriebsausflug <script>alert(1)</script>")
        await page.get_by_role("button", name="Sperren", exact=True).click()
        await expect(page.get_by_role("status")).to_contain_text("Darin liegen schon Termine")
        await expect(page.get_by_text("in gesperrter Zeit")).to_be_visible()
        await looked_at(page, "day")
        await page.get_by_role("link", name="Woche", exact=True).click()
        await page.wait_for_url("**view=week**")
        await expect(page.get_by_text("in gesperrter Zeit")).to_be_visible()
        await looked_at(page, "week")
        await page.get_by_role("button", name=re.compile("Freigeben")).click()
        await expect(page.get_by_role("status")).to_contain_text("wieder frei")
        await page.get_by_role("link", name="Druckansicht").click()
        await page.emulate_media(media="print")
        await expect(page.get_by_role("cell", name=appointment.number)).to_be_visible()
        await expect(page.locator("header")).to_be_hidden()
        await expect(page.get_by_role("button", name="Drucken")).to_be_hidden()
        await looked_at(page, "print")
