"""A reply's choices as the widget gets them: with what lets it lay out days, times and asides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from channels.web.inputs import ASIDE
from wegweiser.languages import Language
from wegweiser.replies.moments import with_moments
from wegweiser.replies.renderer import ShownChoice

_DAY, _TIME = "day", "time"
"""Steps of the booking dialogue whose choices are moments."""


def plain(choices: Sequence[ShownChoice]) -> list[dict[str, str]]:
    """Ids and titles alone."""
    return [{"id": choice.id, "title": choice.title} for choice in choices]


def shown(
    choices: Sequence[ShownChoice], content: Mapping[str, Any], reader: Language
) -> list[dict[str, Any]]:
    """Ids and titles; `date` of a day, `day` and `time` of a time, `aside` of what leads elsewhere."""
    issued = content.get("choices") or ()
    return [
        {**each, **_more(choice.get("act") or {}, reader)}
        for each, choice in zip(plain(choices), issued, strict=True)
    ]


def _more(act: Mapping[str, Any], reader: Language) -> dict[str, Any]:
    entities = act.get("entities") or {}
    step, value = entities.get("step"), entities.get("value")
    starts = (act.get("params") or {}).get("starts_at")
    if step not in {_DAY, _TIME}:
        return {"aside": True} if value in ASIDE else {}
    if starts is None:
        return {"aside": True}
    if step == _DAY:
        return {"date": str(starts)[:10]}
    words = with_moments({"starts_at": starts}, reader)
    return {"day": words["starts_short"], "time": words["starts_time"]}
