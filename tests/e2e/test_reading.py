"""Two questions in one message, and follow-ups that lean on the answer before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.e2e.system import System
from tests.e2e.test_conversation import Talk

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

TWO_QUESTIONS = {
    "ar": ("شو هو كورس الاندماج؟ وهل مسموح لي اشتغل مع الدولدونغ؟",
           {"integration_course", "work_permission"}),
    "fa": ("کورس ادغام چیست؟ و چه مدارکی برای به رسمیت شناختن دیپلم لازم است؟",
           {"integration_course", "recognition_documents"}),
    "ti": ("ኮርስ ኢንተግራስዮን እንታይ እዩ፧ ናይ ስራሕ ፍቓድ ኣለኒ ዶ፧", {"integration_course", "work_permission"}),
    "en": ("What is the integration course? And am I allowed to work with a Duldung?",
           {"integration_course", "work_permission"}),
    "de": ("Was kostet der Deutschkurs? Und wo ist das Jobcenter in Krefeld?",
           {"course_cost", "office_location"}),
}  # fmt: skip
FOLLOW_UPS = {
    "ar": ("شو هو كورس الاندماج", "ومين بيدفع؟", "course_cost"),
    "fa": ("کورس ادغام چیست؟", "و کی پولش را می‌دهد؟", "course_cost"),
    "ti": ("ኮርስ ኢንተግራስዮን እንታይ እዩ፧", "መን ይኸፍሎ'ከ፧", "course_cost"),
    "en": ("What is the integration course?", "and who pays?", "course_cost"),
    "de": (
        "Wie funktioniert die Anerkennung meines Berufs?",
        "und was kostet das?",
        "recognition_cost",
    ),
}


def topics(messages: list[dict[str, Any]]) -> set[str]:
    return {m["custom"]["topic"] for m in messages if m["custom"]["key"] == "answer"}


@pytest.mark.parametrize("language", TWO_QUESTIONS)
async def test_two_questions_get_two_answers(system: System, language: str) -> None:
    text, wanted = TWO_QUESTIONS[language]
    said = await Talk(system).say(text)
    assert topics(said) == wanted
    assert {message["custom"]["language"] for message in said} == {language}


@pytest.mark.parametrize("language", FOLLOW_UPS)
async def test_a_follow_up_is_about_the_topic_at_hand(system: System, language: str) -> None:
    first, second, wanted = FOLLOW_UPS[language]
    talk = Talk(system)
    assert topics(await talk.say(first))
    assert topics(await talk.say(second)) == {wanted}
