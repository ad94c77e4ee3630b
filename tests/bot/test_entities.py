"""What the entity extractor finds: by annotated messages, and case by case."""

import json
from datetime import date
from pathlib import Path

import pytest
from entities import Extractor
from evaluate_entities import evaluate, read_lines

DEVELOPMENT = Path(__file__).parent / "entities_dev.jsonl"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def extractor():
    return Extractor(lambda: TODAY)


@pytest.fixture(scope="module")
def find(extractor):
    """(kind, value) pairs of a message, in order."""
    return lambda language, text: [(e.kind, e.value) for e in extractor.extract(text, language)]


@pytest.fixture(scope="module")
def figures(extractor):
    def dicts(text, language):
        return [entity.as_dict() for entity in extractor.extract(text, language)]

    return evaluate(read_lines([DEVELOPMENT]), dicts)[0]


@pytest.mark.parametrize(
    ("language", "least"), [("de", 0.95), ("en", 0.95), ("ar", 0.95), ("fa", 0.95), ("ti", 0.95)]
)
def test_annotated_messages(figures, language, least):
    assert figures["languages"][language]["f1"] >= least
    assert figures["languages"][language]["n"] >= 60


def test_offsets_point_into_the_text(extractor):
    for line in read_lines([DEVELOPMENT]):
        text = line["text"]
        last = 0
        for entity in extractor.extract(text, line["lang"]):
            assert last <= entity.start < entity.end <= len(text)
            assert text[entity.start : entity.end].strip() == text[entity.start : entity.end]
            last = entity.end


@pytest.mark.parametrize("text", ["", " ", "👍", "؟؟", "...", "§", "1", "\u200c", "B", "፡"])
@pytest.mark.parametrize("language", ["de", "en", "ar", "fa", "ti", "other"])
def test_texts_without_entities(find, language, text):
    assert find(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kann ich mich melden, oder dürfen nur Herren weiter?"),
        ("de", "Mein Chef ist nett, wir essen zusammen"),
        ("de", "ich möchte selber übersetzen und kochen"),
        ("en", "the heating is broken, it was written in the letter"),
        ("en", "which programmes does the security office have"),
        ("ar", "وين المدرسة ومتى البداية"),
        ("ar", "في بالهايم مشكلة والتركيز صعب"),
        ("fa", "می‌خواهم یک چیزی شبیه این، مه نمی‌دانم"),
        ("ti", "ምስጋና ይብጽሓኩም"),
    ],
)
def test_everyday_words_are_no_entities(find, language, text):
    assert find(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Ich suche einen Dolmetscher für meinen Termin", []),
        ("de", "Ich bin Dolmetscher für Arabisch", [("profession", "71424"), ("language", "ar")]),
        ("en", "can a doctor look at my knee", []),
        ("en", "I was a doctor in Aleppo", [("profession", "81404")]),
    ],
)
def test_a_profession_sought_is_none_of_the_writer(find, language, text, expected):
    assert find(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fa", "۲۴ آبان ۱۴۰۵", "2026-11-15"),
        ("fa", "1405/08/24", "2026-11-15"),
        ("fa", "مهر ۱۴۰۱", "2022-10"),
        ("fa", "سال ۱۴۰۱ آمدم", "2022"),
        ("ti", "15 መስከረም 2015 ዓ.ም", "2022-09-25"),
        ("ti", "፲፭ መስከረም ፳፻፲፭", "2022-09-25"),
        ("ti", "15 መስከረም 2022", "2022-09-15"),
        ("ar", "٢٤ تشرين الثاني ٢٠٢٦", "2026-11-24"),
        ("ar", "24 نونبر 2026", "2026-11-24"),
        ("ar", "3 مارس", "2027-03-03"),
        ("de", "24.11.26", "2026-11-24"),
        ("en", "2026-11-24", "2026-11-24"),
        ("en", "the 3rd of December", "2026-12-03"),
    ],
)
def test_dates_of_every_calendar(find, language, text, value):
    assert find(language, text) == [("date", value)]


def test_the_calendar_is_named(extractor):
    assert [e.calendar for e in extractor.extract("متولد ۱۳۷۴", "fa")] == ["persian"]
    assert [e.calendar for e in extractor.extract("15 መስከረም 2015 ዓ.ም", "ti")] == ["ethiopian"]
    assert [e.calendar for e in extractor.extract("24.11.2026", "de")] == ["gregorian"]


