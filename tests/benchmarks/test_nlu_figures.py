import pytest

from benchmarks.nlu.decisions import (
    OURS_FIXED,
    STOCK_FIXED,
    Decision,
    Point,
    curve,
    equal_fallback,
    figures,
)
from benchmarks.nlu.measured import ALL, Cost, Measured, compare, comparisons
from benchmarks.nlu.tables import Conditions, document, share


def line(topic, lang="de", **more):
    return {"lang": lang, "text": "…", "topic": topic, **more}


def result(*ranking, said=None):
    entries = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    return {"intent": said or entries[0]["name"], "ranking": entries}


def decided(topic, intent, confidence, lang="de", **more):
    return Decision.of(line(topic, lang, **more), result((intent, confidence)), STOCK_FIXED)


FOUR_INSIDE = [
    decided("greet", "greet", 0.9),
    decided("greet", "greet", 0.7),
    decided("thank", "greet", 0.5),
    decided("thank", "out_of_scope", 0.8),
]
FOUR_OUTSIDE = [
    decided("out_of_scope", "greet", 0.6),
    decided("out_of_scope", "greet", 0.2),
    decided("out_of_scope", "thank", 0.8),
    decided("out_of_scope", "out_of_scope", 0.4),
]


def test_what_was_rejected_is_known_underneath():
    rejected = Decision.of(
        line("greet"), result(("nlu_fallback", 0.8), ("greet", 0.2), ("thank", 0.1)), OURS_FIXED
    )
    assert (rejected.at(None), rejected.at(0.1), rejected.at(0.3)) == (
        "out_of_scope",
        "greet",
        "out_of_scope",
    )


@pytest.mark.parametrize(
    ("intent", "always"), [("emergency", "emergency"), ("language_other", "out_of_scope")]
)
def test_what_ours_decides_before_its_threshold_no_threshold_changes(intent, always):
    said = result((intent, 0.25), ("greet", 0.7))
    assert Decision.of(line("greet"), said, OURS_FIXED).at(0.9) == always
    assert Decision.of(line("greet"), said, STOCK_FIXED).at(0.9) == "out_of_scope"


def test_a_message_without_any_ranking_falls_back_at_every_threshold():
    nothing = {"intent": None, "ranking": []}
    assert Decision.of(line("greet"), nothing, STOCK_FIXED).at(0.0) == "out_of_scope"
    rejected = {"intent": "nlu_fallback", "ranking": [{"name": "nlu_fallback", "confidence": 1.0}]}
    assert Decision.of(line("greet"), rejected, STOCK_FIXED).at(0.0) == "out_of_scope"


def test_figures_count_as_evaluation_does():
    found = figures(
        [
            *FOUR_INSIDE,
            *FOUR_OUTSIDE,
            decided("thank", "deny", 0.9, also=["deny"], script="latin"),
        ]
    )
    assert (found.accuracy, found.fallback, found.recall) == (0.6, 0.2, 0.25)
    assert found.latin == 1.0
    assert found.messages == 9


def test_a_threshold_turns_unsure_answers_into_fallbacks():
    found = figures([*FOUR_INSIDE, *FOUR_OUTSIDE], threshold=0.65)
    assert (found.accuracy, found.fallback, found.recall) == (0.5, 0.5, 0.75)


@pytest.mark.parametrize("wanted", [0.5, 0.75, 1.0])
def test_equal_fallback_is_reached_where_it_can_be(wanted):
    threshold = equal_fallback(FOUR_INSIDE, wanted)
    assert figures(FOUR_INSIDE, threshold).fallback == wanted


def test_between_two_the_nearer_fallback_and_the_higher_threshold_of_equals():
    assert figures(FOUR_INSIDE, equal_fallback(FOUR_INSIDE, 0.55)).fallback == 0.5
    assert figures(FOUR_INSIDE, equal_fallback(FOUR_INSIDE, 0.625)).fallback == 0.75


