"""What each table holds of a person, how it goes when they wish so, and by which promise else.

A table without an entry fails a test, and the tests fill every table and see it emptied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Erased(StrEnum):
    """What a wish to be forgotten does to a person's records."""

    ROWS = "rows"
    """They are deleted."""
    TIES = "ties"
    """They stay as statistics or receipts; nothing in them leads to the person any more."""
    NOTHING = "nothing"
    """The table holds nothing of a person."""


@dataclass(frozen=True)
class Held:
    """One table."""

    erased: Erased
    kind: str | None = None
    """The rule of `retention` it follows without a wish; None: it stays."""
    copied: str | None = None
    """Where it stands in the copy a person gets; None: it says nothing that is not there already."""


HELD: Mapping[str, Held] = {
    "conversations": Held(Erased.ROWS, "contact", copied="conversation"),
    "web_sessions": Held(Erased.ROWS, "contact"),
    "messages": Held(Erased.ROWS, "transcript", copied="messages"),
    "choices": Held(Erased.ROWS, "transcript"),
    "inbox": Held(Erased.ROWS, "transcript"),
    "outbox": Held(Erased.ROWS, "transcript"),
    # A person's words about an answer go with their messages, the yes or no with the conversation.
    "answer_feedback": Held(Erased.ROWS, "contact", copied="feedback"),
    # On the review list: goes with its message, whatever was decided.
    "review_items": Held(Erased.ROWS, "transcript"),
    "daily_figures": Held(Erased.NOTHING),
    # What staff did for, and noted about, a person.
    "desk_handovers": Held(Erased.ROWS, "contact", copied="handovers"),
    "desk_drafts": Held(Erased.ROWS, "transcript"),
    "desk_notes": Held(Erased.ROWS, "transcript", copied="notes"),
    "desk_tags": Held(Erased.ROWS, "transcript", copied="tags"),
    "desk_presence": Held(Erased.ROWS, "link"),
    "consents": Held(Erased.ROWS, "profile", copied="consents"),
    "profiles": Held(Erased.ROWS, "profile", copied="profile"),
    "dialogues": Held(Erased.ROWS, "profile"),
    "access_links": Held(Erased.ROWS, "link"),
    "waiting_places": Held(Erased.ROWS, "appointment", copied="waiting"),
    "waiting_offers": Held(Erased.ROWS, "appointment"),
    "appointments": Held(Erased.TIES, "appointment", copied="appointments"),
    "appointment_notices": Held(Erased.NOTHING),
    "appointment_links": Held(Erased.ROWS, "appointment"),
    "taken_slots": Held(Erased.NOTHING),
    "taken_cells": Held(Erased.NOTHING),
    "erasures": Held(Erased.TIES, "audit"),
    "audit_events": Held(Erased.TIES, "audit", copied="accesses"),
    "audit_horizon": Held(Erased.NOTHING),
    # The operator's calendar.
    "offices": Held(Erased.NOTHING),
    "services": Held(Erased.NOTHING),
    "resources": Held(Erased.NOTHING),
    "special_days": Held(Erased.NOTHING),
    "blocks": Held(Erased.NOTHING),
    "calendar_feeds": Held(Erased.NOTHING),
    # The people who work with the console.
    "staff_accounts": Held(Erased.NOTHING),
    "staff_sessions": Held(Erased.NOTHING, "link"),
    "staff_recovery_codes": Held(Erased.NOTHING),
    "staff_sign_in_failures": Held(Erased.NOTHING, "link"),
}
