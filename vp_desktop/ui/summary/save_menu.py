"""Opslaan: in which form the summary goes out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vp_desktop.ui.summary.saving import Form


class SaveMenu(QMenu):
    """Emits `wanted(Form)`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.acts: dict[Form, QAction] = {}
        self.setAccessibleName(self.tr("Opslaan"))
        for words, form in (
            (self.tr("De bladzijden (PDF)"), Form.PDF),
            (self.tr("Zonder cijfers, om te bespreken (PDF)"), Form.TO_DISCUSS),
            (self.tr("Eén bladzijde voor aan de muur (PDF)"), Form.WALL),
            (self.tr("Antwoorden op ‘Maar hoeveel dan?’ (PDF)"), Form.HOW_MANY),
            (self.tr("De tabellen voor Excel (XLSX)"), Form.XLSX),
            (self.tr("De cijfers voor een ander programma (JSON)"), Form.JSON),
            (self.tr("De tabellen als tekst (CSV)"), Form.CSV),
        ):
            self.acts[form] = self.addAction(words)
            self.acts[form].triggered.connect(partial(self.wanted.emit, form))
