"""The way from Instellingen to the user's own lists."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class OwnListsCard(Card):
    """`open_button` leads to the page."""

    def __init__(self) -> None:
        super().__init__(self.tr("Uw lijsten"), gap=2)
        self.add(Quiet(self.tr("Kies de woorden en de volgorde waaruit u kiest, of voeg er toe.")))
        self.add(Quiet(self.tr("Hier maakt u ook eigen velden voor elk dossier.")))
        self.open_button = PlainButton(self.tr("Lijsten aanpassen"), "pencil")
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
