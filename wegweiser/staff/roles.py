"""Who may do what: four roles, and one table of what each of them may."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in the office; each one may more than the one before."""

    READER = "reader"
    """Sees conversations, appointments and reports; changes nothing."""
    COUNSELLOR = "counsellor"
    """Talks with people, sees profiles they agreed to, books appointments, reviews."""
    LEAD = "lead"
    """Also takes conversations over, blocks others' calendars, exports for training."""
    ADMIN = "admin"
    """Also accounts, offices, content, the state of the system and the record of access."""


class Permission(StrEnum):
    """One thing that may be done; every page and action of the console names the one it needs."""

    CONVERSATIONS_READ = "conversations.read"
    CONVERSATIONS_ANSWER = "conversations.answer"
    CONVERSATIONS_TAKE_OVER = "conversations.take_over"
    PROFILES_READ = "profiles.read"
    PHRASES_USE = "phrases.use"
    LEARNING_READ = "learning.read"
    LEARNING_REVIEW = "learning.review"
    LEARNING_EXPORT = "learning.export"
    REPORTS_READ = "reports.read"
    APPOINTMENTS_READ = "appointments.read"
    APPOINTMENTS_BOOK = "appointments.book"
    APPOINTMENTS_BLOCK = "appointments.block"
    CONTENT_READ = "content.read"
    OFFICES_MANAGE = "offices.manage"
    STAFF_MANAGE = "staff.manage"
    SYSTEM_READ = "system.read"
    AUDIT_READ = "audit.read"
    OWN_ACCOUNT = "account.own"
    """One's own password, second factor and sessions."""


_READER = frozenset({
    Permission.CONVERSATIONS_READ,
    Permission.REPORTS_READ,
    Permission.APPOINTMENTS_READ,
    Permission.CONTENT_READ,
    Permission.OWN_ACCOUNT,
})  # fmt: skip
_COUNSELLOR = _READER | {
    Permission.CONVERSATIONS_ANSWER,
    Permission.PROFILES_READ,
    Permission.PHRASES_USE,
    Permission.LEARNING_READ,
    Permission.LEARNING_REVIEW,
    Permission.APPOINTMENTS_BOOK,
}
_LEAD = _COUNSELLOR | {
    Permission.CONVERSATIONS_TAKE_OVER,
    Permission.LEARNING_EXPORT,
    Permission.APPOINTMENTS_BLOCK,
}
_ADMIN = _LEAD | {
    Permission.OFFICES_MANAGE,
    Permission.STAFF_MANAGE,
    Permission.SYSTEM_READ,
    Permission.AUDIT_READ,
}

PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.READER: _READER,
    Role.COUNSELLOR: _COUNSELLOR,
    Role.LEAD: _LEAD,
    Role.ADMIN: _ADMIN,
}
"""The one table of roles and permissions."""


def may(role: Role, permission: Permission) -> bool:
    """Whether the role has the permission."""
    return permission in PERMISSIONS[role]
