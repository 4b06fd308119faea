"""A row of a school's list: read whole by the words of the taxonomy, or rejected with its reason."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.composition import Program
from vp_desktop.core.list_columns import Column, missing_columns, recognise
from vp_desktop.core.list_dates import read_date
from vp_desktop.core.list_row import ListedPerson, ListRow, Reason, Rejection
from vp_desktop.core.school_list import read_row
from vp_desktop.core.taxonomy import Taxonomy

HEADERS = [column.value for column in Column]


@pytest.fixture
def taxonomy(program: Program) -> Taxonomy:
    return program.taxonomy


def a_row(**changed: str) -> dict[Column, str]:
    """The cells of a complete row; a column is named by its name in `Column`."""
    cells = {
        "NUMBER": "23-004",
        "REPORTED_ON": "20-8-2023",
        "HAPPENED_ON": "18-8-2023",
        "REPORTER": "Sem Proef",
        "REPORTER_ROLE": "Personeelslid",
        "CATEGORY": "Psychisch geweld",
        "SUBCATEGORY": "Pesten",
        "STORY": "Pim vertelt.",
        "PLACE": "Kantine",
        "SUBJECT": "Pim Proef",
        "CLASS": "4A",
        "AGE": "15",
        "ACCUSED": "Sara Proef",
        "ACCUSED_TYPE": "Leerling",
        "OUTCOME": "Afspraken gemaakt",
        "REFERRED_TO": "Mentor",
        "STATUS": "Gesloten",
        "CLOSED_ON": "12-10-2023",
    }
    return {Column[name]: text for name, text in (cells | changed).items()}


def good(taxonomy: Taxonomy, **changed: str) -> ListRow:
    found = read_row(a_row(**changed), taxonomy)
    assert isinstance(found, ListRow), found
    return found


def test_columns_are_recognised_whatever_their_capitals_spaces_and_order() -> None:
    headers = ["  datum MELDING ", "Iets anders", "soort", "nr"]
    found = recognise(headers)
    assert found == {Column.REPORTED_ON: 0, Column.CATEGORY: 2, Column.NUMBER: 3}
    assert list(recognise(HEADERS).values()) == list(range(18))


def test_a_columns_own_name_goes_before_another_name_for_it() -> None:
    assert recognise(["Datum", "Datum melding"])[Column.REPORTED_ON] == 1
    assert recognise(["Melddatum", "Aard"]) == {Column.REPORTED_ON: 0, Column.CATEGORY: 1}
    assert recognise(["Soort", "Soort"])[Column.CATEGORY] == 0


def test_a_list_needs_a_date_and_a_category() -> None:
    assert missing_columns(recognise(["Klas"])) == (Column.REPORTED_ON, Column.CATEGORY)
    assert missing_columns(recognise(HEADERS)) == ()


@pytest.mark.parametrize(
    "text",
    [
        *("3-9-2023", "03-09-2023", "3/9/2023", "03.09.2023", " 3-9-2023 ", "2023-09-03"),
        *("2023-09-03T00:00:00", "2023-09-03 14:30", "3-9-2023 0:00", "2023-09-03T10:15:00.5Z"),
        *("2023-09-03T10:15+02:00",),
    ],
)
def test_a_date_is_read(text: str) -> None:
    assert read_date(text) == date(2023, 9, 3)


@pytest.mark.parametrize(
    "text",
    [
        *("30-2-2023", "29-2-2023", "31-4-2023", "0-1-2023", "1-0-2023", "1-13-2023"),
        *("3-9-23", "1-1-1949", "1-1-2101", "3-9/2023", "3 september", "2023", "45123", "-"),
        *("2023-13-01", "2023-09-03 25:00", "2023/09/03", "٣-٩-2023", "3-9-2023x", "13-2023-1"),
    ],
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert read_date(text) is None


def test_a_leap_day_and_the_outer_years_are_dates() -> None:
    assert read_date("29-2-2024") == date(2024, 2, 29)
    assert read_date("1-1-1950") == date(1950, 1, 1)
    assert read_date("31-12-2100") == date(2100, 12, 31)


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_in_every_form(day: date) -> None:
    forms = [f"{day.day}{sign}{day.month}{sign}{day.year}" for sign in "-/."] + [
        day.isoformat(),
        f"{day:%d-%m-%Y}",
    ]
    assert {read_date(form) for form in forms} == {day}


def test_a_whole_row(taxonomy: Taxonomy) -> None:
    row = good(taxonomy)
    assert row == ListRow(
        number="23-004",
        reported_on=date(2023, 8, 20),
        happened_on=date(2023, 8, 18),
        category="bullying",
        place="canteen",
        reporter_role="staff",
        accused_type="pupil",
        bullying_form="unknown_form",
        bullying_ground="unknown_ground",
        text="Pim vertelt.",
        remarks=(),
        subject=ListedPerson("Pim Proef", "pupil", "4A", 15),
        accused=ListedPerson("Sara Proef", "pupil"),
        reporter=ListedPerson("Sem Proef", "staff"),
        unnamed="",
        referrals=("mentor",),
        outcome="agreements",
        closed_on=date(2023, 10, 12),
    )
    assert row.story == "Pim vertelt."


def test_a_row_with_only_a_date_and_a_category(taxonomy: Taxonomy) -> None:
    cells = {Column.REPORTED_ON: "2023-08-20", Column.CATEGORY: "fysiekgeweld"}
    row = read_row(cells, taxonomy)
    assert isinstance(row, ListRow)
    assert (row.category, row.place) == ("unknown_physical", "unknown_place")
    assert (row.reporter_role, row.accused_type) == ("unknown_reporter", "unknown_accused")
    assert (row.subject, row.accused) == (ListedPerson("", "pupil"), ListedPerson("", "unknown"))
    assert row.is_open and row.happened_on is None and row.story == ""


@pytest.mark.parametrize(
    ("column", "text", "reason"),
    [
        ("REPORTED_ON", "", Reason.MISSING),
        ("REPORTED_ON", "31-2-2023", Reason.NO_SUCH_DATE),
        ("HAPPENED_ON", "31-2-2023", Reason.NO_SUCH_DATE),
        ("CLOSED_ON", "31-2-2023", Reason.NO_SUCH_DATE),
        ("CATEGORY", " ", Reason.MISSING),
        ("CATEGORY", "Ruzie", Reason.UNKNOWN_WORD),
        ("CATEGORY", "Pesten", Reason.UNKNOWN_WORD),
        ("CATEGORY", "Geweld en pesten", Reason.UNKNOWN_WORD),
        ("SUBCATEGORY", "Ruzie", Reason.UNKNOWN_WORD),
        ("SUBCATEGORY", "Fysiek geweld", Reason.UNKNOWN_WORD),
        ("REPORTER_ROLE", "Buurman", Reason.UNKNOWN_WORD),
        ("PLACE", "Maan", Reason.UNKNOWN_WORD),
        ("PLACE", "In het gebouw", Reason.UNKNOWN_WORD),
        ("ACCUSED_TYPE", "Buurman", Reason.UNKNOWN_WORD),
        ("OUTCOME", "Opgelost", Reason.UNKNOWN_WORD),
        ("REFERRED_TO", "Mentor, Huisarts", Reason.UNKNOWN_WORD),
        ("STATUS", "Misschien", Reason.UNKNOWN_WORD),
    ],
)
@pytest.mark.parametrize("status", ["Gesloten", "Lopend", ""])
def test_a_row_is_rejected(
    taxonomy: Taxonomy, column: str, text: str, reason: Reason, status: str
) -> None:
    cells = a_row(**{"STATUS": status} | {column: text})
    assert read_row(cells, taxonomy) == Rejection(Column[column], reason)


@pytest.mark.parametrize(
    ("soort", "subsoort", "category", "kept"),
    [
        ("Psychisch geweld", "Online pesten", "bullying", False),
        ("Psychisch geweld", "", "unknown_psychological", False),
        ("Psychisch geweld", "Anders", "different_psychological", False),
        ("Psychisch geweld", "Vechtpartij", "different_psychological", True),
        ("FYSIEK  GEWELD", "vecht partij", "fight", False),
        ("Seksuele intimidatie", "Sexting", "images", False),
        ("Seksuele intimidatie", "Intimidatie", "different_harassment", True),
        ("Discriminatie", "Herkomst", "origin", False),
        ("Discriminatie", "", "unknown_ground", False),
        ("Seksueel misbruik", "", "sexual_abuse", False),
        ("Seksueel misbruik", "Aanraking", "sexual_abuse", True),
        ("Seksueel misbruik", "Seksueel misbruik", "sexual_abuse", False),
        ("Radicalisering", "", "radicalisation", False),
        ("Overig", "Anders", "other", False),
    ],
)
def test_the_subcategory_belongs_to_its_category(
    taxonomy: Taxonomy, soort: str, subsoort: str, category: str, kept: bool
) -> None:
    row = good(taxonomy, CATEGORY=soort, SUBCATEGORY=subsoort)
    assert row.category == category
    assert bool(row.remarks) is kept
    assert not kept or subsoort in row.story


@pytest.mark.parametrize(
    ("word", "accused_type", "kind"),
    [
        ("Leerling", "pupil", "pupil"),
        ("Student", "pupil", "pupil"),
        ("Personeelslid", "staff", "staff"),
        ("Medewerker", "staff", "staff"),
        ("Stagiair", "staff", "trainee"),
        ("Leidinggevende", "staff", "school_leader"),
        ("Bestuurder", "staff", "board_member"),
        ("Inhuur", "staff", "hired"),
        ("Vrijwilliger", "volunteer", "volunteer"),
        ("Ouder", "parent", "parent"),
        ("Onbekend", "unknown_accused", "unknown"),
        ("Anders", "unknown_accused", "other"),
        ("", "unknown_accused", "unknown"),
    ],
)
def test_whom_it_is_about(taxonomy: Taxonomy, word: str, accused_type: str, kind: str) -> None:
    row = good(taxonomy, ACCUSED_TYPE=word)
    assert (row.accused_type, row.accused.kind) == (accused_type, kind)
