"""What a route of the console says of itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from wegweiser.staff.roles import Permission

Handler = Callable[[Request], Awaitable[Response]]


class Open(StrEnum):
    """Who may come in without a permission."""

    ANYONE = "anyone"
    """Signing in, and the files its pages load."""
    ON_THE_WAY = "on_the_way"
    """The password was right, and a step of signing in is to come; nobody else."""


@dataclass(frozen=True)
class StaffRoute:
    """One route under `/staff`."""

    method: str
    """GET or POST; only POST changes anything."""
    path: str
    """As Starlette writes paths, below `/staff`: `/queue/{conversation_id}`."""
    handler: Handler
    access: Permission | Open


@dataclass(frozen=True)
class NavItem:
    """A page in the navigation; `words` is its name's key."""

    path: str
    words: str
    permission: Permission
