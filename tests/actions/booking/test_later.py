"""Appointments there are: shown, moved, cancelled, come late to, waited for."""

from __future__ import annotations

from tests.actions.booking.steps import TUESDAY, book, entity, slots, values
from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock, booked, make_person
from wegweiser.appointments import Appointments, Hold
from wegweiser.appointments.upkeep import Upkeep


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
