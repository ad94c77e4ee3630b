"""Staff take a conversation in the middle of a form and give it back: the form goes on."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from tests.e2e.system import System
from tests.e2e.web_client import WebPerson
from wegweiser.conversations.models import Conversation
from wegweiser.desk import Claims, Colleague, Desk
from wegweiser.languages import Language
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

WISH = {
    Language.GERMAN: "Ich möchte mein Profil ausfüllen",
    Language.ENGLISH: "I want to fill in my profile",
}
ANNA = Colleague(1, "Anna")


@pytest.mark.parametrize("language", list(WISH))
async def test_a_profile_goes_on_where_it_was(system: System, language: Language) -> None:
    database = Database(system.settings.database, system.settings.keyring())
    claims, desk = Claims(database), Desk(database)
    person = WebPerson(system.url)
    await person.open(language.value)
    await person.send(text=WISH[language])
    (consent,) = (await person.messages(1, "bot", seconds=90))[-1:]
    assert consent["key"] == "profile.consent"
    await person.send(choice=consent["choices"][0]["id"])
    question = (await person.messages(3, "bot", seconds=90))[-1]
    assert question["key"] == "profile.question"

    async with database.read() as connection:
        newest = select(Conversation.id).order_by(Conversation.created_at.desc()).limit(1)
        conversation = (await connection.execute(newest)).scalar_one()
    await claims.claim(conversation, ANNA)
    await desk.write(conversation, ANNA, "Hallo", client_id="c" * 32, language="de")
    await person.send(text="Bergheim")
    # Heard by staff alone: it answers nothing.
    assert len(await person.messages(3, "bot")) == 3
    await claims.hand_back(conversation, ANNA)

    said = await person.messages(4, "bot", seconds=90)
    assert [each["key"] for each in said[2:]] == ["profile.question", "profile.question"]
    assert said[2]["blocks"] == said[3]["blocks"]
    told = await person.messages(2, "system")
    assert [each["key"] for each in told][:2] == ["handover.staff", "handover.returned"]
    await person.close()
    await database.dispose()
