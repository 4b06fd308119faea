"""What looks like a search field and opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row

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
        for part in (IconLabel("search", "quiet"), Quiet(words, wrap=False, small=False)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part)
        line.addStretch()
        line.addWidget(Quiet(KEY, wrap=False))

    def sizeHint(self) -> QSize:
        inner = self.layout().sizeHint()
        return QSize(max(inner.width(), scaled(self._width)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.layout().minimumSize().width(), self.sizeHint().height())
