"""Where things stand: dialogs whole and with an edge, covers in the middle, no word and no gap alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_faults_in_view import is_seen
from vp_desktop.core.list_columns import Column
from vp_desktop.core.manual import ManualPage
from vp_desktop.services.list_table import ListTable
from vp_desktop.services.own_lists import ValueRow
from vp_desktop.services.successor import WhatGoes
from vp_desktop.ui.help.contents import HelpContents
from vp_desktop.ui.import_list.columns_page import ColumnsPage
from vp_desktop.ui.lists.table import ValuesModel, ValuesTable
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.palette.palette import Palette
from vp_desktop.ui.question_dialog import Question, QuestionDialog
from vp_desktop.ui.settings.successor_dialog import SuccessorForm
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import ALWAYS_DARK, Theme, roles
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.dialog_place import height_without_bar
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Label, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import Strength
from vp_desktop.ui.widgets.scroll import ScrollArea

Show = Callable[[QWidget], None]
SENTENCE = "Een dossier begint met een melding. Hebt u al een lijst? Lees die in."


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1366, 728)
    made.show()
    yield made
    shiboken6.delete(made)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_what_fits_is_not_cut_by_a_scroll_bar_that_stood_there(shown: Show) -> None:
    words = Text("een paar woorden " * 30)
    content = QWidget()
    column(content, items=(words,))
    area = ScrollArea(content)
    bar = area.verticalScrollBar().sizeHint().width()
    width = next(
        w for w in range(300, 600) if words.heightForWidth(w - bar) > words.heightForWidth(w)
    )
    area.resize(width, 40)
    shown(area)
    settle()
    assert area.verticalScrollBar().isVisible()
    area.resize(width, height_without_bar(area, width))
    settle()
    assert not area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("kind", ["form", "question", "palette"])
def test_a_dialog_has_an_edge_of_its_own(kind: str, window: QWidget, theme: Theme) -> None:
    theme.set_scheme(ALWAYS_DARK)
    dialog: QDialog
    if kind == "form":
        dialog = FormDialog("Eigen veld", LineEdit(), "Toevoegen", parent=window)
    elif kind == "question":
        dialog = QuestionDialog(Question("Weg?", "Dit gaat weg.", "Ja", "Nee"), window)
    else:
        dialog = Palette((), "Zoek", window)
    dialog.show()
    settle()
    picture, edge = dialog.grab().toImage(), QColor(roles().edge)
    right, low = picture.width() - 1, picture.height() - 1
    for x, y in ((0, low // 2), (right, low // 2), (right // 2, 0), (right // 2, low), (0, 0)):
        assert picture.pixelColor(x, y) == edge, (x, y)


def test_a_dialog_opens_where_is_typed(window: QWidget, qtbot: QtBot) -> None:
    field = Field("Wachtzin", LineEdit())
    content = QWidget()
    column(content, gap=4, items=(*(Text("Lees dit eerst. " * 60) for _ in range(6)), field))
    dialog = FormDialog("Een kopie", content, "Maken", parent=window)
    dialog.open()
    qtbot.waitUntil(lambda: is_seen(field.editor))
    assert dialog.focusWidget() is field.editor


def test_a_sentence_in_the_middle_has_lines_of_about_one_length(shown: Show) -> None:
    state = EmptyState("folder", "Nog geen dossiers", SENTENCE)
    words, metrics = state.text, state.text.fontMetrics()
    whole = metrics.horizontalAdvance(SENTENCE)
    state.resize(whole + 20, 300)  # with the room at both sides it misses its last word
    shown(state)
    settle()
    line = words.contentsRect().width()
    assert whole // 2 <= line <= whole * 2 // 3, "a word is left alone"
    assert words.height() >= 2 * metrics.lineSpacing() and words.alignment()
    state.resize(1600, 300)
    settle()
    assert words.contentsRect().width() >= whole, "it was broken without need"
    assert words.sizeHint().height() < 2 * metrics.lineSpacing(), (
        "it asks room for what it keeps free"
    )
    words.setText(SENTENCE * 2)
    settle()
    assert words.contentsRect().width() < 2 * whole // 2 + 100, "too long a line to read"


def test_the_cover_stands_in_the_middle_once_the_cards_beside_are_gone(shown: Show) -> None:
    screen, card = Screen("Vandaag"), Card("Dit schooljaar")
    to_do = Card("Wat er te doen is")
    screen.body.addWidget(to_do)
    screen.aside.addWidget(card)
    screen.aside.addStretch()
    cover = OnlookerCover(Onlooker(present=True))
    screen.add_cover(cover)
    screen.resize(1200, 800)
    shown(screen)
    card.hide()
    to_do.hide()
    settle()
    middle = cover.button.mapTo(screen, QPoint(cover.button.width() // 2, 0))
    assert abs(middle.x() - 600) < 4 and 300 < middle.y() < 500
    cover.hide()
    card.show()
    settle()
    assert card.x() > 600 and card.width() > 250, "the aside has its place again"


def test_a_word_that_says_nothing_leaves_no_gap(shown: Show) -> None:
    screen = Screen("Dossiers")
    count = Label("", look="quiet", wrap=False)
    screen.header.add_beside_title(count)
    screen.header.what.show()
    screen.resize(900, 300)
    shown(screen)
    settle()
    empty = screen.header.what.x()
    count.hide()
    settle()
    assert screen.header.what.x() == empty


def test_a_list_in_which_nothing_is_chosen_says_so(qapp: QApplication) -> None:
    kinds = ChoiceCombo([Option("pupil", "Leerling")])
    assert kinds.placeholderText() == "Kies" and kinds.value() is None
    assert ChoiceCombo([], "Kies een rol").placeholderText() == "Kies een rol"


def test_a_higher_screen_shows_more_of_a_list(shown: Show) -> None:
    model = ValuesModel()
    value = ValueRow("bullying", "Pesten", "Pesten", "", False, False, False, 0, 0, False, False)
    table = ValuesTable(model, "Waarden")
    shown(table)
    model.set_rows([value] * 30)
    table.fit_into(728)
    laptop = table.height()
    table.fit_into(1040)
    assert table.height() == laptop + 6 * 40


class Advice:
    """Judges nothing."""

    def strength(self, passphrase: str) -> Strength:
        return Strength(0, "", "")

    def suggest(self) -> str:
        return "zes woorden"


def test_a_copy_of_an_empty_register_says_what_goes_without_contradicting_itself(
    shown: Show,
) -> None:
    form = SuccessorForm(WhatGoes({"cases": 0}, {"notes": 0}), Advice())
    shown(form)
    said = [label.text() for label in form.findChildren(Label)]
    assert "Er staan nog geen dossiers in." in said and "Niets." not in said and "" not in said[:6]


@pytest.mark.parametrize("per_cent", [100, 200])
def test_a_title_of_the_manual_takes_two_lines_only_where_one_is_too_short(
    per_cent: int, shown: Show, theme: Theme
) -> None:
    theme.set_scale(per_cent)
    contents, title = HelpContents(), "Oefenen, de rondleiding en de kaart"
    contents.show_pages([ManualPage("oefenen", title, (), "")])
    shown(contents)
    padding, text_margin = 2 * 7, 2 * 3
    fits = contents.fontMetrics().horizontalAdvance(title) + padding + text_margin + 1
    option = QStyleOptionViewItem()
    contents.initViewItemOption(option)
    heights = []
    for width in (fits + 500, fits, fits - 4):
        option.rect = QRect(0, 0, width, 1000)
        hint = contents.itemDelegate().sizeHint(option, contents.model().index(0, 0))
        heights.append(hint.height())
    assert heights[0] == heights[1] < heights[2]


def test_a_lone_column_is_as_wide_as_those_above_it(shown: Show) -> None:
    page = ColumnsPage([])
    page.show_table(ListTable(("Nr", "Datum melding", "Soort"), ()))
    page.resize(1000, 900)
    shown(page)
    settle()
    assert {field.width() for field in page.fields.values()} == {page.fields[Column.NUMBER].width()}
