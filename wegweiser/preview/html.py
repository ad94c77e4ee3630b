"""The little HTML that the preview needs: text is escaped, links lead only where answers may."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


def page(title: str, body: str) -> str:
    """A whole document; it loads its style sheet and nothing else."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)}</title><link rel="stylesheet" href="/style.css"></head>'
        f"<body>{body}</body></html>"
    )


def link(target: str | None, words: str) -> str:
    """A link to the web or to a page of ours; other targets are shown as words."""
    if target is None or not target.startswith(("https://", "http://", "/")):
        return escape(words)
    return f'<a href="{escape(target)}" rel="noopener noreferrer">{escape(words)}</a>'


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Cells are HTML already."""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
