"""When is my appointment? All that are to come, each with everything that is needed."""

from __future__ import annotations

from typing import Any, Protocol

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.base import Heard, utter
from actions.booking import replies
from actions.booking.turn import Desk
from actions.context import Services
from actions.dialogue.kernel import Step, standing
from actions.first_reading import Read
from wegweiser.appointments import BERLIN, Appointments
from wegweiser.appointments.spoken import comes_late
from wegweiser.profiles.reading import Reader
from wegweiser.replies.record import Reply


class Showing:
    """Reads the appointments to come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def replies(self, conversation: str, calendar: str | None = None) -> list[Reply]:
        """The list, or that there is none."""
        upcoming = await self._desk.appointments.upcoming(conversation)
        if not upcoming:
            return [replies.none_booked()]
        params = [each.as_params() | ({"calendar": calendar} if calendar else {})
                  for each in upcoming]  # fmt: skip
        if len(upcoming) == 1:
            params[0] |= await self._desk.linked(upcoming[0])
        return [replies.listed(upcoming, params)]


class Shows(Protocol):
    """The dialogue, as far as it is needed here."""

    name: str

    async def begin(self, heard: Heard) -> Step:
        """Begin what the message wishes for."""

    async def show(self, heard: Heard) -> Step:
        """The appointments to come."""


class ShowAppointmentAction(Action):
    """Answers `show_appointment`; who says to be late is asked how late."""

    action_name = "action_show_appointment"

    def __init__(self, dialogue: Shows) -> None:
        self._dialogue = dialogue

    def name(self) -> str:
        return self.action_name

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,  # noqa: ARG002 - rasa-sdk's interface
    ) -> list[dict[str, Any]]:
        heard = Heard.of(tracker)
        if comes_late(heard.text):
            step = await self._dialogue.begin(heard)
            utter(dispatcher, step.replies)
            return standing(self._dialogue.name, step)
        utter(dispatcher, (await self._dialogue.show(heard)).replies)
        return []


class ComesLate:
    """Reads "I will be late", whatever the model takes it for, on the day of an appointment."""

    def __init__(self, services: Services, dialogue: Shows) -> None:
        self._clock = services.clock
        self._appointments = Appointments(services.database, services.clock)
        self._dialogue = dialogue

    async def read(self, heard: Heard) -> Read | None:
        today = self._clock().astimezone(BERLIN).date()
        if not comes_late(heard.text) or Reader(today).asks(heard.text):
            return None
        upcoming = await self._appointments.upcoming(heard.conversation)
        if not any(each.start.date() == today for each in upcoming):
            return None
        step = await self._dialogue.begin(heard)
        return Read(step.replies, standing(self._dialogue.name, step))
