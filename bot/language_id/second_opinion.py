"""langdetect, asked last and believed only where it is strong.

It knows 55 languages, but neither Tigrinya nor Latin-letter Arabic, and its confidence is near 1
even when wrong (see docs); so it may only name a language that is not ours, in a longer text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_FEWEST_WORDS = 4
_STRONG = 0.99


def foreign_language(text: str, word_count: int) -> str | None:
    """A language other than ours that langdetect is sure of, else None."""
    if word_count < _FEWEST_WORDS:
        return None
    factory, error = _factory()
    try:
        detector = factory.create()
        detector.append(text)
        ranked = detector.get_probabilities()
    except error:
        return None
    if not ranked or ranked[0].prob < _STRONG:
        return None
    code = str(ranked[0].lang)
    return None if code in ("ar", "fa", "de", "en") else code


@lru_cache(maxsize=None)
def _factory() -> tuple[Any, type[Exception]]:
    # 78 MB and a second, hence not before the first text that needs it.
    from langdetect import DetectorFactory, detector_factory  # noqa: PLC0415
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    # The public functions build a detector over all profiles anew; this is the one they share.
    return detector_factory._factory, LangDetectException  # noqa: SLF001
