"""The intent classifier: a head on n-grams and a head on embeddings, their probabilities mixed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from learning.softmax import SoftmaxHead, probabilities

Row = tuple[np.ndarray, np.ndarray]  # columns and values of one sparse row


@dataclass(frozen=True)
class Settings:
    """How the heads are trained; see SoftmaxHead.fit."""

    ngram_penalty: float
    embedding_penalty: float
    balance: float
    iterations: int


@dataclass(frozen=True)
class Mixture:
    """The n-grams' share by "language.script", "language" or "other", and the exponent that makes
    the mixture's confidence fit its accuracy (a product of two careful heads is too careful)."""

    ngram_shares: dict[str, float]
    sharpness: float

    def share(self, language: str, script: str) -> float:
        """The n-grams' share for one kind of text."""
        for name in (f"{language}.{script}", language):
            if name in self.ngram_shares:
                return self.ngram_shares[name]
        return self.ngram_shares["other"]


class IntentModel:
    """P(intent) = normalised product of the two heads' probabilities, to the powers given.

    A product (log-linear mixture) lets each head veto; in cross-validation it beat one head on
    both kinds of features, and an average. The n-grams' share depends on the kind of text (a
    language, or language and script): the sentence encoder hardly knows Latin-letter Tigrinya.
    """

    def __init__(self, ngrams: SoftmaxHead, embeddings: SoftmaxHead, mixture: Mixture) -> None:
        self._ngrams, self._embeddings = ngrams, embeddings
        self._mixture = mixture
        self.labels = ngrams.labels

    @classmethod
    def fit(
        cls,
        rows: Sequence[Row],
        width: int,
        vectors: np.ndarray,
        labels: Sequence[str],
        *,
        settings: Settings,
        mixture: Mixture,
    ) -> IntentModel:
        """`rows` n sparse rows of `width` columns, `vectors` (n, 384)."""
        bounds = np.cumsum([0] + [len(columns) for columns, _ in rows])
        matrix = csr_matrix(
            (
                np.concatenate([values for _, values in rows]),
                np.concatenate([columns for columns, _ in rows]),
                bounds,
            ),
            shape=(len(rows), width),
        )
        return cls(
            SoftmaxHead.fit(
                matrix,
                labels,
                settings.ngram_penalty,
                balance=settings.balance,
                iterations=settings.iterations,
            ),
            SoftmaxHead.fit(
                vectors,
                labels,
                settings.embedding_penalty,
                balance=settings.balance,
                iterations=settings.iterations,
            ),
            mixture,
        )

    def predict(
        self, rows: Sequence[Row], vectors: np.ndarray, kinds: Sequence[tuple[str, str]]
    ) -> np.ndarray:
        """Probabilities (n, labels); `kinds` are (language, script) of each text."""
        sparse = np.stack([self._ngrams.logits_sparse(*row) for row in rows])
        ngram = np.log(probabilities(sparse) + 1e-12)
        embedding = np.log(probabilities(self._embeddings.logits(vectors)) + 1e-12)
        shares = np.array([[self._mixture.share(*kind)] for kind in kinds], np.float32)
        mixed = shares * ngram + (1.0 - shares) * embedding
        return probabilities(self._mixture.sharpness * mixed)

    def save(self, folder: Path) -> None:
        """Write both heads and the mixture's setting."""
        self._ngrams.save(folder, "ngrams")
        self._embeddings.save(folder, "embeddings")
        (folder / "mixture.json").write_text(json.dumps(asdict(self._mixture)))

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Read what `save` wrote."""
        mixture = Mixture(**json.loads((folder / "mixture.json").read_text()))
        return cls(
            SoftmaxHead.load(folder, "ngrams"), SoftmaxHead.load(folder, "embeddings"), mixture
        )
