"""Words that say nothing about the writer's language."""

from __future__ import annotations

import re

# Greetings and short answers taken over by everybody; German office words that people use inside
# every language, and their usual spellings in the other scripts.
_SHARED = frozenset(
    """
    ok okay oke okey k hi hii hey hello hallo halo helo alo bye tschüss tschuss danke merci mersi
    thanks super cool stop start menu info email mail whatsapp telegram online google
    ja nein no yes hmm mhm ah oh aha haha hahaha lol test
    jobcenter job center agentur ausbildung praktikum anerkennung aufenthalt duldung gestattung
    integrationskurs sprachkurs berufssprachkurs deutschkurs termin bamf iq mbe vhs volkshochschule
    ihk hwk fosa anabin zab telc dtz goethe bürgergeld buergergeld fiktionsbescheinigung
    einstiegsqualifizierung eq fim minijob jobturbo job-turbo turbo a1 a2 b1 b2 c1 c2
    berlin hamburg münchen munchen köln koln frankfurt germany deutschland
    سلام اوكي اوك اوکی اوکي مرسي مرسی هلو الو هاي های تمام ok جوب سنتر جوبسنتر اوسبيلدونغ
    اوسبیلدونگ ترمين ترمین هالو
    ኦኬ ኦክ ሃሎ ሄሎ ሰላም
    """.split()
)
_WORD = re.compile(r"[^\W_][\w'’-]*")


def words(text: str) -> list[str]:
    """Lower-case words of `text`, in order."""
    return [word.lower() for word in _WORD.findall(text)]


def is_shared(word: str) -> bool:
    """Whether `word` (lower case) is a shared word, a number or a single letter."""
    return len(word) == 1 or word in _SHARED or word.isdigit()
