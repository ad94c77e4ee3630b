"""Templates: everything is escaped, a name that is not given is an error, times are the office's."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from babel.dates import format_date, format_datetime, format_time
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from wegweiser.appointments.slots import BERLIN as ZONE
from wegweiser.languages import Language

TEMPLATES = Path(__file__).parent / "templates"


def make_environment() -> Environment:
    """The environment of all pages."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"moment": _moment, "time": _time, "day": _day}
    return environment


def _language(context: Context) -> Language:
    language = context["language"]
    assert isinstance(language, Language)  # noqa: S101 - given by `page.render`
    return language


@pass_context
def _moment(context: Context, value: datetime) -> str:
    """Day and time of a moment, as an office in Germany reads it."""
    local = value.astimezone(ZONE)
    return format_datetime(local, "short", tzinfo=ZONE, locale=_language(context).locale)


@pass_context
def _time(context: Context, value: datetime) -> str:
    """The time of day of a moment."""
    return format_time(value.astimezone(ZONE), "short", locale=_language(context).locale)


@pass_context
def _day(context: Context, value: date) -> str:
    """A day with its weekday."""
    if isinstance(value, datetime):
        value = value.astimezone(ZONE).date()
    return format_date(value, "full", locale=_language(context).locale)
