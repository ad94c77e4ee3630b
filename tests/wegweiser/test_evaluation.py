import json

import pytest

from wegweiser.evaluation import (
    UnderstandingFailedError,
    evaluate_entities,
    evaluate_languages,
    evaluate_topics,
    macro_f1,
    understand,
)


def file_of(folder, lines):
    path = folder / "lines.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def model_that_says(intents, languages=None):
    """A stand-in for the trained model: answers in order, and keeps what it was asked."""
    asked = []

    def run(requests):
        asked.extend(requests)
        return [
            {
                "intent": intent,
                "confidence": 0.9,
                "ranking": [],
                "language": {"code": (languages or ["de"] * len(intents))[number]},
            }
            for number, intent in enumerate(intents)
        ]

    run.asked = asked
    return run


LINES = [
    {"lang": "de", "text": "a", "topic": "course_cost"},
    {"lang": "de", "text": "b", "topic": "course_cost", "also": ["course_find"]},
    {"lang": "de", "text": "c", "topic": "course_find", "script": "latin"},
    {"lang": "de", "text": "d", "topic": "out_of_scope"},
    {"lang": "ar", "text": "e", "topic": "greet", "script": "latin"},
    {"lang": "ar", "text": "f", "topic": "out_of_scope"},
]


def test_topic_figures(tmp_path):
    run = model_that_says(
        ["course_cost", "course_find", "nlu_fallback", "nlu_fallback", "greet", "greet"]
    )
    report = evaluate_topics(file_of(tmp_path, LINES), run)
    german, arabic = report.figures["languages"]["de"], report.figures["languages"]["ar"]
    assert german == {
        "n": 4,
        "accuracy": 0.6667,
        "macro_f1": 0.8333,  # course_cost 1.0; course_find: one hit, one missed
        "fallback_rate": 0.3333,
        "out_of_scope_recall": 1.0,
        "latin_accuracy": 0.0,
    }
    assert arabic["accuracy"] == 1.0
    assert arabic["out_of_scope_recall"] == 0.0
    assert report.figures["overall"]["n"] == 6
    assert [error["text"] for error in report.errors] == ["c", "f"]
    assert report.errors[0]["predicted"] == "nlu_fallback"
    assert run.asked[0] == {"text": "a", "metadata": {"language": "de"}}


def test_language_figures(tmp_path):
    lines = [
        {"text": "a", "lang": "ar"},
        {"text": "b", "lang": "ar"},
        {"text": "c", "lang": "tr"},
        {"text": "d", "lang": "other"},
    ]
    run = model_that_says(["greet"] * 4, ["ar", "fa", "other", "other"])
    report = evaluate_languages(file_of(tmp_path, lines), run)
    assert report.figures == {
        "languages": {"ar": {"n": 2, "accuracy": 0.5}, "other": {"n": 2, "accuracy": 1.0}},
        "overall": {"n": 4, "accuracy": 0.75},
    }
    assert report.errors == [{"text": "b", "lang": "ar", "found": {"code": "fa"}}]
    assert run.asked[0] == {"text": "a"}


def test_macro_f1_counts_topics_alike():
    pairs = [("a", "a")] * 9 + [("b", "a")]
    assert macro_f1(pairs) == pytest.approx((2 * 9 / 19 + 0) / 2, abs=1e-4)
    assert macro_f1([("out_of_scope", "out_of_scope")]) is None


def test_figures_without_lines_are_empty(tmp_path):
    report = evaluate_topics(file_of(tmp_path, LINES[-1:]), model_that_says(["nlu_fallback"]))
    assert report.figures["overall"]["accuracy"] is None


def test_a_missing_model_is_named(tmp_path):
    with pytest.raises(UnderstandingFailedError) as caught:
        understand([{"text": "x"}], model=tmp_path / "none.tar.gz")
    assert caught.value.status == 2


def test_entities_are_measured_by_language_and_kind(tmp_path):
    level = {"entity": "german_level", "value": "B1", "text": "B1"}
    town = {"entity": "city", "value": "Krefeld", "text": "guten"}
    path = file_of(
        tmp_path,
        [
            {"lang": "de", "text": "Ich habe B1", "entities": [level]},
            {"lang": "de", "text": "guten Tag", "entities": [town]},
        ],
    )
    figures = evaluate_entities(path, tmp_path / "errors.jsonl")
    assert figures["languages"]["de"]["recall"] == 0.5
    assert figures["kinds"]["german_level"]["f1"] == 1.0
    assert "guten Tag" in (tmp_path / "errors.jsonl").read_text(encoding="utf-8")


def test_entities_that_cannot_be_read_are_an_error(tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_text("no json\n")
    with pytest.raises(UnderstandingFailedError):
        evaluate_entities(path)
