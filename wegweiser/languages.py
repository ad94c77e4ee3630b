"""The five languages of the assistant, what a reader needs to show them, and how people name them."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from babel import Locale


class Language(StrEnum):
    """A language the assistant speaks; the value is its ISO 639-1 code."""

    ARABIC = "ar"
    FARSI = "fa"
    TIGRINYA = "ti"
    ENGLISH = "en"
    GERMAN = "de"

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, as HTML's `dir` wants it."""
        return Locale(self.value).text_direction

    @property
    def locale(self) -> str:
        """CLDR locale for dates, numbers and money; English as written in Europe."""
        return "en_GB" if self is Language.ENGLISH else self.value

    @property
    def own_name(self) -> str:
        """The language's name in itself, as on a language button."""
        return _OWN_NAMES[self]


# CLDR names Farsi's own name فارسی and Tigrinya's ትግርኛ; buttons need them with a capital in de/en.
_OWN_NAMES = {
    Language.ARABIC: "العربية",
    Language.FARSI: "فارسی",
    Language.TIGRINYA: "ትግርኛ",
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
}

# What people call a language beyond CLDR's names: Latin-letter and everyday forms.
_EVERYDAY_NAMES = {
    Language.ARABIC: ("arabi", "3arabi", "arabic", "arabiya", "عربي", "عربی", "ዓረብ", "ዓረብኛ"),
    Language.FARSI: ("farsi", "dari", "persian", "parsi", "persisch", "فارسی", "فارسي", "دری"),
    Language.TIGRINYA: ("tigrinya", "tigrigna", "tigrinja", "tigrinia", "تغرينية", "تيغرينيا"),
    Language.ENGLISH: ("english", "englisch", "inglizi", "engilizi", "انجليزي", "انگلیسی", "እንግሊዝ"),
    Language.GERMAN: (
        "german",
        "deutsch",
        "almani",
        "alemani",
        "جرمني",
        "الماني",
        "آلمانی",
        "ጀርመን",
    ),
}


@cache
def _names() -> tuple[tuple[str, Language], ...]:
    """All known names, longest first, so that a longer name wins over one it contains."""
    names: dict[str, Language] = {}
    for language in Language:
        for reader in Language:
            name = Locale(reader.value).languages.get(language.value)
            if name:
                names[name.casefold()] = language
        for name in (language.own_name, *_EVERYDAY_NAMES[language]):
            names[name.casefold()] = language
    return tuple(sorted(names.items(), key=lambda item: -len(item[0])))


def language_named_in(text: str) -> Language | None:
    """The one language a text names, in any of the five languages; None if it names none or several.

    A name may carry a prefix (بالعربية, ብትግርኛ), so it counts wherever a word holds it; names in
    Latin letters must begin a word.
    """
    rest = text.casefold()
    found: set[Language] = set()
    for name, language in _names():
        pattern = rf"\b{re.escape(name)}" if name.isascii() else re.escape(name)
        rest, hits = re.subn(pattern, " ", rest)
        if hits:
            found.add(language)
    return found.pop() if len(found) == 1 else None
