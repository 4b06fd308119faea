"""Afdrukken: which of the papers of a school year goes to the printer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vp_desktop.services.printing import Send
from vp_desktop.services.summary import Summary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.summary.leaving_words import LeavingWords
from vp_desktop.ui.summary.preparing import Prepared
from vp_desktop.ui.summary.saving import Form, contents
from vp_desktop.ui.widgets.buttons import PlainButton


class PaperButton(PlainButton):
    """`offer(prepared)` what can be printed. Emits `wanted(form)`, and `printed` when it is queued."""

    wanted = Signal(object)
    printed = Signal()

    def __init__(self, summary: Summary, desk: PrintDesk | None) -> None:
        """Without `desk` the button is not there."""
        super().__init__("", "printer")
        self.set_text(self.tr("Afdrukken"))
        self._summary = summary
        self._desk = desk
        self._words = LeavingWords(self)
        self._prepared: Prepared | None = None
        self.acts: dict[Form, QAction] = {}
        self.setMenu(self._build_menu())
        self.offer(None)
        if desk is None:
            self.hide()

    def offer(self, prepared: Prepared | None) -> None:
        """None while the pages are being made."""
        self._prepared = prepared
        self.setEnabled(prepared is not None)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and self._desk is not None)

    def print(self, form: Form) -> None:
        """Ask how, and print this paper."""
        prepared = self._prepared
        if prepared is None or self._desk is None:
            return
        job = partial(_send, self._summary, prepared, form, current_language())
        self._desk.print(job, self, self.printed.emit, self._words.about(prepared, form))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Afdrukken"))
        for words, form in (
            (self.tr("De bladzijden"), Form.PDF),
            (self.tr("Zonder cijfers, om te bespreken"), Form.TO_DISCUSS),
            (self.tr("Eén bladzijde voor aan de muur"), Form.WALL),
            (self.tr("Antwoorden op ‘Maar hoeveel dan?’"), Form.HOW_MANY),
        ):
            self.acts[form] = menu.addAction(words)
            self.acts[form].triggered.connect(partial(self.wanted.emit, form))
        return menu


def _send(summary: Summary, prepared: Prepared, form: Form, language: str, send: Send) -> None:
    """A paper is one document: what would be written to one file."""
    made = contents(summary, prepared.edition, prepared.pdf, form, Path(), language)
    send(*made.values())
