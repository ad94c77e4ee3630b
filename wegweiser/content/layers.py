"""Our content folder with an operator's folder over it: theirs wins, and ours never touches it.

Both have the same shape; the operator's holds only what differs. A file of theirs for an answer
replaces ours whole; in the YAML files an entry replaces the entry of the same id, a new id adds
one; messages in `strings/<language>/*.ftl` replace those of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from wegweiser.content.problems import ContentError


@dataclass(frozen=True)
class Layers:
    """The folders, ours first. An operator's folder that is not there is a fault."""

    folders: tuple[Path, ...]

    @classmethod
    def of(cls, folder: Path, overrides: Path | None = None) -> Layers:
        """Raises `ContentError` if `overrides` is no folder."""
        if overrides is None:
            return cls((folder,))
        if not overrides.is_dir():
            raise ContentError(str(overrides), "is no folder")
        return cls((folder, overrides))

    def mapping(self, name: str, *, depth: int) -> dict[str, Any]:
        """A YAML file of all folders in one: mappings are merged down to `depth` levels, deeper
        ones are replaced. Lists of entries with an `id` are merged by it."""
        merged: dict[str, Any] = {}
        for folder in self.folders:
            path = folder / name
            if path.exists():
                merged = _merged(merged, _mapping(path), depth)
        return merged

    def files(self, pattern: str) -> Iterator[Path]:
        """Files of all folders; one with the same path in a later folder takes the earlier's place."""
        found: dict[Path, Path] = {}
        for folder in self.folders:
            for path in sorted(folder.glob(pattern)):
                found[path.relative_to(folder)] = path
        yield from (found[name] for name in sorted(found))

    def every_file(self, pattern: str) -> Iterator[Path]:
        """Files of all folders, ours first, none replaced."""
        for folder in self.folders:
            yield from sorted(folder.glob(pattern))


def _mapping(path: Path) -> dict[str, Any]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 1}" if mark else ""
        raise ContentError(path.name, f"is no YAML{where}") from error
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise ContentError(path.name, "needs a mapping")
    return data


def _merged(under: dict[str, Any], over: dict[str, Any], depth: int) -> dict[str, Any]:
    result = dict(under)
    for key, value in over.items():
        below = result.get(key)
        if depth > 1 and isinstance(below, dict) and isinstance(value, dict):
            result[key] = _merged(below, value, depth - 1)
        elif depth > 1 and isinstance(below, list) and isinstance(value, list):
            entries = {entry["id"]: entry for entry in [*below, *value]}
            result[key] = list(entries.values())
        else:
            result[key] = value
    return result
