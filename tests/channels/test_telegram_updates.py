"""Which updates are messages to us, and what they say."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from channels.telegram.updates import inbound_of
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
        ({"text": "/start"}, CommandInput(Command.START)),
        ({"text": "/start abc"}, CommandInput(Command.START)),
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
    ],
)
def test_private_messages(message: dict[str, Any], content: Input) -> None:
    inbound = inbound_of(update(**message))
    assert inbound is not None
    assert inbound.input == content
    assert (inbound.channel, inbound.address, inbound.external_id) == ("telegram", "7", "5")
    assert inbound.language_hint == "ar"


def test_a_correction_counts_as_said_once_more() -> None:
    body = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": PERSON, "text": "berichtigt"}
    edited = Update.de_json({"update_id": 6, "edited_message": body}, None)
    assert edited is not None
    inbound = inbound_of(edited)
    assert inbound is not None
    assert inbound.input == TextInput("berichtigt")


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
