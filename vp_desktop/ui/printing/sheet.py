"""The sheet for whatever is printed: what paper means, the printer, how often, on one side or both."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vp_desktop.services.printing import MOST_COPIES, Available, Order
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.number_edit import NumberEdit

_NUMBER = 120
"""Pixels at 100 %: a number needs no whole line."""


class PrintSheet(FormDialog):
    """Open it with `open()`. `submitted` when the user prints; `order()` says how."""

    def __init__(self, available: Available, also: str, parent: QWidget | None) -> None:
        """`also` is a sentence of warning that belongs to this document, or empty."""
        self.printer = ChoiceCombo([Option(name, name) for name in available.names])
        self.printer.set_value(available.default)
        self.copies = NumberEdit(1, MOST_COPIES, 1)
        self._busy = False
        content = QWidget()
        super().__init__(self.tr("Afdrukken"), content, self.tr("Afdrukken"), "", parent)
        self.both_sides = CheckBox(self.tr("Op beide kanten van het papier"))
        self._fill(content, also)
        self.action.set_icon("printer")
        self.printer.setFocus()

    def order(self) -> Order:
        """What was chosen."""
        return Order(self.printer.value() or "", self.copies.value(), self.both_sides.isChecked())

    def set_busy(self, sentence: str | None) -> None:
        self._busy = sentence is not None
        super().set_busy(sentence)

    def reject(self) -> None:
        """What is on its way to the printer cannot be called back."""
        if not self._busy:
            super().reject()

    def _fill(self, content: QWidget, also: str) -> None:
        words = self.tr(
            "Papier is niet versleuteld. De printer, en de wachtrij ervoor op dit apparaat of in het "
            "netwerk van school, kunnen een kopie bewaren. Haal het papier meteen op."
        )
        self.copies.setMaximumWidth(scaled(_NUMBER))
        items = (
            Notice(f"{also} {words}".strip(), "neutral"),
            Field(self.tr("Printer"), self.printer),
            Field(self.tr("Hoe vaak?"), self.copies),
            self.both_sides,
        )
        column(content, gap=4, items=items)
