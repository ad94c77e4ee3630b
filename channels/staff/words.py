"""Texts of the console, in German and English: `content/console/<language>/*.ftl`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wegweiser.content.layers import Layers
from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.staff.accounts import INTERFACE

FOLDER = "console"


def load_words(folder: Path, overrides: Path | None) -> Strings:
    """All texts; an operator's folder may replace some. Raises `ContentError`."""
    return Strings.load(Layers.of(folder, overrides), FOLDER, INTERFACE)


def preferred(accept_language: str) -> Language:
    """The language a browser asks for, before anybody is signed in."""
    return _first(part.strip()[:2].lower() for part in accept_language.split(","))


def _first(codes: Iterable[str]) -> Language:
    for code in codes:
        for language in INTERFACE:
            if code == language.value:
                return language
    return INTERFACE[0]
