"""The commands, put together; each group of them has a module of its own."""

from __future__ import annotations

import typer

from wegweiser.cli import (
    appointments,
    content,
    data,
    database,
    evaluate,
    run,
    staff,
    telegram,
    train,
    utterances,
)

app = typer.Typer(
    help="Assistant for newcomers to Germany in five languages.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command("run")(run.run)
app.command("train")(train.train)
app.command("evaluate")(evaluate.evaluate)
app.add_typer(database.app, name="database")
app.add_typer(content.app, name="content")
app.add_typer(appointments.app, name="appointments")
app.add_typer(data.app, name="data")
app.add_typer(staff.app, name="staff")
app.add_typer(telegram.app, name="telegram")
app.add_typer(utterances.app, name="utterances")
