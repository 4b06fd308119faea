"""Removing the register from this laptop after a move: asked twice, and honest about what stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.moving import Moving
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column


class LeavingDialog(FormDialog):
    """Asks the code that the other laptop shows. Emits `removed`: the register is closed and gone."""

    removed = Signal()

    def __init__(self, moving: Moving, messages: Messages, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(
            self.tr("Het register hier weghalen"), content, self.tr("Verder"), parent=parent
        )
        self._moving, self._messages = moving, messages
        self.code = LineEdit()
        self.field = Field(
            self.tr("Code van de andere laptop"),
            self.code,
            self.tr("Daar te vinden bij Instellingen, Verhuizen, Vergelijken."),
        )
        column(content, gap=4, items=self._items())
        self.action.set_destructive(True)
        self.submitted.connect(self._remove)
        self.code.textChanged.connect(self.field.clear_error)

    def _items(self) -> list[QWidget]:
        items: list[QWidget] = [
            Text(
                self.tr(
                    "U werkt dan verder op de andere laptop. Hier verdwijnt het bestand van het "
                    "register; uw reservekopieën blijven staan."
                )
            ),
            Text(
                self.tr(
                    "Op een SSD kan niemand beloven dat elke oude kopie weg is. Wat er eventueel "
                    "achterblijft, is versleuteld: de sleutel is zonder wachtzin niets waard."
                )
            ),
        ]
        others = self._moving.other_files()
        if others:
            paths = QWidget()
            column(
                paths,
                gap=1,
                items=(
                    SectionTitle(self.tr("Deze kopieën blijven staan")),
                    *(Quiet(str(path), selectable=True) for path in others),
                ),
            )
            items.append(paths)
        return [*items, self.field]

    def _remove(self) -> None:
        code = self.code.text().strip()
        if not code:
            self.field.set_error(self.tr("Typ de code over die op de andere laptop staat."))
            self.code.setFocus()
            return
        try:
            self._moving.check_code(code)
        except KnownError as error:
            self.field.set_error(self._messages.word(error))
            self.code.setFocus()
            return
        gone = (self.tr("het register op deze laptop, met alles wat erin staat"),)
        title = self.tr("Het register hier weghalen?")
        if not self._messages.confirm_destruction(title, gone, self.tr("Hier weghalen")):
            return
        try:
            self._moving.remove_here(code)
        except KnownError as error:
            self._messages.error(error)
        self.accept()
        self.removed.emit()
