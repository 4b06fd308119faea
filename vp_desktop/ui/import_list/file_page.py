"""The first step: which file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column, up_to

_WIDTH = 640


class FilePage(QWidget):
    """Says what can be read, and what does not happen yet."""

    def __init__(self) -> None:
        super().__init__()
        card = Card(self.tr("Kies de lijst die u bijhield"), gap=3)
        card.add(
            Text(
                self.tr(
                    "Een rekenblad uit Excel (.xlsx) of een .csv-bestand. De eerste regel noemt de "
                    "kolommen; iedere rij daaronder is één melding en wordt één dossier."
                )
            )
        )
        card.add(
            Text(
                self.tr(
                    "U ziet eerst wat er in het register zou komen. Pas daarna leest u de lijst in. "
                    "Aan het bestand zelf verandert niets."
                )
            )
        )
        card.add(
            Quiet(
                self.tr(
                    "Nodig zijn een kolom met de datum van de melding en een kolom met de soort."
                )
            )
        )
        column(self).addLayout(up_to(card, _WIDTH))
