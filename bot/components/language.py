"""LanguageIdentifier: puts `language` on every message."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from language_id import OWN_LANGUAGES, Current, Identification, Identifier, ScriptModels, script
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.learned import Learned
from components.message_fields import LANGUAGE, intent_examples, text_of, training_language


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(Learned[ScriptModels]):
    """Reads `metadata` {"language": code or None, "language_chosen": bool} and sets `language`:
    {"code", "name", "script", "confidence", "clear"}, part of the parse result."""

    def __init__(
        self,
        config: dict[str, Any],
        part: ScriptModels | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        super().__init__(config, part, model_storage, resource)
        self._identifier = Identifier(part or ScriptModels({}))

    @staticmethod
    def read(folder: Path) -> ScriptModels:
        """The model of each script."""
        return ScriptModels.load(folder)

    @staticmethod
    def write(part: ScriptModels, folder: Path) -> None:
        """The same."""
        part.save(folder)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the utterances, by the language their file declares."""
        pairs = [
            (language, text_of(example))
            for example in intent_examples(training_data)
            if (language := training_language(example)) in OWN_LANGUAGES
        ]
        models = ScriptModels.fit((str(language), text) for language, text in pairs)
        self._identifier = Identifier(models)
        return self.keep(models)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training examples have their declared language; only the script is looked up."""
        for example in intent_examples(training_data):
            declared = training_language(example)
            if declared:
                main, _ = script.of(text_of(example))
                known = Identification(declared, None, main or script.OTHER, 1.0, clear=True)
                example.set(LANGUAGE, asdict(known), add_to_output=True)
            else:
                self._identify(example)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify each message's language."""
        for message in messages:
            self._identify(message)
        return messages

    def _identify(self, message: Message) -> None:
        metadata = message.get(METADATA) or {}
        current = Current(metadata.get("language"), bool(metadata.get("language_chosen")))
        found = self._identifier.identify(text_of(message), current)
        message.set(LANGUAGE, asdict(found), add_to_output=True)
