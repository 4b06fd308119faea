"""Routes of cases, with the definition each was started under, its steps and the tasks it made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.model import CaseId, RouteId, StepRecord, Task
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection, Row

_SELECT = """
SELECT routes.*, route_versions.route, route_versions.version, route_versions.definition
FROM routes JOIN route_versions ON route_versions.id = routes.version_id
"""


@dataclass(frozen=True)
class StoredRoute:
    """A route in a case. `definition` is the file as it was when the case was started on it."""

    id: RouteId
    case_id: CaseId
    route: str
    version: int
    definition: str
    started_at: datetime
    ended_at: datetime | None
    ended_because: str
    round: int


def start(
    connection: Connection,
    case_id: CaseId,
    route: str,
    version: int,
    definition: str,
    started_at: datetime,
) -> RouteId:
    """Put a case on a route; a definition that is kept already is kept once."""
    version_id = connection.value(
        "SELECT id FROM route_versions WHERE route = ? AND definition = ?", (route, definition)
    ) or connection.insert("route_versions", route=route, version=version, definition=definition)
    return RouteId(
        connection.insert("routes", case_id=case_id, version_id=version_id, started_at=started_at)
    )


def get(connection: Connection, route_id: RouteId) -> StoredRoute:
    """Raises LookupError."""
    row = connection.row(f"{_SELECT} WHERE routes.id = ?", (route_id,))
    if row is None:
        raise LookupError(f"route {route_id}")
    return _route(row)


def of_cases(connection: Connection, case_ids: Sequence[CaseId]) -> list[StoredRoute]:
    marks = ", ".join("?" * len(case_ids))
    rows = connection.rows(
        f"{_SELECT} WHERE routes.case_id IN ({marks}) ORDER BY routes.id", tuple(case_ids)
    )
    return [_route(row) for row in rows]


def records_of(connection: Connection, route_id: RouteId) -> list[StepRecord]:
    """What was recorded of the steps of a route, in the order of recording."""
    return records.select(connection, StepRecord, "route_id = ? ORDER BY id", (route_id,))


def tasks_of(connection: Connection, route_id: RouteId) -> dict[str, Task]:
    """The open tasks that a route made, by their step."""
    found = records.select(
        connection, Task, "route_id = ? AND done_on IS NULL ORDER BY id", (route_id,)
    )
    return {task.step: task for task in found}


def remove_agreements(connection: Connection, case_id: CaseId, duty: str) -> None:
    """Take away the open agreements about a duty: it was recorded, or a step of a route keeps it."""
    connection.execute(
        "DELETE FROM tasks WHERE case_id = ? AND step = ? AND route_id IS NULL AND done_on IS NULL",
        (case_id, duty),
    )


def remove_tasks(connection: Connection, route_id: RouteId) -> None:
    """Take away the open tasks of a route that was left."""
    connection.execute("DELETE FROM tasks WHERE route_id = ? AND done_on IS NULL", (route_id,))


def _route(row: Row) -> StoredRoute:
    ended_at = row["ended_at"]
    return StoredRoute(
        id=row["id"],
        case_id=row["case_id"],
        route=row["route"],
        version=row["version"],
        definition=row["definition"],
        started_at=datetime.fromisoformat(row["started_at"]),
        ended_at=datetime.fromisoformat(ended_at) if ended_at else None,
        ended_because=row["ended_because"],
        round=row["round"],
    )
