"""The section with figures: what is counted as large numbers, and a table for each dimension."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from vp_desktop.core.formats import school_year
from vp_desktop.core.page import HIDDEN_MARK
from vp_desktop.core.publication import Edition
from vp_desktop.reports import blocks, style
from vp_desktop.reports.charts import bar
from vp_desktop.reports.figures import (
    Row,
    printed_dimensions,
    rows,
    scale,
    shown_earlier,
)
from vp_desktop.reports.voice import Voice

_FIGURE_WIDTH = 44.0
_EARLIER_WIDTHS = (0.0, 60.0, 60.0, 57.0, 57.0)
_LABEL_WIDTHS = (220.0, 205.0, 195.0, 165.0, 150.0)
"""The widths of an earlier year and of the labels, by the number of earlier years."""
_OWN_ROW = 2
"""With so many figures beside N and the reports, these have a row of tiles of their own."""
_ONE_PAGE_ROWS = 12
"""A table with more rows than this may run over to the next page."""
_ROOM_FOR_A_START = 260.0
_UNBROKEN_END = 4
"""So many rows at the end of a table stay together."""


def figures(voice: Voice) -> list[Flowable]:
    """N and what stands beside it; then the tables, or why there are none."""
    counted: list[Flowable] = [tiles(voice)]
    below = _figure_tiles(voice, style.MEDIUM)
    if len(below) >= _OWN_ROW:
        counted += [blocks.space(3), blocks.Cards(below, columns=len(below))]
    story: list[Flowable] = [blocks.together(counted)]
    names = printed_dimensions(voice.edition)
    if not names:
        return [*story, *_why_total_only(voice)]
    for name in names:
        story += _dimension(voice, name)
    return story


def tiles(voice: Voice) -> Flowable:
    """N, and the number of reports where it is shown, as large numbers with earlier years below."""
    edition = voice.edition
    earlier = shown_earlier(edition)
    totals = _totals(voice, earlier)
    look = style.BIG_WORDS if edition.page.total is None else style.BIG
    cards = [_tile(voice, voice.total(edition), voice.by_purpose("units"), totals, look)]
    if edition.reports is not None:
        reports = [
            _earlier(voice, old, voice.number(old.reports))
            for old in earlier
            if old.reports is not None
        ]
        label = voice.say("figures_reports")
        cards.append(_tile(voice, voice.number(edition.reports), label, reports, style.BIG))
    if len(edition.figures) < _OWN_ROW:
        cards += _figure_tiles(voice, style.BIG)
    return blocks.Cards(cards, columns=max(2, len(cards)))


def _earlier(voice: Voice, old: Edition, value: str) -> str:
    return voice.say("figures_earlier", year=school_year(old.school_year), value=value)


def _totals(voice: Voice, earlier: Sequence[Edition]) -> list[str]:
    """N of earlier years, newest first; years in a row without one are one line."""
    lines = []
    for value, group in groupby(earlier, key=voice.total):
        years = list(group)
        newest, oldest = years[0].school_year, years[-1].school_year
        in_a_row = newest.first_year - oldest.first_year == len(years) - 1 > 0
        if years[0].page.total is None and in_a_row:
            span = {"first": school_year(oldest), "last": school_year(newest)}
            lines.append(voice.say("figures_earlier_range", value=value, **span))
        else:
            lines += [_earlier(voice, old, value) for old in years]
    return lines


def _figure_tiles(voice: Voice, look: ParagraphStyle) -> list[list[Flowable]]:
    """Contacts, hours and medians, as far as the edition has them."""
    cards = []
    for key, value in voice.edition.figures.items():
        earlier = [
            _earlier(voice, old, voice.number(old.figures[key]))
            for old in shown_earlier(voice.edition)
            if key in old.figures
        ]
        label = voice.say(f"figures_{key}")
        cards.append(_tile(voice, voice.number(value), label, earlier, look))
    return cards


def _tile(
    voice: Voice,
    value: str,
    label: str,
    lines: Sequence[str],
    look: ParagraphStyle,
) -> list[Flowable]:
    trend = style.SMALL_TREND if look is style.MEDIUM else style.TREND
    return [
        blocks.paragraph(value, look),
        blocks.paragraph(label, style.LABEL),
        *([blocks.space(1)] if lines else []),
        *(blocks.paragraph(line, trend) for line in lines),
    ]


def _dimension(voice: Voice, name: str) -> list[Flowable]:
    table_rows = rows(voice.edition, name)
    parts: list[Flowable] = [
        blocks.topic(voice.taxonomy[name].label.text(voice.language), name, style.TABLE_TOPIC),
        blocks.paragraph(voice.say(f"about_{name}"), style.NOTE),
        _table(voice, name, table_rows),
    ]
    if any(row.mark == HIDDEN_MARK or HIDDEN_MARK in row.earlier for row in table_rows):
        parts += [blocks.space(1), blocks.paragraph(voice.say("mark_note"), style.NOTE)]
    if len(table_rows) <= _ONE_PAGE_ROWS:
        return [blocks.together(parts)]
    return [CondPageBreak(_ROOM_FOR_A_START), *parts]


def _table(voice: Voice, name: str, table_rows: Sequence[Row]) -> Flowable:
    earlier = shown_earlier(voice.edition)
    label_width = _LABEL_WIDTHS[len(earlier)]
    year_width = _EARLIER_WIDTHS[len(earlier)]
    bar_width = style.CONTENT_WIDTH - label_width - _FIGURE_WIDTH - year_width * len(earlier)
    columns = [
        blocks.Column("", label_width),
        blocks.Column(voice.by_years("this_year"), _FIGURE_WIDTH, strong=True),
        blocks.Column("", bar_width),
        *(blocks.Column(_year_heading(voice, old), year_width) for old in earlier),
    ]
    largest = scale(voice.edition)
    cells = [_cells(voice, name, row, bar_width, largest) for row in table_rows]
    return blocks.figure_table(columns, cells, _unbroken(table_rows))


def _unbroken(table_rows: Sequence[Row]) -> list[tuple[int, int]]:
    """The end of the table, and each part with the first of the parts below it."""
    last = len(table_rows) - 1
    ranges = [(max(0, last - _UNBROKEN_END + 1), last)]
    for index in range(last):
        if table_rows[index + 1].depth > table_rows[index].depth:
            ranges.append((index, index + 1))
    return ranges


def _year_heading(voice: Voice, old: Edition) -> str:
    if old.school_year.first_year == voice.edition.school_year.first_year - 1:
        return voice.say("last_year")
    return school_year(old.school_year)


def _cells(
    voice: Voice, name: str, row: Row, bar_width: float, largest: int
) -> list[Flowable | str]:
    rest = row.code is None
    label = voice.say("not_split") if rest else _label(voice, name, row)
    value = row.mark if row.value is None else voice.number(row.value)
    has_bar = row.value is not None and not rest
    alt = voice.say("bar", label=label, value=value)
    return [
        blocks.paragraph(label, style.row(row.depth, quiet=rest)),
        blocks.paragraph(value, style.MARK if value == HIDDEN_MARK else style.ROW_FIGURE),
        bar(row.value or 0, largest, bar_width - 2 * style.STEP, row.depth, alt) if has_bar else "",
        *(_earlier_cell(voice, mark) for mark in row.earlier),
    ]


def _earlier_cell(voice: Voice, mark: int | str) -> Flowable:
    look = style.EARLIER_MARK if mark == HIDDEN_MARK else style.ROW_EARLIER
    return blocks.paragraph(voice.number(mark) if isinstance(mark, int) else mark, look)


def _label(voice: Voice, name: str, row: Row) -> str:
    return voice.taxonomy.label(name, row.code or "", voice.language)


def _why_total_only(voice: Voice) -> list[Flowable]:
    total = voice.edition.page.total
    return [
        blocks.together(
            [
                blocks.topic(voice.say("total_only"), "total_only"),
                blocks.paragraph(voice.say("total_only_text", total=total)),
                blocks.paragraph(voice.say("total_only_means_text")),
            ]
        )
    ]
