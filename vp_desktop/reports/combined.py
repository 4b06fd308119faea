"""The report of a board about many schools: how many there are, and what all of them published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable

from vp_desktop.core.combined import Combined, CombinedBlock, CombinedYear, Sum, to_document
from vp_desktop.core.formats import number
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.charts import bar
from vp_desktop.reports.frame import Sheet, render

_SECTION = "combined"
_LABEL_WIDTH, _FIGURE_WIDTH = 220.0, 60.0
_READING = ("reading_experiences", "reading_small", "reading_compare")
_LONG = 12
"""A table with more rows than this may run over to the next page."""
_ROOM_FOR_A_START = 260.0
_YEARS_IN_TITLE = 4


@dataclass(frozen=True)
class _Row:
    label: str
    value: int
    depth: int
    rest: bool = False


@dataclass(frozen=True)
class _Voice:
    combined: Combined
    taxonomy: Taxonomy
    texts: Texts
    language: str

    def say(self, key: str, **values: Any) -> str:
        written = {
            name: self.number(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return self.texts.say(_SECTION, key, self.language, **written)

    def by_kind(self, key: str, **values: Any) -> str:
        kind = "bullying" if self.combined.bullying else "adviser"
        return self.say(f"{key}_{kind}", **values)

    def number(self, value: int) -> str:
        return number(value, self.language)


def combined_pdf(
    combined: Combined, taxonomy: Taxonomy, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The report as a PDF. The same figures always give the same bytes."""
    style.register_fonts(fonts)
    voice = _Voice(combined, taxonomy, texts, language)
    title = voice.by_kind("title")
    years = voice.say("years", years=_years(combined))
    sheet = Sheet(
        title=f"{title}, {years}",
        subject=years,
        header=years,
        footer=title,
        note="",
        watermark="",
        page_label=lambda page, pages: voice.say("page", page=page, pages=pages),
        language=language,
    )
    return render(sheet, lambda _: _story(voice, title, years))


def _years(combined: Combined) -> str:
    labels = [year.school_year for year in combined.years]
    if len(labels) > _YEARS_IN_TITLE:
        return f"{labels[0]} – {labels[-1]}"
    return ", ".join(labels)


def _story(voice: _Voice, title: str, years: str) -> list[Flowable]:
    story = [
        blocks.paragraph(years, style.EYEBROW),
        blocks.paragraph(title, style.title(title)),
        blocks.space(2),
        blocks.paragraph(voice.say("intro")),
    ]
    for index, year in enumerate(voice.combined.years):
        story += _year(voice, year, index)
    first, *rest = (blocks.paragraph(voice.say(key)) for key in _READING)
    story += [blocks.together([blocks.section(voice.say("reading"), "reading"), first]), *rest]
    return [*story, _proof(voice)]


def _year(voice: _Voice, year: CombinedYear, index: int) -> list[Flowable]:
    heading = blocks.section(voice.say("year", year=year.school_year), f"year_{index}")
    story: list[Flowable] = [blocks.together([heading, _tiles(voice, year)])]
    if not year.blocks:
        why = [
            blocks.topic(voice.say("no_blocks"), f"no_blocks_{index}"),
            blocks.paragraph(voice.say("no_blocks_text")),
        ]
        return [*story, blocks.space(2), blocks.together(why)]
    largest = max(value for block in year.blocks for _, value in block.cells)
    for dimension in dict.fromkeys(block.dimension for block in year.blocks):
        rows = list(_rows(voice, year, dimension))
        label = voice.taxonomy[dimension].label.text(voice.language)
        topic = blocks.topic(label, f"{dimension}_{index}", style.TABLE_TOPIC)
        parts = [topic, _table(voice, rows, largest)]
        if len(rows) <= _LONG:
            story.append(blocks.together(parts))
        else:
            story += [CondPageBreak(_ROOM_FOR_A_START), *parts]
    return story


def _tiles(voice: _Voice, year: CombinedYear) -> Flowable:
    cards = [_tile(voice, year.schools, voice.say("tile_schools"))]
    figures: tuple[tuple[Sum, str], ...] = (
        (year.total, voice.by_kind("tile_total", schools=year.total.schools)),
        (year.reports, voice.say("tile_reports", schools=year.reports.schools)),
    )
    cards += [
        _tile(voice, figure.value, label) for figure, label in figures if figure.value is not None
    ]
    if year.small_schools:
        label = voice.say("tile_small", below=year.small_below)
        cards.append(_tile(voice, year.small_schools, label))
    return blocks.Cards(cards, columns=max(2, len(cards)))


def _tile(voice: _Voice, value: int, label: str) -> list[Flowable]:
    return [
        blocks.paragraph(voice.number(value), style.BIG_WORDS),
        blocks.paragraph(label, style.LABEL),
    ]


def _rows(voice: _Voice, year: CombinedYear, dimension: str) -> Iterator[_Row]:
    """The rows of a dimension: each part with its own parts below it, further in."""
    printed = year.blocks_of(dimension)
    ids = {block.id for block in printed}
    for block in printed:
        if block.parent is None or block.parent[0] not in ids:
            yield from _below(voice, block, printed, 0)


def _below(
    voice: _Voice, block: CombinedBlock, printed: tuple[CombinedBlock, ...], depth: int
) -> Iterator[_Row]:
    for code, value in block.cells:
        yield _Row(voice.taxonomy.label(block.dimension, code, voice.language), value, depth)
        for part in printed:
            if part.parent == (block.id, code):
                yield from _below(voice, part, printed, depth + 1)
    if block.rest:
        yield _Row(voice.say("not_split"), block.rest, depth, rest=True)


def _table(voice: _Voice, rows: list[_Row], largest: int) -> Flowable:
    width = style.CONTENT_WIDTH - _LABEL_WIDTH - _FIGURE_WIDTH
    columns = [
        blocks.Column("", _LABEL_WIDTH),
        blocks.Column(voice.say("number"), _FIGURE_WIDTH, strong=True),
        blocks.Column("", width),
    ]
    cells = [_cells(voice, row, largest, width - 2 * style.STEP) for row in rows]
    return blocks.figure_table(columns, cells, [])


def _cells(voice: _Voice, row: _Row, largest: int, width: float) -> list[Flowable | str]:
    value = voice.number(row.value)
    alt = voice.say("bar", label=row.label, value=value)
    return [
        blocks.paragraph(row.label, style.row(row.depth, quiet=row.rest)),
        blocks.paragraph(value, style.ROW_FIGURE),
        "" if row.rest else bar(row.value, largest, width, row.depth, alt),
    ]


def _proof(voice: _Voice) -> Flowable:
    combined = voice.combined
    text = voice.say("proof_text", summaries=combined.summaries, figures=combined.checked)
    document = to_document(combined, voice.taxonomy, voice.language)
    return blocks.together(
        [
            blocks.section(voice.say("proof"), "proof"),
            blocks.paragraph(text),
            blocks.codes([(voice.say("proof_fingerprint"), document["fingerprint"])]),
        ]
    )
