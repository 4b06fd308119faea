"""Importing into the three kinds of register, hostile lists, and a register that cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factory import NOW, StoppedClock, make_register, new_keys
from tests.services.test_importing import HEADERS, ROW, a_list, everything, plan, put_in, table
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.list_columns import Column
from vp_desktop.core.model import SchoolId
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.importing import Importing
from vp_desktop.services.list_file import read_list
from vp_desktop.services.list_table import ListTable, Row
from vp_desktop.services.settings import Settings
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, open_register

DATA = Path(__file__).parents[1] / "data"
PROGRAM = Program(StoppedClock())


def importing(register: Register) -> Importing:
    return Importing(register, PROGRAM.taxonomy, StoppedClock())


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Register]:
    register = make_register(tmp_path / "school.vpr", purpose=Purpose.SCHOOL)
    yield register
    register.close()


@pytest.fixture
def bullying(tmp_path: Path) -> Iterator[Register]:
    register = make_register(tmp_path / "pesten.vpr", purpose=Purpose.BULLYING)
    yield register
    register.close()


def test_a_bullying_register_takes_form_ground_and_end(bullying: Register) -> None:
    put_in(
        importing(bullying),
        {},
        {"Status": "Lopend", "Soort": "Discriminatie", "Subsoort": "Herkomst"},
        {"Soort": "Discriminatie", "Subsoort": "Geslacht"},
    )
    columns = "bullying_form, bullying_ground, bullying_method, bullying_end"
    assert table(bullying, "matters", columns) == [
        ("digital_form", "unknown_ground", "unknown_method", "unknown_end"),
        ("unknown_form", "origin", "unknown_method", "running"),
        ("unknown_form", "different_ground", "unknown_method", "unknown_end"),
    ]
    assert table(bullying, "incidents", "form, ground") == [
        ("digital_form", "unknown_ground"),
        ("unknown_form", "origin"),
        ("unknown_form", "different_ground"),
    ]


def names_in(path: Path) -> set[str]:
    """Every name of a list, and every word of a name that is longer than a particle."""
    listed = read_list(path)
    places = [listed.headers.index(name) for name in ("Naam melder", "Slachtoffer", "Beklaagde")]
    names = {row.cell(place) for row in listed.rows for place in places} - {""}
    return names | {word for name in names for word in name.split() if word != word.lower()}


@pytest.mark.parametrize("name", ["incidenten_vo.csv", "incidenten_po_klein.csv"])
def test_a_register_of_codes_holds_no_name(school: Register, name: str) -> None:
    listed = read_list(DATA / name)
    importing(school).apply(plan(importing(school), listed))
    cells = (cell for rows in everything(school).values() for row in rows for cell in row)
    held = "\n".join(cell for cell in cells if isinstance(cell, str))  # salts may spell anything
    assert [name for name in names_in(DATA / name) if name in held] == []
    people = table(school, "persons", "name")
    assert people and all(len(code) == 8 and code[1] == "-" for (code,) in people)
    story = table(school, "reports", "story")[0][0]
    assert story.count("L-") == 2 and len(table(school, "reports", "id")) == len(listed.rows)
    assert check(school.connection) == []


def test_codes_are_the_same_in_a_later_import(school: Register) -> None:
    put_in(importing(school), {})
    people = table(school, "persons", "name, kind, class_name")
    put_in(importing(school), {"Nr": "24-001", "Omschrijving": "PIM en Slachtmans moeder."})
    assert table(school, "persons", "name, kind, class_name") == people
    code = people[0][0]
    assert table(school, "reports", "story")[1] == (f"{code} en {code}s moeder.",)
    assert put_in(importing(school), {})["duplicates"] == 1


def test_an_anonymous_reporter_and_a_shared_name_leave_no_name_in_a_story(school: Register) -> None:
    told = "Sem Melder zag Pim Slachtman en Sara Slachtman; Slachtman huilde."
    row = {"Rol melder": "Anoniem", "Beklaagde": "Sara Slachtman", "Omschrijving": told}
    put_in(importing(school), row)
    first, second = (code for (code,) in table(school, "persons", "name"))
    story = table(school, "reports", "story")[0][0]
    assert story == f"[naam] zag {first} en {second}; [naam] huilde."


def test_names_stay_when_the_setting_says_so(school: Register) -> None:
    Settings(school, StoppedClock()).set("names", "on")
    put_in(importing(school), {})
    assert ("Pim Slachtman",) in table(school, "persons", "name")
    assert table(school, "reports", "story") == [("Pim Slachtman vertelt.",)]


def test_a_register_that_cannot_be_written(tmp_path: Path) -> None:
    key, salt = new_keys()
    path = tmp_path / "test.vpr"
    make_register(path, key=key, salt=salt).close()
    register = open_register(path, key, salt, NOW, read_only=True)
    made = plan(importing(register), a_list({}))
    with pytest.raises(CannotWrite, match="read_only"):
        importing(register).apply(made)
    register.close()


def test_a_list_without_its_columns(register: Register) -> None:
    listed = ListTable(("Datum melding", "Iets"), (Row.of(2, ["1-1-2024", "Overig"]),))
    with pytest.raises(WrongUse) as caught:
        plan(importing(register), listed)
    assert (caught.value.code, caught.value.values) == ("list_lacks_columns", {"columns": "Soort"})
    mended = {Column.REPORTED_ON: 0, Column.CATEGORY: 1}
    assert plan(importing(register), listed, mapping=mended).as_report()["imported"] == 1


def test_columns_that_stay_out_are_named(register: Register) -> None:
    headers = ("Datum melding", "Soort", "Notitie", "Leeg", "")
    listed = ListTable(headers, (Row.of(2, ["1-1-2024", "Overig", "x", "", "y"]),))
    assert plan(importing(register), listed).unused == ("Notitie", "(5)")


def test_a_row_may_be_shorter_than_the_header(register: Register) -> None:
    short = replace(a_list({}), rows=(Row.of(2, list(ROW.values())[:6]),))
    assert plan(importing(register), short).as_report()["imported"] == 1


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("hostile") / "test.vpr"
    register = make_register(path, purpose=Purpose.SCHOOL)
    yield register
    register.close()


CELLS = st.one_of(
    st.sampled_from(
        ["", "Leerling", "Overig", "Pesten", "Lopend", "1-1-2024", "'; DROP TABLE log"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
)
CHANGES = st.dictionaries(st.sampled_from(HEADERS), CELLS, max_size=4)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CHANGES, min_size=1, max_size=4), st.booleans())
def test_whatever_the_list_it_goes_in_or_stays_out(
    hostile: Register, changes: list[dict[str, str]], again: bool
) -> None:
    before = hostile.connection.value("SELECT count(*) FROM cases")
    report = put_in(importing(hostile), *changes, again=again)
    assert hostile.connection.value("SELECT count(*) FROM cases") == before + report["imported"]
    stayed_out = report["duplicates"] + len(report["rejected"])
    assert report["rows"] == len(changes) == report["imported"] + stayed_out


def test_the_register_is_sound_after_all_of_that(hostile: Register) -> None:
    put_in(importing(hostile), {})
    assert check(hostile.connection) == []


def in_rows(register: Register, rows: int) -> ListTable:
    """The list of the secondary school over and over, with other numbers."""
    listed = read_list(DATA / "incidenten_vo.csv")
    many = (listed.rows[number % len(listed.rows)] for number in range(rows))
    numbered: list[Any] = [
        Row.of(line, (str(line), *row.cells[1:])) for line, row in enumerate(many, start=2)
    ]
    return ListTable(listed.headers, tuple(numbered))


def test_nine_hundred_rows_take_less_than_five_seconds(register: Register) -> None:
    listed = in_rows(register, 900)
    start = perf_counter()
    result = importing(register).apply(plan(importing(register), listed))
    assert perf_counter() - start < 5
    assert result.imported == 900
    assert importing(register).plan(listed, school_id=SchoolId(1)).duplicates == 900
