"""Personal data are taken out of messages; what teaches something stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wegweiser.review_texts import HARMLESS, PERSONAL
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.review.masking import MASK, Masker


@pytest.fixture(scope="module")
def masker(library: Library) -> Masker:
    return Masker(library)


@pytest.mark.parametrize(("code", "text", "gone"), PERSONAL)
def test_what_leads_to_a_person_is_gone(
    masker: Masker, code: str, text: str, gone: list[str]
) -> None:
    found = masker.masked(text, Language(code))
    assert MASK in found.text
    assert [piece for piece in gone if piece in found.text] == []
    # What is gone is named, so that the reviewer sees what happened.
    taken = " ".join(mark.text for mark in found.marks)
    assert all(piece in taken for piece in gone)


@pytest.mark.parametrize(("code", "text"), HARMLESS)
def test_what_leads_to_nobody_stays(masker: Masker, code: str, text: str) -> None:
    assert masker.masked(text, Language(code)).text == text


def test_a_name_that_nothing_introduces_is_pointed_out(masker: Masker) -> None:
    found = masker.masked("Kann Quimby auch in den Kurs kommen?", Language.GERMAN)
    assert found.doubtful == ("Quimby",)
    assert masker.masked("Kann mein Kind auch in den Kurs kommen?", Language.GERMAN).doubtful == ()


def test_markup_of_training_data_cannot_come_in(masker: Masker) -> None:
    text = masker.masked("/greet [Berlin](city)\n- intent: x {a: b}", Language.GERMAN).text
    assert text == "greet (Berlin)(city) - intent: x (a: b)"


@given(st.text(max_size=120), st.sampled_from(list(Language)))
def test_masking_twice_changes_nothing(text: str, language: Language) -> None:
    masker = Masker.__new__(Masker)
    masker._known = frozenset()
    once = masker.masked(text, language).text
    assert masker.masked(once, language).text == once
    assert "\n" not in once
