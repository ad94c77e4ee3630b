"""What the widget shows as a card: an appointment with its calendar file, print page and door code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wegweiser.appointments.door_code import door_code_rows
from wegweiser.languages import Language
from wegweiser.replies.blocks import Block
from wegweiser.replies.renderer import Renderer

_BOOKED = frozenset({"appointment.confirmed", "appointment.moved"})


def card(content: Mapping[str, Any], reader: Language, renderer: Renderer) -> dict[str, Any] | None:
    """The `card` of a reply's event (shape: docs/web-channel.md); None if it is about no one thing."""
    params = _appointment(content)
    if params is None:
        return None

    def link(kind: str, href: Any) -> dict[str, str]:
        return {"title": renderer.label(f"card-{kind}", reader), "href": str(href)}

    links = [link("calendar", params["ics_url"])] if params.get("ics_url") else []
    if params.get("page_url"):
        links.append(link("print", params["page_url"]))
    shown: dict[str, Any] = {"kind": "appointment", "links": links}
    if params.get("number"):
        label = renderer.label("card-code", reader)
        shown["code"] = {"title": label, "rows": door_code_rows(str(params["number"]))}
    return shown


def without_links(blocks: Sequence[Block], shown: Mapping[str, Any]) -> list[Block]:
    """The text of a reply without the paragraph of links that stand on its card."""
    there = {link["href"] for link in shown["links"]}
    return [block for block in blocks if not there & set(_hrefs(block.get("children", ())))]


def _appointment(content: Mapping[str, Any]) -> Mapping[str, Any] | None:
    params: Mapping[str, Any] = content.get("params") or {}
    if content.get("key") in _BOOKED:
        return params
    if content.get("key") == "appointment.list" and len(params.get("appointments") or ()) == 1:
        (one,) = params["appointments"]
        return dict(one)
    return None


def _hrefs(inlines: Sequence[Mapping[str, Any]]) -> list[str]:
    found = []
    for inline in inlines:
        if inline["type"] == "link":
            found.append(inline["href"])
        found += _hrefs(inline.get("children", ()))
    return found
