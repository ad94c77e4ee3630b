"""Reports: tables, plots and CSV files over whole weeks; nobody can be told from them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta

from babel.dates import format_date
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.page import language_of, render, words
from channels.staff.plots import drawn
from channels.staff.prepared import library_of
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.appointments import Appointments
from wegweiser.reports.building import PERIODS, TOPIC, WEEK, Report, Reports, Table
from wegweiser.reports.suppression import FEWEST
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.roles import Permission

USUAL = 12
"""Weeks shown unless somebody chooses."""
Name = Callable[[str], str]
_FORMULA = ("=", "+", "-", "@", "\t")


async def show(request: Request) -> Response:
    """`GET /staff/reports?weeks=`"""
    report = await _report(request)
    return render(
        request,
        "reports.html",
        report=report,
        row=await _row(request),
        column=_column(request),
        weeks=_weeks(request),
        periods=PERIODS,
        fewest=FEWEST,
    )


async def plot(request: Request) -> Response:
    """`GET /staff/reports/{table}.svg`"""
    table = await _table(request)
    row, column = await _row(request), _column(request)
    svg = drawn(
        table,
        lambda name: row(table, name, short=True),
        lambda name: column(table, name),
        words(request)("report-nothing"),
    )
    # The picture has its own style inside and nothing else; it is a document of its own.
    policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return Response(svg, media_type="image/svg+xml", headers={"Content-Security-Policy": policy})


async def download(request: Request) -> Response:
    """`GET /staff/reports/{table}.csv`"""
    table = await _table(request)
    row, column = await _row(request), _column(request)
    say = words(request)
    written = io.StringIO()
    target = csv.writer(written)
    heads = [column(table, name) for name in table.columns]
    target.writerow(
        [_cell(each) for each in (say(f"report-{table.down}"), *heads, say("report-total"))]
    )
    names = [row(table, name) for name in table.rows]
    for name, line in zip((*names, say("report-total")), table.cells, strict=False):
        target.writerow([_cell(name), *("" if value is None else value for value in line)])
    now = console(request).clock()
    async with console(request).gateway.database.write() as connection:
        await record_staff(
            connection, now, Action.REPORT_EXPORTED, signed(request).staff_id,
            details={"table": table.name, "weeks": _weeks(request)},
        )  # fmt: skip
    file = f"wegweiser-{table.name}-{now:%Y-%m-%d}.csv"
    return Response(
        "\ufeff" + written.getvalue(),  # the mark lets spreadsheets read the letters
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{file}"'},
    )


async def _report(request: Request) -> Report:
    made = Reports(console(request).gateway.database, console(request).clock)
    return await made.of(_weeks(request))


async def _table(request: Request) -> Table:
    table = (await _report(request)).table(request.path_params["table"])
    if table is None:
        raise HTTPException(404)
    return table


def _weeks(request: Request) -> int:
    wanted = request.query_params.get("weeks", str(USUAL))
    if wanted not in {str(period) for period in PERIODS}:
        raise HTTPException(400)
    return int(wanted)


async def _row(request: Request) -> Callable[..., str]:
    """What a row of a table is called."""
    library, reader, say = library_of(request), language_of(request), words(request)
    offices = {
        office.id: office.name
        for office in await Appointments(console(request).gateway.database).offices()
    }

    def name(table: Table, row: str, *, short: bool = False) -> str:
        if table.down == WEEK:
            monday = date.fromisoformat(row)
            begin = format_date(monday, "d.M." if short else "short", locale=reader.locale)
            if short:
                return say("report-week-short", number=monday.isocalendar().week)
            end = format_date(monday + timedelta(days=6), "short", locale=reader.locale)
            return say("report-week-of", number=monday.isocalendar().week, begin=begin, end=end)
        if table.down == TOPIC:
            known = {*library.topics.subjects, *library.topics.acts}
            return library.title(row, reader) if row in known else say("report-other-topics")
        return offices.get(row, row)

    return name


def _column(request: Request) -> Callable[[Table, str], str]:
    """What a column of a table is called."""
    say = words(request)
    strings, reader = console(request).words, language_of(request)

    def name(table: Table, column: str) -> str:
        key = f"report-{table.across}-{column.replace('_', '-') or 'unknown'}"
        return say(key) if strings.has(reader, key) else column

    return name


def _cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


ROUTES = (
    StaffRoute("GET", "/reports", show, Permission.REPORTS_READ),
    StaffRoute("GET", "/reports/{table}.svg", plot, Permission.REPORTS_READ),
    StaffRoute("GET", "/reports/{table}.csv", download, Permission.REPORTS_READ),
)
NAV = (NavItem("/reports", "nav-reports", Permission.REPORTS_READ),)
