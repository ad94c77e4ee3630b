"""What was said, in the language of whoever reads it at the console: from keys, never translated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from channels.presenting import Presenter
from wegweiser.content import ContentError
from wegweiser.desk.reading import Line
from wegweiser.languages import Language
from wegweiser.replies.appointments import language_name
from wegweiser.replies.html import blocks_html
from wegweiser.replies.renderer import Shown, ShownSource

SURE = 0.6
"""Confidence below which an understanding is shown as doubtful."""


@dataclass(frozen=True)
class Told:
    """A reply in one language, as HTML."""

    language: str
    direction: str
    html: Markup
    choices: tuple[str, ...]
    sources: tuple[ShownSource, ...]


@dataclass(frozen=True)
class Understood:
    """What the bot understood."""

    topic: str | None
    percent: int
    doubtful: bool
    language: str | None
    entities: tuple[tuple[str, str], ...]
    """Kind (a key) and the words themselves."""


@dataclass(frozen=True)
class Spoken:
    """One message for the page."""

    line: Line
    text: str | None
    """Of a message that is no reply, as it was typed."""
    gloss: str | None
    """What a press or a command means, where its words are another language's."""
    seen: Told | None
    """A reply as the person saw it."""
    meant: Told | None
    """The same for the reader; None if the person's language is the reader's."""
    understood: Understood | None
    language_name: str | None
    direction: str


class Gloss:
    """Puts messages before a reader."""

    def __init__(self, presenter: Presenter, reader: Language, *, simple: bool = False) -> None:
        """`simple`: whether the person reads simple language."""
        self.presenter = presenter
        self.reader = reader
        self._simple = simple

    def all(self, lines: Sequence[Line], language: str | None) -> list[Spoken]:
        """Messages of a conversation that is in `language`."""
        return [self.one(line, language) for line in lines]

    def one(self, line: Line, language: str | None) -> Spoken:
        """One message."""
        spoken_in = line.language or language
        if line.kind == "reply":
            seen = self._told(line.content or {}, line.language)
            meant = None
            if seen.language != self.reader:
                meant = self._told(line.content or {}, self.reader)
            return Spoken(line, None, None, seen, meant, None, None, seen.direction)
        text = self.presenter.said(line.kind, line.text, line.content, language)
        gloss = None
        if line.kind != "text" and language != self.reader:
            gloss = self.presenter.said(line.kind, line.text, line.content, self.reader)
        return Spoken(
            line,
            text,
            gloss,
            None,
            None,
            self._understood(line.understanding),
            self.language(spoken_in),
            self.direction(spoken_in),
        )

    def intent(self, name: str | None) -> str | None:
        """What an intent is called."""
        if name is None:
            return None
        for key in (f"topic-{name}", f"choice-{name}"):
            try:
                return self.presenter.renderer.label(key, self.reader)
            except ContentError:
                continue
        return self.presenter.renderer.topic(name, self.reader)

    def open_question(self, last_reply: dict[str, Any] | None) -> Told | None:
        """What the bot asked last."""
        return self._told(last_reply, self.reader) if last_reply else None

    def language(self, code: str | None) -> str | None:
        """A language's name."""
        return language_name(code, self.reader) if code else None

    def direction(self, code: str | None) -> str:
        """How a text in that language runs."""
        return Language(code).direction if code in set(Language) else "auto"

    def _told(self, content: dict[str, Any], language: str | None) -> Told:
        # A question kept for later has choices that were never issued: they have no ids.
        known = content | {
            "choices": [{"id": ""} | choice for choice in content.get("choices") or ()]
        }
        shown = self.presenter.reply(known, language, simple=self._simple)
        return Told(
            shown.language.value,
            shown.language.direction,
            Markup(blocks_html(shown.blocks)),  # noqa: S704 - every text in it is escaped there
            _titles(shown),
            shown.sources,
        )

    def _understood(self, understanding: dict[str, Any] | None) -> Understood | None:
        if not understanding or not understanding.get("intent"):
            return None
        confidence = float(understanding.get("confidence") or 0.0)
        code = (understanding.get("language") or {}).get("code")
        return Understood(
            self.intent(str(understanding["intent"])),
            round(confidence * 100),
            confidence < SURE,
            self.language(code),
            tuple(
                (str(each.get("entity")), str(each.get("value")))
                for each in understanding.get("entities") or ()
            ),
        )


def _titles(shown: Shown) -> tuple[str, ...]:
    return tuple(choice.title for choice in shown.choices)
