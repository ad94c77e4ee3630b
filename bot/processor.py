"""A message processor that does not swallow failures.

Rasa's own logs the exception of a failed action with its whole chain (the action server's answer
may quote the tracker), then goes on as if the action had said nothing and saves the turn. Here the
turn ends, nothing of it is saved, and the caller learns what failed, so that it can try again.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

import aiohttp
from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import TrackerStore
from rasa.shared.constants import UTTER_PREFIX
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecutionRejected, FollowupAction
from rasa.shared.core.trackers import DialogueStateTracker
from remote_action import LeanRemoteAction


class TurnFailedError(Exception):
    """A turn could not be finished. `code` is stable; `action` names the action, if one failed."""

    def __init__(self, code: Text, action: Optional[Text] = None) -> None:
        """Create the error; it carries no text of a person."""
        super().__init__(f"{code} ({action})" if action else code)
        self.code = code
        self.action = action


class FaithfulProcessor(MessageProcessor):
    """Rasa's processor, except that a failing action fails the turn, and that a loop which left one
    message to the rules gets the next one again."""

    async def log_message(
        self,
        message: UserMessage,
        should_save_tracker: bool = True,  # noqa: FBT001, FBT002 - Rasa's interface
    ) -> DialogueStateTracker:
        """Take a message into the tracker.

        Rasa's loops stay aside after a rejection until a rule calls them back; ours repeats its
        question by itself (actions/dialogue), so it has to be asked first again.
        """
        tracker = await super().log_message(message, should_save_tracker)
        if tracker.active_loop is not None:
            tracker.active_loop.rejected = False
        return tracker

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Run one action. Raises `TurnFailedError` instead of logging and going on."""
        if type(action) is RemoteAction:
            action = LeanRemoteAction(action.name(), self.action_endpoint)
        try:
            temporary_tracker = tracker.copy()
            temporary_tracker.update_with_events(prediction.events, self.domain)
            events = await action.run(output_channel, nlg, temporary_tracker, self.domain)
        except ActionExecutionRejection:
            tracker.update(
                ActionExecutionRejected(
                    action.name(), prediction.policy_name, prediction.max_confidence
                )
            )
            return self.should_predict_another_action(action.name())
        except Exception as error:  # noqa: BLE001 - the chain is cut on purpose: it may quote the person
            raise TurnFailedError(_code(error), action.name()) from None

        if tracker.active_loop is not None and action.name().startswith(UTTER_PREFIX):
            # No rule goes on after a response inside a loop: the person speaks next.
            events = [*events, FollowupAction(ACTION_LISTEN_NAME)]
        self._log_action_on_tracker(tracker, action, events, prediction)
        if action.name() != ACTION_LISTEN_NAME and not action.name().startswith(UTTER_PREFIX):
            self._log_slots(tracker)
        await self.execute_side_effects(events, tracker, output_channel)
        return self.should_predict_another_action(action.name())


class FaithfulAgent(Agent):
    """An agent whose failures are seen: of actions, and of the tracker store."""

    def load_model(self, model_path: Any, fingerprint: Optional[Text] = None) -> None:
        """Load a model file."""
        self.processor = FaithfulProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
        )
        self.domain = self.processor.domain
        self.tracker_store.domain = self.domain
        self.nlg.responses = self.domain.responses
        self._set_fingerprint(fingerprint)

    @staticmethod
    def _create_tracker_store(store: Optional[TrackerStore], domain: Domain) -> TrackerStore:
        # Rasa wraps the store in one that forgets everything when the database fails.
        if store is None:
            raise ValueError("a tracker store is needed")
        store.domain = domain
        return store


def _code(error: Exception) -> Text:
    """`action_unreachable` if waiting may help, else `action_failed`."""
    seen: List[BaseException] = [error]
    while (inner := seen[-1].__cause__ or seen[-1].__context__) is not None and inner not in seen:
        seen.append(inner)
    unreachable = (aiohttp.ClientConnectionError, ConnectionError, TimeoutError)
    return (
        "action_unreachable" if any(isinstance(e, unreachable) for e in seen) else "action_failed"
    )


class RecordChannel(CollectingOutputChannel):
    """Collects the reply records of one turn."""

    @property
    def records(self) -> List[Dict[Text, Any]]:
        """Records in the order they were said. Raises `TurnFailedError` for anything else."""
        records = []
        for message in self.messages:
            if "custom" not in message:
                raise TurnFailedError("not_a_record")
            records.append(message["custom"])
        return records
