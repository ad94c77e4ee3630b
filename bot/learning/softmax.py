"""Multinomial logistic regression."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


class SoftmaxHead:
    """Weights (features, labels) and bias (labels); probabilities by numpy.

    Weights are kept in half precision: the error is far below what changes a decision, and the
    file and the memory are half as large.
    """

    def __init__(self, labels: Sequence[str], weights: np.ndarray, bias: np.ndarray) -> None:
        self.labels = list(labels)
        self._weights = np.asarray(weights, np.float16)
        self._bias = np.asarray(bias, np.float32)

    @classmethod
    def fit(
        cls,
        features: Any,
        labels: Sequence[str],
        inverse_penalty: float,
        *,
        balance: float,
        iterations: int,
    ) -> SoftmaxHead:
        """Train on a dense or sparse matrix (examples, features); lbfgs is deterministic.

        `inverse_penalty` is scikit-learn's C. `balance` weighs an example of a label with n
        examples by n ** -balance: 0 as they are, 1 every label alike.
        """
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only for training

        model = LogisticRegression(
            C=inverse_penalty,
            max_iter=iterations,
            tol=1e-3,
            class_weight=_weights(labels, balance),
            random_state=0,
            multi_class="multinomial",
        )
        with warnings.catch_warnings():
            # Stopping early is meant: the last digits of the weights cost minutes and gain nothing.
            warnings.simplefilter("ignore")
            model.fit(features, np.asarray(labels))
        weights, bias = model.coef_, model.intercept_
        if len(weights) == 1:
            # scikit-learn keeps one row for two classes, with the logit halved on each side.
            weights = np.vstack([-weights, weights])
            bias = np.concatenate([-bias, bias])
        return cls([str(label) for label in model.classes_], weights.T, bias)

    @property
    def width(self) -> int:
        """Number of features."""
        return int(self._weights.shape[0])

    def logits_sparse(self, columns: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Scores (labels,) of one sparse row."""
        scores: np.ndarray = values @ self._weights[columns].astype(np.float32) + self._bias
        return scores

    def logits(self, rows: np.ndarray) -> np.ndarray:
        """Scores (n, labels) of dense rows (n, features)."""
        scores: np.ndarray = rows @ self._weights.astype(np.float32) + self._bias
        return scores

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.npz and `name`.labels.json."""
        np.savez(folder / f"{name}.npz", weights=self._weights, bias=self._bias)
        (folder / f"{name}.labels.json").write_text(json.dumps(self.labels), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> SoftmaxHead:
        """Read what `save` wrote."""
        labels = json.loads((folder / f"{name}.labels.json").read_text(encoding="utf-8"))
        with np.load(folder / f"{name}.npz", allow_pickle=False) as kept:
            return cls(labels, kept["weights"], kept["bias"])


def _weights(labels: Sequence[str], balance: float) -> dict[str, float]:
    counts = Counter(labels)
    even = len(labels) / len(counts)
    return {label: (even / count) ** balance for label, count in counts.items()}


def probabilities(logits: np.ndarray) -> np.ndarray:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: np.ndarray = shifted / shifted.sum(axis=-1, keepdims=True)
    return result
