"""A network with one hidden layer on sentence vectors."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np

# Centred unit vectors have entries near 0.03; at this scale the network learns in few rounds.
_SCALE = 5.0
_BATCH = 256
_RATE = 2e-3


class DenseHead:
    """Weights of two layers (width, hidden), (hidden, labels) and their biases, 32-bit."""

    def __init__(self, labels: Sequence[str], layers: Sequence[np.ndarray]) -> None:
        self.labels = list(labels)
        self._first, self._first_bias, self._second, self._second_bias = (
            np.asarray(layer, np.float32) for layer in layers
        )

    @classmethod
    def fit(
        cls, vectors: np.ndarray, labels: Sequence[str], *, hidden: int, rounds: int
    ) -> DenseHead:
        """Train on (examples, width); the seed is fixed."""
        from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - only for training

        # An output layer of at least three, so that softmax is used, not one logistic unit.
        if len(set(labels)) < 3:  # noqa: PLR2004
            raise ValueError("needs three labels or more")
        model = MLPClassifier(
            (hidden,),
            batch_size=min(_BATCH, len(vectors)),
            learning_rate_init=_RATE,
            max_iter=rounds,
            n_iter_no_change=rounds,
            tol=0.0,
            random_state=0,
        )
        with warnings.catch_warnings():
            # Stopping after the given rounds is meant.
            warnings.simplefilter("ignore")
            model.fit(np.asarray(vectors, np.float32) * _SCALE, np.asarray(labels))
        (first, second), (first_bias, second_bias) = model.coefs_, model.intercepts_
        return cls(
            [str(label) for label in model.classes_], (first, first_bias, second, second_bias)
        )

    def logits(self, vectors: np.ndarray) -> np.ndarray:
        """Scores (n, labels) of vectors (n, width)."""
        inner = np.maximum(vectors * np.float32(_SCALE) @ self._first + self._first_bias, 0.0)
        scores: np.ndarray = inner @ self._second + self._second_bias
        return scores

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.npz and `name`.labels.json."""
        layers = (self._first, self._first_bias, self._second, self._second_bias)
        np.savez(folder / f"{name}.npz", **{f"layer{i}": one for i, one in enumerate(layers)})
        (folder / f"{name}.labels.json").write_text(json.dumps(self.labels), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> DenseHead:
        """Read what `save` wrote."""
        labels = json.loads((folder / f"{name}.labels.json").read_text(encoding="utf-8"))
        with np.load(folder / f"{name}.npz", allow_pickle=False) as kept:
            return cls(labels, [kept[f"layer{i}"] for i in range(4)])
