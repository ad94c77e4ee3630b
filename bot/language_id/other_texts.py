"""Texts of languages that are not ours, to train the models against: spaCy's word lists and
example sentences, and phrases.yml for those that spaCy lacks."""

from __future__ import annotations

import importlib
import random
from pathlib import Path

import yaml

# By script. Left out: languages hardly met here, which would only take words away from ours
# (langdetect knows them), and German's close kin.
SPACY_LANGUAGES: dict[str, list[str]] = {
    "latin": [
        *("fr", "tr", "es", "it", "pt", "pl", "ro", "sq", "nl", "sv"),
        *("hu", "cs", "hr", "lt", "az", "vi", "tl"),
    ],
    "arabic": ["ur"],
    "ethiopic": ["am"],
}
PHRASE_LANGUAGES: dict[str, list[str]] = {
    "latin": ["so", "ku", "om", "sw", "tl", "tr", "vi", "ha"],
    "arabic": ["ps", "ckb"],
    "ethiopic": ["am"],
}
_PHRASES_EACH = 200
_LONGEST_PHRASE = 7


def load(script: str) -> list[tuple[str, str]]:
    """(language, text) pairs: sentences, and runs of words drawn from the lists.

    The draws are seeded, so that two trainings see the same texts.
    """
    pairs: list[tuple[str, str]] = []
    for code in SPACY_LANGUAGES[script]:
        words, sentences = _spacy(code)
        pairs += [(code, sentence) for sentence in sentences]
        pairs += [(code, text) for text in _draw(words, code)]
    phrases = yaml.safe_load((Path(__file__).parent / "phrases.yml").read_text(encoding="utf-8"))
    for code in PHRASE_LANGUAGES[script]:
        words = phrases[code].split()
        # Runs in the order written keep the grammar between the words.
        for start in range(len(words)):
            size = 2 + start % (_LONGEST_PHRASE - 1)
            pairs.append((code, " ".join(words[start : start + size])))
        pairs += [(code, text) for text in _draw(words, code)]
    return pairs


def _spacy(code: str) -> tuple[list[str], list[str]]:
    words: set[str] = set()
    sentences: list[str] = []
    for module, name in (("stop_words", "STOP_WORDS"), ("examples", "sentences")):
        try:
            found = getattr(importlib.import_module(f"spacy.lang.{code}.{module}"), name)
        except (ImportError, AttributeError):
            continue
        if module == "stop_words":
            words = set(found)
        else:
            sentences = list(found)
    words.update(word for sentence in sentences for word in sentence.split())
    return sorted(words), sentences


def _draw(words: list[str], seed: str) -> list[str]:
    if not words:
        return []
    chance = random.Random(seed)  # noqa: S311 - a draw that must repeat, no secret
    return [
        " ".join(chance.choice(words) for _ in range(chance.randint(1, _LONGEST_PHRASE)))
        for _ in range(_PHRASES_EACH)
    ]
