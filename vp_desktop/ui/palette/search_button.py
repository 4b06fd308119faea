"""What looks like a search field and opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from vp_desktop.ui.theme import is_restyle, scaled, space, text_scale
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.visibility import set_shown

KEY = "Ctrl+K"
_LARGE = 150
"""Text sizes above it, in per cent, leave no room for the words everywhere."""


class SearchButton(QPushButton):
    """A button with the words of a search field, `width` pixels wide at 100 %."""

    def __init__(self, words: str, width: int) -> None:
        super().__init__()
        self._width = width
        self._short = False
        self.setAccessibleName(words)
        self.setAccessibleDescription(KEY)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        line = row(self, gap=2)
        line.setContentsMargins(12, 0, 12, 0)
        self.setToolTip(words)
        self._words = (Quiet(words, wrap=False, small=False), Quiet(KEY, wrap=False))
        self._icon = IconLabel("search", "quiet")
        for part in (self._icon, *self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part)
        line.insertStretch(2)
        self._show_words()

    @property
    def is_short(self) -> bool:
        return self._short

    @property
    def spare_width(self) -> int:
        """How much room it can give: large text has taken it already."""
        if text_scale() > _LARGE:
            return 0
        words, key = self._words
        least = self._least_width() + space(2) + words.sizeHint().width()
        return max(least + space(2) + key.sizeHint().width(), scaled(self._width)) - least

    def set_short(self, short: bool) -> None:
        """Without the key, and no wider than its words; or as it likes to be."""
        if short != self._short:
            self._short = short
            self._show_words()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and hasattr(self, "_words"):
            self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        """Large text asks room for the icon alone; the words are there where there is more."""
        large = text_scale() > _LARGE
        words, key = self._words
        room = self.width() - self._least_width() - space(2)
        set_shown(words, not large or words.sizeHint().width() <= room)
        set_shown(key, not large and not self._short)

    def _least_width(self) -> int:
        sides = self.layout().contentsMargins()
        return self._icon.sizeHint().width() + sides.left() + sides.right()

    def sizeHint(self) -> QSize:
        asked = self.layout().sizeHint().width()
        if not self._short:
            asked = max(asked, scaled(self._width))
        wide = asked if text_scale() <= _LARGE else self._least_width()
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.layout().minimumSize().width()
        wide = least if text_scale() <= _LARGE else self._least_width()
        return QSize(wide, self.sizeHint().height())
