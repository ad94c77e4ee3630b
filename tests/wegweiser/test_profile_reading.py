"""Answers in five languages and many writings, read without any entity of the bot."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.profiles.form import (
    BY_FIELD,
    FIELDS,
    SUMMARY,
    FormState,
    applying,
    next_question,
    progress,
    value_of,
    with_value,
)
from wegweiser.profiles.profile import Experience, Profile, Qualification
from wegweiser.profiles.reading import Reader
from wegweiser.profiles.serial import from_json, to_json
from wegweiser.profiles.spelling import spelled
from wegweiser.profiles.wording import describe, option_label, titles, written

READER = Reader(date(2026, 11, 21))


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("year_of_birth", "1995", 1995),
        ("year_of_birth", "أنا عمري ٢٧ سنة", 1999),
        ("year_of_birth", "متولد ۱۳۷۴", 1995),
        ("year_of_birth", "95", 1995),
        ("year_of_birth", "unter 18", "under_18"),
        ("year_of_birth", "3000", None),
        ("arrived", "May 2022", "2022-05"),
        ("arrived", "im Mai 2022", "2022-05"),
        ("arrived", "في أيار 2022", "2022-05"),
        ("arrived", "05.2022", "2022-05"),
        ("arrived", "2022-05", "2022-05"),
        ("arrived", "vor 3 Jahren", "2023"),
        ("arrived", "2 months ago", "2026-09"),
        ("arrived", "2030", None),
        ("languages", "Arabisch und Englisch", ("ar", "en")),
        ("languages", "عربي و انجليزي", ("ar", "en")),
        ("languages", "فارسی و دری", ("fa", "prs")),
        ("languages", "ትግርኛን ዓረብኛን", ("ti", "ar")),
        ("german_level", "b 1", "B1"),
        ("german_level", "بی ۱", "B1"),
        ("german_level", "ቢ1", "B1"),
        ("german_level", "kein Deutsch", "A0"),
        ("german_certificate", "no", "none"),
        ("german_certificate", "telc B2", "B2"),
        ("latin_script", "a little", "partly"),
        ("school_years", "zwölf Jahre", 12),
        ("school_years", "١٢ سنة", 12),
        ("school_years", "never", 0),
        ("school_kind", "ثانوية", "upper_secondary"),
        ("school_kind", "دبیرستان", "upper_secondary"),
        ("qualification", "ich habe an der Universität studiert", "university"),
        ("qualification_papers", "they are lost", "lost"),
        ("qualification_country", "ኤርትራ", "ER"),
        ("qualification_country", "افغانستان", "AF"),
        ("qualification_country", "Syrien", "SY"),
        ("experience", "never worked", "none"),
        ("experience_years", "eighteen months", None),
        ("experience_years", "18 months", 1),
        ("activity", "Ich mache einen Sprachkurs", "language_course"),
        ("goals", "Ich möchte arbeiten und Deutsch lernen", ("work", "learn_german")),
        ("goals", "ስራሕ ክረክብን ጀርመንኛ ክመሃርን", ("work", "learn_german")),
        ("childcare", "no, I don't need it", "no"),
        ("interpreter", "yes, Tigrinya", "ti"),
        ("interpreter", "nein", "none"),
        ("residence_status", "حماية ثانوية", "subsidiary"),
        ("residence_status", "ich habe eine Duldung", "tolerated"),
        ("residence_status", "elephant", None),
        ("name", "ich heiße Sara.", "Sara"),
        ("name", "اسمي سارة", "سارة"),
        ("town", "I live in Dortmund", "Dortmund"),
        ("contact", "0176 123", "0176 123"),
    ],
)
def test_answers_are_read(field: str, text: str, value: Any) -> None:
    assert READER.answer(field, text) == value


def test_the_words_on_every_button_mean_its_value(library: Library) -> None:
    known = titles(library.strings)
    for language in Language:
        for step in BY_FIELD.values():
            for value in step.values:
                words = written(step.field, value, library.strings, language)
                assert known[step.field, spelled(words)] == value, words


@pytest.mark.parametrize("control", ["skip", "why", "pause", "dont_know"])
@pytest.mark.parametrize("language", list(Language))
def test_the_words_on_the_buttons_around_a_question_are_understood(
    library: Library, language: Language, control: str
) -> None:
    words = library.strings.text(language, f"choice-profile-{control}")
    assert READER.control(words) == control


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no, I came in 2022", {"arrived": "2022"}),
        ("Nein, ich bin 2021 gekommen", {"arrived": "2021"}),
        ("لا، وصلت في عام 2021", {"arrived": "2021"}),
        ("نه، سال ۲۰۲۱ آمدم", {"arrived": "2021"}),
        ("ኣይፋል፣ ብ2021 እየ መጺአ", {"arrived": "2021"}),
        ("I was born in 1990 and have B1", {"year_of_birth": 1990, "german_level": "B1"}),
        ("2021", {}),
    ],
)
def test_other_facts_need_words_that_say_which(text: str, told: dict[str, Any]) -> None:
    assert READER.mentioned(text, (), "town") == told


@pytest.mark.parametrize(
    ("text", "control"),
    [
        ("überspringen", "skip"), ("تخطٍّ", "skip"), ("رد کن", "skip"), ("ሕለፎ", "skip"),
        ("Warum fragen Sie das?", "why"), ("لماذا تسألون؟", "why"), ("چرا می‌پرسید؟", "why"),
        ("ንምንታይ ትሓቱ?", "why"), ("stop", "pause"), ("später", "pause"), ("بعدا", "pause"),
        ("I don't know", "dont_know"), ("نمی‌دانم", "dont_know"), ("ኣይፈልጥን", "dont_know"),
        ("نعم", "yes"), ("እወ", "yes"), ("نه", "no"), ("ኣይፋል", "no"), ("Dortmund", None),
    ],
)  # fmt: skip
def test_controls_are_understood_in_words(text: str, control: str | None) -> None:
    assert READER.control(text) == control


def test_entities_of_the_bot_come_first() -> None:
    def entity(kind: str, value: str, start: int = 0, end: int = 0) -> dict[str, Any]:
        return {"entity": kind, "value": value, "start": start, "end": end}

    assert READER.answer("german_level", "be ains", [entity("german_level", "B1")]) == "B1"
    assert READER.answer("year_of_birth", "as old as you", [entity("age", "27")]) == 1999
    assert READER.answer("arrived", "then", [entity("date", "2022-05-03")]) == "2022-05"
    assert READER.answer("town", "in Krefeld", [entity("city", "Krefeld")]) == "Krefeld"
    assert READER.answer("experience_years", "long", [entity("duration", "P3Y6M")]) == 3
    profession = [entity("profession", "81302", 2, 7)]
    assert READER.answer("experience", "a nurse", profession) == ("81302", "nurse")


def test_one_spelling_for_letters_that_are_written_in_several_ways() -> None:
    assert spelled("مدرسة، ١٢!") == spelled("مدرسه 12")
    assert spelled("فارسي") == spelled("فارسی")
    assert spelled("አበይ ዐለኹም") == spelled("ኣበይ ኣለኹም")
    assert spelled("STRASSE") == spelled("Straße")


def test_questions_follow_from_what_is_known() -> None:
    profile = Profile()
    assert "qualification_profession" not in applying(profile)
    profile = with_value(profile, "qualification", "vocational")
    assert "qualification_profession" in applying(profile)
    assert "german_certificate" not in applying(with_value(profile, "german_level", "A0"))
    assert "latin_script" not in applying(with_value(profile, "german_level", "B2"))
    assert next_question(Profile(), FormState()) == "year_of_birth"
    assert next_question(Profile(), FormState(skipped=FIELDS)) == SUMMARY
    number, total = progress(Profile(), "town")
    assert (number, total) == (2, len(applying(Profile())))


@pytest.mark.parametrize("field", FIELDS)
def test_every_answer_is_kept_shown_and_taken_back(library: Library, field: str) -> None:
    step = BY_FIELD[field]
    value: Any = step.values[-1] if step.values else {"school_years": 9, "experience_years": 9}.get(
        field, "x"
    )  # fmt: skip
    if field in {"languages", "goals"}:
        value = ("ar",) if field == "languages" else ("work", "study")
    if field == "arrived":
        value = "2022-05"
    profile = with_value(Profile(), field, value)
    assert value_of(profile, field) == value
    assert from_json(to_json(profile)) == profile
    for language in Language:
        ((label, words),) = describe(profile, library.strings, language)
        assert label
        assert words
    assert with_value(profile, field, None) == Profile()


def test_nested_facts_come_back_from_json() -> None:
    profile = Profile(
        qualification=Qualification("university", "81404", "doctor", "SY", "partly"),
        experience=Experience("81404", "doctor", 4),
        languages=("ar",),
    )
    assert from_json(to_json(profile)) == profile


def test_every_value_has_its_words(library: Library) -> None:
    for step in BY_FIELD.values():
        for value in step.values:
            if not value[:1].isupper() or value == "A0":
                for language in Language:
                    assert library.strings.has(language, option_label(step.field, value))


def test_i_in_farsi_is_not_who_in_arabic() -> None:
    assert not READER.asks("من دیر می‌رسم")
    assert READER.asks("من يدفع ثمن الدورة")
