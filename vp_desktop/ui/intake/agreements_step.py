"""Afspraken: the next contact, what else was agreed, and beside it what will be recorded."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.intake.agreement_list import AgreementList
from vp_desktop.ui.intake.answers import Agreement, Answers
from vp_desktop.ui.intake.consent_reminder import ConsentReminder
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.new_report import Missing
from vp_desktop.ui.intake.record_summary import RecordSummary
from vp_desktop.ui.intake.step import Step, fields_card, narrow
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, grow_with_width
from vp_desktop.ui.widgets.tab_order import put_before
from vp_desktop.ui.widgets.visibility import set_shown


class AgreementsStep(Step):
    key = "agreements"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self._safety: list[str] = []
        self._offered: dict[str, str] = {}
        self.agreements = AgreementList(context)
        self.proposals = QWidget()
        self.minutes = LineEdit()
        self.minutes.setValidator(QRegularExpressionValidator("[0-9]{0,3}", self.minutes))
        self.keyword = LineEdit()
        self.consent = ConsentReminder(context)
        self.summary = RecordSummary(context)
        self._build()
        self._connect()

    def show_answers(self, answers: Answers) -> None:
        self._safety = list(answers.safety)
        self.agreements.show_answers(answers.agreements)
        self.minutes.setText(answers.minutes)
        self.keyword.setText(answers.keyword)
        self.follow(answers)

    def take_answers(self, answers: Answers) -> None:
        answers.agreements = self.agreements.answers()
        answers.minutes = self.minutes.text()
        answers.keyword = self.keyword.text()

    def show_missing(self, missing: Missing) -> bool:
        if missing is Missing.DUE:
            any(line.show_problem() for line in self.agreements.lines)
        return missing is Missing.DUE

    def set_alone(self, alone: bool) -> None:
        set_shown(self._own, alone)
        set_shown(self._more, alone or self._context.purpose.keeps_conversations)
        self.summary.set_alone(alone)

    def follow(self, answers: Answers) -> None:
        """Show what these answers would record, and what the first question asks to be agreed."""
        self._safety = list(answers.safety)
        self._show_proposals()
        self.consent.show_answers(answers)
        self.summary.show_answers(answers)

    def _build(self) -> None:
        self.ask(
            self.tr("Wat spreekt u af, en wanneer spreekt u elkaar weer?"),
            self.tr("Een afspraak staat op Vandaag tot u die doet of verzet."),
        )
        card = fields_card()
        self._proposed = FlowLayout(self.proposals, gap=2, line_gap=1)
        grow_with_width(self.proposals)
        card.add(self.proposals)
        card.add(self.agreements)
        self.fields.addWidget(card)
        self._more = self._build_more()
        self.fields.addWidget(self._more)
        self.aside.addWidget(self.consent)
        self.aside.addWidget(self.summary)

    def _build_more(self) -> Card:
        card = fields_card()
        self._duration = Field(
            self.tr("Duur van het gesprek, in minuten"), narrow(self.minutes, 100)
        )
        if not self._context.purpose.keeps_conversations:
            self._duration.hide()
        self._own = Field(
            self.tr("Uw eigen trefwoord"),
            narrow(self.keyword, 320),
            self.tr("Om het dossier te herkennen. Alleen voor u; komt nooit op papier."),
        )
        beside = AdaptiveRow(gap=4)
        top = Qt.AlignmentFlag.AlignTop
        beside.line.addWidget(self._duration, 2, top)
        beside.line.addWidget(self._own, 3, top)
        card.add(beside)
        return card

    def _show_proposals(self) -> None:
        agreed = {agreement.title for agreement in self.agreements.answers()}
        titles = {concern: self._context.safety(f"{concern}_check") for concern in self._safety}
        offered = {code: title for code, title in titles.items() if title not in agreed}
        if offered != self._offered:
            self._offered = offered
            clear(self._proposed)
            for concern, title in offered.items():
                button = ChipButton(title, "plus")
                button.clicked.connect(partial(self._agree, concern))
                self._proposed.addWidget(button)
                put_before(button, self.agreements.lines[0].title)
        self.proposals.setVisible(bool(offered))

    def _agree(self, concern: str) -> None:
        tomorrow = self._context.today() + timedelta(days=1)
        self.agreements.add(
            Agreement(
                title=self._context.safety(f"{concern}_check"),
                reason=self._context.safety(concern),
                due=tomorrow.isoformat(),
            )
        )

    def _connect(self) -> None:
        self.agreements.changed.connect(self.changed)
        self.consent.action_chosen.connect(lambda: self.step_wanted.emit("reporter"))
        for edit in (self.minutes, self.keyword):
            edit.textEdited.connect(self.changed)
