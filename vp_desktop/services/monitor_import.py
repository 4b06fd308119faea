"""Results of the school's monitor from a list: shown first, then all good rows in one change."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.monitor_list import (
    REQUIRED,
    MonitorColumn,
    MonitorFault,
    MonitorRejection,
    MonitorRow,
    read_row,
    recognise,
)
from vp_desktop.core.story_values import MonitorResult
from vp_desktop.services.importing import RejectedRow
from vp_desktop.services.list_table import ListTable
from vp_desktop.storage import story as stored
from vp_desktop.storage.connection import Connection


@dataclass(frozen=True)
class MonitorPlan:
    """What would be taken; nothing has been changed yet."""

    school_id: SchoolId
    good: tuple[MonitorResult, ...]
    known: int
    """How many rows say what is noted already."""
    rejected: tuple[RejectedRow, ...]


def plan(connection: Connection, table: ListTable, school_id: SchoolId) -> MonitorPlan:
    """Read every row of `table`. Raises WrongUse when a column is missing."""
    columns = recognise(table.headers)
    if missing := [column.value for column in REQUIRED if column not in columns]:
        raise WrongUse("monitor_list_lacks_columns", columns=", ".join(missing))
    good: dict[tuple[int, str], MonitorResult] = {}
    rejected: list[RejectedRow] = []
    for row in table.rows:
        read = read_row({column: row.cell(place) for column, place in columns.items()})
        if isinstance(read, MonitorRow):
            read = _allowed(connection, read, school_id, good) or read
        if isinstance(read, MonitorRejection):
            header = table.headers[columns[read.column]]
            rejected.append(RejectedRow(row.line, header, read.fault.value))
            continue
        result = _result(read, school_id)
        good[result.school_year, result.asked] = result
    new = tuple(one for one in good.values() if not _is_noted(connection, one))
    return MonitorPlan(school_id, new, len(good) - len(new), tuple(rejected))


def _allowed(
    connection: Connection,
    row: MonitorRow,
    school_id: SchoolId,
    good: dict[tuple[int, str], MonitorResult],
) -> MonitorRejection | None:
    """Why a row that can be read stays out."""
    year = row.year.first_year
    if stored.is_final(connection, school_id, year):
        return MonitorRejection(MonitorColumn.YEAR, MonitorFault.FINAL)
    if (year, row.asked.value) in good:
        return MonitorRejection(MonitorColumn.ASKED, MonitorFault.TWICE)
    return None


def _result(row: MonitorRow, school_id: SchoolId) -> MonitorResult:
    return MonitorResult(school_id, row.year.first_year, row.asked.value, row.percent, row.source)


def _is_noted(connection: Connection, result: MonitorResult) -> bool:
    noted = stored.monitor(connection, result.school_id, result.school_year)
    return any(one.asked == result.asked and _says(one) == _says(result) for one in noted)


def _says(result: MonitorResult) -> tuple[int, str]:
    return result.percent, result.source
