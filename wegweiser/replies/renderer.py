"""Putting a language-neutral reply into words: the one place where keys become text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wegweiser.content import Answer, ContentError, Fact, Library, Source
from wegweiser.content.answers import PLACEHOLDER
from wegweiser.languages import Language
from wegweiser.replies.blocks import FSI, PDI, Block, parse, plain_text
from wegweiser.replies.record import Reply

ANSWER_KEYS = frozenset({"answer", "emergency"})
LANGUAGE_OTHER = "language.other"

_IN_LINK = re.compile(r"\]\(\s*$")


@dataclass(frozen=True)
class ShownSource:
    """A source as the reader sees it; `date` is written in the reader's language."""

    title: str
    url: str | None
    date: str


@dataclass(frozen=True)
class ShownChoice:
    """A button: the id that travels and the words on it."""

    id: str
    title: str


@dataclass(frozen=True)
class Shown:
    """A reply in words, for one channel to format."""

    key: str
    topic: str | None
    language: Language
    blocks: list[Block]
    choices: tuple[ShownChoice, ...] = ()
    sources: tuple[ShownSource, ...] = field(default=())

    @property
    def text(self) -> str:
        """Everything but choices and sources, without formatting."""
        return plain_text(self.blocks)


class Renderer:
    """Renders stored reply records. Without a known language it speaks `default`."""

    def __init__(self, library: Library, default: Language = Language.ENGLISH) -> None:
        self._library = library
        self._default = default

    def show(self, content: dict[str, Any], language: str | None, *, simple: bool = False) -> Shown:
        """Render a record as stored (choices carry ids). Raises `ContentError`."""
        reader = Language(language) if language in set(Language) else self._default
        reply = Reply.of(content)
        ids = [choice["id"] for choice in content.get("choices", ())]
        choices = tuple(
            ShownChoice(identifier, self.title(offer.act, reader, offer.title))
            for identifier, offer in zip(ids, reply.choices, strict=True)
        )
        if reply.key in ANSWER_KEYS:
            return self._answer(reply, reader, choices, simple=simple)
        if reply.key == LANGUAGE_OTHER or (language is None and reply.key == "language.choose"):
            blocks = [block for each in Language for block in self._blocks(reply, each)]
        else:
            blocks = self._blocks(reply, reader)
        return Shown(reply.key, reply.topic, reader, blocks, choices)

    def title(self, act: dict[str, Any], reader: Language, fixed: str | None = None) -> str:
        """The words on a button."""
        if fixed:
            return fixed
        if "language" in act:
            return Language(act["language"]).own_name
        if "command" in act:
            return self._library.strings.text(reader, f"choice-command-{act['command']}")
        return self._library.strings.text(reader, f"choice-{act['intent']}")

    def error(self, code: str, language: str | None, params: dict[str, Any]) -> str:
        """What a person is told about an input that could not be taken."""
        reader = Language(language) if language in set(Language) else self._default
        return self._library.strings.text(reader, f"error-{code}", params)

    def label(self, key: str, language: str | None, params: dict[str, Any] | None = None) -> str:
        """A short string that is no reply (a heading, a menu entry)."""
        reader = Language(language) if language in set(Language) else self._default
        return self._library.strings.text(reader, key, params)

    def _blocks(self, reply: Reply, reader: Language) -> list[Block]:
        params = dict(reply.params)
        if reply.topic:
            params["title"] = self._library.strings.text(reader, f"topic-{reply.topic}")
        text = self._library.strings.text(reader, reply.key, params)
        return parse(text, rtl=reader.direction == "rtl")

    def _answer(
        self, reply: Reply, reader: Language, choices: tuple[ShownChoice, ...], *, simple: bool
    ) -> Shown:
        topic = reply.topic or "emergency"
        answer = self._library.answers.get((topic, reader))
        if answer is None:
            raise ContentError(f"answers/{topic}", f"has no {reader}")
        simple = simple or reply.params.get("form") == "simple"
        markdown = f"**{answer.title}**\n\n{answer.simple if simple else answer.full}"
        blocks = parse(self._fill(markdown, reader), rtl=reader.direction == "rtl")
        return Shown(reply.key, topic, reader, blocks, choices, self._sources(answer, reader))

    def _fill(self, markdown: str, reader: Language) -> str:
        """Put the facts in; refuses one that is not sure."""

        def written(match: re.Match[str]) -> str:
            fact = self._library.facts.facts.get(match.group(1))
            if fact is None or not fact.sure:
                raise ContentError("facts.yml", f"{match.group(1)} may not be stated")
            in_link = _IN_LINK.search(markdown, 0, match.start()) is not None
            return _in_markdown(fact, reader, in_link=in_link)

        return PLACEHOLDER.sub(written, markdown)

    def _sources(self, answer: Answer, reader: Language) -> tuple[ShownSource, ...]:
        shown: Sequence[ShownSource] = [
            ShownSource(source.title, source.url, self._source_date(source, reader))
            for source in (self._library.facts.sources[name] for name in answer.sources)
        ]
        return tuple(shown)

    def _source_date(self, source: Source, reader: Language) -> str:
        date = source.date_in(reader)
        if date is None:
            return self._library.strings.text(reader, "source-undated")
        if source.approximate:
            return self._library.strings.text(reader, "source-about", {"date": date})
        return date


def _in_markdown(fact: Fact, reader: Language, *, in_link: bool) -> str:
    value = fact.written_in(reader)
    if in_link:
        return value
    isolated = f"{FSI}{value}{PDI}" if reader.direction == "rtl" else value
    match fact.kind:
        case "phone":
            dialled = "".join(character for character in value if character.isdigit())
            return f"[{isolated}](tel:{dialled})"
        case "url":
            words = value.removeprefix("https://").removeprefix("http://").rstrip("/")
            return f"[{words}]({value})"
        case "email":
            return f"[{isolated}](mailto:{value})"
        case _:
            return isolated
