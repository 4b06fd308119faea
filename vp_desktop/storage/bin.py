"""The bin: cases that are hidden everywhere, and still whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.core.retention import BinReason
from vp_desktop.storage.connection import Connection

HIDDEN = "(SELECT case_id FROM bin)"
"""SQL: the cases that no list, search, agenda or suggestion shows."""


@dataclass(frozen=True)
class Binned:
    """A case in the bin."""

    case_id: CaseId
    number: CaseNumber
    keyword: str
    put_at: datetime
    because: BinReason


def put(
    connection: Connection, case_id: CaseId, because: BinReason, at: datetime, counts_as: str
) -> None:
    """Put one case in the bin. `counts_as` is the category that will stay of it."""
    connection.insert("bin", case_id=case_id, put_at=at, because=because, counts_as=counts_as)


def take_back(connection: Connection, case_ids: Sequence[CaseId]) -> None:
    for case_id in case_ids:
        connection.execute("DELETE FROM bin WHERE case_id = ?", (case_id,))


def holds(connection: Connection, case_id: CaseId) -> bool:
    """Whether the case lies in the bin."""
    return connection.value("SELECT 1 FROM bin WHERE case_id = ?", (case_id,)) is not None


def content(connection: Connection) -> list[Binned]:
    """What lies in the bin, the oldest first; a case that joined another stands with that one."""
    rows = connection.rows(
        "SELECT bin.*, cases.year, cases.sequence, cases.keyword FROM bin"
        " JOIN cases ON cases.id = bin.case_id WHERE cases.joined_to IS NULL"
        " ORDER BY bin.put_at, bin.id"
    )
    return [
        Binned(
            CaseId(row["case_id"]),
            CaseNumber(row["year"], row["sequence"]),
            row["keyword"],
            datetime.fromisoformat(row["put_at"]),
            BinReason(row["because"]),
        )
        for row in rows
    ]
