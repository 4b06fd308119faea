"""Importing a school's list: what would go in is shown first, then all of it goes in in one change.

One row is one report, one case and one matter. Rows that cannot be read are listed by line, column and
reason; what stands in their cells is written nowhere.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.list_columns import Column, missing_columns, recognise
from vp_desktop.core.list_row import ListRow, Reason, Rejection
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_list import read_row
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services import in_the_clear
from vp_desktop.services.clock import Clock
from vp_desktop.services.list_rows import RowStore
from vp_desktop.services.list_table import ListTable, Row
from vp_desktop.storage.register import Register, founding

T = TypeVar("T")
Heed = Callable[[float], None]
_STEP = 20
"""Rows after which it is told how far the work is."""


@dataclass(frozen=True)
class RejectedRow:
    """A row that stays out. `column` is the column's name in the list."""

    line: int
    column: str
    reason: str


@dataclass(frozen=True)
class GoodRow:
    """A row that goes in; `key` tells it again in a later list."""

    line: int
    row: ListRow
    key: bytes


@dataclass(frozen=True)
class ImportResult:
    """How many rows a list had and what became of them."""

    rows: int
    imported: int
    duplicates: int
    rejected: tuple[RejectedRow, ...]

    def as_report(self) -> dict[str, Any]:
        """The report of the interface contract, ready for JSON."""
        return {
            "rows": self.rows,
            "imported": self.imported,
            "duplicates": self.duplicates,
            "rejected": [vars(row) for row in self.rejected],
        }


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; nothing has been changed yet."""

    school_id: SchoolId
    again: bool
    good: tuple[GoodRow, ...]
    duplicates: int
    rejected: tuple[RejectedRow, ...]
    unused: tuple[str, ...]
    """The columns that hold something and would stay out, by their header."""
    destroyed_on: date | None = None
    """When something was last destroyed in this register."""

    @property
    def perhaps_destroyed(self) -> int:
        """How many rows would go in that are of before that day.

        Of a destroyed case nothing is kept by which a row could be known again, so each of them may
        be one; the user knows which list she read in before.
        """
        if self.destroyed_on is None:
            return 0
        return sum(one.row.reported_on <= self.destroyed_on for one in self.good)

    @property
    def result(self) -> ImportResult:
        """What `apply` would come to."""
        rows = len(self.good) + self.duplicates + len(self.rejected)
        return ImportResult(rows, len(self.good), self.duplicates, self.rejected)

    def as_report(self) -> dict[str, Any]:
        return self.result.as_report()


class Importing:
    """Imports lists into a register."""

    def __init__(self, register: Register, taxonomy: Taxonomy, clock: Clock) -> None:
        self._register = register
        self._taxonomy = taxonomy
        self._clock = clock
        self._secret: bytes = founding(register.connection)["secret"]

    def plan(
        self,
        table: ListTable,
        mapping: Mapping[Column, int] | None = None,
        *,
        school_id: SchoolId,
        again: bool = False,
        heed: Heed = lambda _: None,
    ) -> ImportPlan:
        """Read every row of `table`; `mapping` (column -> position) is recognised when not given.

        A row that the register or the list itself has already (number, date and text) is a duplicate,
        unless `again`. `heed` hears how far it is, from 0 to 1. Raises WrongUse when a column is missing
        without which no row can be read.
        """
        columns = recognise(table.headers) if mapping is None else mapping
        if missing := missing_columns(columns):
            names = ", ".join(column.value for column in missing)
            raise WrongUse("list_lacks_columns", columns=names)
        read = [self._read(row, table, columns, school_id) for row in _heeded(table.rows, heed)]
        readable = [row for row in read if isinstance(row, GoodRow)]
        good = readable if again else self._new(readable)
        return ImportPlan(
            school_id=school_id,
            again=again,
            good=tuple(good),
            duplicates=len(readable) - len(good),
            rejected=tuple(row for row in read if isinstance(row, RejectedRow)),
            unused=tuple(_unused(table, columns)),
            destroyed_on=self._destroyed_on(),
        )

    def apply(
        self, plan: ImportPlan, source: Path | None = None, heed: Heed = lambda _: None
    ) -> ImportResult:
        """Do what `plan` says in one change: all good rows go in, or none.

        `source` is the list's file, which lies outside the register as well and is noted.
        Rows that came in since the plan was made are duplicates. `heed` hears how far it is, from 0 to
        1, and stops it by raising: then none went in. Raises CannotWrite, InUse.
        """
        good = plan.good if plan.again else self._new(plan.good)
        duplicates = plan.duplicates + len(plan.good) - len(good)
        result = ImportResult(plan.result.rows, len(good), duplicates, plan.rejected)
        if good:
            counts = {**vars(result), "rejected": len(plan.rejected)}
            with self._register.change("list_imported", self._clock(), counts) as connection:
                store = RowStore(self._register, self._taxonomy, self._clock)
                for one in _heeded(good, heed):
                    store.add(connection, plan.school_id, one.row, one.key)
                if source is not None:
                    kind = ClearKind.IMPORTED_LIST
                    in_the_clear.note(connection, kind, source, self._clock())
        return result

    def _read(
        self, row: Row, table: ListTable, columns: Mapping[Column, int], school_id: SchoolId
    ) -> GoodRow | RejectedRow:
        if len(row.cells) > len(table.headers):
            last = next(filter(None, reversed(table.headers)))
            return RejectedRow(row.line, last, Reason.TOO_MANY_CELLS.value)
        cells = {column: row.cell(place) for column, place in columns.items()}
        found = read_row(cells, self._taxonomy)
        if isinstance(found, Rejection):
            header = table.headers[columns[found.column]]
            return RejectedRow(row.line, header or found.column.value, found.reason.value)
        key = import_key(self._secret, school_id, found.number, found.reported_on, found.text)
        return GoodRow(row.line, found, key)

    def _destroyed_on(self) -> date | None:
        found = self._register.connection.value("SELECT max(destroyed_at) FROM destructions")
        return datetime.fromisoformat(found).date() if found else None

    def _new(self, rows: Iterable[GoodRow]) -> list[GoodRow]:
        """The rows that neither the register nor an earlier row of the list has."""
        stored = self._register.connection.rows(
            "SELECT import_key FROM reports WHERE import_key IS NOT NULL"
        )
        known = {bytes(row["import_key"]) for row in stored}
        new: list[GoodRow] = []
        for row in rows:
            if row.key not in known:
                known.add(row.key)
                new.append(row)
        return new


def import_key(
    secret: bytes, school_id: SchoolId, number: str, reported_on: date, text: str
) -> bytes:
    """Tells the same row of a school again; without the register's secret it says nothing of the row."""
    row = "\0".join((str(school_id), number, reported_on.isoformat(), text))
    return hmac.digest(secret, row.encode(), "sha256")


def _heeded(rows: Sequence[T], heed: Heed) -> Iterator[T]:
    """The rows, telling now and then how far it is."""
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            heed(number / len(rows))
        yield row


def _unused(table: ListTable, columns: Mapping[Column, int]) -> Iterator[str]:
    """The columns that hold something and are not read; one without a name by its number."""
    filled = {place for row in table.rows for place, cell in enumerate(row.cells) if cell}
    for place, name in enumerate(table.headers):
        if place in filled and place not in columns.values():
            yield name or f"({place + 1})"
