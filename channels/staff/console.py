"""The parts of the console, wired together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from jinja2 import Environment
from starlette.requests import HTTPConnection

from channels.gateway.gateway import Gateway
from channels.staff.templating import make_environment
from channels.staff.words import load_words
from wegweiser.clock import Clock, system_clock
from wegweiser.content.strings import Strings
from wegweiser.staff.accounts import Accounts
from wegweiser.staff.audit import AuditLog
from wegweiser.staff.limits import Limit, SignInLimits
from wegweiser.staff.passwords import Passwords
from wegweiser.staff.sessions import Sessions
from wegweiser.staff.signing_in import SigningIn


@dataclass(frozen=True)
class Console:
    """What every page may need; a page reaches it by `console(request)`."""

    gateway: Gateway
    accounts: Accounts
    sessions: Sessions
    signing_in: SigningIn
    audit: AuditLog
    words: Strings
    templates: Environment
    clock: Clock


def make_console(
    gateway: Gateway, *, clock: Clock = system_clock, limit: Limit | None = None
) -> Console:
    """The console over a gateway; `clock` decides what sessions, codes and limits take for now."""
    settings, database = gateway.settings, gateway.database
    passwords = Passwords()
    sessions = Sessions(
        database,
        idle=timedelta(minutes=settings.staff_idle_minutes),
        longest=timedelta(hours=settings.staff_session_hours),
        clock=clock,
    )
    limits = SignInLimits(database, limit, clock)
    return Console(
        gateway=gateway,
        accounts=Accounts(database, passwords, clock),
        sessions=sessions,
        signing_in=SigningIn(database, sessions, passwords, limits, clock),
        audit=AuditLog(database),
        words=load_words(settings.content_dir, settings.content_overrides),
        templates=make_environment(),
        clock=clock,
    )


def console(connection: HTTPConnection) -> Console:
    """The console of the application that serves a request."""
    found = connection.app.state.console
    assert isinstance(found, Console)  # noqa: S101 - set by `create_app`
    return found
