"""What can go wrong with a person's input. Each has a code; the words are looked up by it."""

from __future__ import annotations

from typing import Any


class InputError(Exception):
    """The input cannot be taken as it is; nothing was stored. Root of this module."""

    code = "invalid"

    @property
    def params(self) -> dict[str, Any]:
        """Values the message to the person needs."""
        return {}


class TooLongError(InputError):
    """More characters than a message may have. Carries `limit`."""

    code = "too_long"

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} characters")
        self.limit = limit

    @property
    def params(self) -> dict[str, Any]:
        return {"limit": self.limit}


class EmptyError(InputError):
    """Nothing but spaces or invisible characters."""

    code = "empty"


class ChoiceExpiredError(InputError):
    """No such button in this conversation, or it was forgotten."""

    code = "choice_expired"


class GoneError(InputError):
    """The conversation was erased meanwhile."""

    code = "unauthorized"


class LeaseLostError(Exception):
    """Another worker took the conversation over, or the message has its outcome already."""
