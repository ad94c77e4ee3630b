"""`wegweiser run`: set up what is missing and serve the assistant until Ctrl-C."""

from __future__ import annotations

import asyncio
import time
from typing import Annotated

import typer
from sqlalchemy import func, select

from wegweiser import training
from wegweiser.appointments.seed import seed_demo
from wegweiser.cli.context import settings_or_exit
from wegweiser.processes import NotReadyError, PortInUseError, Supervised
from wegweiser.settings import Settings
from wegweiser.staff.models import StaffAccount
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate


def run(
    *,
    train: Annotated[bool, typer.Option(help="Train first if the data changed.")] = True,
) -> None:
    """Set everything up and serve the assistant; Ctrl-C stops it."""
    begun = time.monotonic()
    settings = settings_or_exit()
    supervised = Supervised(settings)
    try:
        supervised.check_ports()
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        if train or not training.MODEL.exists():
            _train(settings)
        asyncio.run(_prepare_database(settings))
        with supervised.running():
            supervised.wait_until_ready(_say)
            _say(f"ready after {time.monotonic() - begun:.0f} s")
            _addresses(settings)
            supervised.wait()
    except PortInUseError as error:
        typer.secho(
            f"port {error.port} ({error.purpose}) is in use; is Wegweiser running already? "
            f"Another port: {error.variable}=...",
            fg="red",
            err=True,
        )
        raise typer.Exit(1) from error
    except NotReadyError as error:
        typer.secho(f"{error}; see the files in {settings.data_dir / 'log'}", fg="red", err=True)
        raise typer.Exit(1) from error
    except KeyboardInterrupt:
        pass
    _say("stopped")


def _train(settings: Settings) -> None:
    if training.is_current(settings.learnt):
        return
    _say("training the model from nlu_data (a few minutes the first time)")
    try:
        training.train(settings.data_dir / "log" / "train.log", _say, settings.learnt)
    except training.TrainingError as error:
        typer.secho(str(error), fg="red", err=True)
        raise typer.Exit(1) from error


async def _prepare_database(settings: Settings) -> None:
    database = Database(settings.database, settings.keyring())
    try:
        await migrate(database)
        offices, _ = await seed_demo(database, settings.content_dir)
    finally:
        await database.dispose()
    _say(f"database ready ({database.url.get_backend_name()}), {offices} demo offices")


def _addresses(settings: Settings) -> None:
    address = settings.gateway_url
    typer.echo("")
    typer.echo(f"  assistant   {address}/")
    typer.echo(f"  widget      {address}/widget.js")
    typer.echo(f"  console     {address}/staff  ({_first_account(settings)})")
    typer.echo(f"  health      {address}/health/ready")
    if settings.dev_rest:
        typer.echo(f"  REST (dev)  {address}/webhooks/rest/webhook")
    telegram = "on" if settings.telegram_token else "off (set WEGWEISER_TELEGRAM_TOKEN)"
    typer.echo(f"  Telegram    {telegram}")
    typer.echo(f"  log files   {settings.data_dir / 'log'}")
    typer.echo("")
    typer.echo("Stop with Ctrl-C.")


def _first_account(settings: Settings) -> str:
    """How to sign in: what to type while there is no account."""

    async def count() -> int:
        database = Database(settings.database)
        try:
            async with database.read() as connection:
                found = await connection.execute(select(func.count()).select_from(StaffAccount))
                return int(found.scalar_one())
        finally:
            await database.dispose()

    accounts = asyncio.run(count())
    if accounts:
        return f"{accounts} accounts" if accounts > 1 else "1 account"
    return "no account yet: .venv/bin/wegweiser staff create NAME --role admin"


def _say(text: str) -> None:
    typer.echo(f"[wegweiser] {text}")
