"""What every command begins with: the settings, or a clear end."""

from __future__ import annotations

import typer

from wegweiser.settings import Settings, SettingsError, load_settings


def settings_or_exit() -> Settings:
    """The settings; a bad one ends the command with the path of its key."""
    try:
        return load_settings()
    except SettingsError as error:
        for key, problem in error.problems:
            variable = f"WEGWEISER_{key.upper()}"
            typer.secho(f"setting {key} ({variable}): {problem}", fg="red", err=True)
        raise typer.Exit(2) from error
