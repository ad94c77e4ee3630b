"""Two questions in one message, and follow-ups, over a parse that knows words."""

import asyncio
from pathlib import Path

import pytest
import reading
import yaml
from reading import Reader, parts
from reading.follow_up import leans_on_context

SUBJECTS = frozenset({"course_cost", "social_benefits", "integration_course"})
WORDS = {"cost": "course_cost", "rent": "social_benefits", "what is": "integration_course"}


async def parse(text, _metadata):
    """Every word of WORDS is a vote; none is a fallback."""
    votes = [intent for word, intent in WORDS.items() if word in text.lower()]
    ranking = [{"name": name, "confidence": 0.9 / len(votes)} for name in votes]
    best = ranking[0] if ranking else {"name": "nlu_fallback", "confidence": 0.9}
    if text == "hello":
        best = {"name": "greet", "confidence": 0.9}
    return {"text": text, "intent": best, "intent_ranking": ranking}


def read(text, **metadata):
    return asyncio.run(Reader(parse, SUBJECTS).read(text, metadata))


def test_one_question_is_one_question():
    assert "also_asked" not in read("What does the course cost?")


def test_two_questions_get_two_subjects():
    found = read("How high is the cost of it? And who pays my rent then?")
    assert found["intent"]["name"] == "course_cost"
    assert found["also_asked"] == ["social_benefits"]


def test_the_first_part_may_be_short():
    assert read("The cost? And who pays my rent for all of it?")["also_asked"] == [
        "social_benefits"
    ]


def test_a_few_words_lean_on_the_part_before():
    assert "also_asked" not in read("Who pays my rent then? And the cost?")


def test_the_same_question_twice_is_one():
    assert "also_asked" not in read("What does it cost? I mean the cost per month?")


def test_a_greeting_before_a_question_is_no_question():
    assert "also_asked" not in read("hello. hello. hello")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("What is it and do I have to go", 2),
        ("was ist das und muss ich hin", 2),
        ("شو هو الكورس وهل لازم روح", 2),
        ("کورس چیست و کی پولش را می‌دهد", 2),
        ("እዚ እንታይ እዩ፧ መን ይኸፍሎ፧", 2),
        ("das Amt", 0),
        ("one. two", 0),
        ("", 0),
        ("a b. c d. e f. g h. i j", 0),
    ],
)
def test_parts(text, number):
    assert len(parts(text)) == number


def after(topic):
    return {"key": "answer", "params": {"topic": topic}}


@pytest.mark.parametrize(
    ("topic", "wanted"),
    [
        ("integration_course", "course_cost"),
        ("recognition_trades", "recognition_cost"),
        ("internship_types", "internship_pay"),
        # Nothing in this field answers what it costs: the message stands for itself.
        ("volunteers", "social_benefits"),
    ],
)
def test_a_follow_up_is_read_in_the_field_of_the_topic_at_hand(topic, wanted):
    found = read("and the rent?", last_reply=after(topic))
    assert found["intent"]["name"] == wanted
    assert found["text"] == "and the rent?"


def test_without_an_answer_before_it_a_message_stands_for_itself():
    assert read("and the rent?")["intent"]["name"] == "social_benefits"
    other = {"key": "fallback.miss", "params": {}}
    assert read("and the rent?", last_reply=other)["intent"]["name"] == "social_benefits"


def test_a_whole_question_leaves_the_topic():
    found = read("who pays my rent", last_reply=after("integration_course"))
    assert found["intent"]["name"] == "social_benefits"


def test_an_act_is_never_a_follow_up():
    assert read("hello", last_reply=after("integration_course"))["intent"]["name"] == "greet"


def test_every_topic_of_the_table_is_a_subject():
    table = yaml.safe_load((Path(reading.__file__).parent / "aspects.yml").read_text("utf-8"))
    assert set(table["own"]) <= reading.SUBJECTS
    named = {topic for topics in table["fields"].values() for topic in topics}
    for aspect in table["aspects"].values():
        named |= {*aspect["signs"], *aspect["answers"].values()}
        assert set(aspect["answers"]) <= set(table["fields"])
    assert named <= reading.SUBJECTS


@pytest.mark.parametrize(
    "text",
    ["and who pays?", "und für meine Frau?", "ومين بيدفع؟", "و کی پول می‌دهد؟", "መን ይኸፍል'ከ?"],
)
def test_short_messages_lean_on_context(text):
    assert leans_on_context(text)


@pytest.mark.parametrize("text", ["Was kostet der Kurs?", "", "and " * 20, "وين الجوب سنتر"])
def test_others_do_not(text):
    assert not leans_on_context(text)


def test_subjects_are_those_of_the_content():
    root = Path(__file__).resolve().parents[2]
    sections = yaml.safe_load((root / "content" / "topics.yml").read_text(encoding="utf-8"))
    assert {
        topic for name, topics in sections.items() if name != "dialogue" for topic in topics
    } == reading.SUBJECTS
