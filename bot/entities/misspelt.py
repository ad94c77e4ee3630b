"""Words one slip away: a letter too many, too few, another one, or two swapped.

By common deletions (the SymSpell way): a word and its misspelling become equal when at most one
letter is taken out of each, so a look-up costs as many dictionary reads as the word has letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

# Shorter words are a slip away from too many others. An Ethiopic letter is a syllable.
_SHORTEST = 7
_SHORTEST_ARABIC = 6
_SHORTEST_ETHIOPIC = 5
_ENDING = 2


class Misspelt:
    """Knows `words` in their misspellings."""

    def __init__(self, words: Iterable[str]) -> None:
        self._meant: dict[str, str] = {}
        for word in sorted(words):
            if _long_enough(word):
                for shorter in _deletions(word):
                    self._meant.setdefault(shorter, word)

    def find(self, spelling: str) -> str | None:
        """The word meant, or None. The first letter has to be right: people get it right."""
        if not _long_enough(spelling) or not spelling.isalpha():
            return None
        for shorter in _deletions(spelling):
            word = self._meant.get(shorter)
            if word and word[0] == spelling[0] and _one_slip(word, spelling):
                return word
        return None


def _long_enough(word: str) -> bool:
    if "\u1200" <= word[0] <= "\u139f":
        return len(word) >= _SHORTEST_ETHIOPIC
    if "\u0600" <= word[0] <= "\u06ff":
        return len(word.removeprefix("ال")) >= _SHORTEST_ARABIC
    return len(word) >= _SHORTEST


def _deletions(word: str) -> Iterator[str]:
    yield word
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]


def _one_slip(word: str, other: str) -> bool:
    """Whether the two differ by one letter or one swap of neighbours."""
    first = next(
        (i for i, (a, b) in enumerate(zip(word, other)) if a != b), min(len(word), len(other))
    )
    rest, other_rest = word[first:], other[first:]
    # The ending is grammar, not a slip: übersetzen is no Übersetzer, teaches no teacher.
    if min(len(rest), len(other_rest)) <= _ENDING:
        return False
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
