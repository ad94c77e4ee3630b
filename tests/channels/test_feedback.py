"""The question "Did this help?" through the gateway: below answers, out of the way, and never deaf."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio

from channels.telegram.formatting import keyboard, messages
from tests.channels.test_worker import ScriptedBot, bot, database, person, understood
from tests.e2e.web_client import WebPerson
from wegweiser.content import Library
from wegweiser.feedback import helpfulness, remarks
from wegweiser.languages import Language
from wegweiser.replies.renderer import Renderer
from wegweiser.storage import Database

__all__ = ["bot", "database", "person"]

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ANSWER = {"key": "answer", "params": {"topic": "course_cost"}, "choices": ["course_find"]}


@pytest_asyncio.fixture
async def answered(person: WebPerson, bot: ScriptedBot) -> AsyncIterator[dict[str, str]]:
    """Ids of yes and no below an answer the person got."""
    bot.answer(replies=[ANSWER], understanding=understood("course_cost"))
    await person.send(text="what does it cost")
    (message,) = await person.messages(1, "bot")
    assert [choice["title"] for choice in message["choices"]] == ["Find a course"]
    assert message["feedback"]["question"] == "Did this help?"
    yes, no = message["feedback"]["choices"]
    assert (yes["title"], no["title"]) == ("Yes", "No")
    yield {"yes": yes["id"], "no": no["id"]}


async def last(person: WebPerson, count: int) -> dict[str, Any]:
    return (await person.messages(count, "bot", seconds=15))[-1]


async def test_yes_is_thanked_for_and_nothing_else(
    person: WebPerson, bot: ScriptedBot, database: Database, answered: dict[str, str]
) -> None:
    await person.send(choice=answered["yes"])
    thanks = await last(person, 2)
    assert (thanks["key"], thanks["choices"], thanks["feedback"]) == ("feedback.thanks", [], None)
    (found,) = await helpfulness(database, LONG_AGO)
    assert (found.topic, found.language, found.helped) == ("course_cost", "en", 1)
    assert len(bot.turns) == 1
    await person.send(text="and where")
    await last(person, 3)
    assert bot.turns[1]["metadata"]["last_reply"]["key"] == "answer"


async def wants_to_say_more(person: WebPerson, answered: dict[str, str]) -> dict[str, Any]:
    await person.send(choice=answered["no"])
    sorry = await last(person, 2)
    assert sorry["key"] == "feedback.sorry"
    await person.send(choice=sorry["choices"][0]["id"])
    asked = await last(person, 3)
    assert asked["key"] == "feedback.words"
    return asked


async def test_no_may_be_followed_by_words_and_then_the_bot_answers_again(
    person: WebPerson, bot: ScriptedBot, database: Database, answered: dict[str, str]
) -> None:
    await wants_to_say_more(person, answered)
    bot.understanding = understood("course_find")
    await person.send(text="it does not say where the course is")
    noted = await last(person, 4)
    assert noted["key"] == "feedback.noted"
    assert noted["choices"][0]["title"] == "Find a course"
    assert await remarks(database, "course_cost", LONG_AGO) == [
        ("en", "it does not say where the course is")
    ]
    assert len(bot.turns) == 1
    await person.send(text="where is it then")
    assert (await last(person, 5))["key"] == "answer"


@pytest.mark.parametrize("intent", ["emergency", "talk_to_human", "delete_data"])
async def test_what_must_be_heard_is_no_remark(
    person: WebPerson,
    bot: ScriptedBot,
    database: Database,
    answered: dict[str, str],
    intent: str,
) -> None:
    await wants_to_say_more(person, answered)
    bot.understanding = understood(intent)
    bot.turn = bot._greet
    await person.send(text="please")
    assert (await last(person, 4))["key"] == "greet"
    assert await remarks(database, "course_cost", LONG_AGO) == []


async def test_rather_not(person: WebPerson, bot: ScriptedBot, answered: dict[str, str]) -> None:
    asked = await wants_to_say_more(person, answered)
    await person.send(choice=asked["choices"][0]["id"])
    assert (await last(person, 4))["key"] == "deny"
    await person.send(text="what does it cost")
    assert (await last(person, 5))["key"] == "answer"
    assert len(bot.turns) == 2


@pytest.mark.parametrize("language", list(Language))
def test_telegram_asks_in_the_last_row(library: Library, language: Language) -> None:
    issued = [
        {"id": f"id{said}", "act": {"feedback": said, "topic": "course_cost"}}
        for said in ("yes", "no")
    ]
    record = {"key": "answer", "params": {"topic": "course_cost"}, "feedback": issued}
    shown = Renderer(library).show(record, language)
    assert shown.feedback is not None
    (message,) = messages(shown, "x")
    assert message.text.endswith(shown.feedback.question)
    markup = keyboard(shown.choices, shown.feedback)
    assert markup is not None
    (row,) = markup.inline_keyboard
    assert [(button.callback_data, button.text[0]) for button in row] == [
        ("idyes", "👍"), ("idno", "👎")
    ]  # fmt: skip
