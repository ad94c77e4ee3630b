"""Free times of random calendars against a plain reading of the rules, minute by minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import holidays
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wegweiser.appointments import BERLIN, Mode, OfficeRecord, ServiceRecord, Wish, grid
from wegweiser.appointments.occupancy import Occupancy
from wegweiser.appointments.opening import Opening, WeekHours, open_days
from wegweiser.appointments.plan import Plan, PlannedResource, PlannedService
from wegweiser.appointments.search import Search, bookable

OFFICE = OfficeRecord("x", "X", "X", ("X",), None, None, {}, demo=False)
# Both changes of the clock, Christmas, Easter, an ordinary week.
STARTS = [date(2026, 10, 23), date(2027, 3, 26), date(2026, 12, 21), date(2026, 11, 9)]
DAYS = 10
HOLIDAYS = set(holidays.country_holidays("DE", subdiv="NW", years=[2026, 2027]))

five = st.integers(0, 24 * 12 - 1).map(lambda n: time(n // 12, n % 12 * 5))
hours = (
    st.tuples(five, five).filter(lambda pair: pair[0] < pair[1])
    # Many around the change of the clock, at 2:00 and 3:00.
    | st.sampled_from([(time(1), time(4)), (time(2), time(3)), (time(2, 30), time(12)),
                       (time(0), time(2, 30)), (time(8), time(16))])
)  # fmt: skip
week = st.dictionaries(st.integers(0, 6), st.lists(hours, min_size=1, max_size=2), max_size=7).map(
    lambda days: WeekHours({day: tuple(each) for day, each in days.items()})
)
minutes = st.integers(0, 6).map(lambda n: n * 5)
lengths = st.integers(1, 24).map(lambda n: n * 5)


@st.composite
def calendars(draw: Any) -> tuple[Search, dict[int, list[tuple[int, int]]], datetime]:
    """A search, and what is taken of each resource (cells, for the plain reading)."""
    first = draw(st.sampled_from(STARTS))
    now = datetime.combine(first, time(draw(st.integers(0, 23))), UTC)
    service = PlannedService(
        id=1,
        record=ServiceRecord("s", draw(lengths), (Mode.ON_SITE,), 1, (), public=True),
        every=draw(lengths),
        before=draw(minutes),
        after=draw(minutes),
        lead=timedelta(minutes=draw(st.integers(0, 3000))),
        horizon_days=draw(st.integers(1, 12)),
    )
    special = draw(
        st.dictionaries(
            st.integers(0, DAYS).map(lambda n: first + timedelta(days=n)),
            st.lists(hours, max_size=1).map(tuple),
            max_size=3,
        )
    )
    own = draw(st.none() | week)
    room = PlannedResource(20, "r", "R", (), None, None, None, remote=False, link=None)
    counsellors = {
        number: PlannedResource(
            number, str(number), str(number), ("de",), own if number == 1 else None, None,
            20 if draw(st.booleans()) else None, remote=False, link=None,
        )
        for number in (1, 2)
    }  # fmt: skip
    plan = Plan(OFFICE, Opening(draw(week), special), {"s": service}, counsellors, {20: room}, {})
    span = bookable(service, now, first, DAYS)
    occupancy = Occupancy(span.base, span.end)
    taken: dict[int, list[tuple[int, int]]] = {1: [], 2: [], 20: []}
    for resource_id in draw(st.lists(st.sampled_from([1, 2, 20]), max_size=12)):
        begin = grid.opening_cell(first, time.min) + draw(st.integers(-20, DAYS * grid.PER_DAY))
        end = begin + draw(st.integers(1, 30))
        occupancy.take(resource_id, begin, end)
        taken[resource_id].append((begin, end))
    return Search(plan, occupancy, service, Mode.ON_SITE, None, span), taken, now


def allowed_starts(
    search: Search,
    taken: dict[int, list[tuple[int, int]]],
    now: datetime,
    counsellor: PlannedResource,
) -> set[datetime]:
    """The plain reading: try every five minutes of every day."""
    service = search.service
    length = timedelta(minutes=service.record.minutes)
    today = now.astimezone(BERLIN).date()
    found = set()
    for ahead in range(search.span.days):
        day = search.span.first + timedelta(days=ahead)
        opening = search.plan.opening
        if day in opening.special:
            office = opening.special[day]
        elif day in HOLIDAYS:
            office = ()
        else:
            office = opening.week.by_weekday.get(day.weekday(), ())
        own = (
            None if counsellor.hours is None else counsellor.hours.by_weekday.get(day.weekday(), ())
        )
        for opens, closes in office:
            for own_opens, own_closes in own if own is not None else [(time.min, time.max)]:
                begins, ends = max(opens, own_opens), min(closes, own_closes)
                if begins >= ends:
                    continue
                # The first moment of the day from which it is surely open.
                moment = max(
                    datetime.combine(day, begins, BERLIN).replace(fold=fold).astimezone(UTC)
                    for fold in (0, 1)
                )
                while True:
                    until = moment + length
                    local_end = min(
                        datetime.combine(day, ends, BERLIN).replace(fold=fold).astimezone(UTC)
                        for fold in (0, 1)
                    )
                    if until > local_end:
                        break
                    lead_kept = moment >= now + service.lead
                    near = day <= today + timedelta(days=service.horizon_days)
                    if lead_kept and near and is_free(service, taken, moment, until, counsellor):
                        found.add(moment)
                    moment += timedelta(minutes=service.every)
    return found


def is_free(
    service: PlannedService,
    taken: dict[int, list[tuple[int, int]]],
    moment: datetime,
    until: datetime,
    counsellor: PlannedResource,
) -> bool:
    first = (moment - timedelta(minutes=service.before)).timestamp() / 300
    end = (until + timedelta(minutes=service.after)).timestamp() / 300
    resources = [counsellor.id] + ([counsellor.room_id] if counsellor.room_id else [])
    return all(
        end <= begin or first >= finish
        for resource_id in resources
        for begin, finish in taken[resource_id]
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(calendars())
def test_free_times_are_exactly_what_the_rules_allow(
    made: tuple[Search, dict[int, list[tuple[int, int]]], datetime],
) -> None:
    search, taken, now = made
    expected = {}
    for counsellor in search.plan.counsellors.values():
        expected[counsellor.name] = allowed_starts(search, taken, now, counsellor)
    slots = search.slots(Wish())
    # In UTC: Python compares times of one zone by the wall clock.
    starts = [slot.start.astimezone(UTC) for slot in slots]
    assert starts == sorted(set().union(*expected.values()))
    for slot in slots:
        assert slot.start.astimezone(UTC) in expected[slot.counsellor]
        # Every minute of the talk is within opening hours on the wall clock.
        at = slot.start.astimezone(UTC)
        while at < slot.end.astimezone(UTC):
            local = at.astimezone(BERLIN)
            day_hours = search.plan.opening.on(local.date())
            assert any(opens <= local.time() < closes for opens, closes in day_hours)
            at += timedelta(minutes=5)


def test_the_clock_changes_and_the_hours_stay() -> None:
    opening = Opening(WeekHours(dict.fromkeys(range(7), ((time(9), time(10)),))), {})
    for first in (date(2026, 10, 24), date(2027, 3, 27)):
        for day, _ in open_days(opening, first, 3):
            start = grid.local_start(grid.opening_cell(day, time(9)))
            assert (start.hour, start.minute, start.date()) == (9, 0, day)


def test_an_hour_that_comes_twice_is_open_when_it_surely_is() -> None:
    changes = date(2026, 10, 25)
    # 2:30 comes twice: it opens at the second, it closes at the first.
    opened = grid.local_start(grid.opening_cell(changes, time(2, 30)))
    closed = grid.local_start(grid.closing_cell(changes, time(2, 30)))
    assert (opened.fold, closed.fold) == (1, 0)
    assert opened.astimezone(UTC) - closed.astimezone(UTC) == timedelta(hours=1)


@given(st.integers(0, 2**80), st.integers(1, 40))
def test_runs_of_free_cells(free: int, length: int) -> None:
    plain = {at for at in range(81) if all(free >> (at + each) & 1 for each in range(length))}
    assert set(grid.bits(grid.run_starts(free, length))) == plain


@given(st.integers(-50, 100), st.integers(-50, 150), st.integers(1, 30))
def test_beginnings_on_the_grid(first: int, end: int, step: int) -> None:
    if first >= 0:
        assert list(grid.bits(grid.every(first, end, step))) == list(range(first, end, step))
    assert list(grid.bits(grid.run(first, end))) == list(range(max(first, 0), max(end, 0)))
