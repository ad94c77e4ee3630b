"""What the interpreting functions see of a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from entities.entity import Entity
from entities.items import Item
from entities.tokens import Token


@dataclass(frozen=True)
class Message:
    """A message in items; `today` is the day relative dates count from."""

    text: str
    language: str
    tokens: Sequence[Token]
    items: Sequence[Item]
    today: date

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Character offsets of the items `start` to `end` (exclusive)."""
        return self.tokens[self.items[start].start].start, self.tokens[
            self.items[end - 1].end - 1
        ].end

    def entity(
        self,
        kind: str,
        value: str,
        start: int,
        end: int,
        *,
        calendar: str | None = None,
        ambiguous: bool = False,
    ) -> Entity:
        """An entity over the items `start` to `end` (exclusive)."""
        first, last = self.span(start, end)
        return Entity(kind, value, first, last, calendar, ambiguous)

    def contiguous(self, start: int, end: int) -> bool:
        """Whether no space stands between the items `start` to `end` (exclusive)."""
        tokens = self.tokens[self.items[start].start : self.items[end - 1].end]
        return all(left.end == right.start for left, right in pairwise(tokens))

    def spelling(self, position: int) -> str:
        """The spelling of a one-token item, "" for none there."""
        if not 0 <= position < len(self.items):
            return ""
        return self.tokens[self.items[position].start].spelling

    def tagged(self, position: int, *tags: str) -> bool:
        """Whether there is an item with one of `tags` at `position`."""
        if not 0 <= position < len(self.items):
            return False
        return not set(tags).isdisjoint(self.items[position].tags)

    def anywhere(self, *tags: str) -> bool:
        """Whether some item has one of `tags`."""
        return any(self.tagged(i, *tags) for i in range(len(self.items)))
