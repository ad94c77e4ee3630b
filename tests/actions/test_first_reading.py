"""Typed answers to the question on measures, and coming late whatever the model takes it for."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock, booked, make_office
from wegweiser.appointments import Appointments
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.storage import Database

TOLD = (
    {"entity": "residence_status", "value": "tolerated"},
    {"entity": "german_level", "value": "B1"},
)


@pytest.fixture
def clock() -> FakeClock:
    """Monday, 9 November 2026, 9:00 in Berlin."""
    return FakeClock()


@pytest_asyncio.fixture
async def talk(library: Library, database: Database, clock: FakeClock) -> Talk:
    talk = Talk(library, database, clock=clock)
    await talk.open()
    return talk


async def ask(talk: Talk, **known: str) -> str:
    """Ask what fits until the bot asks for a field; returns its name."""
    told = tuple({"entity": name, "value": value} for name, value in known.items())
    said = await talk.say("What fits me?", "recommend_measures", entities=told)
    assert keys(said) == ["measures.list", "measures.question"]
    return str(said[1]["params"]["field"])


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("de", "Arbeiten", "job_search"),
        ("en", "I want a job", "job_search"),
        ("ar", "أريد العمل", "work_permission"),
        ("fa", "کار می‌خواهم", "nlu_fallback"),
        ("ti", "ስራሕ", "deny"),
    ],
)
async def test_a_goal_in_words(talk: Talk, language: str, text: str, intent: str) -> None:
    talk.language = language
    said = await talk.say("What fits me?", "recommend_measures", entities=TOLD)
    assert said[1]["params"] == {"field": "goals"}
    listed, *_ = await talk.say(text, intent)
    assert listed["key"] == "measures.list"
    best = {each["measure"]: each["state"] for each in listed["params"]["best"]}
    # What was told before the question still counts: the Duldung, and B1.
    assert best["vocational_language_course"] == "depends"
    assert set(best) & {"employer_service", "employer_internship", "work_opportunities"}


async def test_the_words_of_a_button_and_a_status_in_words(talk: Talk) -> None:
    assert await ask(talk, goals="work", german_level="B1") == "residence_status"
    said = await talk.say("I have a Duldung", "residence_status")
    assert said[0]["key"] == "measures.list"
    (question,) = said[1:] or [None]
    assert question is None or question["params"]["field"] != "residence_status"
    assert await ask(talk, goals="work", german_level="B1") == "residence_status"
    titled = next(
        choice["act"]["label"]
        for choice in talk.last["choices"]  # type: ignore[index]
        if choice["act"].get("label", "").endswith("-refugee")
    )
    text = talk.library.strings.text(Language.ENGLISH, titled)
    again = await talk.say(text, "nlu_fallback")
    assert again[0]["key"] == "measures.list"


async def test_not_knowing_leaves_the_question_open(talk: Talk) -> None:
    await ask(talk)
    assert keys(await talk.say("I don't know", "nlu_fallback")) == ["measures.left_open"]


async def test_another_question_is_answered(talk: Talk) -> None:
    assert await ask(talk, residence_status="tolerated", german_level="B1") == "goals"
    said = await talk.say("What does a course for work cost?", "course_cost")
    assert (said[0]["key"], said[0]["params"]["topic"]) == ("answer", "course_cost")
    # After that nothing is asked any more.
    said = await talk.say("work", "job_search")
    assert said[0]["key"] == "answer"


async def test_the_part_for_the_status_comes_first(talk: Talk, clock: FakeClock) -> None:
    (plain,) = await talk.say("May I work?", "work_permission")
    assert "part" not in plain["params"]
    duldung = ({"entity": "residence_status", "value": "tolerated"},)
    (told,) = await talk.say("May I work with a Duldung?", "work_permission", entities=duldung)
    assert told["params"]["part"] == 2
    profiles = Profiles(talk.database, clock)
    await profiles.agree(talk.conversation, version=1, language="en", channel="web")
    async with talk.database.write() as connection:
        await profiles.write(
            connection,
            talk.conversation,
            Profile(residence_status="asylum_seeker"),
            confirmed=True,
        )
    (known,) = await talk.say("May I work?", "work_permission")
    assert known["params"]["part"] == 1
    (other,) = await talk.say("May I work with a Duldung?", "work_permission", entities=duldung)
    assert other["params"]["part"] == 2
    (cost,) = await talk.say("What does it cost?", "course_cost")
    assert "part" not in cost["params"]


LATE = (
    ("de", "Ich verspäte mich"),
    ("en", "I'll be late"),
    ("ar", "سأتأخر قليلا"),
    ("fa", "من دیر می‌رسم"),
    ("ti", "ክድንጉ እየ"),
)


@pytest.mark.parametrize(
    ("said", "intent"), [(LATE[0], "office_location"), *((each, "nlu_fallback") for each in LATE)]
)
async def test_coming_late_today(
    talk: Talk, database: Database, clock: FakeClock, said: tuple[str, str], intent: str
) -> None:
    talk.language, text = said
    await make_office(database)
    appointments = Appointments(database, clock)
    slot = next(iter(await appointments.free_slots("test", "talk")))
    # Nothing to be late for.
    assert keys(await talk.say(text, intent)) != ["booking.late"]
    appointment = await booked(appointments, talk.conversation, slot)
    clock.now = slot.start.replace(hour=0, minute=5)
    (question,) = await talk.say(text, intent)
    assert question["key"] == "booking.late"
    assert talk.loop == "booking_form"
    (noted,) = await talk.say("15")
    assert (noted["key"], noted["params"]["minutes_late"]) == ("booking.late_noted", 15)
    (known,) = await appointments.upcoming(talk.conversation)
    assert (known.id, known.late_minutes) == (appointment.id, 15)


async def test_how_late_in_the_same_breath(
    talk: Talk, database: Database, clock: FakeClock
) -> None:
    await make_office(database)
    appointments = Appointments(database, clock)
    slot = next(iter(await appointments.free_slots("test", "talk")))
    await booked(appointments, talk.conversation, slot)
    clock.now = slot.start.replace(hour=0, minute=5)
    (noted,) = await talk.say("I'll be 20 minutes late, I'm late because of the bus", "course_find")
    assert (noted["key"], noted["params"]["minutes_late"]) == ("booking.late_noted", 20)
    assert talk.loop is None
    # The day after there is nothing to be late for, and a question is a question.
    said = await talk.say("Is it too late, or may I come late?", "office_location")
    assert said[0]["key"] != "booking.late"


async def test_tomorrow_is_not_today(talk: Talk, database: Database, clock: FakeClock) -> None:
    await make_office(database)
    appointments = Appointments(database, clock)
    slot = list(await appointments.free_slots("test", "talk"))[-1]
    await booked(appointments, talk.conversation, slot)
    said = await talk.say("I am late", "nlu_fallback")
    assert said[0]["key"].startswith("fallback.")
