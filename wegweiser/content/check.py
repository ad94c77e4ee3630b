"""The content check: nothing missing in any language, no figure without its fact, nothing stale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wegweiser.content.answers import PLACEHOLDER, Answer
from wegweiser.content.library import Library
from wegweiser.content.purity import wrong_language
from wegweiser.languages import Language

REVIEW_EVERY = timedelta(days=365)
LABEL_LIMIT = 28
FULL_WORDS, SIMPLE_WORDS = range(60, 131), range(15, 61)
EMERGENCY_FULL, EMERGENCY_SIMPLE = range(30, 111), range(15, 51)
FOLLOW_UPS = range(2, 5)
# Written languages differ in how many words one thought takes.
TOLERANCE = 1.15
EMERGENCY = "emergency"

_LIST_MARK = re.compile(r"^\s*\d+\.\s", re.MULTILINE)
_LEVEL = re.compile(r"\b[ABC][12]\b")
# Marks over and under letters (Arabic vowel signs among them) belong to their word.
_LETTERS = r"[\w\u0300-\u036f\u064b-\u065f\u0670]+"
_WORD = re.compile(rf"{_LETTERS}(?:[-’'.\u200c]{_LETTERS})*")


@dataclass(frozen=True)
class Problem:
    """One fault: where, and what."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def check(library: Library, folder: Path, today: date) -> list[Problem]:
    """All faults of the content folder; empty if it may be published."""
    return [
        *_completeness(library),
        *_strings(folder),
        *_facts(library, today),
        *(
            problem
            for answer in library.answers.values()
            for problem in _answer(answer, library, today)
        ),
        *_parity(library),
    ]


def _completeness(library: Library) -> Iterator[Problem]:
    for topic in sorted({topic for topic, _ in library.answers}):
        for language in Language:
            if (topic, language) not in library.answers:
                yield Problem(f"answers/{topic}", f"has no {language}")
    for topic in (*library.topics.subjects, *library.topics.acts):
        for language in Language:
            for kind in ("topic", "choice"):
                if not library.strings.has(language, f"{kind}-{topic}"):
                    yield Problem(f"strings/{language}", f"has no {kind}-{topic}")


def _strings(folder: Path) -> Iterator[Problem]:
    """Every language has the same messages with the same variables; labels fit on a button."""
    messages = {language: _messages(folder / "strings" / language) for language in Language}
    everything = set().union(*messages.values())
    for language, own in messages.items():
        place = f"strings/{language}"
        for name in sorted(everything - own.keys()):
            yield Problem(place, f"has no {name}")
        for name, (text, variables) in own.items():
            wanted = messages[Language.ENGLISH].get(name, ("", variables))[1]
            if variables != wanted:
                yield Problem(
                    place, f"{name} has variables {sorted(variables)}, not {sorted(wanted)}"
                )
            if name.startswith("choice-") and len(text) > LABEL_LIMIT:
                yield Problem(place, f"{name} has {len(text)} characters, at most {LABEL_LIMIT}")
            wrong = wrong_language(text, language)
            if wrong:
                yield Problem(place, f"{name}: {wrong}")


def _messages(folder: Path) -> dict[str, tuple[str, frozenset[str]]]:
    """Text and variables of each message in a language's folder."""
    found = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                collector = _Collector()
                collector.visit(entry.value)
                found[entry.id.name] = ("".join(collector.text), frozenset(collector.variables))
    return found


class _Collector(Visitor):
    def __init__(self) -> None:
        self.text: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - Fluent's interface
        self.text.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)


def _facts(library: Library, today: date) -> Iterator[Problem]:
    used = set().union(*(answer.facts for answer in library.answers.values()), set())
    for fact in library.facts.facts.values():
        if fact.id in used and fact.review_by < today:
            yield Problem(f"facts.yml: {fact.id}", f"was to be reviewed by {fact.review_by}")


def _answer(answer: Answer, library: Library, today: date) -> Iterator[Problem]:
    place = f"answers/{answer.topic}/{answer.language}.md"
    yield from _stated(place, answer, library)
    for name in answer.sources:
        if name not in library.facts.sources:
            yield Problem(place, f"names source {name}, which is not listed")
    known = {*library.topics.subjects, *library.topics.acts}
    for name in answer.follow_ups:
        if name not in known:
            yield Problem(place, f"offers {name}, which is no topic")
    if answer.topic != EMERGENCY and len(answer.follow_ups) not in FOLLOW_UPS:
        yield Problem(place, f"offers {len(answer.follow_ups)} topics")
    if today - answer.reviewed > REVIEW_EVERY:
        yield Problem(place, f"was last reviewed on {answer.reviewed}")
    emergency = answer.topic == EMERGENCY
    for name, text, words in (
        ("full text", answer.full, EMERGENCY_FULL if emergency else FULL_WORDS),
        ("simple text", answer.simple, EMERGENCY_SIMPLE if emergency else SIMPLE_WORDS),
    ):
        yield from _text(f"{place}: {name}", text, words, answer.language)


def _stated(place: str, answer: Answer, library: Library) -> Iterator[Problem]:
    for name in sorted(answer.facts):
        fact = library.facts.facts.get(name)
        if fact is None:
            yield Problem(place, f"states {name}, which is no fact")
        elif not fact.sure:
            yield Problem(place, f"states {name}, which is not sure")


def _text(place: str, text: str, words: range, language: Language) -> Iterator[Problem]:
    bare = PLACEHOLDER.sub("X", text)
    figures = re.findall(r"\S*\d\S*", _LEVEL.sub("", _LIST_MARK.sub("", bare)))
    if figures:
        yield Problem(place, f"figure outside a fact: {' '.join(figures)}")
    count = len(_WORD.findall(re.sub(r"\]\([^)]*\)", "]", bare)))
    if not words.start / TOLERANCE <= count <= words.stop * TOLERANCE:
        yield Problem(place, f"has {count} words, not {words.start} to {words.stop - 1}")
    wrong = wrong_language(text, language)
    if wrong:
        yield Problem(place, wrong)


def _parity(library: Library) -> Iterator[Problem]:
    """Every language states the same facts, sources and follow-ups."""
    for (topic, language), answer in library.answers.items():
        german = library.answers.get((topic, Language.GERMAN))
        if german is None:
            continue
        place = f"answers/{topic}/{language}.md"
        stated = PLACEHOLDER.findall
        for name, own, wanted in (
            ("facts of the full text", stated(answer.full), stated(german.full)),
            ("facts of the simple text", stated(answer.simple), stated(german.simple)),
            ("sources", answer.sources, german.sources),
            ("follow-ups", answer.follow_ups, german.follow_ups),
        ):
            if sorted(set(own)) != sorted(set(wanted)):
                difference = sorted(set(own) ^ set(wanted))
                yield Problem(place, f"{name} differ from the German: {' '.join(difference)}")
