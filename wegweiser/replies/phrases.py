"""A counsellor's sentence in words: the reply `staff.phrase`, in the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wegweiser.content.library import Library
from wegweiser.content.phrases import Kind
from wegweiser.content.problems import ContentError
from wegweiser.languages import Language
from wegweiser.replies.appointments import worded
from wegweiser.replies.blocks import escaped
from wegweiser.replies.places import town_name
from wegweiser.replies.record import Reply

KEY = "staff.phrase"
"""`params`: `phrase`, and what the phrase needs."""


def markdown(library: Library, reply: Reply, reader: Language) -> str:
    """The sentence with its values. Raises `ContentError` if there is no such phrase any more."""
    phrase = library.phrases.phrases.get(str(reply.params.get("phrase")))
    if phrase is None or phrase.reply is not None:
        raise ContentError("phrases.yml", f"has no sentence {reply.params.get('phrase')}")
    values = worded(reply.params, library.strings, reader)
    for name, kind in phrase.params.items():
        values |= _said(library, reader, name, kind, reply.params)
    return library.strings.text(reader, phrase.string, values)


def _said(
    library: Library, reader: Language, name: str, kind: Kind, params: Mapping[str, Any]
) -> dict[str, str]:
    """What a sentence uses of one parameter, beside moments, services and languages."""
    value = str(params.get(name, ""))
    match kind:
        case Kind.TEXT:
            return {name: escaped(value)}
        case Kind.DOCUMENT:
            return {"document_name": library.strings.text(reader, f"document-{value}")}
        case Kind.TOPIC:
            return {"title": library.title(value, reader)}
        case Kind.TOWN:
            return {"town_name": escaped(town_name(library, value, reader))}
        case Kind.MEASURE:
            return {
                "measure_name": library.strings.text(reader, f"measure-{value}"),
                "measure_why": library.strings.text(reader, f"measure-{value}-why"),
            }
    return {}
