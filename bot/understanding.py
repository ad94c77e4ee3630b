"""What the rest of the system learns of a message: a small, stable part of Rasa's parse data."""

from __future__ import annotations

from typing import Any, Dict, Text

RANKED = 5
ENTITY_FIELDS = ("entity", "value", "start", "end")
# Only dates and times have these.
SOMETIMES = ("calendar", "ambiguous")


def understanding_of(parse_data: Dict[Text, Any]) -> Dict[Text, Any]:
    """Intent, confidence, the likeliest intents, entities and the language, as JSON.

    `language` is as the language identifier gives it: code, name, script, confidence, clear.
    """
    intent = parse_data.get("intent") or {}
    return {
        "intent": intent.get("name"),
        "confidence": round(float(intent.get("confidence") or 0.0), 4),
        "ranking": [
            [entry["name"], round(float(entry["confidence"]), 4)]
            for entry in (parse_data.get("intent_ranking") or [])[:RANKED]
        ],
        "entities": [
            {key: entity.get(key) for key in ENTITY_FIELDS}
            | {key: entity[key] for key in SOMETIMES if key in entity}
            for entity in parse_data.get("entities") or []
        ],
        "language": parse_data.get("language"),
    }
