"""For who is new: the tour, the practice register, the card beside the laptop. Stands in Instellingen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class PracticeCard(Card):
    """`tour`, `open_button` (to the practice register) and `paper` lead there."""

    def __init__(self, *, may_practise: bool) -> None:
        """Who is practising already is not asked to begin."""
        super().__init__(self.tr("Leren en oefenen"), gap=3)
        words = self.tr(
            "Probeer alles in een oefenregister: alles daarin is verzonnen. Uw eigen register gaat "
            "zolang op slot."
        )
        self.words = Quiet(words)
        self.open_button = PlainButton(self.tr("Oefenregister openen"), "pencil")
        self.tour = PlainButton(self.tr("Rondleiding"), "signpost")
        self.paper = PlainButton(self.tr("Kaart voor naast de laptop"), "printer")
        self.add(self.words)
        for button in (self.open_button, self.tour, self.paper):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.setVisible(may_practise)
        self.open_button.setVisible(may_practise)
