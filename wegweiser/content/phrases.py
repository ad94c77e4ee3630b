"""The counsellors' sentences (`content/phrases.yml`): which there are, and what each one needs.

Their words stand with all other strings, as `phrase-<id>`, so that an operator's folder can change
or add some, and the content check compares the five languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wegweiser.content.problems import ContentError

LABELS = ("de", "en")
"""Languages of the console, in which groups are named."""
REPLIES = frozenset({"answer", "emergency"})
"""Replies of the assistant that a phrase may send."""


class Kind(StrEnum):
    """What a parameter of a phrase is; it decides how the counsellor is asked for it."""

    TEXT = "text"
    """As it is, in every language: a name."""
    DOCUMENT = "document"
    """The rest of a string `document-...`."""
    TOPIC = "topic"
    MEASURE = "measure"
    MOMENT = "moment"
    """Day and time; its name ends in `_at`."""
    LANGUAGE = "language"
    SERVICE = "service"
    TOWN = "town"

    def variables(self, name: str) -> frozenset[str]:
        """What a sentence may use of a parameter of this kind."""
        match self:
            case Kind.TOPIC:
                return frozenset({"title"})
            case Kind.MEASURE:
                return frozenset({"measure_name", "measure_why"})
            case Kind.MOMENT:
                stem = name.removesuffix("_at")
                return frozenset({f"{stem}_day", f"{stem}_short", f"{stem}_time"})
            case Kind.DOCUMENT | Kind.SERVICE | Kind.TOWN:
                return frozenset({f"{self}_name"})
            case Kind.LANGUAGE:
                return frozenset({"language_name"})
        return frozenset({name})


_NAMES = {
    Kind.DOCUMENT: "document",
    Kind.TOPIC: "topic",
    Kind.MEASURE: "measure",
    Kind.LANGUAGE: "language_wanted",
    Kind.SERVICE: "service",
    Kind.TOWN: "town",
}
"""Kinds whose parameter is looked up have one name, the one every other reply uses."""


@dataclass(frozen=True)
class Phrase:
    """One sentence, or one reply of the assistant that a counsellor may send."""

    id: str
    group: str
    params: Mapping[str, Kind]
    find: str = ""
    """German words it is also found by."""
    reply: str | None = None
    """Key of the assistant's reply it sends; None: a sentence of its own."""
    fixed: Mapping[str, Any] | None = None
    """Parameters of that reply that are always the same."""
    title: Mapping[str, str] | None = None
    """What a phrase with `reply` is called in the list."""

    @property
    def string(self) -> str:
        """Name of its string."""
        return f"phrase-{self.id}"

    @property
    def variables(self) -> frozenset[str]:
        """All that its string may use."""
        return frozenset().union(*(kind.variables(name) for name, kind in self.params.items()))


@dataclass(frozen=True)
class Phrases:
    """Groups in order, each with its names, the phrases in order, and what blanks are called."""

    groups: Mapping[str, Mapping[str, str]]
    phrases: Mapping[str, Phrase]
    blanks: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Phrases:
        """From the file's content. Raises `ContentError`."""
        groups = data.get("groups") or {}
        blanks = data.get("blanks") or {}
        for name, names in (*groups.items(), *blanks.items()):
            _named(f"phrases.yml: {name}", names)
        phrases = {}
        for name, entry in (data.get("phrases") or {}).items():
            if not isinstance(entry, Mapping) or entry.get("group") not in groups:
                raise ContentError(f"phrases.yml: {name}", "needs a group that is listed")
            phrases[name] = _phrase(name, entry, blanks)
        return cls(groups, phrases, blanks)

    def __iter__(self) -> Iterator[Phrase]:
        """All phrases, by group."""
        for group in self.groups:
            yield from (phrase for phrase in self.phrases.values() if phrase.group == group)


def _phrase(name: str, entry: Mapping[str, Any], blanks: Mapping[str, Any]) -> Phrase:
    place = f"phrases.yml: {name}"
    reply = entry.get("reply")
    if reply is not None:
        if reply not in REPLIES:
            raise ContentError(place, f"sends {reply}, not one of {' '.join(sorted(REPLIES))}")
        _named(place, entry.get("title"))
    params = entry.get("params") or {}
    for param, kind in params.items():
        if fault := _fault(param, kind, blanks):
            raise ContentError(place, f"{param} {fault}")
    return Phrase(
        name,
        str(entry["group"]),
        {param: Kind(kind) for param, kind in params.items()},
        str(entry.get("find") or ""),
        reply,
        entry.get("with"),
        entry.get("title"),
    )


def _fault(param: str, kind: Any, blanks: Mapping[str, Any]) -> str | None:
    """What is wrong with a parameter; None if nothing is."""
    if kind not in set(Kind):
        return f"is of kind {kind}, which is unknown"
    if param != (wanted := _NAMES.get(Kind(kind), param)):
        return f"has to be called {wanted}"
    if kind == Kind.MOMENT and not param.endswith("_at"):
        return "is a moment: its name ends in _at"
    return None if param in blanks else "is not named under blanks"


def _named(place: str, names: Any) -> None:
    if not isinstance(names, Mapping) or not all(names.get(label) for label in LABELS):
        raise ContentError(place, f"needs a name in {' and '.join(LABELS)}")
