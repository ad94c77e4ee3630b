"""`wegweiser utterances`"""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer
import yaml

from wegweiser.cli.context import settings_or_exit
from wegweiser.settings import PROJECT_ROOT
from wegweiser.training import DATA
from wegweiser.utterances import lint, reading

app = typer.Typer(help="The training utterances.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The training utterances."""


@app.command("check")
def check(
    *, remarks: Annotated[bool, typer.Option(help="Show what is no fault, too.")] = False
) -> None:
    """Name what stands twice, under two intents, in the wrong language, or is too little."""
    utterances = [
        *reading.read(DATA),
        *reading.read(settings_or_exit().learnt),
    ]
    findings = lint.lint(utterances, _dialogue_acts())
    faults = [finding for finding in findings if finding.is_fault]
    for finding in findings if remarks else faults:
        typer.echo(str(finding))
    counts = Counter(utterance.language.value for utterance in utterances)
    typer.echo(
        f"{len(utterances)} utterances ({', '.join(f'{k} {n}' for k, n in counts.items())}), "
        f"{len(faults)} faults, {len(findings) - len(faults)} remarks"
    )
    if faults:
        raise typer.Exit(1)


def _dialogue_acts() -> frozenset[str]:
    topics = yaml.safe_load((PROJECT_ROOT / "content" / "topics.yml").read_text(encoding="utf-8"))
    return frozenset(topics["dialogue"])