def test_below_what_is_called_out_of_scope_anyway_nothing_is_rejected():
    assert equal_fallback(FOUR_INSIDE, 0.0) == 0.0


def test_equal_fallback_needs_messages_in_scope():
    with pytest.raises(ValueError, match="scope"):
        equal_fallback(FOUR_OUTSIDE, 0.1)


def test_curve_rises_with_the_threshold():
    assert curve([*FOUR_INSIDE, *FOUR_OUTSIDE], [0.0, 0.65, 0.95]) == [
        Point(0.0, 0.25, 0.25),
        Point(0.65, 0.5, 0.75),
        Point(0.95, 1.0, 1.0),
    ]


def test_curve_needs_both_kinds():
    with pytest.raises(ValueError, match="scope"):
        curve(FOUR_INSIDE, [0.5])


def measured():
    ours = [
        decided("greet", "greet", 0.9),
        decided("thank", "thank", 0.9),
        decided("thank", "nlu_fallback", 0.9),
        decided("greet", "greet", 0.9, "ar", script="latin"),
        decided("out_of_scope", "nlu_fallback", 0.9),
    ]
    stock = [
        decided("greet", "thank", 0.3),
        decided("thank", "greet", 0.8),
        decided("thank", "thank", 0.9),
        decided("greet", "thank", 0.9, "ar", script="latin"),
        decided("out_of_scope", "greet", 0.2),
    ]
    return Measured(
        compare(ours, ours, stock),
        Cost(10, 20, 60, 100, 91.62, 900),
        Cost(30, 60, 600, 900, 20, 1000),
    )


def test_stock_is_set_to_our_fallback_in_each_language():
    german = measured().languages["de"]
    assert german.ours.fallback == german.equal.fallback == pytest.approx(1 / 3)
    assert german.as_shipped.recall == 0.0
    assert german.equal.recall == 1.0
    assert german.errors == pytest.approx(0.5)
    assert list(measured().languages) == ["de", "ar", ALL]


def test_comparisons_name_both_and_what_is_better():
    rows = {row["name"]: row for row in comparisons(measured())}
    assert rows["out-of-scope recall at equal in-domain fallback, de"] == {
        "name": "out-of-scope recall at equal in-domain fallback, de",
        "ours": 1.0,
        "stock": 0.0 + 1.0,
        "unit": "share",
        "better": "higher",
    }
    assert rows["accuracy, de"]["ours"] == 0.6667
    assert rows["accuracy, de"]["stock"] == 0.3333
    assert rows["p95, one message at a time"]["better"] == "lower"
    assert rows["model and weights"]["ours"] == 91.6
    assert "Latin-letter accuracy, de" not in rows
    assert rows["Latin-letter accuracy, ar"]["ours"] == 1.0


CONDITIONS = Conditions("2026-01-02", "abc", "x, 2 cores", 0.3, 300, 1000, 20, 50, False)
PRESENT = {
    "languages": {
        "de": {
            "accuracy": 0.91,
            "macro_f1": 0.92,
            "fallback_rate": 0.05,
            "out_of_scope_recall": 0.8,
            "latin_accuracy": None,
        }
    }
}


def test_document_says_what_was_used():
    present = {**PRESENT, "overall": PRESENT["languages"]["de"]}
    text = document(measured(), CONDITIONS, present)
    assert "300 of the 1,000 utterances" in text
    assert "DIETClassifier (20 epochs)" in text
    assert "| de | .667 | .333 | .333 | .500 |" in text
    assert "| de | .910 | .920 | .050 | .800 |  |" in text
    assert "not quite those of this commit" in text
    assert "| model and weights on disk | 91.6 | 20.0 | MB |" in text


def test_document_without_a_present_model_has_no_such_table():
    assert "Ours on all utterances" not in document(measured(), CONDITIONS, None)


def test_shares_are_written_short():
    assert [share(value) for value in (0.8734, 1.0, 0.0, None, 1.5)] == [
        ".873",
        "1.000",
        ".000",
        "",
        "1.500",
    ]
