"""The content check: nothing missing in any language, no figure without its fact, nothing stale.

With an operator's folder it judges what people will read: both folders, theirs over ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wegweiser.content.answers import PLACEHOLDER, Answer
from wegweiser.content.consent import ConsentTexts, texts_hash
from wegweiser.content.glossary import missing_terms, terms_of
from wegweiser.content.layers import Layers
from wegweiser.content.library import Library
from wegweiser.content.phrase_check import faults as phrase_faults
from wegweiser.content.problems import ContentError
from wegweiser.content.purity import wrong_language
from wegweiser.languages import Language
from wegweiser.measures.check import faults as measure_faults
from wegweiser.profiles.profile import RESIDENCE_STATUSES

REVIEW_EVERY = timedelta(days=365)
LABEL_LIMIT = 28
FULL_WORDS, SIMPLE_WORDS = range(60, 131), range(15, 61)
EMERGENCY_FULL, EMERGENCY_SIMPLE = range(30, 111), range(15, 51)
FOLLOW_UPS = range(2, 5)
# Written languages differ in how many words one thought takes: the full texts of the others may be
# so much longer or shorter than the German. A simple text must be short in any language.
TOLERANCE = 1.15
EMERGENCY = "emergency"

_LIST_MARK = re.compile(r"^\s*\d+\.\s", re.MULTILINE)
_LEVEL = re.compile(r"\b[ABC][12]\b")
# Digits of every script; Ethiopic numerals are no decimal digits.
_FIGURE = re.compile(r"\S*[\d\u1369-\u137c]\S*")
# Numbers in words, from three on: one and two are grammar. Left out are words that also mean
# something else (Farsi نه and ده, Arabic ست).
_NUMBER_WORDS = {
    Language.GERMAN: "drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert",
    Language.ENGLISH: "three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred",
    Language.ARABIC: "(?:[وبل]?(?:ال)?)(?:ثلاثة?|أربعة?|خمسة?|ستة|سبعة|ثماني(?:ة)?|تسعة|عشرة?|مئة)",
    Language.FARSI: "سه|چهار|پنج|شش|هفت|هشت|یازده|دوازده|بیست|صد",
    Language.TIGRINYA: "[ንብዝ]?(?:ሰለስተ|ኣርባዕተ|ሓሙሽተ|ሽዱሽተ|ሸውዓተ|ሸሞንተ|ትሽዓተ|ዓሰርተ|ዕስራ|ሰላሳ|ሚእቲ)",
}
_NUMBER_WORD = {
    language: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for language, words in _NUMBER_WORDS.items()
}
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


def check(library: Library, layers: Layers, today: date) -> list[Problem]:
    """All faults of the content; empty if it may be published."""
    return [
        *_completeness(library),
        *_strings(layers),
        *_console(layers),
        *_facts(library, today),
        *_offices(library),
        *_glossary(library, layers),
        *(
            Problem(place, what)
            for place, what in phrase_faults(
                library.phrases,
                {
                    name: variables
                    for name, (_, variables) in _messages(layers, Language.GERMAN).items()
                },
            )
        ),
        *_overtaken(layers),
        *(
            problem
            for answer in library.answers.values()
            for problem in _answer(answer, library, today)
        ),
        *_parity(library),
        *(Problem(place, what) for place, what in measure_faults(library, today)),
        *_consent(layers),
    ]


def check_files(folder: Path, overrides: Path | None, today: date) -> list[Problem]:
    """The check of what stands in the files now; one that cannot be read is the only fault."""
    try:
        return check(Library.load(folder, overrides), Layers.of(folder, overrides), today)
    except ContentError as error:
        return [Problem("content", str(error))]


def _consent(layers: Layers) -> Iterator[Problem]:
    """People agreed to a text: another text needs another version."""
    written = texts_hash(layers)
    if ConsentTexts.load(layers).sha256 != written:
        yield Problem("consent.yml", f"the texts changed: raise the version, and set {written}")


def _completeness(library: Library) -> Iterator[Problem]:
    answered = {topic for topic, _ in library.answers}
    for topic in sorted(answered | set(library.topics.subjects) | {EMERGENCY}):
        for language in Language:
            if (topic, language) not in library.answers:
                yield Problem(f"answers/{topic}", f"has no {language}")
        if topic not in {*library.topics.subjects, *library.topics.acts}:
            yield Problem(f"answers/{topic}", "is no topic of topics.yml")
    for topic in (*library.topics.subjects, *library.topics.acts):
        if topic in library.topics.own:
            continue  # called by its answer's title
        for language in Language:
            for kind in ("topic", "choice"):
                if not library.strings.has(language, f"{kind}-{topic}"):
                    yield Problem(f"strings/{language}", f"has no {kind}-{topic}")


def _strings(layers: Layers) -> Iterator[Problem]:
    """Every language has the same messages with the same variables; labels fit on a button."""
    messages = {language: _messages(layers, language) for language in Language}
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


def _console(layers: Layers) -> Iterator[Problem]:
    """The console speaks German and English: the same messages with the same variables."""
    german = _messages(layers, Language.GERMAN, "console")
    english = _messages(layers, Language.ENGLISH, "console")
    for name in sorted(german.keys() ^ english.keys()):
        place = "console/en" if name in german else "console/de"
        yield Problem(place, f"has no {name}")
    for name in sorted(german.keys() & english.keys()):
        if german[name][1] != english[name][1]:
            yield Problem("console/en", f"{name} has other variables than the German")


def _messages(
    layers: Layers, language: Language, folder: str = "strings"
) -> dict[str, tuple[str, frozenset[str]]]:
    """Text and variables of each message of a language."""
    found = {}
    for path in layers.every_file(f"{folder}/{language}/*.ftl"):
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


def _offices(library: Library) -> Iterator[Problem]:
    """Each contact can be told: its words are there in every language, its topics exist."""
    for contact in library.offices.contacts.values():
        place = f"offices.yml: {contact.id}"
        for topic in contact.topics:
            if topic not in library.topics.subjects:
                yield Problem(place, f"belongs to {topic}, which is no topic")
        keys = [f"contact-kind-{contact.kind}"]
        if contact.remark:
            keys.append(f"contact-remark-{contact.remark}")
        for key in keys:
            for language in Language:
                if not library.strings.has(language, key):
                    yield Problem(place, f"needs {key}, which {language} does not have")


def _glossary(library: Library, layers: Layers) -> Iterator[Problem]:
    """German words that stand on letters and doors stand in every language's answer."""
    terms = terms_of(layers.mapping("glossary.yml", depth=2))
    for (topic, language), answer in library.answers.items():
        german = library.answers.get((topic, Language.GERMAN))
        if german is not None and language is not Language.GERMAN:
            for term in missing_terms(german, answer, terms):
                place = f"answers/{topic}/{language}.md"
                yield Problem(place, f"lacks the German word {term.german[0]}")


