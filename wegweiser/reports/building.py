"""Reports: tables over whole weeks, with small numbers hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import func, select

from wegweiser.appointments.slots import BERLIN
from wegweiser.clock import Clock, system_clock
from wegweiser.languages import Language
from wegweiser.reports.counting import COUNTED, LONGER, WAITS, Cell, bounds, counted
from wegweiser.reports.models import DailyFigure
from wegweiser.reports.suppression import Place, hidden, with_totals
from wegweiser.storage import Database

PERIODS = (4, 12, 26, 52)
"""Numbers of weeks to choose from."""
TOPICS = 20
"""Topics with a row of their own; the others are in one."""
OTHERS = "other"
LANGUAGES = (*(language.value for language in Language), "")
"""The last column: nobody knew it yet."""
LENGTHS = (*(name for _, name in WAITS), LONGER)
OUTCOMES = ("arrived", "no_show", "cancelled", "confirmed")

WEEK, TOPIC, OFFICE = "week", "topic", "office"
LANGUAGE, CHANNEL, LENGTH, HELP, OUTCOME = "language", "channel", "length", "help", "outcome"


@dataclass(frozen=True)
class Table:
    """One table of a report. The last row and the last column are totals."""

    name: str
    across: str
    """What the columns are: language, channel, length, help or outcome."""
    down: str
    """What the rows are: week (ISO date of its Monday), topic or office."""
    columns: Sequence[str]
    rows: Sequence[str]
    cells: Sequence[Sequence[int | None]]
    """None: hidden. One more row and column than named ones: the totals."""

    @property
    def empty(self) -> bool:
        """Whether nothing was counted at all."""
        return not self.cells or self.cells[-1][-1] == 0


@dataclass(frozen=True)
class Report:
    """What happened in so many weeks; the last one may not be over."""

    first: date
    """A Monday."""
    last: date
    """The last day counted in."""
    tables: Sequence[Table]

    def table(self, name: str) -> Table | None:
        """One of the tables."""
        return next((table for table in self.tables if table.name == name), None)


class Reports:
    """Makes reports from the figures by day; days that were not counted yet are counted live."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def of(self, weeks: int) -> Report:
        """The report on the week at hand and those before it, `weeks` in all."""
        today = self._clock().astimezone(BERLIN).date()
        monday = today - timedelta(days=today.weekday())
        first = monday - timedelta(weeks=weeks - 1)
        cells = await self._cells(first, today)
        starts = [first + timedelta(weeks=number) for number in range(weeks)]
        return Report(first, today, tuple(_tables(cells, [day.isoformat() for day in starts])))

    async def _cells(self, first: date, today: date) -> Counter[tuple[str, Cell]]:
        """Counts by (Monday of the week, cell)."""
        found: Counter[tuple[str, Cell]] = Counter()
        async with self._database.read() as connection:
            result = await connection.execute(
                select(DailyFigure.day, DailyFigure.figure, DailyFigure.office,
                       DailyFigure.language, DailyFigure.detail, DailyFigure.count)
                .where(DailyFigure.day >= first, DailyFigure.day <= today,
                       DailyFigure.figure != COUNTED)
            )  # fmt: skip
            for day, *cell, count in result:
                found[_week(day), _cell(cell)] += count
            done = await connection.execute(
                select(func.max(DailyFigure.day)).where(DailyFigure.figure == COUNTED)
            )
            newest: date | None = done.scalar_one()
            day = max(first, newest + timedelta(days=1)) if newest else first
            day = max(day, today - timedelta(days=7))
            while day <= today:
                for cell_, count in (await counted(connection, *bounds(day))).items():
                    found[_week(day), cell_] += count
                day += timedelta(days=1)
        return found


def _week(day: date) -> str:
    return (day - timedelta(days=day.weekday())).isoformat()


def _cell(parts: Sequence[str]) -> Cell:
    figure, office, language, detail = parts
    return figure, office, language, detail