@pytest.mark.parametrize(
    ("language", "text", "ambiguous"),
    [("ti", "ሰዓት 3", True), ("ti", "ሰዓት 14:30", False), ("ar", "الساعة 3", False)],
)
def test_an_hour_that_may_be_ethiopian_is_marked(extractor, language, text, ambiguous):
    (entity,) = extractor.extract(text, language)
    assert (entity.kind, entity.ambiguous) == ("time", ambiguous)
    assert entity.as_dict().get("ambiguous", False) is ambiguous


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("§ 25 Abs. 1", "refugee"),
        ("§ 25 Abs. 2 Satz 1 Alt. 2", "subsidiary"),
        ("§25(3)", "deportation_ban"),
        ("25 abs 5", "humanitarian_other"),
        ("§ 104c", "humanitarian_other"),
        ("§ 60a", "tolerated"),
        ("§ 24", "temporary_protection"),
        ("§ 16g", "work_or_study"),
        ("§ 28", "family"),
        ("الفقرة ٢٥ بند ٣", "deportation_ban"),
        ("ماده ۲۴", "temporary_protection"),
        ("ዓንቀጽ 24", "temporary_protection"),
    ],
)
def test_a_status_by_its_paragraph(find, text, value):
    assert find("other", text) == [("residence_status", value)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "§ 25"), ("de", "24 Euro"), ("ar", "عندي 25 يورو"), ("en", "a 24")],
)
def test_no_status_without_certainty(find, language, text):
    assert all(kind != "residence_status" for kind, _ in find(language, text))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "بدورتموند", [("city", "Dortmund")]),
        ("ar", "والسوريين", [("country", "SY")]),
        ("ar", "للممرضين", [("profession", "81302")]),
        ("fa", "پرستارها", [("profession", "81302")]),
        ("fa", "آلمان‌ها", [("country", "DE")]),
        ("ti", "ንነርስ", [("profession", "81302")]),
        ("ti", "ኣብ ዶርትሙንድን", [("city", "Dortmund")]),
        ("de", "Elektrikerausbildung", [("profession", "26212")]),
        ("de", "Köchinnen", [("profession", "29302")]),
        ("en", "welders", [("profession", "24422")]),
        ("de", "Kranknpfleger", [("profession", "81302")]),
        ("ar", "b1", [("german_level", "B1")]),
        ("other", "Dortmund", [("city", "Dortmund")]),
    ],
)
def test_prefixes_endings_compounds_and_slips(find, language, text, expected):
    assert find(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Jahrgang 87", [("year_of_birth", "1987")]),
        ("ar", "من مواليد الـ 90", [("year_of_birth", "1990")]),
        ("fa", "متولد ۷۴", [("year_of_birth", "1995")]),
        ("en", "born 12 march 1990", [("year_of_birth", "1990")]),
        ("en", "1999", [("year_of_birth", "1999")]),
        ("en", "since 1999", [("date", "1999")]),
    ],
)
def test_years_of_birth(find, language, text, expected):
    assert find(language, text) == expected


def test_a_weekday_and_a_part_of_it_in_one_word(extractor):
    text = "Donnerstagnachmittag"
    found = [(e.value, text[e.start : e.end]) for e in extractor.extract(text, "de")]
    assert found == [("thursday", "Donnerstag"), ("afternoon", "nachmittag")]


def test_memory_does_not_grow_with_messages(extractor):
    before = len(extractor.vocab.strings)
    for number in range(200):
        extractor.extract(f"unbekanntes{number} wort{number} im Jahr {1900 + number}", "de")
    assert len(extractor.vocab.strings) - before < 20


def test_every_kind_is_declared_in_the_domain():
    import yaml

    root = Path(__file__).resolve().parents[2]
    domain = yaml.safe_load((root / "bot" / "domain.yml").read_text("utf-8"))
    kinds = {e["entity"] for line in read_lines([DEVELOPMENT]) for e in line["entities"]}
    assert kinds <= set(domain["entities"])


def test_development_lines_name_what_they_annotate():
    for line in read_lines([DEVELOPMENT]):
        assert json.dumps(line)
        assert all(entity["text"] in line["text"] for entity in line["entities"])
