"""`wegweiser evaluate`"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from wegweiser import evaluation


def evaluate(
    file: Annotated[
        Path | None, typer.Argument(exists=True, help="Lines {lang, text, topic, also}.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, not a table.")] = False,
    errors: Annotated[Path | None, typer.Option(help="Write what went wrong here.")] = None,
    languages: Annotated[
        Path | None, typer.Option(exists=True, help="Lines {text, lang}: identify the language.")
    ] = None,
    entities: Annotated[
        Path | None, typer.Option(exists=True, help="Lines {lang, text, entities}.")
    ] = None,
) -> None:
    """Measure the trained model on messages it has not seen."""
    if sum(given is not None for given in (file, languages, entities)) != 1:
        raise typer.BadParameter("give one of FILE, --languages FILE, --entities FILE")
    try:
        if entities is not None:
            figures = evaluation.evaluate_entities(entities, errors)
            typer.echo(json.dumps(figures, ensure_ascii=False, indent=None if as_json else 2))
            return
        if languages is not None:
            report = evaluation.evaluate_languages(languages)
        elif file is not None:
            report = evaluation.evaluate_topics(file)
    except evaluation.UnderstandingFailedError as error:
        typer.secho(str(error), fg="red", err=True)
        raise typer.Exit(1) from error
    if errors is not None:
        lines = (json.dumps(line, ensure_ascii=False) for line in report.errors)
        errors.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(report.figures, ensure_ascii=False, indent=2))
    else:
        _table(report.figures)


def _table(result: dict[str, Any]) -> None:
    rows = {**result["languages"], "overall": result["overall"]}
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    typer.echo(
        "language".ljust(10) + "".join(name.rjust(max(len(name), 8) + 2) for name in columns)
    )
    for language, row in rows.items():
        cells = []
        for name in columns:
            value = row.get(name)
            text = (
                "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
            )
            cells.append(text.rjust(max(len(name), 8) + 2))
        typer.echo(language.ljust(10) + "".join(cells))
