"""Pages on one appointment behind a link nobody can guess: to print, for a calendar, for the door."""

from __future__ import annotations

from html import escape

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from channels.gateway.gateway import Gateway
from channels.web.data_pages import HEADERS
from channels.web.documents import page
from wegweiser.appointments.door_code import door_code_png, door_code_svg
from wegweiser.appointments.ics import EventText, appointment_file
from wegweiser.appointments.links import AppointmentLinks, Linked
from wegweiser.appointments.records import Status
from wegweiser.languages import Language
from wegweiser.replies.appointments import details, worded
from wegweiser.replies.blocks import parse, plain_text
from wegweiser.replies.html import blocks_html


def routes() -> list[BaseRoute]:
    """`/appointments/<code>`, and below it `calendar.ics`, `door.svg`, `door.png`."""
    return [
        Route("/appointments/{code}", appointment_page, methods=["GET"]),
        Route("/appointments/{code}/calendar.ics", calendar_file, methods=["GET"]),
        Route("/appointments/{code}/door.svg", door_svg, methods=["GET"]),
        Route("/appointments/{code}/door.png", door_png, methods=["GET"]),
    ]


async def appointment_page(request: Request) -> Response:
    """Everything on one sheet, in the person's language, with the German for who reads it there."""
    linked, language = await _linked(request)
    body = [_words(request, linked, language)]
    if linked.appointment.status is not Status.CANCELLED:
        body.insert(0, f'<p class="code">{door_code_svg(linked.appointment)}</p>')
        if language is not Language.GERMAN:
            german = _words(request, linked, Language.GERMAN)
            body.append(f'<hr><section lang="de" dir="ltr">{german}</section>')
    label = _gateway(request).presenter.renderer.label
    return HTMLResponse(
        page(label("appointment-page-title", language), "".join(body), language), headers=HEADERS
    )


async def calendar_file(request: Request) -> Response:
    """The appointment as it stands, for a calendar program."""
    linked, language = await _linked(request)
    strings = _gateway(request).presenter.renderer.strings
    params = linked.appointment.as_params()
    blocks = parse(details(params, strings, language), rtl=language.direction == "rtl")
    text = EventText(
        strings.text(language, "appointment-event", worded(params, strings, language)),
        plain_text(blocks),
    )
    headers = HEADERS | {
        "Content-Disposition": f'attachment; filename="termin-{linked.appointment.number}.ics"'
    }
    content = appointment_file(linked.appointment, text)
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)


async def door_svg(request: Request) -> Response:
    """The code for the door; a cancelled appointment has none."""
    linked, _ = await _linked(request, open_only=True)
    svg = door_code_svg(linked.appointment).replace(
        "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1
    )
    return Response(svg, media_type="image/svg+xml", headers=HEADERS)


async def door_png(request: Request) -> Response:
    """The same as a picture of dots."""
    linked, _ = await _linked(request, open_only=True)
    return Response(door_code_png(linked.appointment), media_type="image/png", headers=HEADERS)


def _words(request: Request, linked: Linked, language: Language) -> str:
    strings = _gateway(request).presenter.renderer.strings
    appointment = linked.appointment
    params = appointment.as_params()
    rtl = language.direction == "rtl"
    if appointment.status is Status.CANCELLED:
        said = strings.text(language, "appointment.cancelled", worded(params, strings, language))
        return blocks_html(parse(said, rtl=rtl))
    heading = strings.text(language, "appointment-entry", worded(params, strings, language))
    name = f"<h2>{escape(strings.text(language, 'appointment-page-title'))}</h2>"
    body = blocks_html(parse(f"{heading}\n\n{details(params, strings, language)}", rtl=rtl))
    return f"{name}{body}" if language is Language.GERMAN else body


async def _linked(request: Request, *, open_only: bool = False) -> tuple[Linked, Language]:
    gateway = _gateway(request)
    linked = await AppointmentLinks(gateway.database).open(request.path_params["code"])
    if linked is None or (open_only and linked.appointment.status is Status.CANCELLED):
        raise HTTPException(404)
    language = linked.language or ""
    return linked, Language(language) if language in set(Language) else Language.ENGLISH


def _gateway(request: Request) -> Gateway:
    gateway: Gateway = request.app.state.gateway
    return gateway
