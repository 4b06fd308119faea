"""Beside the last step: consent that was not asked, or an answer about which a duty says something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.consent import CONSENT
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.duty_consent import duty_consent_words
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown


class ConsentReminder(QWidget):
    """Emits `action_chosen` when the adviser wants to go to the question."""

    action_chosen = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self.notice = Notice("", "attention")
        self.ask = LinkButton(self.tr("Naar toestemming"))
        lines = column(self, gap=1, items=(self.notice,))
        lines.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self.action_chosen)

    def show_answers(self, answers: Answers) -> None:
        words = duty_consent_words(answers, self._context)
        if words and answers.consent in CONSENT.without_names:
            words = self.tr("Er geldt een plicht, en de melder wil geen dossier.")
        elif self._context.purpose.asks_consent and not answers.consent:
            words = self.tr("Toestemming nog niet gevraagd.")
        self.notice.set_text(words)
        set_shown(self, bool(words))
