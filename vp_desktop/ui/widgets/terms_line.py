"""Words of the law under what names them: one line of explanation on hover and focus (experience.md)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolTip, QWidget

from vp_desktop.core.law_terms import LawTerm
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width
from vp_desktop.ui.widgets.visibility import set_shown

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TermButton(LinkButton):
    """A word of the law. A press keeps its explanation on the page, for who cannot hover."""

    def __init__(self, term: LawTerm) -> None:
        super().__init__(term.word)
        self.term = term
        self.setCheckable(True)
        self.setToolTip(term.about)
        self.setAccessibleDescription(term.about)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self.term.about, self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.type() == QEvent.Type.FocusOut:
            QToolTip.hideText()


class TermsLine(QWidget):
    """The words in a row, and under them the explanation of each that was pressed; hidden without any."""

    def __init__(self, terms: Sequence[LawTerm] = ()) -> None:
        super().__init__()
        self._words = QWidget()
        self._flow = FlowLayout(self._words, gap=2, line_gap=1)
        self.told = Quiet("")
        self.told.hide()
        self.buttons: list[TermButton] = []
        column(self, gap=1, items=(self._words, self.told))
        for term in terms:
            button = TermButton(term)
            button.toggled.connect(self._tell)
            self.buttons.append(button)
            self._flow.addWidget(button)
        grow_with_width(self._words)
        set_shown(self, bool(terms))

    def _tell(self) -> None:
        said = [each.term for each in self.buttons if each.isChecked()]
        self.told.setText("\n".join(f"{one.word}: {one.about}" for one in said))
        self.told.setVisible(bool(said))
