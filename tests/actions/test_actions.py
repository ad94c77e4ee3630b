"""Actions by what they answer, and their server by what it keeps to itself."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest
from rasa_sdk.executor import ActionExecutor

from actions.answering import AnswerAction
from actions.base import Heard
from actions.server import ACTIONS, create_app, create_executor
from tests.serving import served
from wegweiser.content import Library


def heard(intent: str, **values: Any) -> Heard:
    return Heard(
        **{"intent": intent, "confidence": 0.9, "ranking": (), "text": "", "misses": 0,
           "last_reply": None} | values
    )  # fmt: skip


def replies(library: Library, name: str, what: Heard) -> list[dict[str, Any]]:
    (action,) = [action for action in ACTIONS if action.action_name == name]
    return [
        reply.as_json() | ({"effects": reply.effects} if reply.effects else {})
        for reply in action(library).replies(what)
    ]


def intents(record: dict[str, Any]) -> list[str]:
    return [choice["act"]["intent"] for choice in record["choices"]]


def test_a_topic_is_answered_with_topics_that_have_answers(library: Library) -> None:
    for topic in library.topics.subjects:
        (record,) = replies(library, "action_answer", heard(topic))
        if not library.has_answer(topic):
            assert record["key"] == "answer.missing"
            continue
        assert (record["key"], record["params"]) == ("answer", {"topic": topic})
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


async def test_a_failing_action_answers_a_code_and_logs_no_text(
    library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_self: AnswerAction, what: Heard) -> list[Any]:
        raise ValueError(f"cannot answer {what.text}")

    monkeypatch.setattr(AnswerAction, "replies", broken)
    call = {
        "next_action": "action_answer",
        "sender_id": "x",
        "tracker": {"sender_id": "x", "slots": {}, "events": [], "paused": False,
                    "latest_message": {"text": "Zitronenfalter", "intent": {"name": "greet"}}},
        "domain": {},
    }  # fmt: skip
    caplog.set_level(logging.DEBUG)
    async with (
        served(create_app(create_executor(library))) as url,
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
    assert health.json() == {"status": "ok", "actions": len(ACTIONS)}


def test_every_action_of_the_domain_exists(library: Library) -> None:
    executor: ActionExecutor = create_executor(library)
    import yaml

    from wegweiser.training import BOT

    domain = yaml.safe_load((BOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["actions"]) == set(executor.actions)
    assert set(domain["intents"]) == {
        *library.topics.subjects, *library.topics.acts, "nlu_fallback", "language_other"
    }  # fmt: skip
