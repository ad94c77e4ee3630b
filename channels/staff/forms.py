"""Forms as browsers send them, small and well-formed, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from channels.requests import clean_text, read_body

LIMIT = 65_536
FIELDS = 200


class Form:
    """The fields of a form; what was not sent is empty."""

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        """A field, without space around it."""
        return self.exact(name).strip()

    def exact(self, name: str) -> str:
        """A field as it was typed, as a password wants."""
        return next((value for key, value in self._fields if key == name), "")

    def every(self, name: str) -> list[str]:
        """All values of a field that may be chosen more than once."""
        return [value for key, value in self._fields if key == name]

    def number(self, name: str) -> int:
        """A whole number. Raises `HTTPException` 400."""
        return whole(self.text(name))

    def as_mapping(self) -> Mapping[str, str]:
        """For showing a form again; never with a password in it."""
        return dict(self._fields)


async def read_form(request: Request, limit: int = LIMIT) -> Form:
    """The form in the body. Raises `HTTPException` 413 over `limit` bytes, 400 otherwise."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(400)
    body = await read_body(request, limit)
    try:
        fields = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=FIELDS, errors="replace"
        )
    except ValueError:
        raise HTTPException(400) from None
    return Form([(key, clean_text(value)) for key, value in fields])


def whole(value: str) -> int:
    """A whole number that fits a database. Raises `HTTPException` 400."""
    if not (value.isascii() and value.isdigit() and len(value) < 10):  # noqa: PLR2004 - 32 bits
        raise HTTPException(400)
    return int(value)
