"""Reading a package from another register in; hidden in a register to which nobody gives."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.core.package import may_receive
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class PackageCard(Card):
    """`read` is the button that begins it."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__(self.tr("Pakket uit een ander register"), gap=2)
        self.add(
            Quiet(
                self.tr(
                    "Een pakket (.vpp): de vaste antwoorden van één dossier, van wie een ander soort "
                    "register bijhoudt. U ziet eerst wat erin staat."
                )
            )
        )
        self.read = PlainButton(self.tr("Pakket inlezen"), "download")
        self.body.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        if not may_receive(purpose):
            self.hide()
