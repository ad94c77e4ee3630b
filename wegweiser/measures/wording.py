"""Recommendations in words: the person's list, and the counsellor's explanation of every verdict.

Both read the same data; a sentence belongs to a case of a condition (`reason-<say>`), so what
staff read in German is what the person read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from babel.lists import format_list

from wegweiser.content import Library, Source
from wegweiser.content.facts import written_date
from wegweiser.languages import Language
from wegweiser.measures.recommendation import Recommendation, verdict_as_json
from wegweiser.measures.verdicts import State
from wegweiser.replies.record import Reply

KEYS = frozenset({"measures.list", "measures.question"})
"""Replies that are put together here rather than looked up."""

Told = Mapping[str, Any]


def markdown(library: Library, reply: Reply, reader: Language) -> str:
    """The words of a reply with one of `KEYS`."""
    if reply.key == "measures.question":
        return library.strings.text(reader, f"question-{reply.params['field']}")
    words = Wording(library, reader)
    known = "measures-intro" if reply.params["known"] else "measures-intro-unknown"
    parts = [
        words.text(known),
        "\n".join(f"{n}. {words.proposal(each)}" for n, each in enumerate(reply.params["best"], 1)),
    ]
    if reply.params["later"]:
        parts.append(words.text("measures-later"))
        parts.append("\n".join(f"- {words.waiting(each)}" for each in reply.params["later"]))
    parts.append(words.text("measures-note"))
    return "\n\n".join(parts)


def sources(library: Library, reply: Reply) -> list[Source]:
    """The sources of the reasons given in a list, each once."""
    told = (*reply.params.get("best", ()), *reply.params.get("later", ()))
    named = (decision["source"] for each in told for decision in _main(each))
    known = library.facts.sources
    return [known[name] for name in dict.fromkeys(named) if name in known]


def explanation(
    library: Library, recommendation: Recommendation, reader: Language = Language.GERMAN
) -> str:
    """Every measure with its verdict, all conditions that decided it, and their sources (Markdown)."""
    words = Wording(library, reader)
    parts = [words.text("measures-explanation")]
    told = [verdict_as_json(verdict) for verdict in recommendation.verdicts]
    for state in State:
        lines = [
            f"- **{words.name(each)}**\n" + "\n".join(f"  - {line}" for line in words.grounds(each))
            for each in told
            if each["state"] == state.value
        ]
        if lines:
            parts.append(words.text(f"measures-state-{state.value}"))
            parts.append("\n".join(lines))
    if recommendation.question:
        parts.append(
            words.text(
                "measures-explanation-question",
                {"field": words.fields([recommendation.question])},
            )
        )
    parts.append(words.text("measures-note"))
    return "\n\n".join(parts)


class Wording:
    """Sentences on verdicts (in their JSON form) for one reader."""

    def __init__(self, library: Library, reader: Language) -> None:
        self._library = library
        self._reader = reader

    def text(self, key: str, params: Mapping[str, object] | None = None) -> str:
        return self._library.strings.text(self._reader, key, params)

    def name(self, told: Told) -> str:
        return self.text(f"measure-{told['measure']}")

    def proposal(self, told: Told) -> str:
        """A measure, what it is good for, and why it is open or on what it depends."""
        reasons = [self.reason(decision) for decision in _main(told) if decision["say"]]
        if not reasons:
            reasons = [self.text("measures-depends", {"fields": self.fields(told["missing"])})]
        why = self.text(f"measure-{told['measure']}-why")
        return f"**{self.name(told)}**: {why} {reasons[0]}"

    def waiting(self, told: Told) -> str:
        """A measure that is not open yet: why not, and when it may be."""
        return f"**{self.name(told)}**: {self.reason(_main(told)[0])}"

    def grounds(self, told: Told) -> Iterable[str]:
        """Each condition that decided, with its rule and how old the source is."""
        for decision in told["because"]:
            words = (
                self.reason(decision)
                if decision["say"]
                else self.text("measures-depends", {"fields": self.fields(decision["missing"])})
            )
            source = self._library.facts.sources[decision["source"]]
            named = f"{source.title} {decision['place']}" if decision["place"] else source.title
            yield f"{words} ({named}; {self._date(source)})"

    def _date(self, source: Source) -> str:
        date = source.date_in(self._reader)
        if date is None:
            return self.text("source-undated")
        return self.text("source-about", {"date": date}) if source.approximate else date

    def reason(self, decision: Told) -> str:
        """The sentence of one deciding case."""
        params: dict[str, object] = {}
        fact = self._library.facts.facts.get(decision["fact"] or "")
        if fact is not None and fact.sure:
            # A number stays one, so that a sentence can count: one year, two years.
            counted = fact.kind == "number"
            params["figure"] = fact.value if counted else fact.written_in(self._reader)
        sentence = self.text(f"reason-{decision['say']}", params)
        if decision["opens"]:
            month = written_date(decision["opens"], self._reader)
            sentence += " " + self.text("measures-opens", {"month": month})
        return sentence

    def fields(self, names: Sequence[str]) -> str:
        """Fields of the profile as people call them, in a list."""
        written = [self.text(f"field-{name}") for name in names]
        return str(format_list(written, locale=self._reader.locale))


def _main(told: Told) -> list[Told]:
    """The conditions worth telling: who has to be asked first, else the first that decided."""
    asked = [decision for decision in told["because"] if decision["outcome"] == "ask"]
    return (asked or list(told["because"]))[:1]