def _tables(cells: Mapping[tuple[str, Cell], int], weeks: Sequence[str]) -> Iterator[Table]:
    messages = _Plain("messages", WEEK, LANGUAGE, weeks, LANGUAGES)
    yield messages.filled(_over(cells, "messages", _language)).table()
    begun = _over(cells, "conversations", _detail)
    channels = sorted({channel for _, channel in begun})
    yield _Plain("conversations", WEEK, CHANNEL, weeks, channels).filled(begun).table()
    yield _topics("topics", LANGUAGE, LANGUAGES, _topic_by(cells, ("topics",), _language))
    for name in ("missed", "handovers"):
        counts = _over(cells, name, _language)
        yield _Plain(name, WEEK, LANGUAGE, weeks, LANGUAGES).filled(counts).table()
    waits = _over(cells, "waits", _detail)
    yield _Plain("waits", WEEK, LENGTH, weeks, LENGTHS).filled(waits).table()
    rated = ("helped", "no_help")
    yield _topics("help", HELP, rated, _topic_by(cells, rated, _figure))
    yield from _appointments(cells, weeks)


def _figure(cell: Cell) -> str:
    return cell[0]


def _language(cell: Cell) -> str:
    return cell[2] if cell[2] in LANGUAGES else ""


def _detail(cell: Cell) -> str:
    return cell[3]


Part = Callable[[Cell], str]
Counts = Counter[tuple[str, str]]
"""By (row, column)."""


def _over(cells: Mapping[tuple[str, Cell], int], figure: str, part: Part) -> Counts:
    """Counts of a figure by week and a part of its cell."""
    counts: Counts = Counter()
    for (week, cell), count in cells.items():
        if cell[0] == figure:
            counts[week, part(cell)] += count
    return counts


def _topic_by(cells: Mapping[tuple[str, Cell], int], figures: Sequence[str], part: Part) -> Counts:
    """Counts of figures over all weeks, by their detail (a topic) and a part of their cell."""
    counts: Counts = Counter()
    for (_, cell), count in cells.items():
        if cell[0] in figures:
            counts[_detail(cell), part(cell)] += count
    return counts


@dataclass(frozen=True)
class _Plain:
    """A table before anything is hidden."""

    name: str
    down: str
    across: str
    rows: Sequence[str]
    columns: Sequence[str]
    numbers: Sequence[Sequence[int]] = ()

    def filled(self, counts: Counts) -> _Plain:
        numbers = [[counts[row, column] for column in self.columns] for row in self.rows]
        return replace(self, numbers=numbers)

    def table(self, places: AbstractSet[Place] | None = None) -> Table:
        """With small numbers hidden, or just these places."""
        if not self.rows or not self.columns:
            return Table(self.name, self.across, self.down, self.columns, self.rows, ())
        places = hidden(self.numbers) if places is None else places
        cells = [
            [None if (row, column) in places else value for column, value in enumerate(line)]
            for row, line in enumerate(with_totals(self.numbers))
        ]
        return Table(self.name, self.across, self.down, self.columns, self.rows, cells)


def _topics(name: str, across: str, columns: Sequence[str], counts: Counts) -> Table:
    """The topics asked most, and the others in one row."""
    totals: Counter[str] = Counter()
    for (topic, _), count in counts.items():
        totals[topic] += count
    best = [topic for topic, _ in sorted(totals.items(), key=lambda each: (-each[1], each[0]))]
    rows = best[:TOPICS]
    if len(best) > TOPICS:
        together: Counts = Counter()
        for (topic, column), count in counts.items():
            together[topic if topic in rows else OTHERS, column] += count
        rows, counts = [*rows, OTHERS], together
    return _Plain(name, TOPIC, across, rows, columns).filled(counts).table()


def _appointments(cells: Mapping[tuple[str, Cell], int], weeks: Sequence[str]) -> Iterator[Table]:
    """Appointments by week and by office. Both have the same totals of outcomes below, so what one
    of them hides there the other hides, too."""
    by_week = _Plain("appointments", WEEK, OUTCOME, weeks, OUTCOMES).filled(
        _over(cells, "appointments", _detail)
    )
    counts: Counts = Counter()
    for (_, cell), count in cells.items():
        if cell[0] == "appointments":
            counts[cell[1], _detail(cell)] += count
    offices = sorted({office for office, _ in counts})
    by_office = _Plain("offices", OFFICE, OUTCOME, offices, OUTCOMES).filled(counts)
    if not offices:
        yield from (by_week.table(), by_office.table())
        return
    below: set[int] = set()
    while True:
        found = [
            hidden(plain.numbers, {(len(plain.rows), column) for column in below})
            for plain in (by_week, by_office)
        ]
        again = {
            column
            for plain, places in zip((by_week, by_office), found, strict=True)
            for row, column in places
            if row == len(plain.rows)
        }
        if again == below:
            break
        below = again
    yield by_week.table(found[0])
    yield by_office.table(found[1])
