"""While staff hold conversations the bot says nothing, whatever people send."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import uuid4

from sqlalchemy import func, select, update

from channels.gateway.app import create_app
from tests.channels.test_worker import ScriptedBot, understood
from tests.e2e.web_client import WebPerson
from tests.serving import free_port, served
from wegweiser.conversations.inbound import (
    Command,
    CommandInput,
    Inbound,
    Input,
    TextInput,
    UnsupportedInput,
)
from wegweiser.conversations.models import Choice, Conversation, InboxItem, Message
from wegweiser.conversations.states import State
from wegweiser.desk import Claims, Colleague
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

CONVERSATIONS, EACH = 20, 50


def sent(number: int) -> Input:
    """Mostly words; also what menus, old buttons' commands and pictures come to."""
    match number % 10:
        case 7:
            return CommandInput(Command.HUMAN)
        case 8:
            return CommandInput(list(Command)[number % 3])
        case 9:
            return UnsupportedInput("photo")
        case _:
            return TextInput(f"Was kostet der Kurs? {number}")


async def test_of_a_thousand_messages_to_staff_the_bot_answers_none(tmp_path: Path) -> None:
    bot = ScriptedBot()
    bot.understanding = understood("course_cost")
    settings = load_settings(data_dir=tmp_path, port=free_port(), bot_port=free_port())
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    claims = Claims(database)
    app = create_app(settings)
    async with served(bot.app, settings.bot_port), served(app, settings.port):
        gateway = app.state.gateway

        async def talk(person: int) -> None:
            async def say(content: Input) -> str:
                inbound = Inbound("web", f"p{person}", uuid4().hex, content, language_hint="de")
                return (await gateway.receive(inbound)).conversation_id

            conversation = await say(TextInput("Hallo"))
            await claims.claim(conversation, Colleague(1, "Anna"))
            for number in range(EACH):
                await say(sent(number))

        await asyncio.gather(*(talk(person) for person in range(CONVERSATIONS)))
        async with asyncio.timeout(300):
            while await pending(database):
                await asyncio.sleep(0.2)
    async with database.read() as connection:
        told = await connection.execute(
            select(Message.author, Message.seq, Message.content).where(
                Message.author.in_(("bot", "system"))
            )
        )
        by_seq = {(row.author, (row.content or {})["key"]) for row in told if row.seq > 2}
        first = select(func.max(Message.seq)).where(Message.author == "bot")
        last_of_the_bot = (await connection.execute(first)).scalar_one() or 0
    # The greeting may have been quicker than the claim; after it there is nothing.
    assert by_seq <= {("system", "handover.staff")}
    assert last_of_the_bot <= 2
    assert len(bot.overheard) >= CONVERSATIONS * EACH * 0.7
    await database.dispose()


async def pending(database: Database) -> int:
    async with database.read() as connection:
        found = await connection.execute(
            select(func.count()).select_from(InboxItem).where(InboxItem.status == "pending")
        )
        return int(found.scalar_one())


async def test_who_waits_can_book_and_goes_on_waiting(tmp_path: Path) -> None:
    bot = ScriptedBot()
    settings = load_settings(data_dir=tmp_path, port=free_port(), bot_port=free_port())
    database = Database(settings.database, settings.keyring())
    await migrate(database)
    asked = {"key": "booking.office", "choices": ["help"]}
    async with (
        served(bot.app, settings.bot_port),
        served(create_app(settings), settings.port) as url,
    ):
        person = WebPerson(url)
        await person.open("de")
        await person.send(command="human")
        (waiting,) = await person.messages(1, "bot")
        await with_button(database, waiting["choices"][0]["id"], {"intent": "book_appointment"})
        bot.answer(replies=[asked], understanding=understood("book_appointment"))
        await person.send(choice=waiting["choices"][0]["id"])
        (*_, booking) = await person.messages(2, "bot")
        assert booking["key"] == "booking.office"
        await person.send(text="Erstgespräch")  # the question that is open, and nothing else
        assert (await person.messages(3, "bot"))[-1]["key"] == "booking.office"
        async with database.read() as connection:
            row = (await connection.execute(select(Conversation.state))).one()
        assert row.state == State.WAITING
        await person.close()
    await database.dispose()


async def with_button(database: Database, choice_id: str, act: dict[str, str]) -> None:
    """Make a button that was issued lead elsewhere."""
    async with database.write() as connection:
        await connection.execute(
            update(Choice).where(Choice.id == choice_id).values(act={"act": act})
        )
