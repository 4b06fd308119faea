"""Eigen velden on the page of Uw lijsten: a few fields of the user's own in every case.

They are never counted; what stands in them is kept, given and destroyed as any text of a case.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.own_fields import MOST_FIELDS, FieldKind
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.own_fields import FieldRow, OwnFields
from vp_desktop.ui.lists.asking import Asking
from vp_desktop.ui.lists.field_form import FieldForm
from vp_desktop.ui.lists.fields_table import FieldsModel, FieldsTable
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.choice import Option
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import FlowLayout, column


class FieldsPart(QWidget):
    """Emits `done(words, undo)` after a change; both may be empty."""

    done = Signal(str, object)

    def __init__(self, fields: OwnFields, messages: Messages, drafts: Drafts | None = None) -> None:
        super().__init__()
        self._fields, self._messages = fields, messages
        self._asking = Asking(messages, self, drafts)
        self.model = FieldsModel()
        self.table = FieldsTable(self.model, self.tr("Eigen velden"))
        self._build()
        self._connect()

    @property
    def dialog(self) -> FormDialog | None:
        """The form that is open."""
        return self._asking.dialog

    def chosen(self) -> FieldRow | None:
        """The field that is selected."""
        index = self.table.currentIndex()
        rows = self.model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def refresh(self, field_id: int = 0) -> None:
        """Show the fields as they are now, with one selected."""
        before = self.chosen()
        rows = self._fields.rows()
        self.model.set_rows(rows)
        wanted = field_id or (before.field.id if before else 0)
        numbers = [row.field.id for row in rows]
        place = numbers.index(wanted) if wanted in numbers else 0
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        whole = QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags | whole)
        self.table.setVisible(bool(rows))
        for button in (self.up, self.down, self.edit, self.turn, self.remove):
            button.setVisible(bool(rows))
        self.add.setEnabled(not self._fields.is_full)
        self.full.setVisible(self._fields.is_full)
        self._show_acts()

    def _build(self) -> None:
        lines = column(self, gap=3)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.addWidget(SectionTitle(self.tr("Eigen velden")))
        lines.addWidget(
            Quiet(
                self.tr(
                    "Wat u in elk dossier nog wilt noteren, hoogstens {most} velden. Zij tellen nergens "
                    "in mee."
                ).format(most=MOST_FIELDS)
            )
        )
        lines.addWidget(self.table)
        self.full = Quiet(self.tr("Meer velden kunnen er niet bij."))
        lines.addWidget(self.full)
        self.add = PlainButton(self.tr("Eigen veld"), "plus")
        self.edit = PlainButton(self.tr("Wijzigen…"), "pencil")
        self.up = PlainButton(self.tr("Omhoog"), "arrow-up")
        self.down = PlainButton(self.tr("Omlaag"), "arrow-down")
        self.turn = PlainButton("", "eye-off")
        self.remove = PlainButton(self.tr("Weghalen"), "trash-2")
        place = QWidget()
        flow = FlowLayout(place, gap=2)
        for each in (self.add, self.up, self.down, self.edit, self.turn, self.remove):
            flow.addWidget(each)
        lines.addWidget(place)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(lambda: self._with_chosen(self._edit))
        self.up.clicked.connect(lambda: self._with_chosen(lambda row: self._move(row, -1)))
        self.down.clicked.connect(lambda: self._with_chosen(lambda row: self._move(row, 1)))
        self.turn.clicked.connect(lambda: self._with_chosen(self._turn))
        self.remove.clicked.connect(lambda: self._with_chosen(self._remove))
        self.table.selectionModel().currentRowChanged.connect(self._show_acts)
        self.table.doubleClicked.connect(self.edit.click)

    def _show_acts(self) -> None:
        row = self.chosen()
        self.up.setEnabled(row is not None and row.may_rise)
        self.down.setEnabled(row is not None and row.may_sink)
        hidden = row is not None and row.field.hidden
        words = self.tr("Weer tonen") if hidden else self.tr("Verbergen")
        self.turn.set_text(words)
        self.turn.set_icon("eye" if hidden else "eye-off")
        for button in (self.up, self.down, self.edit, self.turn, self.remove):
            name = self.tr("{act} (eigen veld)").format(act=button.text())
            button.setAccessibleName(name)  # the values above have the same buttons

    def _with_chosen(self, act: Callable[[FieldRow], object]) -> None:
        row = self.chosen()
        if row is not None:
            act(row)

    def _add(self) -> None:
        form = FieldForm([Option(kind.value, self.model.kind(kind)) for kind in FieldKind])
        words = self.tr("Het veld staat nu in elk dossier.")

        def save() -> None:
            assert form.kind is not None
            made = self._fields.add(form.text("name"), form.kind, form.choices())
            self._tell(words, lambda: self._fields.remove(made), made)

        self._ask(self.tr("Eigen veld"), form, self.tr("Toevoegen"), save, "field")

    def _edit(self, row: FieldRow) -> None:
        field = row.field
        form = FieldForm((), field)
        words = self.tr("Het veld is veranderd.")

        def save() -> None:
            self._fields.change(field.id, form.text("name"), form.choices())
            again = lambda: self._fields.change(field.id, field.label, field.choices)  # noqa: E731
            self._tell(words, again, field.id)

        target = f"field/{field.id}"
        self._ask(self.tr("Eigen veld wijzigen"), form, self.tr("Opslaan"), save, target)

    def _move(self, row: FieldRow, by: int) -> None:
        """The focus stays on the button as long as the field can go on; else it goes to the table."""
        button = self.up if by < 0 else self.down
        if self._asking.attempt(lambda: self._fields.move(row.field.id, by)):
            self.refresh(row.field.id)
            self.done.emit("", None)
            (button if button.isEnabled() else self.table).setFocus()

    def _turn(self, row: FieldRow) -> None:
        number = row.field.id
        if row.field.hidden:
            if self._asking.attempt(lambda: self._fields.show(number)):
                self._tell(self.tr("Het veld staat weer in elk dossier."), None, number)
        elif self._asking.attempt(lambda: self._fields.hide(number)):
            words = self.tr("Het veld is verborgen. Dossiers waarin iets staat, tonen het nog.")
            self._tell(words, lambda: self._fields.show(number), number)

    def _remove(self, row: FieldRow) -> None:
        """Ask once, with what would be gone; a field that stands nowhere goes without asking."""
        if row.cases:
            title = self.tr("“{label}” weghalen?").format(label=row.field.label)
            words = self.tr(
                "Wat erin staat, verdwijnt uit deze dossiers: {count}. U kunt dit ongedaan maken zolang "
                "deze bladzijde open is."
            ).format(count=row.cases)
            if not self._messages.ask(title, words, self.tr("Weghalen")):
                return
        try:
            removed = self._fields.remove(row.field.id)
        except KnownError as error:
            self._messages.error(error)
            return
        self._tell(self.tr("Het veld is weg."), lambda: self._fields.put_back(removed), 0)
        (self.table if self.model.rows else self.add).setFocus()

    def _ask(
        self, title: str, form: FieldForm, act: str, save: Callable[[], None], target: str
    ) -> None:
        dialog = self._asking.ask(title, form, act, save, target)
        form.changed.connect(dialog.follow_content)

    def _tell(self, words: str, undo: Callable[[], object] | None, field_id: int) -> None:
        def again() -> None:
            if undo is not None and self._asking.attempt(undo):
                self.refresh(field_id)
                self.done.emit("", None)

        self.refresh(field_id)
        self.done.emit(words, again if undo is not None else None)
