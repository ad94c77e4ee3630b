"""`wegweiser staff ...`"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import segno
import typer

from wegweiser.cli.context import settings_or_exit
from wegweiser.languages import Language
from wegweiser.staff import second_factor
from wegweiser.staff.accounts import INTERFACE, Account, Accounts
from wegweiser.staff.errors import StaffError
from wegweiser.staff.passwords import PasswordError, Passwords
from wegweiser.staff.roles import Role
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

app = typer.Typer(help="Accounts of the console.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="What they sign in with.")]
Ask = Annotated[
    bool, typer.Option("--ask-password", help="Ask for the password instead of making one.")
]
T = TypeVar("T")

_SAID = {
    "name_taken": "this name is taken",
    "bad_name": "a name has 2 to 64 letters, digits or . _ - @ +",
    "unknown_account": "there is no such account",
    "last_admin": "nobody would be left to manage accounts",
    "too_short": "the password needs at least 12 characters",
    "too_long": "the password may have at most 256 characters",
    "like_name": "the password is too easy to guess",
}


@app.callback()
def group() -> None:
    """Accounts of the console."""


@app.command()
def create(
    name: Name,
    role: Annotated[Role, typer.Option(help="What they may do.")] = Role.COUNSELLOR,
    shown_name: Annotated[str | None, typer.Option(help="What colleagues read.")] = None,
    language: Annotated[str, typer.Option(help="Of the console: de or en.")] = "de",
    *,
    ask_password: Ask = False,
    by_town: Annotated[
        bool, typer.Option(help="No password: they sign in through the town's own sign-in.")
    ] = False,
    totp: Annotated[
        bool, typer.Option(help="Set up the second factor now, not at the first sign-in.")
    ] = False,
) -> None:
    """Make an account; its password is shown once and replaced at the first sign-in."""
    if language not in {each.value for each in INTERFACE}:
        raise typer.BadParameter("de or en", param_hint="--language")
    password = _asked() if ask_password else None

    async def run(accounts: Accounts) -> tuple[str | None, str | None]:
        staff_id, given = await accounts.create(
            name,
            role,
            shown_name=shown_name,
            language=Language(language),
            password=password,
            by_town=by_town,
        )
        return given, await accounts.enrol(staff_id) if totp else None

    given, secret = _with_accounts(run)
    typer.echo(f"created: {name.strip().casefold()} ({role.value})")
    if password is None and given is not None:
        typer.echo(f"password, shown once: {given}")
    if secret is not None:
        _show_secret(secret, name.strip().casefold())
    typer.echo(f"sign in at {settings_or_exit().base_url}/staff")


@app.command("list")
def list_accounts() -> None:
    """Name every account."""

    async def run(accounts: Accounts) -> list[Account]:
        return list(await accounts.all())

    for account in _with_accounts(run):
        factor = "second factor" if account.has_second_factor else "no second factor yet"
        seen = f"{account.signed_in_at:%Y-%m-%d}" if account.signed_in_at else "never signed in"
        state = "disabled" if account.disabled_at else seen
        typer.echo(f"{account.name}\t{account.role.value}\t{factor}\t{state}")


@app.command()
def disable(
    name: Name, *, undo: Annotated[bool, typer.Option(help="Let them sign in again.")] = False
) -> None:
    """Nobody signs in with the account any more; its sessions end."""

    async def run(accounts: Accounts) -> None:
        account = await accounts.named(name)
        if undo:
            await accounts.enable(account.id, by=None)
        else:
            await accounts.disable(account.id, by=None)

    _with_accounts(run)
    typer.echo("enabled" if undo else "disabled")


@app.command()
def reset(name: Name, *, ask_password: Ask = False) -> None:
    """New password, second factor to be set up anew, all sessions ended: for who lost theirs."""
    password = _asked() if ask_password else None

    async def run(accounts: Accounts) -> str | None:
        account = await accounts.named(name)
        return await accounts.reset(account.id, password=password, by=None)

    given = _with_accounts(run)
    typer.echo("reset" if password or given is None else f"password, shown once: {given}")


@app.command()
def revoke(name: Name) -> None:
    """End all sessions of an account."""

    async def run(accounts: Accounts) -> int:
        return await accounts.revoke((await accounts.named(name)).id, by=None)

    typer.echo(f"{_with_accounts(run)} sessions ended")


def _asked() -> str:
    # A pipe may hand it over; it never stands in the command's own words, which others can list.
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("password", hide_input=True, confirmation_prompt=True))


def _show_secret(secret: str, name: str) -> None:
    address = second_factor.address(secret, name)
    typer.echo(f"authenticator app, shown once: {address}")
    segno.make(address, error="m", micro=False).terminal(compact=True)


def _with_accounts(run: Callable[[Accounts], Awaitable[T]]) -> T:
    settings = settings_or_exit()

    async def go() -> T:
        database = Database(settings.database, settings.keyring())
        try:
            await migrate(database)
            return await run(Accounts(database, Passwords()))
        finally:
            await database.dispose()

    try:
        return asyncio.run(go())
    except (StaffError, PasswordError) as error:
        typer.secho(_SAID.get(error.code, error.code), fg="red", err=True)
        raise typer.Exit(1) from error
