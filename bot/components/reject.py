"""Reject: what is unsure becomes nlu_fallback, what is in another language language_other."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message
from safety import is_emergency

from components.message_fields import LANGUAGE, language_code, script_name, text_of

LANGUAGE_OTHER = "language_other"
EMERGENCY = "emergency"
NET_CONFIDENCE = 0.95


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Reject(IntentClassifier, GraphComponent):
    """A threshold per language, since the same confidence means less in a language with weaker
    features (HINT3: no single threshold works). The ranking is kept: the action that answers
    nlu_fallback decides from it between offering two topics and owning up to no idea."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._thresholds: dict[str, float] = config["thresholds"]
        self._default: float = config["threshold"]
        self._other: float = config["other_language_confidence"]
        self._emergency: float = config["emergency_confidence"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`thresholds` by language code, or by code and script ("ar.latin")."""
        return {
            "threshold": 0.4,
            "thresholds": {},
            "other_language_confidence": 0.6,
            "emergency_confidence": 0.12,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Reject:
        """It has settings and no state."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Replace the intent of each message that is unsure or not in our languages."""
        for message in messages:
            # Recall before precision: showing the emergency numbers once too often harms nobody,
            # and a cry for help is no place to be particular about its language.
            # The net of phrases catches what the classifier has not learnt.
            emergency = self._probability(message, EMERGENCY)
            if is_emergency(text_of(message), language_code(message), script_name(message)):
                emergency = max(emergency, NET_CONFIDENCE)
            if emergency >= self._emergency:
                self._replace(message, EMERGENCY, emergency)
                continue
            language: dict[str, Any] = message.get(LANGUAGE) or {}
            if language.get("code") == "other" and language.get("confidence", 0.0) >= self._other:
                self._replace(message, LANGUAGE_OTHER, 1.0)
                continue
            best = (message.get(INTENT) or {}).get(PREDICTED_CONFIDENCE_KEY) or 0.0
            threshold = self._threshold(str(language.get("code")), script_name(message))
            if best < threshold:
                self._replace(message, DEFAULT_NLU_FALLBACK_INTENT_NAME, 1.0 - best)
        return messages

    def _threshold(self, language: str, script: str) -> float:
        return self._thresholds.get(
            f"{language}.{script}", self._thresholds.get(language, self._default)
        )

    @staticmethod
    def _probability(message: Message, name: str) -> float:
        for entry in message.get(INTENT_RANKING_KEY) or []:
            if entry[INTENT_NAME_KEY] == name:
                return float(entry[PREDICTED_CONFIDENCE_KEY])
        return 0.0

    @staticmethod
    def _replace(message: Message, name: str, confidence: float) -> None:
        intent = {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence}
        message.set(INTENT, intent, add_to_output=True)
        # As Rasa's FallbackClassifier does: the replacement leads the ranking it came from.
        ranking = [
            entry
            for entry in message.get(INTENT_RANKING_KEY) or []
            if entry[INTENT_NAME_KEY] != name
        ]
        message.set(INTENT_RANKING_KEY, [dict(intent), *ranking], add_to_output=True)
