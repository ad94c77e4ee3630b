"""The version of the texts that people agree to (`content/consent.yml`)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from wegweiser.content.layers import Layers
from wegweiser.content.problems import ContentError

TEXTS = "strings/*/consent.ftl"


@dataclass(frozen=True)
class ConsentTexts:
    """A version, and the hash of the texts it stands for."""

    version: int
    sha256: str

    @classmethod
    def load(cls, layers: Layers) -> ConsentTexts:
        """Read the file. Raises `ContentError`."""
        data = layers.mapping("consent.yml", depth=1)
        if not isinstance(data.get("version"), int):
            raise ContentError("consent.yml", "needs a version")
        return cls(data["version"], str(data.get("sha256")))


def texts_hash(layers: Layers) -> str:
    """Hash over the texts in all languages: a changed word is another text."""
    total = hashlib.sha256()
    for path in layers.every_file(TEXTS):
        total.update(f"{path.parent.name}\n".encode())
        total.update(path.read_bytes())
    return total.hexdigest()
