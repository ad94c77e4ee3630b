"""`wegweiser train`"""

from __future__ import annotations

from typing import Annotated

import typer

from wegweiser import training
from wegweiser.cli.context import settings_or_exit


def train(
    *,
    force: Annotated[bool, typer.Option(help="Train even if the model is current.")] = False,
    validate_only: Annotated[bool, typer.Option(help="Only check the data.")] = False,
) -> None:
    """Train the model if it is missing or older than its data."""
    settings = settings_or_exit()
    log, learnt = settings.data_dir / "log", settings.learnt
    try:
        if validate_only:
            training.validate(log / "validate.log", typer.echo, learnt)
        elif force or not training.is_current(learnt):
            typer.echo("training the model from nlu_data (a few minutes the first time)")
            training.train(log / "train.log", typer.echo, learnt)
        else:
            typer.echo("the model is current")
    except training.TrainingError as error:
        typer.secho(str(error), fg="red", err=True)
        raise typer.Exit(1) from error
