"""`wegweiser data ...`"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

import httpx
import typer
from sqlalchemy import or_, select

from wegweiser.appointments.erasing import cut_ties
from wegweiser.cli.context import settings_or_exit
from wegweiser.clock import system_clock
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.copies import Copies
from wegweiser.data_rights.erasure import Erasures, request_erasure
from wegweiser.encryption import new_key
from wegweiser.encryption.rotation import reseal
from wegweiser.settings import Settings
from wegweiser.storage import Database

app = typer.Typer(help="Rights over personal data, and the keys to it.", no_args_is_help=True)

Who = Annotated[
    str, typer.Argument(help="Conversation id, or the channel's own address (Telegram chat id).")
]


@app.callback()
def group() -> None:
    """Rights over personal data, and the keys to it."""


@app.command()
def export(
    who: Who, out: Annotated[Path | None, typer.Option(help="File; without it: printed.")] = None
) -> None:
    """Write all that is kept of a person as JSON."""

    async def run(database: Database, _settings: Settings) -> dict[str, Any]:
        copy = await Copies(database).of(await _find(database, who), actor="operator")
        return copy.data

    written = json.dumps(_with_database(run), ensure_ascii=False, indent=2)
    if out is None:
        typer.echo(written)
        return
    out.touch(mode=0o600)
    out.write_text(written + "\n", encoding="utf-8")
    typer.echo(f"written: {out}")


@app.command()
def erase(
    who: Who, *, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False
) -> None:
    """Erase all that is kept of a person, now; prints the receipt."""
    if not yes:
        typer.confirm("Erase everything of this person?", abort=True)

    async def run(database: Database, settings: Settings) -> dict[str, Any]:
        conversation_id = await _find(database, who)
        number = secrets.token_hex(8)
        async with database.write() as connection:
            cut = await cut_ties(connection, system_clock(), conversation_id, keep_upcoming=False)
            await request_erasure(
                connection,
                conversation_id,
                receipt=number,
                now=system_clock(),
                delay=timedelta(0),
                appointments=cut.count,
                actor="operator",
            )
        erasures = Erasures(database, _forgetting(settings))
        await erasures.carry_out_due()
        receipt = await erasures.receipt(number)
        return {"receipt": number, "stores": receipt.stores if receipt else {}}

    try:
        done = _with_database(run)
    except httpx.HTTPError as error:
        typer.secho(
            "hidden; the bot cannot be reached, so the gateway will erase it when both run",
            fg="yellow",
            err=True,
        )
        raise typer.Exit(3) from error
    typer.echo(f"receipt {done['receipt']}")
    for store, count in sorted(done["stores"].items()):
        typer.echo(f"  {store}: {count}")


@app.command()
def receipt(number: str) -> None:
    """What became of a wish to be forgotten."""

    async def run(database: Database, settings: Settings) -> Any:
        return await Erasures(database, _forgetting(settings)).receipt(number)

    found = _with_database(run)
    if found is None:
        typer.secho("no such receipt", fg="red", err=True)
        raise typer.Exit(1)
    typer.echo(f"requested {found.requested_at:%Y-%m-%d %H:%M}, due {found.due_at:%Y-%m-%d %H:%M}")
    typer.echo(f"done {found.done_at:%Y-%m-%d %H:%M}" if found.done_at else "not done yet")
    for store, count in sorted(found.stores.items()):
        typer.echo(f"  {store}: {count}")


@app.command("rotate-key")
def rotate_key() -> None:
    """Seal everything with a new key. The system may go on running meanwhile."""

    async def run(database: Database, _settings: Settings) -> tuple[int, int]:
        keys = database.keyring
        assert keys is not None  # noqa: S101 - `_with_database` gave them
        if keys.file is None:
            return await reseal(database), 0
        keys.add(new_key())
        count = await reseal(database)
        # A process that had read the file just before may have sealed with the old key.
        await asyncio.sleep(1)
        return count + await reseal(database), keys.drop_old()

    count, dropped = _with_database(run)
    typer.echo(f"{count} values sealed anew, {dropped} old keys removed")
    if not dropped:
        typer.echo("WEGWEISER_KEY: all but the first key may be removed now")


def _with_database(run: Callable[[Database, Settings], Awaitable[Any]]) -> Any:
    settings = settings_or_exit()

    async def with_database() -> Any:
        database = Database(settings.database, settings.keyring())
        try:
            return await run(database, settings)
        finally:
            await database.dispose()

    return asyncio.run(with_database())


async def _find(database: Database, who: str) -> str:
    async with database.read() as connection:
        result = await connection.execute(
            select(Conversation.id).where(
                or_(Conversation.id == who, has_address(database, who))
            )
        )  # fmt: skip
        found = result.scalars().all()
    if len(found) != 1:
        typer.secho(f"{len(found)} conversations fit", fg="red", err=True)
        raise typer.Exit(1)
    return found[0]


def _forgetting(settings: Settings) -> Callable[[str], Awaitable[None]]:
    async def forget(conversation_id: str) -> None:
        async with httpx.AsyncClient(base_url=settings.bot_url, trust_env=False) as bot:
            (await bot.delete(f"/conversations/{conversation_id}")).raise_for_status()

    return forget
