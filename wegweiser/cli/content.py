"""`wegweiser content ...`"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from wegweiser.cli.context import settings_or_exit
from wegweiser.cli.preview import serve
from wegweiser.content import ContentError, Library
from wegweiser.content.check import check as find_problems
from wegweiser.content.layers import Layers

app = typer.Typer(help="What the assistant says.", no_args_is_help=True)

Overrides = Annotated[
    Path | None,
    typer.Option(help="The operator's folder over ours; default: WEGWEISER_CONTENT_OVERRIDES."),
]


@app.callback()
def group() -> None:
    """What the assistant says."""


@app.command()
def check(overrides: Overrides = None) -> None:
    """Check the content: complete, true to its facts, in the right language, not stale."""
    folder, overrides = _folders(overrides)
    try:
        library = Library.load(folder, overrides)
        layers = Layers.of(folder, overrides)
        problems = find_problems(library, layers, datetime.now(UTC).date())
    except ContentError as error:
        typer.secho(str(error), fg="red", err=True)
        raise typer.Exit(1) from error
    for problem in problems:
        typer.secho(str(problem), fg="red", err=True)
    topics = len({topic for topic, _ in library.answers})
    reviewed = sum(answer.reviewed_by_native for answer in library.answers.values())
    typer.echo(
        f"{topics} topics, {len(library.answers)} answers ({reviewed} reviewed by a native reader), "
        f"{len(library.facts.facts)} facts, {len(library.offices.contacts)} offices, "
        f"{len(library.measures.measures)} measures, "
        f"{len(problems)} problems"
    )
    if problems:
        raise typer.Exit(1)


@app.command()
def preview(
    overrides: Overrides = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on this machine.")] = 8090,
) -> None:
    """Show every topic in five columns with its facts and sources, for reviewers; reads the files
    anew with every page."""
    folder, overrides = _folders(overrides)
    typer.echo(f"http://127.0.0.1:{port}/ (Ctrl-C stops it)")
    serve(folder, overrides, port)


def _folders(overrides: Path | None) -> tuple[Path, Path | None]:
    settings = settings_or_exit()
    return settings.content_dir, overrides or settings.content_overrides
