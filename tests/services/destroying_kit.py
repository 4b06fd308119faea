"""What the tests of destroying share: a case with a marker in every text, and a search for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import apsw
import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Closing, Contact, Note, Task, TimeSpent
from vp_desktop.core.request import Decision, RequestKind
from vp_desktop.core.retention import BinReason
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import backups, records, requests
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.destroying import references_of
from vp_desktop.storage.register import Register

MARKER, NAME = "MERKTEKENTEKST", "Merktekennaam"
OTHER = "Blijvend verhaal."
TODAY = date(2026, 11, 21)


@pytest.fixture
def other(services: Services) -> CaseId:
    people = (NewPerson("subject", "Blijft Staan", "pupil", "2B", 13),)
    return services.intake.record(a_report(story=OTHER, people=people, consent="given"))


@pytest.fixture
def full(services: Services, other: CaseId) -> CaseId:
    """A case with the marker in every column of text of every table that hangs on a case."""
    people = (
        NewPerson("subject", NAME, "pupil", "2B", 13),
        NewPerson("accused", f"{NAME} Twee", "staff", "", 41),
    )
    case_id = services.intake.record(
        a_report(story=MARKER, people=people, consent="given", safe_contact=MARKER, minutes=20)
    )
    services.routes.start(case_id, "statutory_report", "nl")
    services.guidance.acknowledge(case_id)
    with services.register.change("test", NOW) as connection:
        hang_something_everywhere(connection, case_id)
        put_marker_everywhere(connection, case_id)
    services.drafts.keep("dossier.note", str(case_id), {"text": MARKER})
    services.drafts.keep("report", "x", {"story": "begonnen", "same_matter_as": int(case_id)})
    return case_id


def hang_something_everywhere(connection: Connection, case_id: CaseId) -> None:
    for row in (
        Contact(case_id, TODAY, minutes=25),
        Note(case_id, TODAY, "x"),
        Task("x", case_id=case_id, made_on=TODAY),
        TimeSpent(TODAY, 5, "travel", case_id),
        Closing(case_id, "talked", TODAY),
    ):
        records.insert(connection, row)
    field = connection.insert("own_fields", label="Mentor", kind="text")
    request = connection.insert(
        "requests", kind="access", received_on=TODAY, due_on=TODAY, decided_on=TODAY
    )
    for table, columns in {
        "referrals": {"referred_to": "mentor"},
        "documents": {"kind": "board", "reference": "K-1", "made_at": NOW},
        "informed": {"who": "x"},
        "steps": {"step": "x", "state": "done", "at": NOW},
        "facts": {"name": "serious", "value": "true", "noted_at": NOW},
        "attachments": {**{"name": "x", "kind": "text", "size": 1, "sha256": "x", "added_at": NOW}},
        "in_the_clear": {"kind": "x", "path": "x", "noted_at": NOW},
        "requested_cases": {"request_id": request},
        "own_field_values": {"field_id": field, "value": "x"},
        "holds": {"kind": "by_hand", "set_at": NOW, "lifted_at": NOW},
        "restrictions": {"set_at": NOW, "lifted_at": NOW},
        "counted_cases": {"school_id": 1, "school_year": 2026},
    }.items():
        connection.insert(table, case_id=case_id, **columns)
    attachment = connection.value("SELECT max(id) FROM attachments")
    content = MARKER.encode() * 500
    connection.insert("attachment_parts", attachment_id=attachment, number=1, content=content)
    report = connection.value("SELECT id FROM reports WHERE case_id = ?", (case_id,))
    connection.insert(
        "released_passages", request_id=request, source="reports", row_id=report, decision="x"
    )
    connection.execute(
        f'UPDATE requests SET answers = \'{{"x": "{MARKER}"}}\', because = ?', (MARKER,)
    )


_NO_TEXT = {
    "stays_since",
    *(
        "date_kind",
        "state",
        "reference",
        "duties",
        "grounds",
        "value",
        "known_since",
        "since",
        "at",
    ),
    *("from_on", "to_on"),
}


def put_marker_everywhere(connection: Connection, case_id: CaseId) -> None:
    for table in hanging(connection):
        which = "id" if table == "cases" else "case_id"
        for row in connection.rows(f"PRAGMA table_info({table})"):
            name = row["name"]
            dated = name.endswith(("_on", "_at")) or name in _NO_TEXT
            if row["type"] == "TEXT" and not dated and (table, name) not in _CODES:
                connection.execute(
                    f"UPDATE {table} SET {name} = ? WHERE {which} = ?", (MARKER, case_id)
                )
    connection.execute(
        f"UPDATE persons SET name = '{NAME} ' || id, class_name = '{MARKER}' WHERE id IN"
        " (SELECT person_id FROM involvements WHERE case_id = ?)",
        (case_id,),
    )


_CODES = {
    ("time_spent", "activity"),
    ("in_the_clear", "kind"),
    ("involvements", "role"),
    ("holds", "kind"),
    ("closings", "outcome"),
    ("facts", "name"),
}


def hanging(connection: Connection) -> set[str]:
    """Every table whose rows hang on a case."""
    refs = references_of(connection)
    found, new = set(), {"cases"}
    while new:
        found |= new
        new = {one.table for table in new for one in refs.get(table, ()) if one.of_case} - found
    return found


def pages_of(path: Path, key: bytes, salt: bytes) -> bytes:
    """Every decrypted page of a closed file, the free ones too, as another implementation reads them."""
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    connection.execute("SELECT count(*) FROM cases").fetchall()
    pages = connection.serialize("main")
    connection.close()
    return bytes(pages)


def texts_of(register: Register) -> str:
    connection = register.connection
    names = [r[0] for r in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return repr([tuple(row) for name in names for row in connection.rows(f"SELECT * FROM {name}")])


def binned(services: Services, case_id: CaseId, because: BinReason = BinReason.REQUEST) -> None:
    for hold in services.retention.holds(case_id):
        services.retention.lift(case_id, hold, "mag weg")
    if because is BinReason.REQUEST:
        asked_to_go(services, case_id)
    services.bin.put([case_id], because)


def asked_to_go(services: Services, *case_ids: CaseId) -> None:
    """A request to erase these cases was granted: then the bin need not wait."""
    with services.register.change("test", NOW) as connection:
        request = connection.insert(
            "requests",
            **{"kind": RequestKind.ERASURE, "received_on": TODAY, "due_on": TODAY},
            **{"decision": Decision.GRANTED, "decided_on": TODAY, "decided_by": "adviser"},
        )
        requests.set_cases(connection, request, case_ids)


def backup(services: Services, path: Path) -> Path:
    """A backup as the register makes and remembers them."""
    storage.copy(services.register, path)
    register = services.register
    with register.change("backup_made", NOW) as connection:
        backups.remember(connection, "made", path, NOW, register.salt)
    return path


def nothing_of_it(path: Path, key: bytes, salt: bytes) -> None:
    """No page and no table of a closed register or backup holds a word of the destroyed case."""
    pages = pages_of(path, key, salt)
    assert OTHER.encode() in pages, "the other case is whole"
    for words in (MARKER, NAME, MARKER.lower(), NAME.lower()):
        assert words.encode() not in pages
    opened = storage.open_register(path, key, salt, NOW)
    try:
        assert check(opened.connection) == []
        assert MARKER not in texts_of(opened)
        assert opened.connection.value("SELECT count(*) FROM cases") == 1
    finally:
        opened.close()
