"""Putting messages together that ask nearly the same, by the letters they share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from wegweiser.content.search import folded

ALIKE = 0.42
"""Share of common pieces (Dice, 0 to 1) from which two messages are put together; see the tests
for pairs on both sides of it."""
_PIECE = 3
_WORDS = re.compile(r"\w+")


def grouped(texts: Sequence[str]) -> list[list[int]]:
    """Places of the texts, group by group: each text joins the first earlier group whose first
    text is like enough, the most alike of them; large groups come first, then in order.

    Linear in the pieces that are shared, so some hundred texts take milliseconds.
    """
    groups: list[list[int]] = []
    leaders: dict[str, list[int]] = defaultdict(list)
    sizes: list[int] = []
    for place, text in enumerate(texts):
        own = pieces(text)
        shared: Counter[int] = Counter()
        for piece in own:
            shared.update(leaders[piece])
        best = max(
            shared, key=lambda group: _dice(shared[group], len(own), sizes[group]), default=None
        )
        if best is not None and _dice(shared[best], len(own), sizes[best]) >= ALIKE:
            groups[best].append(place)
            continue
        for piece in own:
            leaders[piece].append(len(groups))
        groups.append([place])
        sizes.append(len(own))
    return sorted(groups, key=lambda group: (-len(group), group[0]))


def pieces(text: str) -> frozenset[str]:
    """Runs of three letters of the words, beginnings and ends marked."""
    padded = [f" {word} " for word in _WORDS.findall(folded(text))]
    return frozenset(
        word[at : at + _PIECE] for word in padded for at in range(len(word) - _PIECE + 1)
    )


def _dice(shared: int, one: int, other: int) -> float:
    return 2 * shared / (one + other) if one + other else 0.0
