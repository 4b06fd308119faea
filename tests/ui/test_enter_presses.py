"""Enter presses the button that has the keyboard's focus, as space does, in a page and in a dialog."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.question_dialog import Question, QuestionDialog
from vp_desktop.ui.widgets.buttons import (
    FilledButton,
    IconButton,
    LinkButton,
    PlainButton,
    TextButton,
)
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.step_rail import StepButton

Show = Callable[[QWidget], None]
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.mark.parametrize("key", ENTERS)
@pytest.mark.parametrize("kind", [FilledButton, PlainButton, TextButton, LinkButton, StepButton])
def test_enter_presses_a_button(
    qtbot: QtBot, shown: Show, kind: type[QPushButton], key: Qt.Key
) -> None:
    button = kind("Opnemen in het register")
    shown(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    button.setEnabled(False)
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, none))
    assert heard == []


def test_a_key_held_down_presses_once(qtbot: QtBot, shown: Show) -> None:
    button = IconButton("x", "Sluiten")
    shown(button)
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", repeated)
        QApplication.sendEvent(button, event)
    assert len(heard) == 1


def test_in_a_form_enter_is_the_button_in_focus_and_ctrl_enter_sends(qtbot: QtBot) -> None:
    content = QWidget()
    name, other = LineEdit(name="Naam"), PlainButton("Plaats kiezen…")
    column(content, items=(name, other))
    dialog = FormDialog("Kopie", content, "Maken")
    qtbot.addWidget(dialog)
    heard: list[str] = []
    dialog.submitted.connect(lambda: heard.append("submitted"))
    other.clicked.connect(lambda: heard.append("other"))
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.keyClick(other, Qt.Key.Key_Return)
    qtbot.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert heard == ["other", "submitted", "submitted"]
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible() and heard[-1] == "submitted"


def test_enter_on_no_is_no(qtbot: QtBot) -> None:
    dialog = QuestionDialog(Question("Weggooien?", "Wat u schreef.", "Weggooien", "Annuleren"))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.no.setFocus()
    qtbot.keyClick(dialog.no, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Rejected


def test_a_careful_question_begins_at_no(qtbot: QtBot) -> None:
    asked = Question("Het staat er nog", "Haal het weg.", "Toch", "Annuleren", careful=True)
    dialog = QuestionDialog(asked)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert dialog.no.isDefault() and not dialog.yes.isDefault()
    focused = dialog.focusWidget()
    assert focused is dialog.no
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Rejected


def test_enter_chooses_a_chip(qtbot: QtBot, shown: Show) -> None:
    chips = ChoiceChips([Option("a", "Ja"), Option("b", "Nee")])
    shown(chips)
    second = chips.findChildren(QPushButton)[1]
    with qtbot.waitSignal(chips.chosen):
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert chips.value() == "b"
