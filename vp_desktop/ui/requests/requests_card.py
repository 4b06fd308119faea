"""The way from Instellingen to requests, and the two sheets for the school about privacy."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt

from vp_desktop import paths
from vp_desktop.core.errors import KnownError
from vp_desktop.core.law_terms import terms_in
from vp_desktop.core.privacy_sheet import PrivacySheet
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.privacy_sheets import PrivacySheets
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.terms_line import TermsLine

_SUFFIX = ".pdf"


class RequestsCard(Card):
    """`open_button` leads to the requests. The sheets hold nothing of a case."""

    def __init__(self, sheets: PrivacySheets, messages: Messages, taxonomy: Taxonomy) -> None:
        super().__init__(self.tr("Rechten van mensen in het register (AVG)"), gap=2)
        self._sheets, self._messages = sheets, messages
        left = Qt.AlignmentFlag.AlignLeft
        names = (self.tr("Verwerkingsregister"), self.tr("DPIA"))
        found = terms_in("\n".join((self.title.text(), *names)), taxonomy, current_language())
        self.terms = TermsLine(found)
        self.add(
            Quiet(self.tr("Iemand wil zien, verbeteren of wissen wat er over hem of haar staat."))
        )
        self.open_button = PlainButton(self.tr("Verzoeken"), "users")
        self.body.addWidget(self.open_button, 0, left)
        self.add(
            Quiet(
                self.tr(
                    "Voor de school, ingevuld uit uw instellingen en zonder iets uit een dossier:"
                )
            )
        )
        self.buttons = {
            PrivacySheet.REGISTER: PlainButton(names[0], "file-text"),
            PrivacySheet.DPIA: PlainButton(names[1], "file-text"),
        }
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self.save, kind))
            self.body.addWidget(button, 0, left)
        self.add(self.terms)
        self.notice = Notice("", "done")
        self.add(self.notice)

    def save(self, kind: PrivacySheet) -> None:
        """Ask where, and write the sheet there."""
        place = self._choose_place(kind)
        if place is None:
            return
        try:
            self._sheets.save(kind, place, current_language())
        except KnownError as error:
            self._messages.error(error)
        else:
            words = self.tr("{name} staat in {folder}.")
            self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def _choose_place(self, kind: PrivacySheet) -> Path | None:
        names = {
            PrivacySheet.REGISTER: self.tr("verwerkingsregister"),
            PrivacySheet.DPIA: self.tr("dpia"),
        }
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(documents)) / f"{names[kind]}{_SUFFIX}"
        words = self.tr("{form}-bestand").format(form="PDF")
        chosen = self._messages.choose_save_path(self.tr("Blad opslaan"), suggested, words)
        if chosen is None or chosen.suffix.casefold() == _SUFFIX:
            return chosen
        place = chosen.with_name(chosen.name + _SUFFIX)  # a register is never written over
        return place if paths.is_free(place) else None
