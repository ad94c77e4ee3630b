"""`wegweiser content ...`"""

from __future__ import annotations

from datetime import UTC, datetime

import typer

from wegweiser.cli.context import settings_or_exit
from wegweiser.content import ContentError, Library
from wegweiser.content.check import check as find_problems

app = typer.Typer(help="What the assistant says.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """What the assistant says."""


@app.command()
def check() -> None:
    """Check the content folder: complete, true to its facts, in the right language, not stale."""
    folder = settings_or_exit().content_dir
    try:
        library = Library.load(folder)
        problems = find_problems(library, folder, datetime.now(UTC).date())
    except ContentError as error:
        typer.secho(str(error), fg="red", err=True)
        raise typer.Exit(1) from error
    for problem in problems:
        typer.secho(str(problem), fg="red", err=True)
    topics = len({topic for topic, _ in library.answers})
    reviewed = sum(answer.reviewed_by_native for answer in library.answers.values())
    typer.echo(
        f"{topics} topics, {len(library.answers)} answers ({reviewed} reviewed by a native reader), "
        f"{len(library.facts.facts)} facts, {len(problems)} problems"
    )
    if problems:
        raise typer.Exit(1)
