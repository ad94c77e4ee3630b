"""What goes wrong with accounts and sign-in; each class is one thing a caller may handle."""

from __future__ import annotations


class StaffError(Exception):
    """`code` is stable; people read a text looked up by it."""

    code = "staff"

    def __init__(self) -> None:
        super().__init__(self.code)


class NameTakenError(StaffError):
    """Another account signs in with this name."""

    code = "name_taken"


class BadNameError(StaffError):
    """No name to sign in with: 2 to 64 letters, digits and `. _ - @`."""

    code = "bad_name"


class UnknownAccountError(StaffError):
    """There is no such account."""

    code = "unknown_account"


class LastAdminError(StaffError):
    """Nobody would be left to manage accounts."""

    code = "last_admin"


class RefusedError(StaffError):
    """Name, password or code are not right; which of them is nobody's business."""

    code = "refused"
