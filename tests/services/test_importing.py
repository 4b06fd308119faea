"""Importing rows: what a row becomes, what stays out, and all or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.factory import StoppedClock
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.list_columns import Column
from vp_desktop.core.model import SchoolId
from vp_desktop.services.importing import Importing, ImportPlan
from vp_desktop.services.list_table import ListTable, Row
from vp_desktop.storage import records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, log_lines

HEADERS = tuple(column.value for column in Column)
ROW = {
    "Nr": "23-004",
    "Datum melding": "20-8-2023",
    "Datum incident": "18-8-2023",
    "Naam melder": "Sem Melder",
    "Rol melder": "Ouder",
    "Soort": "Psychisch geweld",
    "Subsoort": "Online pesten",
    "Omschrijving": "Pim Slachtman vertelt.",
    "Locatie": "Kantine",
    "Slachtoffer": "Pim Slachtman",
    "Klas": "4A",
    "Leeftijd": "15",
    "Beklaagde": "Sara Klaagster",
    "Type beklaagde": "Stagiair",
    "Afloop": "Afspraken gemaakt",
    "Doorverwezen naar": "Mentor, Politie",
    "Status": "Gesloten",
    "Afgesloten op": "12-10-2023",
}


@pytest.fixture
def importing(register: Register, program: Program) -> Importing:
    return Importing(register, program.taxonomy, StoppedClock())


def a_list(*rows: dict[str, str], headers: tuple[str, ...] = HEADERS) -> ListTable:
    """A list of rows that differ from ROW as given, with numbers of their own."""
    made = [{**ROW, "Nr": f"23-{number:03d}", **row} for number, row in enumerate(rows, start=1)]
    return ListTable(
        headers,
        tuple(
            Row.of(line, [row.get(header, "") for header in headers])
            for line, row in enumerate(made, start=2)
        ),
    )


def plan(importing: Importing, table: ListTable, **how: Any) -> ImportPlan:
    return importing.plan(table, school_id=SchoolId(1), **how)


def put_in(importing: Importing, *rows: dict[str, str], **how: Any) -> dict[str, Any]:
    return importing.apply(plan(importing, a_list(*rows), **how)).as_report()


def table(register: Register, name: str, columns: str) -> list[tuple[Any, ...]]:
    return [
        tuple(row) for row in register.connection.rows(f"SELECT {columns} FROM {name} ORDER BY id")
    ]


def everything(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the register, the log and the index included."""
    names = register.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        row["name"]: [
            tuple(one) for one in register.connection.rows(f"SELECT * FROM {row['name']}")
        ]
        for row in names
    }


def test_one_row_is_one_report_one_case_one_matter(
    importing: Importing, register: Register
) -> None:
    assert put_in(importing, {}) == {"rows": 1, "imported": 1, "duplicates": 0, "rejected": []}
    assert table(register, "matters", "category, place, reporter_role, accused_type") == [
        ("bullying", "canteen", "parent", "staff")
    ]
    assert table(register, "cases", "year, sequence, opened_on, known_since, matter_id") == [
        (2023, 1, "2023-08-20", "2023-08-20T00:00:00", 1)
    ]
    assert table(register, "reports", "received_on, reporter_role, way, story, outside_number") == [
        ("2023-08-20", "parent", "list", "Pim Slachtman vertelt.", "23-001")
    ]
    assert table(register, "incidents", "date_kind, from_on, to_on, place, form, report_id") == [
        ("exact", "2023-08-18", None, "canteen", None, 1)
    ]
    assert table(register, "involvements", "role, kind, age, person_id") == [
        ("subject", "pupil", 15, 1),
        ("accused", "trainee", None, 2),
        ("reporter", "parent", None, 3),
    ]
    assert table(register, "persons", "name, kind, class_name") == [
        ("Pim Slachtman", "pupil", "4A"),
        ("Sara Klaagster", "trainee", ""),
        ("Sem Melder", "parent", ""),
    ]
    assert table(register, "referrals", "referred_to") == [("mentor",), ("police",)]
    assert table(register, "closings", "outcome, reason, closed_on") == [
        ("agreements", "from_list", "2023-10-12")
    ]
    assert table(register, "consents", "id") == []
    assert check(register.connection) == []


def test_a_running_row_stays_open_and_unnamed_people_have_a_role(
    importing: Importing, register: Register
) -> None:
    put_in(
        importing,
        {"Status": "Lopend", "Afgesloten op": "", "Datum incident": "", "Doorverwezen naar": ""}
        | {"Rol melder": "Anoniem", "Beklaagde": "", "Type beklaagde": "Onbekend"},
    )
    assert table(register, "closings", "id") == table(register, "referrals", "id") == []
    assert table(register, "incidents", "date_kind, from_on") == [("unknown", None)]
    assert table(register, "involvements", "role, kind, person_id") == [
        ("subject", "pupil", 1),
        ("accused", "unknown", None),
        ("reporter", "unknown", None),
    ]
    story = table(register, "reports", "story")[0][0]
    assert story.endswith("In de lijst stond bij Afloop: Afspraken gemaakt")


