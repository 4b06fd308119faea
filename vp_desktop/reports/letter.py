"""A letter or sheet on A4: sender, recipient, reference and text, nothing else of the case.

The text is the adviser's own: paragraphs, `# ` headings, `- ` points, lines of underscores to write on.
The properties of the file say the kind of document and nothing of its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.core.formats import plain_date
from vp_desktop.core.letter_plans import PLANS
from vp_desktop.core.letter_words import LetterWords
from vp_desktop.core.letters import Page
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.letter_page import letter_head, letter_sheet
from vp_desktop.reports.prose import paragraph
from vp_desktop.reports.tags import TaggedCanvas

_WRITING = re.compile(r"_{6,}")
_WRITING_HEIGHT = 26.0
_TEXT = ParagraphStyle("letter", parent=style.BODY, spaceAfter=0)
_HEADING = ParagraphStyle("letter heading", parent=style.TOPIC, keepWithNext=1)
_LONGEST_HEADING = 120  # a longer line is no heading, whatever it begins with


def letter_pdf(
    page: Page, taxonomy: Taxonomy, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The letter as a PDF; the same page gives the same bytes. Raises FileNotFoundError for a font."""
    style.register_fonts(fonts)
    words = LetterWords(texts, taxonomy, language)
    return render(_sheet(page, words), lambda _: [*_head(page, words), *_body(page.text)])


def _sheet(page: Page, words: LetterWords) -> Sheet:
    title = words.label("document_kind", page.kind.value)
    reference = f"{words.say('page_reference')} {page.reference}"
    confidential = words.say("confidential") if PLANS[page.kind].confidential else ""
    return letter_sheet(
        *(title, reference, confidential or reference),
        lambda number, pages: words.say("page", page=number, pages=pages),
        words.language,
    )


def _head(page: Page, words: LetterWords) -> list[Flowable]:
    """Who writes to whom, when, and under which reference."""
    title = words.label("document_kind", page.kind.value)
    lines = [
        (words.say("page_to"), page.to_whom),
        (words.say("page_date"), plain_date(page.day, words.language)),
        (words.say("page_reference"), page.reference),
    ]
    return letter_head(title, page.sender, lines)


def _body(text: str) -> Iterator[Flowable]:
    """The text as it was written: a line stays a line, an empty line parts paragraphs."""
    gap, last = False, "# "
    for line in text.splitlines():
        written = line.strip()
        if not written:
            gap = True
            continue
        if gap and not _is_heading(last):  # a heading stays with what stands under it
            yield blocks.space(2)
        gap, last = False, written
        yield from _line(written)


def _is_heading(written: str) -> bool:
    return written.startswith("# ") and len(written) <= _LONGEST_HEADING


def _line(written: str) -> Iterator[Flowable]:
    if _WRITING.fullmatch(written):
        yield WritingLine()
    elif _is_heading(written):
        yield blocks.paragraph(written[2:], _HEADING)
    elif written.startswith("- "):
        yield from blocks.bullets([written[2:]])
    else:
        yield from paragraph(written, _TEXT)


class WritingLine(Flowable):
    """Room to write by hand: one line across the page."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self.width, self.height = availWidth, _WRITING_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        assert isinstance(canvas, TaggedCanvas)
        with canvas.artefact():
            canvas.setStrokeColor(style.EDGE)
            canvas.setLineWidth(style.HAIRLINE)
            canvas.line(0, 4, self.width, 4)
