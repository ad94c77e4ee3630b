"""How the five languages are written: one spelling out of many, and where words end."""

from orthography.fold import fold
from orthography.normalise import normalise
from orthography.skeleton import skeleton

__all__ = ["fold", "for_ngrams", "normalise", "skeleton"]


def for_ngrams(normalised: str) -> str:
    """The folded text and, marked with ~, the consonants of its words."""
    folded = fold(normalised)
    marked = [f"~{consonants}" for consonants in skeleton(folded).split()]
    return " ".join([folded, *marked])
