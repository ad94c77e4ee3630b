"""Which listed town a person means, however they spell it, in any of the five scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz import fuzz

from wegweiser.content.offices import Offices, Town
from wegweiser.content.search import folded

ALIKE, ALIKE_IN_PASSING = 80.0, 85.0
"""Similarity (0 to 100) from which a misspelt word is taken for the town."""
_SHORTEST, _SHORTEST_IN_PASSING = 4, 7
"""Letters of a name from which it may be misspelt: short names are like too many words."""
_WORDS = re.compile(r"[\w'’-]+")
# What words for "in", "from", "to" grow onto the name: بدورتموند, ኣብ is a word but ንዶርትሙንድ is one.
_PREFIXES = ("ب", "ل", "و", "في", "من", "ن", "ብ", "ካብ", "ናብ", "ኣብ")


def town_named_in(text: str, offices: Offices, *, asked: bool = False) -> Town | None:
    """The one town a text names; None if it names none, or two of them equally well.

    `asked`: the person was asked for the town, so that a misspelt or split name is likely one.
    In passing, names that are also words ("wir kamen") do not count.
    """
    words = [folded(word) for word in _WORDS.findall(text)]
    candidates = set(words)
    if asked:
        candidates |= {"".join(pair) for pair in pairwise(words)}
    candidates |= {bare for word in candidates for bare in _without_prefix(word)}
    best: list[tuple[float, Town]] = []
    for town in offices.towns.values():
        if town.word and not asked:
            continue
        names = {re.sub(r"\W", "", folded(name)) for name in _names(town)}
        alike = [_alike(word, name, asked=asked) for word in candidates for name in names]
        score = max(alike, default=0.0)
        if score >= (ALIKE if asked else ALIKE_IN_PASSING):
            best.append((score, town))
    best.sort(key=lambda found: -found[0])
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None
    return best[0][1]


def _names(town: Town) -> Iterator[str]:
    yield town.name
    # As people without the key write it.
    yield town.name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
    yield from town.names.values()


def _without_prefix(word: str) -> Iterator[str]:
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            yield word[len(prefix) :]


def _alike(word: str, name: str, *, asked: bool) -> float:
    if word == name:
        return 100.0
    shortest = _SHORTEST if asked else _SHORTEST_IN_PASSING
    return fuzz.ratio(word, name) if min(len(word), len(name)) >= shortest else 0.0
