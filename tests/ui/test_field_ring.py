"""A field with a button in it shows with one ring that its line has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.colours import LIGHT
from vp_desktop.ui.widgets.field import FieldFrame
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit


class Drawn(QObject):
    """Notices that the inner edge of a widget was drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.anew = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.anew |= event.region().contains(inner_edge(self.parent()))
        return False


def inner_edge(frame: QWidget) -> QPoint:
    return QPoint(1, frame.height() // 2)


def test_a_ring_lies_around_the_whole_field_while_its_line_has_the_keyboard(qtbot: QtBot) -> None:
    window, edit = QWidget(), PassphraseEdit()
    column(window, items=(edit,))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    frame = edit.findChild(FieldFrame)
    assert frame is not None

    drawn = Drawn(frame)

    def ring() -> str:
        qtbot.waitUntil(lambda: drawn.anew)  # by itself: `grab` would draw it in any case
        colour = frame.grab().toImage().pixelColor(inner_edge(frame)).name().upper()
        drawn.anew = False
        return colour

    edit.eye.setFocus()
    QApplication.processEvents()
    drawn.anew = False
    edit.setFocus()
    assert ring() == LIGHT.accent
    qtbot.keyClick(edit.edit, Qt.Key.Key_Tab)
    assert edit.eye.hasFocus()
    assert ring() == LIGHT.surface
    qtbot.keyClick(edit.eye, Qt.Key.Key_Backtab)
    assert ring() == LIGHT.accent
