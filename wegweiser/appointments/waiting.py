"""The waiting list: who would take an earlier time, and offering them one for a while."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from sqlalchemy import Row, delete, exists, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments import notices
from wegweiser.appointments.errors import UnknownOfficeError, UnknownServiceError
from wegweiser.appointments.holds import insert_hold, request_key
from wegweiser.appointments.listing import free_slots
from wegweiser.appointments.models import Appointment, WaitingOffer
from wegweiser.appointments.models import WaitingPlace as Place
from wegweiser.appointments.plan import read_plan
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.reading import read_holds
from wegweiser.appointments.records import Offer, Status, WaitingPlace
from wegweiser.appointments.seats import give_up, lock, resources_of, take_seat
from wegweiser.appointments.slots import BERLIN, DayPart, Slot, Wish
from wegweiser.appointments.telling import tell_person
from wegweiser.clock import Clock
from wegweiser.conversations.saying import Told
from wegweiser.storage import Database

LOOKED_AT = 200
"""Free times looked at for one place; more would have been offered before."""


class WaitingList:
    """Places on the list, and the offers made to them."""

    def __init__(self, database: Database, clock: Clock, policy: Policy) -> None:
        self._database = database
        self._clock = clock
        self._policy = policy

    async def join(
        self,
        conversation_id: str,
        office_id: str,
        service: str,
        language: str | None,
        wish: Wish,
    ) -> WaitingPlace:
        """See `Appointments.join_waiting`."""
        now = self._clock()
        dialect = sqlite if self._database.is_sqlite else postgresql
        async with self._database.write() as connection:
            plan = await read_plan(connection, office_id, now.astimezone(BERLIN).date(), 1)
            if not plan.service(service).record.public:
                raise UnknownServiceError
            wanted = {"language": language, "wish": stored_wish(wish)}
            await connection.execute(
                dialect.insert(Place)
                .values(
                    conversation_id=conversation_id,
                    office_id=office_id,
                    service_key=service,
                    created_at=now,
                    **wanted,
                )
                .on_conflict_do_update(
                    index_elements=["conversation_id", "office_id", "service_key"], set_=wanted
                )
            )
            places = await _places(connection, conversation_id)
        return next(
            each for each in places if (each.office_id, each.service) == (office_id, service)
        )

    async def places(self, conversation_id: str) -> list[WaitingPlace]:
        """See `Appointments.waiting`."""
        async with self._database.read() as connection:
            return await _places(connection, conversation_id)

    async def leave(self, place_id: int, conversation_id: str) -> None:
        """See `Appointments.leave_waiting`."""
        async with self._database.write() as connection:
            await leave(connection, self._clock(), Place.id == place_id,
                        Place.conversation_id == conversation_id)  # fmt: skip

    async def offers(self, conversation_id: str) -> list[Offer]:
        """See `Appointments.offers`."""
        async with self._database.read() as connection:
            holds = await read_holds(
                connection,
                Appointment.conversation_id == conversation_id,
                Appointment.place_id.is_not(None),
                Appointment.held_until > self._clock(),
            )
        return [Offer(hold, place_id) for hold, place_id in holds if place_id is not None]

    async def offer_freed(self) -> list[Told]:
        """Offer what is free to those who wait, the longest first; one offer a place at a time.

        Safe to run anywhere, any number of times at once: an offer is a hold, and its row in
        `waiting_offers`, the hold and the message are one transaction.
        """
        now = self._clock()
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Place.id)
                .where(
                    ~exists().where(
                        Appointment.place_id == Place.id, Appointment.status == Status.HELD
                    )
                )
                .order_by(Place.created_at, Place.id)
            )
            waiting = list(found.scalars())
        told = []
        for place_id in waiting:
            try:
                async with self._database.write() as connection:
                    said = await self._offer(connection, place_id, now)
            except IntegrityError:
                continue  # Another worker offered at the same time.
            if said is not None:
                told.append(said)
        return told

    async def _offer(
        self, connection: AsyncConnection, place_id: int, now: datetime
    ) -> Told | None:
        found = await connection.execute(
            select(*Place.__table__.columns).where(Place.id == place_id)
        )
        place = found.one_or_none()
        if place is None:
            return None
        later = await _booked(connection, place)
        slot = await _earliest(connection, place, later, now)
        if slot is None:
            return None
        seat = await take_seat(connection, slot.key, now)
        if seat is None:
            return None
        # Refused by its key if the other worker was quicker: then the whole offer is undone.
        await connection.execute(
            insert(WaitingOffer).values(
                place_id=place_id, starts_at=seat.slot.start, offered_at=now
            )
        )
        request = f"offer:{place_id}:{seat.slot.start.timestamp():.0f}"
        hold_id = await insert_hold(
            connection,
            seat,
            request=request_key(place.conversation_id, request),
            conversation_id=place.conversation_id,
            until=now + self._policy.offer_for,
            now=now,
            replaces=later.id if later is not None else None,
            extra=True,
            place_id=place_id,
        )
        (hold, _), *_ = await read_holds(connection, Appointment.id == hold_id)
        return await tell_person(connection, place.conversation_id, notices.offered(hold), now)


async def leave(connection: AsyncConnection, now: datetime, *which: Any) -> None:
    """Delete places and give up what is offered to them."""
    found = await connection.execute(select(Place.id).where(*which))
    places = list(found.scalars())
    offered = (Appointment.place_id.in_(places), Appointment.status == Status.HELD)
    slots = await connection.execute(select(Appointment.slot_id).where(*offered))
    await lock(connection, await resources_of(connection, slots.scalars().all()))
    await give_up(connection, *offered, values={"status": Status.RELEASED, "updated_at": now})
    await connection.execute(
        update(Appointment).where(Appointment.place_id.in_(places)).values(place_id=None)
    )
    await connection.execute(delete(Place).where(Place.id.in_(places)))


def stored_wish(wish: Wish) -> dict[str, Any]:
    """A wish as JSON."""
    return {
        "dayparts": sorted(part.value for part in wish.dayparts),
        "weekdays": sorted(wish.weekdays),
        "after": wish.after.isoformat() if wish.after else None,
        "before": wish.before.isoformat() if wish.before else None,
    }


def _wish(stored: dict[str, Any]) -> Wish:
    after, before = stored["after"], stored["before"]
    return Wish(
        dayparts=frozenset(DayPart(part) for part in stored["dayparts"]),
        weekdays=frozenset(stored["weekdays"]),
        after=time.fromisoformat(after) if after else None,
        before=time.fromisoformat(before) if before else None,
    )


async def _earliest(
    connection: AsyncConnection,
    place: Row[*tuple[Any, ...]],
    later: Row[*tuple[Any, ...]] | None,
    now: datetime,
) -> Slot | None:
    """The first free time that is as wished, earlier than what the person has, and not offered yet."""
    try:
        free: Sequence[Slot] = await free_slots(
            connection,
            place.office_id,
            place.service_key,
            now,
            days=366,
            language=place.language,
            wish=_wish(place.wish),
            limit=LOOKED_AT,
        )
    except (UnknownOfficeError, UnknownServiceError):
        return None
    offered = await connection.execute(
        select(WaitingOffer.starts_at).where(WaitingOffer.place_id == place.id)
    )
    refused = set(offered.scalars())
    return next(
        (
            slot
            for slot in free
            if slot.start not in refused and (later is None or slot.start < later.starts_at)
        ),
        None,
    )


async def _booked(
    connection: AsyncConnection, place: Row[*tuple[Any, ...]]
) -> Row[*tuple[Any, ...]] | None:
    found = await connection.execute(
        select(Appointment.id, Appointment.starts_at)
        .where(
            Appointment.conversation_id == place.conversation_id,
            Appointment.service_key == place.service_key,
            Appointment.status == Status.CONFIRMED,
        )
        .order_by(Appointment.starts_at)
        .limit(1)
    )
    return found.one_or_none()


async def _places(connection: AsyncConnection, conversation_id: str) -> list[WaitingPlace]:
    booked = (
        select(Appointment.id)
        .where(
            Appointment.conversation_id == Place.conversation_id,
            Appointment.service_key == Place.service_key,
            Appointment.status == Status.CONFIRMED,
        )
        .order_by(Appointment.starts_at)
        .limit(1)
        .scalar_subquery()
    )
    found = await connection.execute(
        select(Place.id, Place.office_id, Place.service_key, booked, Place.created_at)
        .where(Place.conversation_id == conversation_id)
        .order_by(Place.created_at, Place.id)
    )
    return [WaitingPlace(*row) for row in found]
