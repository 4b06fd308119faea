"""The school of a register; for an external adviser several schools of one board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.core.model import School
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import IconButton, TextButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import BesideField, Field, LineEdit
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import put_before
from vp_desktop.ui.widgets.visibility import set_shown


class SchoolRow(AdaptiveRow):
    """One school: its name and sector. Emits `changed` when the user typed or chose."""

    changed = Signal()

    def __init__(self, sectors: Sequence[Option], number: int) -> None:
        super().__init__(440, gap=3)
        self.name = LineEdit()
        self.sector = ChoiceCombo(sectors, placeholder=self.tr("Kies"))
        self.name_field = Field(self._label(self.tr("Naam van de school"), number), self.name)
        self.sector_field = Field(self._label(self.tr("Onderwijssoort"), number), self.sector)
        self.remove = IconButton("x", self.tr("Deze school weghalen"))
        beside = BesideField(self.remove)
        set_shown(beside, number > 1)
        tail = row(gap=2)
        tail.addWidget(self.sector_field, 1)
        tail.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.name_field, 1)
        self.line.addLayout(tail, 1)
        self.name.textChanged.connect(self.name_field.clear_error)
        self.sector.chosen.connect(self.sector_field.clear_error)
        self.name.textEdited.connect(self.changed)
        self.sector.chosen.connect(self.changed)

    def content(self) -> dict[str, Any]:
        """What was typed and chosen."""
        return {"name": self.name.text(), "sector": self.sector.value()}

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what `content` gave."""
        self.name.setText(content["name"])
        self.sector.set_value(content["sector"])

    def school(self) -> School:
        return School(self.name.text().strip(), self.sector.value() or "")

    def check(self) -> bool:
        name, sector = self.name.text().strip(), self.sector.value()
        self.name_field.set_error("" if name else self.tr("Vul de naam van de school in."))
        self.sector_field.set_error("" if sector else self.tr("Kies de onderwijssoort."))
        if not name:
            self.name.setFocus()
        elif not sector:
            self.sector.setFocus()
        return bool(name and sector)

    @staticmethod
    def _label(words: str, number: int) -> str:
        return words if number == 1 else f"{words} {number}"


class SchoolsEdit(QWidget):
    """One school, or with `set_several(True)` a list to add to."""

    def __init__(self, sectors: Sequence[Option]) -> None:
        super().__init__()
        self._sectors = sectors
        self._rows: list[SchoolRow] = []
        self._several = False
        self._lines = column(gap=3)
        self.add = TextButton(self.tr("Nog een school van dit bestuur"), "plus", flush=True)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self._add_and_focus)
        outer = column(self, gap=1)
        outer.addLayout(self._lines)
        outer.addWidget(self.add)
        self._add()
        self.set_several(False)

    def set_several(self, several: bool) -> None:
        self._several = several
        set_shown(self.add, several)
        for line in self._rows[1:]:
            set_shown(line, several)

    def schools(self) -> tuple[School, ...]:
        return tuple(line.school() for line in self._shown())

    def rows(self) -> list[SchoolRow]:
        return list(self._rows)

    def check(self) -> bool:
        checked = [line.check() for line in self._shown()]
        return all(checked)

    def _shown(self) -> list[SchoolRow]:
        return self._rows if self._several else self._rows[:1]

    def _add(self) -> SchoolRow:
        line = SchoolRow(self._sectors, len(self._rows) + 1)
        line.remove.clicked.connect(partial(self._remove, line))
        self._rows.append(line)
        self._lines.addWidget(line)
        put_before(line, self.add)
        return line

    def _add_and_focus(self) -> None:
        self._add().name.setFocus()

    def _remove(self, line: SchoolRow) -> None:
        self._rows.remove(line)
        self._lines.removeWidget(line)
        take_away(line)
        self._rows[-1].name.setFocus()
