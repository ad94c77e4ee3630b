"""What fits me? over the gateway, with the real action behind a bot that understands one thing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from actions.base import Heard
from actions.measures import RecommendMeasuresAction
from channels.gateway.app import create_app
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.content import Library
from wegweiser.profiles.profile import Profile
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

HEARD = {"residence_status": "tolerated", "german_level": "B1"}
"""What the bot below takes every text to say."""


def bot(library: Library, asked_for: list[str]) -> Starlette:
    """Speaks the connector's protocol; every message asks what fits."""

    async def load_profile(heard: Heard) -> Profile | None:
        asked_for.append(heard.conversation)
        return None

    action = RecommendMeasuresAction(
        library, load_profile, lambda: datetime(2026, 11, 21, tzinfo=UTC)
    )

    async def turn(request: Request) -> JSONResponse:
        body = await request.json()
        pressed = "intent" in body
        said = body["entities"] if pressed else HEARD
        latest = {
            "intent": {"name": "recommend_measures", "confidence": 1.0},
            "entities": [
                {"entity": name, "value": value} | ({"extractor": "choice"} if pressed else {})
                for name, value in said.items()
            ],
            "text": body.get("text", ""),
            "metadata": body["metadata"],
        }
        tracker = Tracker(
            request.path_params["conversation"], {}, latest, [], False, None, {}, "action_listen"
        )
        dispatcher = CollectingDispatcher()
        await action.run(dispatcher, tracker, {})
        understanding = {
            "intent": "recommend_measures",
            "confidence": 1.0,
            "language": {"code": "de", "clear": True},
        }
        return JSONResponse(
            {
                "replies": [message["custom"] for message in dispatcher.messages],
                "understanding": {} if pressed else understanding,
            }
        )

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ready"})

    return Starlette(
        routes=[
            Route("/conversations/{conversation}/turns", turn, methods=["POST"]),
            Route("/health", health),
        ]
    )


@pytest_asyncio.fixture
async def gateway(tmp_path: Path, library: Library, asked_for: list[str]) -> AsyncIterator[str]:
    port, bot_port = free_port(), free_port()
    settings = load_settings(data_dir=tmp_path, port=port, bot_port=bot_port, dev_rest=True)
    database = Database(settings.database)
    await migrate(database)
    await database.dispose()
    async with served(bot(library, asked_for), bot_port), served(create_app(settings), port) as url:
        yield url


@pytest.fixture
def asked_for() -> list[str]:
    return []


async def say(gateway: str, message: str) -> list[dict[str, Any]]:
    async with httpx.AsyncClient(base_url=gateway, trust_env=False, timeout=30) as client:
        answer = await client.post(
            "/webhooks/rest/webhook", json={"sender": "me", "message": message}
        )
    assert answer.status_code == 200, answer.text
    return list(answer.json())


async def test_the_list_the_question_and_its_answer(gateway: str, asked_for: list[str]) -> None:
    listed, question = await say(gateway, "Ich habe B1 und eine Duldung, was passt zu mir?")
    assert (listed["custom"]["key"], question["custom"]["key"]) == (
        "measures.list", "measures.question"
    )  # fmt: skip
    params = listed["custom"]["params"]
    assert len(params["best"]) == len(listed["buttons"]) == 3
    assert all(each["because"] for each in (*params["best"], *params["later"]))
    assert "kein Versprechen" in listed["text"]
    assert "Quellen: " in listed["text"]
    assert question["custom"]["params"] == {"field": "goals"}
    (work,) = [each for each in question["buttons"] if each["title"] == "Arbeit"]

    listed, *_ = await say(gateway, work["payload"])
    best = {each["measure"]: each["state"] for each in listed["custom"]["params"]["best"]}
    # What the message said goes with the button: the Duldung still counts.
    assert best["vocational_language_course"] == "depends"
    assert set(best) & {"employer_service", "employer_internship", "work_opportunities"}
    assert len(asked_for) == 2
    assert len(set(asked_for)) == 1


async def test_on_the_web(gateway: str) -> None:
    person = WebPerson(gateway)
    await person.open("ar")
    try:
        await person.post({"id": "client-id-1", "text": "ما المناسب لي؟"})
        listed, question = await person.messages(2, "bot")
    finally:
        await person.close()
    assert (listed["key"], question["key"]) == ("measures.list", "measures.question")
    lists = [block for block in listed["blocks"] if block["type"] == "list"]
    assert len(lists[0]["items"]) == 3
    assert lists[0]["ordered"]
    assert len(listed["choices"]) == 3
    assert all(source["title"] and source["date"] for source in listed["sources"])
