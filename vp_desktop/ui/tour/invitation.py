"""The offer of the tour, once: a line at the top of Vandaag that asks for nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Text

_STACK_BELOW = 460


class TourInvitation(AdaptiveRow):
    """Emits `accepted` or `declined`."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__(_STACK_BELOW, gap=4)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = self.tr("Nieuw hier? In zes korte stappen ziet u waar alles staat.")
        self.setAccessibleName(words)
        self.take = LinkButton(self.tr("Rondleiding"))
        self.refuse = LinkButton(self.tr("Niet nu"), quiet=True)
        self.line.setContentsMargins(14, 4, 14, 4)
        self.line.addWidget(Text(words), 1)
        self.line.addWidget(self.take)
        self.line.addWidget(self.refuse)
        self.take.clicked.connect(self.accepted)
        self.refuse.clicked.connect(self.declined)

    def on_turned(self, stacked: bool) -> None:
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        for button in (self.take, self.refuse):
            self.line.setAlignment(button, side)
