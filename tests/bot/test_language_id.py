from pathlib import Path

import pytest
import yaml
from language_id import Current, Identifier, ScriptModels, letters, script

CASES = yaml.safe_load((Path(__file__).parent / "language_cases.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def models(utterances):
    return ScriptModels.fit((language, text) for language, _, text in utterances)


@pytest.fixture(scope="module")
def identifier(models):
    return Identifier(models)


@pytest.mark.parametrize(("text", "language"), CASES["clear"])
def test_our_languages(identifier, text, language):
    assert identifier.identify(text).code == language


@pytest.mark.parametrize(("text", "language"), CASES["other"])
def test_other_languages_are_other(identifier, text, language):
    found = identifier.identify(text)
    assert found.code == "other", language
    assert found.clear


@pytest.mark.parametrize("text", ["ok", "hallo", "Termin", "👍", "123", "", "Jobcenter B1"])
@pytest.mark.parametrize("language", ["ar", "fa", "ti", "en", "de"])
def test_words_of_all_languages_keep_the_current_one(identifier, text, language):
    found = identifier.identify(text, Current(language))
    assert found.code == language
    assert not found.clear


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_salam_keeps_arabic_or_farsi(identifier, language):
    assert identifier.identify("سلام", Current(language)).code == language


@pytest.mark.parametrize(
    ("text", "current", "expected"),
    [
        ("Ich möchte lieber auf Deutsch schreiben", "ar", "de"),
        ("can we please speak english now", "de", "en"),
        ("كيف بقدر سجل بالدورة", "de", "ar"),
        ("چطور ثبت نام کنم", "ar", "fa"),
    ],
)
def test_a_clear_message_changes_the_language(identifier, text, current, expected):
    found = identifier.identify(text, Current(current))
    assert (found.code, found.clear) == (expected, True)


def test_one_short_word_does_not_change_the_language(identifier):
    assert identifier.identify("gut", Current("ar", chosen=True)).code == "ar"
    assert identifier.identify("yes", Current("de")).code == "de"


def test_german_office_words_do_not_hide_the_script_around_them(identifier):
    assert identifier.identify("وين Integrationskurs Jobcenter").code == "ar"
    assert identifier.identify("ኮርስ Integrationskurs ይደሊ").code == "ti"


def test_names_of_other_scripts(identifier):
    assert identifier.identify("Привіт, як справи").name == "uk"
    assert script.of("שלום") == ("other", "he")


def test_letters():
    assert letters.foreign("میں ٹھیک ہوں") == "ur"
    assert letters.foreign("سلام") is None
    assert letters.arabic_leaning("أريد دورة") > 0 > letters.arabic_leaning("چطور پیدا کنم")
    assert letters.arabizi_leaning("sba7 el 5er") > 0 == letters.arabizi_leaning("B1 kurs 2024")


def test_models_survive_a_round_trip(models, identifier, tmp_path):
    models.save(tmp_path)
    loaded = Identifier(ScriptModels.load(tmp_path))
    for text, _ in CASES["clear"] + CASES["other"]:
        assert loaded.identify(text) == identifier.identify(text)
