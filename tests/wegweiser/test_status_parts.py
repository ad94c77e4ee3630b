"""Answers that depend on residence status, told to somebody whose status is known."""

from __future__ import annotations

import pytest

from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.profiles.profile import RESIDENCE_STATUSES
from wegweiser.replies.renderer import Renderer

DULDUNG = {
    "work_permission": 2,
    "self_employment": 2,
    "internship_permission": 1,
    "social_benefits": 0,
    "residence_status": 3,
}
"""The point of each topic's list that names the Duldung."""


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("topic", DULDUNG)
def test_the_part_that_fits_is_read_first(library: Library, language: Language, topic: str) -> None:
    answer = library.answers[topic, language]
    part = answer.part_for("tolerated")
    assert part == DULDUNG[topic]
    renderer = Renderer(library)

    def shown(**params: object) -> str:
        record = {"key": "answer", "params": {"topic": topic, **params}, "choices": []}
        return renderer.show(record, language).text

    plain, first = shown(), shown(part=part)
    assert sorted(plain.splitlines()) == sorted(first.splitlines())
    points = [line for line in first.splitlines() if "(Duldung)" in line or "Duldung" in line]
    assert points
    begins = [line for line in first.splitlines() if line.startswith(("•", "-", "–"))]
    assert begins[0] in points
    # The simple text is not sorted by status.
    assert shown(form="simple") == shown(form="simple", part=part)


def test_every_status_has_its_part_or_none(library: Library) -> None:
    for topic in DULDUNG:
        answer = library.answers[topic, Language.GERMAN]
        named = [status for statuses in answer.by_status for status in statuses]
        assert set(named) <= set(RESIDENCE_STATUSES)
        assert len(named) == len(set(named))
        assert answer.part_for(None) is None
        assert answer.part_for("eu_citizen") is None


def test_an_operators_own_text_is_left_as_it_is(library: Library) -> None:
    answer = library.answers["course_cost", Language.GERMAN]
    assert answer.by_status == ()
    assert answer.full_with_first(1) == answer.full
