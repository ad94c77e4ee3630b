"""Who sent a request."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from wegweiser.languages import Language
from wegweiser.staff.roles import Permission, Role, may
from wegweiser.staff.sessions import OpenSession


@dataclass(frozen=True)
class SignedIn:
    """Somebody of the staff, with a session that holds."""

    staff_id: int
    name: str
    """What colleagues read."""
    role: Role
    session_id: str
    language: Language
    """Of the interface: German or English."""

    def may(self, permission: Permission) -> bool:
        """Whether their role has the permission; for what a page shows besides its own."""
        return may(self.role, permission)


def signed(request: Request) -> SignedIn:
    """Who sent the request; only in a handler whose route needs a permission."""
    session = session_of(request)
    return SignedIn(
        session.staff_id, session.shown_name, session.role, session.id, session.language
    )


def session_of(request: Request) -> OpenSession:
    """The session that the guard found, also one that is half signed in."""
    session = request.state.staff_session
    assert isinstance(session, OpenSession)  # noqa: S101 - set by the guard
    return session


def maybe_session(request: Request) -> OpenSession | None:
    """The session, if there is one."""
    return getattr(request.state, "staff_session", None)
