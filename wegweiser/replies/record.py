"""The language-neutral reply: a key, its parameters, the choices offered, and its effects.

This is the contract between the bot (Rasa responses and actions) and everything that shows or
stores a reply. JSON shape:

    {"key": "answer", "params": {"topic": "course_cost"},
     "choices": ["course_find", {"act": {"language": "ar"}, "title": "العربية"}],
     "effects": {"state": "waiting"}}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

EFFECTS = frozenset({"state", "language", "simple", "urgent"})
"""What a reply may change in its conversation; anything else is refused."""

ACTS = frozenset({"intent", "language", "command"})
"""What pressing a choice can mean."""


class RecordError(ValueError):
    """A reply record that breaks the contract; a fault of the bot, not of the person."""


@dataclass(frozen=True)
class Offer:
    """A choice before it is issued to a conversation."""

    act: dict[str, Any]
    """`{"intent": name}`, `{"language": code}` or `{"command": name}`; intents may add `entities`."""
    title: str | None = None
    """Fixed title that is the same in every language (a language's own name); else looked up."""

    @classmethod
    def of(cls, value: object) -> Offer:
        """From JSON: a plain string is an intent."""
        if isinstance(value, str):
            return cls({"intent": value})
        if isinstance(value, Mapping) and isinstance(value.get("act"), Mapping):
            act = dict(value["act"])
            if len(ACTS & act.keys()) == 1:
                title = value.get("title")
                return cls(act, str(title) if title else None)
        raise RecordError("a choice needs one act: intent, language or command")

    def as_json(self) -> dict[str, Any]:
        return {"act": self.act} | ({"title": self.title} if self.title else {})


@dataclass(frozen=True)
class Reply:
    """One reply, language-neutral."""

    key: str
    params: dict[str, Any] = field(default_factory=dict)
    choices: tuple[Offer, ...] = ()
    effects: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, value: object) -> Reply:
        """From JSON. Raises `RecordError`."""
        if not isinstance(value, Mapping):
            raise RecordError("a reply is an object")
        key = value.get("key")
        if not isinstance(key, str) or not key:
            raise RecordError("a reply needs a key")
        effects = dict(value.get("effects") or {})
        if effects.keys() - EFFECTS:
            raise RecordError(f"unknown effects in {key}")
        return cls(
            key=key,
            params=dict(value.get("params") or {}),
            choices=tuple(Offer.of(choice) for choice in value.get("choices") or ()),
            effects=effects,
        )

    def as_json(self) -> dict[str, Any]:
        """The stored form, without the effects: they happened once."""
        record: dict[str, Any] = {"key": self.key}
        if self.params:
            record["params"] = self.params
        if self.choices:
            record["choices"] = [choice.as_json() for choice in self.choices]
        return record

    @property
    def topic(self) -> str | None:
        """The topic an answer is about, if it is about one."""
        topic = self.params.get("topic")
        return topic if isinstance(topic, str) else None
