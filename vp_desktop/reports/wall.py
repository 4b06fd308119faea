"""One page for the wall: the total and the top block of categories where they are printed, else words.

Nothing stands here that the edition itself does not print, and less than there: who reads a wall does
not read a guide.
"""

from __future__ import annotations

from pathlib import Path

from reportlab.platypus import Flowable

from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.publication_json import published
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.summary_advice import help_numbers
from vp_desktop.reports.voice import Voice

_TOP = {"adviser": "category", "school": "category", "bullying": "bullying_form"}
_LONGEST_SCHOOL = 120  # letters: of a board with many schools, or a name that is no name


def wall_pdf(
    edition: Edition,
    taxonomy: Taxonomy,
    texts: Texts,
    fonts: Path,
    language: str = "nl",
    *,
    example: bool = False,
) -> bytes:
    """The page as a PDF; an `example` is of a register that is made up, and says so.

    Raises FileNotFoundError when a font is missing.
    """
    style.register_fonts(fonts)
    voice = Voice(published(edition), taxonomy, texts, language)
    return render(_sheet(voice, example), lambda _: _story(voice))


def _sheet(voice: Voice, example: bool) -> Sheet:
    edition = voice.edition
    mark = "watermark" if edition.status is Status.DRAFT else ""
    mark = "watermark_example" if example else mark
    years = voice.years()
    return Sheet(
        title=f"{voice.by_purpose('title')} {years}",
        subject=voice.by_years("school_year", years=years),
        header="",
        footer=voice.by_purpose("title"),
        note="",
        watermark=voice.say(mark) if mark else "",
        page_label=lambda _page, _pages: "",
        language=voice.language,
    )


def _story(voice: Voice) -> list[Flowable]:
    name = _school(voice)
    return [
        blocks.paragraph(voice.by_purpose("title"), style.EYEBROW),
        blocks.paragraph(name, style.title(name)),
        blocks.paragraph(voice.by_years("school_year", years=voice.years()), style.SUBTITLE),
        blocks.space(6),
        *_figures(voice),
        blocks.space(6),
        blocks.paragraph(voice.say("wall_invitation"), style.SUBTITLE),
        blocks.space(4),
        blocks.paragraph(voice.say("help_now"), style.HEADLINE),
        help_numbers(voice),
        blocks.space(4),
        blocks.paragraph(voice.say("wall_note"), style.NOTE),
    ]


def _school(voice: Voice) -> str:
    first, *more = voice.edition.schools
    name = voice.say("schools_more", school=first, count=len(more)) if more else first
    return name if len(name) <= _LONGEST_SCHOOL else name[: _LONGEST_SCHOOL - 1].rstrip() + "…"


def _figures(voice: Voice) -> list[Flowable]:
    """The total and the top block whole, or the total alone, or in words why there is none."""
    page = voice.edition.page
    unit = voice.by_purpose("units")
    if page.total is None:
        text = voice.by_years("wall_few", below=page.below)
        return [blocks.Cards([[blocks.paragraph(text, style.WALL_WORDS)]], columns=1)]
    total = [blocks.paragraph(voice.number(page.total), style.HUGE), blocks.paragraph(unit)]
    parts: list[Flowable] = [blocks.Cards([total], columns=1)]
    dimension = _TOP[voice.edition.purpose.value]
    block = page.block(dimension)
    if block is None or block.hides:
        return parts
    cards = [
        [
            blocks.paragraph(voice.number(cell.value or 0), style.BIG),
            blocks.paragraph(voice.taxonomy.label(dimension, cell.code, voice.language)),
        ]
        for cell in block.cells
    ]
    return [*parts, blocks.space(3), blocks.Cards(cards, columns=len(cards))]
