"""Whether a message tells of violence, suicide, a medical emergency or fire, happening or at hand.

Phrases stand in phrases/<language>.yml, in native and Latin letters. They name who does what to
whom, since single words ("kill", "fire", "police") occur in harmless messages; what past events,
professions and certificates say is in `harmless` and taken out first. A net beside the
classifier, never in its place: it knows what is written there and nothing else.

How a phrase is written: words in any spelling that `orthography` unites; `a|b` either; `stem*` any
ending; `*stem` any beginning; `word?` may be missing; `_` up to three words; `^` and `$` the
message's ends.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml
from orthography import fold, normalise

_FOLDER = Path(__file__).resolve().parent / "phrases"
# Whoever is in danger may write any language of the script; a wrongly identified language must not
# cost the help. Arabic and Farsi share letters, so both are read.
_BY_SCRIPT = {
    "latin": ("de", "en", "ar", "fa", "ti"),
    "arabic": ("ar", "fa", "de", "en"),
    "ethiopic": ("ti", "de", "en"),
}
_EVERY = ("de", "en", "ar", "fa", "ti")
_APOSTROPHE = re.compile(r"['’ʼ`]")
_GAP = r"(?: \S+){0,3}?"
_TAKEN_OUT = " # "


class _Net(NamedTuple):
    danger: re.Pattern[str]
    harmless: re.Pattern[str]


def is_emergency(text: str, language: str, script: str) -> bool:
    """Whether some phrase of the net is in `text`.

    `language` is the message's language code (any), `script` one of latin, arabic, ethiopic, other.
    """
    if not text.strip():
        return False
    found = False
    for code in _BY_SCRIPT.get(script, _EVERY):
        net = _net(code)
        words = net.harmless.sub(_TAKEN_OUT, _words(text, language))
        found = found or bool(net.danger.search(words))
    return found


def _words(text: str, language: str) -> str:
    plain = fold(normalise(_APOSTROPHE.sub("", text), language)).replace("?", " ")
    return f" {' '.join(plain.split())} "


@lru_cache(maxsize=None)
def _net(code: str) -> _Net:
    content = yaml.safe_load((_FOLDER / f"{code}.yml").read_text("utf-8"))
    danger = [phrase for phrases in content["danger"].values() for phrase in phrases]
    return _Net(_pattern(danger, code), _pattern(content["harmless"], code))


def _pattern(phrases: list[str], code: str) -> re.Pattern[str]:
    alternatives = [_phrase(str(phrase), code) for phrase in phrases]
    # A phrase begins after a space and ends before one, so that neighbours may share a space.
    return re.compile("(?:" + "|".join(alternatives) + r")(?=\s)")


def _phrase(phrase: str, code: str) -> str:
    pattern = ""
    for part in phrase.split():
        if part == "^":
            pattern += r"\A"
        elif part == "$":
            pattern += r"(?=\s*\Z)"
        elif part == "_":
            pattern += _GAP
        elif part.endswith("?"):
            pattern += f"(?: {_word(part[:-1], code)})?"
        else:
            pattern += f" {_word(part, code)}"
    return pattern


def _word(part: str, code: str) -> str:
    spelt = []
    for word in part.split("|"):
        before = r"\S*" if word.startswith("*") else ""
        after = r"\S*" if word.endswith("*") else ""
        core = fold(normalise(word.strip("*"), code))
        spelt.append(before + r"\s".join(map(re.escape, core.split())) + after)
    return f"(?:{'|'.join(spelt)})"
