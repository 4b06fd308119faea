"""One way to every kind of edition: what it is about, why it may not become final, what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import make_register, make_services
from tests.services.editions_kit import (
    SCHOOL,
    THREE,
    Y22,
    Y23,
    Y24,
    Y25,
    another,
    backup,
    fill,
    json_of,
    log_length,
    made_before,
    take,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, KnownError, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Status
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.services.editions import Asked
from vp_desktop.services.incoming import read_some

ONE, SEVERAL, TOGETHER = Asked(Y24, SCHOOL), Asked(THREE, SCHOOL), Asked(Y24, None)


@pytest.fixture
def external(tmp_path: Path) -> Iterator[Services]:
    """An external adviser's register: schools of 9, 8 and 25 matters in one year."""
    register = make_register(
        tmp_path / "extern.vpr",
        adviser_kind=AdviserKind.EXTERNAL,
        schools=("Noord", "Oost", "Zuid"),
    )
    services = make_services(register)
    for number, count in enumerate((9, 8, 25), start=1):
        fill(services, Y24, count, SchoolId(number))
    yield services
    register.close()


def refusal(services: Services, asked: Asked) -> str:
    error = services.editions.refused(asked)
    return error.code if error else ""


@pytest.mark.parametrize("asked", [ONE, SEVERAL, TOGETHER])
def test_what_is_not_refused_becomes_final_and_then_is(external: Services, asked: Asked) -> None:
    before = log_length(external)
    assert refusal(external, asked) == ""
    assert external.editions.may_be_final(asked)
    assert log_length(external) == before
    draft = external.editions.edition(asked)
    final = external.editions.make_final(asked)
    assert final.page == draft.page
    assert external.editions.edition(asked, "council").audience == "council"
    assert external.editions.edition(asked).status is Status.FINAL
    assert refusal(external, asked) == "already_final"
    assert not external.editions.may_be_final(asked)


@pytest.mark.parametrize(
    ("out", "asked", "code"),
    [
        (ONE, TOGETHER, "nothing_to_pool"),
        (TOGETHER, ONE, "already_pooled"),
        (TOGETHER, SEVERAL, "already_pooled"),
        (SEVERAL, ONE, "already_in_years"),
        (SEVERAL, Asked(SchoolYears(2023, 2025), SCHOOL), "already_in_years"),
        (Asked(Y24, SchoolId(3)), Asked(THREE, SchoolId(3)), "year_printed_singly"),
    ],
)
def test_what_is_out_stands_in_the_way(
    external: Services, out: Asked, asked: Asked, code: str
) -> None:
    external.editions.make_final(out)
    assert refusal(external, asked) == code
    before = log_length(external)
    with pytest.raises(WrongUse, match=code):
        external.editions.make_final(asked)
    assert log_length(external) == before


def test_an_unknown_category_and_a_running_year_stand_in_the_way(external: Services) -> None:
    assert refusal(external, Asked(SchoolYear(2026), SCHOOL)) == "year_not_over"
    assert refusal(external, Asked(SchoolYears(2024, 2026), SCHOOL)) == "year_not_over"
    assert refusal(external, Asked(SchoolYear(2026), None)) == "year_not_over"
    fill_unknown(external, Y24)
    for asked in (ONE, SEVERAL, TOGETHER):
        if asked is TOGETHER:  # ten matters: no longer too small, and one school pools nothing
            assert refusal(external, asked) == "nothing_to_pool"
        else:
            assert refusal(external, asked) == "category_not_yet"


def fill_unknown(services: Services, year: SchoolYear) -> None:
    from tests.factory import a_report

    services.intake.record(
        a_report(received_on=year.first_day, category="not_yet", people=(), school_id=SCHOOL)
    )


def test_reasons_of_wider_editions_are_told_too(external: Services) -> None:
    for year in (Y22, Y23):
        fill(external, year, 8)
    fill(external, Y24, 4, SchoolId(1), seed=9)
    years = external.editions.reasons(SEVERAL)
    assert years
    assert years == external.wider_summary.years_reasons(THREE, SCHOOL)
    fill(external, Y25, 7, SchoolId(1))
    fill(external, Y25, 8, SchoolId(2))
    fill(external, Y25, 9, SchoolId(3))
    assert external.editions.reasons(Asked(Y25, None))


def test_choices_tell_what_is_final(external: Services) -> None:
    external.editions.make_final(TOGETHER)
    together = external.editions.choices(None)
    assert {facts.year: facts.is_final for facts in together.years}[Y24]
    assert not {facts.year: facts.is_final for facts in together.years}[Y25]
    years = SchoolYears(2022, 2023)
    external.editions.make_final(Asked(years, SchoolId(2)))
    assert external.editions.choices(SchoolId(2)).several_final == (years,)
    assert external.editions.choices(SchoolId(1)).several_final == ()
    assert external.editions.pools


def test_a_register_of_one_school_pools_nothing(services: Services) -> None:
    assert not services.editions.pools
    assert refusal(services, TOGETHER) == "pools_nothing"


def test_readers_are_those_of_the_purpose(services: Services, bullying: Services) -> None:
    assert services.editions.audiences == ("board", "council")
    assert bullying.editions.audiences == ("bullying",)
    with pytest.raises(WrongUse, match="wrong_audience"):
        bullying.editions.check_audience("board")


def test_what_others_published_is_listed_newest_first(services: Services, tmp_path: Path) -> None:
    fill(services, Y23, 12)
    fill(services, Y24, 13)
    other = backup(services, tmp_path / "ander.vpr")
    made_before(services, Y24.first_day)
    first = another(json_of(other, other.summary.make_final(Y23, SCHOOL)))
    council = other.editions.make_final(ONE) and other.editions.edition(ONE, "council")
    second = another(json_of(other, council))
    assert take(services, first, second) == ["earlier", "other"]
    assert [(one.years, one.by_whom, one.audience) for one in services.editions.known()] == [
        (Y24, "other", "council"),
        (Y23, "earlier", "board"),
    ]
    other.register.close()


def test_a_file_that_cannot_be_read_is_a_known_error(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "is_directory"), (tmp_path / "weg.json", "no_such_file")):
        with pytest.raises(KnownError, match=code):
            read_some(path, 9)
    locked = tmp_path / "dicht.json"
    locked.write_bytes(b"{}")
    assert read_some(locked, 9) == b"{}"
    assert read_some(locked, 1) == b"{"
    locked.chmod(0)
    try:
        read_some(locked, 9)
    except CannotWrite as error:
        assert error.code == "cannot_read"
