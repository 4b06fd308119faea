"""Documents for screen readers: everything drawn has its place in the tree, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import EDITIONS, packaged_texts, pdf, taxonomy
from tests.reports.sample_stories import ALSO, read, told
from tests.reports.tag_reading import Element, marks_in_order, tree, untagged
from tests.reports.test_letter_pdf import HOSTILE, PAGE, letter
from vp_desktop import paths
from vp_desktop.composition import Program
from vp_desktop.core.how_many import how_many_sheet
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.reports.how_many import how_many_pdf
from vp_desktop.reports.wall import wall_pdf

FONTS = paths.resources("fonts")


def _together() -> Edition:
    """Three years of two schools, with editions of others, of which the names need other letters."""
    edition = samples.edition(
        schools=("بيت العلم", "בית ספר"), also_published=(ALSO,), audience="council"
    )
    return replace(edition, school_year=SchoolYears(2022, 2024))


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "five years": lambda: pdf(EDITIONS["hidden, five years"]()),
    "small": lambda: pdf(samples.small()),
    "story": lambda: told(samples.with_hidden()),
    "story of a council": lambda: told(samples.small(audience="council"), language="en"),
    "without figures": lambda: told(samples.edition(), without_figures=True),
    "schools and years together, other letters": lambda: told(_together()),
    "wall": lambda: wall_pdf(samples.edition(), taxonomy(), packaged_texts(), FONTS),
    "how many": lambda: how_many_pdf(how_many_sheet(packaged_texts(), "nl", 5), FONTS),
    "quick card": lambda: Program().quick_card("nl"),
    "letter": lambda: letter(PAGE),
    "hostile letter": lambda: letter(type(PAGE)(**{**vars(PAGE), "text": HOSTILE["markup"]})),
}
every_document = pytest.mark.parametrize("name", DOCUMENTS)


@cache
def document(name: str) -> bytes:
    return DOCUMENTS[name]()


@every_document
def test_it_says_that_it_is_tagged(name: str) -> None:
    reader = read(document(name))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/Lang"] in ("nl", "en")
    assert all(page["/Tabs"] == "/S" for page in reader.pages)


@every_document
def test_it_has_a_title_and_no_claim_that_nobody_tested(name: str) -> None:
    reader = read(document(name))
    assert reader.metadata is not None and reader.metadata.title
    # Only a validator can tell that a file is PDF/UA; none was at hand.
    assert b"pdfuaid" not in document(name)


@every_document
def test_every_font_is_embedded_and_names_its_letters(name: str) -> None:
    for page in read(document(name)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            described = font.get_object()
            assert "/FontFile2" in described["/FontDescriptor"], described["/BaseFont"]
            assert "/ToUnicode" in described


@every_document
def test_a_row_of_a_table_is_named_by_its_first_cell(name: str) -> None:
    for table in (e for e in tree(read(document(name))).walk() if e.tag == "Table"):
        for row in table.kids:
            scopes = [cell.scope for cell in row.kids if cell.tag == "TH"]
            assert scopes == ["Row"] or set(scopes) <= {"Column"}, scopes


@every_document
def test_every_picture_says_where_it_stands(name: str) -> None:
    reader = read(document(name))
    root: Any = reader.trailer["/Root"]
    for figure in _of_kind(root["/StructTreeRoot"]["/K"].get_object(), "/Figure"):
        left, bottom, right, top = figure["/A"]["/BBox"]
        assert 0 <= left < right <= 596 and 0 <= bottom < top <= 842


def _of_kind(element: Any, kind: str) -> Iterator[Any]:
    if element["/S"] == kind:
        yield element
    for kid in element.get("/K", ()):
        if "/S" in kid.get_object():
            yield from _of_kind(kid.get_object(), kind)


@every_document
def test_everything_drawn_is_content_or_an_artefact(name: str) -> None:
    assert untagged(read(document(name))) == []


@every_document
def test_every_mark_is_in_the_tree_once_and_in_the_order_of_the_page(name: str) -> None:
    reader = read(document(name))
    in_tree = [mark for element in tree(reader).walk() for mark in element.marks]
    assert len(in_tree) == len(set(in_tree))
    drawn = marks_in_order(reader)
    assert set(drawn) == set(in_tree)
    assert drawn == sorted(in_tree, key=drawn.index)
    # A paragraph over two pages is one element; otherwise the tree is in the order of drawing.
    firsts = [element.marks[0] for element in tree(reader).walk() if element.marks]
    assert firsts == sorted(firsts)


@every_document
def test_the_numbers_of_a_page_lead_back_to_their_elements(name: str) -> None:
    reader = read(document(name))
    root: Any = reader.trailer["/Root"]
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for index, page in enumerate(reader.pages):
        for number, parent in enumerate(parents[page["/StructParents"]].get_object()):
            kids = [kid.get_object() for kid in parent.get_object()["/K"]]
            marks = [kid for kid in kids if kid.get("/Type") == "/MCR"]
            own = page.indirect_reference.idnum  # type: ignore[union-attr]
            found = [mark["/MCID"] for mark in marks if mark.raw_get("/Pg").idnum == own]
            assert number in found, (index, number)


@every_document
def test_headings_skip_no_level(name: str) -> None:
    headings = [e.tag for e in tree(read(document(name))).walk() if re.fullmatch("H[1-6]", e.tag)]
    assert headings.count("H1") == 1
    before = 0
    for heading in headings:
        assert int(heading[1]) <= before + 1, headings
        before = int(heading[1])


@every_document
def test_tables_have_headings_and_rows_of_one_length(name: str) -> None:
    for table in (e for e in tree(read(document(name))).walk() if e.tag == "Table"):
        assert {row.tag for row in table.kids} == {"TR"}
        assert len({len(row.kids) for row in table.kids}) == 1
        cells = [cell for row in table.kids for cell in row.kids]
        assert {cell.tag for cell in cells} <= {"TH", "TD"}
        assert all(cell.scope in ("Row", "Column") for cell in cells if cell.tag == "TH")
        assert any(cell.tag == "TH" for cell in cells)


@every_document
def test_lists_and_links_are_whole(name: str) -> None:
    for element in tree(read(document(name))).walk():
        if element.tag == "L":
            assert {item.tag for item in element.kids} == {"LI"}
            for item in element.kids:
                assert [part.tag for part in item.kids] == ["Lbl", "LBody"]
        if element.tag == "Link":
            assert element.links >= 1
            assert element.marks


@every_document
def test_every_picture_has_words_of_a_shown_figure(name: str) -> None:
    for element in tree(read(document(name))).walk():
        assert bool(element.alt) == (element.tag == "Figure")
        if element.tag == "Figure":
            assert re.search(r"[,:] <?\d[\d.]*%?$", element.alt), element.alt
            assert "·" not in element.alt


def test_a_hidden_figure_has_no_picture() -> None:
    figures = [e.alt for e in _figures(samples.with_hidden())]
    for label in ("Intimidatie", "Afpersing", "Augustus", "September"):
        assert not any(alt.startswith(f"Staaf: {label},") for alt in figures)
    assert any("Pesten, 31" in alt for alt in figures)


def _figures(edition: Any) -> list[Element]:
    return [e for e in tree(read(told(edition))).walk() if e.tag == "Figure"]
