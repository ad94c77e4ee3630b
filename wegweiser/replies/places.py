"""Offices in words: what is known of an address, with the date it was true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from babel.dates import get_day_names

from wegweiser.content import Contact, Library
from wegweiser.content.offices import Hours
from wegweiser.languages import Language
from wegweiser.replies.blocks import escaped, isolated, link, phone_link

MOST, MOST_SIMPLE = 4, 2
"""How many offices an answer names."""


def town_name(library: Library, town: str, reader: Language) -> str:
    """The town as the reader calls it; a place that is not listed by the name given."""
    known = library.offices.towns.get(town)
    return known.name_in(reader) if known else town


def contacts_of(
    library: Library, town: str, topic: str, *, state_wide: bool, simple: bool
) -> Sequence[Contact]:
    """What to tell on a topic in a town; with `state_wide`, who helps elsewhere if nothing is known."""
    found = library.offices.near(town, topic)
    if not found and state_wide:
        found = library.offices.state_wide(topic)
    return found[: MOST_SIMPLE if simple else MOST]


def in_markdown(library: Library, contacts: Iterable[Contact], reader: Language) -> str:
    """A list with one item for each office."""
    return "\n".join(_item(library, contact, reader) for contact in contacts)


def _item(library: Library, contact: Contact, reader: Language) -> str:
    strings = library.strings
    lines = [
        f"**{isolated(escaped(contact.name), reader)}**",
        strings.text(reader, f"contact-kind-{contact.kind}"),
    ]
    if contact.address and contact.map_url:
        where = isolated(escaped(contact.address), reader)
        lines.append(f"{where} · {link(strings.text(reader, 'office-map'), contact.map_url)}")
    if contact.phone:
        lines.append(phone_link(contact.phone, reader))
    if contact.url:
        words = contact.url.removeprefix("https://").rstrip("/")
        lines.append(link(isolated(words, reader), contact.url))
    if contact.hours:
        hours = ", ".join(_hours(each, reader) for each in contact.hours)
        lines.append(strings.text(reader, "office-hours", {"hours": hours}))
    if contact.remark:
        lines.append(strings.text(reader, f"contact-remark-{contact.remark}"))
    lines.append(_as_of(library, contact, reader))
    return "- " + "\n  ".join(lines)


def _as_of(library: Library, contact: Contact, reader: Language) -> str:
    source = library.facts.sources[contact.source]
    date = source.date_in(reader)
    if date is None:
        date = library.strings.text(reader, "source-undated")
    elif source.approximate:
        date = library.strings.text(reader, "source-about", {"date": date})
    return library.strings.text(reader, "office-as_of", {"date": date})


def _hours(hours: Hours, reader: Language) -> str:
    names = get_day_names("abbreviated", locale=reader.locale)
    first, last = hours.days[0], hours.days[-1]
    if len(hours.days) > 2 and hours.days == tuple(range(first, last + 1)):  # noqa: PLR2004
        days = f"{names[first - 1]} – {names[last - 1]}"
    else:
        days = ", ".join(names[day - 1] for day in hours.days)
    return f"{days} {isolated(f'{hours.opens:%H:%M}–{hours.closes:%H:%M}', reader)}"