def _overtaken(layers: Layers) -> Iterator[Problem]:
    """An operator's answer that we have reviewed anew since: theirs goes on to be shown."""
    ours, *theirs = layers.folders
    for folder in theirs:
        for path in sorted(folder.glob("answers/*/*.md")):
            below = ours / path.relative_to(folder)
            if below.exists():
                reviewed = Answer.load(below).reviewed
                if Answer.load(path).reviewed < reviewed:
                    place = f"{folder.name}/{path.relative_to(folder)}"
                    yield Problem(place, f"replaces an answer that was reviewed on {reviewed}")


def _answer(answer: Answer, library: Library, today: date) -> Iterator[Problem]:
    place = f"answers/{answer.topic}/{answer.language}.md"
    yield from _stated(place, answer, library)
    yield from _leads(place, answer, library)
    yield from _by_status(place, answer)
    if today - answer.reviewed > REVIEW_EVERY:
        yield Problem(place, f"was last reviewed on {answer.reviewed}")
    if answer.reviewed > today + timedelta(days=1):
        yield Problem(place, f"is said to be reviewed on {answer.reviewed}")
    if figures := _figures(answer.title):
        yield Problem(place, f"figure in the title: {figures}")
    emergency = answer.topic == EMERGENCY
    for name, text, words in (
        ("full text", answer.full, EMERGENCY_FULL if emergency else FULL_WORDS),
        ("simple text", answer.simple, EMERGENCY_SIMPLE if emergency else SIMPLE_WORDS),
    ):
        yield from _text(f"{place}: {name}", text, words, answer.language)


