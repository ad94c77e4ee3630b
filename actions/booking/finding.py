"""Office, service and language from a button, an entity, the profile, or plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from babel import Locale

from actions.booking.replies import OWN_NAMES
from actions.booking.state import GERMAN
from actions.booking.turn import Desk, Turn
from wegweiser.appointments import OfficeRecord, ServiceRecord
from wegweiser.appointments.spoken import control, name_meant, service_meant
from wegweiser.content import Library
from wegweiser.languages import Language, language_named_in
from wegweiser.profiles.store import Profiles

_CODES = {"prs": "fa", "kmr": "ku"}
"""Codes of the same language, or one that is understood as well."""


class Finder:
    """Knows what things are called in all five languages."""

    def __init__(self, library: Library, desk: Desk, profiles: Profiles) -> None:
        self._strings = library.strings
        self._appointments = desk.appointments
        self._profiles = profiles

    async def prefill(self, turn: Turn) -> None:
        """What the message and the profile say already is not asked."""
        offices = await self._appointments.offices()
        if turn.state.office is None:
            found = self.office(turn, offices) if turn.heard.text else None
            found = found or await self._office_of_profile(turn, offices)
            if found is None and len(offices) == 1:
                found = offices[0].id
            turn.state = replace(turn.state, office=found)
        if turn.state.service is None and turn.heard.text:
            meant = self.service(turn.heard.text, await self.services_of(turn))
            turn.state = replace(turn.state, service=meant)

    async def services_of(self, turn: Turn) -> list[ServiceRecord]:
        """What can be booked at the office that was chosen; before that, what any office offers."""
        if turn.state.office is not None:
            return await self._appointments.services(turn.state.office)
        offered: dict[str, ServiceRecord] = {}
        for office in await self._appointments.offices():
            for service in await self._appointments.services(office.id):
                offered.setdefault(service.key, service)
        return list(offered.values())

    async def _office_of_profile(self, turn: Turn, offices: Sequence[OfficeRecord]) -> str | None:
        stored = await self._profiles.load(turn.conversation)
        town = stored.profile.town if stored else None
        return in_town(town, offices) if town else None

    def office(self, turn: Turn, offices: Sequence[OfficeRecord]) -> str | None:
        """The one office a message means, by a town it serves or by its name."""
        if (city := turn.entity("city")) is not None:
            return in_town(city, offices)
        names = {
            office.id: (office.name, *(name for town in office.serves for name in self._town(town)))
            for office in offices
        }
        return name_meant(turn.heard.text, names)

    def service(self, text: str, services: Sequence[ServiceRecord]) -> str | None:
        """The service a message is about."""
        names = {service.key: self._named(f"service-{service.key}") for service in services}
        return service_meant(text, names)

    def label(self, service: str) -> str | None:
        """The string that names a service on a button, if there is one."""
        label = f"choice-service-{service}"
        return label if self._strings.has(Language.ENGLISH, label) else None

    def language(self, turn: Turn) -> str | None:
        """The language a message names for the talk; German if it wants no interpreter."""
        text = turn.heard.text
        if (code := turn.entity("language")) is not None:
            return _CODES.get(code, code)
        if control(text) == "none" or turn.reader.control(text) == "no":
            return GERMAN
        if (named := language_named_in(text)) is not None:
            return named.value
        return name_meant(text, _language_names())

    def _town(self, town: str) -> tuple[str, ...]:
        return (town, *self._named(f"town-{town.casefold()}"))

    def _named(self, key: str) -> tuple[str, ...]:
        return tuple(
            self._strings.text(reader, key) for reader in Language if self._strings.has(reader, key)
        )


def in_town(town: str, offices: Sequence[OfficeRecord]) -> str | None:
    """The office of a town (German name), if there is just one."""
    there = [office.id for office in offices if town in office.serves]
    return there[0] if len(there) == 1 else None


def _language_names() -> dict[str, tuple[str, ...]]:
    return {
        code: (own, *(name for reader in Language
                      if (name := Locale.parse(reader.locale).languages.get(code))))
        for code, own in OWN_NAMES.items()
    }  # fmt: skip
