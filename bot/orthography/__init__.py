"""How the five languages are written: one spelling out of many, and where words end."""

from orthography.fold import fold
from orthography.normalise import normalise

__all__ = ["fold", "normalise"]
