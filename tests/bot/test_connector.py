"""What the gateway's connector lets through."""

from __future__ import annotations

import aiohttp
import pytest
from connector import harmless
from processor import RecordChannel, TurnFailedError, _code
from rasa.shared.exceptions import RasaException
from understanding import understanding_of


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("/restart", "restart"),
        ('/inform{"language":"de"}', 'inform{"language":"de"}'),
        ("  / /x", "x"),
        ("/", "?"),
        ("\u2003/greet", "greet"),
        ("a/b", "a/b"),
    ],
)
def test_no_text_begins_with_a_slash(text: str, seen: str) -> None:
    assert harmless(text) == seen


def test_whether_waiting_helps_is_told_apart() -> None:
    reset = aiohttp.ServerDisconnectedError()
    wrapped = RasaException("Couldn't connect")
    wrapped.__context__ = reset
    assert _code(wrapped) == "action_unreachable"
    assert _code(ValueError("x")) == "action_failed"


def test_only_records_count_as_replies() -> None:
    channel = RecordChannel()
    channel.messages.append({"recipient_id": "a", "custom": {"key": "greet"}})
    assert channel.records == [{"key": "greet"}]
    channel.messages.append({"recipient_id": "a", "text": "prose"})
    with pytest.raises(TurnFailedError):
        _ = channel.records


def test_the_understanding_is_small_and_complete() -> None:
    ranking = [{"name": f"i{n}", "confidence": 0.1} for n in range(9)]
    understood = understanding_of({"intent": {"name": "i0", "confidence": 0.123456},
                                   "intent_ranking": ranking, "entities": [],
                                   "language": {"code": "ti"}, "text": "…"})  # fmt: skip
    assert understood["intent"] == "i0"
    assert understood["confidence"] == 0.1235
    assert len(understood["ranking"]) == 5
    assert "text" not in understood
