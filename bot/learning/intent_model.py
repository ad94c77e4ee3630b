"""The intent classifier: a head on what the text looks like, one on its embedding, mixed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from learning.dense_head import DenseHead
from learning.linear_head import LinearHead, probabilities
from learning.ngrams import Row, matrix


@dataclass(frozen=True)
class Settings:
    """How the heads are trained; see LinearHead.one_against_the_rest and DenseHead.fit."""

    surface_penalty: float
    surface_rounds: int
    hidden: int
    embedding_rounds: int


@dataclass(frozen=True)
class Mixture:
    """The surface's share by "language.script", "language" or "other", and the exponent that makes
    the mixture's confidence fit its accuracy (a product of two careful heads is too careful)."""

    surface_shares: dict[str, float]
    sharpness: float

    def share(self, language: str, script: str) -> float:
        """The surface's share for one kind of text."""
        for name in (f"{language}.{script}", language):
            if name in self.surface_shares:
                return self.surface_shares[name]
        return self.surface_shares["other"]


class IntentModel:
    """P(intent) = normalised product of the two heads' probabilities, to the powers given.

    A product (log-linear mixture) lets each head veto; in cross-validation it beat one head on
    both kinds of features, and an average. The surface's share depends on the kind of text (a
    language, or language and script): the sentence encoder hardly knows Latin-letter Tigrinya.
    """

    def __init__(self, surface: LinearHead, embeddings: DenseHead, mixture: Mixture) -> None:
        self._surface, self._embeddings = surface, embeddings
        self._mixture = mixture
        self.labels = surface.labels

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
        """`rows` n sparse rows of `width` columns, `vectors` (n, any width)."""
        return cls(
            LinearHead.one_against_the_rest(
                matrix(rows, width),
                labels,
                settings.surface_penalty,
                rounds=settings.surface_rounds,
            ),
            DenseHead.fit(
                vectors, labels, hidden=settings.hidden, rounds=settings.embedding_rounds
            ),
            mixture,
        )

    def predict(
        self, rows: Sequence[Row], vectors: np.ndarray, kinds: Sequence[tuple[str, str]]
    ) -> np.ndarray:
        """Probabilities (n, labels); `kinds` are (language, script) of each text."""
        sparse = np.stack([self._surface.logits(*row) for row in rows])
        surface = np.log(probabilities(sparse) + 1e-12)
        embedding = np.log(probabilities(self._embeddings.logits(vectors)) + 1e-12)
        shares = np.array([[self._mixture.share(*kind)] for kind in kinds], np.float32)
        mixed = shares * surface + (1.0 - shares) * embedding
        return probabilities(self._mixture.sharpness * mixed)

    def save(self, folder: Path) -> None:
        """Write both heads and the mixture's setting."""
        self._surface.save(folder, "surface")
        self._embeddings.save(folder, "embeddings")
        (folder / "mixture.json").write_text(json.dumps(asdict(self._mixture)))

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Read what `save` wrote."""
        mixture = Mixture(**json.loads((folder / "mixture.json").read_text()))
        return cls(
            LinearHead.load(folder, "surface"), DenseHead.load(folder, "embeddings"), mixture
        )
