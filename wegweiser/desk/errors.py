"""What can stand in the way at the desk. Each carries what the page has to say about it."""

from __future__ import annotations


class DeskError(Exception):
    """Nothing was changed. Root of this module."""

    code = "desk"


class ClaimedError(DeskError):
    """Somebody else has the conversation. Carries `holder`, the id of their account."""

    code = "claimed"

    def __init__(self, holder: int) -> None:
        super().__init__(f"held by {holder}")
        self.holder = holder


class NotHolderError(DeskError):
    """Only who holds the conversation can do that. Carries `holder`; None: nobody holds it."""

    code = "not_holder"

    def __init__(self, holder: int | None) -> None:
        super().__init__("not the holder")
        self.holder = holder


class NotOpenError(DeskError):
    """The conversation was closed, erased, or never was."""

    code = "not_open"


class NotAllowedError(DeskError):
    """Only a lead may take a conversation over."""

    code = "not_allowed"


class EmptyWordsError(DeskError):
    """There is nothing to send or keep in it."""

    code = "empty"


class TooManyWordsError(DeskError):
    """More characters than there may be. Carries `limit`."""

    code = "too_long"

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} characters")
        self.limit = limit
