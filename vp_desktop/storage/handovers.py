"""Which packages of whole cases were made and came in: their numbers, never their cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.handover import Handover, HandoverKind
from vp_desktop.core.model import CaseId, RouteId
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.routes import StoredRoute

GIVEN, RECEIVED = "given", "received"


@dataclass(frozen=True)
class Noted:
    """A package that was made or came in."""

    package: str
    kind: HandoverKind
    way: str
    at: datetime
    cases: int


def note(connection: Connection, handover: Handover, way: str, at: datetime) -> None:
    """Note a package, as part of a change that has begun."""
    connection.insert(
        "handovers",
        package=handover.id,
        kind=handover.kind,
        way=way,
        at=at,
        cases=len(handover.cases),
    )


def is_known(connection: Connection, package: str) -> bool:
    """Whether this package came in before."""
    found = "SELECT 1 FROM handovers WHERE package = ? AND way = ?"
    return connection.value(found, (package, RECEIVED)) is not None


def noted(connection: Connection) -> list[Noted]:
    """All of them, newest first."""
    return [
        Noted(
            *(row["package"], HandoverKind(row["kind"]), row["way"]),
            *(datetime.fromisoformat(row["at"]), row["cases"]),
        )
        for row in connection.rows("SELECT * FROM handovers ORDER BY id DESC")
    ]


def case_with_reference(connection: Connection, reference: str) -> CaseId | None:
    """The case of this register that bears this reference itself."""
    found = connection.value("SELECT id FROM cases WHERE reference = ?", (reference,))
    return None if found is None else CaseId(found)


def salts_of(
    connection: Connection, case_id: CaseId, tables: tuple[str, ...]
) -> dict[str, list[str]]:
    """The salts of the rows of a case: unlike its number, no later row ever has the salt of another."""
    return {
        table: [
            row["salt"]
            for row in connection.rows(
                f"SELECT hex(salt) AS salt FROM {table} WHERE case_id = ? ORDER BY id", (case_id,)
            )
        ]
        for table in tables
    }


def same_route(stored: list[StoredRoute], route: str, definition: str) -> RouteId | None:
    """The running route of a case that was started on this very definition."""
    return next(
        (
            each.id
            for each in stored
            if (each.route, each.definition) == (route, definition) and each.ended_at is None
        ),
        None,
    )
