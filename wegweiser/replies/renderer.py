"""Putting a language-neutral reply into words: the one place where keys become text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wegweiser.content import Answer, Contact, ContentError, Fact, Library, Source
from wegweiser.content.answers import PLACEHOLDER
from wegweiser.content.offices import STATE_WIDE, Offices
from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.measures import wording
from wegweiser.profiles.serial import from_json
from wegweiser.profiles.wording import describe, listed
from wegweiser.replies import phrases, places
from wegweiser.replies.appointments import described, worded
from wegweiser.replies.blocks import (
    FSI,
    PDI,
    Block,
    as_cards,
    escaped,
    isolated,
    link,
    parse,
    phone_link,
    plain_text,
)
from wegweiser.replies.places import contacts_of, town_name
from wegweiser.replies.record import OPEN_TOPIC, Offer, Reply

ANSWER_KEYS = frozenset({"answer", "emergency"})
LANGUAGE_OTHER = "language.other"
OFFICE_LOCATION = "office_location"

_ISOLATED_LINK = re.compile(rf"\]\({FSI}([^{PDI}]*){PDI}\)")
_IN_LINK = re.compile(r"\]\(\s*$")


@dataclass(frozen=True)
class ShownSource:
    """A source as the reader sees it; `date` is written in the reader's language."""

    title: str
    url: str | None
    date: str


@dataclass(frozen=True)
class ShownChoice:
    """A button: the id that travels and the words on it."""

    id: str
    title: str


@dataclass(frozen=True)
class ShownFeedback:
    """What asks "Did this help?", and its two buttons; the choices are what leads on."""

    question: str
    choices: tuple[ShownChoice, ...]


@dataclass(frozen=True)
class Shown:
    """A reply in words, for one channel to format."""

    key: str
    topic: str | None
    language: Language
    blocks: list[Block]
    choices: tuple[ShownChoice, ...] = ()
    sources: tuple[ShownSource, ...] = field(default=())
    feedback: ShownFeedback | None = None

    @property
    def text(self) -> str:
        """Everything but choices and sources, without formatting."""
        return plain_text(self.blocks)


