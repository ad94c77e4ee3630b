"""IntentHead: ranks all intents from n-grams and embedding."""

from __future__ import annotations

from typing import Any

import numpy as np
from learning.intent_model import IntentModel, Mixture, Settings
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.message_fields import (
    EMBEDDING,
    NGRAMS,
    intent_examples,
    language_code,
    script_name,
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentHead(IntentClassifier, GraphComponent):
    """Sets `intent` and `intent_ranking` (all intents, best first)."""

    def __init__(
        self,
        config: dict[str, Any],
        model: IntentModel | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self._config = config
        self._model = model
        self._model_storage = model_storage
        self._resource = resource

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Chosen by cross-validation; see learning/intent_model.py for what they mean."""
        return {
            "ngram_penalty": 10.0,
            "embedding_penalty": 20.0,
            "balance": 0.5,
            "iterations": 60,
            "sharpness": 1.5,
            "ngram_shares": {"other": 0.6},
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentHead:
        """An untrained classifier."""
        return cls(config, None, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentHead:
        """The classifier that `train` kept."""
        with model_storage.read_from(resource) as folder:
            return cls(config, IntentModel.load(folder), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit both heads."""
        examples = intent_examples(training_data)
        rows = [example.get(NGRAMS) for example in examples]
        self._model = IntentModel.fit(
            rows,
            1 + max(int(columns.max(initial=0)) for columns, _ in rows),
            np.stack([example.get(EMBEDDING)[0] for example in examples]),
            [str(example.get(INTENT)) for example in examples],
            settings=Settings(
                self._config["ngram_penalty"],
                self._config["embedding_penalty"],
                self._config["balance"],
                self._config["iterations"],
            ),
            mixture=Mixture(dict(self._config["ngram_shares"]), self._config["sharpness"]),
        )
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the intents of each message."""
        if self._model is None or not messages:
            return messages
        shares = self._model.predict(
            [message.get(NGRAMS) for message in messages],
            np.stack([message.get(EMBEDDING)[0] for message in messages]),
            [(language_code(message), script_name(message)) for message in messages],
        )
        for message, row in zip(messages, shares):
            ranking = [
                {INTENT_NAME_KEY: self._model.labels[i], PREDICTED_CONFIDENCE_KEY: float(row[i])}
                for i in np.argsort(-row, kind="stable")
            ]
            message.set(INTENT, dict(ranking[0]), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages
