"""Moments in a reply's parameters, written the way its reader writes days and times."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from babel.dates import format_date

from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.replies.calendars import converted

_SUFFIX = "_at"
# CLDR has no pattern of the whole weekday and month without the year for all of them.
DAY_PATTERNS = {
    Language.ARABIC: "EEEE، d MMMM",
    Language.FARSI: "EEEE d MMMM",
    Language.TIGRINYA: "EEEE፣ d MMMM",
    Language.ENGLISH: "EEEE, d MMMM",
    Language.GERMAN: "EEEE, d. MMMM",
}
"""A day without its year: EEEE stands for the weekday, d for the day, MMMM for the month."""


def with_moments(
    params: Mapping[str, Any], reader: Language, strings: Strings | None = None
) -> dict[str, Any]:
    """The parameters, and for each moment `x_at` (ISO 8601, local time with its offset) `x_day`
    (with weekday, in words), `x_short` (the same without the year) and `x_time` (24 hours).

    With a `calendar` (persian, ethiopian: the one the person used) the day stands in it, too.
    """
    written = dict(params)
    for name, value in params.items():
        if name.endswith(_SUFFIX) and isinstance(value, str):
            moment = datetime.fromisoformat(value)
            stem = name.removesuffix(_SUFFIX)
            written[f"{stem}_short"] = format_date(
                moment, DAY_PATTERNS[reader], locale=reader.locale
            )
            day = format_date(moment, "full", locale=reader.locale)
            other = _other(moment.date(), params.get("calendar"), reader, strings)
            written[f"{stem}_day"] = f"{day} ({other})" if other else day
            written[f"{stem}_time"] = f"{moment:%H:%M}"
    return written


def _other(day: date, calendar: object, reader: Language, strings: Strings | None) -> str | None:
    found = converted(day, str(calendar)) if calendar and strings else None
    if found is None or strings is None:
        return None
    parts = {"day": str(found.day), "month": found.month, "year": str(found.year)}
    return strings.text(reader, f"calendar-{calendar}", parts)
