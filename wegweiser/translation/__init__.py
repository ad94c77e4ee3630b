"""Machine translation for counsellors, by a service of the operator's, if they set one."""

from wegweiser.translation.libretranslate import (
    LibreTranslate,
    Translated,
    TranslationError,
    translator,
)

__all__ = ["LibreTranslate", "Translated", "TranslationError", "translator"]
