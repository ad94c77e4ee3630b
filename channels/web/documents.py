"""An HTML page of ours: plain, readable without a script, in the reader's direction."""

from __future__ import annotations

from html import escape

from wegweiser.languages import Language

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"  # noqa: E501 - one header
_STYLE = (
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 system-ui,sans-serif;"
    "color:#1a1a1a;background:#fff}h1{font-size:1.5rem}h2{font-size:1.2rem}"
    "bdi{unicode-bidi:isolate}.said{border-block-end:1px solid #ddd;padding-block:.4rem}"
    ".who{color:#555;font-size:.9rem}"
)


def page(title: str, body: str, language: Language) -> str:
    """A whole document."""
    return (
        f'<!doctype html><html lang="{language.value}" dir="{language.direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta name="robots" content="noindex"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{body}</body></html>"
    )
