"""Every topic, asked once per language, over every channel, in the full and the simple text."""

from __future__ import annotations

import re
import uuid
from typing import Any

import httpx
import pytest
import yaml

from tests.e2e.conftest import Stage
from tests.e2e.questions import CRIES_FOR_HELP, MORE_SIMPLY, QUESTIONS, STATUS_TOLD
from tests.e2e.system import System
from tests.e2e.web_client import WebPerson
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.replies.blocks import plain_text
from wegweiser.replies.renderer import Renderer
from wegweiser.settings import PROJECT_ROOT

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

CASES = [(topic, language) for topic, asked in QUESTIONS.items() for language in asked]


def expected(library: Library, topic: str, language: str, *, simple: bool = False) -> str:
    """The topic's text as it must be shown, by its letters alone."""
    key = "emergency" if topic == "emergency" else "answer"
    params: dict[str, Any] = {"topic": topic}
    if topic == "work_permission":
        # The question tells the status, so its part of the answer comes first.
        params["part"] = library.answers[topic, Language.GERMAN].part_for(STATUS_TOLD[language])
    shown = Renderer(library).show({"key": key, "params": params}, language, simple=simple)
    assert "{{" not in shown.text
    return letters(shown.text)


def letters(text: str) -> str:
    """Without invisible marks, list marks and spaces, which channels set as they need."""
    return re.sub(
        r"[\u200e\u200f\u2066-\u2069\s•]", "", re.sub(r"^\d+\. ", "", text, flags=re.MULTILINE)
    )


async def test_every_topic_is_asked_in_every_language(library: Library) -> None:
    assert set(QUESTIONS) == set(library.topics.subjects)
    for asked in (*QUESTIONS.values(), CRIES_FOR_HELP, MORE_SIMPLY):
        assert set(asked) == set(Language)


async def ask(client: httpx.AsyncClient, sender: str, text: str) -> dict[str, Any]:
    answer = await client.post("/webhooks/rest/webhook", json={"sender": sender, "message": text})
    assert answer.status_code == httpx.codes.OK, answer.text
    (message,) = answer.json()
    return dict(message)


@pytest.mark.parametrize(("topic", "language"), CASES)
async def test_rest_answers_the_topic_in_the_language(
    system: System, library: Library, topic: str, language: str
) -> None:
    sender = uuid.uuid4().hex
    async with httpx.AsyncClient(base_url=system.url, timeout=60) as client:
        message = await ask(client, sender, QUESTIONS[topic][language])
        simple = await ask(client, sender, MORE_SIMPLY[language])
    for said, is_simple in ((message, False), (simple, True)):
        custom = said["custom"]
        assert (custom["key"], custom["topic"]) == ("answer", topic)
        assert custom["language"] == language
        wanted = expected(library, topic, language, simple=is_simple)
        assert letters(said["text"]).startswith(wanted)
        assert 2 <= len(said["buttons"]) <= 4
        assert len(custom["feedback"]["buttons"]) == 2


@pytest.mark.parametrize("language", list(Language))
async def test_the_web_shows_every_topic_in_both_lengths(
    system: System, library: Library, language: Language
) -> None:
    person = WebPerson(system.url)
    await person.open(language.value)
    heard = 0
    for topic, asked in QUESTIONS.items():
        for simple, text in ((False, asked[language]), (True, MORE_SIMPLY[language])):
            await person.send(text=text)
            heard += 1
            said = (await person.messages(heard, "bot", seconds=60))[-1]
            assert (said["key"], said["topic"]) == ("answer", topic)
            assert (said["language"], said["direction"]) == (language, language.direction)
            shown = letters(plain_text(said["blocks"]))
            assert shown.startswith(expected(library, topic, language, simple=simple))
            assert said["sources"]
            assert said["feedback"]["question"]
    await person.send(text=CRIES_FOR_HELP[language])
    help_ = (await person.messages(heard + 1, "bot", seconds=60))[-1]
    assert help_["key"] == "emergency"
    assert letters(plain_text(help_["blocks"])) == expected(library, "emergency", language)
    assert help_["feedback"] is None
    await person.close()


async def test_telegram_answers_every_topic_in_every_language(
    stage: Stage, library: Library
) -> None:
    chats = {case: 10_000 + number for number, case in enumerate(CASES)}
    for (topic, language), chat in chats.items():
        await stage.telegram.say(chat, QUESTIONS[topic][language], language="en")
    for (topic, language), chat in chats.items():
        (message,) = await stage.telegram.wait_for(chat, 1, seconds=300)
        assert letters(message["text"]).startswith(expected(library, topic, language))
        rows = message["reply_markup"]["inline_keyboard"]
        # The two of "did this help?" stand side by side, but for those who read from the right.
        feedback = [2] if Language(language).direction == "ltr" else [1, 1]
        follow_ups = len(rows) - len(feedback)
        assert [len(row) for row in rows] == [1] * follow_ups + feedback
        assert 2 <= follow_ups <= 4
        await stage.telegram.say(chat, MORE_SIMPLY[language], language="en")
    for (topic, language), chat in chats.items():
        (_, message) = await stage.telegram.wait_for(chat, 2, seconds=300)
        assert letters(message["text"]).startswith(expected(library, topic, language, simple=True))


async def test_questions_are_not_training_data() -> None:
    trained = set()
    for path in (PROJECT_ROOT / "nlu_data").glob("*/*.yml"):
        for intent in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            trained |= {_bare(line) for line in intent["examples"].splitlines()}
    asked = {_bare(text) for by_language in QUESTIONS.values() for text in by_language.values()}
    assert not asked & trained


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
