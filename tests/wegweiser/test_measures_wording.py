"""Recommendations in words: five languages, two readers, and the check that misses nothing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from channels.telegram.formatting import LIMIT, messages, utf16_length
from tests.wegweiser.test_measures import TABLE, TODAY, person
from wegweiser.content import ContentError, Library
from wegweiser.content.check import check
from wegweiser.content.layers import Layers
from wegweiser.content.purity import wrong_language
from wegweiser.languages import Language
from wegweiser.measures import Person, State, recommend
from wegweiser.measures.wording import explanation
from wegweiser.profiles.profile import Profile
from wegweiser.replies.record import Reply
from wegweiser.replies.renderer import Renderer, Shown
from wegweiser.settings import PROJECT_ROOT


def shown(library: Library, who: Person, language: str) -> list[Shown]:
    """The replies as a channel gets them, after their way through the database."""
    found = []
    for reply in recommend(library, who).replies({}):
        record = reply.as_json()
        assert Reply.of(record) == reply
        for number, choice in enumerate(record["choices"]):
            choice["id"] = f"choice-{number}"
        found.append(Renderer(library).show(record, language))
    return found


@pytest.mark.parametrize("language", list(Language))
def test_every_person_is_told_in_every_language(library: Library, language: Language) -> None:
    for name in TABLE["persons"]:
        listed, *question = shown(library, person(name), language)
        assert listed.key == "measures.list"
        assert len(listed.choices) == 3
        assert listed.sources
        # What nobody has looked up yet is a note for the operator, not a source.
        assert library.facts.sources["operator_check"].title not in {
            source.title for source in listed.sources
        }
        assert library.strings.text(language, "measures-note") in listed.text
        for each in (listed, *question):
            assert not re.search(r"[{}]|None", each.text)
            assert wrong_language(each.text, language) is None
            assert all(choice.title for choice in each.choices)
            for message in messages(each, "Sources"):
                assert utf16_length(message.text) <= LIMIT


def test_a_figure_and_a_month_are_written_as_the_reader_does(library: Library) -> None:
    (german, *_), (arabic, *_), (english, *_) = (
        shown(library, person("asylum_new"), language) for language in ("de", "ar", "en")
    )
    assert "Frühestens: \u2068Januar 2027\u2069." in german.text
    assert "\u20683\u2069 أشهر" in arabic.text
    assert "€0.80" in english.text


def test_who_is_not_known_is_told_so_and_asked(library: Library) -> None:
    listed, question = shown(library, Person(Profile(), TODAY), "en")
    assert listed.text.startswith("I know nothing about you yet.")
    assert question.text.startswith("One question would help most now: which residence document")
    titles = [choice.title for choice in question.choices]
    assert titles[:2] == ["Aufenthaltsgestattung", "Duldung"]
    assert titles[-1] == "Fill in my profile"


def test_levels_years_and_ages_need_no_words(library: Library) -> None:
    for who, titles in (
        (Profile(residence_status="refugee", goals=("learn_german",), arrived="2026-09",
                 year_of_birth=1980), ["Noch gar nicht", "A1", "A2"]),
        (Profile(residence_status="asylum_seeker", german_level="B1", goals=("internship",),
                 year_of_birth=1980), ["2026", "2025", "2024"]),
    ):  # fmt: skip
        _, question = shown(library, Person(who, TODAY), "de")
        assert [choice.title for choice in question.choices][:3] == titles


def test_the_counsellor_reads_every_verdict_with_its_rule(library: Library) -> None:
    found = recommend(library, person("asylum_new"))
    told = explanation(library, found)
    for name in library.measures.measures:
        title = library.strings.text(Language.GERMAN, f"measure-{name}")
        assert told.count(f"- **{title}**") == 1
    for state in State:
        assert library.strings.text(Language.GERMAN, f"measures-state-{state.value}") in told
    assert "\u20683\u2069 Monaten möglich" in told
    assert "(Asylgesetz (AsylG) § 61 (1), (2); 29. Juli 2026)" in told
    grounds = [line for line in told.splitlines() if line.startswith("  - ")]
    assert len(grounds) == sum(len(verdict.because) for verdict in found.verdicts)
    assert all(line.endswith(")") for line in grounds)


# ---------------------------------------------------------------- what the check finds


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(PROJECT_ROOT / "content", copy)
    return copy


def edit(path: Path, change: Callable[[str], str]) -> None:
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before
    path.write_text(after, encoding="utf-8")


MEASURES = "measures.yml"
STRINGS = "strings/{}/measures.ftl"


@pytest.mark.parametrize(
    ("file", "change", "found"),
    [
        (MEASURES, lambda s: s.replace("fact: work_permission.asylum_wait_months", "fact: a.b", 1),
         "names a.b, which is no fact"),
        (MEASURES, lambda s: s.replace("work_permission.asylum_wait_months}", "3}", 1),
         "3 is no fact"),
        (MEASURES, lambda s: s.replace("{from: migration_advice.adult_age}",
                                       "{from: course_cost.income_limit}", 1),
         "is not a number that is sure"),
        (MEASURES, lambda s: s.replace("then: ask\n      say: permit_note",
                                       "then: met\n      say: permit_note", 1),
         "which is not sure"),
        (MEASURES, lambda s: s.replace("source: intv", "source: nowhere", 1),
         "names source nowhere"),
        (MEASURES, lambda s: s.replace("status: [asylum_seeker]", "status: [asylum]", 1),
         "status knows no"),
        (MEASURES, lambda s: s.replace("{german: {from: B1}}", "{german: {from: B7}}", 1),
         "is no level"),
        (MEASURES, lambda s: s.replace("conditions: [work_allowed]", "conditions: [luck]", 1),
         "uses luck"),
        (MEASURES, lambda s: s.replace("conditions: [work_allowed]", "conditions: []", 1),
         "needs a condition"),
        (MEASURES, lambda s: s.replace("{use: everyone, source: mbe}", "everyone"),
         "everyone needs a source"),
        (MEASURES, lambda s: s.replace("    - {then: ask, say: permit_note",
                                       "    - {when: {german: [A1]}, then: ask, say: x", 1),
         "the last case"),
        (MEASURES, lambda s: s.replace("goals: {work: 3,", "goals: {riches: 3,", 1), "goals are"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_used_says_where(
    folder: Path, file: str, change: Callable[[str], str], found: str
) -> None:
    edit(folder / file, change)
    with pytest.raises(ContentError, match=re.escape(found)):
        Library.load(folder)


@pytest.mark.parametrize(
    ("file", "change", "found"),
    [
        (STRINGS.format("ti"), lambda s: s.replace("reason-permit_note =", "reason-note ="),
         "reason-permit_note"),
        (STRINGS.format("fa"), lambda s: s.replace("measure-studying-why =", "study-why ="),
         "has no measure-studying-why"),
        (STRINGS.format("ar"), lambda s: s.replace("question-arrived =", "question-since ="),
         "has no question-arrived"),
        (STRINGS.format("en"), lambda s: s.replace("choice-answer-goals-work =", "choice-work ="),
         "has no choice-answer-goals-work"),
        (MEASURES, lambda s: s.replace("topic: studying", "topic: flying"), "flying, which has no"),
        (MEASURES, lambda s: s.replace("fact: work_opportunities.per_hour", "source: asylblg"),
         "figure"),
        (MEASURES, lambda s: s.replace("conditions: [women_course_age]",
                                       "conditions: [from_outside_eu]"),
         "no measure uses condition women_course_age"),
    ],
)  # fmt: skip
def test_what_a_person_would_miss_is_found(
    folder: Path, file: str, change: Callable[[str], str], found: str
) -> None:
    edit(folder / file, change)
    problems = [str(each) for each in check(Library.load(folder), Layers.of(folder), TODAY)]
    assert any(found in problem for problem in problems), problems


def test_a_rule_that_was_to_be_reviewed_is_found(folder: Path) -> None:
    problems = [
        str(each) for each in check(Library.load(folder), Layers.of(folder), date(2028, 1, 1))
    ]
    assert any("decides on a measure and was to be reviewed" in problem for problem in problems)
