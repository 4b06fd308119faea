"""The school of the register, or the schools of an external adviser, and how she calls herself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from vp_desktop.core.model import School
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.dialog_draft import DialogDraft
from vp_desktop.ui.first_run.schools_edit import SchoolRow
from vp_desktop.ui.settings.keeping import Keeping, was_written
from vp_desktop.ui.widgets.buttons import TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.tab_order import put_before
from vp_desktop.ui.widgets.visibility import set_shown


class SchoolCard(Card):
    """Names are kept when the field is left, sectors when chosen."""

    def __init__(
        self, keeping: Keeping, sectors: Sequence[Option], drafts: Drafts | None = None
    ) -> None:
        super().__init__(self._title(keeping), gap=3)
        self._keeping = keeping
        self._sectors, self._drafts = sectors, drafts
        self.rows: list[SchoolRow] = []
        self.dialog: FormDialog | None = None
        self._lines = column(gap=3)
        self.body.addLayout(self._lines)
        self.show_schools()
        self.add_school = TextButton(self.tr("Nog een school van dit bestuur"), "plus", flush=True)
        self.add_school.clicked.connect(self._ask_school)
        set_shown(self.add_school, _several(keeping) and bool(sectors))
        self.body.addWidget(self.add_school, 0, Qt.AlignmentFlag.AlignLeft)
        self.own_title = LineEdit(keeping.settings.get("own_title"))
        self.own_title.editingFinished.connect(self._keep_title)
        self.add(
            Field(
                self.tr("Hoe noemt u zichzelf?"),
                self.own_title,
                self.tr("Bijvoorbeeld vertrouwenspersoon, contactpersoon of antipestcoördinator."),
            )
        )

    def show_schools(self) -> None:
        """Show the schools as they are in the register."""
        clear(self._lines)
        self.rows = []
        for number, school in enumerate(self._keeping.settings.schools(), start=1):
            line = self._new_row(number)
            line.name.setText(school.name)
            line.sector.set_value(school.sector)
            line.name.editingFinished.connect(partial(self._keep_name, line, school.id))
            line.sector.chosen.connect(partial(self._keep_school, line, school.id))
            self.rows.append(line)
            self._lines.addWidget(line)

    def _title(self, keeping: Keeping) -> str:
        return self.tr("Scholen") if _several(keeping) else self.tr("School")

    def _new_row(self, number: int) -> SchoolRow:
        line = SchoolRow(self._sectors, number)
        line.remove.hide()  # a school with reports cannot be taken away
        set_shown(line.sector_field, bool(self._sectors))
        return line

    def _keep_name(self, line: SchoolRow, school_id: int) -> None:
        if was_written(line.name):
            self._keep_school(line, school_id)

    def _keep_school(self, line: SchoolRow, school_id: int, chosen: str = "") -> None:
        """A school without a name is not kept; what was there stays."""
        stored = next(one for one in self._keeping.settings.schools() if one.id == school_id)
        changed = replace(
            stored,
            name=line.name.text().strip(),
            sector=line.sector.value() or stored.sector,
        )
        if not changed.name:
            line.name_field.set_error(self.tr("Vul de naam van de school in."))
        elif changed != stored and not self._keeping.do(
            partial(self._keeping.settings.change_school, changed)
        ):
            line.name.setText(stored.name)
            line.sector.set_value(stored.sector)

    def _keep_title(self) -> None:
        if not was_written(self.own_title):
            return
        if not self._keeping.keep("own_title", self.own_title.text().strip()):
            self.own_title.setText(self._keeping.settings.get("own_title"))

    def _ask_school(self) -> None:
        line = self._new_row(1)
        words = self.tr("School toevoegen")
        self.dialog = FormDialog(words, line, self.tr("Toevoegen"), parent=self.window())
        if self._drafts is not None:
            DialogDraft(self.dialog, line, self._drafts, "school")
        self.dialog.submitted.connect(partial(self._add_school, line))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        line.name.setFocus()

    def _add_school(self, line: SchoolRow) -> None:
        if self.dialog is None or not line.check():
            return
        school = School(line.school().name, line.school().sector)
        if self._keeping.do(partial(self._keeping.settings.add_school, school)):
            self.dialog.accept()
            self.show_schools()
            for shown in self.rows:
                put_before(shown, self.add_school)

    def _forget_dialog(self) -> None:
        self.dialog = None


def _several(keeping: Keeping) -> bool:
    """Whether the register may hold several schools: an external adviser's."""
    settings = keeping.settings
    external = settings.adviser_kind is AdviserKind.EXTERNAL
    return external and settings.purpose is Purpose.ADVISER
