"""Blocks of a rendered reply as HTML, for pages without a script."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from wegweiser.replies.blocks import Block, Inline


def blocks_html(blocks: Sequence[Block]) -> str:
    """Blocks as HTML; every text is escaped."""
    return "".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    if block["type"] == "paragraph":
        return f"<p>{_inlines(block['children'])}</p>"
    tag = "ol" if block["ordered"] else "ul"
    items = "".join(f"<li>{blocks_html(item)}</li>" for item in block["items"])
    return f"<{tag}>{items}</{tag}>"


def _inlines(inlines: Sequence[Inline]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline["type"]:
        case "text":
            return escape(inline["text"])
        case "isolate":
            return f"<bdi>{escape(inline['text'])}</bdi>"
        case "break":
            return "<br>"
        case "link":
            words = _inlines(inline["children"])
            return f'<a href="{escape(inline["href"])}" rel="noopener noreferrer">{words}</a>'
        case kind:
            tag = {"strong": "strong", "emphasis": "em"}[kind]
            return f"<{tag}>{_inlines(inline['children'])}</{tag}>"
