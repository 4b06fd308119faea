"""After consent was refused or withdrawn no text stays anywhere: tables, drafts and search."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import vp_desktop
from tests.factory import NOW, StoppedClock, a_report
from tests.services.erasing_kit import MARKER, TODAY, everything, recorded
from vp_desktop.composition import Services
from vp_desktop.core.attachment import Attachment, OutsideFile
from vp_desktop.core.model import (
    CaseId,
    Closing,
    Consent,
    Contact,
    Document,
    Incident,
    Informed,
    Note,
    Referral,
    RouteId,
    StepRecord,
    Task,
    TimeSpent,
)
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection, Row

KEPT = {
    "cases": {
        "reference": "random; the name of the case outside",
        "opened_on": "a day",
        "known_since": "a moment: the terms of duties run from it",
    },
    "reports": dict.fromkeys(("received_on", "reporter_role", "way", "secrecy_told"), "counted"),
    "incidents": dict.fromkeys(
        [
            "date_kind",
            "from_on",
            "to_on",
            "place",
            "frequency",
            "form",
            "ground",
            "kind",
            "object",
            "motive",
            "handling",
        ],
        "days and codes that are counted",
    ),
    "involvements": dict.fromkeys(("role", "kind"), "codes"),
    "contacts": dict.fromkeys(("held_on", "way", "with_role", "bullying_now"), "days and codes"),
    "notes": {"noted_on": "a day"},
    "own_field_values": {},
    "tasks": dict.fromkeys(("due_on", "due_at", "made_on", "done_on", "since"), "days")
    | {"step": "a code"},
    "referrals": {"referred_to": "a code", "referred_on": "a day"},
    "consents": {"answer": "a code", "answered_on": "a day"},
    "closings": dict.fromkeys(("closed_on", "outcome", "reason", "reopened_on"), "days and codes"),
    "facts": {"name": "a code", "value": "coded answers from which duties follow", "noted_at": ""},
    "assessments": dict.fromkeys(("rule_set", "duties", "seen_at"), "codes of duties seen"),
    "routes": {"started_at": "a moment", "ended_at": "a moment"},
    "steps": dict.fromkeys(("step", "duty", "state", "at", "way", "answer"), "codes, a moment"),
    "counted_cases": {},
    "documents": {"kind": "a code", "reference": "random", "made_at": "a moment"},
    "attachments": {"kind": "a code", "added_at": "a moment"},
    "in_the_clear": {"kind": "a code", "noted_at": "a moment", "stays_since": "a moment"},
    "informed": {"told_on": "a day"},
    "bin": {"put_at": "a moment", "because": "a code", "counts_as": "a code"},
    "requested_cases": {},
    "restrictions": dict.fromkeys(("set_at", "lifted_at"), "a moment"),
    "holds": {
        **dict.fromkeys(("set_at", "lifted_at"), "a moment"),
        **dict.fromkeys(("kind", "grounds"), "codes"),
    },
    "time_spent": {"spent_on": "a day", "activity": "a code"},
}
"""The columns of text that stay, by table, and why. Any other one has to be empty afterwards."""
CODES_ALONE = {
    *("assessments", "bin", "counted_cases", "involvements", "requested_cases"),
}
ROUTE_TASK = {"title": "the label of a step", "who": "the label of a function"}
"""What stays of a task of a route, whose term runs on; other tasks go."""
_SOURCES = sorted((Path(vp_desktop.__file__).parent / "ui").rglob("*.py"))
KINDS = {
    kind
    for path in _SOURCES
    for kind in re.findall(r'"((?:dossier|agenda|today)\.[a-z_]+)"', path.read_text("utf-8"))
}


@pytest.fixture
def other(services: Services) -> CaseId:
    """Another case, whose words are nobody's business here."""
    return recorded(services, "Blijft Staan", story="Blijvend verhaal.")


