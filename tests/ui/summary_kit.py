"""What the tests of Jaaroverzicht share: a wait for its pages, another kind, matters to count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.editions_kit import Y23, Y24, Y25, fill
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolId
from vp_desktop.ui.summary.period_choice import Kind
from vp_desktop.ui.summary.screen import SummaryScreen

SCHOOL = SchoolId(1)
Open = Callable[..., SummaryScreen]


def settle(qtbot: QtBot, screen: SummaryScreen) -> None:
    qtbot.waitUntil(lambda: not screen._runner.busy, timeout=20000)
    for _ in range(3):
        QApplication.processEvents()


def turn(qtbot: QtBot, screen: SummaryScreen, kind: Kind) -> None:
    screen.period.choose(kind)
    settle(qtbot, screen)


def fill_small_school(services: Services) -> None:
    for year in (Y23, Y24, Y25):
        fill(services, year, 8)


def why(screen: SummaryScreen) -> str:
    return screen.facts._final_words.text()
