"""The command `wegweiser`: everything an operator or developer types."""

from wegweiser.cli.app import app

__all__ = ["app"]
