"""Actions by what they answer, and their server by what it keeps to itself."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor

from actions.answering import AnswerAction
from actions.base import Heard, RespondingAction
from actions.context import Services
from actions.measures import RecommendMeasuresAction
from actions.server import ACTIONS, create_app, create_executor
from actions.understanding import AffirmAction
from tests.serving import served
from wegweiser.content import Library
from wegweiser.profiles.profile import Profile
from wegweiser.settings import load_settings
from wegweiser.storage import Database


@pytest.fixture
def services(tmp_path: Path) -> Services:
    settings = load_settings(data_dir=tmp_path)
    return Services(Database(settings.database, settings.keyring()), settings)


def heard(intent: str, **values: Any) -> Heard:
    return Heard(
        **{"intent": intent, "confidence": 0.9, "ranking": (), "text": "", "misses": 0,
           "last_reply": None} | values
    )  # fmt: skip


def replies(library: Library, name: str, what: Heard) -> list[dict[str, Any]]:
    async def nobody(_: Heard) -> Profile | None:
        return None

    actions: list[RespondingAction] = [
        *(action(library) for action in ACTIONS),
        AnswerAction(library, nobody),
        AffirmAction(library),
    ]
    (action,) = [action for action in actions if action.action_name == name]
    return [
        reply.as_json() | ({"effects": reply.effects} if reply.effects else {})
        for reply in asyncio.run(action.respond(what))
    ]


def intents(record: dict[str, Any]) -> list[str]:
    return [choice["act"]["intent"] for choice in record["choices"]]


def test_two_questions_get_two_answers(library: Library) -> None:
    what = heard("course_cost", also_asked=("social_benefits",))
    said = replies(library, "action_answer", what)
    assert [record["params"]["topic"] for record in said] == ["course_cost", "social_benefits"]


def test_a_topic_is_answered_with_topics_that_have_answers(library: Library) -> None:
    for topic in library.topics.subjects:
        (record,) = replies(library, "action_answer", heard(topic))
        if not library.has_answer(topic):
            assert record["key"] == "answer.missing"
            continue
        assert (record["key"], record["params"]["topic"]) == ("answer", topic)
        assert 2 <= len(record["choices"]) <= 4
        for intent in intents(record):
            assert intent in {"simpler", "help", *library.topics.acts} or library.has_answer(intent)


def test_simpler_and_repeat(library: Library) -> None:
    last = {"key": "answer", "params": {"topic": "course_cost"}}
    (simple,) = replies(library, "action_simpler", heard("simpler", last_reply=last))
    assert simple["params"] == {"topic": "course_cost", "form": "simple"}
    (again,) = replies(library, "action_repeat", heard("repeat", last_reply=last))
    assert again == last
    (nothing,) = replies(library, "action_repeat", heard("repeat"))
    assert nothing["key"] == "nothing_yet"


@pytest.mark.parametrize(
    ("what", "key", "offered"),
    [
        (
            heard("nlu_fallback", ranking=(("course_cost", 0.3), ("course_find", 0.25),
                                           ("greet", 0.2), ("holidays", 0.03))),
            "fallback.choose",
            ["course_cost", "course_find", "talk_to_human"],
        ),
        (heard("nlu_fallback", ranking=(("course_cost", 0.05),)), "fallback.miss",
         ["help", "talk_to_human"]),
        (heard("nlu_fallback", ranking=(("course_cost", 0.3),), misses=1), "fallback.miss",
         ["talk_to_human", "help"]),
        (heard("out_of_scope", ranking=(("out_of_scope", 0.6), ("course_cost", 0.3))),
         "fallback.miss", ["help", "talk_to_human"]),
    ],
)  # fmt: skip
def test_what_was_not_understood(
    library: Library, what: Heard, key: str, offered: list[str]
) -> None:
    (record,) = replies(library, "action_fallback", what)
    assert (record["key"], intents(record)) == (key, offered)


def test_the_search_decides_between_what_the_classifier_finds_as_likely(library: Library) -> None:
    ranking = (
        ("recognition_process", 0.26),
        ("recognition_cost", 0.25),
        ("further_training", 0.24),
    )
    what = heard("nlu_fallback", ranking=ranking, text="Bildungsgutschein", language="de")
    (record,) = replies(library, "action_fallback", what)
    assert intents(record)[0] == "further_training"
    (record,) = replies(library, "action_fallback", heard("nlu_fallback", ranking=ranking))
    assert intents(record)[0] == "recognition_process"


def test_only_the_search_leads_to_a_topic_an_operator_added(library: Library) -> None:
    own = replace(library, topics=replace(library.topics, own=frozenset({"further_training"})))
    question = {"text": "Wie bekomme ich einen Bildungsgutschein?", "language": "de"}
    for intent, ranking in (("out_of_scope", ()), ("nlu_fallback", (("course_cost", 0.2),))):
        (record,) = replies(own, "action_fallback", heard(intent, ranking=ranking, **question))
        assert record["key"] == "fallback.choose"
        assert record["choices"][0]["act"] == {
            "intent": "open_topic", "entities": {"topic": "further_training"}
        }  # fmt: skip
    pressed = heard("open_topic", entities=({"entity": "topic", "value": "further_training"},))
    (record,) = replies(own, "action_answer", pressed)
    assert record["params"]["topic"] == "further_training"
    (record,) = replies(library, "action_fallback", heard("out_of_scope", **question))
    assert record["key"] == "fallback.miss"


def test_where_is_the_office_asks_for_the_town_and_takes_it_in_any_spelling(
    library: Library,
) -> None:
    (asked,) = replies(library, "action_answer", heard("office_location", text="wo ist das Amt"))
    assert asked["params"] == {"topic": "office_location", "ask": "town"}
    cities = [choice["act"]["entities"]["city"] for choice in asked["choices"]]
    assert cities == ["Dortmund", "Duisburg", "Krefeld", "Bottrop"]
    for action, intent, text in (
        ("action_fallback", "nlu_fallback", "gelsenkirschen"),
        ("action_answer", "course_find", "في دورتموند"),
        ("action_default_fallback", "out_of_scope", "ኣብ ዱይስቡርግ"),
    ):
        what = heard(intent, text=text, last_reply=asked)
        (record,) = replies(library, action, what)
        assert (record["key"], record["params"]["topic"]) == ("answer", "office_location")
        assert record["params"]["town"] in {"Gelsenkirchen", "Dortmund", "Duisburg"}


def test_after_being_asked_for_the_town_a_new_question_is_a_new_question(library: Library) -> None:
    last = {"key": "answer", "params": {"topic": "office_location", "ask": "town"}}
    text = "what does the integration course in Dortmund cost me"
    (record,) = replies(library, "action_answer", heard("course_cost", text=text, last_reply=last))
    assert record["params"]["topic"] == "course_cost"


def test_the_town_of_a_message_is_used_where_it_matters(library: Library) -> None:
    city = ({"entity": "city", "value": "Dortmund", "start": 0, "end": 8},)
    for topic, town in (("course_find", "Dortmund"), ("worker_rights", None),
                        ("office_location", "Dortmund")):  # fmt: skip
        (record,) = replies(library, "action_answer", heard(topic, entities=city))
        assert record["params"].get("town") == town
    (simple,) = replies(library, "action_simpler", heard("simpler", last_reply=record))
    assert simple["params"] == {"topic": "office_location", "town": "Dortmund", "form": "simple"}


@pytest.mark.parametrize(
    ("latest", "context", "language"),
    [
        ({"language": {"code": "ti", "clear": True}}, {"language": "de"}, "ti"),
        ({"language": {"code": "ti", "clear": False}}, {"language": "de"}, "de"),
        ({"language": {"code": "ti", "clear": False}}, {}, "ti"),
        ({"language": {"code": "other", "clear": True}}, {"language": "de"}, "de"),
        (
            {"language": {"code": "ti", "clear": True}},
            {"language": "de", "language_chosen": True},
            "de",
        ),
        ({}, {"language": "de"}, "de"),
        ({}, {}, None),
    ],
)
def test_what_is_heard_of_a_turn(
    latest: dict[str, Any], context: dict[str, Any], language: str | None
) -> None:
    entities = [{"entity": "city", "value": "Bonn"}, {"entity": "age", "value": "27"}]
    tracker = Tracker("x", {}, latest | {"metadata": context, "entities": entities}, [], False,
                      None, {}, "action_listen")  # fmt: skip
    found = Heard.of(tracker)
    assert (found.language, found.entity("age"), found.entity("date")) == (language, "27", None)


def test_yes_takes_the_person_only_where_one_was_offered(library: Library) -> None:
    offered = {"key": "fallback.miss", "params": {"again": True}}
    (taken,) = replies(library, "action_affirm", heard("affirm", last_reply=offered))
    assert (taken["key"], taken["effects"]) == ("handover.waiting", {"state": "waiting"})
    once = {"key": "fallback.miss", "params": {"again": False}}
    (other,) = replies(library, "action_affirm", heard("affirm", last_reply=once))
    assert other["key"] == "affirm"


def test_another_language(library: Library) -> None:
    (asked,) = replies(library, "action_change_language", heard("change_language", text="sprache"))
    assert asked["key"] == "language.choose"
    last = {"key": "answer", "params": {"topic": "course_cost"}}
    changed, again = replies(
        library,
        "action_change_language",
        heard("change_language", text="auf Arabisch", last_reply=last),
    )
    assert changed["effects"] == {"language": "ar"}
    assert again == last


def fitting(library: Library, stored: Profile | None = None) -> RecommendMeasuresAction:
    async def load_profile(what: Heard) -> Profile | None:
        return stored if what.conversation == "mine" else None

    return RecommendMeasuresAction(library, load_profile)


async def test_what_fits_follows_from_the_message_alone(library: Library) -> None:
    said = ({"entity": "residence_status", "value": "asylum_seeker", "start": 0, "end": 3},)
    listed, question = await fitting(library).respond(heard("recommend_measures", entities=said))
    assert (listed.key, question.key) == ("measures.list", "measures.question")
    assert "work_opportunities" in {each["measure"] for each in listed.params["best"]}
    # Answers carry on what was said, because it is stored nowhere.
    answer = question.choices[0].act
    assert answer["intent"] == "recommend_measures"
    assert answer["entities"]["residence_status"] == "asylum_seeker"


async def test_what_fits_uses_the_stored_profile(library: Library) -> None:
    action = fitting(library, Profile(residence_status="refugee"))
    for conversation, known in (("mine", True), ("other", False)):
        listed, *_ = await action.respond(heard("recommend_measures", conversation=conversation))
        assert listed.params["known"] is known


async def test_what_fits_asks_nothing_in_the_middle_of_a_dialogue(library: Library) -> None:
    what = heard("recommend_measures", loop="profile_form")
    assert [reply.key for reply in await fitting(library).respond(what)] == ["measures.list"]


async def test_a_failing_action_answers_a_code_and_logs_no_text(
    library: Library,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def broken(_self: AnswerAction, what: Heard) -> list[Any]:
        raise ValueError(f"cannot answer {what.text}")

    monkeypatch.setattr(AnswerAction, "respond", broken)
    call = {
        "next_action": "action_answer",
        "sender_id": "x",
        "tracker": {"sender_id": "x", "slots": {}, "events": [], "paused": False,
                    "latest_message": {"text": "Zitronenfalter", "intent": {"name": "greet"}}},
        "domain": {},
    }  # fmt: skip
    caplog.set_level(logging.DEBUG)
    async with (
        served(create_app(create_executor(library, services))) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as client,
    ):
        failed = await client.post("/webhook", json=call)
        unknown = await client.post("/webhook", json=call | {"next_action": "rm"})
        malformed = await client.post("/webhook", content=b"Zitronenfalter {")
        health = await client.get("/health")
    assert (failed.status_code, unknown.status_code, malformed.status_code) == (500, 404, 400)
    for answer in (failed, unknown, malformed):
        assert "Zitronenfalter" not in answer.text
    assert "action_answer failed: ValueError at" in caplog.text
    assert "Zitronenfalter" not in caplog.text
    assert health.json() == {
        "status": "ok",
        "actions": len(create_executor(library, services).actions),
    }


def test_every_action_of_the_domain_exists(library: Library, services: Services) -> None:
    executor: ActionExecutor = create_executor(library, services)
    import yaml

    from wegweiser.training import BOT

    domain = yaml.safe_load((BOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["actions"]) == set(executor.actions)
    assert set(domain["intents"]) == {
        *library.topics.subjects, *library.topics.acts, "nlu_fallback", "language_other",
        "choose", "open_topic", "accept_offer", "decline_offer",
    }  # fmt: skip
