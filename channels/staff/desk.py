"""What the pages of the desk share: its parts, who works with them, and who else is to be woken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request

from channels.gateway import signals
from channels.gateway.gateway import Gateway
from channels.staff.console import console
from channels.staff.signed import signed
from wegweiser.conversations.saying import Told
from wegweiser.desk import Claims, Colleague, Desk, NotOpenError, Queue
from wegweiser.desk.drafts import Drafts
from wegweiser.desk.looks import Looks
from wegweiser.desk.notes import Notes
from wegweiser.desk.presence import Presences
from wegweiser.desk.reading import Reading, Standing
from wegweiser.staff.roles import Permission

_ID = re.compile(r"^[0-9a-f]{32}$")


@dataclass(frozen=True)
class DeskParts:
    """The domain of the desk over one database."""

    claims: Claims
    desk: Desk
    drafts: Drafts
    looks: Looks
    notes: Notes
    presences: Presences
    queue: Queue
    reading: Reading


def gateway_of(request: Request) -> Gateway:
    """The gateway the console stands in."""
    return console(request).gateway


def parts(request: Request) -> DeskParts:
    """The domain, with the console's clock; the parts hold no state, so they are made as needed."""
    clock, database = console(request).clock, gateway_of(request).database
    return DeskParts(
        claims=Claims(database, clock),
        desk=Desk(database, clock),
        drafts=Drafts(database, clock),
        looks=Looks(database, clock),
        notes=Notes(database, clock),
        presences=Presences(database, clock),
        queue=Queue(database, clock),
        reading=Reading(database),
    )


def colleague(request: Request) -> Colleague:
    """Who works, as the desk knows them."""
    me = signed(request)
    return Colleague(me.staff_id, me.name, leads=me.may(Permission.CONVERSATIONS_TAKE_OVER))


def conversation_id_of(request: Request) -> str:
    """The id in the path. Raises `HTTPException` 404 for what can be none."""
    found = str(request.path_params["conversation_id"])
    if not _ID.match(found):
        raise HTTPException(404)
    return found


async def standing_of(request: Request) -> Standing:
    """The conversation in the path, if staff may read it. Raises `HTTPException` 404."""
    try:
        return await parts(request).reading.standing(conversation_id_of(request))
    except NotOpenError:
        raise HTTPException(404) from None


async def names(request: Request) -> Mapping[int, str]:
    """What colleagues are called, by the id of their account."""
    return {each.id: each.shown_name for each in await console(request).accounts.all()}


def wake(request: Request, conversation_id: str, told: Told | None = None) -> None:
    """Something changed: the person, who delivers, and every open page of the desk see it now."""
    wanted = [signals.conversation(conversation_id), signals.DESK, signals.INBOX]
    if told is not None:
        wanted.append(signals.outbox(told.channel))
    gateway_of(request).signals.send(*wanted)
