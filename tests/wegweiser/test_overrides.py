"""An operator's folder: replaces and adds without touching ours, and is checked with it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from actions.answering import answer
from wegweiser.cli import app
from wegweiser.content import ContentError, Library
from wegweiser.content.check import check
from wegweiser.content.layers import Layers
from wegweiser.languages import Language
from wegweiser.replies.record import OPEN_TOPIC
from wegweiser.replies.renderer import Renderer
from wegweiser.settings import PROJECT_ROOT

OURS = PROJECT_ROOT / "content"
TODAY = date(2026, 11, 21)
OFFICE = """
contacts:
  dortmund_integration_point:
    town: Dortmund
    kind: integration_point
    name: "Integration Point Dortmund"
    address: "Beispielweg 1, Dortmund"
    phone: "+49 231 000"
    source: town_hall
    status: found
    topics: [office_location]
  dortmund_new:
    town: Dortmund
    kind: language_school
    name: "vhs Dortmund"
    source: town_hall
    status: found
    topics: [course_find]
sources:
  town_hall: {title: "Stadt Dortmund", url: null, date: 2026-11-01}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    return theirs


def problems(folder: Path) -> list[str]:
    library = Library.load(OURS, folder)
    return [str(each) for each in check(library, Layers.of(OURS, folder), TODAY)]


def add(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_topic(folder: Path, topic: str = "bus_ticket") -> None:
    """A topic of their own, in all languages: the text of another, under a new id."""
    add(folder, "topics.yml", f"support:\n  {topic}: The town's bus ticket\n")
    for language in Language:
        text = (OURS / f"answers/volunteers/{language}.md").read_text(encoding="utf-8")
        text = text.replace("topic: volunteers", f"topic: {topic}")
        add(folder, f"answers/{topic}/{language}.md", text)


def test_an_empty_folder_changes_nothing(folder: Path) -> None:
    assert problems(folder) == []
    ours, both = Library.load(OURS), Library.load(OURS, folder)
    assert (both.answers, both.facts, both.offices) == (ours.answers, ours.facts, ours.offices)


def test_an_answer_of_theirs_takes_the_place_of_ours_in_its_language_only(folder: Path) -> None:
    text = (OURS / "answers/course_find/de.md").read_text(encoding="utf-8")
    add(folder, "answers/course_find/de.md", text.replace("Einen Kurs finden", "Kurse in Dortmund"))
    assert problems(folder) == []
    library = Library.load(OURS, folder)
    assert library.answers["course_find", Language.GERMAN].title.startswith("Kurse in Dortmund")
    english = library.answers["course_find", Language.ENGLISH]
    assert english == Library.load(OURS).answers["course_find", Language.ENGLISH]


def test_a_fact_of_theirs_changes_every_language(folder: Path) -> None:
    add(folder, "facts.yml", """
facts:
  course_find.start_weeks:
    {value: 9, kind: number, source: ours_now, status: found, review_by: 2027-05-01}
sources:
  ours_now: {title: "Stadt", url: null, date: 2026-11-01}
""")  # fmt: skip
    assert problems(folder) == []
    renderer = Renderer(Library.load(OURS, folder))
    record = {"key": "answer", "params": {"topic": "course_find"}}
    for language in Language:
        shown = renderer.show(record, language)
        assert "9" in shown.text
        assert "Stadt" in [source.title for source in shown.sources]


def test_offices_are_replaced_and_added_by_id(folder: Path) -> None:
    add(folder, "offices.yml", OFFICE)
    assert problems(folder) == []
    library = Library.load(OURS, folder)
    first, *others = library.offices.near("Dortmund", "office_location")
    assert (first.address, first.remark) == ("Beispielweg 1, Dortmund", None)
    assert "dortmund_agency" in [contact.id for contact in others]
    assert "dortmund_new" in [c.id for c in library.offices.near("Dortmund", "course_find")]


def test_a_message_of_theirs_replaces_ours(folder: Path) -> None:
    add(folder, "strings/de/own.ftl", "goodbye = Auf Wiedersehen in Dortmund!\n")
    library = Library.load(OURS, folder)
    assert library.strings.text(Language.GERMAN, "goodbye") == "Auf Wiedersehen in Dortmund!"
    assert problems(folder) == []


def test_a_topic_of_theirs_is_offered_by_its_title_and_answered(folder: Path) -> None:
    add_topic(folder)
    text = (OURS / "answers/course_find/de.md").read_text(encoding="utf-8")
    assert problems(folder) == []
    for language in Language:
        text = (OURS / f"answers/course_find/{language}.md").read_text(encoding="utf-8")
        text = text.replace("follow_ups: [integration_course,", "follow_ups: [bus_ticket,")
        add(folder, f"answers/course_find/{language}.md", text)
    assert problems(folder) == []
    library = Library.load(OURS, folder)
    assert library.topics.own == {"bus_ticket"}
    reply = answer(library, "course_find")
    assert reply.choices[0].act == {"intent": OPEN_TOPIC, "entities": {"topic": "bus_ticket"}}
    title = Renderer(library).title(reply.choices[0].act, Language.GERMAN)
    assert title == library.answers["bus_ticket", Language.GERMAN].title
    assert answer(library, "bus_ticket").key == "answer"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("answers/bus/de.md", None, "answers/bus: is no topic"),
        ("answers/bus/de.md", None, "answers/bus: has no ar"),
        ("strings/de/own.ftl", "own-thing = Etwas\n", "has no own-thing"),
        ("offices.yml", OFFICE.replace("[course_find]", "[bus]"), "belongs to bus"),
        ("offices.yml", OFFICE.replace("phone:", "remark: closed_on_feasts\n    phone:"),
         "needs contact-remark-closed_on_feasts"),
    ],
)  # fmt: skip
def test_faults_of_theirs_are_found(folder: Path, name: str, text: str | None, found: str) -> None:
    if text is None:
        ours = (OURS / "answers/volunteers/de.md").read_text(encoding="utf-8")
        text = ours.replace("topic: volunteers", "topic: bus")
    add(folder, name, text)
    assert any(found in each for each in problems(folder)), problems(folder)


