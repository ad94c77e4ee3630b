"""A profile as JSON: sealed in its row, in the parameters of a reply, in a copy for the person."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from wegweiser.profiles.profile import Experience, Profile, Qualification


def to_json(profile: Profile) -> dict[str, Any]:
    """Only what is known; nested facts as objects."""
    return {
        name: {key: part for key, part in value.items() if part is not None}
        if isinstance(value, dict)
        else list(value)
        if isinstance(value, tuple)
        else value
        for name, value in asdict(profile).items()
        if value not in (None, ())
    }


def from_json(written: dict[str, Any]) -> Profile:
    """The profile that `to_json` wrote."""
    values = dict(written)
    for name in ("languages", "goals"):
        if name in values:
            values[name] = tuple(values[name])
    if "qualification" in values:
        values["qualification"] = Qualification(**values["qualification"])
    if "experience" in values:
        values["experience"] = Experience(**values["experience"])
    return Profile(**values)
