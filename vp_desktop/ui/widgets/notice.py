"""A message in the page itself: what is the case, and perhaps the one act that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from vp_desktop.ui.announce import announce
from vp_desktop.ui.theme import restyle
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.visibility import set_shown

_ICONS = {
    "neutral": "info",
    "accent": "info",
    "attention": "triangle-alert",
    "urgent": "circle-alert",
    "done": "circle-check",
    "personal": "sticky-note",
}


class Notice(QFrame):
    """Icon and words in the colours of a role: neutral, accent, attention, urgent, done or personal.

    An empty text hides it. `action` is the text of a button; it emits `action_chosen`.
    """

    action_chosen = Signal()

    def __init__(
        self, text: str = "", role: str = "accent", icon_name: str = "", action: str = ""
    ) -> None:
        super().__init__()
        line = self.line = row(self, gap=3)
        line.setContentsMargins(12, 10, 12, 10)
        self._icon = IconLabel(icon_name or _ICONS[role], role)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._label = Text(text, selectable=True)
        line.addWidget(self._label, 1)
        self._action = LinkButton(action)
        if not action:
            self._action.hide()
        self._action.clicked.connect(self.action_chosen)
        line.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setProperty("role", role)
        if not text:
            self.hide()
        self.setAccessibleName(text)

    def centre_icon(self) -> None:
        """The icon beside the middle of the words: where an act at the right makes a short line high."""
        self.line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._label.text()

    def set_text(self, text: str, role: str | None = None, action: str | None = None) -> None:
        """Change words, and role and act where given; empty words hide the notice."""
        self._label.setText(text)
        self.setAccessibleName(text)
        if role:
            self.setProperty("role", role)
            self._icon.set_icon(_ICONS[role], role)
            restyle(self)
        if action is not None:
            self._action.set_text(action)
            set_shown(self._action, bool(action))
        set_shown(self, bool(text))
        announce(self, text)
