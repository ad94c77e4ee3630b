"""What a reviewer sees. Files are read anew for each page, so an edit shows at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from wegweiser.content import Answer, ContentError, Fact, Library
from wegweiser.content.check import Problem, check
from wegweiser.content.glossary import terms_of
from wegweiser.content.layers import Layers
from wegweiser.languages import Language
from wegweiser.preview.html import link, page, table
from wegweiser.replies.html import blocks_html
from wegweiser.replies.renderer import Renderer


@dataclass(frozen=True)
class Pages:
    """The pages over one content folder, and an operator's over it."""

    folder: Path
    overrides: Path | None

    def overview(self, today: date) -> str:
        """All topics, with the native-review mark of each language."""
        library, problems = self._load(today)
        parts = ["<h1>Answers</h1>", _problems(problems)]
        rows = []
        for topic in dict.fromkeys([*library.topics.subjects, *_answered(library)]):
            marks = [_mark(library.answers.get((topic, language))) for language in Language]
            rows.append([link(f"/topics/{topic}", topic), *marks])
        parts.append("<p>Reviewed by a native reader (front matter, reviewed_by_native):</p>")
        parts.append(table(["topic", *(language.own_name for language in Language)], rows))
        return page("Answers", "".join(parts))

    def topic(self, topic: str, today: date) -> str | None:
        """One topic in five columns, with its facts; None if nothing answers it."""
        library, problems = self._load(today)
        if topic not in _answered(library):
            return None
        mine = [each for each in problems if topic in each.place]
        columns = "".join(_column(library, topic, language) for language in Language)
        body = (
            f"<p>{link('/', 'All topics')}</p><h1>{escape(topic)}</h1>{_problems(mine)}"
            f'<div class="columns">{columns}</div>{_facts(library, topic)}'
            f"{_glossary(library, self._layers, topic)}{_follow_ups(library, topic)}"
        )
        return page(topic, body)

    @property
    def _layers(self) -> Layers:
        return Layers.of(self.folder, self.overrides)

    def _load(self, today: date) -> tuple[Library, list[Problem]]:
        library = Library.load(self.folder, self.overrides)
        return library, check(library, self._layers, today)


def _answered(library: Library) -> list[str]:
    return sorted({topic for topic, _ in library.answers})


def _mark(answer: Answer | None) -> str:
    if answer is None:
        return '<span class="mark no">missing</span>'
    if answer.reviewed_by_native:
        return '<span class="mark yes">yes</span>'
    return f'<span class="mark no">no</span> ({answer.reviewed})'


def _column(library: Library, topic: str, language: Language) -> str:
    answer = library.answers.get((topic, language))
    if answer is None:
        return f"<section><h2>{language.own_name}</h2>{_mark(None)}</section>"
    own = f'lang="{language}" dir="{language.direction}"'
    return (
        f"<section><h2>{language.own_name}</h2><p>native reader: {_mark(answer)}</p>"
        f"<div {own}>{_shown(library, topic, language, simple=False)}</div>"
        f'<div class="form"><p>simple:</p><div {own}>'
        f"{_shown(library, topic, language, simple=True)}</div></div></section>"
    )


def _shown(library: Library, topic: str, language: Language, *, simple: bool) -> str:
    record = {"key": "answer", "params": {"topic": topic}}
    try:
        shown = Renderer(library).show(record, language, simple=simple)
    except ContentError as error:
        return f'<p class="no">{escape(str(error))}</p>'
    return blocks_html(shown.blocks)


def _facts(library: Library, topic: str) -> str:
    names = sorted({
        name for language in Language
        if (answer := library.answers.get((topic, language))) for name in answer.facts
    })  # fmt: skip
    facts = [fact for name in names if (fact := library.facts.facts.get(name))]
    head = ["fact", "value", "place", "status", "source", "date", "review by", "note"]
    return f"<h2>Facts</h2>{table(head, [_fact(library, fact) for fact in facts])}"


def _fact(library: Library, fact: Fact) -> Sequence[str]:
    source = library.facts.sources[fact.source]
    return [
        escape(fact.id),
        escape(str(fact.value)),
        escape(fact.place or ""),
        escape(fact.status),
        link(source.url, source.title),
        escape(source.date or "undated") + (" (about)" if source.approximate else ""),
        str(fact.review_by),
        escape(fact.note),
    ]


def _glossary(library: Library, layers: Layers, topic: str) -> str:
    german = library.answers.get((topic, Language.GERMAN))
    terms = terms_of(layers.mapping("glossary.yml", depth=2)) if german else ()
    rows = [
        [escape(term.german[0]), *(escape(term.renderings.get(language, "")) for language in Language
                                   if language is not Language.GERMAN)]
        for term in terms
        if german and term.used_in(german.full)
    ]  # fmt: skip
    head = ["German word", *(each.own_name for each in Language if each is not Language.GERMAN)]
    return f"<h2>Glossary</h2>{table(head, rows)}" if rows else ""


def _follow_ups(library: Library, topic: str) -> str:
    items = "".join(
        f"<li>{link(f'/topics/{other}', other)}</li>" for other in library.follow_ups(topic)
    )
    return f"<h2>Offered next</h2><ul>{items}</ul>"


def _problems(problems: Sequence[Problem]) -> str:
    if not problems:
        return '<p class="yes">The content check finds nothing.</p>'
    items = "".join(f"<li>{escape(str(problem))}</li>" for problem in problems)
    return f'<ul class="no">{items}</ul>'
