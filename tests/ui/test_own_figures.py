"""Alleen voor uzelf: nothing hidden from the adviser, everything from who looks along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.summary.own_figures import OwnFiguresView

YEAR, SCHOOL = SchoolYear(2025), SchoolId(1)


@pytest.fixture
def view(
    services: Services, onlooker: Onlooker, shown: Callable[[QWidget], None]
) -> OwnFiguresView:
    for day, category in ((1, "bullying"), (2, "bullying"), (3, "fight")):
        services.intake.record(a_report(received_on=date(2025, 9, day), category=category))
    made = OwnFiguresView(services.own_figures, onlooker)
    made.resize(1078, 600)
    shown(made)
    made.show_year(YEAR, SCHOOL)
    return made


def cells(view: OwnFiguresView, card: int) -> list[tuple[str, str]]:
    model = view.cards[card].table.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]


def test_every_count_stands_in_a_table_that_can_be_read_out(view: OwnFiguresView) -> None:
    assert cells(view, 0) == [("Pesten", "2"), ("Vechtpartij", "1")]
    assert len(view.cards) == 6
    for card in view.cards:
        assert card.table.accessibleName()


def test_it_is_marked_and_has_no_way_out(view: OwnFiguresView) -> None:
    view.grab()  # the bars are painted
    assert view.warning.isVisible() and "Niet bedoeld om te delen" in view.warning.text()
    assert [b for b in view.findChildren(QAbstractButton) if b.isVisible()] == []


def test_nothing_is_there_while_somebody_looks_along(
    view: OwnFiguresView, onlooker: Onlooker
) -> None:
    onlooker.set_present(True)
    assert view.cards == [] and view.cover.isVisible() and not view.warning.isVisible()
    view.show_year(YEAR, SCHOOL)
    assert view.cards == []
    onlooker.set_present(False)
    assert len(view.cards) == 6 and not view.cover.isVisible()


def test_nothing_stays_when_another_view_comes_up(view: OwnFiguresView) -> None:
    view.leave()
    assert view.cards == []


def test_an_empty_year(view: OwnFiguresView) -> None:
    view.show_year(SchoolYear(2023), SCHOOL)
    assert view.cards == []
