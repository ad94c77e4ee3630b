"""Markdown to a small tree of blocks that every channel can show and none can be attacked with.

Shape (JSON):
    block:  {"type": "paragraph", "children": [inline, ...]}
            {"type": "list", "ordered": bool, "items": [[block, ...], ...]}; with "cards": true
            each item is a thing of its own (an office), which a channel may frame
    inline: {"type": "text" | "isolate", "text": str}
            {"type": "strong" | "emphasis", "children": [inline, ...]}
            {"type": "link", "href": str, "children": [inline, ...]}
            {"type": "break"}

An isolate is a run of the other direction (a German word in an Arabic sentence). HTML in the
source is text like any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from wegweiser.languages import Language

Block = dict[str, Any]
Inline = dict[str, Any]

FSI, PDI = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
_SCHEMES = ("https://", "http://", "tel:", "mailto:")
_PARSER = MarkdownIt("zero").enable(["list", "emphasis", "link", "newline", "escape", "autolink"])
_SPECIAL = re.compile(r"[\\\\*_\[\]()`<>]")
_ISOLATED = re.compile(f"{FSI}([^{FSI}{PDI}]*){PDI}")
# A run in Latin letters or digits inside right-to-left text, with the marks that belong to it.
_LATIN_RUN = re.compile(
    r"[A-Za-zÀ-ɏ§€0-9][A-Za-zÀ-ɏ0-9§€.,:/&@+'’()\-– ]*[A-Za-zÀ-ɏ0-9€)%+]|[A-Za-zÀ-ɏ0-9§€]"
)


def parse(markdown: str, *, rtl: bool = False) -> list[Block]:
    """The tree of a Markdown text; with `rtl`, Latin runs become isolates of their own."""
    blocks, _ = _blocks(_PARSER.parse(markdown), 0, rtl=rtl)
    return blocks


def as_cards(blocks: Sequence[Block]) -> list[Block]:
    """The same, with lists whose items are things of their own."""
    return [block | {"cards": True} if block["type"] == "list" else block for block in blocks]


def isolated(text: str, reader: Language) -> str:
    """A run of the other direction inside a sentence of the reader's, kept by itself."""
    return f"{FSI}{text}{PDI}" if reader.direction == "rtl" else text


def escaped(text: str) -> str:
    """A text as Markdown that shows it as it is."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def link(words: str, target: str) -> str:
    """A Markdown link. `target` has no spaces or brackets (an address that is quoted)."""
    return f"[{words}]({target})"


def phone_link(number: str, reader: Language) -> str:
    """A number to press; a leading + is part of it."""
    dialled = "".join(c for c in number if c.isdigit() or c == "+")
    return link(isolated(number, reader), f"tel:{dialled}")


def plain_text(blocks: Sequence[Block]) -> str:
    """The tree without formatting; isolates keep their invisible marks, links their words."""
    parts: list[str] = []
    for block in blocks:
        if block["type"] == "paragraph":
            parts.append(_plain(block["children"]))
        else:
            lines = []
            for number, item in enumerate(block["items"], 1):
                mark = f"{number}. " if block["ordered"] else "• "
                lines.append(mark + plain_text(item).replace("\n\n", "\n"))
            parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _plain(inlines: Sequence[Inline]) -> str:
    out = []
    for inline in inlines:
        match inline["type"]:
            case "text":
                out.append(inline["text"])
            case "isolate":
                out.append(f"{FSI}{inline['text']}{PDI}")
            case "break":
                out.append("\n")
            case _:
                out.append(_plain(inline["children"]))
    return "".join(out)


def _blocks(tokens: Sequence[Token], at: int, *, rtl: bool) -> tuple[list[Block], int]:
    """Blocks from `at` up to the end or the closing token of the surrounding block."""
    blocks: list[Block] = []
    while at < len(tokens):
        token = tokens[at]
        match token.type:
            case "paragraph_open":
                inline = tokens[at + 1]
                children, _ = _inlines(inline.children or [], 0, rtl=rtl)
                blocks.append({"type": "paragraph", "children": children})
                at += 3
            case "bullet_list_open" | "ordered_list_open":
                items: list[list[Block]] = []
                at += 1
                while tokens[at].type == "list_item_open":
                    item, at = _blocks(tokens, at + 1, rtl=rtl)
                    items.append(item)
                    at += 1
                blocks.append(
                    {"type": "list", "ordered": token.type.startswith("ordered"), "items": items}
                )
                at += 1
            case _:
                return blocks, at
    return blocks, at


def _inlines(tokens: Sequence[Token], at: int, *, rtl: bool) -> tuple[list[Inline], int]:
    inlines: list[Inline] = []
    while at < len(tokens):
        token = tokens[at]
        match token.type:
            case "text" | "text_special":
                inlines.extend(_runs(token.content, rtl=rtl))
                at += 1
            case "softbreak" | "hardbreak":
                inlines.append({"type": "break"})
                at += 1
            case "strong_open" | "em_open" | "link_open":
                children, at = _inlines(tokens, at + 1, rtl=rtl)
                href = str(token.attrGet("href") or "")
                if token.type != "link_open":
                    kind = "strong" if token.type == "strong_open" else "emphasis"
                    inlines.append({"type": kind, "children": children})
                elif href.startswith(_SCHEMES):
                    inlines.append({"type": "link", "href": href, "children": children})
                else:  # a link we do not follow keeps its words
                    inlines.extend(children)
                at += 1
            case _:
                return inlines, at
    return inlines, at


def _runs(text: str, *, rtl: bool) -> list[Inline]:
    """Split a text at its isolates, and at Latin runs where the surrounding text is rtl."""
    runs: list[Inline] = []
    end = 0
    for match in _ISOLATED.finditer(text):
        runs.extend(_latin_runs(text[end : match.start()], rtl=rtl))
        runs.append({"type": "isolate", "text": match.group(1)})
        end = match.end()
    runs.extend(_latin_runs(text[end:], rtl=rtl))
    return runs


def _latin_runs(text: str, *, rtl: bool) -> list[Inline]:
    if not rtl:
        return [{"type": "text", "text": text}] if text else []
    runs: list[Inline] = []
    end = 0
    for match in _LATIN_RUN.finditer(text):
        run = match.group()
        # A closing bracket belongs to the run only if its opening one does.
        while run.endswith(")") and run.count(")") > run.count("("):
            run = run[:-1]
        stop = match.start() + len(run)
        if match.start() > end:
            runs.append({"type": "text", "text": text[end : match.start()]})
        runs.append({"type": "isolate", "text": run})
        end = stop
    if end < len(text):
        runs.append({"type": "text", "text": text[end:]})
    return runs
