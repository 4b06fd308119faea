"""The published tables of an edition as an Excel workbook: the tables of the CSV, each on a sheet.

The same edition gives the same bytes, and the properties of the file tell nothing of who made it or when.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any

from vp_desktop.core.publication_json import TOTALS_FILE, to_csv

_FIXED = (1980, 1, 1, 0, 0, 0)
_LONGEST_TITLE = 31
_WIDTHS = {"A": 26, "B": 46, "C": 12}
_PROPERTIES = {
    "docProps/core.xml": (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties"/>'
    ),
    "docProps/app.xml": (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"/>'
    ),
}


def to_xlsx(document: Mapping[str, Any], language: str = "nl") -> bytes:
    """The workbook of `document` (what `summary --json` writes)."""
    # Imported here: it takes a while, and only who asks for a workbook needs it.
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, text in to_csv(document, language).items():
        sheet = workbook.create_sheet(_title(name, workbook.sheetnames))
        for line, row in enumerate(_rows(text), start=1):
            for column, value in enumerate(row, start=1):
                cell = sheet.cell(line, column)
                cell.value = _number(value) if column == len(row) else _printable(value)
                if cell.data_type == "f":  # the CSV defuses these; a formula is never written
                    cell.data_type = "s"
                cell.alignment = Alignment(wrap_text=column < len(row), vertical="top")
                if line == 1 and name != TOTALS_FILE:
                    cell.font = Font(bold=True)
        for column_letter, width in _WIDTHS.items():
            sheet.column_dimensions[column_letter].width = width
    written = io.BytesIO()
    workbook.save(written)
    return _repacked(written.getvalue())


def _rows(text: str) -> Iterator[list[str]]:
    yield from csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")


def _number(value: str) -> int | str:
    """A figure as a number; `·` and words, and numbers with noughts before them, as they stand."""
    if value.isascii() and value.isdigit() and str(int(value[:18])) == value:
        return int(value)
    return _printable(value)


def _printable(value: str) -> str:
    """`value` without what no workbook may hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return str(ILLEGAL_CHARACTERS_RE.sub("", value).encode("utf-8", "ignore").decode("utf-8"))


def _title(name: str, taken: list[str]) -> str:
    """The name of a sheet: that of the CSV file, as short as Excel wants it."""
    stem = re.sub(r"[\[\]:*?/\\']", "-", PurePath(name).stem)
    title = stem[:_LONGEST_TITLE]
    number = 2
    while title in taken:
        title = f"{stem[: _LONGEST_TITLE - 4]}-{number}"
        number += 1
    return title


def _repacked(content: bytes) -> bytes:
    """The same workbook without the moment at which it was made, and without its maker."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = zipfile.ZipInfo(name, _FIXED)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0  # not that of this machine
            properties = _PROPERTIES.get(name)
            new.writestr(part, old.read(name) if properties is None else properties)
    return packed.getvalue()
