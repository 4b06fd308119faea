"""Reading a school's list from the first sheet of an Excel workbook (`.xlsx`)."""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Any

from vp_desktop.core.errors import KnownError, WrongUse
from vp_desktop.services.list_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    ListTable,
    Row,
    check_columns,
    make_table,
)

MOST_UNPACKED = 64 * 1024 * 1024
_MOST_PARTS = 1_000
_MOST_TAGS = 2_000_000
"""In the whole workbook, closing ones included: some 20,000 rows of 25 columns take so many."""
_MOST_OTHER_TAGS = 60_000
"""Styles, names, merged cells: each of them takes the library as long as many cells."""
_MOST_ROW_TAGS = 4 * MOST_ROWS
"""Rows that are empty count as well; each takes the library as long as one that is filled."""
_MOST_SLOTS = 4_000_000
"""Cells that the library makes up, empty ones in front of a filled one included."""
_ROW_TAG = re.compile(rb"<(?:[\w.-]{1,60}:)?row[\s/>]")
_OTHER_TAG = re.compile(rb"<(?![/?!])(?!(?:[\w.-]{1,60}:)?(?:row|c|v|f|si|is|t)[\s/>])")
_NEVER = (b"<!DOCTYPE", b"<!ENTITY", b"\0")
"""No workbook has them: declarations (ECMA-376 part 2 forbids them), and other writing than UTF-8."""
_XML = (".xml", ".rels", ".vml")
_LAST_LINE = 1_048_576
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OLD_OR_PROTECTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_workbook(content: bytes, name: str) -> ListTable:
    """The table in the bytes of a workbook. `name` is the file's. Raises WrongUse."""
    if content.startswith(_OLD_OR_PROTECTED):
        raise WrongUse("list_protected", path=name)
    try:
        _check_size(content, name)
        _check_parts(content, name)
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions that do not matter here.
            warnings.simplefilter("ignore")
            return make_table(_rows(content, name), name)
    except KnownError:
        raise
    except (Exception, RecursionError) as error:
        # openpyxl meets a broken or hostile file with whatever goes wrong first.
        raise WrongUse("list_broken", path=name) from error


def _check_size(content: bytes, name: str) -> None:
    """Refuse a file that would grow too large, before anything of it is unpacked.

    The sizes in the directory hold: zipfile never unpacks more of a part than is written there.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
    if any(part.compress_type not in _PACKINGS for part in parts):
        raise WrongUse("list_broken", path=name)
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise WrongUse("list_too_large", path=name, most=MOST_UNPACKED // 1024**2)


def _check_parts(content: bytes, name: str) -> None:
    """Refuse what would keep the library busy for minutes, by counting before it reads anything."""
    tags = rows = others = 0
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for part in archive.infolist():
            if not part.filename.casefold().endswith(_XML):
                continue
            text = archive.read(part)
            if any(sign in text for sign in _NEVER):
                raise WrongUse("list_broken", path=name)
            tags += text.count(b"<")
            others += sum(1 for _ in _OTHER_TAG.finditer(text))
            if tags > _MOST_TAGS or others > _MOST_OTHER_TAGS:
                raise WrongUse("list_too_full", path=name)
            rows += sum(1 for _ in _ROW_TAG.finditer(text))
            if rows > _MOST_ROW_TAGS:
                raise WrongUse("list_too_long", path=name, most=MOST_ROWS)


def _rows(content: bytes, name: str) -> Iterator[Row]:
    # Imported here: it takes a while, and only a user with a workbook needs it.
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheet = workbook.worksheets[0]
    sheet.reset_dimensions()
    slots = 0
    for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        if line > _LAST_LINE:
            raise WrongUse("list_broken", path=name)
        slots += max(1, len(values))
        if slots > _MOST_SLOTS:
            raise WrongUse("list_too_full", path=name)
        filled = _filled(values)
        if not filled:
            continue
        # Every row of a sheet has every column; most programs write only those that are filled.
        row = Row.of(line, map(_text, filled), width=MOST_COLUMNS)
        if any(row.cells):
            check_columns(row, name)
            yield row
    workbook.close()


def _filled(values: Sequence[Any]) -> Sequence[Any]:
    """The cells up to the last that holds something: a sheet may have thousands behind it."""
    count = len(values)
    while count and values[count - 1] is None:
        count -= 1
    return values[:count]


def _text(value: Any) -> str:
    """A cell as the same list would have it in CSV."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return str(value.date() if value.time() == time() else value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)[
        : LONGEST_CELL + 1
    ]  # one longer is refused afterwards; tidying it takes seconds
    # Some programs write a line end as the code of a carriage return.
    return unicodedata.normalize("NFC", text.replace("_x000D_", ""))
