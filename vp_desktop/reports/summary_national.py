"""The school beside the whole country: shares of shown figures only (anonymity.md, rule 7)."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable

from vp_desktop.core.formats import school_year
from vp_desktop.core.national import National, NationalYear, percent
from vp_desktop.core.publication import Edition
from vp_desktop.core.purpose import Purpose
from vp_desktop.reports import blocks, style
from vp_desktop.reports.charts import bar
from vp_desktop.reports.figures import NOT_PRINTED, rows
from vp_desktop.reports.voice import Voice

DIMENSION = "category"
_READERS = ("board", "council")
_LABEL_WIDTH, _SHARE_WIDTH = 168.0, 62.0
_YEAR_WIDTH = 58.0
_WHOLE = 100


@dataclass(frozen=True)
class _Compared:
    """A figure that the school shows, and the share of the same categories in the country."""

    depth: int
    code: str
    own: int
    national: int | None


def has_page(edition: Edition) -> bool:
    """Whether there is something to compare: a board or council reads it, and categories are shown."""
    categories = edition.page.block(DIMENSION)
    return (
        edition.purpose is Purpose.ADVISER
        and edition.audience in _READERS
        and categories is not None
        and any(cell.value is not None for cell in categories.cells)
    )


def national_pages(voice: Voice, national: National) -> list[Flowable]:
    """The shares of the school beside those of the country, and six years of the country."""
    year = national.beside(school_year(voice.edition.school_year))
    return [
        blocks.together(
            [
                blocks.paragraph(voice.say("national_text")),
                blocks.paragraph(national.what.text(voice.language), style.NOTE),
                _beside(voice, national, year),
                blocks.space(1),
                blocks.paragraph(voice.say("national_shown_only"), style.NOTE),
            ]
        ),
        blocks.together(
            [
                blocks.topic(voice.say("national_years"), "national_years", style.TABLE_TOPIC),
                _six_years(voice, national),
            ]
        ),
        blocks.space(1),
        *blocks.bullets(_sources(voice, national), style.SMALL_BULLET),
    ]


def _compared(voice: Voice, national: National, year: NationalYear) -> list[_Compared]:
    page = voice.edition.page
    categories = voice.taxonomy[DIMENSION]
    found = []
    for row in rows(voice.edition, DIMENSION):
        if row.code not in categories.items or row.code is None or row.value is None:
            continue
        codes = national.within(row.code, categories)
        if codes and page.total:
            share = percent(row.value, page.total)
            found.append(_Compared(row.depth, row.code, share, year.share(codes)))
    return found


def _beside(voice: Voice, national: National, year: NationalYear) -> Flowable:
    bar_width = (style.CONTENT_WIDTH - _LABEL_WIDTH - 2 * _SHARE_WIDTH) / 2
    columns = [
        blocks.Column("", _LABEL_WIDTH),
        blocks.Column(voice.say("national_school"), _SHARE_WIDTH, strong=True),
        blocks.Column("", bar_width),
        blocks.Column(voice.say("national_country", year=year.year), _SHARE_WIDTH),
        blocks.Column("", bar_width),
    ]
    lines = []
    for one in _compared(voice, national, year):
        label = voice.taxonomy.label(DIMENSION, one.code, voice.language)
        shares = ((one.own, style.ROW_FIGURE), (one.national, style.ROW_EARLIER))
        cells: list[Flowable | str] = [blocks.paragraph(label, style.row(one.depth))]
        for share, look in shares:
            written = NOT_PRINTED if share is None else _percent(voice, share)
            cells.append(blocks.paragraph(written, look))
            alt = voice.say("bar", label=label, value=written)
            width = bar_width - 2 * style.STEP
            cells.append("" if share is None else bar(share, _WHOLE, width, one.depth, alt))
        lines.append(cells)
    return blocks.figure_table(columns, lines, [(0, len(lines) - 1)])


def _six_years(voice: Voice, national: National) -> Flowable:
    label_width = style.CONTENT_WIDTH - _YEAR_WIDTH * len(national.years)
    columns = [
        blocks.Column("", label_width),
        *(blocks.Column(year.year, _YEAR_WIDTH) for year in national.years),
    ]
    totals = [voice.number(year.total) for year in national.years]
    lines = [_year_line(voice.say("national_total"), totals)]
    for code in national.categories:
        shares = (year.share([code]) for year in national.years)
        written = [NOT_PRINTED if each is None else _percent(voice, each) for each in shares]
        lines.append(_year_line(voice.taxonomy.label(DIMENSION, code, voice.language), written))
    return blocks.figure_table(columns, lines, [(0, len(lines) - 1)])


def _year_line(label: str, values: list[str]) -> list[Flowable | str]:
    return [
        blocks.paragraph(label, style.row(0)),
        *(blocks.paragraph(value, style.ROW_EARLIER) for value in values),
    ]


def _sources(voice: Voice, national: National) -> list[str]:
    lines = []
    for year in national.years:
        source = year.source.text(voice.language)
        line = voice.say("national_source", year=year.year, source=source)
        note = f" {year.note.text(voice.language)}." if year.note else ""
        lines.append(line + note[:2].upper() + note[2:])
    return lines


def _percent(voice: Voice, share: int) -> str:
    """A share as it is written; less than a half is not nothing."""
    return voice.say("percent", share=share) if share else voice.say("percent_less")
