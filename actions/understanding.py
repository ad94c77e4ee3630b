"""What to do when the message was not, or not surely, understood."""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from actions.answering import OFFICE_LOCATION, answer, names_asked_town, topic_offer
from actions.base import Heard, ReplyingAction
from actions.data_rights import deleted
from wegweiser.content import Library
from wegweiser.content.search import AnswerSearch
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import HELP, HUMAN, handover_waiting

BEST, OFFERED = 2, 3
"""The best two are offered, a third if it is nearly as likely."""
LIKELY = 0.12
"""An intent is worth offering from this confidence on; among 72, chance would be 0.014."""
RELATIVE = 0.35
"""... and a third if it is at least this likely compared with the first."""
FAINT = 0.02
"""Below this confidence nothing is offered but the first."""
SEARCH_SHARE = 0.2
"""Weight of the full-text search beside the classifier's log-probability; see the record on search."""
UNOFFERED = frozenset({"out_of_scope", "nlu_fallback", "language_other", "affirm", "deny", "greet",
                       "goodbye", "thank", "repeat", "simpler", "bot_challenge"})  # fmt: skip


class FallbackAction(ReplyingAction):
    """Between "sure" and "no idea" offers the likeliest topics; else says so, then offers a person."""

    action_name = "action_fallback"

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._search = AnswerSearch(library)

    def replies(self, heard: Heard) -> list[Reply]:
        if town := names_asked_town(heard, self.library):
            return [answer(self.library, OFFICE_LOCATION, town=town)]
        candidates = self._candidates(heard)
        if candidates and heard.misses == 0:
            offers = tuple(topic_offer(self.library, name) for name in candidates)
            return [Reply("fallback.choose", {}, (*offers, HUMAN))]
        again = heard.misses > 0
        return [Reply("fallback.miss", {"again": again}, (HUMAN, HELP) if again else (HELP, HUMAN))]

    def _candidates(self, heard: Heard) -> list[str]:
        # No intent leads to what an operator added, so only the search can.
        clear = self._search.clear_hit(heard.text, heard.language)
        own = [clear] if clear and clear in self.library.topics.own else []
        if heard.intent == "out_of_scope":
            return own
        return [*own, *_likely(heard, self._search.scores(heard.text, heard.language))][:OFFERED]


def _likely(heard: Heard, found: Mapping[str, float]) -> list[str]:
    """Intents worth offering, by the classifier and the search together."""
    ranked = [(name, score) for name, score in heard.ranking if name not in UNOFFERED]
    best = max((score for _, score in ranked), default=0.0)
    if best < LIKELY:
        return []
    ranked = [(name, score) for name, score in ranked if score >= min(FAINT, best)]
    ranked.sort(key=lambda each: -(log(each[1]) + SEARCH_SHARE * found.get(each[0], 0.0)))
    third = [name for name, score in ranked[BEST:OFFERED] if score >= max(LIKELY, RELATIVE * best)]
    return [name for name, _ in ranked[:BEST]] + third


class DefaultFallbackAction(FallbackAction):
    """Takes the place of Rasa's own last resort, which says nothing and forgets the message."""

    action_name = "action_default_fallback"


class DenyAction(ReplyingAction):
    """A no: to the erasure we asked about, if we did; else to nothing in particular."""

    action_name = "action_deny"

    def replies(self, heard: Heard) -> list[Reply]:
        if (heard.last_reply or {}).get("key") == "data.delete_confirm":
            return [Reply("data.kept", {}, (HELP,))]
        return [Reply("deny", {}, (HELP, HUMAN))]


class AffirmAction(ReplyingAction):
    """A yes: to the person we offered, if we did; else to nothing in particular."""

    action_name = "action_affirm"

    def __init__(self, library: Library, erasure_hours: float = 24.0) -> None:
        """`erasure_hours`: what a yes to the erasure of all data promises."""
        super().__init__(library)
        self._erasure_hours = erasure_hours

    def replies(self, heard: Heard) -> list[Reply]:
        last = heard.last_reply or {}
        if last.get("key") == "data.delete_confirm":
            return [deleted(self._erasure_hours)]
        offered = (last.get("key") == "fallback.miss" and last.get("params", {}).get("again")) or (
            last.get("key") in {"complaint", "answer.missing", "act.unavailable"}
        )
        if offered:
            return [handover_waiting()]
        return [Reply("affirm", {}, (HELP,))]
