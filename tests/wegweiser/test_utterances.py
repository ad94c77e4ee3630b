"""Every kind of fault in training data is found, and ours have none."""

from pathlib import Path

import pytest
import yaml

from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT
from wegweiser.utterances.lint import Finding, lint, spelling
from wegweiser.utterances.reading import Utterance, read

ACTS = frozenset(yaml.safe_load((PROJECT_ROOT / "content/topics.yml").read_text())["dialogue"])


def utterances(*rows: tuple[str, str], language: Language = Language.GERMAN) -> list[Utterance]:
    return [Utterance(language, intent, text, "x.yml") for intent, text in rows]


def found(*rows: tuple[str, str], language: Language = Language.GERMAN) -> list[Finding]:
    """Findings but those on amounts, which every small sample has."""
    findings = lint(utterances(*rows, language=language), ACTS)
    return [finding for finding in findings if finding.place == "x.yml"]


def test_the_utterances_of_the_project_have_no_fault() -> None:
    faults = [one for one in lint(read(PROJECT_ROOT / "nlu_data"), ACTS) if one.is_fault]
    assert faults == []


def test_an_utterance_twice() -> None:
    (finding,) = found(("greet", "guten Tag"), ("greet", "guten Tag"))
    assert finding.is_fault
    assert "twice" in finding.what


def test_an_utterance_under_two_intents_whatever_its_marks() -> None:
    (finding,) = found(("greet", "Guten Tag!"), ("goodbye", "guten tag"))
    assert finding.is_fault
    assert "greet and goodbye" in finding.what


def test_two_languages_may_share_an_utterance() -> None:
    rows = utterances(("greet", "hallo")) + utterances(
        ("thank", "hallo"), language=Language.ENGLISH
    )
    assert not [one for one in lint(rows, ACTS) if one.place == "x.yml"]


def test_near_duplicates_are_a_remark() -> None:
    (finding,) = found(
        ("course_cost", "was kostet mich der Deutschkurs"),
        ("course_cost", "was kostet mich der Deutschkurss"),
    )
    assert not finding.is_fault
    assert "nearly" in finding.what


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.TIGRINYA, "ይህ ጽሑፍ በአማርኛ የተጻፈ ነው እና ትግርኛ አይደለም ስለዚህ መገኘት አለበት"),
        (Language.ARABIC, "این متن به زبان فارسی است و برای شما نوشته شده است که باید پیدا شود"),
        (Language.GERMAN, "this text is written in English and not in the language of the file"),
    ],
)
def test_a_text_in_another_language(language: Language, text: str) -> None:
    assert found(("greet", text), language=language)


def test_a_text_in_another_script_is_a_fault() -> None:
    (finding,) = found(("greet", "ሰላም"), language=Language.ARABIC)
    assert finding.is_fault


def test_latin_letters_are_welcome_where_people_type_them() -> None:
    assert not found(("greet", "salam, chetori"), language=Language.FARSI)


def test_too_few() -> None:
    findings = lint(utterances(("greet", "hallo"), ("course_cost", "preis")), ACTS)
    assert {finding.what for finding in findings} == {
        "greet has 1 utterances of 30",
        "course_cost has 1 utterances of 40",
    }


def test_too_little_in_latin_letters() -> None:
    findings = lint(utterances(("greet", "سلام"), language=Language.FARSI), ACTS)
    assert any("Latin letters" in finding.what for finding in findings)


def test_only_files_of_utterances_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "greet.yml").write_text(
        'nlu:\n- intent: greet\n  examples: |\n    - hallo\n    - "moin"\n- lookup: towns\n'
        "  examples: |\n    - Krefeld\n"
    )
    (folder / "test.jsonl").write_text('{"text": "nie"}\n')
    assert [one.text for one in read(tmp_path)] == ["hallo", '"moin"']


def test_a_text_without_letters_is_compared_as_it_is() -> None:
    assert spelling("👍") != spelling("👎")
