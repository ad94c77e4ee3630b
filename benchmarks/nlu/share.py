"""Picking a share of the training utterances that keeps the mix of languages and intents."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Sequence

from wegweiser.utterances.reading import Utterance

SEED = 2026


def pick(utterances: Sequence[Utterance], share: float, seed: int = SEED) -> list[Utterance]:
    """Draw `share` (over 0, at most 1) of each intent of each language, rounded up.

    The order stays, and the same seed draws the same ones. Raises `ValueError` for another share.
    """
    if not 0 < share <= 1:
        raise ValueError(f"a share is over 0 and at most 1, not {share}")
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, utterance in enumerate(utterances):
        places[utterance.language.value, utterance.intent].append(place)
    drawn: set[int] = set()
    # A generator a group: a line more in one intent does not change what is drawn from others.
    for (language, intent), group in sorted(places.items()):
        generator = random.Random(f"{seed}/{language}/{intent}")
        # Rounded before it is rounded up: 0.3 * 10 is 3, whatever its last bit says.
        drawn.update(generator.sample(group, math.ceil(round(share * len(group), 6))))
    return [utterances[place] for place in sorted(drawn)]
