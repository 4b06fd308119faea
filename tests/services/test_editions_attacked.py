"""Ways round the rules of the yearly summary, each tried by somebody who knows the program."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest

from tests.factory import a_report, make_register, make_services
from tests.reports import sample_editions as samples
from tests.services.editions_kit import (
    SCHOOL,
    THREE,
    Y22,
    Y24,
    Y25,
    another,
    backup,
    changed,
    fill,
    json_of,
    take,
)
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import Closing, Contact, Report, SchoolId
from vp_desktop.core.publication import Status
from vp_desktop.core.publication_json import to_document
from vp_desktop.core.publication_reader import read_document
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services import edition_making
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import matters

OTHER = SchoolId(2)


@pytest.fixture
def board(tmp_path: Path) -> Any:
    """An external adviser with a school of thirty matters and three small ones."""
    register = make_register(
        tmp_path / "board.vpr",
        adviser_kind=AdviserKind.EXTERNAL,
        schools=("Noord", "Oost", "Zuid", "West"),
    )
    services = make_services(register)
    for number, count in enumerate((30, 6, 5, 4), start=1):
        fill(services, Y24, count, SchoolId(number), seed=number)
    yield services
    register.close()


def final(services: Services, school: SchoolId = SCHOOL) -> bytes:
    """The draft of a school as if it had been issued."""
    return changed(json_of(services, services.summary.edition(Y24, school)), status="final")


def test_every_scope_draws_an_order_of_its_own(
    board: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One order for many pages would tell it in the end (decision 004)."""
    labels: list[str] = []
    drawn = edition_making.SecretOrder

    def noted(secret: bytes, label: str) -> Any:
        labels.append(label)
        return drawn(secret, label)

    monkeypatch.setattr(edition_making, "SecretOrder", noted)
    for school in (SCHOOL, OTHER):
        board.summary.edition(Y24, school)
        board.summary.edition(Y22, school)
        board.wider_summary.over_years(THREE, school)
    board.wider_summary.pooled(Y24)
    board.summary.make_final(Y24, OTHER)
    board.wider_summary.pooled(Y24)  # of fewer schools: another scope
    labels.remove("2024-2025|2")  # the draft and the final of one scope have one order
    assert len(labels) == len(set(labels)) == 8


def test_fewer_than_twenty_matters_have_no_figures_beside_them(services: Services) -> None:
    fill(services, Y24, 19)
    case_id = services.intake.record(a_report(received_on=date(2024, 9, 1), people=()))
    services.cases.add(Contact(case_id, date(2024, 9, 2), minutes=60))
    assert services.summary.edition(Y24, SCHOOL).figures
    services.settings.set("threshold", "6")
    assert services.summary.edition(Y24, SCHOOL).page.total == 20
    assert not services.summary.edition(Y24, SCHOOL).figures


def test_a_school_anywhere_in_a_pooled_document_is_not_final_singly(board: Services) -> None:
    issued = another(final(board), schools=["Oost", "Noord"])
    assert take(board, issued) == ["earlier"]
    with pytest.raises(WrongUse, match="pooled_elsewhere"):
        board.summary.make_final(Y24, SCHOOL)
    oost = next(one for one in board.settings.schools() if one.id == OTHER)
    board.settings.change_school(replace(oost, name="Oosterlicht"))
    with pytest.raises(WrongUse, match="pooled_elsewhere"):
        board.summary.make_final(Y24, OTHER)


def test_schools_together_wait_until_the_year_is_over(board: Services) -> None:
    with pytest.raises(WrongUse, match="year_not_over"):
        board.wider_summary.make_pooled_final(replace(Y24, first_year=2026))


def test_two_finals_that_differ_beside_the_page_are_two(services: Services, tmp_path: Path) -> None:
    fill(services, Y24, 40)
    copy = backup(services, tmp_path / "oud.vpr")
    issued = json_of(copy, copy.summary.make_final(Y24, SCHOOL))
    services.summary.make_final(Y24, SCHOOL)
    for other in ({"reports": 41}, {"figures": {"contacts": 55}}):
        with pytest.raises(NeedsAttention, match="two_finals"):
            take(services, changed(issued, **other))


def test_a_page_of_the_wall_that_is_a_draft_says_so() -> None:
    for language, mark in (("nl", "CONCEPT"), ("en", "DRAFT")):
        for status in Status:
            wall = Program().papers.wall(samples.edition(status=status), language)
            text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(wall)).pages)
            assert (mark in text) == (status is Status.DRAFT)


def test_hidden_parts_that_are_too_few_together_were_never_printed() -> None:
    taxonomy = Program().taxonomy
    document = json.loads(json.dumps(to_document(samples.with_hidden(), taxonomy)))
    block = next(one for one in document["blocks"] if any(c["value"] is None for c in one["cells"]))
    largest = max(block["cells"], key=lambda cell: cell["value"] or 0)
    for more in range(1, 200):
        largest["value"] += 1
        content = changed(json.dumps(document).encode())
        try:
            edition = read_document(json.loads(content), taxonomy, "s.json")
        except WrongUse:
            assert more > 1
            return
        page = edition.page.block(block["id"])
        assert page is not None and page.hidden_sum >= 2 * edition.page.threshold
    pytest.fail("a block was read that hides nothing and says it does")


