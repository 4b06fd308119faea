"""Help at hand: F1, "Wat is dit?" at the head of every screen, the manual over the work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.help_kit import shown_manual, words_of
from tests.ui.reach_walk import cut_off
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.first_help import offer_help, open_help
from vp_desktop.app.help_pages import HelpDialog, HelpPages
from vp_desktop.catalog.manual import Manual
from vp_desktop.composition import Services
from vp_desktop.ui.help.explanation import Explanation
from vp_desktop.ui.help.screen import HelpScreen
from vp_desktop.ui.intake.quick_note import QuickNote
from vp_desktop.ui.language import ENGLISH, set_language
from vp_desktop.ui.palette.palette import Palette
from vp_desktop.ui.question_dialog import Question, QuestionDialog
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.field import LineEdit


class TodayScreen(Screen):
    """Stands in for Vandaag: what the manual calls a screen is where it is written."""

    @property
    def subject(self) -> str:
        return "today"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    today = TodayScreen("Goedemorgen")
    today.body.addWidget(LineEdit(name="Zoeken"))
    other = Screen("Anders")
    made = MainWindow(
        [
            Destination("today", "Vandaag", "sun", today),
            Destination("other", "Anders", "sun", other),
        ]
    )
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def help_pages(window: MainWindow) -> HelpPages:
    return HelpPages(window)


# ---- what is this?


def test_what_is_this_explains_the_screen_in_front_of_you(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    explanation = help_pages.explain()
    assert explanation is not None
    page = Manual(paths.manual("nl")).about("today")
    assert page is not None and explanation.words.text() == page.intro
    assert explanation.accessibleDescription() == page.intro
    assert window.rect().contains(explanation.card.geometry())
    assert cut_off(explanation) == []
    assert explanation.more.hasFocus() and not explanation.isWindow()
    with qtbot.waitSignal(explanation.destroyed):
        qtbot.keyClick(explanation.more, Qt.Key.Key_Escape)
    assert not window.is_covered


@pytest.mark.parametrize("away", ["tab", "click", "size"])
def test_an_explanation_goes_and_the_keyboard_is_where_it_was(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages, away: str
) -> None:
    edit = window.findChild(LineEdit)
    edit.setFocus()
    explanation = help_pages.explain()
    assert explanation is not None
    with qtbot.waitSignal(explanation.destroyed):
        if away == "tab":
            qtbot.keyClick(explanation.more, Qt.Key.Key_Tab)
        elif away == "click":
            qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(3, window.height() - 3))
        else:
            window.resize(1000, 700)
    assert edit.hasFocus()


def test_the_manual_is_read_and_left_by_keyboard(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    manual = help_pages.read("vandaag")
    qtbot.waitUntil(lambda: bool(words_of(manual)))
    assert manual.view.hasFocus()
    bar = manual.view.verticalScrollBar()
    qtbot.keyClick(manual.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    with qtbot.waitSignal(manual.destroyed):
        qtbot.keyClick(manual.view, Qt.Key.Key_Escape)
    assert not window.is_covered


def test_f1_leads_to_the_manual_with_an_explanation_or_without(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    for explained in (False, True):
        explanation = help_pages.explain() if explained else None
        qtbot.keyClick(explanation.more if explanation else window, Qt.Key.Key_F1)
        manual = shown_manual(window)
        assert window.is_covered and manual.page_name == "vandaag"
        assert not [one for one in window.findChildren(Explanation) if one.isVisible()]
        with qtbot.waitSignal(manual.destroyed):
            manual.close_button.click()


def test_a_click_beside_an_explanation_does_what_it_does_there(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    explanation = help_pages.explain()
    assert explanation is not None
    button = window.rail.help
    middle = button.mapTo(window, button.rect().center())
    assert not explanation.geometry().contains(middle)
    assert window.childAt(middle) is not explanation, "it lies over nothing but its own card"
    with qtbot.waitSignals([explanation.destroyed, button.clicked]):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.is_covered


def test_a_place_that_was_found_is_read_by_enter(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    manual = help_pages.read("vandaag")
    manual.search.edit.setFocus()
    qtbot.keyClick(manual.search.edit, Qt.Key.Key_Return)
    assert manual.page_name == "vandaag", "nothing was sought"
    qtbot.keyClicks(manual.search.edit, "plagen of pesten")
    qtbot.keyClick(manual.search.edit, Qt.Key.Key_Return)
    assert manual.page_name == "pesten"
    qtbot.keyClick(manual.search.edit, Qt.Key.Key_Down)
    assert manual.contents.hasFocus()


@pytest.mark.parametrize("scale", [100, 200])
def test_an_explanation_fits_a_small_window(
    window: MainWindow, help_pages: HelpPages, theme: Theme, scale: int
) -> None:
    theme.set_scale(scale)
    window.resize(1024, 640)
    explanation = help_pages.explain()
    assert explanation is not None
    assert window.rect().contains(explanation.card.geometry()) and cut_off(explanation) == []


def test_the_link_at_the_head_leads_to_the_manual_and_back(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    screen = window.current_widget
    assert isinstance(screen, Screen) and screen.header.what.isVisible()
    edit = screen.findChild(LineEdit)
    assert edit is not None
    edit.setFocus()
    edit.setText("half een zi")
    screen.header.what.click()
    (explanation,) = window.findChildren(Explanation)
    explanation.more.click()
    assert window.is_covered
    manual = window.findChild(HelpScreen)
    assert manual is not None and manual.page_name == "vandaag" and manual.isVisible()
    assert window.current_widget is screen, "what is worked in is kept when it locks now"
    with qtbot.waitSignal(manual.destroyed):
        manual.close_button.click()
    assert not window.is_covered and screen.isVisible()
    assert edit.text() == "half een zi" and edit.hasFocus()


def test_a_screen_without_a_page_gives_the_manual(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    window.show_destination("other")
    assert help_pages.explain() is None
    assert window.is_covered
    assert help_pages.explain() is None, "the manual does not explain itself"
    assert len(window.findChildren(HelpScreen)) == 1


def test_going_elsewhere_closes_the_manual(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    window.rail.help.click()
    manual = window.findChild(HelpScreen)
    assert manual is not None and manual.isVisible()
    with qtbot.waitSignal(manual.destroyed):
        window.show_destination("other")
    assert not window.is_covered and window.current_key == "other"


def test_a_page_opened_over_the_manual_closes_it(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    manual = help_pages.read()
    page = TodayScreen("2026-007")
    with qtbot.waitSignal(manual.destroyed):
        window.open_page(page)
    assert window.current_widget is page and page.header.what.isVisible()


def test_a_screen_shown_twice_explains_itself_once(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    window.show_destination("other")
    window.show_destination("today")
    screen = window.current_widget
    assert isinstance(screen, Screen)
    screen.header.what.click()
    assert len([one for one in window.findChildren(Explanation) if one.isVisible()]) == 1


def test_the_palette_finds_places_in_the_manual(window: MainWindow, help_pages: HelpPages) -> None:
    assert help_pages.found("").choices == () == help_pages.found("x").choices
    choices = help_pages.found("plagen of pesten").choices
    assert 0 < len(choices) <= 4 and choices[0].words == "Pesten"
    choices[0].run()
    manual = window.findChild(HelpScreen)
    assert manual is not None and manual.page_name == "pesten"


def test_the_manual_speaks_the_language_of_the_window(
    qapp: QApplication, window: MainWindow
) -> None:
    set_language(qapp, ENGLISH)
    help_pages = HelpPages(window)
    page = help_pages.manual.about("today")
    assert page is not None and page.title == "Today"


def test_without_a_register_the_manual_has_a_window_of_its_own(
    qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    screen = Screen("Ontgrendelen")
    screen.resize(1366, 728)
    shown(screen)
    dialog = open_help(screen)
    assert dialog.isVisible() and dialog.windowTitle() == "VP Desktop"
    assert dialog.width() <= 1366 and dialog.height() <= 728
    with qtbot.waitSignal(dialog.destroyed):
        dialog.content.close_button.click()


def test_f1_works_before_a_register_is_open(qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    class UnlockScreen(QWidget):
        __module__ = "vp_desktop.ui.unlock.unlock_screen"

    screen = UnlockScreen()
    offer_help(screen)
    screen.resize(1366, 728)
    with qtbot.waitActive(screen):
        shown(screen)
        screen.activateWindow()
    qtbot.keyClick(screen, Qt.Key.Key_F1)
    (dialog,) = screen.findChildren(HelpDialog)
    assert dialog.content.page_name == "wachtzin"
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.content.contents, Qt.Key.Key_Escape)


def test_f1_in_a_dialog_is_about_the_work_under_it(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages
) -> None:
    question = QuestionDialog(Question("Weg?", "Zo is het.", "Weg", "Nee"), window)
    question.open()
    for _ in range(2):
        qtbot.waitUntil(question.yes.hasFocus)
        qtbot.keyClick(question.yes, Qt.Key.Key_F1)
        (manual,) = question.findChildren(HelpDialog)
        assert manual.content.page_name == "vandaag"
        assert manual.width() > question.width()
        with qtbot.waitSignal(manual.destroyed):
            qtbot.keyClick(manual.content.contents, Qt.Key.Key_Escape)
        question.activateWindow()
    question.reject()


def test_f1_in_a_note_that_is_being_typed(
    qtbot: QtBot, window: MainWindow, help_pages: HelpPages, services: Services
) -> None:
    note = QuickNote(services.drafts, ScriptedMessages(), StoppedClock(), window)
    note.open()
    qtbot.waitUntil(note.form.line.hasFocus)
    qtbot.keyClick(note.form.line, Qt.Key.Key_F1)
    (manual,) = note.findChildren(HelpDialog)
    with qtbot.waitSignal(manual.destroyed):
        manual.content.close_button.click()
    assert note.isVisible()
    note.reject()
    palette = Palette((), "Zoek", window)
    palette.open()
    qtbot.waitUntil(palette.search.edit.hasFocus)
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_F1)
    assert palette.findChildren(HelpDialog)
    palette.reject()
