"""Room on the screen: nothing is cut off that fits on two lines, a wide screen has two columns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.factory import a_report
from tests.ui.looks_pages import DOORS, WAYS
from tests.ui.whole_program import PAGES
from vp_desktop.composition import Services
from vp_desktop.ui.cases.table import _broken
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.side_cards import NowCard
from vp_desktop.ui.theme import TEXT, font
from vp_desktop.ui.widgets.in_turns import finish

Open = Callable[..., DossierScreen]


def test_words_in_the_list_of_cases_go_on_at_a_second_line(qapp: QApplication) -> None:
    metrics = QFontMetrics(font(TEXT))
    words = "Nazorg: na vier weken vragen hoe het is"
    width = metrics.horizontalAdvance(words)
    assert _broken(words, metrics, width) == [words]
    assert _broken("", metrics, width) == [""]
    lines = _broken(words, metrics, width * 2 // 3)
    assert len(lines) == 2 and " ".join(lines) == words
    cut = _broken(words, metrics, width // 4)
    assert len(cut) == 2 and cut[1].endswith("…")
    (long,) = _broken("Vertrouwensinspecteursoverleg", metrics, 60)
    assert long.endswith("…")


def test_a_wide_screen_has_the_cards_of_a_case_in_two_columns(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    assert screen.side.is_stacked
    assert screen.side.people.y() > screen.side.now.y()
    narrow = screen.timeline.width()
    screen.resize(1696, 1040)
    for _ in range(5):
        QApplication.processEvents()
    assert not screen.side.is_stacked
    assert screen.side.routes.x() > screen.side.now.x()
    assert screen.side.routes.y() == screen.side.now.y()
    assert screen.side.people.x() == screen.side.now.x(), "who it is about stands with what is next"
    assert screen.timeline.width() > narrow


def test_what_is_seldom_asked_is_folded_until_it_is_wanted(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    assert not screen.side.matter.isVisible() and not screen.side.outside.isVisible()
    screen.side.about.link.click()
    assert screen.side.matter.isVisible() and screen.side.outside.isVisible()
    screen.refresh()
    assert screen.side.outside.isVisible(), "it stays as it was chosen"
    unknown = open_dossier(services.intake.record(a_report(category="not_yet")))
    assert unknown.side.matter.isVisible(), "what is not known yet is asked for"


def test_what_stands_beside_a_story_follows_it_and_asks_for_no_other_room(
    open_dossier: Open, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes a moment later: until then the story stands where it will stand."""
    with monkeypatch.context() as patched:
        patched.setattr("vp_desktop.ui.dossier.screen.in_turns", lambda *_, **__: None)
        screen = open_dossier(services.intake.record(a_report()))
    assert screen.timeline.isVisible() and not screen.findChildren(NowCard)
    story = screen.timeline.mapTo(screen, QPoint()).x(), screen.timeline.width()
    assert screen.side.now.isVisible()
    QApplication.processEvents()
    assert (screen.timeline.mapTo(screen, QPoint()).x(), screen.timeline.width()) == story
    other = open_dossier(services.intake.record(a_report()))
    finish()
    [now] = other.findChildren(NowCard)
    assert now.isVisible(), "nobody asked for it"


def test_every_page_has_its_pictures() -> None:
    """looks.py draws all pages that every_page walks over, under its own names."""
    others = {"new report": "intake-safety", "bin": "keeping-bin", "import": "import-file"}
    others |= {"document": "documents"}
    assert {others.get(name, name) for name in PAGES} <= set(WAYS)
    assert "unlock" in DOORS
