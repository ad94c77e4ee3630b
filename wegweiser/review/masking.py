"""Taking personal data out of a message before it is handed on.

Addresses of all kinds, numbers and codes are found by their form and are surely gone. Names are
found after words of introduction and by a list of given names; a rare name without either stays.
So nobody hands anything on unseen: what may still be a name is pointed out, and a person reads
every sentence before the export.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml

from wegweiser.content.library import Library
from wegweiser.content.search import folded
from wegweiser.languages import Language

MASK = "…"
"""Stands for what was taken out; it is no word of any language and no markup of training data."""
NAME_WORDS = 3
"""Words after an introduction that may be a name."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_STREET = re.compile(
    r"\b(?:[A-ZÄÖÜ][\w-]*\s)?\w*[a-zäöüß](?:straße|strasse|str\.|gasse|allee|platz|damm|ufer|weg|ring)"
    r"\s*\d+\s?[a-z]?\b|\b\w{3,}(?:straße|strasse|str\.)|\b\d+\s\w+\s(?:street|road|avenue)\b",
    re.IGNORECASE,
)
_TOWN_CODE = re.compile(r"\b\d{5}\s+[A-ZÄÖÜ][\wäöüß-]+")
_NUMBER = re.compile(r"\+?\d[\d\s()/.:-]*\d|\d|[\u1369-\u137c]+")
_CODE = re.compile(r"\b(?=\w*\d\w*\d)(?=\w*[^\W\d_])\w{5,}\b")
_LEVEL = re.compile(r"[ABC][12]\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"(?:§+|\bparagraph|\babs(?:atz|\.)?)\s*\d+\s?[a-z]?\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")
_SENTENCE_END = re.compile(r"[.!?؟።…\n]\s*$")
_RUN = re.compile(rf"{MASK}(?:[\s,]*{MASK})+")
_CAPITAL_ONLY = frozenset({"herr", "herrn", "frau", "familie", "mr", "mrs", "ms", "mister"})
_JOINERS = "\u200c\u200d"
_MARKUP = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")"})


@dataclass(frozen=True)
class Mark:
    """One piece that was taken out, as it stood there."""

    kind: str
    """email, link, handle, address, number or name."""
    text: str


@dataclass(frozen=True)
class Masked:
    """A message without the personal data that could be found."""

    text: str
    marks: tuple[Mark, ...]
    doubtful: tuple[str, ...]
    """Words that may still be names."""


class Masker:
    """Masks messages; knows the words of the content, which are no names."""

    def __init__(self, library: Library) -> None:
        texts = [answer.full for answer in library.answers.values()]
        texts += [f"{answer.title} {answer.simple}" for answer in library.answers.values()]
        self._known = frozenset(word for text in texts for word in _WORD.findall(folded(text)))

    def masked(self, text: str, language: Language) -> Masked:
        """The message in one line, masked. Running it again changes nothing."""
        line = " ".join(
            "".join(c if c.isprintable() or c in _JOINERS else " " for c in text).split()
        )
        line = line.translate(_MARKUP).lstrip("-/ ")
        spans = _apart(sorted(_found(line, language)))
        written, at = [], 0
        for start, end, _ in spans:
            written += [line[at:start], MASK]
            at = end
        result = _RUN.sub(MASK, "".join([*written, line[at:]]))
        marks = tuple(Mark(kind, line[start:end]) for start, end, kind in spans)
        return Masked(result, marks, tuple(self._doubtful(result)))

    def _doubtful(self, text: str) -> Iterator[str]:
        """Words with a capital in the middle of a sentence that no text of ours has."""
        for match in _WORD.finditer(text):
            word, before = match.group(), text[: match.start()]
            begins = not before.strip() or _SENTENCE_END.search(before)
            if word[0].isupper() and not begins and folded(word) not in self._known:
                yield word


Span = tuple[int, int, str]


def _found(text: str, language: Language) -> Iterator[Span]:
    for pattern, kind in (
        (_EMAIL, "email"), (_URL, "link"), (_HANDLE, "handle"), (_STREET, "address"),
        (_TOWN_CODE, "address"), (_street_words(), "address"), (_CODE, "number"),
    ):  # fmt: skip
        for match in pattern.finditer(text):
            yield match.start(), match.end(), kind
    kept = [match.span() for rule in (_LEVEL, _PARAGRAPH) for match in rule.finditer(text)]
    for match in _NUMBER.finditer(text):
        if not any(start <= match.start() and match.end() <= end for start, end in kept):
            yield match.start(), match.end(), "number"
    yield from _names(text, language)


def _names(text: str, language: Language) -> Iterator[Span]:
    words = list(_WORD.finditer(text))
    listed = _names_file()["given"]
    for match, after in zip_longest(words, words[1:]):
        if folded(match.group()) in listed:
            yield match.start(), match.end(), "name"
            if after and after.group()[0].isupper() and not _gap(text, match, after):
                yield after.start(), after.end(), "name"
    for match in _introductions(language).finditer(text):
        cue = match.group("cue").lower()
        if re.search(r"\bmeiner?n?\s$", text[: match.start()], re.IGNORECASE):
            continue  # "meine Frau arbeitet"
        named = [word for word in words if word.start() >= match.end()][:NAME_WORDS]
        for word in named:
            lower = cue in _CAPITAL_ONLY and not word.group()[0].isupper()
            if lower or folded(word.group()) in _names_file()["ends"] or _gap(text, match, word):
                break
            yield word.start(), word.end(), "name"


def _gap(text: str, cue: re.Match[str], word: re.Match[str]) -> bool:
    """Whether a sentence or a part of it ends between the introduction and the word."""
    return re.search(r"[.,;!?،؛؟።፣\n]", text[cue.end() : word.start()]) is not None


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans that overlap, as one."""
    apart: list[Span] = []
    for start, end, kind in spans:
        if apart and start < apart[-1][1]:
            begin, until, first = apart[-1]
            apart[-1] = (begin, max(until, end), first)
        else:
            apart.append((start, end, kind))
    return apart


@cache
def _names_file() -> dict[str, Any]:
    data = yaml.safe_load(Path(__file__).with_name("names.yml").read_text(encoding="utf-8"))
    given = frozenset(folded(name) for names in data["given"].values() for name in names)
    return {**data, "given": given, "ends": frozenset(folded(word) for word in data["ends"])}


@cache
def _introductions(language: Language) -> re.Pattern[str]:
    """Words a name follows, in any of the languages people mix with their own."""
    introduced = _names_file()["introduced"]
    cues = {cue for code in (language.value, "de", "en") for cue in introduced[code]}
    longest = sorted(cues, key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?P<cue>{'|'.join(map(re.escape, longest))})\.?(?!\w)", re.IGNORECASE
    )


@cache
def _street_words() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _names_file()["street_before"]))
    return re.compile(rf"(?<!\w)(?:{words})\s+[\w]+(?:\s+\d+)?")