@pytest.mark.parametrize(
    ("purpose", "role", "counted"),
    [
        (Purpose.ADVISER, "reporter", "reporter"),
        (Purpose.BULLYING, "bully", "accused"),
        (Purpose.BULLYING, "bullied", "subject"),
    ],
)
def test_who_counts_as_a_person_behind_a_figure(
    tmp_path: Path, purpose: Purpose, role: str, counted: str
) -> None:
    """With one person of that role behind all matters, no part is large enough (rule 2)."""
    register = make_register(tmp_path / "r.vpr", purpose=purpose)
    services = make_services(register)
    for _ in range(3):
        services.intake.record(
            a_report(
                received_on=date(2024, 9, 1), people=(NewPerson(role, "Bram Voorbeeld", "pupil"),)
            )
        )
    found = matters.of_year(register.connection, SCHOOL, Y24).matters
    assert len({matter.persons[counted] for matter in found}) == 1
    register.close()


@pytest.mark.parametrize(("count", "closed"), [(20, 20), (24, 22), (30, 27), (60, 58)])
def test_a_median_over_closed_matters_does_not_say_how_many_are_running(
    services: Services, count: int, closed: int
) -> None:
    """It needs twenty closed matters: printed for 20 of 20 it would say that none is running."""
    record_and_close(services, count, closed)
    edition = services.summary.edition(Y24, SCHOOL)
    assert edition.page.value("outcome", "running") is None
    assert "median_weeks_to_closing" not in edition.figures


def test_a_median_over_closed_matters_stands_where_the_page_counts_them(
    services: Services,
) -> None:
    record_and_close(services, 60, 40)
    edition = services.summary.edition(Y24, SCHOOL)
    assert edition.page.value("outcome", "running") == 20
    assert edition.figures["median_weeks_to_closing"] == 4


def record_and_close(services: Services, count: int, closed: int) -> None:
    """Matters of a school year, the first of them closed after four weeks."""
    for number in range(count):
        received_on = Y24.first_day + timedelta(days=number * 5)
        case_id = services.intake.record(a_report(received_on=received_on, people=()))
        if number < closed:
            outcome = ("talked", "agreements", "passed_on")[number % 3]
            services.cases.close(Closing(case_id, outcome, received_on + timedelta(weeks=4)))


@pytest.mark.parametrize(
    "forged",
    [
        {"threshold": 400_000, "total": {"value": None, "below": 800_000}, "reports": None},
        {"threshold": 21, "total": {"value": None, "below": 42}, "reports": None},
        {"school_year": "2031-2032"},
    ],
    ids=["absurd threshold", "threshold above the highest", "a year to come"],
)
def test_a_forged_edition_of_our_own_does_not_come_in(
    services: Services, forged: dict[str, Any]
) -> None:
    """The number of the register stands in every edition: anybody who has one can write another."""
    fill(services, Y24, 30)
    empty = {"blocks": [], "figures": {}, "earlier": []} if "threshold" in forged else {}
    content = changed(json_of(services, services.summary.edition(Y24, SCHOOL)), status="final")
    with pytest.raises(WrongUse, match="summary_altered"):
        take(services, changed(content, **forged, **empty))
    assert services.settings.lowest_threshold == 5


@pytest.mark.parametrize("written", ["Öost", "O\u0308ost", " oost.", "O\u200bost", "O\u00adost"])
def test_a_school_is_the_same_however_its_name_is_typed(board: Services, written: str) -> None:
    """A pooled edition that names it in the second place holds off a single one (decision 008)."""
    pooled = another(final(board), schools=["Noord", written])
    take(board, pooled)
    with pytest.raises(WrongUse, match=r"pooled_elsewhere|published_earlier"):
        board.summary.make_final(Y24, OTHER)


def test_a_school_with_another_name_is_another_school(board: Services) -> None:
    take(board, another(final(board), schools=["Noord", "Oosten"]))
    assert board.summary.make_final(Y24, OTHER).status is Status.FINAL


@pytest.mark.parametrize("how", ["another year", "another school", "related to an old one"])
def test_a_matter_that_was_counted_is_not_counted_again(board: Services, how: str) -> None:
    before = board.summary.make_final(Y24, SCHOOL).page.total
    assert before == 30
    fill(board, Y25, 21)
    moved = board.cases.page(CaseQuery(school_year=Y24, school_id=SCHOOL), 0, 1)[0].id
    dossier = board.cases.dossier(moved)
    if how == "another year":
        report = next(one.value for one in dossier.timeline if isinstance(one.value, Report))
        board.cases.change(replace(report, received_on=date(2025, 9, 1)))
    elif how == "another school":
        board.cases.set_matter(replace(dossier.matter, school_id=OTHER))
    else:
        newest = board.cases.page(CaseQuery(school_year=Y25, school_id=SCHOOL), 0, 1)[0].id
        board.cases.relate(newest, moved)
    expected = {"another year": 21, "another school": 21, "related to an old one": 20}
    assert board.summary.edition(Y25, SCHOOL).page.total == expected[how]
    assert len(matters.of_year(board.register.connection, OTHER, Y24).matters) == 6
    assert board.summary.edition(Y24, SCHOOL).page.total == 30, "as it is in the ledger"
