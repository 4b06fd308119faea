"""A school's list as a table of texts, wherever it came from, and how large it may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vp_desktop.core.errors import WrongUse

MOST_ROWS = 50_000
MOST_COLUMNS = 64
LONGEST_CELL = 131_072
"""Characters; a cell in Excel holds at most 32,767."""


@dataclass(frozen=True)
class Row:
    """One row; `line` is the physical line on which it starts, the first line being 1."""

    line: int
    cells: tuple[str, ...]
    """Without the empty cells at the end."""
    width: int
    """How many cells the file has for the row, those at the end included."""

    @classmethod
    def of(cls, line: int, cells: Iterable[str], width: int = 0) -> Row:
        """A row with its cells tidied: no space around them, one kind of line end."""
        tidy = [_tidy(cell) for cell in cells]
        width = max(width, len(tidy))
        while tidy and not tidy[-1]:
            tidy.pop()
        return cls(line, tuple(tidy), width)

    def cell(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True)
class ListTable:
    """A list as it was read: the header, and the rows that are not empty."""

    headers: tuple[str, ...]
    """The names of the columns; empty for one that has cells but no name."""
    rows: tuple[Row, ...]


def _tidy(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").strip()


def check_columns(row: Row, name: str) -> None:
    """Refuse a row that no list has: a file that is something else, or made to hurt."""
    if len(row.cells) > MOST_COLUMNS:
        raise WrongUse("list_too_wide", path=name, line=row.line, most=MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in row.cells):
        raise WrongUse("list_broken_line", path=name, line=row.line)


def make_table(rows: Iterator[Row], name: str) -> ListTable:
    """The table in `rows`, of which the first is the header. Raises WrongUse when there is no row."""
    header = next(rows, None)
    if header is None:
        raise WrongUse("list_empty", path=name)
    kept: list[Row] = []
    for row in rows:
        if len(kept) == MOST_ROWS:
            raise WrongUse("list_too_long", path=name, most=MOST_ROWS)
        kept.append(row)
    if not kept:
        raise WrongUse("list_without_rows", path=name)
    return ListTable(_headers(header, max(len(row.cells) for row in kept)), tuple(kept))


def _headers(header: Row, widest: int) -> tuple[str, ...]:
    """A name for each column that the header has and some row fills."""
    names = [" ".join(cell.split()) for cell in header.cells]
    unnamed = min(header.width, widest) - len(names)
    return (*names, *[""] * unnamed)
