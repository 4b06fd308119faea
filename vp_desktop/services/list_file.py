"""Reading a school's list from its file, as a table of texts. The file itself is left as it is.

Whatever is wrong with a file is a known error that names the file or a line, never what stands in it.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.list_columns import recognise
from vp_desktop.services.incoming import read_some
from vp_desktop.services.list_table import ListTable, Row, check_columns, make_table
from vp_desktop.services.list_workbook import read_workbook

MOST_BYTES = 64 * 1024 * 1024
_DELIMITERS = (";", ",", "\t")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_EXCEL_HINT = re.compile(r"sep=([;,\t|])(?:\r\n|\r|\n)", re.IGNORECASE)


def read_list(path: Path) -> ListTable:
    """The table in a `.csv` or `.xlsx` file. Raises KnownError."""
    kind = path.suffix.casefold()
    content = _content(path)
    if kind == ".xlsx":
        return read_workbook(content, path.name)
    if kind == ".csv":
        return read_csv(content, path.name)
    raise WrongUse("list_unknown_kind", path=path.name)


def _content(path: Path) -> bytes:
    if paths.is_there(path) and not paths.is_folder(path) and not paths.is_file(path):
        raise WrongUse("list_unknown_kind", path=path.name)  # what never ends
    content = read_some(path, MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise WrongUse("list_too_large", path=path.name, most=MOST_BYTES // 1024**2)
    if not content.strip():
        raise WrongUse("list_empty", path=path.name)
    return content


def read_csv(content: bytes, name: str) -> ListTable:
    """The table in the bytes of a CSV file as Excel and others write it. `name` is the file's."""
    text = unicodedata.normalize("NFC", _decoded(content, name))
    if "\0" in text:
        raise WrongUse("list_not_text", path=name)
    hint = _EXCEL_HINT.match(text)
    if hint is not None:
        # A first line that only Excel reads, and does not show: the header stays line 1.
        rows = _rows(text[hint.end() :], hint[1], name)
    else:
        rows = _rows(text, _delimiter(text, name), name)
    return make_table(rows, name)


def _decoded(content: bytes, name: str) -> str:
    """The text in UTF-16 with a mark, in UTF-8, or as Windows writes Dutch (cp1252).

    A list that was pasted together from both is read line by line.
    """
    try:
        if content.startswith(_UTF_16):
            return content.decode("utf-16")
        if content.startswith(codecs.BOM_UTF8):
            return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUse("list_not_text", path=name) from None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(_decoded_line(line, name) for line in content.splitlines(keepends=True))


def _decoded_line(line: bytes, name: str) -> str:
    for encoding in ("utf-8", "cp1252"):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise WrongUse("list_not_text", path=name)


def _delimiter(text: str, name: str) -> str:
    """The separator with which the header names most of the columns we know, else most columns."""

    def known_columns(delimiter: str) -> tuple[int, int]:
        try:
            header = next((row.cells for row in _rows(text, delimiter, name)), ())
        except WrongUse:
            return 0, 0  # quoted names do not end where another separator does
        return len(recognise(header)), len(header)

    return max(_DELIMITERS, key=known_columns)


def _rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    """The rows that are not empty, each with the line on which it starts."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=True
    )
    line = 1
    try:
        for cells in reader:
            row = Row.of(line, cells)
            line = reader.line_num + 1
            if any(row.cells):
                check_columns(row, name)
                yield row
    except csv.Error:
        raise WrongUse("list_broken_line", path=name, line=line) from None
