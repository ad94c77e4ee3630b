"""The counsellors' desk: who holds a conversation, what they say in it, and what they note about it."""

from wegweiser.desk.claims import Claims
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.errors import ClaimedError, DeskError, NotHolderError, NotOpenError
from wegweiser.desk.handovers import Reason
from wegweiser.desk.queue import Queue, Tab
from wegweiser.desk.saying import Desk

__all__ = [
    "ClaimedError", "Claims", "Colleague", "Desk", "DeskError", "NotHolderError", "NotOpenError",
    "Queue", "Reason", "Tab",
]  # fmt: skip
