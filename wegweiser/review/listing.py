"""What is to be reviewed, as it is shown: open messages in groups, decided ones before the export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from wegweiser.conversations.models import Conversation, Message
from wegweiser.languages import Language
from wegweiser.review.likeness import grouped
from wegweiser.review.masking import Masked, Masker
from wegweiser.review.models import ReviewItem
from wegweiser.storage import Database

NEWEST = 300
"""Open messages that are looked at together."""
SUGGESTED = 3
NOT_SUGGESTED = frozenset({"nlu_fallback", "out_of_scope", "language_other"})


@dataclass(frozen=True)
class Open:
    """One message to decide on."""

    id: int
    conversation_id: str
    message_id: int
    language: Language
    reason: str
    answered: str | None
    masked: Masked
    ranking: tuple[tuple[str, float], ...]
    """Topics the bot thought of, the likeliest first."""
    created_at: datetime


@dataclass(frozen=True)
class Group:
    """Messages of one language that ask nearly the same."""

    language: Language
    items: tuple[Open, ...]
    suggestions: tuple[str, ...]
    """Topics to offer for one press."""


@dataclass(frozen=True)
class Decided:
    """One message as it would be handed on."""

    id: int
    language: Language
    topic: str
    wording: str
    purpose: str
    exported_at: datetime | None
    checked: Masked
    """The wording masked once more: marks are what an edit brought in."""
    taken_out: Masked
    """What the message itself had in it."""


class ReviewList:
    """Reads the review list. Hidden messages (a person wished them gone) are not on it."""

    def __init__(self, database: Database, masker: Masker) -> None:
        self._database = database
        self._masker = masker

    async def counts(self) -> Mapping[str, int]:
        """Number of items by status."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(ReviewItem.status, func.count()).group_by(ReviewItem.status)
            )
            return {status: int(count) for status, count in result}

    async def groups(self, language: Language | None = None) -> list[Group]:
        """The newest open messages, those that occur most first."""
        rows = await self._rows("open", language)
        by_language: dict[Language, list[Open]] = defaultdict(list)
        for row in rows:
            by_language[Language(row.language)].append(self._open(row))
        groups = [
            _group(spoken, [items[place] for place in places])
            for spoken, items in by_language.items()
            for places in grouped([item.masked.text for item in items])
        ]
        return sorted(groups, key=lambda group: -len(group.items))

    async def decided(self, *, exported: bool = False) -> list[Decided]:
        """What waits for its export; with `exported` also what was handed on before."""
        rows = await self._rows("decided", None)
        return [
            Decided(
                id=row.id,
                language=Language(row.language),
                topic=row.topic,
                wording=row.wording,
                purpose=row.purpose,
                exported_at=row.exported_at,
                checked=self._masker.masked(row.wording, Language(row.language)),
                taken_out=self._masker.masked(row.text or "", Language(row.language)),
            )
            for row in rows
            if exported or row.exported_at is None
        ]

    async def _rows(self, status: str, language: Language | None) -> list[Any]:
        wanted = [ReviewItem.status == status, Message.seq > Conversation.hidden_seq]
        if language is not None:
            wanted.append(ReviewItem.language == language.value)
        async with self._database.read() as connection:
            result = await connection.execute(
                select(*ReviewItem.__table__.columns, Message.text, Message.understanding)
                .join(Message, Message.id == ReviewItem.message_id)
                .join(Conversation, Conversation.id == ReviewItem.conversation_id)
                .where(*wanted)
                .order_by(ReviewItem.created_at.desc(), ReviewItem.id.desc())
                .limit(NEWEST)
            )
            return list(result.all())

    def _open(self, row: Any) -> Open:
        ranking = (row.understanding or {}).get("ranking") or []
        return Open(
            id=row.id,
            conversation_id=row.conversation_id,
            message_id=row.message_id,
            language=Language(row.language),
            reason=row.reason,
            answered=row.answered,
            masked=self._masker.masked(row.text or "", Language(row.language)),
            ranking=tuple((str(name), float(score)) for name, score in ranking),
            created_at=row.created_at,
        )


def _group(language: Language, items: Sequence[Open]) -> Group:
    weights: dict[str, float] = defaultdict(float)
    for item in items:
        for name, score in item.ranking:
            if name not in NOT_SUGGESTED and name != item.answered:
                weights[name] += score
    best = sorted(weights, key=lambda name: -weights[name])[:SUGGESTED]
    return Group(language, tuple(items), tuple(best))
