"""A day in words: `gisteren`, `3 feb`, `3-2-2026`; shown as `di 3 februari 2026`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.core.day_text import read_day
from vp_desktop.core.formats import long_date
from vp_desktop.ui.language import current_language
from vp_desktop.ui.theme import restyle
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.layouts import column

_AFTER_CLICK_MS = 150


class DayEdit(QWidget):
    """Takes a day in words and shows how it was understood.

    `latest` is a day after which nothing is accepted (today for what has happened). `changed` is emitted
    while typing; `day()` is None when empty or not understood, `problem()` says why in words.
    """

    changed = Signal()

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        day: date | None = None,
        past_only: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._today = today
        self._past_only = past_only
        self._described = ""
        past, ahead = self.tr("gisteren, vorige week, 3 feb"), self.tr("morgen, vrijdag, 3 dec")
        self.edit = LineEdit(placeholder=past if past_only else ahead)
        self._problem = Label("", look="small", role="attention")
        self._problem.hide()
        column(self, gap=1, items=(self.edit, self._problem))
        self.setFocusProxy(self.edit)
        self.setAccessibleName(name)
        self.edit.textChanged.connect(self._show)
        self.edit.editingFinished.connect(self._write_out)
        self.set_day(day)

    def day(self) -> date | None:
        day = self._read()
        return None if self._too_late(day) else day

    def set_day(self, day: date | None) -> None:
        self.edit.setText(long_date(day, current_language()) if day else "")

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """What the user typed, as it was (for a draft)."""
        self.edit.setText(text)
        self._write_out()

    def problem(self) -> str:
        """Why what is written is no day; empty when it is one, or nothing is written."""
        if not self.edit.text().strip():
            return ""
        day = self._read()
        if day is None:
            return self.tr(
                "Deze datum is niet duidelijk. Schrijf bijvoorbeeld 3 februari of 3-2-2026."
            )
        if self._too_late(day):
            return self.tr("Deze dag is nog niet geweest.")
        return ""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self._described = text
        self._describe()

    def setProperty(self, name: str, value: object) -> bool:
        """The look of a wrong field belongs to the line inside."""
        if name == "invalid":
            self._mark(bool(value))
        return super().setProperty(name, value)

    def _read(self) -> date | None:
        return read_day(self.edit.text(), self._today(), past=self._past_only)

    def _too_late(self, day: date | None) -> bool:
        return bool(self._past_only and day and day > self._today())

    def _show(self) -> None:
        if self._problem.isVisibleTo(self) and not self.problem():
            self._set_problem("")
        self.changed.emit()

    def _write_out(self) -> None:
        """Not while a button of the mouse is down: what it is about to press would move from under it."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QTimer.singleShot(_AFTER_CLICK_MS, self, self._write_out)
            return
        day = self._read()
        if day:
            self.edit.setText(long_date(day, current_language()))
        self._set_problem(self.problem())

    def _set_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._mark(bool(text or self.property("invalid")))
        self._describe()

    def _describe(self) -> None:
        """What is wrong with the day itself comes first; then what its field says of it."""
        problem = self._problem.text()
        self.edit.setAccessibleDescription(" ".join(filter(None, (problem, self._described))))

    def _mark(self, wrong: bool) -> None:
        if wrong != bool(self.edit.property("invalid")):
            self.edit.setProperty("invalid", wrong)
            restyle(self.edit)
