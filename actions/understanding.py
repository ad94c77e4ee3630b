"""What to do when the message was not, or not surely, understood."""

from __future__ import annotations

from actions.base import Heard, ReplyingAction
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP, HUMAN, handover_waiting

OFFERED = 3
LIKELY = 0.12
"""An intent is worth offering from this confidence on; among 72, chance would be 0.014."""
RELATIVE = 0.35
"""... and if it is at least this likely compared with the first."""
UNOFFERED = frozenset({"out_of_scope", "nlu_fallback", "language_other", "affirm", "deny", "greet",
                       "goodbye", "thank", "repeat", "simpler", "bot_challenge"})  # fmt: skip


class FallbackAction(ReplyingAction):
    """Between "sure" and "no idea" offers the likeliest topics; else says so, then offers a person."""

    action_name = "action_fallback"

    def replies(self, heard: Heard) -> list[Reply]:
        candidates = [] if heard.intent == "out_of_scope" else self._candidates(heard)
        if candidates and heard.misses == 0:
            offers = tuple(Offer({"intent": name}) for name in candidates)
            return [Reply("fallback.choose", {}, (*offers, HUMAN))]
        again = heard.misses > 0
        return [Reply("fallback.miss", {"again": again}, (HUMAN, HELP) if again else (HELP, HUMAN))]

    def _candidates(self, heard: Heard) -> list[str]:
        ranked = [(name, score) for name, score in heard.ranking if name not in UNOFFERED]
        if not ranked:
            return []
        best = ranked[0][1]
        return [name for name, score in ranked if score >= LIKELY and score >= RELATIVE * best][
            :OFFERED
        ]


class DefaultFallbackAction(FallbackAction):
    """Takes the place of Rasa's own last resort, which says nothing and forgets the message."""

    action_name = "action_default_fallback"


class AffirmAction(ReplyingAction):
    """A yes: to the person we offered, if we did; else to nothing in particular."""

    action_name = "action_affirm"

    def replies(self, heard: Heard) -> list[Reply]:
        last = heard.last_reply or {}
        offered = (last.get("key") == "fallback.miss" and last.get("params", {}).get("again")) or (
            last.get("key") in {"complaint", "answer.missing", "act.unavailable"}
        )
        if offered:
            return [handover_waiting()]
        return [Reply("affirm", {}, (HELP,))]
