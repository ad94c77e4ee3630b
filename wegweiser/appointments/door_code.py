"""The code a person shows at the door: the booking number as a QR code, and nothing else."""

from __future__ import annotations

import io
import re

import segno

from wegweiser.appointments.records import Appointment

_PREFIX = "wegweiser:"
_CODE = re.compile(rf"{_PREFIX}(\d{{7}})")


def door_code_svg(appointment: Appointment) -> str:
    """An SVG picture that scales; for the web."""
    code = _code(appointment.number)
    return str(code.svg_inline(scale=4, border=4, dark="#000", light="#fff"))


def door_code_png(appointment: Appointment) -> bytes:
    """A PNG picture of about 250 pixels; for a chat."""
    picture = io.BytesIO()
    _code(appointment.number).save(picture, kind="png", scale=8, border=4)
    return picture.getvalue()


def door_code_rows(number: str) -> list[str]:
    """The same as rows of modules, each a hexadecimal number whose highest bit is the leftmost
    module; for whoever draws it without fetching a picture. As many columns as rows, no border."""
    rows = [int("".join(map(str, row)), 2) for row in _code(number).matrix]
    return [f"{row:x}" for row in rows]


def number_in(scanned: str) -> str | None:
    """The booking number of what was scanned or typed at the door; None if it is none."""
    text = scanned.strip()
    match = _CODE.fullmatch(text) or re.fullmatch(r"(\d{7})", text.replace(" ", ""))
    return match.group(1) if match else None


def _code(number: str) -> segno.QRCode:
    return segno.make(f"{_PREFIX}{number}", error="m", micro=False)
