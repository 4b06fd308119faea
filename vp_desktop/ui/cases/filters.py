"""The filters above the list of cases. They stay as they were, also after locking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.core.model import School
from vp_desktop.core.own_words import is_own, leaf_of, spelled
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.dossier.vocabulary import CATEGORIES, Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.layouts import FlowLayout

_OPEN, _CLOSED, _ALL = "open", "closed", "all"


class FilterBar(QWidget):
    """Open or closed, school year, nature, and the school where there are several. Emits `changed`."""

    changed = Signal()

    def __init__(self, vocabulary: Vocabulary, by_nature: bool) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.state = ChoiceChips(
            [
                Option(_OPEN, self.tr("Lopend")),
                Option(_CLOSED, self.tr("Gesloten")),
                Option(_ALL, self.tr("Alle")),
            ],
            name=self.tr("Stand"),
        )
        self.year = ChoiceCombo([], name=self.tr("Schooljaar"))
        self.nature = ChoiceCombo(self._natures(), name=self.tr("Aard"))
        self.school = ChoiceCombo([], name=self.tr("School"))
        self._flow = FlowLayout(self, gap=2)
        for widget in (self.state, self.year, self.nature, self.school):
            self._flow.addWidget(widget)
            widget.chosen.connect(self._tell)
        for combo in (self.year, self.nature, self.school):
            combo.setMinimumContentsLength(15)
        self.nature.setVisible(by_nature)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clear()

    def add_last(self, widget: QWidget) -> None:
        """Put something behind the filters that narrows the list as they do."""
        self._flow.addWidget(widget)

    def set_choices(self, years: Sequence[SchoolYear], schools: Sequence[School]) -> None:
        """What can be chosen now; what was chosen stays."""
        before = self.content()
        self.nature.set_options(self._natures())
        every_year = [Option(_ALL, self.tr("Elk schooljaar"))]
        self.year.set_options(every_year + [Option(str(year), str(year)) for year in years])
        every_school = [Option(_ALL, self.tr("Elke school"))]
        self.school.set_options(every_school + [Option(str(s.id), s.name) for s in schools])
        self.school.setVisible(len(schools) > 1)
        self.fill(before)

    def content(self) -> dict[str, Any]:
        """What is chosen, as plain data."""
        return {
            "state": self.state.value() or _ALL,
            "year": self.year.value() or _ALL,
            "nature": spelled(self.nature.value() or _ALL),
            "school": self.school.value() or _ALL,
        }

    def fill(self, content: dict[str, Any]) -> None:
        """Choose what `content` gave; what can no longer be chosen falls back to everything."""
        for name, editor in self._editors().items():
            editor.set_value(str(content.get(name, _ALL)))
            if editor.value() is None:
                editor.set_value(_ALL)

    def clear(self) -> None:
        """Choose everything."""
        self.fill({})

    @property
    def is_narrow(self) -> bool:
        """Whether something is left out."""
        return any(value != _ALL for value in self.content().values())

    def query(self, text: str) -> CaseQuery:
        chosen = self.content()
        state, year, school = chosen["state"], chosen["year"], chosen["school"]
        return CaseQuery(
            text=text,
            is_open=None if state == _ALL else state == _OPEN,
            school_year=None if year == _ALL else SchoolYear.parse(year),
            school_id=None if school == _ALL else int(school),
            categories=self._leaves(chosen["nature"]),
        )

    def _editors(self) -> dict[str, ChoiceChips | ChoiceCombo]:
        return {
            "state": self.state,
            "year": self.year,
            "nature": self.nature,
            "school": self.school,
        }

    def _natures(self) -> list[Option]:
        words = self._vocabulary
        return [
            Option(_ALL, self.tr("Elke aard")),
            Option(NOT_YET, words.label("category", NOT_YET)),
            *(option for code in CATEGORIES for option in self._nature(code)),
        ]

    def _nature(self, category: str) -> list[Option]:
        """A category, and the user's own values below it."""
        words = self._vocabulary
        own = [code for code in words.taxonomy["category"].leaves if is_own(code)]
        below = [code for code in own if words.category_of(code) == category]
        return [Option(code, words.label("category", code)) for code in (category, *below)]

    def _leaves(self, nature: str) -> tuple[str, ...]:
        if nature == _ALL:
            return ()
        if nature == NOT_YET:
            return (NOT_YET,)
        known = self._vocabulary.taxonomy["category"]
        return known.leaves_under(nature) if nature in known.items else (leaf_of(nature),)

    def _tell(self) -> None:
        self.changed.emit()
