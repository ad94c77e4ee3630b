"""IntentHead: ranks all intents from surface and embedding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from learning.intent_model import IntentModel, Mixture, Settings
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.learned import Learned
from components.message_fields import (
    EMBEDDING,
    SURFACE,
    intent_examples,
    language_code,
    script_name,
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentHead(Learned[IntentModel], IntentClassifier):
    """Sets `intent` and `intent_ranking` (all intents, best first)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Chosen by cross-validation; see learning/intent_model.py for what they mean."""
        return {
            "surface_penalty": 1e-6,
            "surface_rounds": 8,
            "hidden": 256,
            "embedding_rounds": 8,
            "sharpness": 1.0,
            "surface_shares": {"other": 0.55},
        }

    @staticmethod
    def read(folder: Path) -> IntentModel:
        """Both heads and their mixture."""
        return IntentModel.load(folder)

    @staticmethod
    def write(part: IntentModel, folder: Path) -> None:
        """The same."""
        part.save(folder)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit both heads."""
        examples = intent_examples(training_data)
        rows = [example.get(SURFACE) for example in examples]
        return self.keep(
            IntentModel.fit(
                rows,
                1 + max(int(columns.max(initial=0)) for columns, _ in rows),
                np.stack([example.get(EMBEDDING)[0] for example in examples]),
                [str(example.get(INTENT)) for example in examples],
                settings=Settings(
                    self.config["surface_penalty"],
                    self.config["surface_rounds"],
                    self.config["hidden"],
                    self.config["embedding_rounds"],
                ),
                mixture=Mixture(dict(self.config["surface_shares"]), self.config["sharpness"]),
            )
        )

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the intents of each message."""
        if self.part is None or not messages:
            return messages
        shares = self.part.predict(
            [message.get(SURFACE) for message in messages],
            np.stack([message.get(EMBEDDING)[0] for message in messages]),
            [(language_code(message), script_name(message)) for message in messages],
        )
        for message, row in zip(messages, shares):
            ranking = [
                {INTENT_NAME_KEY: self.part.labels[i], PREDICTED_CONFIDENCE_KEY: float(row[i])}
                for i in np.argsort(-row, kind="stable")
            ]
            message.set(INTENT, dict(ranking[0]), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages
