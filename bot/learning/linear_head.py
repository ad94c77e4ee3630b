"""Logistic regression on sparse features."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


class LinearHead:
    """Weights (features, labels) and bias (labels).

    Weights are kept in half precision: the error is far below what changes a decision, and the
    file and the memory are half as large.
    """

    def __init__(self, labels: Sequence[str], weights: np.ndarray, bias: np.ndarray) -> None:
        self.labels = list(labels)
        self._weights = np.asarray(weights, np.float16)
        self._bias = np.asarray(bias, np.float32)

    @classmethod
    def one_against_the_rest(
        cls, features: Any, labels: Sequence[str], penalty: float, *, rounds: int
    ) -> LinearHead:
        """Train on a sparse matrix (examples, features): for many labels and features.

        Averaged stochastic gradient descent, `rounds` times over the data, `penalty` is
        scikit-learn's alpha. On these data it took an eighth of the time of one multinomial
        regression by lbfgs and was more accurate (docs/decisions/0006). The seed is fixed.
        """
        from sklearn.linear_model import SGDClassifier  # noqa: PLC0415 - only for training

        model = SGDClassifier(
            loss="log_loss",
            alpha=penalty,
            average=True,
            max_iter=rounds,
            tol=None,
            random_state=0,
            n_jobs=2,
        )
        model.fit(features, np.asarray(labels))
        return cls._of(model)

    @classmethod
    def multinomial(
        cls, features: Any, labels: Sequence[str], inverse_penalty: float, *, iterations: int
    ) -> LinearHead:
        """Train on a sparse matrix (examples, features): for few labels of unlike frequency, whose
        probabilities must mean something. Every label weighs alike; lbfgs is deterministic."""
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only for training

        counts = Counter(labels)
        model = LogisticRegression(
            C=inverse_penalty,
            max_iter=iterations,
            tol=1e-3,
            class_weight={label: len(labels) / len(counts) / n for label, n in counts.items()},
            random_state=0,
            multi_class="multinomial",
        )
        with warnings.catch_warnings():
            # Stopping early is meant: the last digits of the weights cost minutes and gain nothing.
            warnings.simplefilter("ignore")
            model.fit(features, np.asarray(labels))
        return cls._of(model)

    @classmethod
    def _of(cls, model: Any) -> LinearHead:
        weights, bias = model.coef_, model.intercept_
        if len(weights) == 1:
            # scikit-learn keeps one row for two classes.
            weights = np.vstack([-weights, weights])
            bias = np.concatenate([-bias, bias])
        return cls([str(label) for label in model.classes_], weights.T, bias)

    def logits(self, columns: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Scores (labels,) of one sparse row."""
        scores: np.ndarray = values @ self._weights[columns].astype(np.float32) + self._bias
        return scores

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.npz and `name`.labels.json."""
        np.savez(folder / f"{name}.npz", weights=self._weights, bias=self._bias)
        (folder / f"{name}.labels.json").write_text(json.dumps(self.labels), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> LinearHead:
        """Read what `save` wrote."""
        labels = json.loads((folder / f"{name}.labels.json").read_text(encoding="utf-8"))
        with np.load(folder / f"{name}.npz", allow_pickle=False) as kept:
            return cls(labels, kept["weights"], kept["bias"])


def probabilities(logits: np.ndarray) -> np.ndarray:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: np.ndarray = shifted / shifted.sum(axis=-1, keepdims=True)
    return result
