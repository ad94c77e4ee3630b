"""What is wrong with the training utterances.

A fault stops `make check`: an utterance twice or under two intents of one language, a text in the
wrong script or language, an intent or a language with too little. A remark does not: two
utterances of one intent that nearly match may still be two people's ways to write, and half a
percent of such pairs is what hand-written data have; many more would be a template.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from wegweiser.content.purity import wrong_language
from wegweiser.languages import Language
from wegweiser.utterances.reading import Utterance

OUT_OF_SCOPE = "out_of_scope"
FEWEST_SUBJECT, FEWEST_ACT, FEWEST_OUT_OF_SCOPE = 40, 30, 250
LATIN_SHARE = 0.15
NEAR = 95.0
"""Similarity in percent (rapidfuzz's ratio on the spelling compared) from which two are "near"."""
_LATIN_TYPED = (Language.ARABIC, Language.FARSI, Language.TIGRINYA)
_NOT_LETTERS = re.compile(r"[\W_]+")
_LONG_ENOUGH = 12


@dataclass(frozen=True)
class Finding:
    """`what` in one line with where; `is_fault` says whether it stops the check."""

    place: str
    what: str
    is_fault: bool = True

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def lint(utterances: Sequence[Utterance], acts: frozenset[str]) -> list[Finding]:
    """All findings; `acts` are the ids of dialogue acts, every other intent is a subject."""
    return [
        *_repeated(utterances),
        *_near(utterances),
        *_in_another_language(utterances),
        *_too_few(utterances, acts),
    ]


def spelling(text: str) -> str:
    """What two utterances are compared by: letters and digits only, lower case, no marks."""
    bare = unicodedata.normalize("NFKC", text).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFD", bare) if not unicodedata.combining(c))
    return _NOT_LETTERS.sub(" ", bare).strip() or text


def _repeated(utterances: Iterable[Utterance]) -> Iterator[Finding]:
    seen: dict[tuple[Language, str], Utterance] = {}
    for one in utterances:
        first = seen.setdefault((one.language, spelling(one.text)), one)
        if first is one:
            continue
        if first.intent != one.intent:
            yield Finding(one.place, f"“{one.text}” stands under {first.intent} and {one.intent}")
        elif first.text == one.text:
            yield Finding(one.place, f"“{one.text}” stands twice under {one.intent}")


def _near(utterances: Iterable[Utterance]) -> Iterator[Finding]:
    groups: dict[tuple[Language, str], dict[str, Utterance]] = defaultdict(dict)
    for one in utterances:
        groups[one.language, one.intent].setdefault(spelling(one.text), one)
    for group in groups.values():
        spellings = [text for text in group if len(text) >= _LONG_ENOUGH]
        for i, text in enumerate(spellings):
            later = spellings[i + 1 :]
            for near, _, _ in process.extract_iter(
                text, later, scorer=fuzz.ratio, score_cutoff=NEAR
            ):
                one, other = group[text], group[near]
                yield Finding(other.place, f"“{other.text}” nearly is “{one.text}”", is_fault=False)


def _in_another_language(utterances: Iterable[Utterance]) -> Iterator[Finding]:
    for one in utterances:
        if is_latin(one.text) and one.language in _LATIN_TYPED:
            continue
        problem = wrong_language(one.text, one.language)
        if problem:
            # A sentence full of German office words or names may look foreign to a word count.
            yield Finding(one.place, f"“{one.text}”: {problem}", is_fault=False)
        elif _is_foreign_script(one):
            yield Finding(one.place, f"“{one.text}” is not in a script of {one.language}")


def _is_foreign_script(one: Utterance) -> bool:
    """A text of which no letter is of the language's script, nor Latin."""
    letters = [character for character in one.text if character.isalpha()]
    names = {unicodedata.name(character, "?").split()[0] for character in letters}
    own = {
        Language.ARABIC: "ARABIC",
        Language.FARSI: "ARABIC",
        Language.TIGRINYA: "ETHIOPIC",
    }.get(one.language, "LATIN")
    return bool(letters) and not names & {own, "LATIN"}


def is_latin(text: str) -> bool:
    """Whether most of the letters are Latin."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(unicodedata.name(character, "").startswith("LATIN") for character in letters)
    return latin * 2 > len(letters)


def _too_few(utterances: Iterable[Utterance], acts: frozenset[str]) -> Iterator[Finding]:
    texts: dict[Language, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in utterances:
        texts[one.language][one.intent].append(one.text)
    for language, intents in texts.items():
        for intent, found in sorted(intents.items()):
            wanted = FEWEST_ACT if intent in acts else FEWEST_SUBJECT
            if intent == OUT_OF_SCOPE:
                wanted = FEWEST_OUT_OF_SCOPE
            if len(found) < wanted:
                yield Finding(language.value, f"{intent} has {len(found)} utterances of {wanted}")
        if language in _LATIN_TYPED:
            every = [text for found in intents.values() for text in found]
            share = sum(map(is_latin, every)) / len(every)
            if share < LATIN_SHARE:
                yield Finding(
                    language.value, f"{share:.0%} in Latin letters, wanted {LATIN_SHARE:.0%}"
                )
