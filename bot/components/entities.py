"""EntityFinder: puts `entities` on every message."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from entities import Extractor
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from components.message_fields import language_code, text_of


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    """One a process: after training, Rasa loads the model beside the trained graph."""
    return Extractor()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityFinder(GraphComponent, EntityExtractorMixin):
    """Adds what `entities.Extractor` finds, with offsets into the text as written. It learns
    nothing: its words come with the code and with nlu_data/lookup, so training examples pass
    untouched."""

    def __init__(self) -> None:
        self._extractor = _extractor()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityFinder:
        """Loads the lexicons, so that the first message need not wait for them."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Find each message's entities."""
        for message in messages:
            found = [
                entity.as_dict()
                for entity in self._extractor.extract(text_of(message), language_code(message))
            ]
            known = message.get(ENTITIES) or []
            message.set(ENTITIES, [*known, *self.add_extractor_name(found)], add_to_output=True)
        return messages