@pytest.fixture
def full(services: Services, other: CaseId) -> CaseId:
    """A case with something in every column of text that there is, and every draft about it."""
    case_id = recorded(services, "Sanne Testpersoon")
    services.routes.start(case_id, "statutory_report", "nl")
    (route,) = services.routes.of_case(case_id)
    with services.register.change("report_changed", NOW) as connection:
        fill(connection, case_id, route.id)
    services.guidance.acknowledge(case_id)
    begin_every_form(services, case_id)
    assert services.cases.count(CaseQuery(text=MARKER)) == 1
    return case_id


def fill(connection: Connection, case_id: CaseId, route_id: RouteId) -> None:
    for row in (
        Incident(case_id),
        Contact(case_id, TODAY),
        Note(case_id, TODAY, "x"),
        Task("x", case_id=case_id, made_on=TODAY),
        Task("x", case_id=case_id, made_on=TODAY, done_on=TODAY),
        Referral(case_id, "police"),
        Closing(case_id, "talked", TODAY),
        StepRecord(case_id, "x", NOW),
        StepRecord(case_id, "x", NOW, route_id=route_id),
        Document(case_id, "board", "K-1", NOW),
        Attachment(case_id, "x", "text", 1, "x", NOW),
        OutsideFile("attachment_source", "x", NOW, case_id),
        Informed(case_id, "x"),
        TimeSpent(TODAY, 5, "travel", case_id),
    ):
        records.insert(connection, row)
    attachment_id = connection.value("SELECT id FROM attachments WHERE case_id = ?", (case_id,))
    connection.insert(
        "attachment_parts", attachment_id=attachment_id, number=0, content=MARKER.encode()
    )
    field_id = connection.insert("own_fields", label="Mentor", kind="text")
    connection.insert("own_field_values", case_id=case_id, field_id=field_id, value="x")
    connection.insert("holds", case_id=case_id, kind="by_hand", set_at=NOW, lifted_at=NOW)
    connection.insert("restrictions", case_id=case_id, set_at=NOW, lifted_at=NOW)
    connection.insert("facts", case_id=case_id, name="special_data", value="[]", noted_at=NOW)
    connection.insert("facts", case_id=case_id, name="suicidal", value="false", noted_at=NOW)
    for table, columns in texts_of_a_case(connection).items():
        which = "id" if table == "cases" else "case_id"
        for column in columns:
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {which} = ?", (MARKER, case_id)
            )
    for column in ROUTE_TASK:
        connection.execute(f"UPDATE tasks SET {column} = 'x' WHERE route_id IS NOT NULL")
    connection.execute(
        "UPDATE persons SET name = ?, class_name = ? WHERE id IN"
        " (SELECT person_id FROM involvements WHERE case_id = ? AND role = 'subject')",
        (MARKER, MARKER, case_id),
    )


DERIVED = ("search_documents", "listed")
"""Follow from the other tables."""


def texts_of_a_case(connection: Connection) -> dict[str, list[str]]:
    """Every column of text of the tables that hang on a case, but those that stay."""
    found = {}
    for row in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        table = row["name"]
        columns = {c["name"]: c["type"] for c in connection.rows(f"PRAGMA table_info({table})")}
        if (table == "cases" or "case_id" in columns) and table not in DERIVED:
            found[table] = [c for c, kind in columns.items() if kind == "TEXT"]
            found[table] = [c for c in found[table] if c not in KEPT[table]]
    return found


def begin_every_form(services: Services, case_id: CaseId) -> None:
    number = str(services.cases.dossier(case_id).case.number)
    tasks = [row["id"] for row in ids(services, "tasks", case_id)]
    noted = [row["id"] for row in ids(services, "time_spent", case_id)]
    for kind in KINDS:
        parts = ("", "/5", "/board", f"/{case_id}/7")
        targets = {"dossier": [f"{case_id}{part}" for part in parts]}.get(kind.split(".")[0], tasks)
        for target in noted if kind == "agenda.time" else targets:
            services.drafts.keep(kind, str(target), {"text": MARKER})
    services.drafts.keep("agenda.time", "new", {"number": f" {number} ", "text": MARKER})


