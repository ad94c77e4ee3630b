"""What was found in a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Entity:
    """`kind` and `value` as the project's entity interface fixes them; `start` and `end` are
    character offsets in the text as written. `calendar` names the calendar a date was given in;
    `ambiguous` marks an hour that may be meant on the Ethiopian clock."""

    kind: str
    value: str
    start: int
    end: int
    calendar: str | None = None
    ambiguous: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The form Rasa keeps."""
        found: dict[str, Any] = {
            "entity": self.kind,
            "value": self.value,
            "start": self.start,
            "end": self.end,
        }
        if self.calendar:
            found["calendar"] = self.calendar
        if self.ambiguous:
            found["ambiguous"] = True
        return found
