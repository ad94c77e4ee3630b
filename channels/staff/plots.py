"""Plots of report tables, drawn on the server as SVG: no script, no font and no style from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pygal
from pygal.style import Style

from wegweiser.reports.building import Table

COLOURS = ("#0b5c8a", "#c2410c", "#1d6335", "#7a4a00", "#6b2fa0", "#55606e", "#a3161f")
"""Dark enough to be told apart on white, in the order of the columns."""
WIDTH, HEIGHT = 900, 320
_STYLE = Style(
    background="transparent",
    plot_background="transparent",
    foreground="#1b2430",
    foreground_strong="#1b2430",
    foreground_subtle="#55606e",
    colors=COLOURS,
    font_family="sans-serif",
    label_font_size=12,
    major_label_font_size=12,
    legend_font_size=13,
    no_data_font_size=16,
    opacity="1",
)


def drawn(
    table: Table, row: Callable[[str], str], column: Callable[[str], str], nothing: str
) -> bytes:
    """The table as stacked bars; hidden numbers have no bar. `row` and `column` name things."""
    chart = pygal.StackedBar(
        style=_STYLE,
        width=WIDTH,
        height=HEIGHT,
        js=(),
        disable_xml_declaration=False,
        pretty_print=False,
        no_data_text=nothing,
        x_label_rotation=25 if len(table.rows) > 6 else 0,  # noqa: PLR2004 - fit side by side
        truncate_label=24,
        truncate_legend=24,
        legend_at_bottom=True,
        legend_at_bottom_columns=4,
        show_minor_y_labels=False,
        spacing=12,
        margin=8,
    )
    chart.add_xml_filter(_without_script)
    chart.x_labels = [row(name) for name in table.rows]
    for at, name in enumerate(table.columns):
        values = [line[at] for line in table.cells[: len(table.rows)]]
        if any(values):
            chart.add(column(name), values)
    svg: bytes = chart.render()
    return svg


def _without_script(root: Any) -> Any:
    """The picture without the script that the library puts into each."""
    for parent in root.iter():
        for child in [each for each in parent if str(each.tag).endswith("script")]:
            parent.remove(child)
    return root
