"""What is wrong with the counsellors' phrases, beside what is checked of every string."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wegweiser.content.phrases import Phrase, Phrases

_PREFIX = "phrase-"


def faults(phrases: Phrases, strings: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """(place, what) of each fault; `strings` are German messages with the variables they use."""
    for phrase in phrases.phrases.values():
        if phrase.reply is None:
            for what in _faults(phrase, strings):
                yield f"phrases.yml: {phrase.id}", what
    known = {phrase.string for phrase in phrases.phrases.values()}
    for name in sorted(strings):
        if name.startswith(_PREFIX) and name not in known:
            yield f"strings: {name}", "is no phrase of phrases.yml"


def _faults(phrase: Phrase, strings: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """A sentence that is missing, or does not use just what its counsellor is asked for."""
    used = strings.get(phrase.string)
    if used is None:
        yield f"has no string {phrase.string}"
        return
    if strange := used - phrase.variables:
        yield f"uses {' '.join(sorted(strange))}, which nothing gives"
    for name, kind in phrase.params.items():
        if not used & kind.variables(name):
            yield f"asks for {name} and does not use it"
