"""What stays countable of what was destroyed: sums, and no figure that changes by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.factory import StoppedClock
from tests.services.destroying_kit import asked_to_go, binned
from tests.services.test_retention import LAST, SCHOOL, THIS, closed, counted, recorded
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import destroying
from vp_desktop.storage.checking import check


def test_destroying_changes_no_figure_that_the_bin_showed(services: Services) -> None:
    for _ in range(3):
        recorded(services, consent="given", minutes=30)
    case_id = recorded(services, minutes=30)
    services.cases.set_matter(replace(services.cases.dossier(case_id).matter, place="toilet"))
    asked_to_go(services, case_id)
    services.bin.put([case_id], BinReason.REQUEST)
    before = counted(services, LAST)
    services.destroying.destroy([case_id])
    after = counted(services, LAST)
    assert (len(after.matters), after.reports) == (4, 4)
    assert [one.values for one in after.matters] == [one.values for one in before.matters]
    assert replace(after, matters=()) == replace(before, matters=())
    assert after.matters[-1].values["place"] == "unknown_place"
    assert after.matters[-1].values["category"] == "unknown_psychological"


def test_all_destroyed_matters_are_of_one_person(services: Services) -> None:
    """Rule 2 of anonymity.md: five of one person must not become five persons by destroying them."""
    for _ in range(5):
        case_id = recorded(services)
        asked_to_go(services, case_id)
        services.bin.put([case_id], BinReason.REQUEST)
        services.destroying.destroy([case_id])
    found = counted(services, LAST).matters
    assert len(found) == 5
    assert len({one.id for one in found}) == 5
    assert {persons for one in found for persons in one.persons.values()} == {frozenset({0})}


def test_what_is_unknown_because_it_was_destroyed_is_never_printed_alone(
    services: Services,
) -> None:
    """Eight destroyed matters are of one person at most known: their cell is small (rule 2)."""
    for number in range(40):
        names = (f"Leerling {number}", f"Ander {number}")
        people = (
            NewPerson("subject", names[0], "pupil", "2B"),
            NewPerson("accused", names[1], "pupil", "2C"),
            NewPerson("reporter", names[0], "pupil", "2B"),
        )
        recorded(services, people=people)
    gone = [recorded(services, reporter_role="parent") for _ in range(8)]
    asked_to_go(services, *gone)
    services.bin.put(gone, BinReason.REQUEST)
    services.destroying.destroy(gone)
    page = services.summary.edition(LAST, SCHOOL).page
    assert page.total == 48
    shown = {c.code: c.value for block in page.blocks for c in block.cells if c.value is not None}
    assert 8 not in shown.values()
    for block in page.blocks:
        cells = [cell.value for cell in block.cells]
        assert None not in cells or cells.count(None) >= 4


def test_a_mistake_never_counted(services: Services) -> None:
    recorded(services)
    case_id = recorded(services)
    services.bin.put([case_id], BinReason.MISTAKE)
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)


def test_a_mistake_and_a_real_report_destroyed_together(
    services: Services, clock: StoppedClock
) -> None:
    real, double = recorded(services), recorded(services)
    services.cases.relate(double, real)
    services.bin.put([double], BinReason.MISTAKE)
    services.bin.put([real], BinReason.NOT_NEEDED)
    clock.now += timedelta(days=31)
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    services.destroying.destroy([real, double])
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    assert sorted(one.because for one in services.destroying.records()) == ["mistake", "not_needed"]


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_matter_counts_once_in_its_own_year_whichever_case_of_it_goes(
    services: Services, gone: int
) -> None:
    """The first report was in July, the others in the next school year: no second year may count it."""
    chain = [recorded(services, date(2026, 7, 20))]
    chain += [recorded(services, date(2026, 9, day)) for day in (3, 9)]
    services.cases.relate(chain[1], chain[0])
    services.cases.relate(chain[2], chain[1])
    asked_to_go(services, chain[gone])
    services.bin.put([chain[gone]], BinReason.REQUEST)
    services.destroying.destroy([chain[gone]])
    staying = [case_id for case_id in chain if case_id != chain[gone]]
    dossier = services.cases.dossier(staying[0])
    assert [case.id for case in dossier.related] == [staying[1]], "they are related as before"
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 3)
    assert (counted(services, THIS).matters, counted(services, THIS).reports) == ((), 0)
    services.cases.part(staying[1])
    assert len(counted(services, LAST).matters) + len(counted(services, THIS).matters) == 2
    assert check(services.register.connection) == []


def test_a_year_that_is_out_keeps_its_edition_and_needs_no_tally(
    services: Services, clock: StoppedClock
) -> None:
    cases = [closed(services, recorded(services)) for _ in range(12)]
    final = services.summary.make_final(LAST, SCHOOL)
    services.bin.put(cases, BinReason.TERM)
    clock.now += timedelta(days=30)
    services.destroying.destroy(cases)
    assert services.summary.edition(LAST, SCHOOL) == final
    assert services.register.connection.value("SELECT count(*) FROM tallies") == 0


def test_a_small_year_still_counts_in_an_edition_over_several(
    services: Services, clock: StoppedClock
) -> None:
    from vp_desktop.core.school_years import SchoolYears

    cases = [closed(services, recorded(services)) for _ in range(7)]
    services.summary.make_final(LAST, SCHOOL)
    services.bin.put(cases, BinReason.TERM)
    clock.now = datetime(2026, 12, 30, 12, 0)
    services.destroying.destroy(cases)
    for _ in range(4):
        recorded(services, date(2025, 3, 1))
    edition = services.wider_summary.over_years(SchoolYears(2024, 2025), SCHOOL)
    assert edition.page.total == 11
    assert [facts.year for facts in services.summary.years(SCHOOL)] == [LAST, SchoolYear(2024)]


def test_of_a_matter_that_goes_on_nothing_but_the_report_is_added_up(services: Services) -> None:
    first, second = recorded(services), recorded(services)
    services.cases.relate(second, first)
    asked_to_go(services, first)
    services.bin.put([first], BinReason.REQUEST)
    services.destroying.destroy([first])
    (row,) = services.register.connection.rows("SELECT * FROM tallies")
    assert (row["month"], row["category"], row["matters"], row["reports"]) == ("", "", 0, 1)


def test_a_matter_of_which_only_a_mistake_stays_keeps_counting(
    services: Services, clock: StoppedClock
) -> None:
    """The mistake does not count, so nothing of the matter went on counting."""
    mistake, real = recorded(services), recorded(services, date(2026, 4, 1))
    services.cases.relate(real, mistake)
    services.bin.put([mistake], BinReason.MISTAKE)
    binned(services, real)
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    services.destroying.destroy([real])
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    clock.now += timedelta(days=31)
    services.destroying.destroy([mistake])
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)


def test_a_destroyed_mistake_moves_no_case_to_its_year(
    services: Services, clock: StoppedClock
) -> None:
    """The case that stays waits for the edition of its own year, which is not out."""
    for _ in range(12):
        recorded(services)
    mistake, real = recorded(services, date(2026, 7, 1)), recorded(services, date(2026, 10, 1))
    services.cases.relate(real, mistake)
    services.bin.put([mistake], BinReason.MISTAKE)
    services.summary.make_final(LAST, SCHOOL)
    closed(services, real, date(2026, 11, 1))
    clock.now += timedelta(days=31)
    services.destroying.destroy([mistake])
    assert (len(counted(services, LAST).matters), len(counted(services, THIS).matters)) == (12, 1)
    with pytest.raises(WrongUse, match="term_not_over"):
        services.bin.put([real], BinReason.TERM)


def test_a_mistake_moves_no_case_where_it_lies_in_no_bin(services: Services) -> None:
    """So it is in an older backup, in which it is destroyed as well."""
    mistake, real = recorded(services, date(2026, 7, 1)), recorded(services, date(2026, 10, 1))
    services.cases.relate(real, mistake)
    with services.register.change("test", datetime(2026, 11, 21)) as connection:
        marks = destroying.marks_of(connection, [mistake])
        destroying.note(connection, BinReason.MISTAKE, marks, (), datetime(2026, 11, 21))
    assert services.destroying.destroy_again() == 1
    assert (len(counted(services, LAST).matters), len(counted(services, THIS).matters)) == (0, 1)


def test_beside_a_mistake_the_day_of_a_destroyed_report_is_kept(
    services: Services, clock: StoppedClock
) -> None:
    mistake, first = recorded(services, date(2026, 7, 1)), recorded(services, date(2026, 7, 10))
    later = recorded(services, date(2026, 10, 1))
    services.cases.relate(first, mistake)
    services.cases.relate(later, mistake)
    services.bin.put([mistake], BinReason.MISTAKE)
    binned(services, first)
    services.destroying.destroy([first])
    assert (len(counted(services, LAST).matters), len(counted(services, THIS).matters)) == (1, 0)
    clock.now += timedelta(days=31)
    services.destroying.destroy([mistake])
    assert (len(counted(services, LAST).matters), len(counted(services, THIS).matters)) == (1, 0)
