"""Cuts a message into what may be several questions."""

from __future__ import annotations

import re
from typing import List

_SENTENCE = re.compile(r"(?<=[?؟፧!])\s*|(?<=[.።])\s+|\s*[\n;؛፤]\s*")
# "and", as a word of its own or leaning on the next one (Arabic و before a question word), and
# what people write instead of it: "also", "plus". Tigrinya joins questions with ከምኡ'ውን or ከኣ.
_AND = re.compile(
    r"[,،፣]?\s+(?:and(?: also)?|also|plus|und(?: auch)?|sowie|kaman|w|wa|va|hem|kem'?u'?wn|"
    r"و|وكمان|كمان|وأيضا|وايضا|أيضا|و همچنین|همچنین|و باز|ከምኡ'ውን|ከምኡውን|ከምኡ’ውን|እንተ)\s+"
    r"|[,،፣]?\s+و(?=(?:هل|شو|مين|من|كم|كيف|وين|أين|اين|متى|ايمتى|شلون|منو|شكد|قديش|بدي|لازم)(?:\s|$))",
    re.IGNORECASE,
)
_FEWEST_WORDS, _MOST_PARTS = 2, 4


def parts(text: str) -> List[str]:
    """Two to four pieces of at least two words each; empty when the message is one piece.

    A cut is only a proposal: whether two pieces ask two things is decided by what they mean.
    """
    found = [
        piece.strip(" ,،፣")
        for sentence in _SENTENCE.split(text)
        if sentence
        for piece in _AND.split(sentence)
    ]
    found = [piece for piece in found if len(piece.split()) >= _FEWEST_WORDS]
    return found if len(found) > 1 and len(found) <= _MOST_PARTS else []


def is_question(part: str) -> bool:
    """Whether it is marked as a question."""
    return part.rstrip().endswith(("?", "؟", "፧"))
