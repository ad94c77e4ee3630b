"""Each of the first twelve topics, asked once per language, over every channel."""

from __future__ import annotations

import re
import uuid

import httpx
import pytest
import yaml

from tests.e2e.conftest import Stage
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

CASES = [(topic, language) for topic, asked in QUESTIONS.items() for language in asked]


@pytest.mark.parametrize(("topic", "language"), CASES)
async def test_rest_answers_the_topic_in_the_language(
    system: System, library: Library, topic: str, language: str
) -> None:
    async with httpx.AsyncClient(base_url=system.url, timeout=60) as client:
        answer = await client.post(
            "/webhooks/rest/webhook",
            json={"sender": uuid.uuid4().hex, "message": QUESTIONS[topic][language]},
        )
    assert answer.status_code == httpx.codes.OK, answer.text
    (message,) = answer.json()
    assert (message["custom"]["key"], message["custom"]["topic"]) == ("answer", topic)
    assert message["custom"]["language"] == language
    assert library.answers[topic, Language(language)].title in unisolated(message["text"])
    assert "{{" not in message["text"]
    assert 2 <= len(message["buttons"]) <= 4


async def test_telegram_answers_every_topic_in_every_language(
    stage: Stage, library: Library
) -> None:
    chats = {case: 10_000 + number for number, case in enumerate(CASES)}
    for (topic, language), chat in chats.items():
        await stage.telegram.say(chat, QUESTIONS[topic][language], language="en")
    for (topic, language), chat in chats.items():
        (message,) = await stage.telegram.wait_for(chat, 1, seconds=120)
        assert library.answers[topic, Language(language)].title in unisolated(message["text"])
        rows = message["reply_markup"]["inline_keyboard"]
        assert all(len(row) == 1 for row in rows)
        assert 2 <= len(rows) <= 4


async def test_questions_are_not_training_data() -> None:
    trained = set()
    for path in (PROJECT_ROOT / "nlu_data").glob("*/*.yml"):
        for intent in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            trained |= {_bare(line) for line in intent["examples"].splitlines()}
    asked = {_bare(text) for by_language in QUESTIONS.values() for text in by_language.values()}
    assert not asked & trained


def unisolated(text: str) -> str:
    """Without the invisible marks around runs of the other direction."""
    return re.sub("[\u2066-\u2069]", "", text)


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
