"""The workbook of the published tables, read back from its bytes."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.reports import sample_editions as samples
from tests.reports.reading import EDITIONS, taxonomy
from vp_desktop.core.publication import Edition
from vp_desktop.core.publication_json import to_csv, to_document
from vp_desktop.services.tables import to_xlsx

HOSTILE = '=HYPERLINK("http://x")\x07, +1, -1, @x <b>&amp; Çağlayan שלום'


def document(edition: Edition) -> dict[str, Any]:
    return to_document(edition, taxonomy(), "nl")


def sheets(content: bytes) -> dict[str, list[list[Any]]]:
    workbook = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in workbook.worksheets
    }


@pytest.mark.parametrize("name", EDITIONS)
def test_it_says_what_the_csv_says(name: str) -> None:
    made = document(EDITIONS[name]())
    found = list(sheets(to_xlsx(made)).values())
    tables = [
        list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
        for text in to_csv(made).values()
    ]
    told = [
        [["" if cell is None else str(cell) for cell in row] for row in sheet] for sheet in found
    ]
    assert told == [list(table) for table in tables]


def test_figures_are_numbers_and_what_is_hidden_is_a_mark() -> None:
    found = sheets(to_xlsx(document(samples.with_hidden())))
    rows = {row[1]: row[2] for row in found["category-psychological_violence"]}
    assert rows["Pesten"] == 31
    assert rows["Intimidatie"] == "·"
    assert rows["Niet uitgesplitst (samen)"] == 14


def test_no_formula_and_nothing_a_workbook_may_not_hold() -> None:
    content = to_xlsx(document(samples.edition(schools=(HOSTILE, "007", "+31 6"))))
    workbook = load_workbook(io.BytesIO(content))
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)
    assert not any(str(cell.value or "").startswith(("=", "+", "-", "@")) for cell in cells)
    texts = [str(cell.value) for cell in cells]
    assert "007" in texts
    assert any("Çağlayan שלום" in text for text in texts)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_the_file_does_not_tell_who_made_it_or_when() -> None:
    content = to_xlsx(document(samples.edition()))
    properties = load_workbook(io.BytesIO(content)).properties
    assert not properties.creator or properties.creator == "openpyxl"  # its default when empty
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in ("docProps/core.xml", "docProps/app.xml"):
            written = archive.read(name).decode()
            assert (
                "openpyxl" not in written
                and "dcterms" not in written
                and "20" not in written.replace("2006", "")
            )
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"r-7f3a91c2" not in whole
    assert content == to_xlsx(json.loads(json.dumps(document(samples.edition()))))


def test_names_of_sheets_are_short_and_different() -> None:
    made = document(samples.edition())
    block = made["blocks"][0]
    made["blocks"] = [
        {**block, "id": f"{'x' * 40}/{number}", "parent": None} for number in range(12)
    ]
    titles = list(sheets(to_xlsx(made)))
    assert len(set(titles)) == 13
    assert max(map(len, titles)) <= 31