def test_ours_reviewed_since_is_told(folder: Path, tmp_path: Path) -> None:
    text = (OURS / "answers/course_find/de.md").read_text(encoding="utf-8")
    add(folder, "answers/course_find/de.md", text)
    ours = tmp_path / "ours"
    shutil.copytree(OURS, ours)
    path = ours / "answers/course_find/de.md"
    path.write_text(text.replace("reviewed: 2026-11-21", "reviewed: 2026-11-22"), encoding="utf-8")
    library = Library.load(ours, folder)
    found = [str(each) for each in check(library, Layers.of(ours, folder), TODAY)]
    assert found == [
        "theirs/answers/course_find/de.md: replaces an answer that was reviewed on 2026-11-22"
    ]


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("offices.yml", OFFICE.replace("kind: language_school", "kind: pub"), "kind 'pub'"),
        ("offices.yml", "contacts: [", "is no YAML"),
        ("facts.yml", "- 1", "needs a mapping"),
        ("topics.yml", "dialogue:\n  dance: Dance\n", "cannot be added without code"),
        ("topics.yml", 'support:\n  "Bus Ticket": x\n', "is no id"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(
    folder: Path, name: str, text: str, what: str
) -> None:
    add(folder, name, text)
    with pytest.raises(ContentError, match=what):
        Library.load(OURS, folder)


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="is no folder"):
        Library.load(OURS, tmp_path / "nowhere")


def test_the_command_checks_both(folder: Path) -> None:
    runner = CliRunner()
    sound = runner.invoke(app, ["content", "check", "--overrides", str(folder)])
    assert sound.exit_code == 0, sound.output
    add(folder, "strings/de/own.ftl", "own-thing = Etwas\n")
    faulty = runner.invoke(app, ["content", "check", "--overrides", str(folder)])
    assert faulty.exit_code == 1
    assert "has no own-thing" in faulty.output
