"""Chips: a word that says a state, beside a title or in a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from vp_desktop.ui.theme import restyle, roles
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.layouts import row

CHIP_ROLES = ("neutral", "accent", "attention", "urgent", "done")


class Chip(QFrame):
    """A state in words: neutral (with a hairline), accent, attention, urgent or done."""

    def __init__(self, text: str, role: str = "neutral", icon_name: str = "") -> None:
        super().__init__()
        line = row(self, gap=1)
        line.setContentsMargins(12, 4, 12, 5)
        self._icon = IconLabel(icon_name or "circle", role, 16)
        if not icon_name:
            self._icon.hide()
        self._label = Label(text, wrap=False)
        line.addWidget(self._icon)
        line.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A round ground; the neutral chip has a hairline instead."""
        table, role = roles(), self.property("role")
        plain = role == "neutral"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(table.line), 1) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if plain else QColor(table.ground(role)))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.end()

    def text(self) -> str:
        return self._label.text()

    def set_text(self, text: str) -> None:
        self._label.setText(text)

    def set_role(self, role: str) -> None:
        self.setProperty("role", role)
        restyle(self)
        restyle(self._label)
