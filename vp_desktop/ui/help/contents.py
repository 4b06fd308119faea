"""The list beside a page of the manual: all pages, or the places where sought words stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vp_desktop.core.manual import Hit, ManualPage
from vp_desktop.ui.palette.choice import Choice, Group

_NAME, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_CHOICE = Qt.ItemDataRole.UserRole + 2
_SIDES = 14
"""Pixels of padding at both sides of a row together, as in the stylesheet: it grows not with the text."""


class _Wrapping(QStyledItemDelegate):
    """Qt breaks lines as if the sides of a row had no padding: a title that just fits would be cut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_SIDES, 0)  # type: ignore[attr-defined]
        return super().sizeHint(narrower, index)


class HelpContents(QListWidget):
    """Emits `chosen(page name, heading)` on a click, Enter or the space bar."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapping(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._choose)
        self.show_pages(())

    def show_pages(self, pages: Sequence[ManualPage], current: str = "") -> None:
        """All pages, `current` marked."""
        self.setAccessibleName(self.tr("Onderwerpen"))
        self.clear()
        for page in pages:
            self._add(page.title, page.name, "")
        self.mark(current)

    def show_hits(self, hits: Sequence[Hit], beyond: Group) -> None:
        """The places that were found, the first one marked; then those outside the manual."""
        self.setAccessibleName(self.tr("Gevonden in de handleiding"))
        self.clear()
        for hit in hits:
            head = " › ".join(part for part in (hit.page.title, hit.heading) if part)
            self._add(f"{head}\n{hit.line}", hit.page.name, hit.heading)
        for choice in beyond.choices:
            item = self._add(f"{beyond.name} › {choice.words}\n{choice.detail}", "", "")
            item.setData(_CHOICE, choice)
        if self.count():
            self.setCurrentRow(0)

    def mark(self, name: str) -> None:
        """Show which page is being read, if it stands in the list."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def choose_marked(self) -> None:
        """As Enter in the list: the field above it takes the keys while she seeks."""
        self._choose(self.currentItem())

    def _add(self, words: str, name: str, heading: str) -> QListWidgetItem:
        item = QListWidgetItem(words, self)
        item.setData(_NAME, name)
        item.setData(_HEADING, heading)
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        choice: Choice | None = item.data(_CHOICE) if item is not None else None
        if choice is not None:
            choice.run()
        elif item is not None:
            self.chosen.emit(item.data(_NAME), item.data(_HEADING))
