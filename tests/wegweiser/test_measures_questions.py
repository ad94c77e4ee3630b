"""What is typed to the one question on measures, in five languages."""

from __future__ import annotations

from datetime import date

import pytest

from wegweiser.measures.heard import heard_person
from wegweiser.measures.questions import ASKED, answer_in
from wegweiser.profiles.reading import Reader

TODAY = date(2026, 11, 9)
READER = Reader(TODAY)


@pytest.mark.parametrize(
    ("field", "text", "name", "value"),
    [
        ("goals", "Arbeit", "goals", "work"),
        ("goals", "I would like to study", "goals", "study"),
        ("goals", "شغل", "goals", "work"),
        ("goals", "العمل", "goals", "work"),
        ("goals", "ስራሕ", "goals", "work"),
        ("goals", "Deutsch lernen und arbeiten", "goals", "learn_german"),
        ("residence_status", "Ich habe eine Duldung", "residence_status", "tolerated"),
        ("german_level", "B1", "german_level", "B1"),
        ("german_level", "gar nicht", "german_level", "A0"),
        ("german_level", "ب1", "german_level", "B1"),
        ("latin_script", "ja", "latin_script", "yes"),
        ("latin_script", "نعم", "latin_script", "yes"),
        ("latin_script", "بله", "latin_script", "yes"),
        ("latin_script", "እወ", "latin_script", "yes"),
        ("latin_script", "nein", "latin_script", "no"),
        ("latin_script", "ኣይፋል", "latin_script", "no"),
        ("latin_script", "a little", "latin_script", "partly"),
        ("school_kind", "high school", "school_kind", "upper_secondary"),
        ("school_kind", "nie", "school_kind", "none"),
        ("school_kind", "هرگز", "school_kind", "none"),
        ("qualification", "Ausbildung", "qualification", "vocational"),
        ("qualification", "nein", "qualification", "none"),
        ("papers", "ja", "papers", "at_hand"),
        ("papers", "ضاعت", "papers", "lost"),
        ("papers", "ኣለዉኒ", "papers", "at_hand"),
        ("qualification_country", "Syrien", "country", "SY"),
        ("qualification_country", "ኤርትራ", "country", "ER"),
        ("activity", "Sprachkurs", "activity", "language_course"),
        ("year_of_birth", "27", "year_of_birth", "1999"),
        ("year_of_birth", "۱۹۹۵", "year_of_birth", "1995"),
        ("year_of_birth", "unter 18", "age_band", "under_18"),
        ("arrived", "2022", "arrived", "2022"),
        ("arrived", "vor 3 Jahren", "arrived", "2023"),
        ("arrived", "في 2022", "arrived", "2022"),
    ],
)
def test_answers_in_words(field: str, text: str, name: str, value: str) -> None:
    assert answer_in(READER, field, text) == (name, value)
    entity = {"entity": name, "value": value, "extractor": "choice"}
    assert heard_person([entity], TODAY).said == {name: value}


@pytest.mark.parametrize("field", ASKED)
def test_what_is_no_answer(field: str) -> None:
    assert answer_in(READER, field, "???") is None
    assert answer_in(READER, field, "") is None


def test_a_field_that_is_not_asked_for() -> None:
    assert answer_in(READER, "contact", "call me") is None
