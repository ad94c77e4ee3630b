"""How long the console's pages take, and how soon a message is on the screen.

    python -m benchmarks.console [--conversations 300] [--staff 20] [--seconds 20]

One gateway process without a bot, over a database of its own (SQLite; `--database-url` for
another), `conversations` open ones in five languages, `staff` browsers of httpx that keep the
queue's stream open and fetch it when it changes, as the page does, while people write. Reported:
server time of the queue's page (p50, p95), and the time from a message that was acknowledged until
a conversation's open page has it (stream, then fetch).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import httpx

from tests.console import Office, office
from wegweiser.conversations.inbound import Inbound, TextInput
from wegweiser.conversations.turns import Outcome, Turns
from wegweiser.languages import Language
from wegweiser.replies import standard
from wegweiser.replies.record import Reply
from wegweiser.staff.roles import Role

WORDS = {
    Language.ARABIC: "كم تكلفة دورة الاندماج؟",
    Language.FARSI: "هزینهٔ دوره چقدر است؟",
    Language.TIGRINYA: "ናይቲ ኮርስ ዋጋ ክንደይ እዩ፧",
    Language.ENGLISH: "How much is the course?",
    Language.GERMAN: "Was kostet der Kurs?",
}
UNDERSTOOD = {"intent": "course_cost", "confidence": 0.93, "entities": []}


async def write(gateway_office: Office, person: str, language: Language, *replies: Reply) -> str:
    """A person writes, and it comes to these replies."""
    gateway = gateway_office.console.gateway
    received = await gateway.receive(
        Inbound("web", person, uuid4().hex, TextInput(WORDS[language]), language_hint=language)
    )
    if replies:
        turns = Turns(gateway.database, owner=uuid4().hex)
        turn = await turns.lease()
        if turn is not None:
            understood = UNDERSTOOD | {"language": {"code": language.value}}
            await turns.complete(turn, Outcome(replies, language.value, understood, from_bot=False))
            await turns.release()
    return received.conversation_id


async def filled(gateway_office: Office, conversations: int) -> list[str]:
    """Open conversations, each with an answer and the wish for a person."""
    made = []
    for number in range(conversations):
        language = list(Language)[number % len(Language)]
        person = f"p{number}"
        await write(gateway_office, person, language, Reply("answer", {"topic": "course_cost"}))
        made.append(await write(gateway_office, person, language, standard.handover_waiting()))
    return made


async def watch(client: httpx.AsyncClient, end: float, times: list[float]) -> None:
    """One open queue: fetched again whenever its stream says so."""
    async with client.stream("GET", "/staff/queue/events", timeout=60) as stream:
        async for line in stream.aiter_lines():
            if time.monotonic() > end:
                return
            if line.startswith("event: changed"):
                begin = time.perf_counter()
                answer = await client.get("/staff/queue/list", timeout=60)
                answer.raise_for_status()
                times.append(time.perf_counter() - begin)
                await asyncio.sleep(0.4)  # the page's throttle


async def on_screen(
    client: httpx.AsyncClient, gateway_office: Office, conversation: str, person: str, rounds: int
) -> list[float]:
    """Seconds from an acknowledged message until an open conversation has it."""
    seen: list[float] = []
    at = f"/staff/conversations/{conversation}"
    page = (await client.get(at, timeout=60)).text
    after = page.split('name="after" value="')[1].split('"')[0]
    async with client.stream("GET", f"{at}/events", timeout=60) as stream:
        lines = stream.aiter_lines()
        await anext(lines)
        for _ in range(rounds):
            await asyncio.sleep(0.3)
            await write(gateway_office, person, Language.ENGLISH)
            begin = time.perf_counter()
            async for line in lines:
                if not line.startswith("event: changed"):
                    continue
                part = (await client.get(f"{at}/live?after={after}", timeout=60)).text
                after_now = part.split('name="after" value="')[1].split('"')[0]
                if after_now != after:
                    after = after_now
                    seen.append(time.perf_counter() - begin)
                    break
    return seen


async def measure(
    conversations: int, staff: int, seconds: float, url: str | None
) -> dict[str, float]:
    """Run it once."""
    with tempfile.TemporaryDirectory() as folder:
        async with office(Path(folder), database_url=url) as made:
            for task in asyncio.all_tasks():
                if task.get_name() == "worker":
                    task.cancel()  # there is no bot
            open_ones = await filled(made, conversations)
            tokens = [
                await made.token(await made.account(Role.COUNSELLOR, f"c{number}"))
                for number in range(staff)
            ]
            return await _measured(made, open_ones, tokens, seconds)


async def _measured(
    made: Office, open_ones: Sequence[str], tokens: Sequence[str], seconds: float
) -> dict[str, float]:
    alone: list[float] = []
    together: list[float] = []
    async with asyncio.TaskGroup() as tasks, made.browser(tokens[0]) as first:
        for _ in range(30):
            begin = time.perf_counter()
            (await first.get("/staff/queue", timeout=60)).raise_for_status()
            alone.append(time.perf_counter() - begin)
        end = time.monotonic() + seconds

        async def one(token: str) -> None:
            async with made.browser(token) as client:
                await watch(client, end, together)

        for token in tokens:
            tasks.create_task(one(token))
        seen = await on_screen(first, made, open_ones[0], "p0", max(int(seconds), 5))
        while time.monotonic() < end:
            number = random.randrange(len(open_ones))
            await write(made, f"p{number}", Language.GERMAN)
            await asyncio.sleep(0.5)
        await asyncio.sleep(0.1)
        await write(made, "p1", Language.GERMAN)
    return {
        "queue alone p50": statistics.median(alone) * 1000,
        "queue alone p95": _p95(alone),
        "queue together p50": statistics.median(together) * 1000,
        "queue together p95": _p95(together),
        "fetches": float(len(together)),
        "message on screen p50": statistics.median(seen) * 1000,
        "message on screen p95": _p95(seen),
    }


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[max(int(len(times) * 0.95) - 1, 0)] * 1000


def main() -> None:
    """From the command line; milliseconds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--conversations", type=int, default=300)
    parser.add_argument("--staff", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--database-url")
    asked = parser.parse_args()
    found = asyncio.run(
        measure(asked.conversations, asked.staff, asked.seconds, asked.database_url)
    )
    print(json.dumps({name: round(value, 1) for name, value in found.items()}, indent=1))


if __name__ == "__main__":
    main()
