"""Choosing a passphrase: typed twice, its strength said honestly, and a phrase to take instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit

_ENOUGH = 4
_SHOWN = (1, 2, 4, 8, 20)
"""How far the bar is filled at each score, of 20: half full would look strong enough before it is."""


@dataclass(frozen=True)
class Strength:
    """`score` from 0 (found at once) to 4 (out of reach), and the sentence that says it."""

    score: int
    nl: str
    en: str

    @property
    def is_enough(self) -> bool:
        return self.score >= _ENOUGH


class PassphraseAdvice(Protocol):
    """What judges a passphrase and offers one."""

    def strength(self, passphrase: str) -> Strength:
        """How strong it is; quick enough to ask at every key."""

    def suggest(self) -> str:
        """A strong phrase that can be remembered."""


class NewPassphrase(QWidget):
    """Two fields. `check()` says what is wrong under them and gives the passphrase when nothing is."""

    submitted = Signal()

    def __init__(self, advice: PassphraseAdvice) -> None:
        super().__init__()
        self._advice = advice
        self.first = PassphraseEdit()
        self.second = PassphraseEdit()
        self.first_field = Field(self.tr("Wachtzin"), self.first)
        self.second_field = Field(self.tr("Nog een keer"), self.second)
        self._meter = QProgressBar()
        self._meter.setRange(0, _SHOWN[_ENOUGH])
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Sterkte van de wachtzin"))
        self._sentence = Quiet("")
        column(
            self,
            gap=3,
            items=(
                self.first_field,
                self._meter,
                self._sentence,
                self._build_offer(),
                self.second_field,
            ),
        )
        self.setFocusProxy(self.first)
        self.first.changed.connect(self._judge)
        self.second.changed.connect(self._clear_second_error)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submitted)
        self._judge()

    def passphrase(self) -> str:
        return self.first.text()

    def check(self) -> str | None:
        """The passphrase, or None with the reason under the field that needs it."""
        strong = self._advice.strength(self.first.text())
        if not self.first.text():
            self.first_field.set_error(self.tr("Kies een wachtzin."))
            self.first.setFocus()
        elif not strong.is_enough:
            self.first_field.set_error(
                self.tr("Deze wachtzin is te zwak. Neem er woorden bij, of gebruik het voorstel.")
            )
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.second_field.set_error(self.tr("De twee wachtzinnen zijn niet gelijk."))
            self.second.setFocus()
        else:
            return self.first.text()
        return None

    def clear(self) -> None:
        self.first.clear()
        self.second.clear()

    def _build_offer(self) -> Card:
        card = Card(padding=3, gap=1)
        card.add(Quiet(self.tr("Een sterk voorstel")))
        self._offer = Strong("", selectable=True)
        self._offer.setAccessibleName(self.tr("Voorgestelde wachtzin"))
        card.add(self._offer)
        self.take = PlainButton(self.tr("Deze gebruiken"))
        self.another = LinkButton(self.tr("Een andere"))
        line = row(gap=2, items=(self.take, self.another))
        line.addStretch()
        card.body.addLayout(line)
        self.take.clicked.connect(self._take)
        self.another.clicked.connect(self._offer_another)
        self._offer_another()
        return card

    def _offer_another(self) -> None:
        self._offer.setText(self._advice.suggest())

    def _take(self) -> None:
        """Fill the first field and show it; the second is typed, so that the hand learns it."""
        self.first.set_text(self._offer.text())
        self.first.show_text(True)
        self.second.clear()
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        self.first_field.set_error("")
        if not self.first.text():
            self._meter.setValue(0)
            self._sentence.setText(self.tr("Hoe langer, hoe sterker."))
            return
        strong = self._advice.strength(self.first.text())
        self._meter.setValue(_SHOWN[strong.score])
        self._sentence.setText(strong.en if current_language() == "en" else strong.nl)

    def _clear_second_error(self) -> None:
        self.second_field.set_error("")
