"""Holds: those set by hand, what the program saw when one was lifted, and what it sees now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from vp_desktop.core.holds import Hold, HoldKind, Seen
from vp_desktop.core.model import CaseId
from vp_desktop.storage import requests
from vp_desktop.storage.connection import Connection


def _of(case_ids: Sequence[CaseId]) -> str:
    return f"case_id IN ({', '.join('?' * len(case_ids))})"


def seen(connection: Connection, case_ids: Sequence[CaseId], duties: Iterable[str]) -> Seen:
    """What the register shows of cases that are shown as one; `duties` are those that apply now."""
    among = _of(case_ids)

    def words(query: str) -> frozenset[str]:
        return frozenset(row[0] for row in connection.rows(query, tuple(case_ids)))

    routes = (
        "SELECT route_versions.route FROM routes"
        f" JOIN route_versions ON route_versions.id = routes.version_id WHERE {among}"
    )
    outcomes = words(
        f"SELECT outcome FROM closings WHERE {among} AND reopened_on IS NULL"
        " ORDER BY outcome = 'formal_complaint' DESC"
    )
    return Seen(
        duties=frozenset(duties)
        | words(f"SELECT duty FROM steps WHERE {among} AND duty <> '' AND state = 'done'"),
        routes=words(routes),
        open_routes=words(f"{routes} AND routes.ended_at IS NULL"),
        referrals=words(f"SELECT referred_to FROM referrals WHERE {among}"),
        outcome="formal_complaint" if "formal_complaint" in outcomes else "",
        open_requests=_open_requests(connection, case_ids),
        is_restricted=bool(
            connection.value(
                f"SELECT 1 FROM restrictions WHERE {among} AND lifted_at IS NULL", tuple(case_ids)
            )
        ),
    )


def _open_requests(connection: Connection, case_ids: Sequence[CaseId]) -> tuple[int, ...]:
    """Those about these cases, and those for which no case was chosen yet that name somebody of them."""
    chosen = connection.rows(
        "SELECT DISTINCT requests.id FROM requests"
        " JOIN requested_cases ON requested_cases.request_id = requests.id"
        f" WHERE {_of(case_ids)} AND decided_on IS NULL",
        tuple(case_ids),
    )
    naming = requests.naming_somebody_of(connection, case_ids, is_open=True)
    return tuple(sorted({*(row[0] for row in chosen), *naming}))


def lifted(connection: Connection, case_ids: Sequence[CaseId]) -> dict[HoldKind, frozenset[str]]:
    """By kind every ground that was lifted."""
    found: dict[HoldKind, frozenset[str]] = {}
    for row in connection.rows(
        f"SELECT kind, grounds FROM holds WHERE {_of(case_ids)} AND kind <> ?"
        " AND lifted_at IS NOT NULL",
        (*case_ids, HoldKind.BY_HAND),
    ):
        kind = HoldKind(row["kind"])
        found[kind] = found.get(kind, frozenset()) | frozenset(json.loads(row["grounds"]))
    return found


def by_hand(connection: Connection, case_ids: Sequence[CaseId]) -> tuple[Hold, ...]:
    """The holds that were set by hand and not lifted."""
    rows = connection.rows(
        f"SELECT id, because FROM holds WHERE {_of(case_ids)} AND kind = ? AND lifted_at IS NULL"
        " ORDER BY id",
        (*case_ids, HoldKind.BY_HAND),
    )
    return tuple(Hold(HoldKind.BY_HAND, because=row["because"], id=row["id"]) for row in rows)


def set_by_hand(connection: Connection, case_id: CaseId, because: str, at: datetime) -> int:
    return connection.insert(
        "holds", case_id=case_id, kind=HoldKind.BY_HAND, set_at=at, because=because
    )


def lift(connection: Connection, case_id: CaseId, hold: Hold, at: datetime, because: str) -> int:
    """Lift a hold; of what the program saw, just these grounds. Returns the row that says so."""
    said = {"lifted_at": at, "lifted_because": because}
    if hold.kind is HoldKind.BY_HAND:
        connection.update("holds", hold.id, **said)
        return hold.id
    grounds = json.dumps(list(hold.grounds))
    return connection.insert(
        "holds", case_id=case_id, kind=hold.kind, set_at=at, grounds=grounds, **said
    )


def note_erased(
    connection: Connection, case_id: CaseId, held: Sequence[Hold], because: str, at: datetime
) -> None:
    """Why texts were erased all the same: beside the reason of each hold by hand, else as a new one."""
    said = f"{at:%d-%m-%Y}: {because}"
    for hold in held:
        words = "\n".join(filter(None, (hold.because, said)))
        connection.execute(
            "UPDATE holds SET because = ?, salt = randomblob(16) WHERE id = ?", (words, hold.id)
        )
    if not held:
        set_by_hand(connection, case_id, said, at)


def put_back(connection: Connection, row_id: int) -> None:
    """The hold in this row was not to be lifted after all."""
    kind = connection.value("SELECT kind FROM holds WHERE id = ?", (row_id,))
    if kind == HoldKind.BY_HAND:
        connection.update("holds", row_id, lifted_at=None, lifted_because="")
    else:
        connection.execute("DELETE FROM holds WHERE id = ?", (row_id,))
