"""The review list: what comes on it, what is decided, and what goes out as training data."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from sqlalchemy import delete, func, select, update

from wegweiser.content import Library
from wegweiser.conversations.history import History
from wegweiser.conversations.inbound import ChoiceInput, Inbound, Input, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import Conversation, Message
from wegweiser.conversations.turns import Outcome, Turn, Turns
from wegweiser.data_rights.models import AuditEvent
from wegweiser.feedback import Rating
from wegweiser.languages import Language
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import feedback_answer
from wegweiser.review.deciding import Deciding, DecisionError
from wegweiser.review.exporting import mark_exported, prepare
from wegweiser.review.likeness import grouped
from wegweiser.review.listing import ReviewList
from wegweiser.review.masking import Masker
from wegweiser.review.models import ReviewItem
from wegweiser.review.noting import mark
from wegweiser.storage import Database
from wegweiser.utterances import lint, reading

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MISS = Reply("fallback.miss", {"again": False})


@pytest.fixture(scope="module")
def masker(library: Library) -> Masker:
    return Masker(library)


@pytest.fixture
def waiting(database: Database, masker: Masker) -> ReviewList:
    return ReviewList(database, masker)


@pytest.fixture
def deciding(database: Database, library: Library, masker: Masker) -> Deciding:
    return Deciding(database, library, masker, lambda: NOW)


class Person:
    """Somebody who writes; what the bot says to it is given."""

    def __init__(self, database: Database, name: str = "p") -> None:
        self.name = name
        self.intake = Intake(database, limit=1000)
        self.turns = Turns(database, owner=name)
        self.history = History(database)
        self._sent = 0

    async def says(self, content: Input | str, outcome: Outcome) -> Turn:
        self._sent += 1
        said = TextInput(content) if isinstance(content, str) else content
        await self.intake.receive(Inbound("web", self.name, f"{self.name}{self._sent}", said))
        turn = await self.turns.lease()
        assert turn is not None
        await self.turns.complete(turn, outcome)
        await self.turns.release()
        return turn

    async def missed(self, text: str, language: str = "de", **ranked: float) -> Turn:
        understanding = {
            "intent": "nlu_fallback",
            "ranking": [list(each) for each in ranked.items()],
        }
        return await self.says(text, Outcome((MISS,), language, understanding))

    async def rates(self, turn: Turn, *, helped: bool) -> None:
        _, said = await self.history.since(turn.conversation_id)
        issued = next(
            one.content["feedback"] for one in said if (one.content or {}).get("feedback")
        )
        choice = next(each["id"] for each in issued if each["act"]["feedback"] == "yes")
        answer = feedback_answer("yes" if helped else "no", "course_cost")
        rating = Rating("course_cost", helped, choice)
        await self.says(
            ChoiceInput(choice), Outcome((answer,), "de", feedback=rating, from_bot=False)
        )


async def items(database: Database) -> list[tuple[str, str, str | None]]:
    async with database.read() as connection:
        result = await connection.execute(
            select(ReviewItem.reason, ReviewItem.language, ReviewItem.answered)
        )
        return [tuple(row) for row in result]


async def test_what_was_not_understood_comes_on_the_list(
    database: Database, waiting: ReviewList
) -> None:
    person = Person(database)
    await person.missed("wer zahlt den bus", course_cost=0.3, course_find=0.1)
    await person.says("kurs kosten", Outcome((Reply("answer", {"topic": "course_cost"}),), "de"))
    [group] = await waiting.groups()
    assert group.language is Language.GERMAN
    assert [item.masked.text for item in group.items] == ["wer zahlt den bus"]
    assert group.suggestions == ("course_cost", "course_find")


async def test_a_no_below_an_answer_brings_its_question_and_a_yes_takes_it_back(
    database: Database,
) -> None:
    person = Person(database)
    turn = await person.says(
        "kurs kosten", Outcome((Reply("answer", {"topic": "course_cost"}),), "de")
    )
    await person.rates(turn, helped=False)
    assert await items(database) == [("no_help", "de", "course_cost")]
    await person.rates(turn, helped=True)
    assert await items(database) == []


async def test_staff_mark_an_answer_as_wrong_once(database: Database) -> None:
    person = Person(database)
    turn = await person.says(
        "wo ist es", Outcome((Reply("answer", {"topic": "course_find"}),), "de")
    )
    async with database.write() as connection:
        reply = await connection.execute(
            select(Message.id).where(Message.answers == turn.message_id)
        )
        message_id = reply.scalar_one()
        assert await mark(connection, message_id, NOW)
        assert await mark(connection, turn.message_id, NOW)
        assert not await mark(connection, 999_999, NOW)
    assert await items(database) == [("marked", "de", "course_find")]


async def test_a_press_is_nothing_to_learn_from_and_nor_is_a_language_we_do_not_train(
    database: Database,
) -> None:
    person = Person(database)
    turn = await person.missed("bonjour", "fr")
    async with database.write() as connection:
        await connection.execute(delete(ReviewItem))
        await connection.execute(update(Conversation).values(language=None))
        await connection.execute(update(Message).values(language="fr"))
        assert not await mark(connection, turn.message_id, NOW)
    assert await items(database) == []


async def test_what_a_person_wished_gone_is_not_listed_and_goes_with_the_message(
    database: Database, waiting: ReviewList
) -> None:
    await Person(database).missed("wer zahlt den bus")
    async with database.write() as connection:
        await connection.execute(update(Conversation).values(hidden_seq=99))
    assert await waiting.groups() == []
    async with database.write() as connection:
        await connection.execute(delete(Message))
        count = await connection.execute(select(func.count()).select_from(ReviewItem))
        assert count.scalar_one() == 0


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("wer bezahlt das ticket zum kurs", "bezahlt jemand das ticket zum deutschkurs", True),
        ("kann ich mein diplom anerkennen", "diplom anerkennen kann ich das", True),
        ("من يدفع تذكرة الباص", "مين بيدفع تذكرة الباص", True),
        ("چه کسی پول بلیط را می‌دهد", "پول بلیط را چه کسی می دهد", True),
        ("ንኮርስ ትኬት መን ይኸፍል", "መን ይኸፍል ትኬት ናይ ኮርስ", True),
        ("wer bezahlt das ticket zum kurs", "kann ich mein diplom anerkennen", False),
        ("من يدفع تذكرة الباص", "أين مكتب العمل", False),
        ("ንኮርስ ትኬት መን ይኸፍል", "ቤት ጽሕፈት ኣበይ ኣሎ", False),
    ],
)
def test_likeness(one: str, other: str, together: bool) -> None:  # noqa: FBT001
    assert (len(grouped([one, other])) == 1) is together


def test_three_hundred_messages_are_grouped_at_once() -> None:
    groups = grouped([f"frage nummer {n} nach kurs {n % 7}" for n in range(300)])
    assert sum(len(group) for group in groups) == 300
    assert len(groups[0]) >= len(groups[-1])


async def test_one_press_decides_a_group_and_the_wording_is_masked(
    database: Database, waiting: ReviewList, deciding: Deciding
) -> None:
    await Person(database, "a").missed("ich heiße Tesfay, wer zahlt den bus zum kurs")
    await Person(database, "b").missed("wer zahlt den bus zum kurs, 0176 1234567")
    [group] = await waiting.groups()
    ids = [item.id for item in group.items]
    assert await deciding.decide(ids, "course_cost", None) == 2
    assert await deciding.decide(ids, "course_find", None) == 0, "the first decision counts"
    wordings = {one.wording for one in await waiting.decided()}
    assert wordings == {"ich heiße …, wer zahlt den bus zum kurs", "wer zahlt den bus zum kurs, …"}
    assert await waiting.groups() == []
    assert await deciding.reopen(ids) == 2
    assert len((await waiting.groups())[0].items) == 2


async def test_what_cannot_be_decided_is_refused(
    database: Database, waiting: ReviewList, deciding: Deciding
) -> None:
    await Person(database).missed("wer zahlt den bus")
    [group] = await waiting.groups()
    ids = [item.id for item in group.items]
    with pytest.raises(DecisionError, match="unknown_topic"):
        await deciding.decide(ids, "no_such_topic", None)
    await deciding.decide(ids, "out_of_scope", None)
    for wording, purpose, code in (
        ("  ", "train", "empty"), ("x" * 501, "train", "too_long"), ("x", "sell", "unknown_purpose"),
    ):  # fmt: skip
        with pytest.raises(DecisionError, match=code):
            await deciding.reword(ids[0], wording, purpose)


async def test_another_wording_is_masked_again(
    database: Database, waiting: ReviewList, deciding: Deciding
) -> None:
    await Person(database).missed("wer zahlt den bus")
    ids = [item.id for item in (await waiting.groups())[0].items]
    await deciding.decide(ids, "course_cost", None)
    assert await deciding.reword(ids[0], "wer zahlt, ruf an: 0176 1234567", "evaluate")
    [one] = await waiting.decided()
    assert (one.wording, one.purpose) == ("wer zahlt, ruf an: …", "evaluate")


async def test_dismissed_is_dismissed(
    database: Database, waiting: ReviewList, deciding: Deciding
) -> None:
    await Person(database).missed("asdf")
    ids = [item.id for item in (await waiting.groups())[0].items]
    assert await deciding.dismiss(ids, None) == 1
    assert await waiting.groups() == []
    assert await waiting.counts() == {"dismissed": 1}


SAID = {
    "de": "darf ich beim bäcker nur zuschauen, [Tel](0176 123456)",
    "ti": "ኣብ እንዳ ባኒ ክርኢ ጥራይ ይኽእል ዶ",
    "ar": "هل يمكنني أن أشاهد العمل في المخبز فقط",
}


async def test_the_export_is_training_data_that_passes_the_check(
    database: Database, waiting: ReviewList, deciding: Deciding, tmp_path: Path
) -> None:
    for name, (language, text) in enumerate(SAID.items()):
        await Person(database, f"p{name}").missed(text, language)
    ids = [item.id for group in await waiting.groups() for item in group.items]
    await deciding.decide(ids, "internship_types", None)
    english = await Person(database, "e").missed("may I just watch at the bakery", "en")
    [group] = await waiting.groups()
    await deciding.decide([group.items[0].id], "internship_types", None)
    await deciding.reword(group.items[0].id, "may I just watch at the bakery", "evaluate")
    export = prepare(await waiting.decided(), [], NOW)
    assert export.refused == ()
    assert set(export.files) == {
        "de/learnt-20261120-120000.yml", "ti/learnt-20261120-120000.yml",
        "ar/learnt-20261120-120000.yml", "evaluation/learnt-20261120-120000.jsonl",
    }  # fmt: skip
    export.write(tmp_path)
    read = {one.language.value: one for one in reading.read(tmp_path)}
    assert {one.intent for one in read.values()} == {"internship_types"}
    assert read["ti"].text == SAID["ti"]
    assert read["de"].text == "darf ich beim bäcker nur zuschauen, (Tel)(…)"
    faults = [one for one in lint.lint(list(read.values()), frozenset()) if one.is_fault]
    assert {fault.what.split()[0] for fault in faults} <= {"internship_types", "0%"}, "only too few"
    block = yaml.safe_load((tmp_path / "de" / "learnt-20261120-120000.yml").read_text("utf-8"))
    assert block["nlu"][0]["metadata"] == {"language": "de"}
    line = json.loads(export.files["evaluation/learnt-20261120-120000.jsonl"])
    assert line == {
        "lang": "en", "text": "may I just watch at the bakery", "topic": "internship_types",
        "also": [],
    }  # fmt: skip
    assert english.conversation_id not in "".join(export.files.values())


async def test_what_the_check_would_refuse_stays_behind(
    database: Database, waiting: ReviewList, deciding: Deciding, tmp_path: Path
) -> None:
    known = tmp_path / "de" / "known.yml"
    known.parent.mkdir()
    known.write_text(
        "version: '3.1'\nnlu:\n- intent: course_cost\n  examples: |\n    - Was kostet der Kurs\n",
        encoding="utf-8",
    )
    texts = {
        "was kostet der kurs?": "course_cost",  # there already
        "Was kostet der Kurs": "course_find",  # under another topic
        "0176 1234567": "course_find",  # nothing left
        "wo gibt es einen kurs bei mir": "course_find",
    }
    for number, (text, topic) in enumerate(texts.items()):
        await Person(database, f"p{number}").missed(text)
        [group] = await waiting.groups()
        await deciding.decide([item.id for item in group.items], topic, None)
    export = prepare(await waiting.decided(), [tmp_path], NOW)
    assert len(export.items) == 1
    assert {one.item.topic: one.why for one in export.refused}["course_cost"].endswith("already")
    assert len(export.refused) == 3


async def test_what_was_handed_on_is_not_handed_on_twice_and_is_recorded(
    database: Database, waiting: ReviewList, deciding: Deciding
) -> None:
    await Person(database).missed("wer zahlt den bus")
    ids = [item.id for item in (await waiting.groups())[0].items]
    await deciding.decide(ids, "course_cost", None)
    export = prepare(await waiting.decided(), [], NOW)
    await mark_exported(database, export, None, NOW + timedelta(hours=1), "download")
    assert await waiting.decided() == []
    assert len(await waiting.decided(exported=True)) == 1
    assert await deciding.reopen(ids) == 0
    async with database.read() as connection:
        event = await connection.execute(select(AuditEvent.action, AuditEvent.details))
        assert event.one() == ("learning_exported", {"count": 1, "to": "download"})
