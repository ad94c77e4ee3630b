"""A conversation over the gateway: languages, choices, a person, and what must not work."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from tests.e2e.conftest import Stage
from tests.e2e.system import System
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation, Message
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


class Talk:
    """One sender at the REST webhook."""

    def __init__(self, system: System) -> None:
        self.sender = uuid.uuid4().hex
        self.url = f"{system.url}/webhooks/rest/webhook"

    async def say(self, text: str) -> list[dict[str, Any]]:
        async with httpx.AsyncClient(timeout=60) as client:
            answer = await client.post(self.url, json={"sender": self.sender, "message": text})
        assert answer.status_code == httpx.codes.OK, answer.text
        return list(answer.json())

    async def press(self, message: dict[str, Any], title: str) -> list[dict[str, Any]]:
        (payload,) = {b["payload"] for b in message["buttons"] if b["title"] == title}
        return await self.say(payload)


def keys(messages: list[dict[str, Any]]) -> list[str]:
    return [message["custom"]["key"] for message in messages]


@pytest.mark.parametrize(
    "text",
    [
        "/restart",
        '/inform{"language":"de"}',
        "/talk_to_human",
        "/session_start",
        "  /greet",
        '/change_language{"language":"ar"}',
        "//emergency",
        "/",
    ],
)
async def test_a_leading_slash_sets_no_intent_and_no_slot(system: System, text: str) -> None:
    talk = Talk(system)
    await talk.say("What is an integration course?")
    answered = await talk.say(text)
    assert answered, text
    database = Database(system.settings.database, system.settings.keyring())
    async with database.read() as connection:
        result = await connection.execute(
            select(Message.understanding, Conversation.state, Conversation.language_chosen)
            .join(Conversation, Conversation.id == Message.conversation_id)
            .where(has_address(database, talk.sender), Message.author == "person")
            .order_by(Message.seq.desc())
            .limit(1)
        )
        understanding, state, chosen = result.one()
    await database.dispose()
    # An order would have confidence 1; as text it is understood by the model, or not at all.
    assert understanding["confidence"] < 1.0
    assert not chosen
    if text == "/talk_to_human":
        assert state in {"bot", "waiting"}  # as words it may well mean what it says


async def test_choices_are_followed_and_expire_by_id(system: System) -> None:
    talk = Talk(system)
    (answer,) = await talk.say("Was kostet ein Integrationskurs?")
    title = answer["buttons"][0]["title"]
    (followed,) = await talk.press(answer, title)
    assert followed["custom"]["key"] == "answer"
    assert followed["custom"]["topic"] != answer["custom"]["topic"]
    # Somebody else's button is text.
    other = Talk(system)
    assert keys(await other.say(answer["buttons"][0]["payload"])) != ["answer"]


async def test_simpler_and_repeat_stay_with_the_last_answer(system: System) -> None:
    talk = Talk(system)
    (full,) = await talk.say("What is an integration course?")
    (simple,) = await talk.say("I don't understand, please say it in simple words")
    assert simple["custom"]["topic"] == full["custom"]["topic"]
    assert len(simple["text"]) < len(full["text"])
    (again,) = await talk.say("please repeat that")
    assert again["text"] == simple["text"]


async def test_another_language_tells_the_last_answer_again(system: System) -> None:
    talk = Talk(system)
    await talk.say("What is an integration course?")
    changed, again = await talk.say("can we please speak arabic")
    assert keys([changed, again]) == ["language.changed", "answer"]
    assert {changed["custom"]["language"], again["custom"]["language"]} == {"ar"}
    # Chosen: one more English sentence is answered in Arabic, with a button back.
    (answer,) = await talk.say("what does the course cost and who pays for it?")
    assert answer["custom"]["language"] == "ar"
    assert "English" in [button["title"] for button in answer["buttons"]]


async def test_a_person_mutes_the_bot_until_the_way_back(system: System) -> None:
    talk = Talk(system)
    await talk.say("Hello, what is an integration course?")
    (waiting,) = await talk.say("I want to talk to a person")
    assert waiting["custom"]["key"] == "handover.waiting"
    assert await talk.say("what is an integration course?") == []
    assert await talk.say("are you there?") == []
    (help_,) = await talk.say("help, my husband is beating me right now")
    assert help_["custom"]["key"] == "emergency"
    assert "110" in help_["text"]
    (back,) = await talk.press(waiting, waiting["buttons"][0]["title"])
    assert back["custom"]["key"] == "handover.back"
    assert keys(await talk.say("what is an integration course?")) == ["answer"]


async def test_two_misses_offer_a_person_and_yes_takes_it(system: System) -> None:
    talk = Talk(system)
    await talk.say("Hello!")
    (first,) = await talk.say("who won the football match in Madrid yesterday evening")
    (second,) = await talk.say("please give me a recipe for chocolate cake with cherries")
    assert keys([first, second]) == ["fallback.miss", "fallback.miss"]
    assert second["custom"]["params"] == {"again": True}
    assert keys(await talk.say("yes please")) == ["handover.waiting"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hello", "greet"),
        ("goodbye", "goodbye"),
        ("thank you very much", "thank"),
        ("what can you do?", "help"),
        ("are you a robot or a human?", "bot_challenge"),
        ("this is useless, you are not helping me at all", "complaint"),
        ("I want to kill myself", "emergency"),
        ("Прошу допомоги, я шукаю роботу в Німеччині", "language.other"),
    ],
)
async def test_dialogue_acts(system: System, text: str, key: str) -> None:
    assert keys(await Talk(system).say(text)) == [key]


async def test_what_cannot_be_taken_is_explained(system: System) -> None:
    talk = Talk(system)
    assert keys(await talk.say("x" * 2001)) == ["error.too_long"]
    assert keys(await talk.say(" \u200b\n")) == ["error.empty"]


async def test_telegram_buttons_voice_and_repeated_updates(stage: Stage) -> None:
    telegram = stage.telegram
    await telegram.say(1, "/start", language="ar")
    (language,) = await telegram.wait_for(1, 1)
    assert "Which language" in language["text"]
    rows = language["reply_markup"]["inline_keyboard"]
    await telegram.press(1, rows[0][0]["callback_data"])
    greeting = (await telegram.wait_for(1, 2))[1]
    assert "Wegweiser" in greeting["text"]
    telegram.deliver_twice = True
    await telegram.say(1, "Was kostet ein Integrationskurs?")
    answer = (await telegram.wait_for(1, 3))[2]
    telegram.deliver_twice = False
    button = answer["reply_markup"]["inline_keyboard"][0][0]
    assert len(button["callback_data"].encode()) <= 64
    await telegram.press(1, button["callback_data"])
    await telegram.wait_for(1, 4)
    await telegram.say(1, "", voice={"file_id": "v", "file_unique_id": "v", "duration": 3})
    voice = (await telegram.wait_for(1, 5))[4]
    assert voice["text"]
    await telegram.press(1, "forged-button")
    async with asyncio.timeout(10):
        while not [
            1 for name, sent in telegram.calls if name.startswith("answer") and "text" in sent
        ]:
            await asyncio.sleep(0.05)
    assert len(telegram.messages_to(1)) == 5


async def test_telegram_flood_and_block_touch_only_their_chat(stage: Stage) -> None:
    telegram = stage.telegram
    telegram.flood(2)
    telegram.block(3)
    for chat in (2, 3, 4):
        await telegram.say(chat, "What is an integration course?", language="en")
    await telegram.wait_for(4, 1)
    await telegram.wait_for(2, 1)
    assert telegram.messages_to(3) == []
