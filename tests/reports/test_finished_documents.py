"""The audit over what goes out: PDF, CSV, XLSX and JSON are read back, never the program's own objects.

Of many made-up registers: no number stands anywhere for a cell that the JSON hides, all four say the
same, and a percentage is of a shown figure only.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import zipfile
from functools import cache
from typing import Any, NamedTuple

import pytest
from openpyxl import load_workbook

from tests.reports import sample_editions as samples
from tests.reports.reading import flat, taxonomy
from tests.reports.sample_stories import NATIONAL, page_texts, read, told
from tests.reports.tag_reading import tree
from tests.unit.made_up import YEAR, dimensions_of, random_register
from vp_desktop.composition import Program
from vp_desktop.core.anonymity import SecretOrder, build_page
from vp_desktop.core.page import HIDDEN_MARK
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.publication_json import to_csv, to_document
from vp_desktop.core.story import StoryPages
from vp_desktop.services.tables import to_xlsx

SIZES = (0, 7, 15, 22, 40, 64, 110, 150, 310, 1200)
HIDING = ((200, 16), (310, 18), (600, 20), (600, 16), (1200, 19), (1200, 17), (2500, 9))
"""Registers (size, seed) whose pages have dots: most pages have none."""
REGISTERS = [*((size, 1) for size in SIZES), *HIDING]
every_register = pytest.mark.parametrize(("size", "seed"), REGISTERS)
NO_STORY = StoryPages()


class Files(NamedTuple):
    """What went out of one register, and the true counts that only the test knows."""

    document: dict[str, Any]
    pdf: bytes
    csv: dict[str, bytes]
    xlsx: bytes
    wall: bytes
    true: dict[tuple[str, str], int]


@cache
def files(size: int, seed: int) -> Files:
    rng = random.Random(size * 1000 + seed)
    dimensions = dimensions_of()
    matters = random_register(rng, size, dimensions)
    page = build_page(matters, dimensions, SecretOrder(rng.randbytes(32), YEAR), 5)
    edition: Edition = samples.edition(
        2024, page=page, reports=None, figures={}, status=Status.FINAL, schools=("De Vlieger",)
    )
    document = json.loads(json.dumps(to_document(edition, taxonomy())))
    true = {
        (one.id, code): sum(m.values[one.id] in one.leaves_under(code) for m in matters)
        for one in dimensions
        for code in one.items
    }
    return Files(
        document,
        told(edition, NO_STORY),
        {name: text.encode() for name, text in to_csv(document).items()},
        to_xlsx(document),
        Program().papers.wall(edition, "nl"),
        true,
    )


def cells(document: dict[str, Any]) -> dict[tuple[str, str], int | None]:
    return {(b["id"], c["label"]): c["value"] for b in document["blocks"] for c in b["cells"]}


def rests(document: dict[str, Any]) -> dict[str, int]:
    """What each block that hides has together, from the JSON alone."""
    total: dict[tuple[str, str] | None, int] = {None: document["total"]["value"]}
    for block in document["blocks"]:
        for cell in block["cells"]:
            total[(block["id"], cell["code"])] = cell["value"]
    found = {}
    for block in document["blocks"]:
        parent = block["parent"] and (block["parent"]["block"], block["parent"]["code"])
        shown = [cell["value"] for cell in block["cells"] if cell["value"] is not None]
        if len(shown) < len(block["cells"]):
            found[block["id"]] = total[parent] - sum(shown)
    return found


@cache
def table_rows(pdf: bytes) -> list[list[str]]:
    """The rows of all tables: the text of each cell by the tags, as a screen reader reads them."""
    reader = read(pdf)
    texts = _texts_of_marks(reader)
    rows = []
    for table in (each for each in tree(reader).walk() if each.tag == "Table"):
        for row in table.kids:
            rows.append(
                [" ".join(texts.get(mark, "") for mark in cell.marks).strip() for cell in row.kids]
            )
    return rows


def _texts_of_marks(reader: Any) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for number, page in enumerate(reader.pages):
        inside: list[int | None] = []

        def before(
            operator: bytes, operands: Any, _cm: Any, _tm: Any, inside: list[Any] = inside
        ) -> None:
            if operator == b"BDC":
                inside.append(operands[1].get("/MCID"))
            elif operator == b"EMC":
                inside.pop()

        def text(words: str, *_more: Any, inside: list[Any] = inside, number: int = number) -> None:
            if inside and inside[-1] is not None and words.strip():
                mark = (number, inside[-1])
                found[mark] = flat(f"{found.get(mark, '')} {words}").strip()

        page.extract_text(visitor_operand_before=before, visitor_text=text)
    return found


# ---- the four say the same


@every_register
def test_csv_and_workbook_say_what_the_json_says(size: int, seed: int) -> None:
    made = files(size, seed)
    workbook = load_workbook(io.BytesIO(made.xlsx))
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets}
    expected_rests = rests(made.document)
    for block in made.document["blocks"]:
        name = block["id"].replace("/", "-")
        text = made.csv[f"{name}.csv"].decode("utf-8-sig")
        _heading, *rows = csv.reader(io.StringIO(text), delimiter=";")
        expected = [
            [c["code"], c["label"], HIDDEN_MARK if c["value"] is None else str(c["value"])]
            for c in block["cells"]
        ]
        rest = expected_rests.get(block["id"])
        expected += [] if rest is None else [["", "Niet uitgesplitst (samen)", str(rest)]]
        assert rows == expected
        told_rows = [["" if v is None else str(v) for v in row] for row in sheets[name][1:]]
        assert told_rows == expected
    assert len(made.csv) == len(made.document["blocks"]) + 1 == len(sheets)


@every_register
def test_the_pdf_says_what_the_json_says(size: int, seed: int) -> None:
    made = files(size, seed)
    figures = _figure_rows(made)
    for (block_id, label), value in cells(made.document).items():
        written = HIDDEN_MARK if value is None else f"{value:,}".replace(",", ".")
        assert (label, written) in figures, (block_id, label)
    shown = [label for _, label in cells(made.document)]
    for label, written in figures:
        assert label in shown or label == "Niet uitgesplitst (samen)", (label, written)


def _figure_rows(made: Files) -> list[tuple[str, str]]:
    """(label, figure) of the tables of figures: those of three columns, the country's left out."""
    rows = [row for row in table_rows(made.pdf) if len(row) == 3]
    return [(row[0], row[1]) for row in rows if row[0]]