def ids(services: Services, table: str, case_id: CaseId) -> list[Row]:
    return services.register.connection.rows(
        f"SELECT id FROM {table} WHERE case_id = ?", (case_id,)
    )


def withdraw(services: Services, case_id: CaseId) -> None:
    services.cases.add(Consent(case_id, "withdrawn", TODAY))


def refuse(services: Services, case_id: CaseId) -> None:
    services.cases.add(Consent(case_id, "refused", TODAY, MARKER))


def change_the_answer(services: Services, case_id: CaseId) -> None:
    consent = services.cases.dossier(case_id).consent
    assert consent is not None
    services.cases.change(replace(consent, answer="withdrawn"))


def take_a_later_yes_back(services: Services, case_id: CaseId) -> None:
    """The answer before it holds again."""
    given = services.cases.dossier(case_id).consent
    assert given is not None
    connection = services.register.connection
    with services.register.change("consent_changed", NOW):
        connection.update("consents", given.id, answer="refused")
    services.cases.add(Consent(case_id, "given", TODAY))
    later = services.cases.dossier(case_id).consent
    assert later is not None
    services.cases.remove(later)


@pytest.mark.parametrize("act", [withdraw, refuse, change_the_answer, take_a_later_yes_back])
def test_no_text_stays_anywhere(
    services: Services, full: CaseId, other: CaseId, act: Callable[[Services, CaseId], None]
) -> None:
    services.drafts.keep("dossier.note", str(other), {"text": "Blijft ook"})
    services.drafts.keep("dossier.note", f"{full}{full}", {"text": "Van een ander dossier"})
    before = everything(services)
    marked = {table for table in KEPT if table not in CODES_ALONE} | {"persons", "drafts"}
    assert {table for table, said in before.items() if MARKER in said} >= marked
    act(services, full)

    after = everything(services)
    assert [table for table, said in after.items() if MARKER in said] == []
    assert [table for table, said in after.items() if "Testpersoon" in said] == []
    assert services.cases.count(CaseQuery(text=MARKER)) == 0
    assert "Blijvend verhaal" in after["reports"]
    assert "Blijft Staan" in after["persons"]
    assert "Blijft ook" in after["drafts"]
    assert "Van een ander dossier" in after["drafts"]
    assert check(services.register.connection) == []


def test_every_table_of_a_case_is_filled(services: Services) -> None:
    texts = texts_of_a_case(services.register.connection)
    assert sorted(texts) == sorted(KEPT)
    assert {table for table, columns in texts.items() if not columns} == CODES_ALONE


def test_what_the_terms_need_stays(services: Services, full: CaseId) -> None:
    (route,) = services.routes.of_case(full)
    before = {task.step for task in services.cases.dossier(full).open_tasks if task.route_id}
    withdraw(services, full)
    left = services.cases.dossier(full).open_tasks
    assert before and {task.step for task in left} == before
    assert {task.reason for task in left} == {""}
    assert services.routes.get(route.id).ended_because == ""


def test_the_reason_for_moving_a_reminder_goes(services: Services) -> None:
    case_id = recorded(services, "Sanne Testpersoon")
    services.routes.start(case_id, "statutory_report", "nl")
    task = next(t for t in services.cases.dossier(case_id).open_tasks if t.route_id)
    services.agenda.move(task.id, date(2026, 11, 24), f"{MARKER}: moeder is ziek")
    assert services.cases.count(CaseQuery(text=MARKER)) == 1
    withdraw(services, case_id)
    assert MARKER not in str(everything(services))


