"""Both sample lists, imported whole: every count of every school year is the true one."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.factory import StoppedClock, make_register
from vp_desktop.composition import Program
from vp_desktop.core.list_dates import read_date
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_list import kinds_of
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.importing import Importing
from vp_desktop.services.list_file import read_list
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

DATA = Path(__file__).parents[1] / "data"
LISTS = ["incidenten_vo", "incidenten_po_klein"]
ROWS = {"incidenten_vo": 215, "incidenten_po_klein": 30}


@pytest.fixture
def taxonomy(program: Program) -> Taxonomy:
    return program.taxonomy


@pytest.fixture
def importing(register: Register, taxonomy: Taxonomy) -> Importing:
    return Importing(register, taxonomy, StoppedClock())


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Register]:
    register = make_register(tmp_path / "ander.vpr")
    yield register
    register.close()


def import_file(importing: Importing, path: Path, **how: Any) -> dict[str, Any]:
    plan = importing.plan(read_list(path), school_id=SchoolId(1), **how)
    assert importing.apply(plan).as_report() == plan.as_report()
    return plan.as_report()


def counted(register: Register, taxonomy: Taxonomy) -> dict[str, dict[str, Any]]:
    """What stands in the register by school year, in the shape of the truth files."""
    categories = taxonomy["category"]
    found: dict[str, dict[str, Any]] = {}
    for row in register.connection.rows(
        "SELECT matters.*, reports.received_on, closings.outcome FROM matters"
        " JOIN cases ON cases.matter_id = matters.id JOIN reports ON reports.case_id = cases.id"
        " LEFT JOIN closings ON closings.case_id = cases.id"
    ):
        leaf = row["category"]
        kind = next(one for one in kinds_of(categories) if leaf in categories.leaves_under(one))
        year = str(SchoolYear.of(date.fromisoformat(row["received_on"])))
        counts = found.setdefault(year, {"total": 0})
        counts["total"] += 1
        values = {
            "category": kind,
            "subcategory": None if leaf == kind else leaf,
            "month": row["received_on"][5:7],
            "place": row["place"],
            "reporter_role": row["reporter_role"],
            "accused_type": row["accused_type"],
            "outcome": row["outcome"] or "running",
        }
        for dimension, code in values.items():
            counts.setdefault(dimension, Counter())
            if code is not None:
                counts[dimension][code] += 1
    return found


@pytest.mark.parametrize("name", LISTS)
def test_a_list_goes_in_whole_and_its_figures_are_the_true_ones(
    importing: Importing, register: Register, taxonomy: Taxonomy, name: str
) -> None:
    report = import_file(importing, DATA / f"{name}.csv")
    rows = ROWS[name]
    assert report == {"rows": rows, "imported": rows, "duplicates": 0, "rejected": []}
    truth = json.loads((DATA / f"{name}.truth.json").read_text(encoding="utf-8"))
    assert counted(register, taxonomy) == truth
    assert check(register.connection) == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_is_in_already_is_all_duplicates(
    importing: Importing, register: Register, name: str
) -> None:
    import_file(importing, DATA / f"{name}.csv")
    head, rows = register.log_head, ROWS[name]
    report = import_file(importing, DATA / f"{name}.csv")
    assert report == {"rows": rows, "imported": 0, "duplicates": rows, "rejected": []}
    assert register.log_head == head
    assert import_file(importing, DATA / f"{name}.csv", again=True)["imported"] == rows
    assert register.connection.value("SELECT count(*) FROM cases") == 2 * rows


def as_workbook(path: Path, name: str) -> Path:
    """The list as Excel keeps it: dates as dates, ages as numbers."""
    book = Workbook()
    assert book.active is not None
    table = read_list(DATA / f"{name}.csv")
    book.active.append(table.headers)
    for row in table.rows:
        book.active.append([_as_cell(row.cell(at)) for at in range(len(table.headers))])
    target = path / f"{name}.xlsx"
    book.save(target)
    return target


def _as_cell(text: str) -> Any:
    if text.isdigit():
        return int(text)
    return read_date(text) or text or None


def as_other_csv(path: Path, name: str) -> Path:
    """The list with another separator, in another encoding and with other dates."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n")
    table = read_list(DATA / f"{name}.csv")
    writer.writerow([header.upper() for header in table.headers])
    for row in table.rows:
        writer.writerow([_other_date(cell) for cell in row.cells])
    target = path / f"{name}.csv"
    target.write_bytes(out.getvalue().encode("utf-16"))
    return target


def _other_date(text: str) -> str:
    day = read_date(text)
    if day is None:
        return text
    return f"{day:%d/%m/%Y}" if "-" in text[:4] else f"{day.isoformat()}T00:00:00"


def contents(register: Register) -> list[tuple[Any, ...]]:
    """Everything an import wrote, without what is random and the keys under another secret."""
    tables = (
        "SELECT school_id, category, place, reporter_role, accused_type FROM matters",
        "SELECT year, sequence, opened_on, known_since FROM cases",
        "SELECT received_on, reporter_role, way, story, outside_number FROM reports",
        "SELECT date_kind, from_on, to_on, place FROM incidents",
        "SELECT name, kind, class_name FROM persons",
        "SELECT case_id, person_id, role, kind, age FROM involvements",
        "SELECT case_id, referred_to FROM referrals",
        "SELECT case_id, outcome, closed_on, reason FROM closings",
    )
    return [
        tuple(row) for table in tables for row in register.connection.rows(f"{table} ORDER BY id")
    ]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("rewrite", [as_workbook, as_other_csv])
def test_the_same_list_in_another_form_is_the_same_in_the_register(
    importing: Importing,
    register: Register,
    other: Register,
    taxonomy: Taxonomy,
    tmp_path: Path,
    rewrite: Callable[[Path, str], Path],
    name: str,
) -> None:
    import_file(importing, DATA / f"{name}.csv")
    rewritten = rewrite(tmp_path, name)
    report = import_file(Importing(other, taxonomy, StoppedClock()), rewritten)
    assert report["imported"] == ROWS[name]
    assert contents(other) == contents(register)
    assert import_file(importing, rewritten)["duplicates"] == ROWS[name]
