"""The figures of the yearly summary: what is printed, in what order, and nothing that is not."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import (
    EDITIONS,
    cells_after,
    every_edition,
    lines_of,
    opened,
    packaged_texts,
    pages,
    pdf,
    taxonomy,
    text_of,
)
from vp_desktop import paths
from vp_desktop.core.page import Page
from vp_desktop.core.publication import Edition
from vp_desktop.core.publication_json import to_document
from vp_desktop.reports import figures
from vp_desktop.reports.charts import dimension_svg
from vp_desktop.reports.summary import summary_pdf

# ---- figures


def test_the_large_numbers_have_their_earlier_years() -> None:
    lines = lines_of(samples.three_years())
    assert lines[lines.index("zaken") - 1 : lines.index("zaken") + 3] == [
        "64",
        "zaken",
        "2024-2025: 40",
        "2023-2024: minder dan 10",
    ]
    start = lines.index("meldingen")
    assert lines[start - 1 : start + 2] == ["71", "meldingen", "2024-2025: 43"]
    assert "2024-2025: 90" in lines


def test_the_rows_stand_in_the_order_of_the_list_with_parts_below_their_figure() -> None:
    lines = lines_of(samples.edition())
    labels = [
        "Seksueel grensoverschrijdend gedrag",
        "Geweld en pesten",
        "Fysiek geweld",
        "Psychisch geweld",
        "Discriminatie, radicalisering en overig",
        "Augustus - december",
    ]
    places = [lines.index(label) for label in labels]
    assert places == sorted(places)


def test_parts_stand_further_in_than_the_figure_they_split() -> None:
    left: dict[str, float] = {}

    def note(text: str, _cm: Any, tm: Any, _font: Any, _size: Any) -> None:
        if text.strip():
            left.setdefault(text.strip(), tm[4] + _cm[4])

    for page in opened(samples.with_hidden()).pages[2:]:
        page.extract_text(visitor_text=note)
    assert left["Geweld en pesten"] < left["Fysiek geweld"] < left["Bedreiging"]
    assert left["Fysiek geweld"] == left["Psychisch geweld"]


def test_this_year_beside_what_earlier_years_printed() -> None:
    edition = samples.three_years()
    assert {"dit jaar", "vorig jaar", "2023-2024"} <= set(lines_of(edition))
    assert cells_after(edition, "Seksueel grensoverschrijdend gedrag") == ["13", "9", "–"]
    assert cells_after(edition, "Geweld en pesten") == ["46", "–", "–"]
    assert cells_after(edition, "Op school") == ["41", "26", "–"]


def test_an_earlier_year_is_named_when_it_was_not_last_year() -> None:
    lines = lines_of(samples.edition(earlier=(samples.edition(2023),)))
    assert "2023-2024" in lines
    assert "vorig jaar" not in lines


def test_earlier_years_are_copied_with_their_marks() -> None:
    edition = samples.edition(
        page=samples.page(150, samples.blocks_with_hidden()[:3]),
        earlier=(samples.with_hidden(2024),),
    )
    assert cells_after(edition, "Intimidatie") == ["·", "·"]
    assert cells_after(edition, "Niet uitgesplitst (samen)") == ["14", "14"]
    shown = {"bullying": 40, "threat": 13, "exclusion": 18}
    parts = dict.fromkeys(("intimidation", "extortion", "different_psychological"), 0)
    whole = samples.block("category", "psychological_violence", 71, shown | parts, "category")
    tops = samples.blocks_with_hidden()[:2]
    later = replace(edition, page=samples.page(150, [*tops, whole]))
    assert cells_after(later, "Pesten") == ["40", "31"]
    assert cells_after(later, "Niet uitgesplitst (samen)") == ["–", "14"]


def test_a_part_is_found_wherever_the_earlier_year_printed_it() -> None:
    """Last year printed the alternative top block, in which violence stands one level down."""
    earlier = samples.edition(
        2024,
        page=samples.page(
            40,
            [
                samples.block("category", None, 40, {"sexual": 9, "not_sexual": 31}),
                samples.block(
                    "category", "not_sexual", 31, {"violence": 26, "different": 5}, "category"
                ),
            ],
        ),
    )
    edition = samples.edition(earlier=(earlier,))
    assert cells_after(edition, "Geweld en pesten") == ["46", "26"]


def test_no_more_than_four_earlier_years_stand_beside_this_one() -> None:
    earlier = tuple(samples.edition(year) for year in (2019, 2020, 2021, 2022, 2023, 2024))
    lines = lines_of(samples.edition(earlier=earlier))
    assert {"vorig jaar", "2023-2024", "2022-2023", "2021-2022"} <= set(lines)
    assert not {"2020-2021", "2019-2020"} & set(lines)


def test_hidden_cells_have_the_mark_and_one_line_says_what_they_are_together() -> None:
    edition = samples.with_hidden()
    for label in ("Intimidatie", "Afpersing", "Anders", "Niet bekend", "Augustus", "December"):
        assert cells_after(edition, label) == ["·"]
    lines = lines_of(edition)
    sums = [lines[i + 1] for i, line in enumerate(lines) if line == "Niet uitgesplitst (samen)"]
    assert sums == ["14", "42"]
    assert "Niet uitgesplitst (samen)" not in lines_of(samples.edition())
    assert text_of(edition).count("Waar een punt staat") == 2
    assert "Waar een punt staat" not in text_of(samples.edition())


def _bars(edition: Edition) -> int:
    """The filled shapes with round corners on the pages: every bar is one, nothing else is."""
    count = 0
    for page in opened(edition).pages:
        content = page.get_contents()
        assert content is not None
        count += len(re.findall(rb"\bh\s+f\*?\s", content.get_data()))
    return count


@every_edition
def test_only_shown_cells_have_a_bar(name: str) -> None:
    edition = EDITIONS[name]()
    shown = [c for block in edition.page.blocks for c in block.cells if c.value is not None]
    assert _bars(edition) == len(shown)


@every_edition
def test_no_figure_stands_on_the_pages_that_is_not_published(name: str) -> None:
    edition = EDITIONS[name]()
    allowed = {str(number) for number in _published_numbers(edition)}
    first, *others = pages(edition)
    for text in (first.partition("In dit overzicht")[0], *others):
        for fixed in _fixed_numbers(edition, len(others) + 1):
            text = text.replace(fixed, " ")
        found = set(re.findall(r"\d+", text))
        assert found <= allowed, sorted(found - allowed)


def _published_numbers(edition: Edition) -> set[int]:
    numbers: set[int | None] = {edition.page.threshold, 0}
    for each in (edition, *edition.earlier):
        numbers |= {each.page.total, each.page.below, each.reports, *each.figures.values()}
        for block in each.page.blocks:
            numbers |= {cell.value for cell in block.cells}
            numbers |= {block.hidden_sum} if block.hides else set()
    return {number for number in numbers if number is not None}


def _fixed_numbers(edition: Edition, pages: int) -> list[str]:
    """Numbers that say nothing about a school: dates, telephone, pages, sections, codes."""
    document = to_document(edition, taxonomy())
    years = [f"{year}-{year + 1}" for year in range(2020, 2026)]
    dates = ["1 augustus 2025", "31 juli 2026", "1 augustus tot", "31 juli."]
    labels = [f"Bladzijde {page} van {pages}" for page in range(1, pages + 1)]
    sections = [f"{number}. {letter}" for number in range(1, 5) for letter in "LMWI"]
    codes = [document["fingerprint"], document["log_head"]]
    telephone = ["112\nEr is nu", "113\nGedachten", "0800-0188", "0800-2000", "0800-0113"]
    return [*codes, *years, *dates, *labels, *sections, *telephone, "afgerond op 5"]


def test_a_figure_that_slips_into_a_small_edition_is_not_printed() -> None:
    page = Page(5, None, 10, tuple(samples.blocks_of_64()))
    edition = samples.edition(page=page, reports=7777, figures={"contacts": 8888, "rare": 9999})
    assert pdf(edition) == pdf(samples.small())
    assert "9999" not in text_of(samples.edition(figures={"rare": 9999}))


def test_numbers_are_grouped_as_the_language_does() -> None:
    edition = samples.edition(page=samples.page(1234, []), reports=1300, figures={})
    assert "1.234 zaken" in text_of(edition)
    assert "Als we 1.234 zaken verdelen" in text_of(edition)
    assert "1,234 matters" in text_of(edition, "en")


# ---- the chart for the screen, the fonts, the imports


def test_the_chart_has_the_shown_figures_and_marks() -> None:
    edition = samples.with_hidden()
    svg = dimension_svg(edition, "category", taxonomy(), paths.resources("fonts"))
    assert svg is not None
    assert svg.count("<rect") - svg.count("<clipPath") == 8
    assert svg.count(">·<") == 4
    for shown in ("108", "Geweld en pesten", "Pesten"):
        assert f">{shown}<" in svg
    assert "Times" not in re.sub(r"<svg.*?<g ", "", svg, flags=re.S)


def test_there_is_no_chart_of_what_is_not_printed() -> None:
    fonts = paths.resources("fonts")
    assert dimension_svg(samples.total_only(), "category", taxonomy(), fonts) is None
    slipped = samples.edition(page=Page(5, None, 10, tuple(samples.blocks_of_64())))
    assert dimension_svg(slipped, "category", taxonomy(), fonts) is None


def test_bars_share_one_scale() -> None:
    assert figures.scale(samples.with_hidden()) == 121
    assert figures.scale(samples.total_only()) == 1


def test_missing_fonts_are_named(tmp_path: Any) -> None:
    with pytest.raises(FileNotFoundError, match=r"Inter-Regular\.ttf"):
        summary_pdf(samples.small(), taxonomy(), packaged_texts(), tmp_path)


def test_reportlab_is_not_loaded_before_a_document_is_made() -> None:
    code = "import sys, vp_desktop.composition; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
