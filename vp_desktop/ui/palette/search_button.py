"""What looks like a search field and opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton

from vp_desktop.ui.theme import is_restyle, scaled, text_scale
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.visibility import set_shown

KEY = "Ctrl+K"


class SearchButton(QPushButton):
    """A button with the words of a search field, `width` pixels wide at 100 %."""

    def __init__(self, words: str, width: int) -> None:
        super().__init__()
        self._width = width
        self.setAccessibleName(words)
        self.setAccessibleDescription(KEY)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        line = row(self, gap=2)
        line.setContentsMargins(12, 0, 12, 0)
        self.setToolTip(words)
        self._words = (Quiet(words, wrap=False, small=False), Quiet(KEY, wrap=False))
        for part in (IconLabel("search", "quiet"), *self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part)
        line.insertStretch(2)
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and hasattr(self, "_words"):
            self._show_words()

    def _show_words(self) -> None:
        """Large text leaves room for the icon alone; its name and tip say the words."""
        for part in self._words:
            set_shown(part, text_scale() <= 150)

    def sizeHint(self) -> QSize:
        inner = self.layout().sizeHint()
        wide = scaled(self._width) if text_scale() <= 150 else 0
        return QSize(max(inner.width(), wide), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.layout().minimumSize().width(), self.sizeHint().height())
