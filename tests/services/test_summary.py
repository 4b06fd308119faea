"""The yearly summary from a register: the same page always, final once, trends as they were published."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import Closing, Contact, SchoolId
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.publication_json import fingerprint
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.list_file import read_list
from vp_desktop.storage import matters
from vp_desktop.storage import register as storage

DATA = Path(__file__).parent.parent / "data"
SCHOOL = SchoolId(1)
YEARS = [SchoolYear(2023), SchoolYear(2024), SchoolYear(2025)]


@pytest.fixture
def vo(services: Services) -> Services:
    """The register of a secondary school with three years of reports."""
    plan = services.importing.plan(read_list(DATA / "incidenten_vo.csv"), school_id=SCHOOL)
    services.importing.apply(plan)
    return services


def same_page(edition: Edition, services: Services) -> str:
    return fingerprint(services.summary.document(edition, "nl"))


@pytest.mark.parametrize("name", ["incidenten_vo", "incidenten_po_klein"])
def test_every_published_figure_is_the_true_one(services: Services, name: str) -> None:
    plan = services.importing.plan(read_list(DATA / f"{name}.csv"), school_id=SCHOOL)
    services.importing.apply(plan)
    truth = json.loads((DATA / f"{name}.truth.json").read_text(encoding="utf-8"))
    for year, true in truth.items():
        edition = services.summary.edition(SchoolYear.parse(year), SCHOOL)
        counted = matters.of_year(services.register.connection, SCHOOL, SchoolYear.parse(year))
        assert len(counted.matters) == true["total"]
        document = services.summary.document(edition, "nl")
        assert document["total"].get("value") in (true["total"], None)
        for block in document["blocks"]:
            for cell in block["cells"]:
                if cell["value"] is not None:
                    assert cell["value"] == true_count(services, true, block["id"], cell["code"])


def true_count(services: Services, true: dict, block: str, code: str) -> int:  # type: ignore[type-arg]
    """The true count of a cell: leaves added up from the truth file."""
    dimension = block.partition("/")[0]
    table = {"category": "subcategory", "term": "month"}.get(dimension, dimension)
    taxonomy = services.summary._taxonomy[dimension]
    if dimension == "category":
        seven = true["category"]
        known = true["subcategory"]
        leaves = taxonomy.leaves_under(code)
        inner = [c for c in seven if c == code or code in tuple(taxonomy.parents_of(c))]
        whole = sum(seven[c] for c in inner if set(taxonomy.leaves_under(c)) <= set(leaves))
        return whole or sum(known.get(leaf, 0) for leaf in leaves)
    return sum(true[table].get(leaf, 0) for leaf in taxonomy.leaves_under(code))


def test_the_secondary_school_gets_figures_and_few_dots(vo: Services) -> None:
    for year in YEARS:
        page = vo.summary.edition(year, SCHOOL).page
        values = [cell.value for block in page.blocks for cell in block.cells]
        shown = sum(value is not None for value in values)
        assert shown >= 20, year
        assert values.count(None) <= 5, year


def test_drawn_again_copied_or_restored_it_is_the_same_page(vo: Services, tmp_path: Path) -> None:
    first = vo.summary.edition(YEARS[0], SCHOOL)
    assert same_page(vo.summary.edition(YEARS[0], SCHOOL), vo) == same_page(first, vo)
    storage.copy(vo.register, tmp_path / "kopie.vpr")
    copy = storage.open_register(tmp_path / "kopie.vpr", vo.register.key, vo.register.salt, NOW)
    assert same_page(make_services(copy).summary.edition(YEARS[0], SCHOOL), vo) == same_page(
        first, vo
    )
    copy.close()


def test_final_is_the_same_page_as_its_draft_and_is_made_once(vo: Services) -> None:
    draft = vo.summary.edition(YEARS[0], SCHOOL)
    final = vo.summary.make_final(YEARS[0], SCHOOL)
    assert (draft.status, final.status) == (Status.DRAFT, Status.FINAL)
    assert same_page(final, vo) == same_page(draft, vo)
    assert final.log_head == draft.log_head
    with pytest.raises(WrongUse, match="already_final"):
        vo.summary.make_final(YEARS[0], SCHOOL)


def test_a_late_case_does_not_change_a_final_page_or_its_trend(vo: Services) -> None:
    final = vo.summary.make_final(YEARS[0], SCHOOL)
    vo.intake.record(a_report(received_on=date(2023, 12, 1), category="sexual_abuse"))
    again = vo.summary.edition(YEARS[0], SCHOOL)
    assert vo.summary.document(again, "nl") == vo.summary.document(final, "nl")
    next_year = vo.summary.edition(YEARS[1], SCHOOL)
    assert [earlier.page for earlier in next_year.earlier] == [final.page]


def test_only_final_editions_are_in_the_trend(vo: Services) -> None:
    assert vo.summary.edition(YEARS[2], SCHOOL).earlier == ()
    vo.summary.make_final(YEARS[1], SCHOOL)
    vo.summary.make_final(YEARS[0], SCHOOL)
    earlier = vo.summary.edition(YEARS[2], SCHOOL).earlier
    assert [edition.school_year for edition in earlier] == [YEARS[1], YEARS[0]]
    assert all(edition.earlier == () for edition in earlier)
    assert vo.summary.edition(YEARS[0], SCHOOL).earlier == ()


def test_a_year_that_is_not_over_cannot_be_final(services: Services, clock: StoppedClock) -> None:
    services.intake.record(a_report())
    with pytest.raises(WrongUse, match="year_not_over"):
        services.summary.make_final(SchoolYear(2026), SCHOOL)
    clock.now = datetime(2027, 7, 31, 23, 59)
    with pytest.raises(WrongUse, match="year_not_over"):
        services.summary.make_final(SchoolYear(2026), SCHOOL)
    clock.now = datetime(2027, 8, 1, 0, 0)
    assert services.summary.make_final(SchoolYear(2026), SCHOOL).status is Status.FINAL


def test_a_year_to_come_has_no_summary(services: Services) -> None:
    with pytest.raises(WrongUse, match="year_not_begun"):
        services.summary.edition(SchoolYear(2027), SCHOOL)


def test_an_unknown_category_keeps_a_year_from_becoming_final(services: Services) -> None:
    services.intake.record(a_report(received_on=date(2026, 6, 1), category="not_yet"))
    with pytest.raises(NeedsAttention) as error:
        services.summary.make_final(SchoolYear(2025), SCHOOL)
    assert error.value.values == {"count": 1}
    assert services.summary.edition(SchoolYear(2025), SCHOOL).status is Status.DRAFT


def test_related_cases_count_once_and_their_reports_each(services: Services) -> None:
    first = services.intake.record(a_report())
    for _ in range(11):
        services.intake.record(a_report())
    services.intake.record(a_report(same_matter_as=first))
    edition = services.summary.edition(SchoolYear(2026), SCHOOL)
    assert (edition.page.total, edition.reports) == (12, 13)


def test_a_matter_counts_in_the_year_of_its_first_report(services: Services) -> None:
    late = services.intake.record(a_report(received_on=date(2026, 8, 1)))
    early = services.intake.record(a_report(received_on=date(2026, 7, 31)))
    services.cases.relate(early, late)
    connection = services.register.connection
    assert len(matters.of_year(connection, SCHOOL, SchoolYear(2025)).matters) == 1
    assert len(matters.of_year(connection, SCHOOL, SchoolYear(2026)).matters) == 0
    (matter,) = matters.of_year(connection, SCHOOL, SchoolYear(2025)).matters
    assert matter.values["term"] == "07"


def test_the_outcome_is_that_of_the_case_closed_last(services: Services) -> None:
    first = services.intake.record(a_report())
    second = services.intake.record(a_report(same_matter_as=first))

    def outcome() -> str:
        year = matters.of_year(services.register.connection, SCHOOL, SchoolYear(2026))
        return year.matters[0].values["outcome"]

    services.cases.close(Closing(second, "talked", date(2026, 11, 20)))
    assert outcome() == "running"
    services.cases.close(Closing(first, "agreements", date(2026, 11, 15)))
    assert outcome() == "talked"
    services.cases.reopen(first, "opnieuw")
    assert outcome() == "running"


def test_persons_behind_a_matter_are_told_apart(services: Services) -> None:
    for _ in range(2):
        services.intake.record(
            a_report(people=(NewPerson("subject"), NewPerson("accused", "Bram", "pupil")))
        )
    year = matters.of_year(services.register.connection, SCHOOL, SchoolYear(2026))
    subjects = [matter.persons["subject"] for matter in year.matters]
    accused = [matter.persons["accused"] for matter in year.matters]
    assert subjects[0].isdisjoint(subjects[1])
    assert accused[0] == accused[1]


def test_a_small_school_shows_no_figure_at_all(services: Services) -> None:
    for day in range(1, 10):
        services.intake.record(a_report(received_on=date(2026, 11, day)))
    edition = services.summary.edition(SchoolYear(2026), SCHOOL)
    document = services.summary.document(edition, "nl")
    assert document["total"] == {"value": None, "below": 10}
    assert (document["reports"], document["figures"], document["blocks"]) == (None, {}, [])
    services.intake.record(a_report())
    assert services.summary.edition(SchoolYear(2026), SCHOOL).page.total == 10


def test_contacts_and_hours_are_rounded_to_five(vo: Services) -> None:
    case_id = vo.intake.record(a_report(received_on=date(2025, 9, 1)))
    for day in range(1, 14):
        vo.cases.add(Contact(case_id, date(2025, 10, day), minutes=60))
    vo.cases.add(Contact(case_id, date(2025, 10, 20), with_role="accused", minutes=600))
    vo.cases.add(Contact(case_id, date(2026, 10, 20), minutes=600))
    figures = vo.summary.edition(SchoolYear(2025), SCHOOL).figures
    assert (figures["contacts"], figures["hours"]) == (15, 15)
    assert figures["median_weeks_to_closing"] >= 0
    assert "median_weeks_to_first_contact" not in figures


def test_two_schools_have_summaries_of_their_own(tmp_path: Path, clock: StoppedClock) -> None:
    register = make_register(tmp_path / "twee.vpr", schools=("Oost", "West"))
    services = make_services(register, clock)
    for _ in range(12):
        services.intake.record(a_report(school_id=SchoolId(2)))
    assert services.summary.edition(SchoolYear(2026), SchoolId(1)).page.total is None
    west = services.summary.edition(SchoolYear(2026), SchoolId(2))
    assert (west.page.total, west.schools) == (12, ("West",))
    register.close()
