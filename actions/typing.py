"""The words of a button, typed instead of pressed."""

from __future__ import annotations

from typing import Any

from actions.base import Heard
from wegweiser.languages import Language
from wegweiser.profiles.spelling import spelled
from wegweiser.replies.renderer import Renderer


def typed_choice(heard: Heard, renderer: Renderer) -> dict[str, Any] | None:
    """The act of the button of the last reply whose words the message is; None if of none."""
    reader = Language(heard.language) if heard.language in set(Language) else Language.ENGLISH
    wanted = spelled(heard.text)
    if not wanted:
        return None
    for choice in (heard.last_reply or {}).get("choices", ()):
        act: dict[str, Any] = choice["act"]
        if spelled(renderer.title(act, reader, choice.get("title"))) == wanted:
            return act
    return None
