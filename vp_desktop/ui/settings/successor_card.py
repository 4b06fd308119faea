"""Opvolging: the card that begins a copy for a successor."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.services.successor import Successor
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.successor_dialog import SuccessorDialog
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.new_passphrase import PassphraseAdvice


class SuccessorCard(Card):
    """`begin` opens the guided dialog."""

    def __init__(
        self,
        successor: Successor,
        advice: PassphraseAdvice,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__(self.tr("Opvolging"), gap=3)
        self._successor, self._advice = successor, advice
        self._messages, self._runner = messages, runner
        self.dialog: SuccessorDialog | None = None
        self.add(
            Quiet(
                self.tr(
                    "Neemt iemand uw werk over? Maak een kopie van het hele register, met een eigen "
                    "wachtzin. Uw geheugensteunen en trefwoorden gaan niet mee."
                )
            )
        )
        self.begin = PlainButton(self.tr("Kopie voor een opvolger…"), "users")
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin.clicked.connect(self._begin)

    def _begin(self) -> None:
        self.dialog = SuccessorDialog(
            self._successor, self._advice, self._messages, self._runner, self.window()
        )
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        self.dialog.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self.dialog = None
