"""The measure of entities, on made-up findings."""

import json

from evaluate_entities import evaluate, main, table

LINE = {
    "lang": "de",
    "text": "B1 und B2 in Essen",
    "entities": [
        {"entity": "german_level", "value": "B1", "text": "B1"},
        {"entity": "german_level", "value": "B2", "text": "B2"},
        {"entity": "city", "value": "Essen", "text": "Essen"},
    ],
}


def found(kind, value, start, end):
    return {"entity": kind, "value": value, "start": start, "end": end}


def test_pairs_and_spans_are_counted_apart():
    # The second level has the wrong value in the right place, the city is missed, one is made up.
    answer = [
        found("german_level", "B1", 0, 2),
        found("german_level", "C2", 7, 9),
        found("profession", "29302", 13, 18),
    ]
    figures, errors = evaluate([LINE], lambda *_: answer)
    assert figures["overall"]["f1"] == round(2 * 1 / 6, 4)
    assert figures["overall"]["span_f1"] == round(2 * 2 / 6, 4)
    assert figures["kinds"]["german_level"]["precision"] == 0.5
    assert figures["kinds"]["city"] == {
        "precision": None, "recall": 0.0, "f1": 0.0, "n": 1, "span_f1": 0.0,
    }  # fmt: skip
    assert errors[0]["missed"] == [["city", "Essen"], ["german_level", "B2"]]
    assert errors[0]["extra"] == [["german_level", "C2"], ["profession", "29302"]]


def test_a_line_all_right_is_no_error():
    answer = [
        found("german_level", "B1", 0, 2),
        found("german_level", "B2", 7, 9),
        found("city", "Essen", 13, 18),
    ]
    figures, errors = evaluate([LINE], lambda *_: answer)
    assert (figures["overall"]["f1"], figures["overall"]["span_f1"], errors) == (1.0, 1.0, [])
    assert "overall" in table(figures)


def test_the_command(tmp_path, capsys):
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps(LINE) + "\n", encoding="utf-8")
    errors = tmp_path / "errors.jsonl"
    assert main([str(lines), "--json", "--errors", str(errors)]) == 0
    assert json.loads(capsys.readouterr().out)["languages"]["de"]["f1"] == 1.0
    assert errors.read_text() == ""