class Renderer:
    """Renders stored reply records. Without a known language it speaks `default`."""

    def __init__(self, library: Library, default: Language = Language.ENGLISH) -> None:
        self._library = library
        self._default = default

    @property
    def library(self) -> Library:
        """The content it renders."""
        return self._library

    @property
    def strings(self) -> Strings:
        """Short strings, for what is no reply."""
        return self._library.strings

    @property
    def offices(self) -> Offices:
        """Towns and offices, for what is no reply."""
        return self._library.offices

    def show(self, content: dict[str, Any], language: str | None, *, simple: bool = False) -> Shown:
        """Render a record as stored (choices carry ids). Raises `ContentError`."""
        reader = Language(language) if language in set(Language) else self._default
        reply = Reply.of(content)
        choices = self._choices(content.get("choices") or (), reader)
        if reply.key in ANSWER_KEYS:
            shown = self._answer(reply, reader, choices, simple=simple)
            return replace(shown, feedback=self._feedback(content, reader))
        if reply.key in wording.KEYS:
            blocks = parse(
                wording.markdown(self._library, reply, reader), rtl=reader.direction == "rtl"
            )
            sources = self._shown_sources(wording.sources(self._library, reply), reader)
            return Shown(reply.key, reply.topic, reader, blocks, choices, sources)
        if reply.key == phrases.KEY:
            sentence = phrases.markdown(self._library, reply, reader)
            blocks = parse(sentence, rtl=reader.direction == "rtl")
            return Shown(reply.key, reply.topic, reader, blocks, choices)
        if reply.key == LANGUAGE_OTHER or (language is None and reply.key == "language.choose"):
            blocks = [block for each in Language for block in self._blocks(reply, each)]
        else:
            blocks = self._blocks(reply, reader)
        return Shown(reply.key, reply.topic, reader, blocks, choices)

    def _choices(
        self, issued: Iterable[dict[str, Any]], reader: Language
    ) -> tuple[ShownChoice, ...]:
        offers = [(choice["id"], Offer.of(choice)) for choice in issued]
        return tuple(
            ShownChoice(identifier, self.title(offer.act, reader, offer.title))
            for identifier, offer in offers
        )

    def _feedback(self, content: dict[str, Any], reader: Language) -> ShownFeedback | None:
        issued = content.get("feedback")
        if not issued:
            return None
        question = self._library.strings.text(reader, "feedback.question")
        return ShownFeedback(question, self._choices(issued, reader))

    def title(self, act: dict[str, Any], reader: Language, fixed: str | None = None) -> str:
        """The words on a button."""
        if fixed:
            return fixed
        if "label" in act:
            strings = self._library.strings
            return strings.text(
                reader, act["label"], worded(act.get("params", {}), strings, reader)
            )
        if "language" in act:
            return Language(act["language"]).own_name
        entities = act.get("entities") or {}
        if "city" in entities:
            return self._towns(str(entities["city"]), reader)
        if act.get("intent") == OPEN_TOPIC:
            return self._library.label(str(entities.get("topic")), reader)
        return self._library.strings.text(reader, _choice_key(act))

    def _towns(self, town: str, reader: Language) -> str:
        """The towns whose offices are shown together, as one button."""
        known = self._library.offices.towns.get(town)
        together = self._library.offices.areas().get(known.area) if known and known.area else None
        names = [each.names.get(reader, each.name) for each in together or ()]
        return " / ".join(names) or town_name(self._library, town, reader)

    def error(self, code: str, language: str | None, params: dict[str, Any]) -> str:
        """What a person is told about an input that could not be taken."""
        reader = Language(language) if language in set(Language) else self._default
        return self._library.strings.text(reader, f"error-{code}", params)

    def label(self, key: str, language: str | None, params: dict[str, Any] | None = None) -> str:
        """A short string that is no reply (a heading, a menu entry)."""
        reader = Language(language) if language in set(Language) else self._default
        return self._library.strings.text(reader, key, params)

    def topic(self, topic: str, reader: Language) -> str:
        """What a topic is called; its id if there is none of that name any more."""
        try:
            return self._library.title(topic, reader)
        except ContentError:
            return topic

    def _blocks(self, reply: Reply, reader: Language) -> list[Block]:
        params = worded(reply.params, self._library.strings, reader)
        if reply.topic:
            params["title"] = self._library.title(reply.topic, reader)
        profile = params.pop("profile", None)
        rtl = reader.direction == "rtl"
        blocks = parse(_bare_links(self._library.strings.text(reader, reply.key, params)), rtl=rtl)
        # What a reply says on one field of the profile stands in a string of that field.
        own = f"{reply.key}-{params.get('field')}"
        if "field" in params and self._library.strings.has(reader, own):
            blocks += parse(self._library.strings.text(reader, own, params), rtl=rtl)
        details = _bare_links(described(reply, self._library.strings, reader))
        blocks += parse(details, rtl=rtl)
        if profile is not None:
            blocks += listed(describe(from_json(profile), self._library.strings, reader))
        return blocks

    def _answer(
        self, reply: Reply, reader: Language, choices: tuple[ShownChoice, ...], *, simple: bool
    ) -> Shown:
        topic = reply.topic or "emergency"
        answer = self._library.answers.get((topic, reader))
        if answer is None:
            raise ContentError(f"answers/{topic}", f"has no {reader}")
        simple = simple or reply.params.get("form") == "simple"
        rtl = reader.direction == "rtl"
        parts = [f"**{answer.title}**"]
        cards: list[Block] = []
        contacts: Sequence[Contact] = ()
        town = reply.params.get("town")
        if isinstance(town, str):
            contacts = contacts_of(
                self._library, town, topic, state_wide=topic == OFFICE_LOCATION, simple=simple
            )
        if contacts and topic == OFFICE_LOCATION:
            parts.append(self._said(_known(contacts), town, reader))
            sources: Sequence[str] = ()
        else:
            part = reply.params.get("part")
            full = answer.full_with_first(part) if isinstance(part, int) else answer.full
            parts.append(self._fill(answer.simple if simple else full, reader))
            sources = (*answer.sources, *self._origins(answer, simple=simple))
            if contacts:
                parts.append(self._said("office.nearby", town, reader))
        if contacts:
            cards = as_cards(parse(places.in_markdown(self._library, contacts, reader), rtl=rtl))
        after = []
        if topic == OFFICE_LOCATION and _known(contacts) == "office.known":
            after.append(self._library.strings.text(reader, "office.check"))
        if reply.params.get("ask") == "town":
            after.append(self._library.strings.text(reader, "office.ask_town"))
        names = dict.fromkeys([*sources, *(contact.source for contact in contacts)])
        blocks = [*parse("\n\n".join(parts), rtl=rtl), *cards, *parse("\n\n".join(after), rtl=rtl)]
        return Shown(reply.key, topic, reader, blocks, choices, self._sources(names, reader))

    def _said(self, key: str, town: object, reader: Language) -> str:
        name = escaped(town_name(self._library, str(town), reader))
        return self._library.strings.text(reader, key, {"town": name})

    def _fill(self, markdown: str, reader: Language) -> str:
        """Put the facts in; refuses one that is not sure."""

        def written(match: re.Match[str]) -> str:
            fact = self._library.facts.facts.get(match.group(1))
            if fact is None or not fact.sure:
                raise ContentError("facts.yml", f"{match.group(1)} may not be stated")
            in_link = _IN_LINK.search(markdown, 0, match.start()) is not None
            return _in_markdown(fact, reader, in_link=in_link)

        return PLACEHOLDER.sub(written, markdown)

    def _origins(self, answer: Answer, *, simple: bool) -> Iterable[str]:
        """Where the figures of the text at hand come from, if the answer does not say it itself."""
        stated = PLACEHOLDER.findall(answer.simple if simple else answer.full)
        return (self._library.facts.facts[name].source for name in stated)

    def _sources(self, names: Iterable[str], reader: Language) -> tuple[ShownSource, ...]:
        return self._shown_sources((self._library.facts.sources[name] for name in names), reader)

    def _shown_sources(
        self, sources: Iterable[Source], reader: Language
    ) -> tuple[ShownSource, ...]:
        return tuple(
            ShownSource(source.title, source.url, self._source_date(source, reader))
            for source in sources
        )

    def _source_date(self, source: Source, reader: Language) -> str:
        date = source.date_in(reader)
        if date is None:
            return self._library.strings.text(reader, "source-undated")
        if source.approximate:
            return self._library.strings.text(reader, "source-about", {"date": date})
        return date


def _known(contacts: Sequence[Contact]) -> str:
    """What is said before the offices of a town, or before those that know which is responsible."""
    listed = any(contact.town != STATE_WIDE for contact in contacts)
    return "office.known" if listed else "office.none"


def _bare_links(markdown: str) -> str:
    """Addresses without the isolation that Fluent puts around every value."""
    return _ISOLATED_LINK.sub(r"](\1)", markdown)


def _choice_key(act: dict[str, Any]) -> str:
    """The message that names an act without a name of its own."""
    for kind in ("command", "feedback"):
        if kind in act:
            return f"choice-{kind}-{act[kind]}"
    return f"choice-{act['intent']}"


def _in_markdown(fact: Fact, reader: Language, *, in_link: bool) -> str:
    value = fact.written_in(reader)
    if in_link:
        return value
    shown = isolated(value, reader)
    match fact.kind:
        case "phone":
            return phone_link(value, reader)
        case "url":
            words = value.removeprefix("https://").removeprefix("http://").rstrip("/")
            return link(words, value)
        case "email":
            return link(shown, f"mailto:{value}")
        case _:
            return shown
