"""Reading a list from an Excel workbook: the same table as from CSV; broken and hostile files refused."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from vp_desktop.core.errors import KnownError, WrongUse
from vp_desktop.services import list_workbook
from vp_desktop.services.list_file import read_list
from vp_desktop.services.list_workbook import read_workbook


def workbook(rows: Iterable[Iterable[Any]]) -> bytes:
    """A workbook with these rows on its first sheet, and another sheet behind it."""
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.create_sheet("Anders").append(["iets", "anders"])
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(content: bytes, part: str, text: bytes, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", packing) as new:
        for name in old.namelist():
            new.writestr(name, text if name == part else old.read(name))
    return out.getvalue()


def code_of(content: bytes) -> str:
    with pytest.raises(WrongUse) as caught:
        read_workbook(content, "lijst.xlsx")
    return caught.value.code


HEADER = ["Nr", "Datum melding", "Soort"]
PLAIN = workbook([HEADER, ["1", "3-9-2023", "Overig"]])
SHEET = "xl/worksheets/sheet1.xml"


def sheet(rows: str) -> bytes:
    """The workbook with these rows written by hand."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    text = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
    return repacked(PLAIN, SHEET, text.encode())


def test_cells_become_the_texts_that_csv_has(tmp_path: Path) -> None:
    rows = [
        [None, None],
        HEADER,
        [1, date(2023, 9, 3), " Overig "],
        [2.0, datetime(2023, 9, 3, 14, 30), True],
        [],
        [3.5, time(14, 30), "a\r\nb_x000D_\nc"],
        ["Zoe\u0308", "=1+1", None, "meer"],
    ]
    path = tmp_path / "lijst.XLSX"
    path.write_bytes(workbook(rows))
    table = read_list(path)
    assert table.headers == (*HEADER, "")
    assert [(row.line, row.cells) for row in table.rows] == [
        (3, ("1", "2023-09-03", "Overig")),
        (4, ("2", "2023-09-03 14:30:00", "True")),
        (6, ("3.5", "14:30:00", "a\nb\nc")),
        (7, ("Zoë", "", "", "meer")),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Nr;Soort\n1;a\n", "list_broken"),
        (b"PK\x03\x04", "list_broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 met wachtwoord", "list_protected"),
        (PLAIN[:-30], "list_broken"),
        (PLAIN[: len(PLAIN) // 2], "list_broken"),
        (repacked(PLAIN, "xl/workbook.xml", b"<a/>"), "list_broken"),
        (repacked(PLAIN, "[Content_Types].xml", b""), "list_broken"),
        (repacked(PLAIN, SHEET, b"<worksheet"), "list_broken"),
        (repacked(PLAIN, "geen", b"", zipfile.ZIP_BZIP2), "list_broken"),
        (workbook([]), "list_empty"),
        (workbook([HEADER, [None]]), "list_without_rows"),
        (workbook([["Nr"], ["a"] * 65]), "list_too_wide"),
        (workbook([["Nr"], ["a" * 32_000] * 3, [None] * 80 + ["a"]]), "list_too_wide"),
        (sheet('<row r="1"><c r="A1" t="s"><v>9999999</v></c></row>'), "list_broken"),
        (sheet('<row r="2000000"><c r="A2000000"><v>1</v></c></row>'), "list_broken"),
        (sheet('<row r="99999999999999"><c r="A1"><v>1</v></c></row>'), "list_broken"),
    ],
)
def test_what_is_no_workbook_is_refused(content: bytes, code: str) -> None:
    assert code_of(content) == code


def test_a_workbook_that_would_grow_too_large_is_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = repacked(PLAIN, SHEET, b" " * (list_workbook.MOST_UNPACKED + 1))
    assert len(bomb) < 200_000
    monkeypatch.setattr("openpyxl.load_workbook", lambda *_, **__: pytest.fail("unpacked"))
    assert code_of(bomb) == "list_too_large"


def test_a_workbook_of_very_many_parts_is_not_unpacked() -> None:
    out = io.BytesIO(PLAIN)
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(1_000):
            archive.writestr(f"deel{number}", b"")
    assert code_of(out.getvalue()) == "list_too_large"


def test_a_size_that_lies_does_not_help() -> None:
    """A part that says it is small and unpacks to more is cut off, and its check sum is wrong."""
    size = 5_000_000
    bomb = bytearray(repacked(PLAIN, SHEET, b" " * size))
    for at in range(len(bomb) - 4):
        if bomb[at : at + 4] == size.to_bytes(4, "little"):
            bomb[at : at + 4] = (100).to_bytes(4, "little")
    assert code_of(bytes(bomb)) == "list_broken"


def test_entities_do_not_grow_without_end() -> None:
    entities = b"".join(
        b'<!ENTITY e%d "%s">' % (number, b"&e%d;" % (number - 1) * 10) for number in range(1, 12)
    )
    text = b'<!DOCTYPE a [<!ENTITY e0 "geheim">' + entities + b"]><a>&e11;</a>"
    assert code_of(repacked(PLAIN, SHEET, text)) == "list_broken"


def test_a_file_outside_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM")
    text = (
        f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Nr&e;</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>a&e;</t></is></c></row>'
        "</sheetData></worksheet>"
    )
    try:
        table = read_workbook(repacked(PLAIN, SHEET, text.encode()), "lijst.xlsx")
    except KnownError:
        return
    assert "GEHEIM" not in repr(table)


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_broken_a_table_or_a_known_error(data: st.DataObject) -> None:
    content = bytearray(PLAIN)
    places = st.integers(0, len(content) - 1)
    for place, byte in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=8)):
        content[place] = byte
    cut = data.draw(st.one_of(st.none(), places))
    with contextlib.suppress(KnownError):
        read_workbook(bytes(content[:cut]), "lijst.xlsx")


@settings(max_examples=60)
@given(st.text(alphabet='<>/= "rct1A9:sdivneb', max_size=80))
def test_whatever_the_sheet_says_a_table_or_a_known_error(text: str) -> None:
    with contextlib.suppress(KnownError):
        read_workbook(sheet(f'<row r="1"><c r="A1"><v>1</v></c></row>{text}'), "lijst.xlsx")
