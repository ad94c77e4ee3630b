"""Search over the answers: prefixes, compounds and misspelt letters are found; nothing is no hit."""

from __future__ import annotations

import pytest

from wegweiser.content import Library
from wegweiser.content.search import AnswerSearch, folded
from wegweiser.languages import Language


@pytest.fixture(scope="module")
def search(library: Library) -> AnswerSearch:
    return AnswerSearch(library)


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Bildungsgutscheine Umschulung", "de", "further_training"),
        ("Kinderbetreuung im Kurs", "de", "course_childcare"),
        ("interpreting at the appointment", "en", "interpreter"),
        ("الاعتراف الجزئى", "ar", "recognition_partial"),
        ("بالتدريب العملي بدون تصريح", "ar", "internship_permission"),
        ("تعطيلات رسمي", "fa", "holidays"),
        ("مدرک دانشگاهی anabin", "fa", "recognition_university"),
        ("ኣስተርጓሚ ኣብ ቆጸራ", "ti", "interpreter"),
    ],
)
def test_the_answer_is_among_the_best_two(
    search: AnswerSearch, text: str, language: str, topic: str
) -> None:
    scores = search.scores(text, language)
    assert topic in sorted(scores, key=lambda each: -scores[each])[:2]


@pytest.mark.parametrize("text", ["", "??", "ab", '" OR topic:*', "qqq xxx zzz"])
def test_nothing_is_found_in_nothing(search: AnswerSearch, text: str) -> None:
    assert search.clear_hit(text, "de") is None


def test_a_language_that_is_not_ours_finds_nothing(search: AnswerSearch) -> None:
    assert search.scores("kurs", "tr") == search.scores("kurs", None) == {}


def test_every_title_finds_its_own_answer_first_or_second(
    search: AnswerSearch, library: Library
) -> None:
    missed = []
    for (topic, language), answer in library.answers.items():
        scores = search.scores(answer.title, language)
        if topic not in sorted(scores, key=lambda each: -scores[each])[:2]:
            missed.append((topic, language.value))
    assert len(missed) <= len(library.answers) * 0.03, missed


def test_a_clear_hit_takes_in_most_of_the_question(search: AnswerSearch) -> None:
    assert search.clear_hit("Wie bekomme ich einen Bildungsgutschein?", "de") == "further_training"
    assert search.clear_hit("Bildungsgutschein Zitronenfalter Wanderweg Almhütte", "de") is None
    assert search.clear_hit("kurs", "tr") is None


def test_letters_of_one_sound_are_one() -> None:
    assert folded("الشَّهادة") == folded("الشهاده")
    assert folded("كارآموزي") == folded("کاراموزی")
    assert folded("ፀሓይ ሠላም") == folded("ጸሓይ ሰላም")
    assert folded("Übung Straße") == "ubung strasse"
    assert Language.GERMAN in set(Language)
