"""What pages prepare once from the content, because it takes a moment: search and masks."""

from __future__ import annotations

from starlette.requests import Request

from channels.staff.console import console
from wegweiser.content import Library
from wegweiser.desk.phrases import PhraseBook
from wegweiser.review.masking import Masker


def library_of(request: Request) -> Library:
    """The content of this process."""
    return console(request).gateway.presenter.renderer.library


def phrase_book(request: Request) -> PhraseBook:
    """The phrases, with their index."""
    state = request.app.state
    if not hasattr(state, "staff_phrase_book"):
        state.staff_phrase_book = PhraseBook(library_of(request))
    book: PhraseBook = state.staff_phrase_book
    return book


def masker(request: Request) -> Masker:
    """Takes personal data out of messages."""
    state = request.app.state
    if not hasattr(state, "staff_masker"):
        state.staff_masker = Masker(library_of(request))
    made: Masker = state.staff_masker
    return made
