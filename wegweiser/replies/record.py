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

EFFECTS = frozenset({"state", "language", "simple", "urgent", "erase"})
"""What a reply may change in its conversation; anything else is refused. `erase` is an object:
`receipt` (its number) and `hours` (until it is done)."""

ACTS = frozenset({"intent", "language", "command", "feedback"})
"""What pressing a choice can mean."""

OPEN_TOPIC = "open_topic"
"""The intent of a button that leads to the topic in its entity `topic`: one without an intent of
its own, because an operator added it."""


class RecordError(ValueError):
    """A reply record that breaks the contract; a fault of the bot, not of the person."""


@dataclass(frozen=True)
class Offer:
    """A choice before it is issued to a conversation."""

    act: dict[str, Any]
    """`{"intent": name}` (may add `entities`), `{"language": code}`, `{"command": name}` or
    `{"feedback": "yes" | "no" | "words" | "skip", "topic": name}`; any act may have a `label`: the
    string that stands on the button instead of the act's own, with `params` for its variables
    (moments as in a reply's parameters)."""
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
        raise RecordError("a choice needs one act: intent, language, command or feedback")

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
        wish = effects.get("erase", {})
        if not isinstance(wish, Mapping) or wish.keys() - {"receipt", "hours"}:
            raise RecordError(f"unclear erasure in {key}")
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
    def feedback(self) -> tuple[Offer, ...]:
        """The two buttons of "Did this help?", which every answer of a topic has."""
        if self.key != "answer" or self.topic is None:
            return ()
        return tuple(Offer({"feedback": said, "topic": self.topic}) for said in ("yes", "no"))

    @property
    def aside(self) -> bool:
        """Whether it thanks for a press and changes nothing: what was said last stays said last."""
        return self.key in {"feedback.thanks", "feedback.sorry"}

    @property
    def topic(self) -> str | None:
        """The topic an answer is about, if it is about one."""
        topic = self.params.get("topic")
        return topic if isinstance(topic, str) else None
