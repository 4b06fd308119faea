"""Reading a handover in; hidden in a register to which whole cases are never handed over."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.core.handover import hands_over
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class ReceiveHandoverCard(Card):
    """`read` is the button that begins it."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__(self.tr("Dossiers van een ander"), gap=2)
        self.add(
            Quiet(
                self.tr(
                    "Een overdracht (.vpo): hele dossiers, van uw voorganger, van wie u vervangt, of "
                    "terug van uw vervanger. U ziet eerst wat erin staat."
                )
            )
        )
        self.read = PlainButton(self.tr("Overdracht inlezen"), "download")
        self.body.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        if not hands_over(purpose):
            self.hide()
