"""`wegweiser appointments ...`"""

from __future__ import annotations

import asyncio

import typer

from wegweiser.appointments.seed import seed_demo
from wegweiser.cli.context import settings_or_exit
from wegweiser.clock import system_clock
from wegweiser.storage import Database

app = typer.Typer(help="Offices and their free times.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Offices and their free times."""


@app.command()
def seed() -> None:
    """Put demo offices and free times into the database; what is there stays."""

    async def run() -> tuple[int, int]:
        settings = settings_or_exit()
        database = Database(settings.database)
        try:
            return await seed_demo(database, settings.content_dir / "offices.yml", system_clock())
        finally:
            await database.dispose()

    offices, slots = asyncio.run(run())
    typer.echo(f"demo data: {offices} offices, {slots} new free times")
