"""`wegweiser telegram ...`"""

from __future__ import annotations

import subprocess
import sys

import typer

from wegweiser.cli.context import settings_or_exit
from wegweiser.settings import PROJECT_ROOT

app = typer.Typer(help="The Telegram channel.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The Telegram channel."""


@app.command()
def check() -> None:
    """Say whether token, webhook, secret and menus are right; changes nothing."""
    settings_or_exit()
    # A process of the channels' own, as the gateway is: the domain knows no channel.
    done = subprocess.run(
        [sys.executable, "-m", "channels.telegram"], cwd=PROJECT_ROOT, check=False
    )
    raise typer.Exit(done.returncode)
