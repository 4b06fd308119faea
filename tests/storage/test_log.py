"""The log: one line for each change, and whatever was changed outside the program shows."""

from __future__ import annotations

import hashlib
import json

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.storage import log
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, log_lines

TAMPERED = {
    "register": "register_id = 'ander'",
    "settings": "value = 'ander'",
    "schools": "name = 'Andere school'",
    "matters": "category = 'threat'",
    "number_counters": "last = 99",
    "cases": "keyword = 'ander'",
    "reports": "story = 'ander'",
    "incidents": "place = 'gang'",
    "persons": "name = 'Ander'",
    "involvements": "role = 'witness'",
    "contacts": "minutes = 99",
    "notes": "text = 'ander'",
    "tasks": "done_on = '2001-01-01'",
    "referrals": "referred_to = 'police'",
    "consents": "answer = 'refused'",
    "closings": "outcome = 'withdrawn'",
    "editions": "published = '[]'",
    "facts": "value = 'false'",
    "assessments": "duties = '[]'",
    "route_versions": "definition = 'x = 1'",
    "routes": "round = 9",
    "steps": "state = 'set_aside'",
    "documents": "text = 'ander'",
    "informed": "knows = 'ander'",
    "time_spent": "minutes = 99",
    "holidays": "name = 'ander'",
    "addresses": "phone = '000'",
    "narratives": "text = 'ander'",
    "recommendations": "text = 'ander'",
    "recommendation_reviews": "status = 'done'",
    "monitor_results": "percent = 99",
    "found_in_story": "found = 'ander'",
    "erased_in_story": "words = 9",
    "published_elsewhere": "document = '[]'",
    "wider_editions": "published = '[]'",
    "bin": "because = 'mistake'",
    "holds": "lifted_at = 'x'",
    "destructions": "cases = 99",
    "tallies": "matters = 99",
    "backups": "gone_at = '2001-01-01'",
    "attachments": "name = 'ander'",
    "attachment_parts": "content = zeroblob(3)",
    "in_the_clear": "path = 'ander'",
    "handovers": "cases = 99",
    "requests": "because = 'ander'",
    "requested_cases": "request_id = 9",
    "released_passages": "decision = 'released'",
    "restrictions": "lifted_at = 'x'",
    "counted_cases": "school_year = 1999",
    "own_values": "label = 'ander'",
    "own_merges": "target = 'ander'",
    "own_fields": "label = 'ander'",
    "own_field_values": "value = 'ander'",
}


NEEDS = {
    "routes": ("route_versions",),
    "recommendation_reviews": ("recommendations",),
    "attachment_parts": ("attachments",),
    "requested_cases": ("requests",),
    "released_passages": ("requests",),
    "own_field_values": ("own_fields",),
}
"""The rows that a row of a table refers to."""


def events(register: Register) -> list[str]:
    return [event for _, event, _ in log_lines(register)]


def test_each_change_is_one_line(services: Services) -> None:
    before = len(events(services.register))
    services.intake.record(a_report())
    assert events(services.register)[: -before or None] == ["report_recorded"]


def test_a_failed_change_leaves_nothing_behind(services: Services) -> None:
    register = services.register
    head, count = register.log_head, len(events(register))
    with pytest.raises(RuntimeError), register.change("case_closed", NOW) as connection:
        connection.insert("schools", name="Half", sector="po")
        raise RuntimeError
    assert (register.log_head, len(events(register))) == (head, count)
    assert register.connection.value("SELECT count(*) FROM schools") == 1


def test_drafts_leave_no_line(services: Services) -> None:
    before = events(services.register)
    services.drafts.keep("report", "x", {"story": "half af"})
    services.drafts.drop("report", "x")
    assert events(services.register) == before