def test_people_are_the_same_by_kind_exact_name_and_class(
    importing: Importing, register: Register
) -> None:
    pupil = {"Rol melder": "Leerling", "Naam melder": "Pim Slachtman"}
    put_in(importing, pupil, {"Klas": "5A"}, {"Slachtoffer": "pim slachtman"}, {"Leeftijd": "16"})
    put_in(importing, {"Omschrijving": "Later.", "Nr": "23-099"})
    assert table(register, "persons", "name, kind, class_name") == [
        ("Pim Slachtman", "pupil", "4A"),
        ("Sara Klaagster", "trainee", ""),
        ("Pim Slachtman", "pupil", "5A"),
        ("Sem Melder", "parent", ""),
        ("pim slachtman", "pupil", "4A"),
    ]
    people = [row[0] for row in table(register, "involvements", "person_id")]
    assert people == [1, 2, 1, 3, 2, 4, 5, 2, 4, 1, 2, 4, 1, 2, 4]


def test_duplicates_stay_out_in_one_list_and_later(
    importing: Importing, register: Register
) -> None:
    same = {"Nr": "23-001"}
    assert put_in(importing, same, same | {"Klas": "5A"}, same | {"Omschrijving": "Anders."}) == {
        **{"rows": 3, "imported": 2, "duplicates": 1, "rejected": []},
    }
    assert put_in(importing, same)["duplicates"] == 1
    assert put_in(importing, same | {"Datum melding": "2023-08-20"})["duplicates"] == 1
    assert put_in(importing, same | {"Datum melding": "21-8-2023"})["imported"] == 1
    assert put_in(importing, same, same, again=True)["imported"] == 2
    assert len(table(register, "cases", "id")) == 5


def test_a_plan_that_is_carried_out_twice_goes_in_once(importing: Importing) -> None:
    twice = plan(importing, a_list({}, {}))
    assert importing.apply(twice).imported == 2
    assert importing.apply(twice).as_report() == {
        **{"rows": 2, "imported": 0, "duplicates": 2, "rejected": []},
    }


def test_rejected_rows_are_listed_and_the_good_ones_go_in(
    importing: Importing, register: Register
) -> None:
    headers = tuple("AARD" if header == "Soort" else header for header in HEADERS)
    rows = ({"Datum melding": "31-2-2023"}, {}, {"AARD": "GEHEIM"}, {"Locatie": "GEHEIM"}, {})
    listed = a_list(*({"AARD": "Overig", "Subsoort": ""} | row for row in rows), headers=headers)
    overfull = Row.of(7, [*listed.rows[1].cells, "GEHEIM"])
    result = importing.apply(plan(importing, ListTable(headers, (*listed.rows, overfull))))
    assert result.as_report() == {
        "rows": 6,
        "imported": 2,
        "duplicates": 0,
        "rejected": [
            {"line": 2, "column": "Datum melding", "reason": "no_such_date"},
            {"line": 4, "column": "AARD", "reason": "unknown_word"},
            {"line": 5, "column": "Locatie", "reason": "unknown_word"},
            {"line": 7, "column": "Afgesloten op", "reason": "too_many_cells"},
        ],
    }
    assert "GEHEIM" not in json.dumps(result.as_report())
    assert len(table(register, "cases", "id")) == 2


def test_one_line_in_the_log_and_none_for_nothing(importing: Importing, register: Register) -> None:
    before = len(log_lines(register))
    put_in(importing, {}, {}, {"Soort": ""})
    put_in(importing, {}, {})
    put_in(importing, {"Soort": "x"})
    lines = log_lines(register)
    assert len(lines) == before + 1
    counts = {"rows": 3, "imported": 2, "duplicates": 0, "rejected": 1}
    assert lines[0] == (StoppedClock().now, "list_imported", counts)


def test_a_plan_changes_nothing(importing: Importing, register: Register) -> None:
    before = everything(register)
    assert plan(importing, a_list({}, {"Soort": ""})).as_report()["imported"] == 1
    assert everything(register) == before


@pytest.mark.parametrize("fails_at", [1, 2, 5, 17, 23])
def test_an_import_that_fails_half_way_leaves_nothing(
    importing: Importing, register: Register, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    before = everything(register)
    insert, left = records.insert, [fails_at]

    def insert_or_fail(*value: Any, **more: Any) -> int:
        left[0] -= 1
        if not left[0]:
            raise CannotWrite("disk_full")
        return insert(*value, **more)

    monkeypatch.setattr(records, "insert", insert_or_fail)
    with pytest.raises(CannotWrite):
        put_in(importing, {}, {}, {})
    monkeypatch.undo()
    assert everything(register) == before
    assert put_in(importing, {}, {}, {})["imported"] == 3
    assert check(register.connection) == []
