"""Small numbers are not shown: one of four people is soon a known one.

A cell from 1 to 4 is hidden. As rows and columns have totals, a hidden cell alone in its row could
be worked out, so others are hidden with it. Seen as a graph (rows and columns are its knots, hidden
cells its edges) a cell can be worked out just if it is a bridge: none that is small may be one. And
hidden cells whose sum leaves them no room (two that make two) get one more. All hidden cells look
the same, whether they are small or hidden for another's sake. Zero says nothing of anybody and is
shown.

It does not protect against somebody who knows the other people counted, nor against putting
together many reports over different periods; therefore periods are whole weeks, and few.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import heappop, heappush

FEWEST = 5
"""Cells below this, and above zero, are hidden."""

Grid = list[list[int]]
Place = tuple[int, int]
"""(row, column); totals are the last column and the last row."""
_Knot = tuple[str, int]


def with_totals(cells: Sequence[Sequence[int]]) -> Grid:
    """The cells with the sum of each row at its end, and the sums of the columns below."""
    grid = [[*line, sum(line)] for line in cells]
    return [*grid, [sum(column) for column in zip(*grid, strict=True)]]


def hidden(cells: Sequence[Sequence[int]], also: AbstractSet[Place] = frozenset()) -> set[Place]:
    """Places to hide in the table `with_totals` makes of the cells (at least one row).

    `also` are places that another table hides and that must not be worked out here either.
    """
    grid = with_totals(cells)
    places = [(row, column) for row, line in enumerate(grid) for column in range(len(line))]
    small = {(row, column) for row, column in places if 0 < grid[row][column] < FEWEST}
    small |= also
    found = set(small)
    while more := _also(grid, small, found):
        found |= more
    return found


def _also(grid: Grid, small: set[Place], found: set[Place]) -> set[Place]:
    """What else to hide for the first thing that could be worked out; nothing if all is well."""
    for place in sorted(small):
        if more := _round(grid, place, found) - found:
            return more
    for line in _lines(grid):
        if (more_ := _room(grid, line, found)) is not None:
            return {more_}
    return set()


def _round(grid: Grid, place: Place, found: set[Place]) -> set[Place]:
    """The cheapest cells that close a ring with a hidden one, so that it is no bridge: hidden ones
    cost nothing, others what they say. Empty if there is no ring (then nothing beside it is left
    to tell). This is Dijkstra's way from the row to the column, not through the place itself."""
    begin, goal = ("row", place[0]), ("column", place[1])
    best: dict[_Knot, int] = {begin: 0}
    ways: dict[_Knot, set[Place]] = {begin: set()}
    waiting: list[tuple[int, _Knot]] = [(0, begin)]
    while waiting:
        cost, knot = heappop(waiting)
        if knot == goal:
            return ways[knot]
        if cost > best[knot]:
            continue
        for beyond, through in _beside(grid, knot):
            if through == place or grid[through[0]][through[1]] == 0:
                continue
            price = cost + (0 if through in found else grid[through[0]][through[1]])
            if beyond not in best or price < best[beyond]:
                best[beyond], ways[beyond] = price, ways[knot] | {through}
                heappush(waiting, (price, beyond))
    return set()


def _beside(grid: Grid, knot: _Knot) -> Iterator[tuple[_Knot, Place]]:
    """The knots that cells of a row or column lead to, and those cells."""
    kind, at = knot
    if kind == "row":
        yield from ((("column", column), (at, column)) for column in range(len(grid[0])))
    else:
        yield from ((("row", row), (row, at)) for row in range(len(grid)))


def _room(grid: Grid, line: Sequence[Place], found: set[Place]) -> Place | None:
    """The smallest shown cell of a line whose hidden ones have a sum that leaves them no room."""
    *parts, total = line
    concealed = [place for place in parts if place in found]
    if len(concealed) < 2 or total in found:  # noqa: PLR2004 - one alone is a bridge
        return None
    if sum(grid[row][column] for row, column in concealed) >= len(concealed) + FEWEST - 1:
        return None
    others = [place for place in parts if place not in found and grid[place[0]][place[1]] > 0]
    return min(others, key=lambda place: (grid[place[0]][place[1]], place), default=None)


def _lines(grid: Grid) -> Iterator[list[Place]]:
    """Rows and columns, of which the last place is the sum of the others."""
    for row in range(len(grid)):
        yield [(row, column) for column in range(len(grid[0]))]
    for column in range(len(grid[0])):
        yield [(row, column) for row in range(len(grid))]
