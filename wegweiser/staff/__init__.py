"""The people who work with the console: accounts, roles, sign-in, sessions, and what they did."""

from wegweiser.staff.accounts import Account, Accounts
from wegweiser.staff.roles import PERMISSIONS, Permission, Role
from wegweiser.staff.sessions import OpenSession, Sessions, Stage

__all__ = [
    "PERMISSIONS",
    "Account",
    "Accounts",
    "OpenSession",
    "Permission",
    "Role",
    "Sessions",
    "Stage",
]
