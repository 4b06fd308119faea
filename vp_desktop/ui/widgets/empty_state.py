"""What an empty place says: what belongs there, and the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.balanced import Balanced
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import SectionTitle
from vp_desktop.ui.widgets.layouts import column


class EmptyState(QWidget):
    """Icon, title and one sentence in the middle; `action` is the text of a button.

    Where it is given more height than it needs, it keeps together a little above the middle.
    """

    action_chosen = Signal()

    def __init__(self, icon_name: str, title: str, text: str = "", action: str = "") -> None:
        super().__init__()
        lines = self.lines = column(self, gap=2, margins=(6, 8, 6, 8))
        centre = Qt.AlignmentFlag.AlignHCenter
        lines.addStretch(2)
        lines.addWidget(IconLabel(icon_name, "quiet", 28), 0, centre)
        self.title = SectionTitle(title)
        self.text = Balanced(text)
        for label in (self.title, self.text):
            label.setAlignment(centre)
            lines.addWidget(label)
        if not text:
            self.text.hide()
        self.button = PlainButton(action)
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.action_chosen)
        lines.addSpacing(8)
        lines.addWidget(self.button, 0, centre)
        lines.addStretch(3)
