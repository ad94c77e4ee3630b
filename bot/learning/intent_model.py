"""The intent classifier: a head on n-grams and a head on embeddings, their probabilities mixed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from learning.softmax import SoftmaxHead, probabilities

Row = tuple[np.ndarray, np.ndarray]  # columns and values of one sparse row


class IntentModel:
    """P(intent) = normalised product of the two heads' probabilities, to the powers given.

    A product (log-linear mixture) lets each head veto; measured against one head on both kinds of
    features and against an average, see config.yml.
    """

    def __init__(self, ngrams: SoftmaxHead, embeddings: SoftmaxHead, ngram_share: float) -> None:
        self._ngrams, self._embeddings = ngrams, embeddings
        self._share = ngram_share
        self.labels = ngrams.labels

    @classmethod
    def fit(
        cls,
        rows: Sequence[Row],
        width: int,
        vectors: np.ndarray,
        labels: Sequence[str],
        ngram_penalty: float,
        embedding_penalty: float,
        ngram_share: float,
    ) -> IntentModel:
        """`rows` n sparse rows of `width` columns, `vectors` (n, 384); penalties are scikit-learn's
        C, larger is freer."""
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
            SoftmaxHead.fit(matrix, labels, ngram_penalty),
            SoftmaxHead.fit(vectors, labels, embedding_penalty),
            ngram_share,
        )

    def predict(self, rows: Sequence[Row], vectors: np.ndarray) -> np.ndarray:
        """Probabilities (n, labels)."""
        sparse = np.stack([self._ngrams.logits_sparse(*row) for row in rows])
        ngram = np.log(probabilities(sparse) + 1e-12)
        embedding = np.log(probabilities(self._embeddings.logits(vectors)) + 1e-12)
        return probabilities(self._share * ngram + (1.0 - self._share) * embedding)

    def save(self, folder: Path) -> None:
        """Write both heads and the mixture's setting."""
        self._ngrams.save(folder, "ngrams")
        self._embeddings.save(folder, "embeddings")
        (folder / "mixture.json").write_text(json.dumps({"ngram_share": self._share}))

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Read what `save` wrote."""
        share = json.loads((folder / "mixture.json").read_text())["ngram_share"]
        return cls(
            SoftmaxHead.load(folder, "ngrams"), SoftmaxHead.load(folder, "embeddings"), share
        )