def _leads(place: str, answer: Answer, library: Library) -> Iterator[Problem]:
    """Sources are listed; what is offered next exists and is answered."""
    for name in answer.sources:
        if name not in library.facts.sources:
            yield Problem(place, f"names source {name}, which is not listed")
    known = {*library.topics.subjects, *library.topics.acts}
    for name in answer.follow_ups:
        if name not in known:
            yield Problem(place, f"offers {name}, which is no topic")
        elif name == answer.topic:
            yield Problem(place, "offers itself")
        elif name in library.topics.subjects and not library.has_answer(name):
            yield Problem(place, f"offers {name}, which is not answered")
    if answer.topic != EMERGENCY and len(answer.follow_ups) not in FOLLOW_UPS:
        yield Problem(place, f"offers {len(answer.follow_ups)} topics")


def _by_status(place: str, answer: Answer) -> Iterator[Problem]:
    """A text that is sorted by residence status says of each point whom it is for, and once."""
    if answer.by_status and len(answer.by_status) != answer.points:
        yield Problem(place, f"by_status is of {len(answer.by_status)} points, not {answer.points}")
    named = [status for statuses in answer.by_status for status in statuses]
    for status in sorted(set(named)):
        if status not in RESIDENCE_STATUSES:
            yield Problem(place, f"by_status names {status}, which is no residence status")
        elif named.count(status) > 1:
            yield Problem(place, f"by_status names {status} twice")


def _stated(place: str, answer: Answer, library: Library) -> Iterator[Problem]:
    for name in sorted(answer.facts):
        fact = library.facts.facts.get(name)
        if fact is None:
            yield Problem(place, f"states {name}, which is no fact")
        elif not fact.sure:
            yield Problem(place, f"states {name}, which is not sure")


def _text(place: str, text: str, words: range, language: Language) -> Iterator[Problem]:
    bare = PLACEHOLDER.sub("X", text)
    words_of_number = " ".join(_NUMBER_WORD[language].findall(bare))
    if figures := _figures(_LIST_MARK.sub("", bare)) or words_of_number:
        yield Problem(place, f"figure outside a fact: {figures}")
    count = len(_WORD.findall(re.sub(r"\]\([^)]*\)", "]", bare)))
    full = words in {FULL_WORDS, EMERGENCY_FULL}
    slack = TOLERANCE if full and language is not Language.GERMAN else 1.0
    if not words.start / slack <= count <= ceil((words.stop - 1) * slack):
        yield Problem(place, f"has {count} words, not {words.start} to {words.stop - 1}")
    wrong = wrong_language(text, language)
    if wrong:
        yield Problem(place, wrong)


def _figures(text: str) -> str:
    return " ".join(_FIGURE.findall(_LEVEL.sub("", text)))


def _parity(library: Library) -> Iterator[Problem]:
    """Every language states the same facts, sources and follow-ups."""
    for (topic, language), answer in library.answers.items():
        german = library.answers.get((topic, Language.GERMAN))
        if german is None:
            continue
        place = f"answers/{topic}/{language}.md"
        if answer.by_status != german.by_status:
            yield Problem(place, "by_status differs from the German")
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
