"""Rights over one's data, in chat: see, take a copy, be forgotten, take a consent back."""

from __future__ import annotations

import secrets

from actions.base import Heard, RespondingAction
from actions.context import Services
from actions.dialogue.kernel import Dialogue, Step, choice
from actions.privacy import PROFILE_FORM, private_only
from wegweiser.content import Library
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.dialogues import Dialogues
from wegweiser.profiles.serial import to_json
from wegweiser.profiles.store import Profiles
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP

NAME = "data"
DELETE = Offer({"intent": "delete_data"})
EXPORT = Offer({"intent": "export_data"})
CHANGE = Offer({"intent": "change_profile"})
START = Offer({"intent": "start_profile"})


def _button(value: str) -> Offer:
    return choice(NAME, "rights", value, f"choice-data-{value}")


def delete_confirm(hours: float) -> Reply:
    """Asks once before anything is erased."""
    return Reply("data.delete_confirm", {"hours": hours}, (_button("delete"), _button("keep")))


def deleted(hours: float) -> Reply:
    """Hides everything now; the effect makes the gateway keep the promise."""
    receipt = secrets.token_hex(8)
    return Reply(
        "data.deleted",
        {"hours": hours, "receipt": receipt},
        (),
        {"erase": {"receipt": receipt, "hours": hours}},
    )


class DataAction(RespondingAction):
    """An action on what is kept of a person."""

    def __init__(self, library: Library, services: Services) -> None:
        super().__init__(library)
        self.services = services
        self.profiles = Profiles(services.database, services.clock)
        self.links = Links(services.database, services.clock)


class ShowDataAction(DataAction):
    """What is known of the person, and for how long."""

    action_name = "action_show_data"

    async def respond(self, heard: Heard) -> list[Reply]:
        settings = self.services.settings
        days = {
            "transcript_days": settings.retention_transcript_days,
            "profile_days": settings.retention_profile_days,
        }
        stored = await self.profiles.load(heard.conversation)
        if stored is None or not stored.profile.known():
            return [Reply("data.nothing", days, (START, EXPORT, DELETE))]
        if await private_only(self.services, heard):
            code = await self.links.issue(heard.conversation, Purpose.CONTINUE)
            url = f"{settings.base_url}/#continue={code}"
            return [Reply("data.shown_privately", {"url": url}, (DELETE, HELP))]
        return [
            Reply(
                "data.shown",
                {**days, "profile": to_json(stored.profile)},
                (CHANGE, EXPORT, _button("withdraw"), DELETE),
            )
        ]


class ExportDataAction(DataAction):
    """A copy behind a link that works for an hour: nothing of it is said in the chat."""

    action_name = "action_export_data"

    async def respond(self, heard: Heard) -> list[Reply]:
        code = await self.links.issue(heard.conversation, Purpose.COPY)
        url = f"{self.services.settings.base_url}/data/{code}"
        return [Reply("data.exported", {"url": url, "json_url": f"{url}/json"}, (DELETE, HELP))]


class DeleteDataAction(DataAction):
    """Asks whether everything shall be erased."""

    action_name = "action_delete_data"

    async def respond(self, _heard: Heard) -> list[Reply]:
        return [delete_confirm(self.services.settings.erasure_hours)]


class DataRightsDialogue(Dialogue):
    """The buttons of these replies. It asks nothing, so it is never under way."""

    name = NAME
    loop = False

    def __init__(self, services: Services) -> None:
        self._services = services
        self._profiles = Profiles(services.database, services.clock)
        self._dialogues = Dialogues(services.database, services.clock)

    async def begin(self, _heard: Heard) -> Step:
        return Step([delete_confirm(self._services.settings.erasure_hours)], open=False)

    async def take(self, heard: Heard) -> Step | None:
        match heard.chosen.get("value"):
            case "delete":
                return Step([deleted(self._services.settings.erasure_hours)], open=False)
            case "keep":
                return Step([Reply("data.kept", {}, (HELP,))], open=False)
            case "withdraw":
                await self._profiles.withdraw(heard.conversation)
                async with self._services.database.write() as connection:
                    await self._dialogues.end(connection, heard.conversation, PROFILE_FORM)
                return Step([Reply("data.withdrawn", {}, (DELETE, HELP))], open=False)
        return None

    async def ask_again(self, _heard: Heard) -> list[Reply]:
        return []
