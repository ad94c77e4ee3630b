"""Time as cells of five minutes, and sets of cells as the bits of an integer.

Cell n is the five minutes from n * 300 seconds after 1970-01-01 UTC. A set of cells of a window is
one Python integer whose bit i is cell `base + i`: union, intersection and "free for n cells in a
row" are then single operations on eight weeks at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import lru_cache

from wegweiser.appointments.slots import BERLIN, CELL_SECONDS

SECONDS = CELL_SECONDS
MINUTES = SECONDS // 60
PER_DAY = 24 * 60 // MINUTES


def cell_at(moment: datetime) -> int:
    """The cell that holds this moment (aware)."""
    return int(moment.timestamp()) // SECONDS


def cell_from(moment: datetime) -> int:
    """The first cell that does not begin before this moment (aware)."""
    return -int(-moment.timestamp() // SECONDS)


def local_start(cell: int) -> datetime:
    """When a cell begins, in Europe/Berlin."""
    return datetime.fromtimestamp(cell * SECONDS, BERLIN)


def cells_of(minutes: int) -> int:
    """Minutes, a multiple of five, in cells."""
    return minutes // MINUTES


@lru_cache(maxsize=32768)
def opening_cell(day: date, at: time) -> int:
    """First cell from which a place that opens at this local time is surely open.

    Where the clock is set back the local time comes twice, where it is set forward it does not
    come at all: the later of both readings counts.
    """
    return max(cell_from(moment) for moment in _readings(day, at))


@lru_cache(maxsize=32768)
def closing_cell(day: date, at: time) -> int:
    """First cell from which a place that closes then may be closed: the earlier of both readings."""
    return min(cell_at(moment) for moment in _readings(day, at))


def _readings(day: date, at: time) -> list[datetime]:
    local = datetime.combine(day, at, BERLIN)
    return [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]


def run(first: int, end: int) -> int:
    """The bits from `first` up to, without, `end`; nothing if they are in the wrong order."""
    first = max(first, 0)
    return ((1 << (end - first)) - 1) << first if end > first else 0


def every(first: int, end: int, step: int) -> int:
    """Every `step`-th bit from `first` up to, without, `end`."""
    count = -(-(end - first) // step)
    if count <= 0:
        return 0
    return _comb(count, step) << first


@lru_cache(maxsize=4096)
def _comb(count: int, step: int) -> int:
    return sum(1 << (number * step) for number in range(count))


def run_starts(free: int, length: int) -> int:
    """The bits at which `length` free bits in a row begin."""
    starts, known = free, 1
    while known < length:
        by = min(known, length - known)
        starts &= starts >> by
        known += by
    return starts


def spread(starts: int, length: int) -> int:
    """Each set bit as the first of `length` bits in a row."""
    filled, known = starts, 1
    while known < length:
        by = min(known, length - known)
        filled |= filled << by
        known += by
    return filled


def bits(mask: int) -> Iterator[int]:
    """Positions of the set bits, ascending."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
