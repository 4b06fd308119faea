"""What was done can be taken back by key, once, and never instead of what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.undo_bar import UndoBar

Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_control_z_takes_back_once(shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    page = QWidget()
    bar, edit, plain = UndoBar(), LineEdit(name="Naam"), QWidget()
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column(page, items=(bar, edit, plain))
    shown(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    heard: list[str] = []
    bar.offer("Gesloten.", lambda: heard.append("undone"))
    edit.setFocus()
    qtbot.keyClicks(edit, "abc")
    qtbot.keyClick(edit, *Z)
    assert heard == [] and edit.text() == ""
    plain.setFocus()
    qtbot.keyClick(plain, *Z)
    assert heard == ["undone"] and bar.isHidden()
    qtbot.keyClick(plain, *Z)
    bar.offer("Bewaard.")
    qtbot.keyClick(plain, *Z)
    assert heard == ["undone"] and bar.text() == "Bewaard."
