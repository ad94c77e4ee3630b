"""Replies as Telegram shows them: entities where they belong, within its limits."""

from __future__ import annotations

import unicodedata

from telegram import MessageEntity

from channels.telegram.formatting import LIMIT, keyboard, messages, utf16_length
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.replies.blocks import parse
from wegweiser.replies.renderer import Renderer, Shown, ShownChoice, ShownFeedback, ShownSource


def shown(markdown: str, *, sources: tuple[ShownSource, ...] = ()) -> Shown:
    return Shown("x", None, Language.ENGLISH, parse(markdown), (), sources)


def marked(text: str, entity: MessageEntity) -> str:
    """What an entity covers, counted as Telegram counts."""
    units = text.encode("utf-16-le")
    return units[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le")


def test_entities_cover_their_words_also_after_wide_characters() -> None:
    (message,) = messages(shown("😀 **ጀርመን** and [here](https://example.org/) 😀 *so*"), "Sources")
    covered = {entity.type: marked(message.text, entity) for entity in message.entities}
    assert covered == {"bold": "ጀርመን", "text_link": "here", "italic": "so"}


def test_lists_and_sources_are_readable_lines() -> None:
    source = ShownSource("IntV", "https://example.org/", "29 July 2026")
    (message,) = messages(shown("Do:\n\n1. one\n2. two", sources=(source,)), "Sources")
    assert message.text.startswith("Do:\n\n1. one\n2. two\n\nSources:\n• ")
    assert "29 July 2026" in message.text


def test_a_long_answer_is_cut_at_paragraphs_below_the_limit() -> None:
    paragraph = "**ሰላም** " + "ዓ" * 1500
    parts = messages(shown("\n\n".join([paragraph] * 5)), "Sources")
    assert len(parts) == 3
    for part in parts:
        assert utf16_length(part.text) <= LIMIT
        assert [marked(part.text, entity) for entity in part.entities] == ["ሰላም"] * part.text.count(
            "ሰላም"
        )


def test_one_paragraph_longer_than_a_message_is_cut() -> None:
    parts = messages(shown("😀" * 5000), "Sources")
    assert sum(part.text.count("😀") for part in parts) == 5000
    assert all(utf16_length(part.text) <= LIMIT for part in parts)


def test_one_button_a_row() -> None:
    choices = tuple(ShownChoice(f"id{number}", "ኣፍልጦ" * 4) for number in range(3))
    markup = keyboard(choices)
    assert markup is not None
    assert [len(row) for row in markup.inline_keyboard] == [1, 1, 1]
    assert keyboard(()) is None


def test_every_answer_fits_one_message_in_every_language(library: Library) -> None:
    renderer = Renderer(library)
    for topic, language in library.answers:
        for simple in (False, True):
            reply = renderer.show(
                {"key": "answer", "params": {"topic": topic}}, language, simple=simple
            )
            (message,) = messages(reply, "Sources")
            for entity in message.entities:
                assert marked(message.text, entity).strip()


def first_letter(line: str) -> str | None:
    """Direction of the first letter, isolated or not, as a simple client looks for it."""
    kinds = {"L": "ltr", "R": "rtl", "AL": "rtl"}
    found = (kinds.get(unicodedata.bidirectional(character)) for character in line)
    return next((kind for kind in found if kind), None)


def test_every_line_begins_with_a_letter_of_its_direction(library: Library) -> None:
    renderer = Renderer(library)
    marked_lines = 0
    for topic, language in library.answers:
        reply = renderer.show({"key": "answer", "params": {"topic": topic}}, language)
        for message in messages(reply, renderer.label("label-sources", language)):
            for line in message.text.split("\n"):
                if not line.strip():
                    continue
                assert first_letter(line) in {language.direction, None}, (topic, line)
                if language.direction == "rtl":
                    assert first_letter(line) == "rtl", (topic, line)
                marked_lines += line[0] in "\u200e\u200f"
            for entity in message.entities:
                assert marked(message.text, entity)[0] not in "\u200e\u200f\n"
    assert marked_lines


def test_a_cut_keeps_formatting_and_words() -> None:
    words = "**" + "wort " * 1500 + "wort**"
    parts = messages(shown(words), "Sources")
    assert [part.text.strip().split(" ")[-1] for part in parts] == ["wort"] * len(parts)
    assert all(part.entities[0].type == "bold" for part in parts)
    assert sum(part.text.count("wort") for part in parts) == 1501


def test_right_to_left_each_opinion_has_its_own_row() -> None:
    feedback = ShownFeedback("?", (ShownChoice("id1", "نعم"), ShownChoice("id2", "لا")))
    for rtl, rows in ((True, [1, 1]), (False, [2])):
        markup = keyboard((), feedback, rtl=rtl)
        assert markup is not None
        assert [len(row) for row in markup.inline_keyboard] == rows
