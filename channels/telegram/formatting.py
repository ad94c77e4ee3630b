"""From a shown reply to Telegram's messages: text with entities, and one button a row.

Formatting travels as entities, never as markup, so no text can break it. Offsets count UTF-16 code
units (Bot API, MessageEntity).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from wegweiser.replies.blocks import FSI, PDI, Block, Inline
from wegweiser.replies.renderer import Shown, ShownChoice, ShownFeedback, ShownSource

LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
FEEDBACK_MARKS = ("👍", "👎")
RLM, LRM = "\u200f", "\u200e"
"""Invisible letters of either direction."""
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
    if shown.key == "staff":
        return joined(parts)  # what a person wrote is left as they wrote it
    rtl = shown.language.direction == "rtl"
    return joined([directed(part, rtl=rtl) for part in parts])


def joined(parts: Sequence[FormattedText]) -> list[FormattedText]:
    """Paragraphs as one message or, where it would be too long, several."""
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
    choices: Sequence[ShownChoice], feedback: ShownFeedback | None = None, *, rtl: bool = False
) -> InlineKeyboardMarkup | None:
    """One button a row: rows of several are laid out left to right in every language. Only yes and
    no of "Did this help?" share one, the last, where people read from left to right.

    The ids are opaque and short: Telegram allows 64 bytes.
    """
    rows = [[_button(choice.id, choice.title)] for choice in choices]
    if feedback:
        marked = zip(FEEDBACK_MARKS, feedback.choices, strict=True)
        asked = [_button(choice.id, f"{mark} {choice.title}") for mark, choice in marked]
        rows += [[button] for button in asked] if rtl else [asked]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(identifier: str, words: str) -> InlineKeyboardButton:
    limit = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
    assert len(identifier.encode()) <= limit  # noqa: S101 - ours
    return InlineKeyboardButton(words, callback_data=identifier)


def _pieces(part: FormattedText) -> list[FormattedText]:
    """A block that is longer than a message, cut between lines, sentences or words if it can be."""
    if part.length <= LIMIT:
        return [part]
    at = LIMIT // 2  # characters; at most two code units each
    while utf16_length(part.text[: at + 1]) <= LIMIT:
        at += 1
    for mark in ("\n", ". ", "። ", "؟ ", " "):
        found = part.text.rfind(mark, at // 2, at)
        if found > 0:
            at = found + len(mark)
            break
    return [_cut(part, 0, at), *_pieces(_cut(part, at, len(part.text)))]


def _cut(part: FormattedText, begin: int, end: int) -> FormattedText:
    """Some characters of a text, with what of its entities covers them."""
    first, last = utf16_length(part.text[:begin]), utf16_length(part.text[:end])
    out = FormattedText(part.text[begin:end])
    for entity in part.entities:
        start = max(entity.offset, first)
        stop = min(entity.offset + entity.length, last)
        if start < stop:
            out.entities.append(_moved(entity, start - first, stop - start))
    return out


def directed(part: FormattedText, *, rtl: bool) -> FormattedText:
    """The text with an invisible letter before each line that would run the wrong way.

    Clients take a line's direction from its first letter, and not all of them pass over isolated
    runs when they look for it, so a line of Arabic that begins with a German name needs one.
    """
    positions, at = [], 0
    for line in part.text.split("\n"):
        if line.strip() and _runs_rtl(line) is not rtl and (rtl or _runs_rtl(line) is not None):
            positions.append(at)
        at += utf16_length(line) + 1
    if not positions:
        return part
    lines = part.text.split("\n")
    out, begins = FormattedText(), 0
    for number, line in enumerate(lines):
        out.add(("\n" if number else "") + ((RLM if rtl else LRM) if begins in positions else ""))
        out.add(line)
        begins += utf16_length(line) + 1
    for entity in part.entities:
        end = entity.offset + entity.length
        before = sum(position <= entity.offset for position in positions)
        inside = sum(entity.offset < position < end for position in positions)
        out.entities.append(_moved(entity, entity.offset + before, entity.length + inside))
    return out


def begins_rtl(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that runs from right to left."""
    return bool(_runs_rtl(text))


def _runs_rtl(text: str) -> bool | None:
    """By the first letter, isolated or not; None without a letter."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "R" | "AL":
                return True
            case "L":
                return False
    return None


def _moved(entity: MessageEntity, offset: int, length: int) -> MessageEntity:
    values = entity.to_dict() | {"offset": offset, "length": length}
    moved = MessageEntity.de_json(values, None)
    assert moved is not None  # noqa: S101 - made of an entity
    return moved


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
