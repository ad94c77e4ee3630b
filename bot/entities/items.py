"""A message as a row of items: phrases of the lexicons, numbers, punctuation, other words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from entities import calendars
from entities.lexicon import Atom
from entities.numerals import german_compound, join
from entities.tokens import Token

_PUNCTUATION = {
    ".": "DOT", "።": "DOT", "/": "SLASH", "-": "DASH", "–": "DASH", "—": "DASH", ":": "COLON",
    "፡": "COLON", "፤": "COLON", ",": "COMMA", "،": "COMMA", "፣": "COMMA",
}  # fmt: skip
_NOTHING = "NOTHING"


@dataclass(frozen=True)
class Item:
    """Tokens `start` to `end` (exclusive). `tags` are the grammar tags it may have; `number` is
    set when one of them is NUM; `digits` when it was written in digits."""

    start: int
    end: int
    tags: tuple[str, ...] = ()
    atom: Atom | None = None
    number: int | None = None
    digits: bool = False

    @property
    def label(self) -> str:
        """The tags as one word, for the matcher."""
        return "+".join(self.tags) or "_"

    def value(self, tag: str) -> str:
        """The value under `tag`."""
        if self.atom is None:
            raise ValueError(tag)
        return self.atom.value(tag)


def arrange(tokens: Sequence[Token], atoms: Iterable[Atom], language: str) -> list[Item]:
    """The items of a message, left to right, covering every token once; of overlapping phrases
    the longest counts, then the one that stands first."""
    items: list[Item] = []
    position = 0
    chosen = {atom.start: atom for atom in _longest(atoms)}
    while position < len(tokens):
        atom = chosen.get(position)
        if atom is not None:
            items.append(_of_atom(atom, tokens))
            position = atom.end
        else:
            items.append(_of_token(position, tokens[position], language))
            position += 1
    return _numbers_joined(items, tokens, language)


def _longest(atoms: Iterable[Atom]) -> list[Atom]:
    taken: set[int] = set()
    chosen: list[Atom] = []
    for atom in sorted(atoms, key=lambda a: (a.start - a.end, a.stripped, a.start)):
        places = range(atom.start, atom.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(atom)
    return chosen


def _of_atom(atom: Atom, tokens: Sequence[Token]) -> Item:
    tags = tuple(sorted({m.tag for m in atom.meanings if m.tag[0].isupper() and m.tag != _NOTHING}))
    number = int(atom.value("NUM")) if "NUM" in tags else None
    if number is not None and tokens[atom.start].text.isdecimal():
        return Item(atom.start, atom.end, tags, atom, number, digits=True)
    return Item(atom.start, atom.end, tags, atom, number)


def _of_token(position: int, token: Token, language: str) -> Item:
    if token.spelling.isdecimal() and token.spelling.isascii():
        number = int(token.spelling) if len(token.spelling) <= 6 else None
        if number is None:
            return Item(position, position + 1)
        plausible = len(token.spelling) == 4 and calendars.plausible_calendar(number)
        tags = ("NUM", "YEAR") if plausible else ("NUM",)
        return Item(position, position + 1, tags, None, number, digits=True)
    if language == "de" and (compound := german_compound(token.spelling)) is not None:
        return Item(position, position + 1, ("NUM",), None, compound)
    tag = _PUNCTUATION.get(token.text)
    return Item(position, position + 1, (tag,) if tag else ())


def _numbers_joined(items: list[Item], tokens: Sequence[Token], language: str) -> list[Item]:
    """Number words that belong together as one item."""
    joined: list[Item] = []
    position = 0
    while position < len(items):
        run, end = _run(items, position, tokens, language)
        number = join([item.number or 0 for item in run]) if len(run) > 1 else None
        while number is None and len(run) > 1:
            run, end = run[:-1], items.index(run[-1])
            number = join([item.number or 0 for item in run]) if len(run) > 1 else None
        if number is None:
            joined.append(items[position])
            position += 1
            continue
        tags = (
            ("NUM", "YEAR")
            if 1000 <= number <= 9999 and calendars.plausible_calendar(number)
            else ("NUM",)
        )
        joined.append(replace(run[0], end=run[-1].end, tags=tags, number=number, atom=None))
        position = end
    return joined


def _run(
    items: Sequence[Item], position: int, tokens: Sequence[Token], language: str
) -> tuple[list[Item], int]:
    """Number words in a row from `position`, joined as the language joins them, and where they
    end."""
    run: list[Item] = []
    end = position
    while end < len(items):
        item = items[end]
        if item.number is None or item.digits:
            break
        if run and not _may_follow(items, end, tokens, language):
            break
        run.append(item)
        end += 1
        if (
            end + 1 < len(items)
            and _is_and(items[end], language)
            and items[end + 1].number is not None
        ):
            end += 1
    while run and items[end - 1] is not run[-1]:
        end -= 1
    return run, end


def _is_and(item: Item, language: str) -> bool:
    return ("AND" in item.tags and language in {"fa", "de", "en"}) or (
        language == "en" and item.tags == ("DASH",)
    )


def _may_follow(items: Sequence[Item], end: int, tokens: Sequence[Token], language: str) -> bool:
    if language == "ar":
        # خمسة وعشرين; not سبعة خمسة.
        return (
            tokens[items[end].start].spelling.startswith(("و", "w"))
            or (items[end].number or 0) >= 100
        )
    if language == "fa":
        return _is_and(items[end - 1], language) or (items[end].number or 0) >= 100
    return True
