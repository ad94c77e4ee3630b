"""`wegweiser database ...`"""

from __future__ import annotations

import asyncio

import typer

from wegweiser.cli.context import settings_or_exit
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate as migrate_database

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The database."""


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema."""

    async def run() -> None:
        settings = settings_or_exit()
        database = Database(settings.database, settings.keyring())
        try:
            await migrate_database(database)
        finally:
            await database.dispose()

    asyncio.run(run())
    typer.echo("the database has the newest schema")
