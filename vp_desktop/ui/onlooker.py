"""Er kijkt iemand mee: whether somebody beside the adviser can see the screen.

One `Onlooker` for the window. While somebody looks along, screens show no suggestions, no other names,
no numbers or keywords, and a neutral header.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.empty_state import EmptyState

KEY = "Ctrl+E"


class Onlooker(QObject):
    """Whether somebody looks along. Emits `changed(present)`."""

    changed = Signal(bool)

    def __init__(self, present: bool = False) -> None:
        super().__init__()
        self._present = present

    @property
    def present(self) -> bool:
        return self._present

    def set_present(self, present: bool) -> None:
        if present != self._present:
            self._present = present
            self.changed.emit(present)

    def toggle(self) -> None:
        self.set_present(not self._present)

    def listen(self, screen: QWidget) -> None:
        """Let Ctrl+E turn it on and off while `screen` is shown."""
        QShortcut(QKeySequence(KEY), screen).activated.connect(self.toggle)


class OnlookerSwitch(ChipButton):
    """The button that turns it on, and off again."""

    def __init__(self, onlooker: Onlooker) -> None:
        super().__init__("")
        self._onlooker = onlooker
        self.setToolTip(KEY)
        self.clicked.connect(onlooker.toggle)
        onlooker.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        present = self._onlooker.present
        self.set_text(self.tr("Ik ben weer alleen") if present else self.tr("Er kijkt iemand mee"))
        self.set_icon("eye" if present else "eye-off")


class OnlookerCover(EmptyState):
    """What a screen shows instead of its lists while somebody looks along."""

    def __init__(self, onlooker: Onlooker) -> None:
        super().__init__("eye-off", "", "", " ")
        self.title.setText(self.tr("Er kijkt iemand mee"))
        self.text.setText(
            self.tr(
                "Bij een nieuwe melding gaat dit vanzelf aan. Er is niets weg: alles over anderen is "
                "verborgen tot u weer alleen bent."
            )
        )
        self.text.show()
        self.button.set_text(self.tr("Ik ben weer alleen"))
        self.action_chosen.connect(onlooker.toggle)

    def tell_recorded(self) -> None:
        """After a report: why what was just written down is hidden, and that it is not lost."""
        self.title.setText(self.tr("Nu nog verborgen"))
        self.text.setText(
            self.tr(
                "Wie het u vertelde, leest misschien nog mee. Er is niets weg: bent u weer alleen, dan "
                "ziet u alles."
            )
        )
