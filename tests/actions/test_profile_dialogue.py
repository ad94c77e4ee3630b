"""The profile dialogue by what it does with messages; Rasa's part is played by `Talk`."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlalchemy import func, select

from tests.actions.talk import Talk, asked, keys
from wegweiser.content import Library
from wegweiser.dialogues.models import Dialogue
from wegweiser.languages import Language
from wegweiser.profiles.form import FIELDS
from wegweiser.profiles.models import Consent, ProfileRow
from wegweiser.profiles.profile import GOALS, Experience, Profile, Qualification
from wegweiser.profiles.store import Profiles, load_profile
from wegweiser.profiles.wording import written
from wegweiser.storage import Database


@pytest_asyncio.fixture
async def talk(library: Library, database: Database) -> AsyncIterator[Talk]:
    talk = Talk(library, database)
    await talk.open()
    yield talk


async def agree(talk: Talk) -> None:
    await talk.say("I want to fill in my profile", "start_profile")
    await talk.press("yes")


async def profile_of(talk: Talk) -> Profile:
    profile = await load_profile(talk.database, talk.conversation)
    assert profile is not None
    return profile


async def rows(talk: Talk, table: type) -> int:
    async with talk.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


async def test_nothing_is_asked_or_kept_before_consent(talk: Talk) -> None:
    said = await talk.say("start my profile, I have B1 and was born in 1995", "start_profile")
    assert keys(said) == ["profile.consent"]
    assert keys(await talk.press("notice")) == ["profile.notice"]
    assert keys(await talk.say("What does a course cost?", "course_cost")) == [
        "answer", "profile.consent",
    ]  # fmt: skip
    assert keys(await talk.say("no", "deny")) == ["profile.declined"]
    assert talk.loop is None
    assert (await rows(talk, ProfileRow), await rows(talk, Consent), await rows(talk, Dialogue)) == (
        0, 0, 0,
    )  # fmt: skip


async def test_the_whole_form_with_all_that_may_happen_in_it(talk: Talk) -> None:  # noqa: PLR0915 - one long talk
    await talk.say("profile", "start_profile")
    said = await talk.say("yes", "affirm")
    assert keys(said) == ["profile.agreed", "profile.question"]
    assert asked(said) == "year_of_birth"
    assert asked(await talk.say("1995")) == "town"
    said = await talk.say("why do you ask?", "bot_challenge")
    assert (keys(said), asked(said)) == (["profile.why", "profile.question"], "town")
    assert asked(await talk.say("I live in Dortmund", "office_location")) == "residence_status"
    said = await talk.say("I don't know")
    assert (keys(said), asked(said)) == (
        ["profile.explain", "profile.question"], "residence_status",
    )  # fmt: skip
    assert asked(await talk.say("Duldung", "residence_status")) == "arrived"
    assert asked(await talk.say("May 2021")) == "languages"
    # A correction in the middle, even if the model takes it for another wish.
    said = await talk.say("no, I came in 2022", "change_profile")
    assert (keys(said), asked(said)) == (["profile.noted", "profile.question"], "languages")
    assert said[0]["params"] == {"profile": {"arrived": "2022"}}
    assert asked(await talk.say("Arabic and English", "change_language")) == "german_level"
    # A question in between.
    said = await talk.say("What is an integration course?", "integration_course")
    assert (keys(said), asked(said)) == (["answer", "profile.question"], "german_level")
    assert asked(await talk.press("B1")) == "german_certificate"
    assert asked(await talk.say("skip")) == "school_years"
    # Two tries that cannot be read.
    said = await talk.say("blue elephants")
    assert (keys(said), asked(said)) == (["profile.unclear", "profile.question"], "school_years")
    said = await talk.say("green elephants")
    assert (keys(said), asked(said)) == (["profile.left_open", "profile.question"], "school_kind")
    # A pause, and back.
    assert keys(await talk.say("stop", "goodbye")) == ["profile.paused"]
    assert talk.loop is None
    assert keys(await talk.say("What does a course cost?", "course_cost")) == ["answer"]
    assert asked(await talk.say("continue my profile", "start_profile")) == "school_kind"
    assert asked(await talk.say("Gymnasium")) == "qualification"
    assert asked(await talk.press("vocational")) == "qualification_profession"
    profession = {"entity": "profession", "value": "82512", "start": 0, "end": 17}
    said = await talk.say("dental technician", "recognition_trades", entities=(profession,))
    assert asked(said) == "qualification_country"
    assert asked(await talk.say("Syria")) == "qualification_papers"
    assert asked(await talk.say("they are lost")) == "experience"
    assert asked(await talk.say("cook in a restaurant", "job_search")) == "experience_years"
    assert asked(await talk.say("seven years")) == "activity"
    assert asked(await talk.press("language_course")) == "goals"
    assert asked(await talk.say("work, and learn German")) == "childcare"
    assert asked(await talk.say("no", "deny")) == "interpreter"
    assert asked(await talk.say("yes, Arabic", "change_language")) == "contact"
    assert asked(await talk.say("here in the chat", "bot_challenge")) == "name"
    said = await talk.say("my name is Sara")
    assert keys(said) == ["profile.summary"]
    said = await talk.say("no", "deny")
    assert keys(said) == ["profile.correct"]
    assert asked(await talk.press("school_years")) == "school_years"
    said = await talk.say("12")
    assert keys(said) == ["profile.summary"]
    assert keys(await talk.press("confirm")) == ["profile.saved"]
    assert talk.loop is None
    assert await profile_of(talk) == Profile(
        year_of_birth=1995,
        town="Dortmund",
        residence_status="tolerated",
        arrived="2022",
        languages=("ar", "en"),
        german_level="B1",
        school_years=12,
        school_kind="upper_secondary",
        qualification=Qualification("vocational", "82512", "dental technician", "SY", "lost"),
        experience=Experience(None, "cook in a restaurant", 7),
        activity="language_course",
        goals=("work", "learn_german"),
        childcare=False,
        interpreter="ar",
        contact="here",
        name="Sara",
    )


async def test_several_facts_in_one_message(talk: Talk) -> None:
    await agree(talk)
    said = await talk.say("I am 27 years old, I have B1 and a Duldung, and I came in 2022")
    assert (keys(said), asked(said)) == (["profile.noted", "profile.question"], "town")
    profile = await profile_of(talk)
    assert profile.german_level == "B1"
    assert (profile.residence_status, profile.arrived) == ("tolerated", "2022")
    assert profile.year_of_birth is not None


async def test_facts_told_at_an_open_question_are_not_its_answer(talk: Talk) -> None:
    await agree(talk)
    await talk.say("1995")
    said = await talk.say("I have B1 and a Duldung", "change_profile")
    assert (keys(said), asked(said)) == (["profile.noted", "profile.question"], "town")
    profile = await profile_of(talk)
    assert (profile.town, profile.german_level) == (None, "B1")
    city = {"entity": "city", "value": "Krefeld", "start": 2, "end": 9}
    said = await talk.say("in Krefeld, and I have B2 now", entities=(city,))
    assert (keys(said), asked(said)) == (["profile.noted", "profile.question"], "arrived")
    profile = await profile_of(talk)
    assert (profile.town, profile.german_level) == ("Krefeld", "B2")


@pytest.mark.parametrize(
    ("text", "intent", "expected"),
    [
        ("I want to speak to a person now", "talk_to_human", ["handover.waiting"]),
        ("please help, he is hitting me", "emergency", ["emergency"]),
        ("please delete all my data", "delete_data", ["data.delete_confirm"]),
        ("give me a copy of my data", "export_data", ["data.exported", "profile.question"]),
        ("what do you know about me", "show_profile", ["data.nothing", "profile.question"]),
        ("what can you do", "help", ["help", "profile.question"]),
        (
            "let us speak farsi please now",
            "change_language",
            ["language.changed", "profile.question"],
        ),
        ("say that again please", "repeat", ["profile.question"]),
        ("please say it in simple words", "simpler", ["profile.why", "profile.question"]),
        ("have a nice day", "goodbye", ["profile.paused"]),
        ("thanks a lot", "thank", ["profile.thank", "profile.question"]),
        ("hello", "greet", ["profile.greet", "profile.question"]),
        ("Прошу", "language_other", ["language.other"]),
    ],
)
async def test_interruptions_at_an_open_question(
    talk: Talk, text: str, intent: str, expected: list[str]
) -> None:
    await agree(talk)
    await talk.say("1995")
    await talk.press("skip")
    await talk.press("skip")
    await talk.press("skip")
    async with talk.database.write() as connection:
        await connection.execute(ProfileRow.__table__.delete())  # type: ignore[attr-defined]
    said = await talk.say(text, intent)
    assert keys(said) == expected
    assert talk.loop == (None if expected == ["profile.paused"] else "profile_form")


async def test_courtesies_and_wishes_are_no_town(talk: Talk) -> None:
    await agree(talk)
    assert asked(await talk.say("1995")) == "town"
    for text, intent in (
        ("thanks a lot", "thank"),
        ("are you a robot", "bot_challenge"),
        ("fill in my profile", "start_profile"),
        ("talk to a person", "help"),
    ):
        assert asked(await talk.say(text, intent)) == "town"
    assert asked(await talk.say("Bad Oeynhausen", "greet", confidence=0.4)) == "residence_status"


async def test_erasure_is_confirmed_once_also_in_words_inside_the_form(talk: Talk) -> None:
    await agree(talk)
    await talk.say("1995")
    assert keys(await talk.say("delete my data please", "delete_data")) == ["data.delete_confirm"]
    said = await talk.say("no", "deny")
    assert (keys(said), asked(said)) == (["data.kept", "profile.question"], "town")
    await talk.say("delete my data please", "delete_data")
    (deleted,) = await talk.say("yes", "affirm")
    assert deleted["key"] == "data.deleted"
    assert deleted["effects"]["erase"]["receipt"] == deleted["params"]["receipt"]
    assert talk.loop is None


async def test_a_message_handled_twice_has_its_effect_once(talk: Talk) -> None:
    await agree(talk)
    first = await talk.say("1995")
    second = await talk.say("1995", again=True)
    assert (first, asked(second)) == (second, "town")
    assert (await profile_of(talk)).town is None


async def test_withdrawing_ends_the_profile_and_the_form(talk: Talk) -> None:
    await agree(talk)
    await talk.say("1995")
    await talk.say("what do you know about me", "show_profile")
    shown = talk.said[0]
    assert shown["key"] == "data.shown"
    (withdraw,) = [
        choice["act"]
        for choice in shown["choices"]
        if choice["act"].get("entities", {}).get("value") == "withdraw"
    ]
    assert keys(await talk.press_act(withdraw)) == ["data.withdrawn"]
    assert talk.loop is None
    assert await load_profile(talk.database, talk.conversation) is None
    assert await Profiles(talk.database).consent(talk.conversation) is None
    assert keys(await talk.say("profile", "start_profile")) == ["profile.consent"]


async def test_an_old_button_after_the_pause_takes_the_form_up(talk: Talk) -> None:
    await agree(talk)
    question = talk.said[-1]
    await talk.say("later")
    assert talk.loop is None
    band = next(
        choice["act"]
        for choice in question["choices"]
        if choice["act"]["entities"]["value"] == "25_34"
    )
    assert asked(await talk.press_act(band)) == "town"
    assert talk.loop == "profile_form"
    assert (await profile_of(talk)).age_band == "25_34"


async def test_changed_texts_ask_for_consent_anew(talk: Talk) -> None:
    await agree(talk)
    async with talk.database.write() as connection:
        await connection.execute(Consent.__table__.update().values(version=0))  # type: ignore[attr-defined]
    await talk.say("later")
    assert keys(await talk.say("profile", "start_profile")) == ["profile.consent"]


async def test_telegram_is_left_before_anything_personal(
    library: Library, database: Database
) -> None:
    talk = Talk(library, database, channel="telegram")
    await talk.open()
    assert keys(await talk.say("profile", "start_profile")) == ["profile.place"]
    (link,) = await talk.press("private")
    assert link["key"] == "profile.private_link"
    assert "/#continue=" in link["params"]["url"]
    # On the private page it goes on; on Telegram nothing personal is asked or taken.
    talk.channel = "web"
    assert keys(await talk.press_act({"intent": "start_profile"})) == ["profile.consent"]
    await talk.press("yes")
    assert asked(await talk.say("1995")) == "town"
    talk.channel = "telegram"
    assert keys(await talk.say("Dortmund")) == ["profile.private_link"]
    assert keys(await talk.say("What is an integration course?", "integration_course")) == [
        "answer"
    ]
    assert keys(await talk.say("what do you know of me", "show_profile")) == [
        "data.shown_privately"
    ]
    assert (await profile_of(talk)).town is None
    # The person may come back, if the operator lets them.
    await talk.say("continue my profile", "start_profile")
    assert asked(await talk.press("here_telegram")) == "town"


async def test_an_operator_forbids_personal_things_on_telegram(
    library: Library, database: Database
) -> None:
    talk = Talk(library, database, channel="telegram", telegram_personal_data="never")
    await talk.open()
    (link,) = await talk.say("profile", "start_profile")
    assert link["key"] == "profile.private_link"
    assert [choice["act"]["intent"] for choice in link["choices"]] == ["help"]


async def test_an_edited_answer_corrects_the_question_it_answered(talk: Talk) -> None:
    await talk.say("profile", "start_profile")
    await talk.say("yes", "affirm")
    assert asked(await talk.say("1959")) == "town"
    told = talk.message_id
    said = await talk.say("1995", corrects=told)
    assert (keys(said), asked(said)) == (["profile.noted", "profile.question"], "town")
    assert said[0]["params"] == {"profile": {"year_of_birth": 1995}}
    # Of a message that was no answer, it is what it says.
    assert asked(await talk.say("Dortmund", corrects=told - 1)) == "residence_status"
    profile = await profile_of(talk)
    assert (profile.year_of_birth, profile.town) == (1995, "Dortmund")


@pytest.mark.parametrize("language", list(Language))
async def test_everything_ticked_at_once_is_an_answer_and_no_wish(
    talk: Talk, library: Library, language: Language
) -> None:
    await talk.say("profile", "start_profile")
    await talk.press("yes")
    for _ in range(len(FIELDS)):
        if talk.loop is None or asked(await talk.say("skip")) == "goals":
            break
    assert asked(talk.said) == "goals"
    titles = [written("goals", goal, library.strings, language) for goal in GOALS]
    comma = "، " if language.direction == "rtl" else ", "
    await talk.say(comma.join(titles), "recommend_measures")
    assert (await profile_of(talk)).goals == GOALS
