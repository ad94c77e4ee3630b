"""The booking dialogue by what it does with messages; Rasa's part is played by `Talk`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock, booked, make_person
from wegweiser.appointments import BERLIN, Appointments, Hold, Slot
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.content import Library
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.storage import Database

TUESDAY = "2026-11-10"


def entity(kind: str, value: str, **more: Any) -> dict[str, Any]:
    return {"entity": kind, "value": value, "start": 0, "end": 1, **more}


def values(record: dict[str, Any], step: str | None = None) -> list[str]:
    """What the buttons of a reply carry."""
    found = [choice["act"].get("entities", {}) for choice in record.get("choices", ())]
    return [each["value"] for each in found if "value" in each and step in {None, each["step"]}]


def beginning(slot_id: str) -> str:
    """Local time of a slot on a winter day."""
    return f"{datetime.fromtimestamp(int(slot_id.split('~')[2]), BERLIN):%H:%M}"


async def to_days(talk: Talk, service: str = "first_talk", language: str = "de") -> dict[str, Any]:
    await talk.say("I would like an appointment", "book_appointment")
    await talk.press("dortmund")
    await talk.press(service)
    (days,) = await talk.press(language)
    assert (days["key"], days["params"]["field"]) == ("appointment.choose_slot", "day")
    return days


async def to_times(talk: Talk, day: str = TUESDAY, **where: str) -> dict[str, Any]:
    await to_days(talk, **where)
    (times,) = await talk.press(day)
    assert (times["key"], times["params"]["field"]) == ("appointment.choose_slot", "time")
    return times


async def book(talk: Talk, day: str = TUESDAY, *, at: int = 0, **where: str) -> dict[str, Any]:
    times = await to_times(talk, day, **where)
    (confirm,) = await talk.press(values(times, "time")[at])
    assert confirm["key"] == "booking.confirm"
    (done,) = await talk.press(values(confirm)[0])
    assert done["key"] == "appointment.confirmed"
    assert talk.loop is None
    return done


async def slots(appointments: Appointments, day: str = TUESDAY) -> list[Slot]:
    free = await appointments.free_slots("dortmund", "first_talk", days=20)
    return [slot for slot in free if slot.day.isoformat() == day]


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


async def test_next_tuesday_after_ten(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say(
        "next Tuesday after ten",
        entities=(entity("weekday", "tuesday:next"), entity("time", "after:10:00")),
    )
    (times,) = said
    assert times["params"]["field"] == "time"
    # Said on a Monday: not tomorrow.
    assert times["params"]["starts_at"].startswith("2026-11-17T10:00")


async def test_a_time_that_is_named_outright_is_kept_at_once(talk: Talk) -> None:
    await to_days(talk)
    (confirm,) = await talk.say(
        "Thursday at 11", entities=(entity("weekday", "thursday"), entity("time", "11:00"))
    )
    assert confirm["params"]["starts_at"] == "2026-11-12T11:00:00+01:00"


async def test_a_time_told_at_the_beginning_is_not_forgotten(talk: Talk) -> None:
    said = await talk.say(
        "Appointment on Thursday at 11", "book_appointment",
        entities=(entity("weekday", "thursday"), entity("time", "11:00")),
    )  # fmt: skip
    assert keys(said) == ["booking.office"]
    await talk.press("dortmund")
    await talk.press("first_talk")
    (confirm,) = await talk.press("en")
    assert confirm["params"]["starts_at"] == "2026-11-12T11:00:00+01:00"


async def test_a_booking_in_the_middle_of_a_profile_leads_back(talk: Talk) -> None:
    await talk.say("my profile", "start_profile")
    await talk.say("yes", "affirm")
    times = await to_times(talk)
    assert talk.loop == "booking_form"
    (confirm,) = await talk.press(values(times)[0])
    (done,) = await talk.press(values(confirm)[0])
    assert done["choices"][-1]["act"]["intent"] == "start_profile"
    assert keys(await talk.press("start_profile")) == ["profile.question"]


async def test_a_time_that_is_not_free_brings_the_nearest(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say(
        "Thursday at twelve", entities=(entity("weekday", "thursday"), entity("time", "12:30"))
    )
    assert keys(said) == ["booking.none_then", "appointment.choose_slot"]
    assert len(values(said[1], "time")) == 4
    assert said[1]["params"]["field"] == "nearest"


async def test_afternoons_only_earlier_later_another_week(talk: Talk) -> None:
    days = await to_days(talk)
    assert "from:2026-11-13" in values(days)
    (days,) = await talk.say("another week")
    assert values(days)[0] == "2026-11-16"
    (days,) = await talk.say("earlier please")
    assert values(days)[0] == "2026-11-09"
    (days,) = await talk.press("afternoons")
    assert "any_time" in values(days)
    (times,) = await talk.press(TUESDAY)
    assert times["params"]["starts_at"].startswith("2026-11-10T13:00")
    (days,) = await talk.press("another_day")
    (days,) = await talk.say("any time")
    (times,) = await talk.press(TUESDAY)
    assert times["params"]["starts_at"].startswith("2026-11-10T09:00")


async def test_nothing_on_that_day_shows_others(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say("on Saturday", entities=(entity("weekday", "saturday"),))
    assert keys(said) == ["booking.none_then", "appointment.choose_slot"]
    assert values(said[1])[0] == "2026-11-16"
    said = await talk.say("yesterday", entities=(entity("date", "2026-11-08"),))
    assert keys(said) == ["booking.past", "appointment.choose_slot"]


async def test_the_ethiopian_clock_is_asked_about(talk: Talk) -> None:
    await to_days(talk)
    (clock,) = await talk.say(
        "ሓሙስ ሰዓት 4",
        entities=(entity("weekday", "thursday"), entity("time", "04:00", ambiguous=True)),
    )
    assert (clock["key"], values(clock)) == ("booking.clock", ["10:00", "16:00"])
    (confirm,) = await talk.press("10:00")
    assert confirm["params"]["starts_at"] == "2026-11-12T10:00:00+01:00"


async def test_the_calendar_a_person_uses_goes_along(talk: Talk) -> None:
    await to_days(talk)
    date = entity("date", "2026-11-12", calendar="ethiopian")
    (times,) = await talk.say("3 ሕዳር 2019", entities=(date,))
    assert times["params"]["calendar"] == "ethiopian"
    (confirm,) = await talk.press(values(times)[0])
    (done,) = await talk.press(values(confirm)[0])
    assert done["params"]["calendar"] == "ethiopian"


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


async def test_show_move_and_cancel(talk: Talk, appointments: Appointments) -> None:
    assert keys(await talk.say("when?", "show_appointment")) == ["appointment.none"]
    assert keys(await talk.say("cancel", "cancel_appointment")) == ["appointment.none"]
    done = await book(talk)
    (listed,) = await talk.say("when is my appointment?", "show_appointment")
    assert listed["key"] == "appointment.list"
    (one,) = listed["params"]["appointments"]
    assert one["number"] == done["params"]["number"]
    (days,) = await talk.say("I want another time", "reschedule_appointment")
    assert days["key"] == "appointment.choose_slot"
    (times,) = await talk.press("2026-11-12")
    (confirm,) = await talk.press(values(times)[2])
    assert confirm["params"]["kind"] == "move"
    assert len(await appointments.upcoming(talk.conversation)) == 1
    (moved,) = await talk.press(values(confirm)[0])
    assert moved["key"] == "appointment.moved"
    assert moved["params"]["number"] == done["params"]["number"]
    (appointment,) = await appointments.upcoming(talk.conversation)
    assert appointment.start.isoformat() == "2026-11-12T11:00:00+01:00"
    (question,) = await talk.say("I cannot come", "cancel_appointment")
    assert question["key"] == "booking.cancel"
    assert keys(await talk.say("no", "deny")) == ["booking.kept"]
    await talk.say("cancel it", "cancel_appointment")
    (cancelled,) = await talk.say("yes", "affirm")
    assert cancelled["key"] == "appointment.cancelled"
    assert cancelled["params"]["ics_url"]
    assert await appointments.upcoming(talk.conversation) == []


async def test_a_move_whose_slot_is_taken_keeps_the_old_time(
    talk: Talk, appointments: Appointments
) -> None:
    await book(talk)
    await talk.say("another time", "reschedule_appointment")
    (times,) = await talk.press("2026-11-12")
    other = await make_person(talk.database)
    wanted = values(times)[0]
    (slot,) = [each for each in await slots(appointments, "2026-11-12") if each.id == wanted]
    await booked(appointments, other, slot)
    said = await talk.press(wanted)
    assert keys(said) == ["booking.slot_gone", "appointment.choose_slot"]
    (appointment,) = await appointments.upcoming(talk.conversation)
    assert appointment.start.date().isoformat() == TUESDAY


async def test_which_of_two(talk: Talk, appointments: Appointments) -> None:
    await book(talk)
    await book(talk, "2026-11-12", service="recognition_advice")
    (question,) = await talk.say(
        "cancel the one on Thursday",
        "cancel_appointment",
        entities=(entity("weekday", "thursday"),),
    )
    assert question["params"]["service"] == "recognition_advice"
    await talk.say("no", "deny")
    (which,) = await talk.say("cancel my appointment", "cancel_appointment")
    assert which["key"] == "booking.which"
    second = values(which)[1]
    (question,) = await talk.press(second)
    assert question["params"]["service"] == "recognition_advice"
    await talk.press(f"yes:{second}")
    (left,) = await appointments.upcoming(talk.conversation)
    assert left.service.key == "first_talk"


async def test_coming_late(talk: Talk, appointments: Appointments) -> None:
    await book(talk)
    (question,) = await talk.say("I will be late", "show_appointment")
    assert question["key"] == "booking.late"
    assert keys(await talk.say("about 90 minutes")) == ["booking.too_far_late"]
    await talk.say("I'll be late", "cancel_appointment")
    (noted,) = await talk.say("20")
    assert (noted["key"], noted["params"]["minutes_late"]) == ("booking.late_noted", 20)
    (appointment,) = await appointments.upcoming(talk.conversation)
    assert appointment.late_minutes == 20


async def test_buttons_of_notices(talk: Talk, appointments: Appointments) -> None:
    done = await book(talk)
    entities = {"appointment": str(done["params"]["appointment"])}
    (listed,) = await talk.press_act({"intent": "show_appointment", "entities": entities})
    assert listed["key"] == "appointment.list"
    (days,) = await talk.press_act({"intent": "reschedule_appointment", "entities": entities})
    assert days["key"] == "appointment.choose_slot"
    (question,) = await talk.press_act({"intent": "cancel_appointment", "entities": entities})
    assert question["key"] == "booking.cancel"
    await talk.press(f"yes:{entities['appointment']}")
    # After a missed appointment: office and service are known.
    again = {
        "intent": "book_appointment",
        "entities": {"office": "krefeld", "service": "first_talk"},
    }
    assert keys(await talk.press_act(again)) == ["booking.language"]
    assert keys(await talk.press("de")) == ["appointment.choose_slot"]
    assert await appointments.upcoming(talk.conversation) == []


async def test_somebody_elses_appointment_is_out_of_reach(
    talk: Talk, appointments: Appointments
) -> None:
    other = await make_person(talk.database)
    slot = (await slots(appointments))[0]
    theirs = await booked(appointments, other, slot)
    entities = {"appointment": str(theirs.id)}
    for intent in ("cancel_appointment", "reschedule_appointment"):
        said = await talk.press_act({"intent": intent, "entities": entities})
        assert keys(said) == ["appointment.none"]
    act = {"dialogue": "booking_form", "step": "cancel", "value": f"yes:{theirs.id}"}
    assert keys(await talk.press_act({"intent": "choose", "entities": act})) == ["appointment.none"]
    hold = await appointments.hold(
        other, (await slots(appointments))[1].id, "x", replaces=theirs.id
    )
    assert isinstance(hold, Hold)
    accept = {"intent": "accept_offer", "entities": {"hold": str(hold.id)}}
    assert keys(await talk.press_act(accept)) == ["booking.offer_gone"]
    assert len(await appointments.upcoming(other)) == 1


async def test_an_earlier_time_is_offered_and_taken(
    talk: Talk, appointments: Appointments, clock: FakeClock
) -> None:
    other = await make_person(talk.database)
    early = list(await appointments.free_slots("dortmund", "first_talk", days=2))
    theirs = await booked(appointments, other, early[0])
    for slot in early[1:]:
        await booked(appointments, await make_person(talk.database), slot)
    done = await book(talk, "2026-11-12")
    (waiting,) = await talk.press(f"sooner:{done['params']['appointment']}")
    assert (waiting["key"], waiting["params"]["sooner"]) == ("booking.waiting", True)
    # Wednesday is before Thursday: leave it, so that the next offer is the freed one.
    upkeep = Upkeep(talk.database, clock)
    for _ in range(2):
        await upkeep.go_round()
        offers = await appointments.offers(talk.conversation)
        if not offers:
            break
        (offer,) = offers
        declined = {"intent": "decline_offer", "entities": {"hold": str(offer.hold.id)}}
        assert keys(await talk.press_act(declined)) == ["booking.offer_declined"]
    await appointments.cancel(theirs.id, other)
    await upkeep.go_round()
    (offer,) = await appointments.offers(talk.conversation)
    assert offer.hold.slot.start == early[0].start
    accept = {"intent": "accept_offer", "entities": {"hold": str(offer.hold.id)}}
    (moved,) = await talk.press_act(accept)
    assert (moved["key"], moved["params"]["number"]) == (
        "appointment.moved", done["params"]["number"],
    )  # fmt: skip
    assert keys(await talk.press_act(accept)) in (["appointment.moved"], ["booking.offer_gone"])


async def test_telegram_asks_where_first(
    library: Library, database: Database, clock: FakeClock, offices: None
) -> None:
    assert offices is None
    talk = Talk(library, database, clock=clock, channel="telegram")
    await talk.open()
    said = await talk.say("first appointment in Dortmund", "book_appointment")
    assert keys(said) == ["booking.place"]
    (language,) = await talk.press("here")
    assert language["key"] == "booking.language"
    await talk.press("de")
    # Asked once only.
    assert keys(await talk.say("stop")) == ["booking.stopped"]
    assert keys(await talk.say("appointment", "book_appointment")) == ["booking.office"]
    (link,) = await talk.press_act(
        {"intent": "choose",
         "entities": {"dialogue": "booking_form", "step": "place", "value": "private"}}
    )  # fmt: skip
    assert link["key"] == "booking.private_link"
    assert "#continue=" in link["params"]["url"]
    assert keys(await talk.say("Dortmund")) == ["booking.private_link"]
    assert keys(await talk.say("when?", "show_appointment")) == ["booking.private_link"]
    talk.channel = "web"
    resume = {"dialogue": "booking_form", "step": "resume", "value": "resume"}
    assert keys(await talk.press_act({"intent": "choose", "entities": resume})) == [
        "appointment.none"
    ]


async def test_an_operator_may_forbid_telegram(
    library: Library, database: Database, clock: FakeClock, offices: None
) -> None:
    assert offices is None
    talk = Talk(library, database, clock=clock, channel="telegram", telegram_personal_data="never")
    await talk.open()
    said = await talk.say("first appointment in Dortmund", "book_appointment")
    assert keys(said) == ["booking.private_link"]
    assert values(said[0]) == []
    talk.channel = "web"
    resume = {"dialogue": "booking_form", "step": "resume", "value": "resume"}
    assert keys(await talk.press_act({"intent": "choose", "entities": resume})) == [
        "booking.language"
    ]


async def test_another_language_tells_it_again(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say("in Arabic please", "change_language")
    assert keys(said)[:2] == ["language.changed", "appointment.choose_slot"]


async def test_times_after_the_clock_is_put_back(talk: Talk, clock: FakeClock) -> None:
    clock.now = datetime(2026, 10, 22, 8, tzinfo=BERLIN)
    await to_days(talk)
    thursday = (entity("weekday", "thursday:next"), entity("time", "11:00"))
    (confirm,) = await talk.say("next Thursday at 11", entities=thursday)
    assert confirm["params"]["starts_at"] == "2026-10-29T11:00:00+01:00"
    (confirm,) = await talk.say(
        "rather tomorrow at 11",
        entities=(entity("date", "tomorrow"), entity("time", "11:00")),
    )
    assert confirm["params"]["starts_at"] == "2026-10-23T11:00:00+02:00"


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
