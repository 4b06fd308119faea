"""The palette over the window: type, choose, and it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from vp_desktop.ui.announce import announce
from vp_desktop.ui.palette.choice import Choice, Source
from vp_desktop.ui.palette.lines import Lines
from vp_desktop.ui.palette.model import ChoicesModel
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.search_field import SearchField

_WIDTH, _HEIGHT = 640, 520
_FROM_TOP = 64
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class Palette(QDialog):
    """Finds in every source while the user types. Arrows move, Enter chooses, Escape leaves.

    What was typed is kept nowhere. `hint` says what can be found.
    """

    def __init__(self, sources: Sequence[Source], hint: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("VP Desktop")
        self.setAccessibleName(self.tr("Zoeken en doen"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sources = tuple(sources)
        self.model = ChoicesModel()
        self.search = SearchField(hint, shortcut="")
        self.lines = Lines(self.tr("Gevonden"))
        self.lines.setModel(self.model)
        self.nothing = Quiet(self.tr("Niets gevonden. Probeer een ander woord."), small=False)
        self.nothing.setContentsMargins(14, 8, 14, 14)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build()
        self.search.edit.textChanged.connect(self._find)
        self.search.edit.installEventFilter(self)
        self.lines.clicked.connect(self._choose)
        self._find("")

    @property
    def chosen(self) -> Choice | None:
        """The choice that Enter takes."""
        return self.model.choice_at(self.lines.currentIndex().row())

    def _build(self) -> None:
        sheet = Card(padding=3)
        sheet.add(self.search)
        sheet.add(self.lines, 1)
        sheet.add(self.nothing, 1)  # in the room of the list, so that the field above it stays put
        column(self, items=(sheet,))

    def _find(self, typed: str) -> None:
        self.model.set_groups([source(typed.strip()) for source in self._sources])
        found = len(self.model.choices())
        self.lines.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._go_to(self.model.next_choice(-1, 1))
        if not found:
            announce(self.search.edit, self.nothing.text())

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.lines.setCurrentIndex(index)
        if row == self.model.next_choice(-1, 1):
            self.lines.scrollToTop()  # with the heading above it
        if self.isVisible() and index.isValid():
            announce(self.search.edit, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose(self, index: QModelIndex) -> None:
        choice = self.model.choice_at(index.row())
        if choice is not None:
            self.accept()
            choice.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list work while the user types."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.lines.currentIndex())
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None and self.model.rowCount():
            self._go_to(self.model.next_choice(self.lines.currentIndex().row(), step))
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """In the upper middle of the window, no larger than it."""
        super().showEvent(event)
        over = self.parentWidget().window().geometry()
        width = min(scaled(_WIDTH), over.width() - 32)
        height = min(scaled(_HEIGHT), over.height() - 2 * 24)
        top = min(_FROM_TOP, (over.height() - height) // 2)
        left = over.x() + (over.width() - width) // 2
        self.setGeometry(left, over.y() + top, width, height)
        self.search.edit.setFocus()
