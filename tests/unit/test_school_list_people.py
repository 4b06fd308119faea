"""A row of a school's list: its people, how it ended, and nothing of it lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.test_school_list import a_row, good
from vp_desktop.composition import Program
from vp_desktop.core.list_columns import Column
from vp_desktop.core.list_row import ListedPerson, ListRow, Rejection
from vp_desktop.core.school_list import read_row
from vp_desktop.core.taxonomy import Taxonomy

TAXONOMY = Program().taxonomy


@pytest.fixture
def taxonomy() -> Taxonomy:
    return TAXONOMY


@pytest.mark.parametrize(
    ("word", "role", "kind"),
    [
        ("Leerling", "pupil", "pupil"),
        ("Ouder", "parent", "parent"),
        ("Personeelslid", "staff", "staff"),
        ("Leidinggevende", "staff", "school_leader"),
        ("Getuige", "witness", "unknown"),
        ("Anders", "different_reporter", "other"),
        ("", "unknown_reporter", "unknown"),
    ],
)
def test_who_reported(taxonomy: Taxonomy, word: str, role: str, kind: str) -> None:
    row = good(taxonomy, REPORTER_ROLE=word)
    assert (row.reporter_role, row.reporter) == (role, ListedPerson("Sem Proef", kind))


def test_somebody_anonymous_has_no_name(taxonomy: Taxonomy) -> None:
    row = good(taxonomy, REPORTER_ROLE="Anoniem", REPORTER="Sem Proef")
    assert (row.reporter, row.unnamed) == (ListedPerson("", "unknown"), "Sem Proef")


def test_a_pupil_who_reports_under_the_name_of_the_subject_is_the_subject(
    taxonomy: Taxonomy,
) -> None:
    itself = good(taxonomy, REPORTER_ROLE="Leerling", REPORTER="Pim Proef")
    assert itself.reporter == ListedPerson("Pim Proef", "pupil", "4A")
    other = good(taxonomy, REPORTER_ROLE="Leerling", REPORTER="Sem Proef")
    assert other.reporter == ListedPerson("Sem Proef", "pupil")
    parent = good(taxonomy, REPORTER_ROLE="Ouder", REPORTER="Pim Proef")
    assert parent.reporter == ListedPerson("Pim Proef", "parent")


@pytest.mark.parametrize("name", ["", " ", "-", "?", "Onbekend", "onbekend ", "n.v.t.", "Anoniem"])
def test_what_stands_for_no_name_is_no_name(taxonomy: Taxonomy, name: str) -> None:
    row = good(taxonomy, ACCUSED=name, SUBJECT=name, REPORTER=name)
    assert (row.accused.name, row.subject.name, row.reporter.name) == ("", "", "")
    assert "4A" in row.story  # the class of somebody without a name


@pytest.mark.parametrize("age", ["0", "7", "120", ""])
def test_a_whole_age(taxonomy: Taxonomy, age: str) -> None:
    row = good(taxonomy, AGE=age)
    assert (row.subject.age, row.remarks) == (int(age) if age else None, ())


@pytest.mark.parametrize("age", ["121", "-1", "12,5", "circa 12", "¹²", "٣", "9" * 5000])
def test_another_age_is_kept_in_words(taxonomy: Taxonomy, age: str) -> None:
    row = good(taxonomy, AGE=age)
    assert row.subject.age is None
    assert row.story == f"Pim vertelt.\n\nIn de lijst stond bij Leeftijd: {age}"


def test_several_referrals(taxonomy: Taxonomy) -> None:
    row = good(taxonomy, REFERRED_TO="Veilig Thuis,politie , ,Vertrouwensinspectie,Politie")
    assert row.referrals == ("safe_home", "police", "inspector")


@pytest.mark.parametrize(
    ("status", "outcome", "closed_on", "expected", "kept"),
    [
        ("Gesloten", "Melder ziet af", "12-10-2023", "withdrawn", 0),
        ("Gesloten", "", "", "unknown_outcome", 0),
        ("gesloten ", "Formele klacht", "", "formal_complaint", 0),
        ("Lopend", "", "", "running", 0),
        ("Lopend", "Lopend", "", "running", 0),
        ("Lopend", "Gesprek gevoerd", "", "running", 1),
        ("Lopend", "Gesprek gevoerd", "12-10-2023", "running", 2),
        ("", "", "", "running", 0),
        ("", "Lopend", "", "running", 0),
        ("", "", "12-10-2023", "unknown_outcome", 0),
        ("", "Luisterend oor", "", "listened", 0),
        ("", "Lopend", "12-10-2023", "running", 1),
        ("Gesloten", "Lopend", "12-10-2023", "unknown_outcome", 1),
    ],
)
def test_how_it_ended(
    taxonomy: Taxonomy, status: str, outcome: str, closed_on: str, expected: str, kept: int
) -> None:
    row = good(taxonomy, STATUS=status, OUTCOME=outcome, CLOSED_ON=closed_on)
    assert (row.outcome, row.is_open, len(row.remarks)) == (expected, expected == "running", kept)
    closed = date(2023, 10, 12) if closed_on and not row.is_open else None
    assert row.closed_on == closed


@pytest.mark.parametrize(
    ("soort", "subsoort", "form", "ground"),
    [
        ("Psychisch geweld", "Online Pesten", "digital_form", "unknown_ground"),
        ("Psychisch geweld", "Pesten", "unknown_form", "unknown_ground"),
        ("Seksuele intimidatie", "Verbaal", "unknown_form", "unknown_ground"),
        ("Discriminatie", "Herkomst", "unknown_form", "origin"),
        ("Discriminatie", "Seksuele gerichtheid", "unknown_form", "orientation"),
        ("Discriminatie", "Geslacht", "unknown_form", "different_ground"),
        ("Discriminatie", "Anders", "unknown_form", "different_ground"),
        ("Discriminatie", "", "unknown_form", "unknown_ground"),
    ],
)
def test_what_a_bullying_register_takes_from_it(
    taxonomy: Taxonomy, soort: str, subsoort: str, form: str, ground: str
) -> None:
    row = good(taxonomy, CATEGORY=soort, SUBCATEGORY=subsoort)
    assert (row.bullying_form, row.bullying_ground) == (form, ground)
    assert TAXONOMY["bullying_form"].has(form) and TAXONOMY["bullying_ground"].has(ground)


def _words() -> st.SearchStrategy[str]:
    known = [
        word
        for code_list in TAXONOMY.lists.values()
        for item in code_list.items.values()
        for word in (item.label.nl, *item.words)
    ]
    return st.one_of(st.sampled_from([*known, "", "31-2-2023", "2023-09-03"]), st.text(max_size=20))


@given(st.dictionaries(st.sampled_from(Column), _words()))
def test_whatever_the_cells_a_row_is_read_or_rejected(cells: dict[Column, str]) -> None:
    row = read_row(cells, TAXONOMY)
    if isinstance(row, Rejection):
        return
    assert isinstance(row, ListRow)
    assert TAXONOMY["category"].has(row.category)
    assert TAXONOMY["place"].has(row.place)
    assert TAXONOMY["outcome"].has(row.outcome)
    assert TAXONOMY["accused_type"].has(row.accused_type)
    assert TAXONOMY["reporter_role"].has(row.reporter_role)
    for person in (row.subject, row.accused, row.reporter):
        assert TAXONOMY["person_kind"].has(person.kind)


@given(st.sampled_from(Column), st.text(max_size=20))
def test_one_strange_cell_is_read_or_rejected(column: Column, text: str) -> None:
    assert isinstance(read_row(a_row() | {column: text}, TAXONOMY), ListRow | Rejection)
