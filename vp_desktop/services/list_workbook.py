"""Reading a school's list from the first sheet of an Excel workbook (`.xlsx`)."""

from __future__ import annotations

import io
import unicodedata
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Any

from vp_desktop.core.errors import KnownError, WrongUse
from vp_desktop.services.list_table import MOST_COLUMNS, ListTable, Row, check_columns, make_table

MOST_UNPACKED = 128 * 1024 * 1024
_MOST_PARTS = 1_000
_LAST_LINE = 1_048_576
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OLD_OR_PROTECTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_workbook(content: bytes, name: str) -> ListTable:
    """The table in the bytes of a workbook. `name` is the file's. Raises WrongUse."""
    if content.startswith(_OLD_OR_PROTECTED):
        raise WrongUse("list_protected", path=name)
    try:
        _check_size(content, name)
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


def _rows(content: bytes, name: str) -> Iterator[Row]:
    # Imported here: it takes a while, and only a user with a workbook needs it.
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheet = workbook.worksheets[0]
    sheet.reset_dimensions()
    for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        if line > _LAST_LINE:
            raise WrongUse("list_broken", path=name)
        # Every row of a sheet has every column; most programs write only those that are filled.
        row = Row.of(line, map(_text, _filled(values)), width=MOST_COLUMNS)
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
    # Some programs write a line end as the code of a carriage return.
    return unicodedata.normalize("NFC", str(value).replace("_x000D_", ""))
