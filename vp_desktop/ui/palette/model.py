"""The lines of the palette: headings, which cannot be chosen, and choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from vp_desktop.ui.palette.choice import Choice, Group

CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The choice of a line; None for a heading."""
Index = QModelIndex | QPersistentModelIndex


class ChoicesModel(QAbstractListModel):
    """Groups as lines: the name of a group, then its choices. Empty groups are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, Choice | None]] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self._lines = []
        for group in groups:
            if group.choices:
                self._lines.append((group.name, None))
                self._lines += [(group.name, choice) for choice in group.choices]
        self.endResetModel()

    def choice_at(self, row: int) -> Choice | None:
        """The choice of a line; None for a heading, or where there is no line."""
        return self._lines[row][1] if 0 <= row < len(self._lines) else None

    def choices(self) -> list[Choice]:
        return [choice for _, choice in self._lines if choice is not None]

    def next_choice(self, row: int, step: int) -> int:
        """The line of the choice after (`step` 1) or before (-1) `row`, round the end; -1 for none."""
        count = len(self._lines)
        for far in range(1, count + 1):
            found = (row + far * step) % count
            if self._lines[found][1] is not None:
                return found
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.choice_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name, choice = self._lines[index.row()]
        if role == CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return name if choice is None else choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return name if choice is None else _said(name, choice)
        return None


def _said(name: str, choice: Choice) -> str:
    return ", ".join(filter(None, (choice.words, choice.detail, choice.shortcut, name)))
