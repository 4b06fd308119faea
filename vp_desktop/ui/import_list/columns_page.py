"""The second step: which column of the list holds what, recognised by name and to be mended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.list_columns import REQUIRED, Column, recognise
from vp_desktop.core.model import School, SchoolId
from vp_desktop.services.list_table import ListTable
from vp_desktop.ui.import_list.words import ListWords
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.visibility import set_shown

_NONE = "none"
_PAIR_WIDTH = 620


class ColumnsPage(QWidget):
    """The columns that were recognised come first. Emits `changed` when the user mends one."""

    changed = Signal()

    def __init__(self, schools: Sequence[School]) -> None:
        super().__init__()
        self._words = ListWords()
        self._schools = schools
        self.fields: dict[Column, Field] = {}
        self.choices: dict[Column, ChoiceCombo] = {}
        self.school = ChoiceCombo(
            [Option(str(school.id), school.name) for school in schools],
            placeholder=self.tr("Kies een school"),
        )
        self.school_field = Field(self.tr("Van welke school is deze lijst?"), self.school)
        self.school.chosen.connect(self.school_field.clear_error)
        self.school_card = Card(gap=2)
        self.school_card.add(self.school_field)
        self.school_card.setHidden(len(schools) < 2)
        self.found = Card(self.tr("Herkend"), gap=3)
        self.missing = Card(self.tr("Niet gevonden in de lijst"), gap=3)
        self.missing.add(
            Quiet(
                self.tr(
                    "Staat het er wel in, onder een andere naam? Kies dan hier de kolom. Wat u niet "
                    "kiest, blijft in het register onbekend."
                )
            )
        )
        self._found_lines, self._missing_lines = column(gap=3), column(gap=3)
        self.found.body.addLayout(self._found_lines)
        self.missing.body.addLayout(self._missing_lines)
        column(self, gap=4, items=(self.school_card, self.found, self.missing))

    def show_table(self, table: ListTable) -> None:
        """Show the columns of a list as they were recognised."""
        clear(self._found_lines)
        clear(self._missing_lines)
        self.fields, self.choices = {}, {}
        recognised = recognise(table.headers)
        options = self._options(table)
        found = [one for one in Column if one in recognised]
        missing = sorted((one for one in Column if one not in recognised), key=_is_optional)
        for columns, lines in ((found, self._found_lines), (missing, self._missing_lines)):
            self._fill(lines, columns, recognised, options)
        set_shown(self.found, bool(found))
        set_shown(self.missing, bool(missing))

    def mapping(self) -> dict[Column, int]:
        """Which column stands where, as chosen now."""
        chosen = {one: choice.value() for one, choice in self.choices.items()}
        return {one: int(place) for one, place in chosen.items() if place and place != _NONE}

    def school_id(self) -> SchoolId | None:
        if len(self._schools) == 1:
            return self._schools[0].id
        chosen = self.school.value()
        return SchoolId(int(chosen)) if chosen else None

    def check(self) -> bool:
        """Whether a school is chosen, what is needed is there, and no column is taken twice."""
        problems: list[Field] = []
        if self.school_id() is None:
            self.school_field.set_error(self.tr("Kies de school waar deze meldingen bij horen."))
            problems.append(self.school_field)
        mapping = self.mapping()
        for one, field in self.fields.items():
            field.set_error(self._problem(one, mapping))
            if field.error:
                problems.append(field)
        if problems:
            problems[0].editor.setFocus()
        return not problems

    def _problem(self, column: Column, mapping: Mapping[Column, int]) -> str:
        if column not in mapping:
            needed = self.tr("Zonder deze kolom kan de lijst niet worden ingelezen.")
            return needed if column in REQUIRED else ""
        for other, place in mapping.items():
            if other is column:
                break
            if place == mapping[column]:
                words = self.tr("Deze kolom is al gekozen bij {other}.")
                return words.format(other=self._words.column(other))
        return ""

    def _options(self, table: ListTable) -> list[Option]:
        options = [Option(_NONE, self.tr("Niet in deze lijst"))]
        for place, header in enumerate(table.headers):
            unnamed = self.tr("Kolom {number}, zonder naam").format(number=place + 1)
            options.append(Option(str(place), header or unnamed))
        return options

    def _fill(
        self,
        lines: QVBoxLayout,
        columns: Sequence[Column],
        recognised: Mapping[Column, int],
        options: Sequence[Option],
    ) -> None:
        """Two fields beside each other where there is room."""
        for first in range(0, len(columns), 2):
            pair = AdaptiveRow(_PAIR_WIDTH, gap=4)
            for one in columns[first : first + 2]:
                pair.line.addWidget(self._field(one, recognised.get(one), options), 1)
            if len(columns) - first == 1:
                pair.line.addWidget(QWidget(), 1)  # not a stretch: beside that there is no gap
            lines.addWidget(pair)

    def _field(self, column: Column, place: int | None, options: Sequence[Option]) -> Field:
        choice = ChoiceCombo(options)
        choice.set_value(_NONE if place is None else str(place))
        field = Field(self._words.column(column), choice)
        choice.chosen.connect(field.clear_error)
        choice.chosen.connect(self.changed)
        self.fields[column], self.choices[column] = field, choice
        return field


def _is_optional(column: Column) -> bool:
    """What is needed stands first."""
    return column not in REQUIRED
