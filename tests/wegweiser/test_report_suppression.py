"""Small numbers stay hidden, also from somebody who adds and subtracts."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wegweiser.reports.suppression import FEWEST, hidden, with_totals

tables = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 12), min_size=width, max_size=width), min_size=1, max_size=6
    )
)


def worked_out(grid: list[list[int]], places: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Hidden places whose value follows from the shown ones by arithmetic: Gauss's elimination over
    the equations of rows and columns, nothing of the module under test."""
    order = sorted(places)
    lines = [[(row, column) for column in range(len(grid[0]))] for row in range(len(grid))]
    lines += [[(row, column) for row in range(len(grid))] for column in range(len(grid[0]))]
    matrix = [
        [
            Fraction((-1 if place == line[-1] else 1) if place in line else 0)
            for place in order
        ]
        for line in lines
    ]  # fmt: skip
    rank = 0
    for at in range(len(order)):
        pivot = next((row for row in range(rank, len(matrix)) if matrix[row][at]), None)
        if pivot is None:
            continue
        matrix[rank], matrix[pivot] = matrix[pivot], matrix[rank]
        matrix[rank] = [value / matrix[rank][at] for value in matrix[rank]]
        for row in range(len(matrix)):
            if row != rank and matrix[row][at]:
                factor = matrix[row][at]
                matrix[row] = [
                    value - factor * other
                    for value, other in zip(matrix[row], matrix[rank], strict=True)
                ]
        rank += 1
    alone = [[at for at, value in enumerate(row) if value] for row in matrix]
    return {order[places_[0]] for places_ in alone if len(places_) == 1}


@pytest.mark.parametrize(
    ("cells", "places"),
    [
        ([[10, 20], [30, 40]], set()),
        ([[0, 0], [0, 0]], set()),
        # One small cell: its row, its column and the cell across go with it.
        ([[3, 20], [30, 40]], {(0, 0), (0, 1), (1, 0), (1, 1)}),
        # Nothing else in its row: the total goes, too.
        ([[3, 0], [30, 40]], {(0, 0), (0, 2), (1, 0), (1, 2)}),
    ],
)
def test_small_cells_and_what_gives_them_away(
    cells: list[list[int]], places: set[tuple[int, int]]
) -> None:
    assert hidden(cells) == places


def test_two_that_make_two_get_a_third() -> None:
    found = hidden([[1, 1, 50, 60], [70, 80, 90, 95]])
    assert len([place for place in found if place[0] == 0]) > 2


@settings(max_examples=400)
@given(tables)
def test_no_small_number_can_be_worked_out(cells: list[list[int]]) -> None:
    grid, places = with_totals(cells), hidden(cells)
    small = {
        (row, column)
        for row, line in enumerate(grid)
        for column, value in enumerate(line)
        if 0 < value < FEWEST
    }
    assert small <= places
    assert not worked_out(grid, places) & small


def test_the_auditor_of_these_tests_would_notice() -> None:
    grid = with_totals([[3, 20], [30, 40]])
    assert worked_out(grid, {(0, 0)}) == {(0, 0)}
    assert worked_out(grid, {(0, 0), (0, 1)}) == {(0, 0), (0, 1)}
