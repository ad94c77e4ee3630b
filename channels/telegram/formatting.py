"""From a shown reply to Telegram's messages: text with entities, and one button a row.

Formatting travels as entities, never as markup, so no text can break it. Offsets count UTF-16 code
units (Bot API, MessageEntity).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from wegweiser.replies.blocks import FSI, PDI, Block, Inline
from wegweiser.replies.renderer import Shown, ShownChoice, ShownFeedback, ShownSource

LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
_ENTITY_KINDS = {
    "strong": MessageEntity.BOLD,
    "emphasis": MessageEntity.ITALIC,
}


@dataclass
class FormattedText:
    """A text that grows, with the entities of what was added."""

    text: str = ""
    entities: list[MessageEntity] = field(default_factory=list)

    @property
    def length(self) -> int:
        """In UTF-16 code units."""
        return utf16_length(self.text)

    def add(self, text: str) -> None:
        self.text += text

    def mark(self, kind: str, start: int, **values: Any) -> None:
        """Mark what was added since `start`."""
        if self.length > start:
            self.entities.append(MessageEntity(kind, start, self.length - start, **values))

    def append(self, other: FormattedText) -> None:
        shift = self.length
        self.text += other.text
        self.entities += MessageEntity.shift_entities(shift, other.entities)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def messages(shown: Shown, sources_label: str) -> list[FormattedText]:
    """The reply as one message or, at paragraphs, as several below Telegram's limit."""
    parts = [_block(block) for block in shown.blocks]
    if shown.sources:
        parts.append(_sources(shown.sources, sources_label))
    if shown.feedback:
        parts.append(_question(shown.feedback.question))
    result = [FormattedText()]
    for part in parts:
        for piece in _pieces(part):
            if result[-1].text and result[-1].length + 2 + piece.length > LIMIT:
                result.append(FormattedText())
            if result[-1].text:
                result[-1].add("\n\n")
            result[-1].append(piece)
    return result


def keyboard(
    choices: Sequence[ShownChoice], feedback: ShownFeedback | None = None
) -> InlineKeyboardMarkup | None:
    """One button a row: rows of several are laid out left to right in every language. Only yes and
    no of "Did this help?" share one, the last.

    The ids are opaque and short: Telegram allows 64 bytes.
    """
    rows = [[_button(choice.id, choice.title)] for choice in choices]
    if feedback:
        marked = zip(("👍", "👎"), feedback.choices, strict=True)
        rows.append([_button(choice.id, f"{mark} {choice.title}") for mark, choice in marked])
    return InlineKeyboardMarkup(rows) if rows else None


def _button(identifier: str, words: str) -> InlineKeyboardButton:
    limit = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
    assert len(identifier.encode()) <= limit  # noqa: S101 - ours
    return InlineKeyboardButton(words, callback_data=identifier)


def _pieces(part: FormattedText) -> list[FormattedText]:
    """A block that is longer than a message, cut; formatting ends at the cut."""
    if part.length <= LIMIT:
        return [part]
    step = LIMIT // 2  # characters; at most two code units each
    return [FormattedText(part.text[at : at + step]) for at in range(0, len(part.text), step)]


def _block(block: Block) -> FormattedText:
    out = FormattedText()
    if block["type"] == "paragraph":
        _inlines(out, block["children"])
        return out
    for number, item in enumerate(block["items"], 1):
        if number > 1:
            out.add("\n")
        out.add(f"{number}. " if block["ordered"] else "• ")
        for position, inner in enumerate(item):
            if position:
                out.add("\n")
            out.append(_block(inner))
    return out


def _inlines(out: FormattedText, inlines: Sequence[Inline]) -> None:
    for inline in inlines:
        start = out.length
        match inline["type"]:
            case "text":
                out.add(inline["text"])
            case "isolate":
                out.add(f"{FSI}{inline['text']}{PDI}")
            case "break":
                out.add("\n")
            case "link" if inline["href"].startswith("tel:"):
                _inlines(out, inline["children"])  # Telegram finds phone numbers by itself
            case "link":
                _inlines(out, inline["children"])
                out.mark(MessageEntity.TEXT_LINK, start, url=inline["href"])
            case kind:
                _inlines(out, inline["children"])
                out.mark(_ENTITY_KINDS[kind], start)


def _question(question: str) -> FormattedText:
    out = FormattedText()
    out.add(question)
    out.mark(MessageEntity.ITALIC, 0)
    return out


def _sources(sources: Sequence[ShownSource], label: str) -> FormattedText:
    out = FormattedText()
    out.add(f"{label}:")
    for source in sources:
        out.add("\n• ")
        start = out.length
        out.add(f"{FSI}{source.title}{PDI}")
        if source.url:
            out.mark(MessageEntity.TEXT_LINK, start, url=source.url)
        out.add(f" ({source.date})")
    out.mark(MessageEntity.EXPANDABLE_BLOCKQUOTE, 0)
    return out
