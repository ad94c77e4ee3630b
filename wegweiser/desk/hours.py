"""When somebody is at the desk: the opening hours of all offices together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Office, SpecialDay
from wegweiser.appointments.opening import Hours, Opening, WeekHours
from wegweiser.appointments.slots import BERLIN

AHEAD = 30
"""Days in which the next opening is looked for."""


@dataclass(frozen=True)
class DeskHours:
    """Opening hours in Europe/Berlin. Without any office nothing is known, and every minute counts."""

    offices: tuple[Opening, ...]

    @property
    def known(self) -> bool:
        """Whether there is an office with hours."""
        return bool(self.offices)

    def is_open(self, moment: datetime) -> bool:
        """Whether any office is open."""
        local = moment.astimezone(BERLIN)
        return any(
            opens <= local.time() < closes
            for office in self.offices
            for opens, closes in office.on(local.date())
        )

    def next_opening(self, moment: datetime) -> datetime | None:
        """When the first office opens next; None if none does within `AHEAD` days."""
        local = moment.astimezone(BERLIN)
        for ahead in range(AHEAD):
            day = local.date() + timedelta(days=ahead)
            beginnings = sorted(
                datetime.combine(day, opens, BERLIN)
                for office in self.offices
                for opens, _ in office.on(day)
            )
            later = [beginning for beginning in beginnings if beginning > local]
            if later:
                return later[0]
        return None

    def worked(self, since: datetime, until: datetime) -> timedelta:
        """How much of a time an office was open; without offices all of it."""
        if not self.known:
            return until - since
        total = timedelta()
        day = since.astimezone(BERLIN).date()
        while day <= until.astimezone(BERLIN).date():
            for opens, closes in self._together(day):
                begin = max(datetime.combine(day, opens, BERLIN), since)
                end = min(datetime.combine(day, closes, BERLIN), until)
                total += max(end - begin, timedelta())
            day += timedelta(days=1)
        return total

    def _together(self, day: date) -> list[Hours]:
        """The hours of a day in which any office is open, none of them twice."""
        together: list[Hours] = []
        for opens, closes in sorted(hours for office in self.offices for hours in office.on(day)):
            if together and opens <= together[-1][1]:
                together[-1] = (together[-1][0], max(together[-1][1], closes))
            else:
                together.append((opens, closes))
        return together


async def desk_hours(connection: AsyncConnection, first: date, days: int = AHEAD) -> DeskHours:
    """The hours of all active offices, with the special days from `first` on; two queries.

    A calendar that was made up for demonstration promises nothing to anybody.
    """
    offices = (
        await connection.execute(select(Office.id, Office.hours).where(Office.active, ~Office.demo))
    ).all()
    special: dict[str, dict[date, tuple[Hours, ...]]] = {}
    found = await connection.execute(
        select(SpecialDay.office_id, SpecialDay.day, SpecialDay.opens, SpecialDay.closes).where(
            SpecialDay.day.between(first, first + timedelta(days=days))
        )
    )
    for row in found:
        hours = special.setdefault(row.office_id, {})
        own = () if row.opens is None else ((row.opens, row.closes),)
        hours[row.day] = (*hours.get(row.day, ()), *own)
    return DeskHours(
        tuple(
            Opening(WeekHours.of(row.hours), special.get(row.id, {}))
            for row in offices
            if row.hours
        )
    )
