"""One message on its way through the booking dialogue, and what the parts of the dialogue share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from actions.base import Heard
from actions.booking.state import BookingState
from actions.context import Services
from wegweiser.appointments import BERLIN, Appointment, Appointments
from wegweiser.appointments.links import AppointmentLinks
from wegweiser.appointments.spoken import written_out
from wegweiser.appointments.wishes import When, resolve
from wegweiser.profiles.reading import Reader

TELEGRAM = "telegram"


@dataclass
class Turn:
    """The message, and where the dialogue stands; its parts change `state`."""

    heard: Heard
    state: BookingState
    before: dict[str, Any] | None
    now: datetime
    reader: Reader

    @property
    def conversation(self) -> str:
        return self.heard.conversation

    @property
    def today(self) -> date:
        return self.now.astimezone(BERLIN).date()

    def when(self) -> When:
        """What the message says about time: by the entities, else by what stands in figures."""
        found = resolve(self.heard.entities, self.now)
        if found or self.heard.pressed:
            return found
        return resolve(written_out(self.heard.text, self.today), self.now)

    def entity(self, kind: str) -> str | None:
        """The first value of an entity of the message."""
        for entity in self.heard.entities:
            if entity.get("entity") == kind and entity.get("value"):
                return str(entity["value"])
        return None

    def appointment(self) -> int | None:
        """The appointment a button of a notice is about."""
        value = self.entity("appointment") if self.heard.pressed else None
        return int(value) if value is not None and value.isdecimal() else None


class Desk:
    """The appointments, and links to them."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.appointments = Appointments(services.database, services.clock)
        self.links = AppointmentLinks(services.database, services.clock)

    async def linked(self, appointment: Appointment, calendar: str | None = None) -> dict[str, Any]:
        """Parameters that lead to calendar file and page of an appointment."""
        code = await self.links.issue(appointment.id)
        url = f"{self.services.settings.base_url}/appointments/{code}"
        params: dict[str, Any] = {"page_url": url, "ics_url": f"{url}/calendar.ics"}
        return params | ({"calendar": calendar} if calendar else {})
