"""After a package was made: its passphrase, shown this once, and what to do with the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.messages import Messages
from vp_desktop.ui.package.places import ReceiptButton, Receipts
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text, Title
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice


class GivenPage(QWidget):
    """The passphrase cannot be selected: it is to be said, not to be pasted into a mail."""

    def __init__(self, packages: Receipts, messages: Messages, runner: TaskRunner) -> None:
        super().__init__()
        self.phrase = Title("")
        phrase = Card(self.tr("De wachtzin van dit pakket"), padding=5, gap=3)
        phrase.add(self.phrase)
        phrase.add(
            Notice(
                self.tr(
                    "Schrijf hem nu over. Hij is nergens opgeslagen: na deze bladzijde is hij weg."
                ),
                "attention",
            )
        )
        phrase.add(
            Text(self.tr("Geef hem mondeling door aan de ontvanger, niet in dezelfde mail."))
        )
        self.file = Text("")
        self.receipt = ReceiptButton(packages, messages, runner)
        made = Card(self.tr("Het pakket is gemaakt"), padding=5, gap=3)
        made.add(self.file)
        made.add(
            Text(
                self.tr(
                    "Zonder wachtzin kan niemand het lezen. Verwijder het bestand als de ontvanger "
                    "het heeft ingelezen. In de tijdlijn van het dossier staat dat u het gaf."
                )
            )
        )
        made.body.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignLeft)
        column(self, gap=4, items=(phrase, made))

    def show_made(self, receipt: Any, phrase: str, path: Path) -> None:
        self.phrase.setText(phrase)
        self.phrase.setAccessibleName(self.tr("Wachtzin: {words}").format(words=phrase))
        words = self.tr("{name} in {folder}")
        self.file.setText(words.format(name=path.name, folder=path.parent))
        self.receipt.set_receipt(receipt)

    def forget(self) -> None:
        """The passphrase is gone from the screen."""
        self.phrase.setText("")
        self.phrase.setAccessibleName("")
