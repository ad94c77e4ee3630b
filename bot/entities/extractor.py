"""Entities of a message: lexicons, then the grammar over what they found, then single phrases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from spacy.vocab import Vocab

from entities import clock, dates, kinds, paragraphs, person
from entities.entity import Entity
from entities.grammar import Grammar
from entities.items import arrange
from entities.lexicon import Atom, Lexicon
from entities.message import Message
from entities.sources import LANGUAGES, phrases
from entities.tokens import Token, split

_Interpret = Callable[[Message, int, int], "Entity | None"]
_INTERPRETERS: dict[str, _Interpret] = {
    "level": person.level,
    "date_numeric": dates.numeric,
    "day_month": dates.day_month,
    "month_day": dates.day_month,
    "month_year": dates.month_year,
    "year": dates.year,
    "day": dates.day,
    "offset": dates.offset,
    "week": dates.week,
    "weekday": dates.weekday,
    "clock": clock.whole,
    "clock_minutes": clock.minutes_after,
    "minutes_clock": clock.minutes_before,
    "daypart": lambda message, start, end: message.entity(
        "daypart", message.items[start].value("DAYPART"), start, end
    ),
    "duration": person.duration,
    "age": person.age,
    "birth": dates.birth,
}
# What another language's words may contribute inside a message: names, not little words.
_SHARED_TAGS = frozenset({"WEEKDAY", "DAY", "MONTH", "LETTER"})
_BIRTH_REACH = 5


class Extractor:
    """Loads all lexicons (about a second); `extract` may then be called from one thread."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today
        self.vocab = vocab = Vocab()
        self._lexicons = {
            language: Lexicon(language, phrases(language), vocab) for language in LANGUAGES
        }
        self._grammar = Grammar(vocab)
        self._grammar.learn([x for lexicon in self._lexicons.values() for x in lexicon.labels()])

    def extract(self, text: str, language: str) -> list[Entity]:
        """The entities of `text`, in its order and without overlaps.

        `language` is the message's language; with another one than ours only names are found.
        """
        tokens = split(text, language)
        if not tokens:
            return []
        items = arrange(tokens, self._atoms(tokens, language), language)
        message = Message(text, language, tokens, items, self._today())
        found = _without_overlaps([*paragraphs.statuses(text), *self._composed(message)])
        found += [e for e in self._named(message) if not _overlaps(e, found)]
        return _births(message, sorted(found, key=lambda entity: entity.start))

    def _atoms(self, tokens: Sequence[Token], language: str) -> list[Atom]:
        own = self._lexicons.get(language)
        atoms = {
            (atom.start, atom.end): atom
            for atom in (own.find(tokens, forgiving=True) if own else [])
        }
        for other in ("de", "en"):
            if other == language:
                continue
            for atom in self._lexicons[other].find(tokens, forgiving=False):
                shared = _SHARED_TAGS if language in {"de", "en"} else _SHARED_TAGS | {"NOTHING"}
                meanings = tuple(m for m in atom.meanings if m.tag[0].islower() or m.tag in shared)
                place = (atom.start, atom.end)
                if place in atoms:
                    # A name in its own language first: "b" is a preposition and a letter.
                    meanings = tuple(dict.fromkeys([*atoms[place].meanings, *meanings]))
                    atoms[place] = atoms[place]._replace(meanings=meanings)
                elif meanings:
                    atoms[place] = atom._replace(meanings=meanings)
        return list(atoms.values())

    def _composed(self, message: Message) -> Iterable[Entity]:
        taken: set[int] = set()
        for match in self._grammar.match(message.items):
            covered = range(match.start, match.end)
            if not taken.isdisjoint(covered):
                continue
            entity = _INTERPRETERS[match.name](message, match.start, match.end)
            if entity is not None:
                taken.update(covered)
                yield entity

    @staticmethod
    def _named(message: Message) -> Iterable[Entity]:
        for position in range(len(message.items)):
            entity = kinds.named(message, position)
            if entity is not None:
                yield entity


def _overlaps(entity: Entity, others: Iterable[Entity]) -> bool:
    return any(entity.start < other.end and other.start < entity.end for other in others)


def _without_overlaps(entities: Iterable[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not _overlaps(entity, kept):
            kept.append(entity)
    return kept


def _births(message: Message, found: list[Entity]) -> list[Entity]:
    """Dates beside "born" are years of birth."""
    marks = [
        (message.span(i, i + 1)) for i, item in enumerate(message.items) if "BORN" in item.tags
    ]
    alone = len(found) == 1 and len(message.items) == 1
    return [_birth(entity, message.text, marks, message.today, alone=alone) for entity in found]


def _birth(
    entity: Entity, text: str, marks: list[tuple[int, int]], today: date, *, alone: bool
) -> Entity:
    if entity.kind != "date" or not entity.value[:4].isdigit():
        return entity
    year = int(entity.value[:4])
    if not today.year - 100 <= year <= today.year:
        return entity
    near = any(
        len(text[min(end, entity.end) : max(start, entity.start)].split()) <= _BIRTH_REACH
        for start, end in marks
    )
    # A year alone, as the answer to a question, and old enough for a grown-up.
    if near or (alone and len(entity.value) == 4 and year <= today.year - 15):
        return Entity("year_of_birth", str(year), entity.start, entity.end, entity.calendar)
    return entity
