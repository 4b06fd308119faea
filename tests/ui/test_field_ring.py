"""A field with a button in it shows with one ring that its line has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.colours import LIGHT
from vp_desktop.ui.widgets.field import FieldFrame
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit


def test_a_ring_lies_around_the_whole_field_while_its_line_has_the_keyboard(qtbot: QtBot) -> None:
    window, edit = QWidget(), PassphraseEdit()
    column(window, items=(edit,))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    frame = edit.findChild(FieldFrame)
    assert frame is not None

    def inner_edge() -> str:
        return frame.grab().toImage().pixelColor(1, frame.height() // 2).name().upper()

    edit.setFocus()
    assert inner_edge() == LIGHT.accent
    qtbot.keyClick(edit.edit, Qt.Key.Key_Tab)
    assert edit.eye.hasFocus()
    assert inner_edge() == LIGHT.surface
    qtbot.keyClick(edit.eye, Qt.Key.Key_Backtab)
    assert inner_edge() == LIGHT.accent
