"""What the assistant says: topics, facts, answers and short strings, read from the content folder."""

from wegweiser.content.answers import Answer
from wegweiser.content.facts import Fact, Facts, Source
from wegweiser.content.library import Library
from wegweiser.content.offices import Contact, Offices, Town
from wegweiser.content.problems import ContentError
from wegweiser.content.strings import Strings
from wegweiser.content.topics import Topics

__all__ = [
    "Answer",
    "Contact",
    "ContentError",
    "Fact",
    "Facts",
    "Library",
    "Offices",
    "Source",
    "Strings",
    "Topics",
    "Town",
]
