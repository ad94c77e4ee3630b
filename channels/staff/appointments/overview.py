"""Who comes when: an office's day by counsellor and hour, its week by day, and a list to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.appointments.desk import PATH, page, side, the_appointment, the_day, the_office
from channels.staff.appointments.desk import today as today_of
from channels.staff.console import console
from channels.staff.forms import whole
from channels.staff.page import redirect
from channels.staff.route import StaffRoute
from wegweiser.appointments import OfficeRecord, UnknownAppointmentError
from wegweiser.appointments.door_code import number_in
from wegweiser.appointments.records import Appointment
from wegweiser.appointments.staff import Block, Counsellor, Day
from wegweiser.staff.roles import Permission

DAY, WEEK = 1, 7
ROW = timedelta(minutes=30)
SATURDAY = 5


@dataclass(frozen=True)
class Asked:
    """Which part of the calendar."""

    office: OfficeRecord
    day: date
    days: int
    counsellor: Counsellor | None

    @property
    def week(self) -> bool:
        return self.days == WEEK

    @property
    def first(self) -> date:
        """The day, or the Monday of its week."""
        return self.day - timedelta(days=self.day.weekday()) if self.week else self.day

    def query(self, day: date | None = None, *, week: bool | None = None) -> dict[str, str]:
        """The query of the same view on another day, or of the other view on the same day."""
        shown = {"office": self.office.id, "day": (day or self.day).isoformat()}
        if self.week if week is None else week:
            shown["view"] = "week"
        if self.counsellor is not None:
            shown["counsellor"] = str(self.counsellor.id)
        return shown

    @property
    def before(self) -> date:
        return self.day - timedelta(days=self.days)

    @property
    def after(self) -> date:
        return self.day + timedelta(days=self.days)


@dataclass(frozen=True)
class Row:
    """Half an hour of a day: what begins in it, by column."""

    start: time
    cells: tuple[tuple[Appointment, ...], ...]
    blocked: tuple[Block | None, ...]
    """Of each column: what blocks it then."""
    taken: tuple[bool, ...]
    """Of each column: whether a talk that began before is still going on."""


async def show(request: Request) -> Response:
    """`GET /staff/appointments?office&day&view&counsellor`"""
    offices = await side(request).offices()
    if not offices:
        return page(request, "none.html")
    asked, counsellors = await _asked(request, offices)
    days = await _days(request, asked)
    shown = [counsellor for counsellor in counsellors if asked.counsellor in {None, counsellor}]
    return page(
        request, "week.html" if asked.week else "day.html",
        asked=asked, offices=offices, counsellors=counsellors, shown=shown,
        days=[day for day in days if not (asked.week and _free_weekend(day))],
        rows=[] if asked.week else _rows(days[0], shown),
        misplaced={each.id for day in days for each in day.appointments
                   if _under(each, day.blocks, counsellors)},
    )  # fmt: skip


async def to_print(request: Request) -> Response:
    """`GET /staff/appointments/print?office&day&counsellor`: one day as a list on paper."""
    offices = await side(request).offices()
    if not offices:
        return page(request, "none.html")
    asked, _ = await _asked(request, offices)
    (day, *_) = await _days(request, asked)
    return page(request, "print.html", asked=asked, day=day)


async def find(request: Request) -> Response:
    """`GET /staff/appointments/find?number`: by the number a person says or shows."""
    number = number_in(request.query_params.get("number", ""))
    if number is not None:
        try:
            found = await side(request).by_number(number)
        except UnknownAppointmentError:
            number = None
        else:
            return redirect(f"{PATH}/{found.id}")
    return redirect(PATH, flash="appointment-not-found")


async def one(request: Request) -> Response:
    """`GET /staff/appointments/{id}`"""
    appointment = await the_appointment(request)
    conversation = await side(request).conversation_of(appointment.id)
    begun = appointment.start <= console(request).clock()
    return page(
        request, "one.html", appointment=appointment, conversation=conversation, begun=begun
    )


async def _asked(
    request: Request, offices: list[OfficeRecord]
) -> tuple[Asked, Sequence[Counsellor]]:
    query = request.query_params
    office = the_office(offices, query.get("office", ""))
    counsellors = await side(request).counsellors(office.id)
    wanted = query.get("counsellor", "")
    chosen = None
    if wanted:
        by_id = {each.id: each for each in counsellors}
        chosen = by_id.get(whole(wanted))
        if chosen is None:
            raise HTTPException(404)
    day = the_day(query.get("day", ""), today_of(request))
    return Asked(office, day, WEEK if query.get("view") == "week" else DAY, chosen), counsellors


async def _days(request: Request, asked: Asked) -> list[Day]:
    counsellor = asked.counsellor.id if asked.counsellor else None
    return await side(request).calendar(
        asked.office.id, asked.first, asked.days, counsellor_id=counsellor
    )


def _free_weekend(day: Day) -> bool:
    taken = day.hours or day.appointments or day.blocks
    return day.day.weekday() >= SATURDAY and not taken


def _rows(day: Day, counsellors: Sequence[Counsellor]) -> list[Row]:
    """Half hours from the first to the last time anything is or could be."""
    begins = [opens for opens, _ in day.hours] + [each.start.time() for each in day.appointments]
    ends = [closes for _, closes in day.hours] + [each.end.time() for each in day.appointments]
    if not begins:
        return []
    first, last = datetime.combine(day.day, min(begins)), datetime.combine(day.day, max(ends))
    first -= timedelta(minutes=first.minute % 30)
    starts = [first + n * ROW for n in range(-(-(last - first) // ROW))]
    return [
        Row(
            start.time(),
            tuple(tuple(_begins(day.appointments, each, start)) for each in counsellors),
            tuple(_block(day.blocks, each, start) for each in counsellors),
            tuple(_goes_on(day.appointments, each, start) for each in counsellors),
        )
        for start in starts
    ]


def _begins(
    appointments: Iterable[Appointment], counsellor: Counsellor, start: datetime
) -> Iterable[Appointment]:
    for each in appointments:
        if each.counsellor == counsellor.name and start <= each.start.replace(tzinfo=None) < (
            start + ROW
        ):
            yield each


def _goes_on(appointments: Iterable[Appointment], counsellor: Counsellor, start: datetime) -> bool:
    return any(
        each.counsellor == counsellor.name
        and each.start.replace(tzinfo=None) < start < each.end.replace(tzinfo=None)
        for each in appointments
    )


def _block(blocks: Iterable[Block], counsellor: Counsellor, start: datetime) -> Block | None:
    return next(
        (
            block
            for block in blocks
            if block.resource_id in {None, counsellor.id}
            and block.start.replace(tzinfo=None) < start + ROW
            and block.end.replace(tzinfo=None) > start
        ),
        None,
    )


def _under(
    appointment: Appointment, blocks: Iterable[Block], counsellors: Iterable[Counsellor]
) -> bool:
    """Whether an appointment lies in time that was blocked after it was booked."""
    ids = {each.id for each in counsellors if each.name == appointment.counsellor}
    return any(
        block.start < appointment.end
        and block.end > appointment.start
        and (block.resource_id is None or block.resource_id in ids)
        for block in blocks
    )


ROUTES = (
    StaffRoute("GET", PATH, show, Permission.APPOINTMENTS_READ),
    StaffRoute("GET", f"{PATH}/print", to_print, Permission.APPOINTMENTS_READ),
    StaffRoute("GET", f"{PATH}/find", find, Permission.APPOINTMENTS_READ),
    StaffRoute("GET", PATH + "/{appointment_id:int}", one, Permission.APPOINTMENTS_READ),
)
