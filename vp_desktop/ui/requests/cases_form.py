"""Which cases a request is about: those proposed by name, and others by their number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.services.requests import Proposed
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column, row

ByNumber = Callable[[CaseNumber], Proposed | None]
_NUMBER = re.compile(r"\s*(\d{4})\s*[-\N{NON-BREAKING HYPHEN}\N{EN DASH}/ ]\s*(\d{1,6})\s*")


class CasesForm(Form):
    """Chosen by hand: the program proposes, and finds by number what it did not propose."""

    def __init__(
        self,
        proposed: Sequence[Proposed],
        chosen: Iterable[CaseId],
        name_of: Callable[[Proposed], str],
        by_number: ByNumber,
    ) -> None:
        super().__init__()
        self._name_of, self._by_number = name_of, by_number
        self._boxes: dict[CaseId, CheckBox] = {}
        self.nothing = Text(
            self.tr(
                "Er is geen dossier gevonden met deze persoon. Kijk bij stap 1 of de naam zo "
                "geschreven is als in het dossier, of kies hieronder een dossier met zijn nummer."
            )
        )
        self.lines.addWidget(self.nothing)
        self._list = column(gap=2)
        self.lines.addLayout(self._list)
        self.same_name = Quiet(
            self.tr(
                "Mensen met dezelfde naam staan er ook bij. Kijk goed: het programma kiest niet."
            )
        )
        self.lines.addWidget(self.same_name)
        self._build_number()
        for one in proposed:
            self._offer(one)
        self._show_nothing()
        self.fill({"cases": list(chosen)})

    def _build_number(self) -> None:
        self.number = LineEdit(placeholder="2026-001")
        self.number.setMaximumWidth(180)
        self.put = PlainButton(self.tr("Erbij zetten"), "plus")
        line = QWidget()
        place = row(line, gap=2)
        place.addWidget(self.number)
        place.addWidget(self.put)
        place.addStretch()
        line.setFocusProxy(self.number)
        self.number_field = Field(self.tr("Een ander dossier, met zijn nummer"), line)
        self.number.setAccessibleName(self.number_field.label.text())
        self.lines.addWidget(self.number_field)
        self.number.textEdited.connect(self.number_field.clear_error)
        self.put.clicked.connect(self._put)

    def case_ids(self) -> list[CaseId]:
        return [case_id for case_id, box in self._boxes.items() if box.isChecked()]

    def content(self) -> dict[str, Any]:
        return {"cases": self.case_ids(), "number": self.number.text()}

    def fill(self, content: Mapping[str, Any]) -> None:
        """A case that was found by its number is asked for again: it may be gone."""
        wanted = set(content.get("cases", ()))
        for case_id, box in self._boxes.items():
            box.setChecked(case_id in wanted)
        self.number.setText(str(content.get("number", "")))

    def check(self) -> bool:
        """A number that was typed and not put with the others yet is put there first."""
        return (not self.number.text().strip() or self._put()) and super().check()

    def take_focus(self) -> None:
        first: QWidget = next(iter(self._boxes.values()), None) or self.number
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, one: Proposed) -> CheckBox:
        if one.id not in self._boxes:
            box = self._boxes[one.id] = CheckBox(self._name_of(one))
            box.toggled.connect(self._tell)
            self._list.addWidget(box)
        return self._boxes[one.id]

    def _put(self) -> bool:
        """Put the case with the number that was typed among the others. Whether there is one."""
        typed = _NUMBER.fullmatch(self.number.text())
        if typed is None:
            self._refuse(self.tr("Schrijf een nummer zoals 2026-001."))
            return False
        found = self._by_number(CaseNumber(int(typed[1]), int(typed[2])))
        if found is None:
            self._refuse(self.tr("Er is geen dossier met dit nummer."))
            return False
        self._offer(found).setChecked(True)
        self.number.clear()
        self.number_field.clear_error()
        self._show_nothing()
        self._tell()
        return True

    def _refuse(self, words: str) -> None:
        self.number_field.set_error(words)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_nothing(self) -> None:
        self.nothing.setVisible(not self._boxes)
        self.same_name.setVisible(bool(self._boxes))

    def _tell(self) -> None:
        self.changed.emit()
