"""What a message means that only makes sense after the one before: "and who pays?"."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Text

import yaml

_MOST_WORDS = 5
# "and who pays?", "for my wife?", "in Krefeld too?": words that lean on something said before.
_LEANING = re.compile(
    r"^(?:and|but|or|also|what about|how about|for my|for me|und|aber|oder|auch|was ist mit|"
    r"für mein\w*|für mich|wie ist es mit|"
    r"و\s|و(?=(?:مين|منو|شو|شنو|كم|كيف|شلون|متى|ايمتى|قديش|شكد|هل|لازم|بالنسبة|لزوجتي|لمرتي|لابني|وين|فين)\b)|"
    r"طيب و|طب و|لكن|بس|لزوجتي|لمرتي|لابني|لبنتي|"
    r"ولی|اما|برای زنم|برای همسرم|برای خانمم|برای پسرم|برای دخترم|برای من|چی برای|"
    r"ንሰበይተይ|ንወደይ|ንጓለይ|ግን|ወይስ|እሞ|በቃ|"
    r"w |wa |va |bas |gn |nsebeytey|barye )",
    re.IGNORECASE,
)
_TIGRINYA_TOO = re.compile(r"[’']?[ከኸ]\s*[?፧]?$")
# Of the likelihood of all intents, what the signs of an aspect must have together.
_ENOUGH = 0.25

_TABLE = yaml.safe_load((Path(__file__).parent / "aspects.yml").read_text(encoding="utf-8"))
_FIELD_OF: Dict[Text, Text] = {
    topic: field for field, topics in _TABLE["fields"].items() for topic in topics
}
_ASPECTS = frozenset(
    sign for aspect in _TABLE["aspects"].values() for sign in aspect["signs"]
) - frozenset(_TABLE["own"])


def is_aspect(topic: Text) -> bool:
    """Whether a few words that look like this topic may be about any other: "how long?"."""
    return topic in _ASPECTS


def leans_on_context(text: str) -> bool:
    """A short message that begins (in Tigrinya: ends) like the second half of a talk."""
    words = text.split()
    if not words or len(words) > _MOST_WORDS:
        return False
    return bool(_LEANING.search(text.strip()) or _TIGRINYA_TOO.search(text.strip()))


def topic_in_field(topic: Text, ranking: List[Dict[Text, Any]]) -> Optional[Text]:
    """The topic that answers, in the field of `topic`, what the ranking looks like; None if the
    ranking is about a thing of its own or the field has no such topic."""
    field = _FIELD_OF.get(topic)
    if field is None:
        return None
    likely = {entry["name"]: float(entry["confidence"]) for entry in ranking}
    masses = {
        name: sum(likely.get(sign, 0.0) for sign in aspect["signs"])
        for name, aspect in _TABLE["aspects"].items()
    }
    best = max(masses, key=lambda name: masses[name])
    if masses[best] < _ENOUGH:
        return None
    found: Optional[Text] = _TABLE["aspects"][best]["answers"].get(field)
    return found
