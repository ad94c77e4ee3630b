"""`wegweiser appointments ...`"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from wegweiser.appointments import AppointmentError, Appointments
from wegweiser.appointments.calendar_file import (
    CalendarFileError,
    read_offices,
    read_special_days,
)
from wegweiser.appointments.export import export_month
from wegweiser.appointments.importing import import_offices, import_special_days
from wegweiser.appointments.misplaced import misplaced
from wegweiser.appointments.seed import seed_demo
from wegweiser.appointments.slots import BERLIN
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.cli.context import settings_or_exit
from wegweiser.clock import system_clock
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

app = typer.Typer(help="Offices, their calendars and appointments.", no_args_is_help=True)

Result = TypeVar("Result")


@app.callback()
def group() -> None:
    """Offices, their calendars and appointments."""


@app.command()
def seed() -> None:
    """Put the demo offices with an invented calendar into the database; what is there stays."""
    content = settings_or_exit().content_dir
    offices, added = _run(lambda database: seed_demo(database, content))
    typer.echo(f"demo data: {offices} offices, {added} new")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
) -> None:
    """Import calendars: YAML with whole offices, or CSV with special days.

    The columns of the CSV file are office,day,opens,closes,reason; docs/appointments.md describes
    the YAML file. Appointments made before stay; those that no longer fit are listed.
    """

    async def run(database: Database) -> None:
        if file.suffix.lower() == ".csv":
            lines = read_special_days(file)
            await import_special_days(database, lines)
            offices = sorted({line.office for line in lines})
            typer.echo(f"{len(lines)} special days of {len(offices)} offices imported")
        else:
            entries = read_offices(file)
            await import_offices(database, entries)
            offices = [entry.id for entry in entries]
            typer.echo(f"{len(offices)} offices imported")
        for office_id in offices:
            for appointment in await misplaced(database, office_id, system_clock()):
                typer.secho(
                    f"{office_id}: appointment {appointment.number} on"
                    f" {appointment.start:%Y-%m-%d %H:%M} no longer fits the calendar",
                    fg="yellow",
                )

    _run(run)


@app.command("list")
def list_(
    office: Annotated[str | None, typer.Argument(help="Id of an office; default: all.")] = None,
    *,
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="First day; default: today.")
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=62)] = 7,
) -> None:
    """List offices, or the calendar of one: opening hours and appointments (numbers, no names)."""

    async def run(database: Database) -> None:
        if office is None:
            for each in await Appointments(database).offices():
                mark = " (demo)" if each.demo else ""
                typer.echo(f"{each.id}\t{each.name}{mark}")
            return
        first = (day or datetime.now(BERLIN)).date()
        for each_day in await StaffAppointments(database).calendar(office, first, days):
            hours = ", ".join(f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in each_day.hours)
            typer.echo(f"{each_day.day:%a %Y-%m-%d}  {hours or 'closed'}")
            for booked in each_day.appointments:
                typer.echo(
                    f"  {booked.start:%H:%M}-{booked.end:%H:%M}  {booked.number}"
                    f"  {booked.service.key}  {booked.counsellor}  {booked.status}"
                )
            for block in each_day.blocks:
                typer.echo(
                    f"  {block.start:%d. %H:%M}-{block.end:%d. %H:%M}  blocked {block.reason}"
                )

    _run(run)


@app.command()
def export(
    month: Annotated[datetime, typer.Argument(formats=["%Y-%m"], help="Such as 2026-11.")],
    *,
    office: Annotated[str | None, typer.Option(help="Id of an office; default: all.")] = None,
) -> None:
    """Print the appointments of a month as CSV, without any person."""
    typer.echo(
        _run(lambda database: export_month(database, month.year, month.month, office)), nl=False
    )


def _run(work: Callable[[Database], Awaitable[Result]]) -> Result:
    """Run something on the migrated database; a fault of the file or the arguments ends the command."""

    async def run() -> Result:
        database = Database(settings_or_exit().database)
        try:
            await migrate(database)
            return await work(database)
        finally:
            await database.dispose()

    try:
        return asyncio.run(run())
    except CalendarFileError as error:
        for place, what in error.problems:
            typer.secho(f"{place}: {what}", fg="red", err=True)
        raise typer.Exit(1) from error
    except AppointmentError as error:
        typer.secho(error.code, fg="red", err=True)
        raise typer.Exit(1) from error