@pytest.mark.parametrize("table", log.COMMITTED_TABLES)
def test_a_change_made_outside_the_program_is_found(services: Services, table: str) -> None:
    case_id = services.intake.record(
        a_report(consent="given", safe_contact="via de mentor", minutes=20)
    )
    connection = services.register.connection
    fillers = {
        "notes": {"case_id": case_id, "noted_on": "2026-11-10", "text": "x"},
        "tasks": {"case_id": case_id, "title": "x", "made_on": "2026-11-10"},
        "referrals": {"case_id": case_id, "referred_to": "mentor"},
        "closings": {"case_id": case_id, "outcome": "talked", "reason": "goal_reached"},
        "settings": {"name": "own_title", "value": "x"},
        "editions": {
            "school_year": 2025,
            "school_id": 1,
            "made_at": "x",
            "published": "{}",
            "hidden": "{}",
            "log_head": "",
        },
        "facts": {"case_id": case_id, "name": "serious", "value": "true", "noted_at": "x"},
        "assessments": {"case_id": case_id, "rule_set": "x", "duties": "{}", "seen_at": "x"},
        "route_versions": {"route": "x", "version": 1, "definition": ""},
        "routes": {"case_id": case_id, "version_id": 1, "started_at": "x"},
        "steps": {"case_id": case_id, "step": "x", "state": "done", "at": "x"},
        "documents": {"case_id": case_id, "kind": "x", "reference": "x", "made_at": "x"},
        "informed": {"case_id": case_id, "who": "x"},
        "time_spent": {"spent_on": "2026-11-10", "minutes": 5, "activity": "x"},
        "holidays": {"name": "x", "from_on": "2026-12-19", "to_on": "2027-01-03"},
        "addresses": {"code": "x", "name": "x"},
        "narratives": {"school_id": 1, "school_year": 2025, "section": "x", "text": "x"},
        "recommendations": {"school_id": 1, "school_year": 2025, "text": "x"},
        "recommendation_reviews": {"recommendation_id": 1, "school_year": 2026},
        "counted_cases": {"case_id": case_id, "school_id": 1, "school_year": 2025},
        "own_values": {"list_id": "place", "code": "corridor", "label": "Hal"},
        "own_merges": {
            **{"list_id": "place", "source": "toilet", "target": "corridor"},
            **{"was_hidden": 0, "made_at": "x"},
        },
        "own_fields": {"label": "x", "kind": "text"},
        "own_field_values": {"case_id": case_id, "field_id": 1, "value": "x"},
        "erased_in_story": {"school_id": 1, "words": 1, "fingerprint": b"x"},
        "monitor_results": {"school_id": 1, "school_year": 2025, "asked": "pupils", "percent": 90},
        "found_in_story": {
            **{"school_id": 1, "school_year": 2025, "section": "x", "found": "x"},
            **{"decision": "stays", "times": 1},
        },
        "published_elsewhere": {
            **{"school_id": 1, "first_year": 2025, "last_year": 2025, "fingerprint": "x"},
            **{"by_whom": "other", "document": "{}", "taken_at": "x"},
        },
        "bin": {
            **{"case_id": case_id, "put_at": "x", "because": "request", "counts_as": "other"},
        },
        "holds": {"case_id": case_id, "kind": "by_hand", "set_at": "x"},
        "destructions": {
            **{"destroyed_at": "x", "because": "request", "cases": 1, "marks": "[]"},
            **{"backups": "[]"},
        },
        "tallies": {"school_id": 1, "school_year": 2025, "month": "08", "category": "other"},
        "wider_editions": {
            **{"first_year": 2024, "last_year": 2025, "schools": "[1]", "made_at": "x"},
            **{"published": "{}", "hidden": "{}", "log_head": ""},
        },
        "backups": {
            **{"path": "/weg/a.vpr", "made_at": "x", "seen_at": "x", "opens_with": b"x"},
        },
        "attachments": {
            **{"case_id": case_id, "name": "x", "kind": "text", "size": 1, "sha256": "x"},
            "added_at": "x",
        },
        "attachment_parts": {"attachment_id": 1, "number": 0, "content": b"x"},
        "in_the_clear": {"kind": "summary", "path": "x", "noted_at": "x"},
        "handovers": {"package": "x", "kind": "return", "way": "given", "at": "x", "cases": 1},
        "requests": {"kind": "inspection", "received_on": "x", "due_on": "x"},
        "requested_cases": {"request_id": 1, "case_id": case_id},
        "released_passages": {
            **{"request_id": 1, "source": "notes", "row_id": 1, "decision": "withheld"},
        },
        "restrictions": {"case_id": case_id, "set_at": "x"},
    }
    if table in fillers:
        with services.register.change("test", NOW):
            for needed in NEEDS.get(table, ()):
                connection.insert(needed, **fillers[needed])
            connection.insert(table, **fillers[table])
    assert check(connection) == []
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"UPDATE {table} SET {TAMPERED[table]}")
    assert any(kind == table for kind, _ in check(connection))


