"""Another language."""

from __future__ import annotations

from actions.base import Heard, ReplyingAction
from wegweiser.languages import language_named_in
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import language_changed, language_choose


class ChangeLanguageAction(ReplyingAction):
    """Changes to the language the message names; asks if it names none."""

    action_name = "action_change_language"

    def replies(self, heard: Heard) -> list[Reply]:
        named = language_named_in(heard.text)
        if named is None:
            return [language_choose()]
        return list(language_changed(named, heard.last_reply))
