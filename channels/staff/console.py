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
from wegweiser.encryption import Keyring
from wegweiser.settings import Settings
from wegweiser.staff.accounts import Accounts
from wegweiser.staff.audit import AuditLog
from wegweiser.staff.limits import Limit, SignInLimits
from wegweiser.staff.passwords import Passwords
from wegweiser.staff.sessions import Sessions
from wegweiser.staff.signing_in import SigningIn
from wegweiser.staff.town import Provider, TownSignIn
from wegweiser.storage import Database


@dataclass(frozen=True)
class Console:
    """What every page may need; a page reaches it by `console(request)`."""

    gateway: Gateway
    accounts: Accounts
    sessions: Sessions
    signing_in: SigningIn
    audit: AuditLog
    town: TownSignIn | None
    """The town's own sign-in, if there is one."""
    keyring: Keyring
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
        town=_town(settings),
        keyring=_keyring(database),
        words=load_words(settings.content_dir, settings.content_overrides),
        templates=make_environment(),
        clock=clock,
    )


def _town(settings: Settings) -> TownSignIn | None:
    if settings.staff_oidc_issuer is None:
        return None
    secret = settings.staff_oidc_client_secret
    provider = Provider(
        # As the operator wrote it: providers compare it letter by letter.
        issuer=settings.staff_oidc_issuer,
        client_id=settings.staff_oidc_client_id or "",
        client_secret=secret.get_secret_value() if secret else None,
        name_claim=settings.staff_oidc_name_claim,
    )
    return TownSignIn(provider, f"{settings.base_url}/staff/sign-in/town/back")


def _keyring(database: Database) -> Keyring:
    assert database.keyring is not None  # noqa: S101 - `create_app` opens it with keys
    return database.keyring


def console(connection: HTTPConnection) -> Console:
    """The console of the application that serves a request."""
    found = connection.app.state.console
    assert isinstance(found, Console)  # noqa: S101 - set by `create_app`
    return found
