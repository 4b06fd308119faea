"""Wat is dit?: a few quiet words at the head of a screen; where there is no room for them, their sign."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from vp_desktop.ui.theme import SMALL, font
from vp_desktop.ui.widgets.buttons import LinkButton

_SIGN = "circle-help"


class WhatButton(LinkButton):
    """Called "Wat is dit?" for screen readers and in its tip, whatever it shows."""

    icon_role = "quiet"

    def __init__(self) -> None:
        super().__init__("", quiet=True)
        self._words = self.tr("Wat is dit?")
        self.set_text(self._words)
        self.setToolTip(self.tr("Uitleg over dit scherm"))

    @property
    def is_short(self) -> bool:
        return not self.text()

    @property
    def spare_width(self) -> int:
        """How much wider it is with its words than with its sign."""
        return QFontMetrics(font(SMALL)).horizontalAdvance(self._words) - self.iconSize().width()

    def set_short(self, short: bool) -> None:
        """Show the sign alone, or the words."""
        if short == self.is_short:
            return
        self.setText("" if short else self._words)
        self.set_icon(_SIGN if short else "")
        self.updateGeometry()
