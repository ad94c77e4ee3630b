"""One message, read as it stands, in its parts, and in its context."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from reading.follow_up import is_aspect, leans_on_context, topic_in_field
from reading.parts import is_question, parts

Parse = Callable[[Text, Dict[Text, Any]], Awaitable[Dict[Text, Any]]]
ParseData = Dict[Text, Any]

ALSO_ASKED = "also_asked"
# A part must be surer than a whole message to bring an answer nobody may have asked for: it is
# put as a question, or the message as a whole has room for it.
_SURE_PART, _SURE_SHORT_PART, _LIKELY_IN_WHOLE = 0.6, 0.85, 0.01
_SHORT = 4
_FALLBACK = "nlu_fallback"


class Reader:
    """`subjects` are the intents that an answer text belongs to; dialogue acts are never "also"."""

    def __init__(self, parse: Parse, subjects: frozenset[Text]) -> None:
        self._parse = parse
        self._subjects = subjects

    async def read(self, text: Text, metadata: Dict[Text, Any]) -> ParseData:
        """Rasa's parse data; `also_asked` names a second subject, if the message asks about two.

        `metadata["last_reply"]` is the record of what was said last: after an answer, a message
        that leans on it is read within the answer's field.
        """
        whole = await self._parse(text, metadata)
        in_context = self._in_context(text, metadata.get("last_reply") or {}, whole)
        if in_context is not None:
            return in_context
        return await self._with_second_question(text, metadata, whole)

    def _in_context(
        self, text: Text, last_reply: Dict[Text, Any], whole: ParseData
    ) -> Optional[ParseData]:
        intent = _intent(whole)
        if last_reply.get("key") != "answer":
            return None
        unclear = intent == _FALLBACK and len(text.split()) <= _SHORT
        if not unclear and not (intent in self._subjects and leans_on_context(text)):
            return None
        ranking = whole.get("intent_ranking") or []
        topic = topic_in_field(str(last_reply["params"]["topic"]), ranking)
        if topic is None:
            return None
        meant = {"name": topic, "confidence": max(_SURE_PART, _likelihoods(whole).get(topic, 0.0))}
        others = [entry for entry in ranking if entry["name"] != topic]
        return {**whole, "intent": meant, "intent_ranking": [meant, *others]}

    async def _with_second_question(
        self, text: Text, metadata: Dict[Text, Any], whole: ParseData
    ) -> ParseData:
        first = _intent(whole)
        if first not in self._subjects and first != _FALLBACK:
            return whole
        likely = _likelihoods(whole)
        asked: List[Text] = []
        for index, part in enumerate(parts(text)):
            read = await self._parse(part, metadata)
            name = _intent(read)
            if (
                name in self._subjects
                and name not in asked
                and _stands_alone(index, part, read["intent"])
                and (is_question(part) or likely.get(name, 0.0) >= _LIKELY_IN_WHOLE)
            ):
                asked.append(name)
        if len(asked) < 2:  # noqa: PLR2004 - two questions
            return whole
        if first not in asked:
            # The parts are surer of what they ask than the two of them together.
            first = asked[0]
            whole = {
                **whole,
                "intent": {"name": first, "confidence": likely.get(first, _SURE_PART)},
            }
        return {**whole, ALSO_ASKED: [name for name in asked if name != first][:1]}


def _stands_alone(index: int, part: Text, meant: Dict[Text, Any]) -> bool:
    """A few words after others ("where do I apply?") mostly lean on them, and are answered there.
    So does what may be asked about any subject ("how much is the pay?"), unless it is put at
    length and plainly."""
    confidence = float(meant["confidence"])
    if index == 0:
        return confidence >= _SURE_PART
    if len(part.split()) <= _SHORT:
        return confidence >= _SURE_SHORT_PART and not is_aspect(meant["name"])
    return confidence >= (_SURE_SHORT_PART if is_aspect(meant["name"]) else _SURE_PART)


def _intent(parse_data: ParseData) -> Text:
    return str((parse_data.get("intent") or {}).get("name"))


def _likelihoods(parse_data: ParseData) -> Dict[Text, float]:
    return {
        entry["name"]: float(entry["confidence"])
        for entry in parse_data.get("intent_ranking") or []
    }
