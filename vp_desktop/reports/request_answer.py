"""A letter about a request on A4: the released passages, and nothing else of a case.

The properties of the file and the header say a reference and nothing of what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.core.request_letters import Part, RequestPage, RequestWords
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.letter_page import letter_head, letter_sheet
from vp_desktop.reports.prose import prose

_TEXT = ParagraphStyle("request", parent=style.BODY, spaceAfter=6)
_HEADING = ParagraphStyle("request heading", parent=style.TOPIC, keepWithNext=1)


def request_pdf(
    page: RequestPage, taxonomy: Taxonomy, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The letter as a PDF; the same page gives the same bytes. Raises FileNotFoundError for a font."""
    style.register_fonts(fonts)
    words = RequestWords(texts, taxonomy, language)
    return render(_sheet(page, words), lambda _: [*_head(page, words), *_body(page)])


def _sheet(page: RequestPage, words: RequestWords) -> Sheet:
    reference = f"{words.say('page_reference')} {page.reference}"
    return letter_sheet(
        *(words.say(f"name_{page.kind.value}"), reference, reference),
        lambda number, pages: words.say("page", page=number, pages=pages),
        words.language,
    )


def _head(page: RequestPage, words: RequestWords) -> list[Flowable]:
    title = words.say(f"name_{page.kind.value}")
    lines = [
        (words.say("page_to"), page.to_whom),
        (words.say("page_date"), words.day(page.day)),
        (words.say("page_reference"), page.reference),
    ]
    return letter_head(title, page.sender, lines)


def _body(page: RequestPage) -> Iterator[Flowable]:
    for text in page.opening:
        yield from prose(text, _TEXT)
    for part in page.parts:
        yield from _part(part)
    if page.parts:
        yield blocks.space(4)
    for text in page.closing:
        yield from prose(text, _TEXT)


def _part(part: Part) -> Iterator[Flowable]:
    yield blocks.space(2)
    yield blocks.paragraph(part.heading, _HEADING)
    yield from prose(part.text, _TEXT)
