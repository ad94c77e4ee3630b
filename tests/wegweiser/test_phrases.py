"""The counsellors' phrases: found in German as one types, read in five languages."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from wegweiser.content import ContentError, Library
from wegweiser.content.check import check
from wegweiser.content.layers import Layers
from wegweiser.content.phrases import Kind
from wegweiser.desk.phrases import PhraseBook, PhraseError
from wegweiser.languages import Language
from wegweiser.replies.renderer import Renderer
from wegweiser.settings import PROJECT_ROOT

VALUES = {
    Kind.TEXT: "Jobcenter [Mitte](http://x)",
    Kind.DOCUMENT: "passport",
    Kind.TOPIC: "course_cost",
    Kind.MEASURE: "integration_course",
    Kind.MOMENT: "2026-11-24T10:00",
    Kind.LANGUAGE: "ckb",
    Kind.SERVICE: "first_talk",
    Kind.TOWN: "Dortmund",
}


@pytest.fixture(scope="module")
def book(library: Library) -> PhraseBook:
    return PhraseBook(library)


@pytest.fixture(scope="module")
def renderer(library: Library) -> Renderer:
    return Renderer(library)


def filled(book: PhraseBook, name: str) -> dict[str, str]:
    return {blank.name: VALUES[blank.kind] for blank in book.shown(name).blanks}


def ids(book: PhraseBook, query: str) -> list[str]:
    return [found.id for found in book.search(query)]


def test_there_are_enough_in_every_group(library: Library) -> None:
    assert len(library.phrases.phrases) >= 60
    groups = {phrase.group for phrase in library.phrases}
    assert groups == set(library.phrases.groups)


def test_every_phrase_is_said_in_every_language(
    book: PhraseBook, renderer: Renderer, library: Library
) -> None:
    for phrase in library.phrases:
        reply = book.fill(phrase.id, filled(book, phrase.id))
        texts = {renderer.show(reply.as_json(), each).text for each in Language}
        assert len(texts) == len(Language), phrase.id
        assert not any(re.search(r"\{|\$|\[[a-z_]+\]", text) for text in texts), phrase.id


def test_a_moment_and_a_document_are_written_as_the_reader_writes_them(
    book: PhraseBook, renderer: Renderer
) -> None:
    time = book.fill("propose_time", {"slot_at": "2026-11-24T10:00"}).as_json()
    assert time["params"]["slot_at"] == "2026-11-24T10:00:00+01:00"
    assert "Dienstag, 24. November 2026" in renderer.show(time, "de").text
    assert "الثلاثاء" in renderer.show(time, "ar").text
    paper = book.fill("need_document", {"document": "birth_certificate"}).as_json()
    assert "Geburtsurkunde" in renderer.show(paper, "de").text
    assert "شهادة الميلاد" in renderer.show(paper, "ar").text


def test_what_a_counsellor_types_into_a_blank_is_text_and_nothing_else(
    book: PhraseBook, renderer: Renderer
) -> None:
    reply = book.fill("refer_to", {"office": "[Amt](https://boese.example) **x** <b>"})
    shown = renderer.show(reply.as_json(), "de")
    assert "[Amt](https://boese.example) **x** <b>" in shown.text
    assert '"link"' not in str(shown.blocks).replace("'", '"')


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("dolm", "need_interpreter"),
        ("unterlagen", "need_document"),
        ("foto", "no_photos"),
        ("auf wieder", "goodbye"),
        ("Passwort", "no_secrets"),
        ("anwalt", "no_legal_advice"),
        ("termin vorschlagen", "propose_time"),
        ("beschwer", "complaint_passed_on"),
        ("Übersetz", "translate_later"),
        ("uebersetzung masch", "machine_translated"),  # a keyboard without umlauts
        ("notruf", "emergency_numbers"),
        ("Geschlosen", "closed_now"),  # misspelt
        ("interpreter", "need_interpreter"),  # the console is used in English, too
    ],
)
def test_it_is_found_as_one_types(book: PhraseBook, query: str, wanted: str) -> None:
    assert wanted in ids(book, query)[:4]


def test_every_word_narrows_the_list_and_nothing_gives_everything(
    book: PhraseBook, library: Library
) -> None:
    assert set(ids(book, "termin frei")) < set(ids(book, "termin"))
    assert ids(book, "quxquxqux") == []
    assert len(book.search("", limit=500)) == len(library.phrases.phrases)
    assert len(book.search("", limit=3)) == 3


def test_the_list_shows_german_and_names_the_blanks(book: PhraseBook) -> None:
    found = book.shown("two_times")
    assert "[erste Zeit]" in found.text
    assert [blank.name for blank in found.blanks] == ["first_at", "second_at"]
    assert "[first time]" in book.shown("two_times", Language.ENGLISH).text


@pytest.mark.parametrize(
    ("name", "params", "fault"),
    [
        ("nothing", {}, ("phrase", "unknown_phrase")),
        ("need_document", {}, ("document", "missing")),
        ("need_document", {"document": "a kingdom"}, ("document", "unknown")),
        ("propose_time", {"slot_at": "tomorrow"}, ("slot_at", "no_moment")),
        ("refer_to", {"office": "x" * 201}, ("office", "too_long")),
        ("send_answer", {"topic": "greet"}, ("topic", "unknown")),
    ],
)
def test_a_blank_filled_wrong_is_named(
    book: PhraseBook, name: str, params: dict[str, str], fault: tuple[str, str]
) -> None:
    with pytest.raises(PhraseError) as caught:
        book.fill(name, params)
    assert (caught.value.field, caught.value.code) == fault


def test_an_answer_goes_out_as_the_assistants_own_answer(book: PhraseBook) -> None:
    reply = book.fill("send_answer_simple", {"topic": "course_cost"})
    assert reply.key == "answer"
    assert reply.params == {"form": "simple", "topic": "course_cost"}
    assert reply.feedback, "who reads it is asked whether it helped, as after any answer"


def problems(folder: Path, overrides: Path | None = None) -> list[str]:
    library = Library.load(folder, overrides)
    found = check(library, Layers.of(folder, overrides), date(2026, 11, 21))
    return [str(problem) for problem in found]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An operator's folder with one phrase of their own and one of ours in other words."""
    folder = tmp_path / "own"
    for language in Language:
        path = folder / "strings" / language / "phrases.ftl"
        path.parent.mkdir(parents=True)
        # A name that is the same in every language: this test is about the folder.
        path.write_text("phrase-tea = Café Welt: { $office }\n", encoding="utf-8")
    (folder / "phrases.yml").write_text(
        "phrases:\n  tea: {group: closing, params: {office: text}, find: Tee}\n", encoding="utf-8"
    )
    with (folder / "strings" / "de" / "phrases.ftl").open("a", encoding="utf-8") as strings:
        strings.write("phrase-goodbye = Bis bald!\n")
    return folder


