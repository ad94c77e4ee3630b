"""The booking dialogue by what it does with messages; Rasa's part is played by `Talk`."""

from __future__ import annotations

import pytest

from tests.actions.booking.steps import (
    TUESDAY,
    beginning,
    book,
    entity,
    slots,
    to_days,
    to_times,
    values,
)
from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock, booked, make_person
from wegweiser.appointments import Appointments
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.storage import Database


async def test_booking_by_buttons(talk: Talk, appointments: Appointments) -> None:
    (office,) = await talk.say("I would like an appointment", "book_appointment")
    assert office["key"] == "booking.office"
    assert values(office) == ["dortmund", "krefeld"]
    (service,) = await talk.press("dortmund")
    assert (service["key"], values(service)) == (
        "booking.service", ["first_talk", "recognition_advice"],
    )  # fmt: skip
    (language,) = await talk.press("first_talk")
    assert (language["key"], values(language)) == ("booking.language", ["en", "de", "more"])
    (days,) = await talk.press("en")
    assert values(days)[:4] == ["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"]
    (times,) = await talk.press(TUESDAY)
    assert times["params"]["starts_at"].startswith("2026-11-10T09:00")
    slot = values(times)[1]
    (confirm,) = await talk.press(slot)
    assert confirm["key"] == "booking.confirm"
    assert confirm["params"]["starts_at"] == "2026-11-10T10:00:00+01:00"
    assert confirm["params"]["minutes_left"] == 10
    assert confirm["params"]["help"] == "counsellor"
    (done,) = await talk.press(values(confirm)[0])
    assert done["key"] == "appointment.confirmed"
    assert done["params"]["starts_at"] == "2026-11-10T10:00:00+01:00"
    assert done["params"]["ics_url"].endswith("/calendar.ics")
    (appointment,) = await appointments.upcoming(talk.conversation)
    assert appointment.number == done["params"]["number"]
    assert (appointment.language, appointment.name) == ("en", None)


async def test_the_same_message_twice_books_once(talk: Talk, appointments: Appointments) -> None:
    confirm = await to_times(talk)
    (confirm,) = await talk.press(values(confirm, "time")[0])
    act = confirm["choices"][0]["act"]
    (first,) = await talk.press_act(act)
    (again,) = await talk.press_act(act)
    assert first["params"]["number"] == again["params"]["number"]
    assert len(await appointments.upcoming(talk.conversation)) == 1


async def test_what_the_first_message_says_is_not_asked(talk: Talk) -> None:
    said = await talk.say(
        "Appointment in Dortmund for the recognition of my diploma please", "book_appointment"
    )
    assert keys(said) == ["booking.language"]


async def test_the_service_is_understood_before_the_office(talk: Talk) -> None:
    await talk.say("I need an appointment about my diploma", "book_appointment")
    assert keys(await talk.press("dortmund")) == ["booking.language"]


async def test_the_town_of_the_profile_is_not_asked(
    talk: Talk, database: Database, clock: FakeClock
) -> None:
    profiles = Profiles(database, clock)
    await profiles.agree(talk.conversation, version=1, language="en", channel="web")
    async with database.write() as connection:
        await profiles.write(connection, talk.conversation, Profile(town="Viersen"), confirmed=True)
    (service,) = await talk.say("appointment", "book_appointment")
    assert (service["key"], service["params"]["office_name"]) == (
        "booking.service", "Integration Point Krefeld",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["Dortmund", "I live in Dortmudn", "دورتموند", "ዶርትሙንድ"])
async def test_a_town_may_be_typed(talk: Talk, text: str) -> None:
    await talk.say("appointment", "book_appointment")
    # The model takes a lone name for anything.
    assert keys(await talk.say(text, "office_location", confidence=0.7)) == ["booking.service"]


async def test_a_town_without_office(talk: Talk) -> None:
    await talk.say("appointment", "book_appointment")
    said = await talk.say("Köln", entities=(entity("city", "Köln"),))
    assert keys(said) == ["booking.no_office", "booking.office"]
    assert said[0]["params"] == {"town": "Köln"}


async def test_services_and_languages_may_be_typed(talk: Talk) -> None:
    await talk.say("appointment", "book_appointment")
    await talk.say("Krefeld")
    assert keys(await talk.say("First talk")) == ["booking.language"]
    (days,) = await talk.say("Tigrinya please")
    assert days["key"] == "appointment.choose_slot"
    await talk.say("10:00")
    (confirm,) = await talk.say("12.11. 10:00")
    assert (confirm["key"], confirm["params"]["help"]) == ("booking.confirm", "interpreter")
    assert confirm["params"]["language_wanted"] == "ti"


async def test_another_language_is_offered_by_name(talk: Talk) -> None:
    await talk.say("appointment in Dortmund, first talk", "book_appointment")
    (more,) = await talk.press("more")
    assert "so" in values(more)
    (nothing,) = await talk.press("so")
    assert (nothing["key"], nothing["params"]["helped"]) == ("booking.nothing_free", True)
    (days,) = await talk.press("de")
    assert days["key"] == "appointment.choose_slot"


