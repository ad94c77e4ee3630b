"""How answers were found, by topic and language: what the console shows and writers work from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, select

from wegweiser.feedback.models import AnswerFeedback
from wegweiser.storage import Database


@dataclass(frozen=True)
class Helpfulness:
    """One topic in one language. Holds counts only, so it says nothing of a person."""

    topic: str
    language: str
    helped: int
    not_helped: int
    remarks: int

    @property
    def share(self) -> float:
        """Share of presses that said yes, 0 to 1."""
        return self.helped / (self.helped + self.not_helped)


async def helpfulness(database: Database, since: datetime) -> Sequence[Helpfulness]:
    """Every topic and language rated since then; where most people were not helped comes first."""
    no = func.sum(case((AnswerFeedback.helped, 0), else_=1))
    async with database.read() as connection:
        result = await connection.execute(
            select(
                AnswerFeedback.topic,
                AnswerFeedback.language,
                func.sum(case((AnswerFeedback.helped, 1), else_=0)),
                no,
                func.count(AnswerFeedback.words),
            )
            .where(AnswerFeedback.created_at >= since)
            .group_by(AnswerFeedback.topic, AnswerFeedback.language)
            .order_by(no.desc(), AnswerFeedback.topic, AnswerFeedback.language)
        )
        return [Helpfulness(topic, language, int(yes), int(not_), int(words))
                for topic, language, yes, not_, words in result]  # fmt: skip


async def remarks(
    database: Database, topic: str, since: datetime, limit: int = 100
) -> Sequence[tuple[str, str]]:
    """What people missed in the answer on a topic, newest first: (language, words)."""
    async with database.read() as connection:
        result = await connection.execute(
            select(AnswerFeedback.language, AnswerFeedback.words)
            .where(
                AnswerFeedback.topic == topic,
                AnswerFeedback.created_at >= since,
                AnswerFeedback.words.is_not(None),
            )
            .order_by(AnswerFeedback.created_at.desc(), AnswerFeedback.id.desc())
            .limit(limit)
        )
        return [(language, words) for language, words in result if words is not None]
