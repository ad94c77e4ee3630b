"""What the widget costs a phone: bytes beside other chat widgets, and time on emulated slow lines.

`python -m benchmarks.widget` writes `docs/benchmarks/widget.md`. Chromium and a trained model are
needed; it takes about two minutes.
"""

from __future__ import annotations

import asyncio
import gzip
import platform
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from benchmarks.origin import commit
from channels.web.pages import STATIC
from tests.e2e.chromium import PHONE, chromium
from tests.e2e.cut_proxy import CutProxy, cut_proxy
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System, system_running
from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT

TARGET = PROJECT_ROOT / "docs" / "benchmarks" / "widget.md"
# Name: delay of each answer (ms), down and up (kbit/s). The first are DevTools' own presets.
LINES = {
    "Regular 2G": (300, 250, 50),
    "GPRS": (500, 50, 20),
    "2G with 2 s delay": (2000, 250, 50),
}
RUNS = 5
TURNS = 10
# KB after gzip that a page loads, measured in one go on the shipped or built bundles (2026-11);
# Chatwoot's is the transfer its own tracker states.
PEERS = {
    "BotUI 1.1 with React 18": 53.2,
    "RasaHQ chat-widget 0.1.19": 68.4,
    "Rocket.Chat Livechat 1.13.3, loader and first frame": 75.9,
    "chatscope 2.1 with React 18": 91.7,
    "deep-chat 2.4.2": 111.2,
    "IBM Carbon AI chat 1.9.1, main chunk": 139.6,
    "Chatwoot (2021)": 170.0,
    "Typebot": 196.0,
    "rasa-webchat 1.0.1": 211.5,
    "Botpress": 234.0,
    "Bot Framework WebChat, minimal": 483.0,
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, system_running(Path(folder)) as system:
        seconds, costs = asyncio.run(_measure(system))
    TARGET.write_text(_report(seconds, costs), encoding="utf-8")
    print(TARGET.read_text(encoding="utf-8"))


async def _measure(system: System) -> tuple[dict[str, list[float]], dict[str, tuple[int, int]]]:
    seconds: dict[str, list[float]] = {name: [] for name in LINES}
    costs = {}
    async with chromium() as browser, cut_proxy(system.settings.port) as line:
        for name in LINES:
            for _ in range(RUNS):
                seconds[name].append(await _opening(browser, system, name))
        for language in Language:
            costs[language.value] = await _ten_turns(browser, line, language)
    return seconds, costs


async def _opening(browser: Browser, system: System, name: str) -> float:
    """Seconds from the click to a chat that can be used, with nothing in the browser's cache."""
    page = await (await browser.new_context(viewport=PHONE, locale="de-DE")).new_page()
    await _slow(page, *LINES[name])
    await page.goto(f"{system.url}/embed")
    await page.get_by_test_id("launcher").wait_for()
    begun = time.monotonic()
    await page.get_by_test_id("launcher").click()
    await page.get_by_test_id("language-ti").wait_for()
    await page.get_by_test_id("composer").wait_for()
    passed = time.monotonic() - begun
    await page.context.close()
    return passed


async def _slow(page: Page, delay: int, down: int, up: int) -> None:
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": delay,
            "downloadThroughput": down * 125,
            "uploadThroughput": up * 125,
        },
    )


async def _ten_turns(browser: Browser, line: CutProxy, language: Language) -> tuple[int, int]:
    """Bytes on the wire, headers and both directions: until the chat is ready, and ten turns."""
    page = await (await browser.new_context(viewport=PHONE, locale="de-DE")).new_page()
    at_first = line.bytes_passed
    await page.goto(line.url)
    await page.get_by_test_id(f"language-{language}").first.click()
    await expect(page.get_by_test_id("about")).to_be_visible()
    await asyncio.sleep(1)
    loaded = line.bytes_passed
    answers = page.locator("[data-testid=message][data-author=bot]")
    for number, topic in enumerate(list(QUESTIONS)[:TURNS], 1):
        await page.get_by_test_id("composer").fill(QUESTIONS[topic][language])
        await page.get_by_test_id("composer").press("Enter")
        await expect(answers).to_have_count(number, timeout=30_000)
    await page.context.close()
    return loaded - at_first, line.bytes_passed - loaded


def _report(seconds: dict[str, list[float]], costs: dict[str, tuple[int, int]]) -> str:
    loader, app = (_packed(name) for name in ("widget.js", "app.js"))
    font = (STATIC / "ethiopic.woff2").stat().st_size
    rows = [("**Wegweiser**, five languages", (loader + app) / 1000), *PEERS.items()]
    sizes = "\n".join(f"| {name} | {size:.1f} |" for name, size in rows)
    opened = "\n".join(
        f"| {name} | {delay} ms, {down}/{up} kbit/s | {statistics.median(seconds[name]):.2f} "
        f"| {max(seconds[name]):.2f} |"
        for name, (delay, down, up) in LINES.items()
    )
    talks = "\n".join(
        f"| {language} | {loaded / 1024:.1f} | {turns / 1024:.1f} |"
        for language, (loaded, turns) in costs.items()
    )
    return f"""# What the widget costs a phone

Made by `python -m benchmarks.widget` on {datetime.now(UTC):%Y-%m-%d}, commit {commit()}, \
{platform.machine()}, Chromium headless, client and server on one machine.

## Bytes of JavaScript and CSS, gzip -9

Before anybody clicks: **{loader} bytes**. Everything: **{loader + app} bytes** in two files. Both are \
limits in `build.mjs` and in `tests/channels/test_widget_files.py`. Only where a canvas shows that \
the device has no Ethiopic letters, a font of {font} bytes comes in addition.

| loaded by a page | KB |
|---|---:|
{sizes}

## From the click to a chat that can be used, in seconds

Nothing in the cache, DevTools' emulation, {RUNS} runs: the languages are shown and one can write.

| line | delay, down/up | median | slowest |
|---|---|---:|---:|
{opened}

## Ten turns, in KB on the wire

Ten questions with an answer each, both directions with all headers, counted by a proxy. Loading is \
the demo page with everything it needs, the Ethiopic font among it on this machine, which has none.

| | loading | ten turns |
|---|---:|---:|
{talks}

Not emulated: lost packets. Cuts are in `tests/e2e/test_widget_network.py`: 50 at random moments of a \
talk of 100 messages, with the gateway killed 5 times; nothing is lost, doubled or out of order.
"""


def _packed(name: str) -> int:
    return len(gzip.compress((STATIC / name).read_bytes(), 9))


if __name__ == "__main__":
    main()
