"""The cover: while somebody sits across the table nothing is on the screen, and nothing is locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away

_NO_TOUCH = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_F12),
    }
)
"""Keys on the way to another window, or that take this one away: nobody works again by them."""


class _Cover(QWidget):
    """Lies over the whole of a window and keeps the keyboard; emits `touched`."""

    touched = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("Cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = SectionTitle(self.tr("In gesprek"))
        words = Quiet(self.tr("Druk op een toets om verder te werken."))
        lines = column(self, gap=2)
        lines.addStretch()
        for line in (title, words):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(line)
        lines.addStretch()
        self.setAccessibleName(f"{title.text()}. {words.text()}")
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.setGeometry(self.parentWidget().rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _NO_TOUCH:
            self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()


class Covers(QObject):
    """Covers every window of the program. Emits `lifted` when somebody works again."""

    lifted = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._covers: list[tuple[_Cover, QWidget | None]] = []

    @property
    def shown(self) -> bool:
        return bool(self._covers)

    def show(self) -> None:
        """Cover every window, also one that F12 took away; the keyboard returns to where it was."""
        for window in self._app.topLevelWidgets():
            if window.isVisible():
                focused = window.focusWidget()
                cover = _Cover(window)
                cover.touched.connect(self.lift)
                self._covers.append((cover, focused))

    def lift(self) -> None:
        covers, self._covers = self._covers, []
        for cover, focused in covers:
            take_away(cover)
            if focused is not None:
                focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lifted.emit()