def test_a_row_added_or_removed_outside_is_found(services: Services) -> None:
    connection = services.register.connection
    services.intake.record(a_report())
    connection.insert("persons", name="Ertussen", kind="pupil")
    assert ("persons", connection.value("SELECT max(id) FROM persons")) in check(connection)
    connection.execute("DELETE FROM persons WHERE name = 'Ertussen'")
    assert check(connection) == []
    removed = connection.value("SELECT max(id) FROM involvements")
    connection.execute("DELETE FROM involvements WHERE id = ?", (removed,))
    assert ("involvements", removed) in check(connection)


def test_the_log_refuses_to_be_changed(register: Register) -> None:
    for statement in (
        "UPDATE log SET event = 'x'",
        "DELETE FROM log",
        "UPDATE commitments SET row_id = 9",
        "DELETE FROM commitments",
    ):
        with pytest.raises(Exception, match="append-only"):
            register.connection.execute(statement)


@pytest.mark.parametrize("change", ["event = 'iets anders'", "counts = '{'", "hash = zeroblob(32)"])
def test_rewriting_the_log_around_its_guard_is_found(register: Register, change: str) -> None:
    register.connection.execute("DROP TRIGGER log_is_append_only")
    register.connection.execute(f"UPDATE log SET {change} WHERE id = 1")
    assert ("chain", 1) in check(register.connection)


def test_a_salt_that_is_gone_leaves_nothing_to_guess(services: Services) -> None:
    """The commitment of a row can be recomputed only with the salt that lies in the row itself."""
    services.intake.record(a_report())
    connection = services.register.connection
    committed = {bytes(row[0]) for row in connection.rows("SELECT commitment FROM commitments")}
    connection.execute("UPDATE persons SET salt = randomblob(16)")
    assert log.commitment(connection, "persons", 1) not in committed


@pytest.mark.parametrize("rows", [0, 1, 3, 4, 7])
def test_a_line_is_the_digest_of_all_its_rows_however_they_are_read(
    services: Services, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As every version wrote it: of one JSON text after the line before."""
    monkeypatch.setattr(log, "_PORTION", 3)
    register = services.register
    previous, counts = log.head(register.connection), {"rows": rows, "added": 1}
    with register.change("test", NOW, counts) as connection:
        for number in range(rows):
            connection.insert("persons", name=f"P{number}", kind="pupil")
    connection = register.connection
    line = connection.row("SELECT * FROM log ORDER BY id DESC LIMIT 1")
    committed = connection.rows("SELECT * FROM commitments WHERE log_id = ?", (line["id"],))
    entries = [[row["table_name"], row["row_id"], row["commitment"].hex()] for row in committed]
    whole = json.dumps([line["at"], "test", counts, entries], sort_keys=True)
    assert len(entries) == rows
    assert bytes(line["hash"]) == hashlib.sha256(previous + whole.encode()).digest()
    assert check(connection) == []


def test_whatever_portion_it_is_in_a_change_from_outside_is_found(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_PORTION", 2)
    connection = services.register.connection
    with services.register.change("test", NOW):
        for number in range(1, 10):
            connection.insert("persons", id=number, name=f"P{number}", kind="pupil")
    with services.register.change("test", NOW):
        connection.execute("DELETE FROM persons WHERE id IN (2, 9)")
    assert check(connection) == []
    connection.execute("DELETE FROM persons WHERE id IN (4, 5, 8)")
    connection.execute("UPDATE persons SET name = 'Ander' WHERE id IN (3, 7)")
    lowest = -(2**63)
    for added in (lowest, 0, 9, 10, 2**63 - 1):
        connection.insert("persons", id=added, name="Van buiten", kind="pupil")
    found = [row for kind, row in check(connection) if kind == "persons"]
    assert found == [lowest, 0, 3, 4, 5, 7, 8, 9, 10, 2**63 - 1]
