"""Help in the whole program: every screen explains itself, and the work stays as it was."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.factory import a_report
from tests.ui.dossier_page import panel_of, press, write
from tests.ui.help_kit import words_of
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Services
from vp_desktop.services.drafts import PLACE
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.scroll import ScrollArea

SOON = 50
"""Milliseconds that the window's thread may be held for at most (house rule)."""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    """On a small laptop."""
    workplace.window.resize(1366, 728)
    return workplace


def test_a_dossier_stays_as_it_was_while_the_manual_is_read(
    workplace: Workplace, services: Services
) -> None:
    case_id = services.intake.record(a_report())
    workplace.open_case(case_id)
    page = workplace.window.current_widget
    assert isinstance(page, DossierScreen)
    press(page, "Gesprek")
    write(page, text="Half een zin over")
    manual = workplace.help.read()
    assert manual.page_name == "dossier" and manual.isVisible()
    workplace.keep()
    place, _ = services.drafts.find(PLACE, "") or ({}, None)
    assert place["case"] == case_id, "locking while reading leads back to the dossier"
    manual.left.emit()
    assert workplace.window.current_widget is page and page.isVisible()
    assert panel_of(page) is not None
    assert "Half een zin over" in [edit.toPlainText() for edit in page.findChildren(QPlainTextEdit)]


def test_every_screen_offers_its_explanation(workplace: Workplace, services: Services) -> None:
    case_id = services.intake.record(a_report())
    window = workplace.window
    for key in ("today", "cases", "agenda", "summary", "guide", "settings"):
        window.show_destination(key)
        explains(workplace)
    for open_page in (
        lambda: workplace.open_case(case_id),
        workplace.new_report,
        workplace.packages.import_list,
        workplace.packages.read,
        workplace.keeping.show,
        lambda: workplace.documents.choose(case_id),
    ):
        open_page()
        explains(workplace)


def explains(workplace: Workplace) -> None:
    screen = workplace.window.current_widget
    assert isinstance(screen, Screen)
    assert screen.header.what.isVisible(), type(screen)
    assert screen.header.what.accessibleName() == "Wat is dit?"
    explanation = workplace.help.explain()
    assert explanation is not None, type(screen)
    QApplication.processEvents()
    words, more = explanation.words, explanation.more
    assert words.height() >= words.heightForWidth(words.width()), type(screen)
    assert more.y() >= words.geometry().bottom() and more.height() >= more.sizeHint().height()
    assert explanation.card.rect().contains(more.geometry()), type(screen)
    explanation.leave()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_rail_still_fits_a_small_laptop(workplace: Workplace) -> None:
    bar = workplace.window.rail.findChild(ScrollArea).verticalScrollBar()
    assert not bar.isVisible() and bar.maximum() == 0
    assert workplace.window.rail.help.accessibleName() == "Hulp"


@pytest.mark.parametrize("scale", [100, 200])
def test_the_offer_of_help_takes_no_room_that_is_not_there(
    workplace: Workplace, theme: Theme, scale: int
) -> None:
    theme.set_scale(scale)
    workplace.help.read()
    QApplication.processEvents()
    assert workplace.window.minimumSizeHint().width() <= 1366
    workplace.window.show_destination("today")
    screen = workplace.window.current_widget
    assert isinstance(screen, Screen)
    what, title = screen.header.what, screen.header.title
    for words in ("Goedemiddag.", "Goedemiddag. " + "Een lange titel " * 6):
        screen.set_title(words)
        for _ in range(4):
            QApplication.processEvents()
        fits = what.text() == "Wat is dit?"
        assert fits == (scale == 100 and words == "Goedemiddag.")
        assert what.accessibleName() == "Wat is dit?" and what.width() >= 32
        assert title.y() < what.geometry().bottom()


def test_opening_the_manual_holds_nobody_up(workplace: Workplace) -> None:
    """The work of the window's thread alone: other programs on the machine do not count."""
    measured = []
    for name in ("vandaag", "plichten", "jaaroverzicht", "toetsen"):
        began = time.thread_time()
        manual = workplace.help.read(name)
        opened = time.thread_time()
        QApplication.processEvents()
        drawn = time.thread_time()
        assert words_of(manual)
        measured += [(opened - began) * 1000, (drawn - opened) * 1000]
        workplace.window.lift()
        QApplication.processEvents()
    assert sorted(measured)[-2] < SOON, f"longest steps in ms: {sorted(measured)}"


_AS_PEOPLE_SAY = (
    *("zedenmisdrijf", "zeden", "seksueel", "seksueel misbruik", "vermoeden", "leraar", "meester"),
    *("vertrouwensinspecteur", "personeelslid", "aangifte"),
)


def test_a_duty_is_found_by_what_people_call_it(workplace: Workplace) -> None:
    """In the palette, and in the manual's own pages with the routes of the Wegwijzer behind them."""
    for typed in _AS_PEOPLE_SAY:
        routes = workplace.route_choices.found(typed).choices
        assert "Meld-, overleg- en aangifteplicht" in [one.words for one in routes], typed
        pages = [hit.page.name for hit in workplace.help.manual.search(typed)]
        assert "welke-plicht" in pages, typed
    (bullying,) = workplace.route_choices.found("mijn kind wordt gepest").choices
    assert bullying.words == "Pesten"
    assert not workplace.route_choices.found("ze").choices, "two letters are in too much"
    manual = workplace.help.read()
    manual.search.set_text("steekpartij")
    manual._search("steekpartij")  # in no page: only the Wegwijzer knows it
    assert manual.found.text() == "Gevonden plaatsen: 1"
    manual.contents._choose(manual.contents.item(0))
    assert not manual.isVisible() and workplace.window.current_widget is workplace.guide
    shown = workplace.guide.routes.view
    assert shown.route is not None and shown.route.id == "serious_incident"
    assert shown.said.text() == "In gewone woorden: Er is iets ergs gebeurd op school"
