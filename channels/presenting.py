"""Stored messages as a channel shows them: rendered in the reader's language, never failing."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import Any

from channels.web import cards, choices, inputs
from wegweiser.content import ContentError
from wegweiser.conversations.deliveries import Delivery
from wegweiser.conversations.history import Said
from wegweiser.conversations.states import State
from wegweiser.languages import Language
from wegweiser.replies.appointments import language_name
from wegweiser.replies.blocks import Block
from wegweiser.replies.renderer import Renderer, Shown

logger = logging.getLogger(__name__)

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+\.[A-Za-z]{2,}[^\s<>\"'«»„“”]*", re.ASCII)
# What ends a sentence rather than an address, in the scripts of ours.
_NOT_AT_THE_END = ".,;:!?)]}،؛؟።፣"
STAFF = "staff"
"""Author of what counsellors write."""
_LAST_RESORT = (Language.ENGLISH, Language.GERMAN)


class Presenter:
    """Renders what is stored. Content that cannot be shown is shown in another language instead."""

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer

    def reply(
        self, content: dict[str, Any], language: str | None, *, simple: bool = False
    ) -> Shown:
        """A reply of ours in words."""
        for reader in (language, *_LAST_RESORT):
            try:
                return self.renderer.show(content, reader, simple=simple)
            except ContentError as error:
                logger.error("%s cannot be shown in %s: %s", content["key"], reader, error)
        raise ContentError(content["key"], "can be shown in no language")

    def delivery(self, delivery: Delivery) -> Shown:
        """What the outbox hands to a channel; where it is not plain who speaks, it says so first."""
        if "key" in (delivery.content or {}):
            shown = self.reply(delivery.content or {}, delivery.language, simple=delivery.simple)
        else:
            reader = _reader(delivery.language)
            shown = Shown("staff", None, reader, verbatim(delivery.text or ""))
        speaker = self._speaker_line(delivery)
        if speaker is None:
            return shown
        who = {"type": "strong", "children": [{"type": "text", "text": speaker}]}
        return replace(shown, blocks=[{"type": "paragraph", "children": [who]}, *shown.blocks])

    def _speaker_line(self, delivery: Delivery) -> str | None:
        """That a person writes, and that the program does while a person has the conversation."""
        reader = delivery.reader or delivery.language
        if delivery.author != STAFF:
            staffed = delivery.state == State.STAFF
            return self.renderer.label("speaker-program", reader) if staffed else None
        if delivery.language in {None, reader}:
            return self.renderer.label("speaker-person", reader)
        named = language_name(str(delivery.language), _reader(reader))
        return self.renderer.label("speaker-person_language", reader, {"language": named})

    def speaker(self, message: Delivery | Said, reader: str | None = None) -> str:
        """Who of us speaks, by role; of a text in another language than the reader's, which."""
        reader = reader or message.language
        if message.language in {None, reader}:
            return self.renderer.label("speaker-staff", reader)
        named = language_name(str(message.language), _reader(reader))
        return self.renderer.label("speaker-staff_language", reader, {"language": named})

    def event(self, said: Said, *, language: str | None, simple: bool) -> dict[str, Any]:
        """One message as the web client's `message` event (see `docs/web-channel.md`)."""
        event: dict[str, Any] = {
            "seq": said.seq,
            "author": said.author,
            "time": said.created_at.isoformat(timespec="seconds"),
            "client_id": said.client_id,
            "key": None,
            "topic": None,
            "language": said.language or language,
            "direction": "auto",
            "sources": [],
            "choices": [],
            "feedback": None,
            "input": None,
            "card": None,
            "speaker": self.speaker(said, language) if said.author == STAFF else None,
        }
        if said.kind == "reply":
            content = said.content or {}
            shown = self.reply(content, said.language, simple=simple)
            card = cards.card(content, shown.language, self.renderer)
            blocks = cards.without_links(shown.blocks, card) if card else shown.blocks
            return event | {
                "key": shown.key,
                "topic": shown.topic,
                "language": shown.language.value,
                "direction": shown.language.direction,
                "blocks": blocks,
                "sources": [
                    {"title": source.title, "url": source.url, "date": source.date}
                    for source in shown.sources
                ],
                "choices": choices.shown(shown.choices, content, shown.language),
                "input": inputs.hint(content, shown.language, self.renderer),
                "card": card,
                "feedback": shown.feedback
                and {
                    "question": shown.feedback.question,
                    "choices": choices.plain(shown.feedback.choices),
                },
            }
        words = self.words(said, language)
        return event | {"blocks": verbatim(words, links=said.author == STAFF)}

    def words(self, said: Said, language: str | None) -> str:
        """A person's or counsellor's message as text; a press as the words on its button."""
        return self.said(said.kind, said.text, said.content, language)

    def said(
        self, kind: str, text: str | None, content: dict[str, Any] | None, language: str | None
    ) -> str:
        """The same, of the parts of a message."""
        try:
            return self._words(kind, text, content or {}, language)
        except ContentError as error:
            logger.error("a message cannot be shown in %s: %s", language, error)
            return "…"

    def _words(  # noqa: PLR0911 - one line a kind
        self, kind: str, text: str | None, content: dict[str, Any], language: str | None
    ) -> str:
        match kind:
            case "text":
                return text or ""
            case "choice":
                reader = Language(language) if language in set(Language) else Language.ENGLISH
                return self.renderer.title(content.get("act", {}), reader, content.get("title"))
            case "command" if content.get("value") in set(Language):
                return Language(content["value"]).own_name
            case "command":
                return self.renderer.label(f"command-{content['command']}", language)
            case "place":
                return self.renderer.label("sent-location", language)
            case "unsupported":
                return self.renderer.label(f"sent-{content['kind']}", language)
            case _:
                return ""


def _reader(code: str | None) -> Language:
    return Language(code) if code in set(Language) else Language.ENGLISH


def verbatim(text: str, *, links: bool = False) -> list[Block]:
    """A text exactly as it was written: no Markdown in what people type. `links`: what is plainly
    an address can be opened, and says itself where it leads."""
    children: list[dict[str, Any]] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            children.append({"type": "break"})
        if line:
            children += _with_links(line) if links else [_text(line)]
    return [{"type": "paragraph", "children": children}]


def _with_links(line: str) -> list[dict[str, Any]]:
    inlines: list[dict[str, Any]] = []
    end = 0
    for match in _ADDRESS.finditer(line):
        address = match.group().rstrip(_NOT_AT_THE_END)
        if match.start() > end:
            inlines.append(_text(line[end : match.start()]))
        end = match.start() + len(address)
        inlines.append({"type": "link", "href": address, "children": [_text(address)]})
    if end < len(line):
        inlines.append(_text(line[end:]))
    return inlines


def _text(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}
