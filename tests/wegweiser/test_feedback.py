"""What people say about answers: written once with the turn, counted by topic, gone with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, func, select

from wegweiser.conversations.history import History
from wegweiser.conversations.inbound import ChoiceInput, Inbound, Input, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import Conversation
from wegweiser.conversations.turns import Outcome, Turn, Turns
from wegweiser.feedback import AnswerFeedback, Rating, Remark, helpfulness, purge, remarks
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import feedback_answer
from wegweiser.storage import Database

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


class Person:
    """Somebody who asks, is answered, and presses below the answer."""

    def __init__(self, database: Database, name: str) -> None:
        self.database = database
        self.name = name
        self.intake = Intake(database, limit=100)
        self.turns = Turns(database, owner=name)
        self._sent = 0

    async def send(self, content: Input) -> Turn:
        self._sent += 1
        inbound = Inbound("rest", self.name, f"{self.name}{self._sent}", content)
        received = await self.intake.receive(inbound)
        turn = await self.turns.lease()
        assert turn is not None
        assert turn.conversation_id == received.conversation_id
        return turn

    async def asks(self, topic: str, language: str = "ar", **params: str) -> dict[str, str]:
        """Ids of the yes and no buttons below the answer."""
        turn = await self.send(TextInput("?"))
        reply = Reply("answer", {"topic": topic, **params})
        await self.turns.complete(turn, Outcome((reply,), language))
        await self.turns.release()
        _, said = await History(self.database).since(turn.conversation_id)
        issued = (said[-1].content or {})["feedback"]
        return {choice["act"]["feedback"]: choice["id"] for choice in issued}

    async def presses(self, choice_id: str, topic: str, *, helped: bool) -> Turn:
        turn = await self.send(ChoiceInput(choice_id))
        reply = feedback_answer("yes" if helped else "no", topic)
        rating = Rating(topic, helped, choice_id)
        await self.turns.complete(turn, Outcome((reply,), "ar", feedback=rating, from_bot=False))
        await self.turns.release()
        return turn

    async def remarks(self, topic: str, words: str) -> None:
        turn = await self.send(TextInput(words))
        noted = Reply("feedback.noted", {"topic": topic})
        await self.turns.complete(turn, Outcome((noted,), "ar", feedback=Remark(topic, words)))
        await self.turns.release()


async def count(database: Database) -> int:
    async with database.read() as connection:
        rows = await connection.execute(select(func.count()).select_from(AnswerFeedback))
        return int(rows.scalar_one())


async def test_a_press_is_counted_for_topic_and_language(database: Database) -> None:
    for name, language, helped in (("a", "ar", True), ("b", "ar", False), ("c", "ti", False)):
        person = Person(database, name)
        buttons = await person.asks("course_cost", language)
        await person.presses(buttons["yes" if helped else "no"], "course_cost", helped=helped)
    found = {
        (each.topic, each.language): (each.helped, each.not_helped, each.share)
        for each in await helpfulness(database, LONG_AGO)
    }
    assert found == {("course_cost", "ar"): (1, 1, 0.5), ("course_cost", "ti"): (0, 1, 0.0)}
    assert await helpfulness(database, datetime.now(UTC) + timedelta(hours=1)) == []


async def test_who_presses_again_has_changed_their_mind(database: Database) -> None:
    person = Person(database, "a")
    buttons = await person.asks("course_cost")
    await person.presses(buttons["yes"], "course_cost", helped=True)
    await person.presses(buttons["no"], "course_cost", helped=False)
    (found,) = await helpfulness(database, LONG_AGO)
    assert (found.helped, found.not_helped) == (0, 1)


async def test_each_answer_is_rated_by_itself_and_the_simple_text_is_known(
    database: Database,
) -> None:
    person = Person(database, "a")
    for form in ({}, {"form": "simple"}):
        buttons = await person.asks("course_cost", **form)
        await person.presses(buttons["yes"], "course_cost", helped=True)
    async with database.read() as connection:
        rows = await connection.execute(select(AnswerFeedback.simple).order_by(AnswerFeedback.id))
        assert list(rows.scalars()) == [False, True]


async def test_words_go_to_the_newest_rating_of_the_topic(database: Database) -> None:
    person = Person(database, "a")
    buttons = await person.asks("course_cost")
    await person.presses(buttons["no"], "course_cost", helped=False)
    await person.remarks("course_cost", "der Preis fehlt")
    assert await remarks(database, "course_cost", LONG_AGO) == [("ar", "der Preis fehlt")]
    assert await remarks(database, "course_find", LONG_AGO) == []
    (found,) = await helpfulness(database, LONG_AGO)
    assert found.remarks == 1


async def test_words_without_a_rating_are_dropped(database: Database) -> None:
    await Person(database, "a").remarks("course_cost", "nichts")
    assert await count(database) == 0


async def test_thanks_leaves_what_was_said_last(database: Database) -> None:
    person = Person(database, "a")
    buttons = await person.asks("course_cost")
    await person.presses(buttons["no"], "course_cost", helped=False)
    turn = await person.send(TextInput("einfacher"))
    assert turn.last_reply == {"key": "answer", "params": {"topic": "course_cost"}}


@pytest.mark.parametrize("how", ["purge", "cascade"])
async def test_feedback_goes_with_its_conversation(database: Database, how: str) -> None:
    ids = []
    for name in ("a", "b"):
        person = Person(database, name)
        buttons = await person.asks("course_cost")
        turn = await person.presses(buttons["yes"], "course_cost", helped=True)
        ids.append(turn.conversation_id)
    async with database.write() as connection:
        if how == "purge":
            assert await purge(connection, ids[0]) == 1
        else:
            await connection.execute(delete(Conversation).where(Conversation.id == ids[0]))
    assert await count(database) == 1
