"""What Vandaag says of the package for the substitute: only when it is old, could not be written, or
waits for its envelope."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.services.substitution import Substitution
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text


class SubstituteCard(Card):
    """Nothing at all when all is well. Emits `opened` for the settings."""

    opened = Signal()

    def __init__(self, substitution: Substitution) -> None:
        super().__init__(self.tr("Vervanging bij ziekte"), gap=2)
        self._substitution = substitution
        self.words = Text("")
        self.add(self.words)
        self.button = PlainButton(self.tr("Bekijken"), "users")
        self.button.clicked.connect(self.opened)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_state(self, watched: bool) -> None:
        """Say what is wrong, unless somebody looks along."""
        says = "" if watched else self._say()
        self.words.setText(says)
        self.setVisible(bool(says))

    def _say(self) -> str:
        if self._substitution.plan is None:
            return ""
        said = []
        if not self._substitution.envelope_is_made:
            said.append(
                self.tr(
                    "De envelop met de wachtzin voor uw vervanger is nog niet gemaakt. Zonder die "
                    "wachtzin kan niemand de overdracht openen."
                )
            )
        if self._substitution.is_too_old:
            said.append(
                self.tr(
                    "De overdracht voor uw vervanger is meer dan 14 dagen oud of nog niet gemaakt."
                )
            )
        elif self._substitution.trouble is not None:
            said.append(self.tr("De overdracht voor uw vervanger kon niet worden bijgewerkt."))
        return "\n".join(said)
