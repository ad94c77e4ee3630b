"""Which updates are messages to us, and what they say."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from channels.telegram.updates import inbound_of, read, start_code
from wegweiser.conversations.inbound import (
    ChoiceInput,
    Command,
    CommandInput,
    Input,
    TextInput,
    UnsupportedInput,
)

PERSON = {"id": 7, "is_bot": False, "first_name": "A", "language_code": "ar-SY"}
PRIVATE = {"id": 7, "type": "private"}


def update(chat: dict[str, Any] | None = None, **message: Any) -> Update:
    body = {"message_id": 1, "date": 1, "chat": chat or PRIVATE, "from": PERSON} | message
    made = Update.de_json({"update_id": 5, "message": body}, None)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("message", "content"),
    [
        ({"text": "hallo"}, TextInput("hallo")),
        ({"text": "/help@wegweiser_bot"}, CommandInput(Command.HELP)),
        ({"text": "/language ti"}, CommandInput(Command.LANGUAGE, "ti")),
        ({"text": "/language klingon"}, CommandInput(Command.LANGUAGE)),
        ({"text": "/human please"}, TextInput("/human please")),
        ({"text": '/inform{"language":"de"}'}, TextInput('/inform{"language":"de"}')),
        ({"text": "/restart"}, TextInput("/restart")),
        (
            {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
            UnsupportedInput("voice"),
        ),
        (
            {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
            UnsupportedInput("photo"),
        ),
        ({"location": {"latitude": 51.5, "longitude": 7.4}}, UnsupportedInput("location")),
        (
            {
                "poll": {
                    "id": "1",
                    "question": "?",
                    "options": [],
                    "total_voter_count": 0,
                    "is_closed": False,
                    "is_anonymous": True,
                    "type": "regular",
                    "allows_multiple_answers": False,
                    "allows_revoting": True,
                    "members_only": False,
                }
            },
            UnsupportedInput("poll"),
        ),
        ({"text": "/mydata"}, CommandInput(Command.DATA)),
        ({"text": "/delete@wegweiser_bot"}, CommandInput(Command.FORGET)),
    ],
)
def test_private_messages(message: dict[str, Any], content: Input) -> None:
    inbound = inbound_of(update(**message))
    assert inbound is not None
    assert inbound.input == content
    assert (inbound.channel, inbound.address, inbound.external_id) == ("telegram", "7", "5")
    assert inbound.language_hint == "ar"


@pytest.mark.parametrize("text", ["/start", "/start abc"])
def test_who_begins_is_asked_for_the_language_whatever_their_app_has(text: str) -> None:
    inbound = inbound_of(update(text=text))
    assert inbound is not None
    assert (inbound.input, inbound.language_hint) == (CommandInput(Command.START), None)


def test_a_link_has_a_code() -> None:
    assert start_code(update(text="/start abcdefgh-IJKLMNOP_0123")) == "abcdefgh-IJKLMNOP_0123"
    for text in ("/start", "/start short", "/start abcdefgh IJKLMNOP", "start abcdefghIJKLMNOPQ"):
        assert start_code(update(text=text)) is None


def test_an_album_is_one_thing() -> None:
    picture = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
    album = [inbound_of(update(photo=picture, media_group_id="77")) for _ in range(3)]
    assert len({inbound.external_id for inbound in album if inbound}) == 1


@pytest.mark.parametrize(
    "content", [{"location": {"latitude": 1, "longitude": 1}}, {"caption": "x"}]
)
def test_only_words_can_be_corrected(content: dict[str, Any]) -> None:
    body = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": PERSON} | content
    edited = Update.de_json({"update_id": 6, "edited_message": body}, None)
    assert edited is not None
    assert inbound_of(edited) is None


def test_a_correction_names_what_it_corrects() -> None:
    body = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": PERSON, "text": "berichtigt"}
    edited = Update.de_json({"update_id": 6, "edited_message": body}, None)
    assert edited is not None
    inbound = inbound_of(edited)
    assert inbound is not None
    assert inbound.input == TextInput("berichtigt")
    assert inbound.corrects == inbound.client_id == "m1"


def test_a_pressed_button() -> None:
    query = {"id": "1", "from": PERSON, "chat_instance": "1", "data": "abc",
             "message": {"message_id": 1, "date": 1, "chat": PRIVATE}}  # fmt: skip
    pressed = Update.de_json({"update_id": 7, "callback_query": query}, None)
    assert pressed is not None
    inbound = inbound_of(pressed)
    assert inbound is not None
    assert inbound.input == ChoiceInput("abc")


@pytest.mark.parametrize(
    "other",
    [
        update({"id": -7, "type": "group", "title": "g"}, text="hallo"),
        update({"id": -8, "type": "supergroup", "title": "g"}, text="hallo"),
        update(new_chat_title="t"),
    ],
)
def test_groups_and_service_messages_are_not_for_us(other: Update) -> None:
    assert inbound_of(other) is None


def test_what_the_library_cannot_read_is_still_something_that_was_sent() -> None:
    poll = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": PERSON, "poll": {"id": "1"}}
    made = read({"update_id": 5, "message": poll}, None)
    assert made is not None
    inbound = inbound_of(made)
    assert inbound is not None
    assert inbound.input == UnsupportedInput("other")
    for raw in ([], "x", {"update_id": "x"}, {"update_id": 1, "message": 3}, {}):
        assert read(raw, None) is None
