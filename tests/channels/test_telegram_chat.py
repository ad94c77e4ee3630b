"""What people see in a chat: first contact, presses, corrections, what cannot be read."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update
from starlette.responses import JSONResponse

from tests.channels.telegram_stage import Stage
from wegweiser.clock import system_clock
from wegweiser.content import Library
from wegweiser.conversations.intake import insert_message
from wegweiser.conversations.models import Choice, Conversation, Message, OutboxItem
from wegweiser.languages import Language

pytestmark = pytest.mark.asyncio(loop_scope="module")
_chats = count(1000, 100)


@pytest.fixture
def stage(common_stage: Stage) -> Stage:
    common_stage.fresh()
    return common_stage


@pytest.fixture
def chat() -> int:
    """A chat of the test's own."""
    return next(_chats)


QUESTION = {"key": "profile.question", "params": {"field": "contact", "number": 1, "total": 2}}


def buttons(message: dict[str, Any]) -> dict[str, str]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}


async def test_first_contact_asks_for_the_language_and_greets_in_it(
    stage: Stage, chat: int
) -> None:
    await stage.api.say(chat, "/start", language="en")
    (asked,) = await stage.api.wait_for(chat, 1)
    names = [language.own_name for language in Language]
    assert list(buttons(asked)) == names
    for words in ("Which language", "Welche Sprache", "ኣየናይ ቋንቋ"):
        assert words in asked["text"]
    await stage.api.press(chat, buttons(asked)["ትግርኛ"], language="en")
    greeting = (await stage.api.wait_for(chat, 2))[1]
    assert greeting["text"].startswith("ሰላም!")
    # It is remembered, and the pressed name stands where the buttons were.
    await stage.until(lambda: "✓ ትግርኛ" in stage.api.chat(chat)[0]["text"])
    assert "reply_markup" not in stage.api.chat(chat)[0]
    await stage.api.say(chat, "/courses", language="en")
    menu = (await stage.api.wait_for(chat, 3))[2]
    assert "ኮርሳት ጀርመንኛ" in menu["text"]
    assert len(buttons(menu)) == 4
    assert [turn.get("intent") for turn in stage.bot.turns] == ["greet"]


