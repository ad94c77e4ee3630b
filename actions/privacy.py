"""Where a person's data may be shown: not in Telegram if they, or the operator, said so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions.base import Heard
from actions.context import Services
from wegweiser.dialogues import Dialogues
from wegweiser.profiles.form import FormState
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import load_profile

LoadProfile = Callable[[Heard], Awaitable[Profile | None]]
"""The stored profile of whoever is heard; None if there is none, or none to be shown here."""
TELEGRAM = "telegram"
PROFILE_FORM = "profile_form"


async def private_only(services: Services, heard: Heard) -> bool:
    """Whether the person's data are not to be shown on the channel of this message."""
    if heard.channel != TELEGRAM:
        return False
    if services.settings.telegram_personal_data == "never":
        return True
    dialogues = Dialogues(services.database, services.clock)
    standing = await dialogues.standing(heard.conversation, PROFILE_FORM)
    return FormState.of(standing.state).private


async def profile_to_use(services: Services, heard: Heard) -> Profile | None:
    """The stored profile where an answer may tell of it; None without one."""
    if await private_only(services, heard):
        return None
    return await load_profile(services.database, heard.conversation)
