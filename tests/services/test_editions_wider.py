"""Editions over several years or schools: never beside a single one, in whatever order it is tried."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.services.editions_kit import SCHOOL, THREE, Y22, Y23, Y24, Y25, fill, log_length
from tests.unit.audit import PublicRule, departures, sensitive_places
from tests.unit.audit_solver import unsafe_cells
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Status
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, each_of, parse_years
from vp_desktop.services.edition_making import together
from vp_desktop.storage import matters, wider_editions

NAMES = ("Noord", "Oost", "Zuid", "West", "Midden")


@pytest.fixture
def small(services: Services) -> Services:
    """A small school: 7, 8 and 9 matters in three years."""
    for year, count in ((Y22, 7), (Y23, 8), (Y24, 9)):
        fill(services, year, count)
    return services


@pytest.fixture
def board(tmp_path: Path, clock: StoppedClock) -> Iterator[Services]:
    """An external adviser with four small schools, one of them without a matter, and a larger one."""
    register = make_register(
        tmp_path / "board.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=NAMES
    )
    services = make_services(register, clock)
    for number, count in enumerate((9, 8, 0, 40, 9), start=1):
        fill(services, Y24, count, SchoolId(number))
    yield services
    register.close()


@pytest.mark.parametrize(
    "label", ["2024-2025..2022-2023", "2024-2025..2024-2025", "2010-2011..2024-2025", "2022..2024"]
)
def test_what_is_no_row_of_school_years(label: str) -> None:
    with pytest.raises(ValueError):
        parse_years(label)


def test_several_years_are_written_as_they_are_read() -> None:
    assert parse_years("2022-2023..2024-2025") == THREE
    assert str(THREE) == "2022-2023..2024-2025"
    assert each_of(THREE) == (Y22, Y23, Y24)
    assert (THREE.first_day, THREE.last_day) == (date(2022, 8, 1), date(2025, 7, 31))
    assert THREE != Y22


# ---- several years


def test_a_small_school_gets_a_total_over_several_years(small: Services) -> None:
    draft = small.wider_summary.over_years(THREE, SCHOOL)
    assert draft.page.total == 24
    assert small.summary.document(draft, "nl")["school_year"] == "2022-2023..2024-2025"
    final = small.wider_summary.make_years_final(THREE, SCHOOL)
    assert (final.status, final.page, final.earlier) == (Status.FINAL, draft.page, ())
    fill(small, Y23, 6)
    again = small.wider_summary.over_years(THREE, SCHOOL)
    assert small.summary.document(again, "nl") == small.summary.document(final, "nl")
    with pytest.raises(WrongUse, match="already_final"):
        small.wider_summary.make_years_final(THREE, SCHOOL)


def test_after_several_years_none_of_them_is_final_singly(small: Services) -> None:
    small.wider_summary.make_years_final(THREE, SCHOOL)
    before = log_length(small)
    for year in each_of(THREE):
        with pytest.raises(WrongUse, match="already_in_years"):
            small.summary.make_final(year, SCHOOL)
        assert small.summary.edition(year, SCHOOL).status is Status.DRAFT
    for years in (SchoolYears(2021, 2022), SchoolYears(2024, 2025), SchoolYears(2023, 2024)):
        with pytest.raises(WrongUse, match="already_in_years"):
            small.wider_summary.make_years_final(years, SCHOOL)
    assert log_length(small) == before
    assert small.summary.make_final(Y25, SCHOOL).earlier == ()


def test_a_year_that_printed_a_total_is_in_no_wider_edition(small: Services) -> None:
    fill(small, Y23, 2)
    assert small.summary.make_final(Y23, SCHOOL).page.total == 10
    with pytest.raises(WrongUse, match="year_printed_singly") as refused:
        small.wider_summary.make_years_final(THREE, SCHOOL)
    assert refused.value.values["year"] == "2023-2024"
    assert small.wider_summary.over_years(THREE, SCHOOL).status is Status.DRAFT


def test_a_year_without_a_total_may_be_in_a_wider_edition(small: Services) -> None:
    small.summary.make_final(Y22, SCHOOL)
    assert small.wider_summary.make_years_final(THREE, SCHOOL).page.total == 24
    with pytest.raises(WrongUse, match="already_in_years"):
        small.summary.make_final(Y23, SCHOOL)


def test_years_that_are_not_over_and_open_categories(small: Services) -> None:
    with pytest.raises(WrongUse, match="year_not_over"):
        small.wider_summary.make_years_final(SchoolYears(2024, 2026), SCHOOL)
    with pytest.raises(WrongUse, match="year_not_begun"):
        small.wider_summary.over_years(SchoolYears(2026, 2027), SCHOOL)
    small.intake.record(a_report(received_on=date(2023, 9, 9), category="not_yet"))
    with pytest.raises(NeedsAttention, match="category_not_yet"):
        small.wider_summary.make_years_final(THREE, SCHOOL)
    assert wider_editions.every(small.register.connection) == []


def test_the_threshold_of_a_wider_edition_is_kept(small: Services) -> None:
    small.settings.set("threshold", "8")
    small.wider_summary.make_years_final(THREE, SCHOOL)
    with pytest.raises(WrongUse, match="out_of_range"):
        small.settings.set("threshold", "7")


def test_several_years_have_a_secret_order_of_their_own(small: Services) -> None:
    maker = small.wider_summary._maker
    labels = {
        maker._rule(scope)[1].year
        for scope in (
            small.wider_summary._scope_of_years(THREE, SCHOOL),
            small.wider_summary._scope_of_years(SchoolYears(2022, 2023), SCHOOL),
            small.summary._scope(Y22, SCHOOL),
        )
    }
    assert len(labels) == 3


# ---- several schools


def test_the_schools_that_are_too_small_are_pooled_and_named(board: Services) -> None:
    draft = board.wider_summary.pooled(Y24)
    assert draft.schools == ("Noord", "Oost", "Zuid", "Midden")
    assert draft.page.total == 26
    final = board.wider_summary.make_pooled_final(Y24)
    assert final.page == draft.page
    with pytest.raises(WrongUse, match="already_final"):
        board.wider_summary.make_pooled_final(Y24)
    fill(board, Y24, 30, SchoolId(3))
    assert board.wider_summary.pooled(Y24) == final


def test_a_pooled_school_is_refused_a_single_final(board: Services) -> None:
    board.wider_summary.make_pooled_final(Y24)
    for school in (1, 2, 3, 5):
        with pytest.raises(WrongUse, match="already_pooled"):
            board.summary.make_final(Y24, SchoolId(school))
        with pytest.raises(WrongUse, match="already_pooled"):
            board.wider_summary.make_years_final(SchoolYears(2023, 2025), SchoolId(school))
    assert board.summary.make_final(Y24, SchoolId(4)).page.total == 40
    assert board.summary.make_final(Y23, SchoolId(1)).status is Status.FINAL


def test_a_school_that_is_out_already_is_not_pooled(board: Services) -> None:
    board.summary.make_final(Y24, SchoolId(1))
    board.wider_summary.make_years_final(SchoolYears(2023, 2025), SchoolId(2))
    assert board.wider_summary.pooled(Y24).schools == ("Zuid", "Midden")
    board.summary.make_final(Y24, SchoolId(5))
    for order in (board.wider_summary.pooled, board.wider_summary.make_pooled_final):
        with pytest.raises(WrongUse, match="nothing_to_pool"):
            order(Y24)


def test_the_limit_of_too_small_follows_the_threshold(board: Services) -> None:
    fill(board, Y24, 1, SchoolId(1))
    assert "Noord" not in board.wider_summary.pooled(Y24).schools
    board.settings.set("threshold", "6")
    assert "Noord" in board.wider_summary.pooled(Y24).schools


@pytest.mark.parametrize(
    ("kind", "purpose", "schools"),
    [
        (AdviserKind.INTERNAL, Purpose.ADVISER, NAMES),
        (AdviserKind.EXTERNAL, Purpose.ADVISER, NAMES[:1]),
        (AdviserKind.EXTERNAL, Purpose.SCHOOL, NAMES),
    ],
)
def test_who_pools_nothing(
    tmp_path: Path, kind: AdviserKind, purpose: Purpose, schools: tuple[str, ...]
) -> None:
    register = make_register(
        tmp_path / "een.vpr", adviser_kind=kind, purpose=purpose, schools=schools
    )
    services = make_services(register)
    for order in (services.wider_summary.pooled, services.wider_summary.make_pooled_final):
        with pytest.raises(WrongUse, match="pools_nothing"):
            order(Y24)
    register.close()


@pytest.mark.parametrize("seed", range(4))
def test_no_pooled_page_gives_a_small_part_away(
    tmp_path: Path, clock: StoppedClock, seed: int
) -> None:
    """Nor to a reader who has the single editions of the other schools: they share no matter with it."""
    names = tuple(f"School {number}" for number in range(8))
    register = make_register(
        tmp_path / "acht.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=names
    )
    services = make_services(register, clock)
    for number in range(1, 8):
        fill(services, Y24, 4 + (number + seed) % 6, SchoolId(number), seed)
    fill(services, Y24, 35, SchoolId(8), seed)
    services.summary.make_final(Y24, SchoolId(1))
    services.summary.make_final(Y24, SchoolId(8))
    pooled = services.wider_summary.make_pooled_final(Y24)
    assert pooled.schools == names[1:7]
    counted = together(
        matters.of_year(register.connection, SchoolId(number), Y24) for number in range(2, 8)
    ).matters
    dimensions = [services.summary._taxonomy[name] for name in Purpose.ADVISER.dimensions]
    page = services.summary.document(pooled, "nl")
    assert page["blocks"]
    assert departures(page, counted, dimensions) == []
    sensitive = sensitive_places(counted, dimensions, PublicRule())
    assert sensitive
    found, _ = unsafe_cells(page, dimensions, sensitive)
    assert found == []
    register.close()


def test_the_single_year_type_is_what_a_reader_of_the_ledger_gets(small: Services) -> None:
    small.wider_summary.make_years_final(THREE, SCHOOL)
    assert small.summary.edition(Y25, SCHOOL).earlier == ()
    assert [facts.year for facts in small.summary.years(SCHOOL) if facts.is_final] == []
    (kept,) = wider_editions.every(small.register.connection)
    assert kept.edition.school_year == THREE
    assert isinstance(kept.edition.school_year, SchoolYear)