async def test_a_pressed_choice_is_shown_and_what_asks_for_an_opinion_stays(
    stage: Stage, chat: int
) -> None:
    stage.answering({"key": "answer", "params": {"topic": "course_cost"}, "choices": ["help"]})
    await stage.api.say(chat, "x", language="ar")
    (answer,) = await stage.api.wait_for(chat, 1)
    rows = answer["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1, 1]
    data = rows[0][0]["callback_data"]
    await stage.api.press(chat, data, language="ar")
    await stage.until(lambda: "✓" in stage.api.chat(chat)[0]["text"])
    shown = stage.api.chat(chat)[0]
    assert shown["text"].endswith(f"\u200f✓ {rows[0][0]['text']}") or shown["text"].endswith(
        f"✓ {rows[0][0]['text']}"
    )
    left = [row[0]["text"][0] for row in shown["reply_markup"]["inline_keyboard"]]
    assert left == ["👍", "👎"]
    assert shown["entities"][-1]["type"] == "bold"


async def test_an_old_button_says_so_and_its_question_comes_again_in_place(
    stage: Stage, chat: int, library: Library
) -> None:
    stage.answering({"key": "profile.place", "choices": ["help"]})
    await stage.api.say(chat, "x", language="fa")
    (question,) = await stage.api.wait_for(chat, 1)
    ((title, old),) = buttons(question).items()
    own = await stage.conversation(chat)
    async with stage.database.write() as connection:
        await connection.execute(delete(Choice).where(Choice.conversation_id == own))
    await stage.api.press(chat, old, language="fa")
    await stage.until(lambda: stage.api.chat(chat)[0]["text"] != question["text"])
    (again,) = stage.api.chat(chat)
    note = library.strings.text(Language.FARSI, "expired-again")
    assert again["text"] == f"{note}\n\n{question['text']}"
    assert [text for text, data in buttons(again).items() if data != old] == [title]
    (alert,) = [values for name, values in stage.api.calls if name == "answerCallbackQuery"]
    assert alert["text"] == library.strings.text(Language.FARSI, "error-choice_expired")
    # The new one works.
    await stage.api.press(chat, buttons(again)[title], language="fa")
    assert len(await stage.api.wait_for(chat, 2)) == 2


async def test_what_is_to_be_erased_is_not_put_again(stage: Stage, chat: int) -> None:
    stage.answering({"key": "profile.place", "choices": ["help"]})
    await stage.api.say(chat, "x")
    (question,) = await stage.api.wait_for(chat, 1)
    own = await stage.conversation(chat)
    async with stage.database.write() as connection:
        await connection.execute(delete(Choice).where(Choice.conversation_id == own))
        await connection.execute(
            update(Conversation).where(Conversation.id == own).values(hidden_seq=2)
        )
    await stage.api.press(chat, *buttons(question).values())
    await stage.until(lambda: "reply_markup" not in stage.api.chat(chat)[0])
    assert stage.api.chat(chat)[0]["text"] == question["text"]


async def test_an_edited_message_is_told_as_a_correction_of_the_first(
    stage: Stage, chat: int
) -> None:
    await stage.api.say(chat, "1959")
    await stage.api.wait_for(chat, 1)
    first = stage.bot.turns[0]["metadata"]["message_id"]
    (message_id,) = {call["message"]["message_id"] for call in stage.api.said}
    await stage.api.edit(chat, message_id, "1995")
    await stage.api.edit(chat, message_id, "1996")
    await stage.api.wait_for(chat, 3)
    assert [turn["text"] for turn in stage.bot.turns] == ["1959", "1995", "1996"]
    assert [turn["metadata"]["corrects"] for turn in stage.bot.turns] == [None, first, first]


async def test_what_cannot_be_read_is_answered_kindly_and_never_fetched(
    stage: Stage, chat: int, library: Library
) -> None:
    file = {"file_id": "f", "file_unique_id": "f"}
    bodies: dict[str, Any] = {
        "voice": file | {"duration": 1},
        "photo": [file | {"width": 1, "height": 1}],
        "document": file,
        "sticker": file | {"width": 1, "height": 1, "type": "regular", "is_animated": False,
                           "is_video": False},
        "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0,
                 "is_closed": False, "is_anonymous": True, "type": "regular",
                 "allows_multiple_answers": False, "allows_revoting": True, "members_only": False},
    }  # fmt: skip
    cases = list(enumerate((kind, language) for kind in bodies for language in Language))
    for number, (kind, language) in cases:
        await stage.api.say(chat + 1 + number, "", language=language.value, **{kind: bodies[kind]})
    for number, (kind, language) in cases:
        (answer,) = await stage.api.wait_for(chat + 1 + number, 1)
        said = library.strings.text(language, f"unsupported-{kind}")
        assert answer["text"].strip("\u200e\u200f") == said
        assert bool(buttons(answer)) is (kind == "voice")
    assert "getFile" not in [name for name, _ in stage.api.calls]


async def test_a_location_asks_for_the_town_and_is_not_kept(stage: Stage, chat: int) -> None:
    place = {"latitude": 51.5136, "longitude": 7.4653}
    await stage.api.say(chat, "", location=place)
    said = await stage.api.wait_for(chat, 2)
    assert "Standort nicht behalten" in said[0]["text"]
    assert stage.bot.turns[0]["intent"] == "office_location"
    async with stage.database.read() as connection:
        mine = Message.conversation_id == await stage.conversation(chat)
        kept = (await connection.execute(select(Message.content, Message.text).where(mine))).all()
    assert kept
    assert "51.5" not in str(kept)


