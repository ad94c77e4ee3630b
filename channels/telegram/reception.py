"""Taking updates in: stored before they are acknowledged; everything else is done beside that."""

from __future__ import annotations

from dataclasses import replace

from telegram import Bot, CallbackQuery, Contact, Update
from telegram.constants import ChatMemberStatus

from channels.gateway.gateway import Gateway
from channels.telegram.background import Background
from channels.telegram.groups import Groups
from channels.telegram.presses import Presses
from channels.telegram.typing_action import show_typing
from channels.telegram.updates import CHANNEL, inbound_of, start_code
from wegweiser.conversations.deliveries import Deliveries
from wegweiser.conversations.errors import ChoiceExpiredError, InputError
from wegweiser.conversations.inbound import (
    ChoiceInput,
    Inbound,
    PlaceInput,
    TextInput,
    UnsupportedInput,
)
from wegweiser.conversations.intake import Received
from wegweiser.conversations.joining import Joining
from wegweiser.conversations.reissuing import Reissuing

AT_ONCE = 200
"""Small things under way at a time: signs of typing, edits of pressed messages."""


class Reception:
    """What an update comes to."""

    def __init__(self, gateway: Gateway, bot: Bot) -> None:
        self._gateway = gateway
        self._bot = bot
        self._beside = Background(AT_ONCE)
        self._joining = Joining(gateway.database, gateway.intake)
        self._deliveries = Deliveries(gateway.database, CHANNEL)
        self._groups = Groups(bot, gateway.presenter)
        self._presses = Presses(
            bot, gateway.presenter, gateway.history, Reissuing(gateway.database, CHANNEL)
        )

    async def take(self, update: Update) -> None:
        """Take one update in; when this returns it may be acknowledged."""
        group = self._groups.to_leave(update)
        if group is not None:
            user = update.effective_user
            code = ((user.language_code if user else None) or "").partition("-")[0]
            self._beside.start(self._groups.leave(group, code))
            return
        if update.my_chat_member is not None:
            await self._membership(update)
            return
        inbound = inbound_of(update)
        if inbound is not None:
            await self._take(update, inbound)

    async def stop(self) -> None:
        """Leave what is done beside."""
        await self._beside.stop()

    async def _take(self, update: Update, inbound: Inbound) -> None:
        query = update.callback_query
        try:
            received = await self._store(update, inbound)
        except ChoiceExpiredError:
            if query is not None:
                self._beside.start(self._presses.expired(query, CHANNEL, inbound.address))
        except InputError as error:
            await self._explain(inbound, error)
        else:
            if not received.repeated:
                self._acknowledge(query, inbound, received)

    async def _store(self, update: Update, inbound: Inbound) -> Received:
        code = start_code(update)
        if code is not None:
            return await self._gateway.receive_with(
                inbound, lambda: self._joining.receive(code, inbound)
            )
        return await self._gateway.receive(await self._looked_up(update, inbound))

    async def _looked_up(self, update: Update, inbound: Inbound) -> Inbound:
        """A location becomes the nearest office, and one's own number the answer to a question for
        it. Neither is kept otherwise."""
        message = update.message
        if message is None or not isinstance(inbound.input, UnsupportedInput):
            return inbound
        if message.location is not None:
            nearest = self._gateway.presenter.renderer.offices.nearest(
                message.location.latitude, message.location.longitude
            )
            if nearest is not None:
                office, km = nearest
                place = PlaceInput(office.name, office.town, max(1, round(km)))
                return replace(inbound, input=place)
        if message.contact is not None and await self._asked_for(message.contact, inbound):
            return replace(inbound, input=TextInput(message.contact.phone_number))
        return inbound

    async def _asked_for(self, contact: Contact, inbound: Inbound) -> bool:
        """Whether it is the person's own contact, and how to reach them was asked just now."""
        if str(contact.user_id) != inbound.address:
            return False
        standing = await self._gateway.history.standing(CHANNEL, inbound.address)
        last = (standing.last_reply if standing else None) or {}
        return (
            last.get("key") == "profile.question"
            and (last.get("params") or {}).get("field") == "contact"
        )

    def _acknowledge(
        self, query: CallbackQuery | None, inbound: Inbound, received: Received
    ) -> None:
        if query is not None and isinstance(inbound.input, ChoiceInput):
            self._beside.start(self._presses.settle(query))
        self._beside.start(
            show_typing(self._bot, self._gateway.history, int(inbound.address), received.message_id)
        )

    async def _explain(self, inbound: Inbound, error: InputError) -> None:
        """Tell the person why nothing was stored; best effort, as there is nothing to lose."""
        standing = await self._gateway.history.standing(CHANNEL, inbound.address)
        language = standing.language if standing else None
        renderer = self._gateway.presenter.renderer
        words = renderer.error(error.code, language or inbound.language_hint, error.params)
        self._beside.start(self._say(int(inbound.address), words))

    async def _say(self, chat: int, words: str) -> None:
        await self._bot.send_message(chat, words)

    async def _membership(self, update: Update) -> None:
        """A person blocked the bot: what waits for them waits in vain."""
        change = update.my_chat_member
        if change is not None and change.new_chat_member.status == ChatMemberStatus.BANNED:
            standing = await self._gateway.history.standing(CHANNEL, str(change.chat.id))
            if standing is not None:
                await self._deliveries.gone(standing.conversation_id, "blocked")
