"""CharNgramFeaturiser: tf-idf of the character n-grams of the folded spelling."""

from __future__ import annotations

from typing import Any

from learning import NgramVectoriser
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.message_fields import FOLDED, NGRAMS, Features, intent_examples

_NAME = "ngrams"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CharNgramFeaturiser(GraphComponent):
    """Sets `ngrams`: columns and values of one sparse row. Rasa's own Features objects are not
    used: they would densify and copy what only our intent head reads."""

    def __init__(
        self,
        config: dict[str, Any],
        vectoriser: NgramVectoriser | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self._config = config
        self._vectoriser = vectoriser
        self._model_storage = model_storage
        self._resource = resource

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """n-gram sizes, and in how many examples an n-gram must occur."""
        return {"shortest": 2, "longest": 4, "minimum_texts": 2}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CharNgramFeaturiser:
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
    ) -> CharNgramFeaturiser:
        """The featuriser that `train` kept."""
        with model_storage.read_from(resource) as folder:
            return cls(config, NgramVectoriser.load(folder, _NAME), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Choose the n-grams and their weights."""
        self._vectoriser = NgramVectoriser.fit(
            [str(example.get(FOLDED)) for example in intent_examples(training_data)],
            self._config["shortest"],
            self._config["longest"],
            self._config["minimum_texts"],
        )
        with self._model_storage.write_to(self._resource) as folder:
            self._vectoriser.save(folder, _NAME)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Featurise each message."""
        if self._vectoriser is not None:
            for message in messages:
                row = self._vectoriser.row(str(message.get(FOLDED) or ""))
                message.set(NGRAMS, Features(row))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training examples."""
        self.process(intent_examples(training_data))
        return training_data
