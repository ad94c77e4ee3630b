"""Records, blocks and rendering."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.content import ContentError, Library
from wegweiser.languages import Language, language_named_in
from wegweiser.replies.blocks import escaped, parse, plain_text
from wegweiser.replies.record import Offer, RecordError, Reply
from wegweiser.replies.renderer import Renderer


@pytest.fixture(scope="module")
def renderer(library: Library) -> Renderer:
    return Renderer(library)


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {},
        {"key": ""},
        {"key": 7},
        {"key": "x", "choices": [{"act": {"run": "rm"}}]},
        {"key": "x", "choices": [{"act": {"intent": "a", "command": "b"}}]},
        {"key": "x", "choices": [7]},
        {"key": "x", "effects": {"delete": True}},
    ],
)
def test_what_breaks_the_contract_is_refused(record: object) -> None:
    with pytest.raises(RecordError):
        Reply.of(record)


def test_a_record_survives_its_json_form() -> None:
    reply = Reply("answer", {"topic": "x"}, (Offer({"intent": "help"}), Offer({"language": "ar"})))
    assert Reply.of(reply.as_json()) == reply


@given(st.text(max_size=200), st.booleans())
def test_no_text_becomes_anything_but_known_blocks(text: str, rtl: bool) -> None:  # noqa: FBT001
    kinds = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            kinds.add(node["type"])
            if node["type"] == "link":
                assert node["href"].startswith(("https://", "http://", "tel:", "mailto:"))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for each in node:
                walk(each)

    walk(parse(text, rtl=rtl))
    assert kinds <= {
        "paragraph", "list", "text", "isolate", "strong", "emphasis", "link", "break"
    }  # fmt: skip


@pytest.mark.parametrize(
    "source",
    ["<script>alert(1)</script>", "<img src=x onerror=y>", "[x](javascript:alert(1))",
     "[x](data:text/html,y)", "<a href='javascript:1'>x</a>"],
)  # fmt: skip
def test_html_and_scripts_stay_words(source: str) -> None:
    (paragraph,) = parse(source)
    assert {child["type"] for child in paragraph["children"]} <= {"text"}


def test_latin_runs_are_isolated_in_right_to_left_text() -> None:
    (paragraph,) = parse("مكتب الأجانب (Ausländerbehörde) مستوى B1", rtl=True)
    isolates = [c["text"] for c in paragraph["children"] if c["type"] == "isolate"]
    assert isolates == ["Ausländerbehörde", "B1"]
    assert "(\u2068Ausländerbehörde\u2069)" in plain_text([paragraph])


def test_every_answer_has_its_figures_and_sources(renderer: Renderer, library: Library) -> None:
    for (topic, language), answer in library.answers.items():
        for simple in (False, True):
            shown = renderer.show(
                {"key": "answer", "params": {"topic": topic}}, language, simple=simple
            )
            assert "{" not in shown.text
            assert shown.sources
            assert len(shown.sources) >= len(answer.sources)
            for source in shown.sources:
                assert source.date


def test_money_and_dates_are_written_as_the_reader_does(renderer: Renderer) -> None:
    record = {"key": "answer", "params": {"topic": "course_cost"}}
    assert "2,29\xa0€" in renderer.show(record, "de").text
    assert "€2.29" in renderer.show(record, "en").text
    assert "229\xa0€" in renderer.show(record, "de").text


def test_an_unsure_fact_is_never_stated(library: Library, renderer: Renderer) -> None:
    unsure = {fact.id for fact in library.facts.facts.values() if not fact.sure}
    assert unsure
    for answer in library.answers.values():
        assert not answer.facts & unsure
    with pytest.raises(ContentError):
        renderer._fill("{{ " + unsure.pop() + " }}", Language.GERMAN)


def test_the_other_language_is_answered_in_all_five(renderer: Renderer) -> None:
    shown = renderer.show({"key": "language.other"}, None)
    assert len(shown.blocks) == len(Language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("can we speak arabic", "ar"),
        ("بالعربية لو سمحت", "ar"),
        ("لطفا فارسی حرف بزنیم", "fa"),
        ("ብትግርኛ ክንዛረብ ንኽእል ዶ", "ti"),
        ("auf Deutsch bitte", "de"),
        ("tigrinya", "ti"),
        ("arabic or english", None),
        ("another language", None),
    ],
)
def test_a_language_is_known_by_its_names(text: str, language: str | None) -> None:
    assert language_named_in(text) == language


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_number_with_a_country_code_is_dialled_with_its_plus(
    renderer: Renderer, language: str
) -> None:
    shown = renderer.show({"key": "answer", "params": {"topic": "course_find"}}, language)
    assert "'href': 'tel:+499119430'" in str(shown.blocks)


@given(st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=30))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    # A word before it: what begins a line may begin a list.
    assert plain_text(parse(f"see {escaped(text)}")) == f"see {text}"


@pytest.mark.parametrize("language", list(Language))
def test_the_sources_of_stated_figures_are_shown(
    renderer: Renderer, library: Library, language: Language
) -> None:
    for topic in {topic for topic, _ in library.answers}:
        key = "emergency" if topic == "emergency" else "answer"
        for simple in (False, True):
            record = {"key": key, "params": {"topic": topic}}
            titles = {each.title for each in renderer.show(record, language, simple=simple).sources}
            answer = library.answers[topic, language]
            text = answer.simple if simple else answer.full
            for fact in library.facts.facts.values():
                if f"{{{{ {fact.id} }}}}" in text:
                    assert library.facts.sources[fact.source].title in titles