def test_an_operator_adds_and_rewords_phrases(own: Path) -> None:
    assert problems(PROJECT_ROOT / "content", own) == []
    library = Library.load(PROJECT_ROOT / "content", own)
    book = PhraseBook(library)
    assert ids(book, "tee")[0] == "tea"
    assert book.shown("goodbye").text == "Bis bald!"
    shown = Renderer(library).show(book.fill("tea", {"office": "hier"}).as_json(), "ti")
    assert "Café Welt" in shown.text


def test_the_check_finds_faults_of_phrases(own: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(PROJECT_ROOT / "content", content)
    for language in Language:
        path = own / "strings" / language / "phrases.ftl"
        path.write_text("phrase-tea = Café { $slot_day }\nphrase-lost = Café\n", encoding="utf-8")
    assert problems(content, own) == [
        "phrases.yml: tea: uses slot_day, which nothing gives",
        "phrases.yml: tea: asks for office and does not use it",
        "strings: phrase-lost: is no phrase of phrases.yml",
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "{group: nowhere}",
        "{group: closing, params: {office: number}}",
        "{group: closing, params: {paper: document}}",
        "{group: closing, params: {slot: moment}}",
        "{group: closing, params: {strange: text}}",
        "{group: closing, reply: data.deleted, title: {de: x, en: y}}",
        "{group: closing, reply: answer}",
    ],
)
def test_an_entry_that_cannot_be_used_is_refused(tmp_path: Path, entry: str) -> None:
    (tmp_path / "phrases.yml").write_text(f"phrases:\n  tea: {entry}\n", encoding="utf-8")
    with pytest.raises(ContentError, match="tea"):
        Library.load(PROJECT_ROOT / "content", tmp_path)
