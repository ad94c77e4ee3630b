"""The graph components, trained on a cut of the utterances and run as Rasa runs them."""

import pytest
from components.message_fields import EMBEDDING, SURFACE
from components.reject import Reject
from pipeline import INTENTS, run, settings, train
from rasa.shared.nlu.training_data.message import Message


@pytest.fixture(scope="module")
def trained(utterances, tmp_path_factory):
    """The pipeline as trained, and as loaded from what it persisted."""
    chosen = [each for each in utterances if each[1] in INTENTS]
    return train(chosen, tmp_path_factory.mktemp("trained"))


@pytest.mark.parametrize(
    ("text", "intent", "language"),
    [
        ("Was kostet der Kurs für mich?", "course_cost", "de"),
        ("how much do I pay for the course", "course_cost", "en"),
        ("أين يقع مكتب العمل؟", "office_location", "ar"),
        ("آیا اجازه کار دارم؟", "work_permission", "fa"),
        ("ክሰርሕ ይፍቀደለይ ዶ?", "work_permission", "ti"),
    ],
)
def test_understands_a_message(trained, text, intent, language):
    message = run(trained[1], text)
    assert message.get("intent")["name"] == intent
    assert message.get("language")["code"] == language
    ranked = [entry["name"] for entry in message.get("intent_ranking")]
    assert set(ranked) == set(INTENTS)


@pytest.mark.parametrize("text", ["kurs preis", "سعر الدورة", "asdf", "", "👍"])
def test_components_survive_a_round_trip(trained, text):
    fresh, loaded = run(trained[0], text), run(trained[1], text)
    for field in ("language", "intent", "intent_ranking"):
        assert fresh.get(field) == loaded.get(field)
    for one, other in zip(fresh.get(SURFACE), loaded.get(SURFACE)):
        assert (one == other).all()
    assert (fresh.get(EMBEDDING)[0] == loaded.get(EMBEDDING)[0]).all()


def test_the_text_stays_as_written(trained):
    assert run(trained[1], "  Wo   IST das?? ").get("text") == "  Wo   IST das?? "


def test_tokens_point_into_the_text(trained):
    message = run(trained[1], "ሰላም፡ከመይ ኣለኹም፧")
    tokens = message.get("text_tokens")
    assert [token.text for token in tokens] == ["ሰላም", "ከመይ", "ኣለኹም"]
    assert all(message.get("text")[token.start : token.end] == token.text for token in tokens)


def test_the_language_is_part_of_the_parse_result(trained):
    parsed = run(trained[1], "Wo ist das Amt").as_dict(only_output_properties=True)
    assert set(parsed["language"]) == {"code", "name", "script", "confidence", "clear"}


def test_entities_are_part_of_the_parse_result(trained):
    parsed = run(trained[1], "Wo ist das Amt in Krefeld, um 10 Uhr?").as_dict(
        only_output_properties=True
    )
    found = [(e["entity"], e["value"], e["extractor"]) for e in parsed["entities"]]
    assert found == [("city", "Krefeld", "EntityFinder"), ("time", "10:00", "EntityFinder")]


def test_entities_follow_the_identified_language(trained):
    found = run(trained[1], "ንሰሉስ ሰዓት 3").get("entities")
    assert [(e["entity"], e["value"]) for e in found] == [("weekday", "tuesday"), ("time", "03:00")]
    assert found[1]["ambiguous"] is True


def test_the_current_language_is_kept_for_a_shared_word(trained):
    found = run(trained[1], "ok", language="ti", language_chosen=True).get("language")
    assert (found["code"], found["clear"]) == ("ti", False)


def test_another_language_becomes_language_other(trained):
    message = run(trained[1], "Я хочу вивчити німецьку мову")
    assert message.get("intent") == {"name": "language_other", "confidence": 1.0}
    assert message.get("intent_ranking")[0]["name"] == "language_other"


def reject(confidence, language, config):
    message = Message(
        data={
            "intent": {"name": "greet", "confidence": confidence},
            "intent_ranking": [{"name": "greet", "confidence": confidence}],
            "language": language,
        }
    )
    return Reject(settings(Reject, config)).process([message])[0]


def test_thresholds_go_by_language_and_script():
    config = {"threshold": 0.9, "thresholds": {"ar": 0.5, "ar.latin": 0.2}}
    latin = {"code": "ar", "script": "latin"}
    arabic = {"code": "ar", "script": "arabic"}
    assert reject(0.3, latin, config).get("intent")["name"] == "greet"
    assert reject(0.3, arabic, config).get("intent")["name"] == "nlu_fallback"
    assert reject(0.8, {"code": "de", "script": "latin"}, config).get("intent")["name"] == (
        "nlu_fallback"
    )


def test_a_rejected_message_keeps_its_ranking():
    message = reject(0.1, {"code": "de", "script": "latin"}, {})
    assert [entry["name"] for entry in message.get("intent_ranking")] == ["nlu_fallback", "greet"]


def test_the_net_overrules_the_classifier():
    german = {"code": "de", "script": "latin", "confidence": 1.0}
    message = Message(
        data={
            "text": "Hilfe, mein Mann schlägt mich",
            "intent": {"name": "women_offers", "confidence": 0.9},
            "intent_ranking": [{"name": "women_offers", "confidence": 0.9}],
            "language": german,
        }
    )
    found = Reject(settings(Reject, {})).process([message])[0]
    assert found.get("intent") == {"name": "emergency", "confidence": 0.95}
