"""The worker against a bot that does what a test tells it, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select, update
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.gateway import worker as worker_module
from channels.gateway.app import create_app
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.conversations.models import Conversation, InboxItem
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

GREETING = {"key": "greet", "choices": ["help"]}


def understood(intent: str, confidence: float = 0.9) -> dict[str, Any]:
    language = {"code": "en", "clear": True}
    return {"intent": intent, "confidence": confidence, "entities": [], "language": language}


class ScriptedBot:
    """Answers each turn with what `turn` returns; counts what it was asked."""

    def __init__(self) -> None:
        self.turn: Callable[[dict[str, Any]], Awaitable[Response]] = self._greet
        self.understanding = understood("greet")
        self.turns: list[dict[str, Any]] = []
        self.overheard: list[str] = []
        self.app = Starlette(
            routes=[
                Route("/conversations/{id}/turns", self._turn, methods=["POST"]),
                Route("/understand", self._understand, methods=["POST"]),
                Route("/health", lambda _: JSONResponse({"status": "ready"})),
            ]
        )

    def answer(self, status: int = 200, **body: Any) -> None:
        async def always(_: dict[str, Any]) -> Response:
            return JSONResponse(body, status)

        self.turn = always

    async def _greet(self, _: dict[str, Any]) -> Response:
        return JSONResponse({"replies": [GREETING], "understanding": self.understanding})

    async def _turn(self, request: Request) -> Response:
        body = await request.json()
        self.turns.append(body)
        return await self.turn(body)

    async def _understand(self, request: Request) -> Response:
        self.overheard.append((await request.json())["text"])
        return JSONResponse({"understanding": self.understanding})


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "FIRST_DELAY", 0.02)
    monkeypatch.setattr(worker_module, "POLL", 0.05)


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    settings = load_settings(data_dir=tmp_path)
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    yield database
    await database.dispose()


@pytest_asyncio.fixture
async def bot() -> ScriptedBot:
    return ScriptedBot()


@pytest_asyncio.fixture
async def person(database: Database, bot: ScriptedBot, tmp_path: Path) -> AsyncIterator[WebPerson]:
    assert database
    port, bot_port = free_port(), free_port()
    settings = load_settings(data_dir=tmp_path, port=port, bot_port=bot_port)
    async with served(bot.app, bot_port), served(create_app(settings), port) as url:
        person = WebPerson(url)
        await person.open("en")
        yield person
        await person.close()


async def keys(person: WebPerson, count: int) -> list[str]:
    said = await person.messages(count + 1, seconds=15)
    return [message["key"] for message in said if message["author"] != "person"]


async def state(database: Database) -> str:
    async with database.read() as connection:
        return str((await connection.execute(select(Conversation.state))).scalar_one())


async def outcomes(database: Database) -> list[tuple[str, str | None]]:
    async with database.read() as connection:
        rows = await connection.execute(select(InboxItem.status, InboxItem.failure))
        return [(row.status, row.failure) for row in rows]


async def set_state(database: Database, wanted: str) -> None:
    async with database.write() as connection:
        await connection.execute(update(Conversation).values(state=wanted))


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ((200, {"replies": [], "understanding": {}}), "no_reply"),
        ((200, {"nonsense": 1}), "not_a_record"),
        ((200, {"replies": [{"key": "x", "effects": {"erase": 1}}], "understanding": {}}),
         "not_a_record"),
        ((200, {"replies": [GREETING | {"effects": {"state": "nowhere"}}],
                "understanding": understood("greet")}), "internal"),
        ((503, {"failure": {"code": "action_failed", "action": "x"}}), "action_failed"),
        ((500, {}), "internal"),
    ],
)  # fmt: skip
async def test_a_bot_that_fails_at_a_message_is_given_four_tries_then_staff_have_it(
    person: WebPerson,
    bot: ScriptedBot,
    database: Database,
    answer: tuple[int, dict[str, Any]],
    failure: str,
) -> None:
    bot.answer(answer[0], **answer[1])
    await person.send(text="hello")
    assert await keys(person, 2) == ["trouble.delay", "trouble.handover"]
    assert len(bot.turns) == 4
    assert await outcomes(database) == [("failed", failure)]
    assert await state(database) == "waiting"


@pytest.mark.parametrize("code", ["loading", "action_unreachable", "timeout"])
async def test_what_is_away_is_waited_for(
    person: WebPerson, bot: ScriptedBot, database: Database, code: str
) -> None:
    bot.answer(503, failure={"code": code, "action": None})
    await person.send(text="hello")
    assert await keys(person, 1) == ["trouble.delay"]
    while len(bot.turns) < 6:
        await asyncio.sleep(0.02)
    bot.turn = bot._greet
    assert await keys(person, 2) == ["trouble.delay", "greet"]
    assert await outcomes(database) == [("done", None)]
    assert await state(database) == "bot"


async def test_what_the_bot_says_after_a_take_over_is_not_sent(
    person: WebPerson, bot: ScriptedBot, database: Database
) -> None:
    async def taken_over_meanwhile(_: dict[str, Any]) -> Response:
        await set_state(database, "staff")
        return JSONResponse({"replies": [GREETING], "understanding": understood("greet")})

    bot.turn = taken_over_meanwhile
    await person.send(text="hello")
    while await outcomes(database) != [("done", None)]:
        await asyncio.sleep(0.02)
    assert await person.messages(1) == await person.messages(1, "person")


async def test_while_staff_have_it_the_bot_only_listens(
    person: WebPerson, bot: ScriptedBot, database: Database
) -> None:
    await set_state(database, "staff")
    await person.send(text="hello?")
    bot_knows = bot.overheard
    while not bot_knows:
        await asyncio.sleep(0.02)
    bot.understanding = understood("emergency", 0.6)
    await person.send(text="he hits me")
    (said,) = await person.messages(1, "bot")
    assert said["key"] == "emergency"
    assert bot.turns == []
    assert bot.overheard == ["hello?", "he hits me"]
    assert await state(database) == "staff"


async def test_the_context_the_bot_gets(person: WebPerson, bot: ScriptedBot) -> None:
    await person.send(text="hello")
    await person.messages(1, "bot")
    await person.send(text="again")
    await person.messages(2, "bot")
    assert bot.turns[0]["metadata"] == {
        "language": "en", "language_chosen": False, "misses": 0, "last_reply": None,
        "channel": "web", "message_id": 1, "state": "bot", "corrects": None,
    }  # fmt: skip
    assert bot.turns[1]["metadata"]["last_reply"] == {
        "key": "greet",
        "choices": [{"act": {"intent": "help"}}],
    }
    (greeting, _) = await person.messages(2, "bot")
    await person.send(choice=greeting["choices"][0]["id"])
    await person.messages(3, "bot")
    assert (bot.turns[2]["intent"], "text" in bot.turns[2]) == ("help", False)


async def test_a_clear_message_changes_the_language_unless_one_was_chosen(
    person: WebPerson, bot: ScriptedBot
) -> None:
    bot.understanding = understood("greet") | {"language": {"code": "ti", "clear": True}}
    await person.send(text="ሰላም ከመይ ኣለኹም")
    (first,) = await person.messages(1, "bot")
    assert first["language"] == "ti"
    await person.send(command="language", value="fa")
    await person.send(text="ሰላም ከመይ ኣለኹም")
    last = (await person.messages(3, "bot"))[2]
    assert last["language"] == "fa"
    assert "ትግርኛ" in [choice["title"] for choice in last["choices"]]