async def test_a_contact_is_taken_only_where_it_was_asked_for(stage: Stage, chat: int) -> None:
    own = {"phone_number": "+49123", "first_name": "A", "user_id": chat}
    other = own | {"user_id": 9}
    stage.answering(QUESTION)
    await stage.api.say(chat, "", contact=own)
    await stage.api.wait_for(chat, 1)
    await stage.api.say(chat, "x")
    await stage.api.wait_for(chat, 2)
    await stage.api.say(chat, "", contact=other)
    await stage.api.wait_for(chat, 3)
    assert [turn["text"] for turn in stage.bot.turns] == ["x"]
    own_id = await stage.conversation(chat)
    async with stage.database.write() as connection:
        await connection.execute(
            update(Conversation).where(Conversation.id == own_id).values(last_reply=QUESTION)
        )
    await stage.api.say(chat, "", contact=own)
    await stage.api.wait_for(chat, 4)
    assert [turn["text"] for turn in stage.bot.turns] == ["x", "+49123"]


async def test_groups_are_told_once_and_left_and_channels_are_left(stage: Stage) -> None:
    group = {"id": -100, "type": "supergroup", "title": "g"}
    person = {"id": 8, "is_bot": False, "first_name": "A", "language_code": "ar"}
    said = {"message_id": 1, "date": 1, "chat": group, "from": person, "text": "hallo"}
    bot = {"id": 123456, "is_bot": True, "first_name": "W"}
    joined = {
        "chat": group, "from": person, "date": 1,
        "old_chat_member": {"status": "left", "user": bot},
        "new_chat_member": {"status": "member", "user": bot},
    }  # fmt: skip
    await stage.api.update({"my_chat_member": joined})
    for _ in range(3):
        await stage.api.update({"message": said})
    await stage.until(lambda: stage.api.left)
    assert stage.api.left == [-100]
    (told,) = stage.api.messages_to(-100)
    assert "المجموعات" in told["text"]
    channel = group | {"id": -200, "type": "channel"}
    await stage.api.update({"my_chat_member": joined | {"chat": channel}})
    await stage.until(lambda: -200 in stage.api.left)
    assert stage.api.messages_to(-200) == []
    assert stage.bot.turns == []


async def test_typing_is_shown_while_the_bot_works(stage: Stage, chat: int) -> None:
    free = asyncio.Event()

    async def slowly(_: dict[str, Any]) -> JSONResponse:
        await free.wait()
        return JSONResponse({"replies": [{"key": "greet"}], "understanding": {"intent": "greet"}})

    stage.bot.turn = slowly
    await stage.api.say(chat, "x")
    await stage.until(lambda: "sendChatAction" in [name for name, _ in stage.api.calls])
    free.set()
    await stage.api.wait_for(chat, 1)


async def test_the_person_who_writes_is_named(stage: Stage, chat: int, library: Library) -> None:
    await stage.api.say(chat, "/human", language="ar")
    await stage.api.wait_for(chat, 1)
    now = system_clock()
    conversation = await stage.conversation(chat)
    async with stage.database.write() as connection:
        await connection.execute(
            update(Conversation)
            .where(Conversation.id == conversation)
            .values(state="staff", last_seq=5)
        )
        message = await insert_message(
            connection, conversation_id=conversation, seq=4, author="staff", kind="text",
            text="Guten Tag.\nKommen Sie um *zehn*.", language="de", created_at=now,
        )  # fmt: skip
        await connection.execute(
            insert(OutboxItem).values(
                channel="telegram", conversation_id=conversation, message_id=message, due_at=now
            )
        )
    said = (await stage.api.wait_for(chat, 2))[1]
    speaker = library.strings.text(
        Language.ARABIC, "speaker-person_language", {"language": "الألمانية"}
    ).translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    plain = said["text"].translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    assert plain == f"{speaker}\n\nGuten Tag.\nKommen Sie um *zehn*."
    # What the program says meanwhile says so.
    stage.bot.understanding = {"intent": "emergency", "confidence": 0.9, "language": {}}
    await stage.api.say(chat, "help", language="ar")
    program = (await stage.api.wait_for(chat, 3))[2]
    assert program["text"].startswith(library.strings.text(Language.ARABIC, "speaker-program"))
