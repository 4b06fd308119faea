"""The way from Instellingen to keeping and destroying."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class KeepingCard(Card):
    """`open_button` leads to the screen."""

    def __init__(self) -> None:
        super().__init__(self.tr("Bewaren en vernietigen"), gap=2)
        self.add(Quiet(self.tr("De bewaartermijn, de prullenbak, en wat er is vernietigd.")))
        self.open_button = PlainButton(self.tr("Bekijken"), "trash-2")
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
