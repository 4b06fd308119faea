"""The quiet band over every screen of a made-up register: that it is one, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import column

_STACK_BELOW = 460


class PracticeBand(AdaptiveRow):
    """Emits `left`, and after asking once `anew_wanted` and `thrown_away`.

    A made-up register that is not `ours` lies in a place of the user's own and goes as any file goes: of
    it the band only says what it is.
    """

    left = Signal()
    anew_wanted = Signal()
    thrown_away = Signal()

    def __init__(self, messages: Messages, passphrase: str = "", *, ours: bool = True) -> None:
        super().__init__(_STACK_BELOW, gap=4)
        self._messages = messages
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = self.tr("Oefenregister: alles is verzonnen")
        self.setAccessibleName(name)
        self.words = Strong(name)
        chosen = self.tr("Wachtzin: die u zelf hebt gekozen")
        shown = self.tr("Wachtzin: {0}").format(passphrase) if passphrase else chosen
        self.passphrase = Quiet(shown, selectable=True)
        self.passphrase.setVisible(ours)
        said = column(gap=0, items=(self.words, self.passphrase))
        self.more = MenuButton(self.tr("Meer over oefenen"))
        self.more.set_acts(
            (
                (self.tr("Opnieuw beginnen"), self._ask_anew),
                (self.tr("Weggooien"), self._ask_throw),
            )
        )
        self.leave = LinkButton(self.tr("Stoppen met oefenen"))
        self.line.setContentsMargins(20, 6, 20, 6)
        self._icon = IconLabel("info", "accent")
        self.line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addLayout(said, 1)
        for button in (self.leave, self.more):
            button.setVisible(ours)
            self.line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.leave.clicked.connect(self.left)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Not before it has its place: a column for a moment would make the window higher for good."""
        if self.isVisible():
            super()._turn()

    def on_turned(self, stacked: bool) -> None:
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        for widget in (self._icon, self.leave, self.more):
            self.line.setAlignment(widget, side)
        self._icon.setVisible(not stacked)

    def _ask_anew(self) -> None:
        if self._messages.ask(
            self.tr("Opnieuw beginnen met oefenen?"),
            self.tr(
                "Dit oefenregister gaat weg en er komt een nieuw. Uw eigen register verandert niet."
            ),
            self.tr("Opnieuw beginnen"),
        ):
            self.anew_wanted.emit()

    def _ask_throw(self) -> None:
        if self._messages.ask(
            self.tr("Het oefenregister weggooien?"),
            self.tr(
                "Alles wat u hier hebt geprobeerd, verdwijnt. Uw eigen register verandert niet. "
                "U kunt later opnieuw oefenen."
            ),
            self.tr("Weggooien"),
        ):
            self.thrown_away.emit()
