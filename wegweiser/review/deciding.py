"""What staff decide on the review list. The first decision counts; a later one has to undo it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from wegweiser.clock import Clock, system_clock
from wegweiser.content.library import Library
from wegweiser.conversations.models import Message
from wegweiser.languages import Language
from wegweiser.review.masking import Masker
from wegweiser.review.models import ReviewItem
from wegweiser.storage import Database

WORDING_LIMIT = 500
"""Characters of a sentence that is handed on."""
PURPOSES = frozenset({"train", "evaluate"})


class DecisionError(ValueError):
    """A decision that cannot be. `code`: unknown_topic, empty, too_long or unknown_purpose."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Deciding:
    """Gives items their topic, or takes them off the list."""

    def __init__(
        self, database: Database, library: Library, masker: Masker, clock: Clock = system_clock
    ) -> None:
        topics = library.topics
        # An operator's own topic has no intent, so no model can learn it.
        self.topics = frozenset({*topics.subjects, *topics.acts}) - topics.own
        self._database = database
        self._masker = masker
        self._clock = clock

    async def decide(self, ids: Sequence[int], topic: str, staff: int | None) -> int:
        """Say what open items should have been understood as (`out_of_scope` among the topics);
        returns how many were still open. `staff` is the account's id, None for the command line.
        Raises `DecisionError`."""
        if topic not in self.topics:
            raise DecisionError("unknown_topic")
        now = self._clock()
        count = 0
        async with self._database.write() as connection:
            result = await connection.execute(
                select(ReviewItem.id, ReviewItem.language, Message.text)
                .join(Message, Message.id == ReviewItem.message_id)
                .where(ReviewItem.id.in_(ids), ReviewItem.status == "open")
            )
            for item in result.all():
                wording = self._masker.masked(item.text or "", Language(item.language)).text
                decided = await connection.execute(
                    update(ReviewItem)
                    .where(ReviewItem.id == item.id, ReviewItem.status == "open")
                    .values(
                        status="decided",
                        topic=topic,
                        wording=wording[:WORDING_LIMIT],
                        decided_by=staff,
                        decided_at=now,
                    )
                    .returning(ReviewItem.id)
                )
                count += decided.scalar_one_or_none() is not None
        return count

    async def dismiss(self, ids: Sequence[int], staff: int | None) -> int:
        """Take open items off the list: nothing is to be learnt from them."""
        return await self._change(
            ids, "open", status="dismissed", decided_by=staff, decided_at=self._clock()
        )

    async def reopen(self, ids: Sequence[int]) -> int:
        """Undo a decision that was not handed on yet."""
        return await self._change(
            ids, "decided", status="open", topic=None, wording=None, decided_by=None,
            decided_at=None, purpose="train",
        )  # fmt: skip

    async def reword(self, item: int, wording: str, purpose: str) -> bool:
        """Another wording or purpose of a decided item; what is personal in it is masked again.

        Raises `DecisionError`.
        """
        bare = " ".join(wording.split())
        if not bare or len(bare) > WORDING_LIMIT:
            raise DecisionError("too_long" if bare else "empty")
        if purpose not in PURPOSES:
            raise DecisionError("unknown_purpose")
        async with self._database.read() as connection:
            result = await connection.execute(
                select(ReviewItem.language).where(ReviewItem.id == item)
            )
            language = result.scalar_one_or_none()
        if language is None:
            return False
        masked = self._masker.masked(bare, Language(language)).text
        return await self._change([item], "decided", wording=masked, purpose=purpose) == 1

    async def _change(self, ids: Sequence[int], current: str, **values: object) -> int:
        async with self._database.write() as connection:
            result = await connection.execute(
                update(ReviewItem)
                .where(
                    ReviewItem.id.in_(ids),
                    ReviewItem.status == current,
                    ReviewItem.exported_at.is_(None),
                )
                .values(**values)
                .returning(ReviewItem.id)
            )
            return len(result.all())
