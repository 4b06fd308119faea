"""A person by name: somebody new, or somebody in the register already, offered while typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from vp_desktop.core.model import Person
from vp_desktop.ui.theme import is_restyle, scaled
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice

Index = QModelIndex | QPersistentModelIndex
_MOST = 5
_ROW = 36


class _Suggestions(QAbstractListModel):
    """Persons by name, class and kind."""

    def __init__(self, kind_of: Callable[[Person], str]) -> None:
        super().__init__()
        self._kind_of = kind_of
        self.people: list[Person] = []

    def show(self, people: Sequence[Person]) -> None:
        self.beginResetModel()
        self.people = list(people[:_MOST])
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(self.people[index.row()])
        return None

    def words(self, person: Person) -> str:
        said = (person.name, person.class_name, self._kind_of(person))
        return " · ".join(word for word in said if word)


class PersonEdit(QWidget):
    """Takes a name. `find` gives the persons who may be meant; None offers nobody.

    `person()` is the one that was chosen from the register, None for somebody new. Emits `changed`
    while typing and `person_chosen` when somebody was chosen or let go.
    """

    changed = Signal()
    person_chosen = Signal()

    def __init__(
        self, find: Callable[[str], Sequence[Person]] | None, kind_of: Callable[[Person], str]
    ) -> None:
        super().__init__()
        self._find = find
        self._person: Person | None = None
        self.edit = LineEdit()
        self.model = _Suggestions(kind_of)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Staat al in het register"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.known = Notice("", "accent", "user", "")
        self.known.centre_icon()
        column(self, gap=1, items=(self.edit, self.list, self.known))
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._type)
        self.edit.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._choose_at)
        self.known.action_chosen.connect(self._let_go)
        self._offer([])

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def person(self) -> Person | None:
        return self._person

    def choose(self, person: Person | None) -> None:
        """Take somebody from the register, or nobody."""
        self._person = person
        if person:
            self.edit.setText(person.name)
        words = self.tr("Staat al in het register: {person}")
        self.known.set_text(
            words.format(person=self.model.words(person)) if person else "",
            action=self.tr("Toch iemand anders"),
        )
        self._offer([])
        self.person_chosen.emit()
        self.changed.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.edit and event.key() == Qt.Key.Key_Down and self.model.people:
                self.list.setFocus()
                self.list.setCurrentIndex(self.model.index(0))
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.list and enter and not event.modifiers():
                self._choose_at(self.list.currentIndex())
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and hasattr(self, "list"):
            self._fit()

    def _type(self, text: str) -> None:
        if self._person is not None:
            self._person = None
            self.known.set_text("")
            self.person_chosen.emit()
        self._offer(self._find(text) if self._find else [])
        self.changed.emit()

    def _offer(self, people: Sequence[Person]) -> None:
        self.model.show(people)
        self.list.setVisible(bool(people))
        self._fit()

    def _fit(self) -> None:
        rows = self.model.rowCount()
        height = self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(max(height, scaled(_ROW)) * max(1, rows) + 4)

    def _choose_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(self.model.people[index.row()])
            self.edit.setFocus()

    def _let_go(self) -> None:
        self.edit.clear()
        self.choose(None)
        self.edit.setFocus()