async def test_a_booking_in_the_middle_of_a_profile_leads_back(talk: Talk) -> None:
    await talk.say("my profile", "start_profile")
    await talk.say("yes", "affirm")
    times = await to_times(talk)
    assert talk.loop == "booking_form"
    (confirm,) = await talk.press(values(times)[0])
    (done,) = await talk.press(values(confirm)[0])
    assert done["choices"][-1]["act"]["intent"] == "start_profile"
    assert keys(await talk.press("start_profile")) == ["profile.question"]


async def test_a_slot_taken_in_the_meantime(talk: Talk, appointments: Appointments) -> None:
    times = await to_times(talk)
    wanted = values(times)[1]
    other = await make_person(talk.database)
    (slot,) = [each for each in await slots(appointments) if each.id == wanted]
    await booked(appointments, other, slot)
    said = await talk.press(wanted)
    assert keys(said) == ["booking.slot_gone", "appointment.choose_slot"]
    assert said[0]["params"]["starts_at"] == "2026-11-10T10:00:00+01:00"
    near = values(said[1], "time")
    assert [beginning(each) for each in near[:-1]] == ["09:00", "11:00", "13:00"]
    (confirm,) = await talk.press(near[0])
    assert confirm["key"] == "booking.confirm"


async def test_a_time_is_kept_for_minutes_only(
    talk: Talk, clock: FakeClock, appointments: Appointments
) -> None:
    times = await to_times(talk)
    (confirm,) = await talk.press(values(times)[0])
    clock.advance(minutes=11)
    other = await make_person(talk.database)
    (slot,) = [each for each in await slots(appointments) if each.id == values(times)[0]]
    await booked(appointments, other, slot)
    said = await talk.press(values(confirm)[0])
    assert keys(said) == ["booking.hold_expired", "appointment.choose_slot"]
    assert await appointments.upcoming(talk.conversation) == []


async def test_yes_other_and_stop_in_words(talk: Talk, appointments: Appointments) -> None:
    times = await to_times(talk)
    await talk.press(values(times)[0])
    (times,) = await talk.say("another time")
    assert times["key"] == "appointment.choose_slot"
    assert await appointments.held(talk.conversation) == []
    await talk.press(values(times)[0] if times["params"]["field"] == "time" else TUESDAY)
    (stopped,) = await talk.say("stop")
    assert stopped["key"] == "booking.stopped"
    assert talk.loop is None
    assert await appointments.held(talk.conversation) == []
    times = await to_times(talk)
    await talk.press(values(times)[0])
    assert keys(await talk.say("yes please", "affirm")) == ["appointment.confirmed"]


async def test_a_question_in_between_is_answered(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say("What does a course cost?", "course_cost")
    assert keys(said) == ["answer", "appointment.choose_slot"]
    said = await talk.say("thanks", "thank")
    assert keys(said) == ["booking.thank", "appointment.choose_slot"]
    said = await talk.say("blah blah")
    assert keys(said) == ["booking.unclear", "appointment.choose_slot"]
    said = await talk.say("blah blah")
    assert said[0]["params"] == {"again": True}
    assert said[1]["choices"][-1]["act"] == {"intent": "talk_to_human"}
    assert keys(await talk.say("help, he is beating me", "emergency")) == ["emergency"]


async def test_one_open_booking_a_service(talk: Talk) -> None:
    await book(talk)
    await talk.say("another appointment", "book_appointment")
    await talk.press("dortmund")
    (already,) = await talk.press("first_talk")
    assert already["key"] == "booking.already"
    assert talk.loop is None
    # Another service is another matter.
    await book(talk, service="recognition_advice", at=2)


async def test_another_language_tells_it_again(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say("in Arabic please", "change_language")
    assert keys(said)[:2] == ["language.changed", "appointment.choose_slot"]


async def test_words_on_buttons_may_be_typed(talk: Talk) -> None:
    await talk.say("appointment", "book_appointment")
    await talk.say("integration point dortmund", "integration_point")
    await talk.say("first talk")
    (days,) = await talk.say("Deutsch", "change_language")
    assert days["key"] == "appointment.choose_slot"
    (times,) = await talk.say("Tuesday 10 November")
    assert times["params"]["starts_at"].startswith(TUESDAY)
    (confirm,) = await talk.say("10:00")
    assert confirm["params"]["starts_at"] == "2026-11-10T10:00:00+01:00"
    assert keys(await talk.say("Yes, book it!")) == ["appointment.confirmed"]


async def test_a_question_that_names_an_answer_changes_nothing(
    talk: Talk, appointments: Appointments
) -> None:
    await talk.say("appointment", "book_appointment")
    said = await talk.say("Where is the office in Dortmund?", "office_location")
    assert keys(said) == ["answer", "booking.office"]
    times = await to_times(talk)
    assert times["key"] == "appointment.choose_slot"
    said = await talk.say("What must I bring at 10:00?", "appointment_documents", confidence=0.4)
    assert keys(said) == ["booking.confirm"]
    assert len(await appointments.held(talk.conversation)) == 1
