"""An appointment in words: names of services and languages, what to bring, how to get there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from babel import Locale, UnknownLocaleError

from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.replies.moments import with_moments
from wegweiser.replies.record import Reply

DETAILED = frozenset({"appointment.confirmed", "appointment.moved"})
"""Replies that say everything a person needs to come."""
LISTED, CANCELLED = "appointment.list", "appointment.cancelled"
MAP = "https://www.openstreetmap.org/search?query="


def worded(params: Mapping[str, Any], strings: Strings, reader: Language) -> dict[str, Any]:
    """The parameters of a reply, and beside ids and moments what they are called."""
    written = with_moments(params, reader, strings)
    if isinstance(params.get("service"), str):
        written["service_name"] = service_name(params["service"], strings, reader)
    if isinstance(params.get("language_wanted"), str):
        written["language_name"] = language_name(params["language_wanted"], reader)
    return written


def service_name(key: str, strings: Strings, reader: Language) -> str:
    """A service as people call it; one the operator added and did not name keeps its key."""
    return _named(f"service-{key}", key, strings, reader)


def language_name(code: str, reader: Language) -> str:
    """A language in the reader's language; its code if CLDR has no name."""
    try:
        return str(Locale.parse(reader.locale).languages.get(code) or code)
    except UnknownLocaleError:
        return code


def described(reply: Reply, strings: Strings, reader: Language) -> str:
    """What follows the text of a reply on appointments, as Markdown; empty for other replies."""
    if reply.key in DETAILED:
        return details(reply.params, strings, reader)
    if reply.key == CANCELLED and reply.params.get("ics_url"):
        return strings.text(reader, "appointment-detail-cancel_link", reply.params)
    if reply.key != LISTED:
        return ""
    each = [dict(params) for params in reply.params.get("appointments", ())]
    entries = [
        strings.text(reader, "appointment-entry", worded(params, strings, reader))
        for params in each
    ]
    if len(each) == 1:
        return f"{entries[0]}\n\n{details(each[0], strings, reader)}"
    return "\n".join(f"- {entry}" for entry in entries)


def details(params: Mapping[str, Any], strings: Strings, reader: Language) -> str:
    """Where, with whom, what to bring, and the links, as Markdown."""
    values = worded(params, strings, reader)
    ways = params.get("directions") or {}
    values["directions"] = ways.get(reader.value) or ways.get(Language.GERMAN.value) or ""
    values["map_url"] = params.get("map_url") or MAP + quote(str(params.get("address")))

    def line(name: str) -> str:
        return strings.text(reader, f"appointment-detail-{name}", values)

    names = ["service", "office", *_place(values)]
    if params.get("language_wanted"):
        names.append("interpreter" if params.get("interpreter") else "speaks")
    names += ["number", *(["late"] if params.get("late") else [])]
    parts = ["\n".join(f"- {line(name)}" for name in names)]
    if params.get("bring"):
        items = [_named(f"bring-{key}", key, strings, reader) for key in params["bring"]]
        parts += [line("bring"), "\n".join(f"- {item}" for item in items)]
    parts += [line(name) for name, given in (("links", "page_url"), ("demo", "demo"))
              if params.get(given)]  # fmt: skip
    return "\n\n".join(parts)


def _place(values: Mapping[str, Any]) -> list[str]:
    """Names of the lines on how to get there."""
    if values.get("mode") == "online":
        return ["online" if values.get("link") else "online_later"]
    known = ("directions", "counsellor", "room")
    return ["address" if values.get("address") else "no_address",
            *(name for name in known if values.get(name))]  # fmt: skip


def _named(name: str, key: str, strings: Strings, reader: Language) -> str:
    return strings.text(reader, name) if strings.has(reader, name) else key.replace("_", " ")
