"""What may go of many school years: the page shows the first, and the others when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.core.retention import Known, Standing, Verdict
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.retention import Judged
from vp_desktop.storage.retention import KeptCase
from vp_desktop.ui.retention.parts import YearsPart, _Year
from vp_desktop.ui.widgets.in_turns import finish
from vp_desktop.ui.widgets.labels import Text

FIRST = 2018


def judged(year: int, number: int) -> Judged:
    day = date(year, 9, 1)
    known = Known(day, day)
    case = KeptCase(CaseId(number), CaseNumber(year, number), "", SchoolYear(year), known, day)
    return Judged(case, Verdict(Standing.MAY_GO))


def show(part: YearsPart, years: Iterable[int], of_each: int = 6) -> None:
    may_go = {
        SchoolYear(year): [judged(year, number) for number in range(1, of_each + 1)]
        for year in years
    }
    part.show_things(may_go, lambda one: Text(str(one.case.number)), lambda one: one)
    finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def part(shown: Callable[[QWidget], None]) -> YearsPart:
    made = YearsPart()
    shown(made)
    show(made, range(FIRST, FIRST + 6))
    return made


def rows(part: YearsPart) -> list[str]:
    return [row.text() for row in part.rows() if isinstance(row, QLabel)]


def years(part: YearsPart) -> list[_Year]:
    """From above."""
    places = (part._lines.itemAt(index) for index in range(part._lines.count()))
    return [place.widget() for place in places if isinstance(place.widget(), _Year)]


def test_all_years_stand_there_in_order_and_the_first_with_rows(part: YearsPart) -> None:
    assert [each._title for each in years(part)] == [
        f"Schooljaar {year}-{year + 1}" for year in range(FIRST, FIRST + 6)
    ]
    assert [len(each.card.rows()) for each in years(part)] == [4, 4, 4, 0, 0, 0]
    later = years(part)[3]
    assert later._more.button is not None
    assert later._all.accessibleName() == "Alle 6 in de prullenbak… Schooljaar 2021-2022"
    later._more.button.click()
    finish()
    assert len(later.card.rows()) == 6
    assert later._more.button is None


def test_when_a_year_is_done_the_next_gets_its_rows(part: YearsPart) -> None:
    show(part, range(FIRST + 1, FIRST + 6))
    assert [len(each.card.rows()) for each in years(part)] == [4, 4, 4, 0, 0]
    assert rows(part)[0] == "2019-001"
    show(part, range(FIRST, FIRST + 6))  # taken back
    assert [each._title[-9:-5] for each in years(part)] == [
        str(year) for year in range(FIRST, FIRST + 6)
    ]
    assert [len(each.card.rows()) for each in years(part)] == [4, 4, 4, 4, 0, 0]


def test_years_that_are_gone_before_they_came_do_not_come(shown: Callable[[QWidget], None]) -> None:
    part = YearsPart()
    shown(part)
    every = range(FIRST, FIRST + 6)
    part.show_things(
        {SchoolYear(year): [judged(year, 1)] for year in every},
        lambda one: Text(str(one.case.number)),
        lambda one: one,
    )
    show(part, every[:2])
    assert len(years(part)) == 2
    assert rows(part) == [f"{FIRST}-00{n}" for n in (1, 2, 3, 4)] + [
        f"{FIRST + 1}-00{n}" for n in (1, 2, 3, 4)
    ]
