"""The action server: rasa-sdk's executor behind a small ASGI application of ours.

rasa-sdk's own server listens on all addresses, allows every origin, and answers an error with the
whole request, tracker included, which Rasa then logs. Here an error has a code and nothing else,
and what is logged of it are class and place, never its message: a message may quote the person.
"""

from __future__ import annotations

import logging
import traceback
import zlib
from functools import partial
from json import JSONDecodeError, loads
from typing import Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import Action, ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from actions.answering import AnswerAction, RepeatAction, SimplerAction
from actions.base import ReplyingAction
from actions.booking import (
    AcceptOfferAction,
    BookingDialogue,
    ComesLate,
    DeclineOfferAction,
    ShowAppointmentAction,
)
from actions.context import Services
from actions.data_rights import (
    DataAction,
    DataRightsDialogue,
    DeleteDataAction,
    ExportDataAction,
    ShowDataAction,
)
from actions.dialogue import ChooseAction, Dialogue, DialogueAction, Interrupting
from actions.first_reading import ReadFirst
from actions.language import ChangeLanguageAction
from actions.measures import MeasuresAnswer, RecommendMeasuresAction
from actions.privacy import profile_to_use
from actions.profile import ProfileDialogue
from actions.understanding import AffirmAction, DefaultFallbackAction, DenyAction, FallbackAction
from wegweiser.content import Library

logger = logging.getLogger(__name__)

ACTIONS: tuple[type[ReplyingAction], ...] = (
    RepeatAction,
    SimplerAction,
    FallbackAction,
    DefaultFallbackAction,
    DenyAction,
    ChangeLanguageAction,
)
"""Actions that need nothing but the content."""

LOOKING_UP: tuple[type[DataAction], ...] = (ShowDataAction, ExportDataAction, DeleteDataAction)
"""Actions that need the database."""


def create_executor(library: Library, services: Services) -> ActionExecutor:
    """All actions over one content library and one database."""
    profile = ProfileDialogue(library, services)
    booking = BookingDialogue(library, services)
    rights = DataRightsDialogue(services)
    dialogues: dict[str, Dialogue] = {each.name: each for each in (profile, booking, rights)}
    executor = ActionExecutor()
    load_profile = partial(profile_to_use, services)
    measures = RecommendMeasuresAction(library, load_profile, services.clock)
    readings = (MeasuresAnswer(library, measures), ComesLate(services, booking))
    answering: list[Action] = [
        *(action(library) for action in ACTIONS),
        AnswerAction(library, load_profile, services.clock),
        AffirmAction(library, services.settings.erasure_hours),
        measures,
    ]
    for action in answering:
        executor.register_action(Interrupting(ReadFirst(action, readings), dialogues))
    for looking_up in LOOKING_UP:
        executor.register_action(Interrupting(looking_up(library, services), dialogues))
    for offer in (AcceptOfferAction(library, services), DeclineOfferAction(library, services)):
        executor.register_action(Interrupting(offer, dialogues))
    executor.register_action(Interrupting(ShowAppointmentAction(booking), dialogues))
    executor.register_action(DialogueAction(profile))
    executor.register_action(DialogueAction(booking))
    executor.register_action(Interrupting(ChooseAction(dialogues), dialogues))
    return executor


def create_app(executor: ActionExecutor) -> Starlette:
    """`POST /webhook` as Rasa calls it (docs: "Action server protocol"), and `GET /health`."""

    async def webhook(request: Request) -> Response:
        try:
            body = await request.body()
            if request.headers.get("content-encoding") == "deflate":
                body = zlib.decompress(body)
            call: dict[str, Any] = loads(body)
        except (JSONDecodeError, UnicodeDecodeError, zlib.error):
            return JSONResponse({"error": "malformed"}, 400)
        name = call.get("next_action")
        # Rasa sends the domain only to actions that ask for it; rasa-sdk wants to see the field.
        call.setdefault("domain", {})
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            return JSONResponse({"error": "rejected", "action_name": rejection.action_name}, 400)
        except ActionNotFoundException:
            logger.error("no action is named %r", name)
            return JSONResponse({"error": "unknown_action", "action_name": name}, 404)
        except Exception as error:  # noqa: BLE001 - the boundary: whatever fails has a code
            logger.error("action %s failed: %s", name, describe(error))
            return JSONResponse({"error": "action_failed", "action_name": name}, 500)
        return JSONResponse(result.model_dump() if result else {"events": [], "responses": []})

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok", "actions": len(executor.actions)})

    return Starlette(
        routes=[
            Route("/webhook", webhook, methods=["POST"]),
            Route("/health", health, methods=["GET"]),
        ]
    )


def describe(error: BaseException) -> str:
    """Class and place of an error, without its message and without any value."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {where}"
