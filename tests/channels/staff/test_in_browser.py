"""The console in Chromium: signed in by keyboard alone, every admin page judged by axe."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pyotp
import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.conftest import missing
from tests.console import Office
from tests.e2e.test_browser import CHROMIUM, FLAGS, SCREENSHOTS
from wegweiser.appointments.seed import seed_demo
from wegweiser.settings import PROJECT_ROOT
from wegweiser.staff.roles import Role

pytestmark = pytest.mark.slow

DESK, TABLET = {"width": 1280, "height": 900}, {"width": 820, "height": 1180}
PAGES = ("account", "accounts", "accounts/1", "audit", "system", "offices", "content",
         "content/job_search")  # fmt: skip
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        missing("no chromium on this machine (Debian: apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


async def judged(page: Page, name: str) -> None:
    """No finding of axe, nothing cut off sideways, and a picture if somebody wants one."""
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{name} is {wide} px too wide"
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        file = f"console-{name.replace('/', '-')}-{(page.viewport_size or DESK)['width']}.png"
        await page.screenshot(path=f"{SCREENSHOTS}/{file}", full_page=True)
    found = await Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.violations_count == 0, f"{name}: {found.generate_report()}"


async def typed(page: Page, *words: str) -> None:
    """Text into the field that has the focus, the next ones a Tab away; Enter sends it."""
    for number, each in enumerate(words):
        if number:
            await page.keyboard.press("Tab")
        await page.keyboard.type(each)
    await page.keyboard.press("Enter")


async def watched(browser: Browser) -> Page:
    """A page on which any error, and anything the content security policy refuses, fails."""
    page = await browser.new_page(viewport=DESK, locale="de-DE")
    page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
    page.on(
        "console",
        lambda said: pytest.fail(said.text) if "Content Security Policy" in said.text else None,
    )
    return page


async def test_signing_in_by_keyboard_from_the_first_time_on(
    desk: Office, browser: Browser
) -> None:
    _, given = await desk.console.accounts.create("berta", Role.ADMIN, shown_name="Berta B.")
    assert given is not None
    page = await watched(browser)
    await page.goto(f"{desk.url}/staff/audit")
    await judged(page, "sign-in")
    await typed(page, "berta", "wrong wrong wrong")
    await expect(page.get_by_role("alert")).to_be_visible()
    await judged(page, "sign-in-refused")
    await typed(page, "berta", given)
    await expect(page).to_have_url(re.compile("/sign-in/enrol"))
    await judged(page, "enrol")
    secret = await page.locator(".secret").inner_text()
    await page.get_by_label("Code aus der App").focus()
    await typed(page, pyotp.TOTP(secret).at(desk.clock.now))
    await expect(page.locator(".codes code")).to_have_count(10)
    codes = await page.locator(".codes code").all_inner_texts()
    await judged(page, "recovery-codes")
    await page.get_by_role("link", name="weiter").focus()
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(f"{desk.url}/staff/sign-in/password")
    await judged(page, "new-password")
    await typed(page, "four unrelated words", "four unrelated words")
    await expect(page.get_by_role("navigation", name="Bereiche")).to_be_visible()
    # The first Tab leads past the navigation.
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("main")).to_be_focused()
    await page.get_by_role("button", name="Abmelden").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status")).to_have_text("Sie sind abgemeldet.")
    await typed(page, "berta", "four unrelated words")
    await expect(page).to_have_url(f"{desk.url}/staff/sign-in/code")
    await judged(page, "sign-in-code")
    await typed(page, codes[0])
    await expect(page.get_by_role("navigation", name="Bereiche")).to_be_visible()


async def test_admin_pages_are_clean_on_desk_and_tablet(desk: Office, browser: Browser) -> None:
    await seed_demo(desk.database, PROJECT_ROOT / "content")
    staff_id = await desk.account(Role.ADMIN, "berta")
    await desk.account(Role.COUNSELLOR, "carla")
    page = await watched(browser)
    await page.context.add_cookies(
        [{"name": "wegweiser-staff", "value": await desk.token(staff_id), "url": desk.url}]
    )
    await page.goto(f"{desk.url}/staff/offices")
    first = await page.locator("main li a").first.get_attribute("href") or ""
    for size in (DESK, TABLET):
        await page.set_viewport_size(size)
        for name in (*PAGES, first.removeprefix("/staff/")):
            await page.goto(f"{desk.url}/staff/{name}")
            await judged(page, name)


async def test_an_account_is_disabled_only_after_a_question(desk: Office, browser: Browser) -> None:
    staff_id = await desk.account(Role.ADMIN, "berta")
    carla = await desk.account(Role.COUNSELLOR, "carla")
    page = await watched(browser)
    await page.context.add_cookies(
        [{"name": "wegweiser-staff", "value": await desk.token(staff_id), "url": desk.url}]
    )
    await page.goto(f"{desk.url}/staff/accounts/{carla}")
    page.once("dialog", lambda dialog: dialog.dismiss())
    await page.get_by_role("button", name="Konto sperren").click()
    assert (await desk.console.accounts.get(carla)).disabled_at is None
    page.once("dialog", lambda dialog: dialog.accept())
    await page.get_by_role("button", name="Konto sperren").click()
    await expect(page.get_by_role("status")).to_contain_text("gesperrt")
    assert (await desk.console.accounts.get(carla)).disabled_at is not None
