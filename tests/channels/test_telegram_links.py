"""From the web page to Telegram and what becomes of the conversations."""

from __future__ import annotations

from itertools import count

import httpx
import pytest
from sqlalchemy import func, insert, select, update

from tests.channels.telegram_stage import Stage
from tests.e2e.web_client import WebPerson
from wegweiser.clock import system_clock
from wegweiser.content import Library
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.models import AccessLink, Erasure
from wegweiser.dialogues.models import Dialogue
from wegweiser.languages import Language

pytestmark = pytest.mark.asyncio(loop_scope="module")
_chats = count(1000, 10)


@pytest.fixture
def stage(common_stage: Stage) -> Stage:
    common_stage.fresh()
    return common_stage


@pytest.fixture
def chat() -> int:
    """A chat of the test's own."""
    return next(_chats)


async def on_the_web(stage: Stage) -> tuple[WebPerson, str]:
    """A person on the web page who said something, and the code of their link to Telegram."""
    person = WebPerson(stage.url)
    await person.open("ar")
    await person.send(text="hello")
    await person.messages(1, "bot")
    answer = await person._http.post("/web/telegram-link")
    assert answer.status_code == httpx.codes.CREATED
    link = answer.json()
    assert link["url"].startswith("https://t.me/wegweiser_test_bot?start=")
    assert link["expires"] > system_clock().isoformat(timespec="seconds")
    return person, link["url"].partition("start=")[2]


async def conversations(stage: Stage) -> int:
    async with stage.database.read() as connection:
        count = await connection.execute(select(func.count()).select_from(Conversation))
        return int(count.scalar_one())


async def test_a_web_conversation_goes_on_in_the_chat(
    stage: Stage, chat: int, library: Library
) -> None:
    stage.answering({"key": "answer", "params": {"topic": "course_cost"}})
    before = await conversations(stage)
    person, code = await on_the_web(stage)
    async with stage.database.read() as connection:
        kept = (await connection.execute(select(AccessLink.code_hash))).scalars().all()
    assert kept
    assert code not in kept
    stage.api.deliver_twice = True
    await stage.api.say(chat, f"/start {code}", language="en")
    joined, retold = await stage.api.wait_for(chat, 2)
    assert joined["text"] == library.strings.text(Language.ARABIC, "link-joined")
    assert "تكلفة الدورة" in retold["text"]
    await stage.api.say(chat, "more", language="en")
    await stage.api.wait_for(chat, 3)
    assert await conversations(stage) == before + 1
    # The page still shows all of it.
    assert len(await person.messages(4, "bot")) == 4
    await person.close()


async def test_a_link_works_once_and_no_code_is_guessed(
    stage: Stage, chat: int, library: Library
) -> None:
    person, code = await on_the_web(stage)
    await stage.api.say(chat, f"/start {code}")
    await stage.api.wait_for(chat, 1)
    for number, wrong in enumerate((code, "x" * 32)):
        other = chat + 1 + number
        await stage.api.say(other, f"/start {wrong}", language="de")
        expired, asked = await stage.api.wait_for(other, 2)
        assert expired["text"] == library.strings.text(Language.ENGLISH, "link-expired")
        assert "ትግርኛ" in str(asked["reply_markup"])
    await person.close()


async def test_a_chat_of_mere_questions_gives_way_and_is_forgotten(stage: Stage, chat: int) -> None:
    await stage.api.say(chat, "hello")
    await stage.api.wait_for(chat, 1)
    own = await stage.conversation(chat)
    person, code = await on_the_web(stage)
    await stage.api.say(chat, f"/start {code}")
    await stage.api.wait_for(chat, 2)
    assert await stage.conversation(chat) != own
    async with stage.database.read() as connection:
        forgotten = await connection.execute(
            select(Erasure.due_at).where(Erasure.conversation_id == own)
        )
        assert forgotten.scalar_one() <= system_clock()
    await person.close()


@pytest.mark.parametrize("language", list(Language))
async def test_a_chat_with_a_profile_keeps_it(
    stage: Stage, chat: int, library: Library, language: Language
) -> None:
    await stage.api.say(chat, "hello", language=language.value)
    await stage.api.wait_for(chat, 1)
    own = await stage.conversation(chat)
    async with stage.database.write() as connection:
        await connection.execute(
            update(Conversation).where(Conversation.id == own).values(language=language.value)
        )
        await connection.execute(
            insert(Dialogue).values(
                conversation_id=own, name="profile_form", state={}, updated_at=system_clock()
            )
        )
    person, code = await on_the_web(stage)
    await stage.api.say(chat, f"/start {code}", language=language.value)
    apart = (await stage.api.wait_for(chat, 2))[1]
    assert apart["text"] == library.strings.text(language, "link-apart")
    assert await stage.conversation(chat) == own
    await person.close()


async def test_without_a_session_there_is_no_link(stage: Stage) -> None:
    async with httpx.AsyncClient(base_url=stage.url, trust_env=False) as client:
        assert (await client.post("/web/telegram-link")).status_code == httpx.codes.UNAUTHORIZED
