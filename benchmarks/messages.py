"""`make bench`: a text message through the whole system, beside stock Rasa, in one run.

Prints a table and writes `var/bench.json` and `docs/benchmarks/messages.md`.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.load import Figures, load
from benchmarks.origin import commit
from benchmarks.stock import TEXTS as STOCK_TEXTS
from benchmarks.stock import stock_running
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import system_running
from wegweiser.settings import PROJECT_ROOT

# Ten turns of one conversation, in five languages, all of them questions with an answer.
TEXTS = [by_language[language] for by_language, language in zip(
    list(QUESTIONS.values())[:10], ["de", "en", "ar", "fa", "ti"] * 2, strict=True
)]  # fmt: skip
# At a time -> conversations of ten messages.
RUNS = {1: 20, 16: 60}
WARM_UP = 3


def main() -> None:
    results: list[dict[str, Any]] = []
    ours: dict[int, Figures] = {}
    stock: dict[int, Figures] = {}

    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        with system_running(Path(folder)) as system:
            ours_start = time.monotonic() - begun
            url = f"{system.url}/webhooks/rest/webhook"
            asyncio.run(load(url, TEXTS, at_once=1, conversations=WARM_UP))
            for at_once, conversations in RUNS.items():
                ours[at_once] = asyncio.run(
                    load(url, TEXTS, at_once=at_once, conversations=conversations)
                )
            ours_memory = system.memory()

    with stock_running(PROJECT_ROOT / "var" / "bench" / "stock") as (url, process, stock_start):
        asyncio.run(load(url, STOCK_TEXTS, at_once=1, conversations=WARM_UP))
        for at_once, conversations in RUNS.items():
            stock[at_once] = asyncio.run(
                load(url, STOCK_TEXTS, at_once=at_once, conversations=conversations)
            )
        stock_memory = process.memory_info().rss / 1e6

    def add(name: str, mine: float, theirs: float, unit: str, better: str) -> None:
        results.append(
            {"name": name, "ours": round(mine, 1), "stock": round(theirs, 1), "unit": unit,
             "better": better}
        )  # fmt: skip

    for at_once in RUNS:
        one, other = ours[at_once], stock[at_once]
        add(f"p50, {at_once} at a time", one.p50, other.p50, "ms", "lower")
        add(f"p95, {at_once} at a time", one.p95, other.p95, "ms", "lower")
        add(f"messages, {at_once} at a time", one.per_second, other.per_second, "1/s", "higher")
        add(f"unanswered, {at_once} at a time", one.unanswered, other.unanswered, "", "lower")
    add("start until the first answer", ours_start, stock_start, "s", "lower")
    add("memory, all processes", sum(ours_memory.values()), stock_memory, "MB", "lower")

    (PROJECT_ROOT / "var").mkdir(exist_ok=True)
    (PROJECT_ROOT / "var" / "bench.json").write_text(json.dumps(results, indent=2))
    report = _report(results, ours_memory)
    (PROJECT_ROOT / "docs" / "benchmarks" / "messages.md").write_text(report)
    print(report)


def _report(results: list[dict[str, Any]], memory: dict[str, float]) -> str:
    rows = "\n".join(
        f"| {row['name']} | {row['ours']} | {row['stock']} | {row['unit']} |" for row in results
    )
    parts = ", ".join(f"{name} {megabytes:.0f} MB" for name, megabytes in memory.items())
    return f"""# A message through the system, beside stock Rasa

Made by `make bench` on {datetime.now(UTC).date()}, commit {commit()}, {platform.machine()},
{_cores()} cores, Python {platform.python_version()}, SQLite. Ours: the REST webhook of the gateway,
every message stored, understood in five languages, answered by the action server, the reply stored
and rendered. Stock: the project `rasa init` makes (English, default pipeline and policies), its REST
channel, nothing stored outside memory. Both with fresh conversations of ten messages; client and
server share the machine.

| | ours | stock Rasa 3.6.21 | |
|---|---:|---:|---|
{rows}

Memory of ours: {parts}.
"""


def _cores() -> int:
    return os.cpu_count() or 1


if __name__ == "__main__":
    main()
