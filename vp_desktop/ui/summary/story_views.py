"""Figures, story, and what is for the writer alone: three views of one school year."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.layouts import column

FIGURES, STORY, OWN = "figures", "story", "own"


class YearView(Protocol):
    """A view that shows a school year when it comes up, and puts away what was typed when it goes."""

    def show_year(self, year: SchoolYear, school_id: SchoolId) -> None: ...

    def leave(self) -> None: ...


class Views(QWidget):
    """One of several views; `chips` choose. Emits `turned(view)` after another one came up."""

    turned = Signal(str)

    def __init__(self, figures: QWidget) -> None:
        super().__init__()
        self.chips = ChoiceChips([], name=self.tr("Wat wilt u zien?"))
        self.chips.hide()
        self._options = [Option(FIGURES, self.tr("Cijfers"))]
        self._stack = QStackedWidget()
        self._views: dict[str, YearView] = {}
        self._places: dict[str, QWidget] = {FIGURES: figures}
        self._unmade: dict[str, Callable[[], tuple[QWidget, YearView]]] = {}
        self._stack.addWidget(figures)
        self._shown = FIGURES
        self._asked: tuple[SchoolYear, SchoolId] | None = None
        lines = column(self, gap=3)
        lines.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignTop)
        lines.addWidget(self._stack, 1)
        self.chips.chosen.connect(self.show_view)

    @property
    def shown(self) -> str:
        return self._shown

    def add(self, key: str, words: str, place: QWidget, view: YearView) -> None:
        """Another view; `place` is the widget that `view` is."""
        self._options.append(Option(key, words))
        self._views[key] = view
        self._places[key] = place
        self._stack.addWidget(place)
        self._offer()

    def add_later(self, key: str, words: str, make: Callable[[], tuple[QWidget, YearView]]) -> None:
        """As `add`; the place and the view are made when it first comes up."""
        self._options.append(Option(key, words))
        self._unmade[key] = make
        self._offer()

    def _offer(self) -> None:
        self.chips.set_options(self._options)
        self.chips.set_value(self._shown)
        self.chips.show()

    def show_year(self, year: SchoolYear, school_id: SchoolId) -> None:
        """The year that was chosen; the view that is up shows it."""
        self._asked = (year, school_id)
        if self._shown in self._views:
            self._views[self._shown].show_year(year, school_id)

    def keep(self) -> None:
        """What was typed in the view that is up goes into the register."""
        if self._shown in self._views:
            self._views[self._shown].leave()

    def show_view(self, key: str) -> None:
        if key != self._shown:
            self.keep()
        if key in self._unmade:
            self._places[key], self._views[key] = self._unmade.pop(key)()
            self._stack.addWidget(self._places[key])
        self._shown = key
        self.chips.set_value(key)
        self._stack.setCurrentWidget(self._places[key])
        if key in self._views and self._asked:
            self._views[key].show_year(*self._asked)
        self.turned.emit(key)
