"""Measures: the table of persons, what more knowledge may change, ranking and the question."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wegweiser.content import Library
from wegweiser.measures import Person, State, Verdict, judge_all, recommend
from wegweiser.measures.heard import heard_person
from wegweiser.measures.verdicts import judge
from wegweiser.profiles.profile import (
    ACTIVITIES,
    AGE_BANDS,
    GERMAN_LEVELS,
    GOALS,
    PAPERS,
    QUALIFICATION_KINDS,
    RESIDENCE_STATUSES,
    SCHOOL_KINDS,
    SCRIPT_SKILLS,
    Experience,
    Profile,
    Qualification,
)

TABLE = yaml.safe_load(Path(__file__).with_name("measures_table.yml").read_text(encoding="utf-8"))
TODAY: date = TABLE["today"]


def profile_of(data: dict[str, Any]) -> Profile:
    known = dict(data)
    if "qualification" in known:
        known["qualification"] = Qualification(**known["qualification"])
    if "experience" in known:
        known["experience"] = Experience(**known["experience"])
    for name in ("goals", "languages"):
        if name in known:
            known[name] = tuple(known[name])
    return Profile(**known)


def person(name: str) -> Person:
    return Person(profile_of(TABLE["persons"][name]), TODAY)


def test_the_table_is_large_enough_and_covers_every_measure(library: Library) -> None:
    rows = {(row["person"], row["measure"]) for row in TABLE["rows"]}
    assert len(rows) == len(TABLE["rows"]) >= 60
    assert {measure for _, measure in rows} == set(library.measures.measures)
    assert {name for name, _ in rows} <= set(TABLE["persons"])
    assert all(row["fact"] and row["because" if "because" in row else "missing"]
               for row in TABLE["rows"])  # fmt: skip


@pytest.mark.parametrize("row", TABLE["rows"], ids=lambda row: f"{row['person']}-{row['measure']}")
def test_table(library: Library, row: dict[str, Any]) -> None:
    verdict = judge(library.measures.measures[row["measure"]], person(row["person"]))
    assert verdict.state.value == row["verdict"]
    decided = {decision.condition for decision in verdict.because}
    assert set(row.get("because", ())) <= decided
    if "missing" in row:
        assert verdict.missing == set(row["missing"])
    assert verdict.ask is row.get("ask", False)
    if "from" in row:
        assert row["from"] in {decision.opens for decision in verdict.because}


# ---------------------------------------------------------------- properties

MONTHS = [f"{year}-{month:02}" for year in range(2015, 2027) for month in range(1, 13)][:-1]


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


qualifications = st.builds(
    Qualification,
    kind=maybe(st.sampled_from(QUALIFICATION_KINDS)),
    profession=maybe(st.sampled_from(["81404", "81474", "26302"])),
    country=maybe(st.sampled_from(["DE", "SY", "ER"])),
    papers=maybe(st.sampled_from(PAPERS)),
)
profiles = st.builds(
    Profile,
    year_of_birth=maybe(st.integers(1940, 2015)),
    age_band=maybe(st.sampled_from(AGE_BANDS)),
    residence_status=maybe(st.sampled_from(RESIDENCE_STATUSES)),
    arrived=maybe(st.sampled_from(MONTHS) | st.integers(2015, 2026).map(str)),
    languages=st.sampled_from([(), ("ar",), ("ti", "en")]),
    german_level=maybe(st.sampled_from(GERMAN_LEVELS)),
    latin_script=maybe(st.sampled_from(SCRIPT_SKILLS)),
    school_kind=maybe(st.sampled_from(SCHOOL_KINDS)),
    qualification=maybe(qualifications),
    activity=maybe(st.sampled_from(ACTIVITIES)),
    goals=st.lists(st.sampled_from(GOALS), unique=True, max_size=3).map(tuple),
    childcare=maybe(st.booleans()),
)


@st.composite
def less_and_more(draw: st.DrawFn) -> tuple[Person, Person]:
    """A person, and the same one with some facts forgotten or known less exactly."""
    more = draw(profiles)
    forget = draw(st.sets(st.sampled_from([each.name for each in fields(Profile)])))
    less = replace(more, **{name: () if name in {"goals", "languages"} else None
                            for name in forget})  # fmt: skip
    if more.qualification and less.qualification:
        parts = draw(st.sets(st.sampled_from(["kind", "profession", "country", "papers"])))
        less = replace(less, qualification=replace(less.qualification, **dict.fromkeys(parts)))
    if more.arrived and less.arrived and draw(st.booleans()):
        less = replace(less, arrived=more.arrived[:4])
    span = more.age_range(TODAY)
    exact_age = draw(st.none() | st.integers(*span)) if span else None
    if more.year_of_birth is not None and less.year_of_birth is None:
        # The year counts before the band: what is left of it is the band that it lies in.
        around = [band for band in AGE_BANDS if _within(span, Profile(age_band=band))]
        less = replace(less, age_band=draw(st.sampled_from([None, *around])))
    return Person(less, TODAY), Person(more, TODAY, exact_age)


def _within(span: tuple[int, int] | None, band: Profile) -> bool:
    bounds = band.age_range(TODAY)
    assert bounds
    assert span
    return bounds[0] <= span[0] and span[1] <= bounds[1]


many = settings(max_examples=200, deadline=None,
                suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip


@many
@given(both=less_and_more())
def test_knowing_more_only_settles_what_was_not_known(
    library: Library, both: tuple[Person, Person]
) -> None:
    less, more = (judge_all(library.measures, each) for each in both)
    for before, after in zip(less, more, strict=True):
        if before.state is not State.DEPENDS:
            assert after.state is before.state, before.measure.id
        assert after.missing <= before.missing, before.measure.id


@many
@given(profile=profiles)
def test_every_verdict_names_what_decided_it(library: Library, profile: Profile) -> None:
    for verdict in judge_all(library.measures, Person(profile, TODAY)):
        assert verdict.because
        for decision in verdict.because:
            assert decision.source in library.facts.sources
            match verdict.state:
                case State.OPEN:
                    assert decision.outcome == "met"
                case State.NOT_OPEN:
                    assert decision.outcome == "unmet"
                case State.DEPENDS:
                    assert decision.outcome == "ask" or decision.missing


@many
@given(profile=profiles)
def test_the_list_and_its_question_follow_from_the_verdicts(
    library: Library, profile: Profile
) -> None:
    found = recommend(library, Person(profile, TODAY))
    assert len(found.best) == 3
    assert all(verdict.state is not State.NOT_OPEN for verdict in found.best)
    assert all(verdict.not_yet for verdict in found.later)
    open_fields = {field for verdict in found.verdicts for field in verdict.missing}
    assert found.question is None or found.question in open_fields | {"goals"}
    if profile.goals:
        assert found.question != "goals"


def test_an_unsure_fact_never_opens_or_closes(library: Library) -> None:
    used = {
        case.fact: case.outcome
        for condition in library.measures.conditions.values()
        for case in condition.cases
        if case.fact
    }
    unsure = {name for name in used if not library.facts.facts[name].sure}
    assert unsure == {"work_permission.temporary_protection"}
    assert all(used[name] == "ask" for name in unsure)


# ---------------------------------------------------------------- ranking and question


def names(verdicts: tuple[Verdict, ...]) -> list[str]:
    return [verdict.measure.id for verdict in verdicts]


@pytest.mark.parametrize(
    ("name", "among_best", "among_later"),
    [
        ("dental_technician", {"recognition_procedure", "employer_service"}, set()),
        ("physician", {"physicians_programme", "recognition_procedure"}, set()),
        ("youth_a2", {"crafts_orientation", "entry_qualification"}, {"apprenticeship"}),
        ("class_seeker", {"school_leaving_class"}, set()),
        ("asylum_new", {"initial_orientation_course"}, {"employer_service"}),
        ("asylum_half_year", {"work_opportunities", "employer_service"}, {"job_turbo"}),
        ("mother", {"integration_course", "women_offers"}, {"vocational_language_course"}),
        ("refugee_letters", {"literacy_course"}, set()),
        ("electrician_lost", {"qualification_analysis"}, set()),
        ("founder_refugee", {"start_up_advice"}, set()),
        ("abitur_a1", set(), {"studying"}),
        ("tolerated_b1", {"vocational_language_course"}, set()),
        ("nobody", {"skills_assessment", "migration_advice"}, set()),
    ],
)
def test_the_best_come_first(
    library: Library, name: str, among_best: set[str], among_later: set[str]
) -> None:
    found = recommend(library, person(name))
    assert among_best <= set(names(found.best)), names(found.best)
    assert among_later <= set(names(found.later)), names(found.later)


@pytest.mark.parametrize(
    ("name", "asked"),
    [("nobody", "residence_status"), ("refugee_only", "goals"), ("dental_technician", None)],
)
def test_the_question_that_changes_most(library: Library, name: str, asked: str | None) -> None:
    assert recommend(library, person(name)).question == asked


# ---------------------------------------------------------------- what a message says


def entities(**values: str) -> list[dict[str, str]]:
    return [{"entity": name, "value": value} for name, value in values.items()]


def test_a_message_is_used_beside_the_stored_profile() -> None:
    stored = Profile(residence_status="asylum_seeker", german_level="A1",
                     qualification=Qualification(kind="vocational", papers="lost"))  # fmt: skip
    told = heard_person(
        entities(residence_status="refugee", country="SY", profession="26302"), TODAY
    )
    both = told.added_to(stored, TODAY).profile
    assert (both.residence_status, both.german_level) == ("refugee", "A1")
    assert both.qualification == Qualification("vocational", "26302", None, "SY", "lost")
    assert stored.residence_status == "asylum_seeker"


@pytest.mark.parametrize(
    ("heard", "profile"),
    [
        ([("german_level", "B1"), ("german_level", "C1")], Profile(german_level="B1")),
        ([("residence_status", "refugee"), ("residence_status", "tolerated")], Profile()),
        ([("country", "SY")], Profile()),
        ([("profession", "81302"), ("country", "DE")],
         Profile(qualification=Qualification(profession="81302"))),
        ([("age", "27")], Profile(year_of_birth=1999)),
        ([("age", "many"), ("german_level", "X9"), ("city", "Dortmund")], Profile()),
        ([("year_of_birth", "1066")], Profile()),
    ],
)  # fmt: skip
def test_what_is_taken_from_a_message(heard: list[tuple[str, str]], profile: Profile) -> None:
    told = heard_person([{"entity": name, "value": value} for name, value in heard], TODAY)
    assert told.profile == profile


def test_an_age_that_was_said_leaves_no_year_open(library: Library) -> None:
    told = heard_person(entities(age="27", german_level="A2", residence_status="refugee"), TODAY)
    crafts = library.measures.measures["crafts_orientation"]
    assert judge(crafts, told.added_to(None, TODAY)).state is State.NOT_OPEN
    by_year = Person(
        Profile(year_of_birth=1999, german_level="A2", residence_status="refugee"), TODAY
    )
    assert judge(crafts, by_year).missing == {"year_of_birth"}