# ---- nothing of a hidden cell


@every_register
def test_every_number_in_the_pdf_is_one_that_is_published(size: int, seed: int) -> None:
    made = files(size, seed)
    allowed = _published_numbers(made)
    for row in table_rows(made.pdf):
        if len(row) == 3:
            for number in re.findall(r"\d[\d.]*", row[1]):
                assert int(number.replace(".", "")) in allowed, row
    for element in tree(read(made.pdf)).walk():
        for number in re.findall(r"\d[\d.]*$", element.alt):
            assert int(number.replace(".", "")) in allowed, element.alt


@every_register
def test_a_hidden_cell_has_no_figure_bar_or_share(size: int, seed: int) -> None:
    made = files(size, seed)
    hidden = {label for (_, label), value in cells(made.document).items() if value is None}
    shown = {label for (_, label), value in cells(made.document).items() if value is not None}
    alts = [element.alt for element in tree(read(made.pdf)).walk() if element.alt]
    for label in hidden - shown:
        assert not any(alt.startswith(f"Staaf: {label},") for alt in alts)
        for row in table_rows(made.pdf):
            if row[0] == label and len(row) in (3, 5):
                assert len(row) == 3 and row[1:] == [HIDDEN_MARK, ""]


@every_register
def test_percentages_are_of_shown_figures(size: int, seed: int) -> None:
    made = files(size, seed)
    values = {
        label: v for (b, label), v in cells(made.document).items() if b.startswith("category")
    }
    total = made.document["total"]["value"]
    beside = [row for row in table_rows(made.pdf) if len(row) == 5 and row[0]]
    for label, own, *_rest in beside:
        assert values[label] is not None
        share = (200 * values[label] + total) // (2 * total)
        assert own == (f"{share}%" if share else "<1%")
    if not any(value is not None for value in values.values()):
        text = flat(" ".join(page_texts(made.pdf)))
        assert "%" not in text
    assert not beside or made.document["audience"] in ("board", "council")


@every_register
def test_properties_and_attachments_hold_no_number_of_the_register(size: int, seed: int) -> None:
    made = files(size, seed)
    for pdf in (made.pdf, made.wall):
        reader = read(pdf)
        properties = " ".join(map(str, (reader.metadata or {}).values()))
        assert set(re.findall(r"\d+", properties)) <= {"2024", "2025", "20000101000000", "00"}
        assert not list(reader.attachments)
        assert reader.xmp_metadata is None
        assert not any(page.get("/PieceInfo") for page in reader.pages)
    with zipfile.ZipFile(io.BytesIO(made.xlsx)) as archive:
        whole = {name: archive.read(name).decode() for name in archive.namelist()}
    assert not any("<definedName " in text or "comment" in name for name, text in whole.items())
    assert not re.search(r"\d", re.sub(r"<[^>]*>", "", whole["docProps/core.xml"]))


@every_register
def test_the_wall_shows_no_more_than_the_json(size: int, seed: int) -> None:
    made = files(size, seed)
    text = flat(" ".join(page_texts(made.wall)))
    assert len(read(made.wall).pages) == 1
    text = re.sub(r"0800-\d{4}|\b11[23]\b|2024-2025", "", text)
    allowed = {v for v in cells(made.document).values() if v is not None}
    total = made.document["total"]
    allowed |= {total["value"], total.get("below")}
    for number in re.findall(r"\d[\d.]*\d|\d", text):
        assert int(number.replace(".", "")) in allowed, number


def test_the_registers_are_worth_an_audit() -> None:
    """Without pages with dots and without small counts the tests above would prove nothing."""
    hidden = [value for one in REGISTERS for value in cells(files(*one).document).values()]
    assert hidden.count(None) > 40
    assert sum(0 < count < 5 for one in REGISTERS for count in files(*one).true.values()) > 100


def _published_numbers(made: Files) -> set[int]:
    document = made.document
    numbers = {value for value in cells(document).values() if value is not None}
    numbers |= set(rests(document).values())
    numbers |= {v for v in (document["total"]["value"], document["total"].get("below")) if v}
    for one in NATIONAL.years:
        numbers |= {one.total}
    return numbers
