"""`python -m channels.telegram`: the report of `wegweiser telegram check`."""

from __future__ import annotations

import asyncio
import sys

import typer

from channels.telegram.checking import check
from wegweiser.logs import configure_logging
from wegweiser.settings import load_settings

_MARKS = {"right": ("✓", "green"), "wrong": ("✗", "red"), "note": ("·", None)}


def main() -> int:
    settings = load_settings()
    configure_logging(settings.log_level)
    found = asyncio.run(check(settings))
    for finding in found:
        mark, colour = _MARKS[finding.kind]
        typer.secho(f"{mark} {finding.what}", fg=colour)
    return int(any(finding.kind == "wrong" for finding in found))


if __name__ == "__main__":
    sys.exit(main())
