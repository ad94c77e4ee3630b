import numpy as np
from learning import LinearHead, Surface
from learning.centring import Centring
from learning.intent_model import IntentModel, Mixture, Settings
from learning.linear_head import probabilities
from learning.ngrams import matrix

TEXTS = ["ich suche arbeit", "arbeit finden", "deutsch kurs", "kurs für deutsch", "ja gut"] * 3
LABELS = ["job", "job", "course", "course", "affirm"] * 3
SETTINGS = Settings(1e-4, 20, 16, 20)
MIXTURE = Mixture({"de.latin": 0.8, "other": 0.5}, 1.5)


def intent_model():
    vectoriser = Surface.fit(TEXTS, 2, 4)
    rows = [vectoriser.row(text) for text in TEXTS]
    vectors = np.random.default_rng(0).normal(size=(len(TEXTS), 8)).astype(np.float32)
    return (
        IntentModel.fit(
            rows, vectoriser.width, vectors, LABELS, settings=SETTINGS, mixture=MIXTURE
        ),
        rows,
        vectors,
    )


def test_vectoriser_survives_a_round_trip(tmp_path):
    vectoriser = Surface.fit(TEXTS, 2, 4)
    vectoriser.save(tmp_path, "v")
    loaded = Surface.load(tmp_path, "v")
    for text in ["arbeit", "etwas neues", ""]:
        for one, other in zip(vectoriser.row(text), loaded.row(text)):
            assert (one == other).all()


def test_rows_have_length_one_or_are_empty():
    vectoriser = Surface.fit(TEXTS, 2, 4)
    assert np.isclose((vectoriser.row("arbeit")[1] ** 2).sum(), 1.0)
    assert vectoriser.row("ትምህርቲ")[1].size == 0


def test_the_order_of_words_counts():
    surface = Surface.fit(["wer zahlt das", "zahlt wer das"] * 2, 2, 4)
    one, other = surface.row("wer zahlt"), surface.row("zahlt wer")
    assert set(one[0].tolist()) != set(other[0].tolist())


def test_head_survives_a_round_trip(tmp_path):
    vectoriser = Surface.fit(TEXTS, 2, 4)
    rows = [vectoriser.row(text) for text in TEXTS]
    head = LinearHead.one_against_the_rest(matrix(rows, vectoriser.width), LABELS, 1e-4, rounds=20)
    head.save(tmp_path, "h")
    loaded = LinearHead.load(tmp_path, "h")
    row = vectoriser.row("arbeit suchen")
    assert (loaded.logits(*row) == head.logits(*row)).all()
    assert loaded.labels[int(head.logits(*row).argmax())] == "job"


def test_centring_removes_the_means_and_survives_a_round_trip(tmp_path):
    vectors = np.random.default_rng(1).normal(size=(90, 6)) + 5.0
    languages, scripts = ["ar"] * 45 + ["ti"] * 45, ["latin"] * 10 + ["arabic"] * 80
    centring = Centring.fit(vectors, languages, scripts)
    centred = centring.apply(vectors, languages, scripts)
    assert abs(centred[10:45].mean()) < 0.1
    assert np.allclose(np.linalg.norm(centred, axis=1), 1.0)
    centring.save(tmp_path, "c")
    again = Centring.load(tmp_path, "c").apply(vectors, languages, scripts)
    assert np.allclose(centred, again)
    # A language never met takes the mean of all.
    assert centring.apply(vectors[:1], ["so"], ["latin"]).shape == (1, 6)


def test_intent_model_survives_a_round_trip_and_trains_the_same_twice(tmp_path):
    model, rows, vectors = intent_model()
    kinds = [("de", "latin")] * len(rows)
    predicted = model.predict(rows, vectors, kinds)
    assert np.allclose(predicted.sum(axis=1), 1.0, atol=1e-4)
    model.save(tmp_path)
    assert (IntentModel.load(tmp_path).predict(rows, vectors, kinds) == predicted).all()
    assert (intent_model()[0].predict(rows, vectors, kinds) == predicted).all()


def test_nothing_is_pickled(tmp_path):
    intent_model()[0].save(tmp_path)
    assert {path.suffix for path in tmp_path.iterdir()} == {".json", ".npz"}


def test_share_is_looked_up_from_the_special_to_the_general():
    assert MIXTURE.share("de", "latin") == 0.8
    assert MIXTURE.share("ti", "ethiopic") == 0.5


def test_probabilities_do_not_overflow():
    assert np.isfinite(probabilities(np.array([1e4, -1e4]))).all()
