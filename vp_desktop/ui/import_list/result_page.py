"""The last step: what went in, and that the list itself still lies there for anyone to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from vp_desktop.services.importing import ImportResult
from vp_desktop.ui.import_list.figures import FiguresCard, RejectedCard
from vp_desktop.ui.import_list.known_words import KnownWords, Names
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice

_BESIDE_WIDTH = 760


class ResultPage(QWidget):
    """Figures, the reminder with the file's name, and the rows that stayed out."""

    def __init__(self, known: KnownWords) -> None:
        super().__init__()
        self.figures = FiguresCard(self.tr("De lijst is ingelezen"))
        self.reminder = Notice("", "attention")
        self.rejected = RejectedCard(known)
        advice = Card(self.tr("Wat u met de lijst kunt doen"), gap=2)
        for words in (
            self.tr("Kijk eerst in de dossiers of alles er goed in staat."),
            self.tr(
                "Hebt u de lijst niet meer nodig, verwijder het bestand dan en leeg de prullenbak van "
                "de computer."
            ),
            self.tr("Denk ook aan kopieën: in de mail, in de cloud, op een USB-stick."),
            self.tr("Moet de lijst blijven, zet haar dan op een plaats waar alleen u bij kunt."),
        ):
            advice.add(Text(words))
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        beside.line.addWidget(self.figures, 2)
        beside.line.addWidget(advice, 3)
        column(self, gap=4, items=(self.reminder, beside, self.rejected))

    def show_result(self, result: ImportResult, names: Names, file: Path) -> None:
        self.figures.show_figures(
            (
                (self.tr("Nieuwe dossiers"), result.imported, "done"),
                (self.tr("Stonden er al in"), result.duplicates, ""),
                (
                    self.tr("Konden niet mee"),
                    len(result.rejected),
                    "attention" if result.rejected else "",
                ),
            )
        )
        self.reminder.set_text(
            self.tr(
                "De lijst zelf ligt er nog, leesbaar voor wie bij deze map kan: {name} in {folder}."
            ).format(name=file.name, folder=file.parent)
        )
        self.rejected.show_rows(result.rejected, names)
