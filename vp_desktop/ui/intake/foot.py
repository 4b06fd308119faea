"""Under the steps of a conversation: back, on, and from when there is enough to record: now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.step_foot import StepFoot
from vp_desktop.ui.widgets.visibility import set_shown


class EndButton(PlainButton):
    """Says all its `words` where there is room, and only the `first` of them in large text."""

    def __init__(self, words: str, first: str) -> None:
        super().__init__(words)
        self._words, self._first = words, first
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._with(self._words)

    def minimumSizeHint(self) -> QSize:
        return self._with(self._first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._words if self.width() >= self.sizeHint().width() else self._first)

    def _with(self, words: str) -> QSize:
        """Its size with other words than it says now."""
        hint, width = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(hint.width() - width(self.text()) + width(words), hint.height())


class IntakeFoot(StepFoot):
    """Emits `ended` when the steps that are left may wait."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.end = EndButton(self.tr("Nu vastleggen, de rest later"), self.tr("Nu vastleggen"))
        meaning = self.tr("U vult het dossier later aan (Ctrl+Shift+Enter).")
        self.end.setToolTip(meaning)
        self.end.setAccessibleDescription(meaning)
        self.line.insertWidget(self.line.count() - 1, self.end)
        self.order.insert(1, self.end)
        self.go_on_first()
        self.end.clicked.connect(self.ended)
        set_shown(self.end, False)

    def offer_end(self, offered: bool) -> None:
        set_shown(self.end, offered)
