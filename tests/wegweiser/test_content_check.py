"""The content check finds each kind of fault; the project's own content has none."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from wegweiser.content import ContentError, Library
from wegweiser.content.check import check
from wegweiser.content.layers import Layers
from wegweiser.content.purity import wrong_language
from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT

TODAY = date(2026, 11, 21)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(PROJECT_ROOT / "content", copy)
    return copy


def problems(folder: Path, today: date = TODAY) -> list[str]:
    return [str(problem) for problem in check(Library.load(folder), Layers.of(folder), today)]


def edit(path: Path, change: Callable[[str], str]) -> None:
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before
    path.write_text(after, encoding="utf-8")


def test_our_own_content_is_sound(folder: Path) -> None:
    assert problems(folder) == []


ANSWER = "answers/course_cost/{}.md"
STATUS = "answers/work_permission/{}.md"


@pytest.mark.parametrize(
    ("file", "change", "found"),
    [
        (ANSWER.format("ar"), None, "has no ar"),
        ("strings/ti/main.ftl", lambda s: s.replace("goodbye =", "good-bye ="), "has no goodbye"),
        ("strings/fa/main.ftl", lambda s: s.replace("{ $limit }", "2000"), "has variables []"),
        ("strings/de/topics.ftl",
         lambda s: s.replace("choice-help = ", "choice-help = Sehr viele weitere Wörter "),
         "at most 28"),
        (ANSWER.format("en"), lambda s: s.replace("{{ course_cost.per_lesson }}", "€2.29", 1),
         "figure outside a fact"),
        (ANSWER.format("de"), lambda s: s.replace("course_cost.per_lesson", "course_cost.nothing"),
         "which is no fact"),
        (ANSWER.format("ti"), lambda s: s.replace("{{ course_cost.section_price }}", ""),
         "facts of the full text differ"),
        (ANSWER.format("en"), lambda s: s.replace("follow_ups: [", "follow_ups: [nonsense, "),
         "offers nonsense"),
        (ANSWER.format("en"), lambda s: s.replace("reviewed: 2026-11-21", "reviewed: 2024-01-01"),
         "was last reviewed"),
        (ANSWER.format("en"), lambda s: s.replace("\n\n<!-- s", " and" * 200 + "\n\n<!-- s"),
         "words, not"),
        (ANSWER.format("ti"), lambda s: s.replace("<!-- simple -->", "<!-- simple -->\n\nይህ ዋጋ ነው"),
         "Amharic"),
        (ANSWER.format("de"), lambda s: s.replace("\n\n<!-- s", " ja" * 60 + "\n\n<!-- s"),
         "full text: has"),
        (ANSWER.format("en"), lambda s: s.rstrip() + " yes" * 40, "simple text: has"),
        (ANSWER.format("en"), lambda s: s.split("<!-- simple -->")[0] + "<!-- simple -->\n\nShort.",
         "simple text: has"),
        (ANSWER.format("ar"), lambda s: s.replace("<!-- s", "٣ أشهر\n\n<!-- s"), "outside a fact: ٣"),
        (ANSWER.format("fa"), lambda s: s.replace("<!-- s", "۵ روز\n\n<!-- s"), "outside a fact: ۵"),
        (ANSWER.format("ti"), lambda s: s.replace("<!-- s", "፭ መዓልቲ\n\n<!-- s"), "outside a fact: ፭"),
        (ANSWER.format("de"), lambda s: s.replace("<!-- s", "fünf Tage\n\n<!-- s"),
         "outside a fact: fünf"),
        (ANSWER.format("en"), lambda s: s.replace("<!-- s", "three months\n\n<!-- s"),
         "outside a fact: three"),
        (ANSWER.format("ar"), lambda s: s.replace("<!-- s", "بعد ثلاثة أشهر\n\n<!-- s"),
         "outside a fact: ثلاثة"),
        (ANSWER.format("fa"), lambda s: s.replace("<!-- s", "پنج روز\n\n<!-- s"),
         "outside a fact: پنج"),
        (ANSWER.format("ti"), lambda s: s.replace("<!-- s", "ሰለስተ ኣዋርሕ\n\n<!-- s"),
         "outside a fact: ሰለስተ"),
        (ANSWER.format("en"), lambda s: s.replace("title: ", "title: 12 "), "figure in the title"),
        (ANSWER.format("en"), lambda s: s.replace("follow_ups: [", "follow_ups: [course_cost, "),
         "offers itself"),
        (ANSWER.format("de"), lambda s: s.replace("course_find", "emergency_exit"),
         "offers emergency_exit, which is no topic"),
        (ANSWER.format("en"), lambda s: s.replace("reviewed: 2026-11-21", "reviewed: 2027-01-01"),
         "is said to be reviewed"),
        (ANSWER.format("en"), lambda s: s.replace("sources: [", "sources: [hearsay, "),
         "names source hearsay"),
        (ANSWER.format("en"), lambda s: s.replace("Berechtigungsschein", "paper"),
         "lacks the German word Berechtigungsschein"),
        (ANSWER.format("fa"), lambda s: s.split("---\n")[0] + "---\n" + s.split("---\n")[1]
         + "---\n" + "هذه الدورة مجانية لكم في المدينة ولا تدفعون أي شيء على الإطلاق\n" * 8
         + "<!-- simple -->\n" + "من إلى على التي الذي هذا هذه أن في " * 4, "reads like ar"),
        (STATUS.format("en"), lambda s: s.replace("[asylum_seeker], ", ""), "of 3 points, not 4"),
        (STATUS.format("ar"), lambda s: s.replace("[tolerated]", "[duldung]"),
         "duldung, which is no residence status"),
        (STATUS.format("ti"), lambda s: s.replace("[tolerated]", "[tolerated, family]"),
         "names family twice"),
        (STATUS.format("fa"), lambda s: s.replace("subsidiary], [", "], [subsidiary, "),
         "by_status differs from the German"),
        ("topics.yml", lambda s: s.replace("  holidays: ", "  parties: Feasts\n  holidays: "),
         "answers/parties: has no ar"),
        ("strings/en/topics.ftl", lambda s: s.replace("topic-holidays =", "topic-hollidays ="),
         "has no topic-holidays"),
        ("strings/en/offices.ftl", lambda s: s.replace("-remark-planned", "-remark-plan"),
         "needs contact-remark-planned, which en does not have"),
        ("offices.yml", lambda s: s.replace("[office_location, work_permission, job_search]",
                                            "[office_location, jobs]"),
         "belongs to jobs, which is no topic"),
    ],
)  # fmt: skip
def test_each_fault_is_found(
    folder: Path, file: str, change: Callable[[str], str] | None, found: str
) -> None:
    if change is None:
        (folder / file).unlink()
    else:
        edit(folder / file, change)
    assert any(found in problem for problem in problems(folder)), problems(folder)


def test_a_dead_follow_up_is_found(folder: Path) -> None:
    (folder / "answers/course_find/ti.md").unlink()
    assert any("offers course_find, which is not answered" in each for each in problems(folder))


def test_an_unsure_fact_in_an_answer_is_found(folder: Path) -> None:
    library = Library.load(folder)
    unsure = next(fact.id for fact in library.facts.facts.values() if not fact.sure)
    edit(folder / ANSWER.format("en"), lambda s: s + "{{ " + unsure + " }}")
    assert any("which is not sure" in problem for problem in problems(folder))


def test_what_was_to_be_reviewed_is_found(folder: Path) -> None:
    assert any("was to be reviewed" in problem for problem in problems(folder, date(2028, 1, 1)))


@pytest.mark.parametrize(
    ("file", "change", "found"),
    [
        ("facts.yml", lambda s: s.replace("kind: money", "kind: gold", 1), "kind 'gold'"),
        (
            "facts.yml",
            lambda s: s.replace("    status: found", "    status: guessed", 1),
            "'guessed'",
        ),
        ("facts.yml", lambda s: s.replace("date: 2026-07-29", "date: lately", 1), "'lately'"),
        (ANSWER.format("en"), lambda s: s.replace("<!-- simple -->", ""), "simple text"),
        (ANSWER.format("en"), lambda s: s.replace("title:", "titel:"), "has no 'title'"),
        ("strings/en/main.ftl", lambda s: "broken {\n" + s, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(
    folder: Path, file: str, change: Callable[[str], str], found: str
) -> None:
    edit(folder / file, change)
    with pytest.raises(ContentError, match=found):
        Library.load(folder)


@pytest.mark.parametrize(
    ("text", "language", "pure"),
    [
        ("هذه الدورة مجانية لكم في المدينة ولا تدفعون أي شيء على الإطلاق", "ar", True),
        ("این کلاس برای شما رایگان است و می‌توانید در آن شرکت کنید", "ar", False),
        ("این کلاس برای شما رایگان است و می‌توانید در آن شرکت کنید", "fa", True),
        ("The course is free for you and you can register with the provider", "de", False),
        ("እዚ ኮርስ ንዓኹም ብነጻ እዩ፡ ኣብ ቤት ትምህርቲ ክትምዝገቡ ትኽእሉ ኢኹም", "ti", True),
        ("ይህ ኮርስ ለእርስዎ በነጻ ነው እና በትምህርት ቤቱ መመዝገብ ይችላሉ", "ti", False),
        ("Kurz", "ti", True),
    ],
)
def test_purity(text: str, language: str, pure: bool) -> None:  # noqa: FBT001
    assert (wrong_language(text, Language(language)) is None) is pure


def test_a_changed_consent_text_needs_a_new_version(folder: Path) -> None:
    edit(folder / "strings" / "en" / "consent.ftl", lambda text: text.replace("May I", "Could I"))
    (problem,) = problems(folder)
    assert problem.startswith("consent.yml: the texts changed")