@pytest.mark.parametrize(
    ("age", "left"),
    [(4, 11), (11, 11), (12, 12), (15, 12), (16, 16), (17, 16), (18, 18), (19, 18), (64, 18)],
)
def test_of_an_age_its_class_stays_and_the_duties_stay_the_same(
    services: Services, age: int, left: int
) -> None:
    people = (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", age),
        NewPerson("accused", "Kees Voorbeeld", "staff"),
        NewPerson("witness", "Noor Zonderjaren", "pupil"),
    )
    told = a_report(category="sexual_abuse", people=people, consent="given")
    case_id, refused = (
        services.intake.record(replace(told, consent=answer)) for answer in ("given", "refused")
    )
    before = duties(services, case_id)
    assert ("inform_board" in {duty for duty, _ in before}) or age >= 18
    withdraw(services, case_id)
    assert duties(services, case_id) == duties(services, refused) == before
    for each in (case_id, refused):
        ages = [one.involvement.age for one in services.cases.dossier(each).people]
        assert ages == [left, None, None]


def duties(services: Services, case_id: CaseId) -> list[tuple[str, str]]:
    return [
        (one.duty.duty, one.duty.binding.value) for one in services.guidance.assess(case_id).duties
    ]


def test_an_age_written_down_later_is_kept_as_its_class(services: Services) -> None:
    case_id = services.intake.record(a_report(consent="refused"))
    role = services.people.add_role(case_id, NewPerson("witness", "", "pupil", "", 14))
    added = services.cases.dossier(case_id).people[-1].involvement
    assert (added.id, added.age) == (role, 12)
    services.people.change_role(replace(added, age=17))
    assert services.cases.dossier(case_id).people[-1].involvement.age == 16


def test_an_old_answer_that_is_put_right_erases_nothing(
    services: Services, clock: StoppedClock
) -> None:
    """What holds is the newest answer."""
    case_id = recorded(services, "Sanne Testpersoon", story=MARKER)
    first = services.cases.dossier(case_id).consent
    assert first is not None
    services.cases.add(Consent(case_id, "given", TODAY))
    services.cases.change(replace(first, answer="refused"))
    assert MARKER in everything(services)["reports"]


def commitments(rows: list[Row], salts: dict[int, bytes]) -> set[bytes]:
    """What the log would hold of these rows under these salts."""
    found = set()
    for row in rows:
        values = {name: row[name] for name in row.keys() if name != "salt"}  # noqa: SIM118
        text = json.dumps(values, sort_keys=True, default=lambda blob: blob.hex())
        found.add(hmac.digest(salts[row["id"]], text.encode(), "sha256"))
    return found


def test_what_is_gone_cannot_be_guessed_from_the_log(services: Services, full: CaseId) -> None:
    """The log commits to each row as it was; without its old salt no guess can be tried."""
    connection = services.register.connection
    tables = [*texts_of_a_case(connection), "persons", "requests"]
    with services.register.change("test", NOW):
        asked = connection.insert(
            "requests",
            **{"kind": "inspection", "received_on": TODAY, "due_on": TODAY, "because": MARKER},
            answers=json.dumps({"about_name": MARKER}),
        )
        connection.insert("requested_cases", request_id=asked, case_id=full)
    before = {table: connection.rows(f"SELECT * FROM {table}") for table in tables}
    held = [row for rows in before.values() for row in rows if MARKER in str(tuple(row))]
    assert len(held) > len(tables) - len(CODES_ALONE) - 2
    withdraw(services, full)

    def known(table: str) -> set[bytes]:
        query = "SELECT commitment FROM commitments WHERE table_name = ?"
        return {bytes(row[0] or b"") for row in connection.rows(query, (table,))}

    for table, rows in before.items():
        marked = [row for row in rows if MARKER in str(tuple(row))]
        if table == "involvements":
            marked = [row for row in rows if row["case_id"] == full]
        old = {row["id"]: bytes(row["salt"]) for row in marked}
        assert not marked or commitments(marked, old) & known(table), f"{table}: it guesses well"
        now = {
            row["id"]: bytes(row["salt"])
            for row in connection.rows(f"SELECT id, salt FROM {table}")
        }
        staying = [row for row in marked if row["id"] in now]
        assert not commitments(staying, now) & known(table), table
    assert check(connection) == []
