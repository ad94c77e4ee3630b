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
    return str(_code(appointment).svg_inline(scale=4, border=4, dark="#000", light="#fff"))


def door_code_png(appointment: Appointment) -> bytes:
    """A PNG picture of about 250 pixels; for a chat."""
    picture = io.BytesIO()
    _code(appointment).save(picture, kind="png", scale=8, border=4)
    return picture.getvalue()


def number_in(scanned: str) -> str | None:
    """The booking number of what was scanned or typed at the door; None if it is none."""
    text = scanned.strip()
    match = _CODE.fullmatch(text) or re.fullmatch(r"(\d{7})", text.replace(" ", ""))
    return match.group(1) if match else None


def _code(appointment: Appointment) -> segno.QRCode:
    return segno.make(f"{_PREFIX}{appointment.number}", error="m", micro=False)
