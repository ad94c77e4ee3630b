"""Chromium as the tests start it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

from tests.conftest import missing

CHROMIUM = os.environ.get("WEGWEISER_TEST_CHROMIUM") or shutil.which("chromium")
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
PHONE = {"width": 360, "height": 640}


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser for as long as the context is open; without one the test is skipped."""
    if CHROMIUM is None:
        missing("no chromium on this machine (Debian: apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()
