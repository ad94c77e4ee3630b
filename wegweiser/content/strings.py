"""Short strings in Project Fluent: the assistant's in `content/strings/<language>/*.ftl`, the
console's in `content/console/<language>/*.ftl`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from wegweiser.content.layers import Layers
from wegweiser.content.problems import ContentError
from wegweiser.languages import Language


class Strings:
    """Looks messages up by key and language. Placeables are isolated for mixed directions."""

    def __init__(self, bundles: Mapping[Language, FluentBundle]) -> None:
        self._bundles = bundles

    @classmethod
    def load(
        cls,
        layers: Layers,
        folder: str = "strings",
        languages: Iterable[Language] = tuple(Language),
    ) -> Strings:
        """Read every language's folder; a later layer's messages replace the earlier's.

        Raises `ContentError` for a file that does not parse.
        """
        bundles = {}
        for language in languages:
            bundle = FluentBundle([language.value], use_isolating=True)
            for path in layers.every_file(f"{folder}/{language.value}/*.ftl"):
                resource = FluentResource(path.read_text(encoding="utf-8"))
                for entry in resource.body:
                    if isinstance(entry, ast.Junk):
                        first = (entry.content or "").strip().splitlines()[0]
                        raise ContentError(f"{language}/{path.name}", f"cannot be read: {first}")
                bundle.add_resource(resource, allow_overrides=True)
            bundles[language] = bundle
        return cls(bundles)

    def has(self, language: Language, key: str) -> bool:
        """Whether this language has the message itself (there is no falling back)."""
        return self._bundles[language].has_message(identifier(key))

    def keys(self, language: Language) -> frozenset[str]:
        """Identifiers of all messages of a language."""
        return frozenset(self._bundles[language]._messages)  # noqa: SLF001 - it offers no listing

    def text(self, language: Language, key: str, params: Mapping[str, object] | None = None) -> str:
        """The message in words. Booleans reach Fluent as `yes` or `no`. Raises `ContentError`."""
        bundle = self._bundles[language]
        name = identifier(key)
        if not bundle.has_message(name):
            raise ContentError(f"strings/{language}", f"has no message {name}")
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise ContentError(f"strings/{language}", f"message {name} has no value")
        arguments = {
            key: ("yes" if value else "no") if isinstance(value, bool) else value
            for key, value in (params or {}).items()
        }
        written, errors = bundle.format_pattern(pattern, arguments)
        if errors:
            raise ContentError(f"strings/{language}: {name}", str(errors[0]))
        return str(written)


def identifier(key: str) -> str:
    """A reply key as a Fluent identifier, which knows no dots."""
    return key.replace(".", "-")
