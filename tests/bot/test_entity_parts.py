"""The parts of the entity extractor on their own."""

from datetime import date

import pytest
import yaml
from entities import calendars
from entities.clitics import readings
from entities.misspelt import Misspelt
from entities.numerals import german_compound, join
from entities.sources import LOOKUP, both_genders
from entities.tokens import split


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("B1.2", "de", ["b", "1", ".", "2"]),
        ("ب٢٤", "ar", ["ب", "24"]),
        ("3omri 27", "ar", ["3omri", "27"]),
        ("7years", "ar", ["7", "years"]),
        ("سه‌شنبه", "fa", ["سه", "شنبه"]),
        ("ሰዓት፡10፡30", "ti", ["ሰዓት", "፡", "10", "፡", "30"]),
        ("I'm", "en", ["im"]),
        ("፳፻፲፭", "ti", ["2015"]),
    ],
)
def test_tokens(text, language, expected):
    tokens = split(text, language)
    assert [token.spelling for token in tokens] == expected
    assert all(text[token.start : token.end] == token.text for token in tokens)


@pytest.mark.parametrize(
    ("word", "language", "stem"),
    [
        ("وبالمانيا", "ar", "المانيا"),
        ("شهادتي", "ar", "شهاده"),
        ("للسوريين", "ar", "سوري"),
        ("پرستاري", "fa", "پرستار"),
        ("መምህረይ", "ti", "መምህር"),
        ("elektrikerinnen", "de", "elektriker"),
        ("nurses", "en", "nurse"),
    ],
)
def test_readings(word, language, stem):
    found = readings(word, language)
    assert found[0] == word
    assert stem in found


@pytest.mark.parametrize(
    ("parts", "number"),
    [
        ([5, 20], 25),
        ([20, 5], 25),
        ([3, 100], 300),
        ([100, 50], 150),
        ([19, 90, 5], 1995),
        ([2, 1000, 15], 2015),
        ([7, 8], None),
    ],
)
def test_numbers_in_words(parts, number):
    assert join(parts) == number


@pytest.mark.parametrize(
    ("word", "number"),
    [("fuenfundzwanzig", 25), ("zweihundert", 200), ("tausend", None), ("undzwanzig", None)],
)
def test_german_compound_numbers(word, number):
    assert german_compound(word) == number


@pytest.mark.parametrize(
    ("spelling", "word"),
    [
        ("elektricker", "elektriker"),
        ("elekriker", "elektriker"),
        ("eletkriker", "elektriker"),
        ("alektriker", None),
        ("elektriken", None),
        ("elek", None),
    ],
)
def test_one_slip(spelling, word):
    assert Misspelt(["elektriker"]).find(spelling) == word


def test_calendars():
    assert calendars.iso_day(1403, 12, 30, calendars.PERSIAN) == "2025-03-20"
    assert calendars.iso_day(1404, 12, 30, calendars.PERSIAN) is None
    assert calendars.iso_day(2019, 1, 1, calendars.ETHIOPIAN) == "2026-09-11"
    assert calendars.iso_day(2026, 2, 30, calendars.GREGORIAN) is None
    assert calendars.iso_year(1374, calendars.PERSIAN) == "1995"
    later = calendars.next_occurrence(3, 1, calendars.GREGORIAN, date(2026, 11, 21))
    assert later == "2027-03-01"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Maler/in", ["Maler", "Malerin"]),
        ("Arzt/Ärztin", ["Arzt", "Ärztin"]),
        ("Krankenschwester", ["Krankenschwester"]),
    ],
)
def test_both_genders(form, expected):
    assert both_genders(form) == expected


def test_the_lookup_tables_are_well_formed():
    professions = yaml.safe_load((LOOKUP / "professions.yml").read_text("utf-8"))["professions"]
    codes = [row["code"] for row in professions]
    assert len(codes) >= 150
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 5 and code.isdigit() for code in codes)
    assert all(row[language] for row in professions for language in ("de", "en", "ar", "fa", "ti"))
    places = yaml.safe_load((LOOKUP / "places.yml").read_text("utf-8"))["places"]
    names = [row["name"] for row in places]
    assert len(set(names)) == len(names)
