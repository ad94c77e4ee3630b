"""Choosing a time for somebody: booking one, and moving an appointment there is."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.appointments.desk import (
    PATH,
    page,
    side,
    the_appointment,
    the_day,
    the_office,
    to_day,
    today,
    wake,
)
from channels.staff.console import console
from channels.staff.forms import Form, read_form
from channels.staff.page import redirect
from channels.staff.route import StaffRoute
from wegweiser.appointments import (
    AlreadyBookedError,
    AppointmentError,
    HoldExpiredError,
    Mode,
    OfficeRecord,
    ServiceRecord,
    Slot,
    SlotTaken,
    TooLateError,
    TooManyHoldsError,
)
from wegweiser.appointments.records import Appointment
from wegweiser.appointments.slots import SlotKey
from wegweiser.conversations.models import Conversation
from wegweiser.staff.roles import Permission

DAYS = 14
"""Days shown at once."""
NAME_LIMIT = 60
GERMAN = "de"
GONE = "appointment-gone"


@dataclass(frozen=True)
class Choice:
    """What a time is looked for."""

    office: OfficeRecord
    services: list[ServiceRecord]
    service: ServiceRecord
    language: str
    mode: Mode
    start: date
    conversation: str

    @property
    def modes(self) -> tuple[Mode, ...]:
        return self.service.modes


async def ask(request: Request) -> Response:
    """`GET /staff/appointments/new?office&service&language&mode&day&conversation`"""
    query = dict(request.query_params)
    offices = await side(request).offices()
    if not offices:
        return page(request, "none.html")
    choice = await _choice(request, offices, query)
    return await _choosing(request, offices, choice)


async def book(request: Request) -> Response:
    """`POST /staff/appointments/book`"""
    form = await read_form(request)
    key = _key(form)
    conversation = form.text("conversation")
    await _known_conversation(request, conversation)
    failure, status, there = GONE, 409, None
    try:
        booked = await side(request).book_for(
            str(key),
            form.text("request") or secrets.token_urlsafe(),
            conversation_id=conversation or None,
            name=form.text("name")[:NAME_LIMIT] or None,
            extra=form.text("extra") == "yes",
        )
        if not isinstance(booked, SlotTaken):
            await wake(request, booked.id)
            told = "appointment-booked-told" if conversation else "appointment-booked"
            return redirect(f"{PATH}/{booked.id}", flash=told)
    except AlreadyBookedError as error:
        failure, there = "appointment-already", error.appointment_id
    except TooManyHoldsError:
        failure, status = "appointment-too-many", 429
    except HoldExpiredError:
        pass  # the same form once more, long after: choose anew
    except AppointmentError:
        raise HTTPException(404) from None
    asked = {
        "office": key.office_id, "service": key.service, "language": key.language or GERMAN,
        "mode": key.mode.value, "day": key.start.date().isoformat(), "conversation": conversation,
    }  # fmt: skip
    offices = await side(request).offices()
    choice = await _choice(request, offices, asked)
    name = form.text("name")
    return await _choosing(
        request, offices, choice, status, failure=failure, there=there, name=name
    )


async def ask_move(request: Request) -> Response:
    """`GET /staff/appointments/{id}/move?day`"""
    appointment = await the_appointment(request)
    start = the_day(request.query_params.get("day", ""), today(request))
    return await _moving(request, appointment, start)


async def move(request: Request) -> Response:
    """`POST /staff/appointments/{id}/move`"""
    appointment = await the_appointment(request)
    key = _key(await read_form(request))
    try:
        moved = await side(request).move(appointment.id, str(key))
    except TooLateError:
        return redirect(f"{PATH}/{appointment.id}", flash="appointment-too-late")
    except AppointmentError:
        raise HTTPException(404) from None
    if isinstance(moved, SlotTaken):
        return await _moving(request, appointment, key.start.date(), 409, failure=GONE)
    await wake(request, moved.id)
    return to_day(moved, "appointment-moved")


async def _moving(
    request: Request, appointment: Appointment, start: date, status: int = 200,
    failure: str | None = None,
) -> Response:  # fmt: skip
    free = await side(request).free_slots(
        appointment.office.id,
        appointment.service.key,
        start=max(start, today(request)),
        days=DAYS,
        language=appointment.language,
        mode=appointment.mode,
    )
    return page(
        request, "move.html", status,
        appointment=appointment, start=start, by_day=_by_day(free), failure=failure,
    )  # fmt: skip


async def _choosing(
    request: Request, offices: list[OfficeRecord], choice: Choice, status: int = 200, **more: Any
) -> Response:
    free = await side(request).free_slots(
        choice.office.id,
        choice.service.key,
        start=max(choice.start, today(request)),
        days=DAYS,
        language=None if choice.language == GERMAN else choice.language,
        mode=choice.mode,
    )
    languages = await side(request).languages(choice.office.id)
    known: dict[str, Any] = {"failure": None, "there": None, "name": ""}
    return page(
        request, "new.html", status, offices=offices, choice=choice, by_day=_by_day(free),
        languages=[GERMAN, *(each for each in languages if each != GERMAN)],
        request_id=secrets.token_urlsafe(16), **(known | more),
    )  # fmt: skip


async def _choice(request: Request, offices: list[OfficeRecord], asked: dict[str, str]) -> Choice:
    """What was asked for; what was not, as it is most of the time. Raises `HTTPException`."""
    office = the_office(offices, asked.get("office", ""))
    services = await side(request).services(office.id)
    wanted = asked.get("service", "")
    service = next((each for each in services if each.key == wanted), None)
    if service is None and services:
        service = services[0]  # also after a change of office, where the other has it not
    if service is None:
        raise HTTPException(404)
    conversation = asked.get("conversation", "")
    language = asked.get("language", "") or await _known_conversation(request, conversation)
    if language and language not in {GERMAN, *await side(request).languages(office.id)}:
        language = GERMAN
    mode = asked.get("mode", "")
    return Choice(
        office, services, service, language or GERMAN,
        Mode(mode) if mode in set(service.modes) else service.modes[0],
        the_day(asked.get("day", ""), today(request)), conversation,
    )  # fmt: skip


async def _known_conversation(request: Request, conversation: str) -> str:
    """The language of a conversation; "" for somebody at the counter. Raises `HTTPException` 404."""
    if not conversation:
        return ""
    async with console(request).gateway.database.read() as connection:
        found = await connection.execute(
            select(Conversation.id, Conversation.language).where(Conversation.id == conversation)
        )
        row = found.one_or_none()
    if row is None:
        raise HTTPException(404)
    return row.language or ""


def _key(form: Form) -> SlotKey:
    """The time a form names. Raises `HTTPException` 400."""
    try:
        return SlotKey.of(form.text("slot"))
    except AppointmentError:
        raise HTTPException(400) from None


def _by_day(slots: list[Slot]) -> list[tuple[date, list[Slot]]]:
    return [(day, list(each)) for day, each in groupby(slots, key=lambda slot: slot.day)]


_BOOK = Permission.APPOINTMENTS_BOOK
ROUTES = (
    StaffRoute("GET", f"{PATH}/new", ask, _BOOK),
    StaffRoute("POST", f"{PATH}/book", book, _BOOK),
    StaffRoute("GET", PATH + "/{appointment_id:int}/move", ask_move, _BOOK),
    StaffRoute("POST", PATH + "/{appointment_id:int}/move", move, _BOOK),
)
