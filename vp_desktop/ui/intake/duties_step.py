"""What now? The duties that follow, and whether the adviser can do this herself."""

from __future__ import annotations

from collections.abc import Sequence

from vp_desktop.core.case_facts import has_own_duty
from vp_desktop.core.duties import Binding
from vp_desktop.core.formats import long_date
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.ui.intake.accused_task import AccusedTask
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.duty_consent import duty_consent_words
from vp_desktop.ui.intake.duty_row import DutyRow, ProposalRow
from vp_desktop.ui.intake.proposals import (
    INFORM_ACCUSED,
    Proposal,
    is_conflicted,
    proposals,
)
from vp_desktop.ui.intake.step import Step, fields_card
from vp_desktop.ui.widgets.card import Card, RowsCard
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.tab_order import put_before
from vp_desktop.ui.widgets.visibility import set_shown


class DutiesStep(Step):
    key = "duties"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self._accused = AccusedTask(context)
        self._on: list[str] = []
        self._off: list[str] = []
        self._shown: tuple[object, ...] = ()
        self.rows: dict[str, DutyRow] = {}
        self.ask_nature = Notice("", "neutral")
        self.ask_nature.centre_icon()
        self.secrecy = Notice("", "attention")
        self.consent = Notice("", "attention")
        self.duties = RowsCard()
        self.close = CheckBox(self.tr("Degene over wie de melding gaat, staat dicht bij mij"))
        self.hand_over = Notice("", "attention")
        self._rules = Quiet("")
        self._build()
        self._connect()

    def show_answers(self, answers: Answers) -> None:
        self._on, self._off = list(answers.duties_on), list(answers.duties_off)
        self.close.blockSignals(True)
        self.close.setChecked(answers.close)
        self.close.blockSignals(False)
        self.follow(answers)

    def take_answers(self, answers: Answers) -> None:
        answers.duties_on, answers.duties_off = list(self._on), list(self._off)
        answers.close = self.close.isChecked()

    def follow(self, answers: Answers) -> None:
        found = proposals(answers, self._context)
        self.set_question(self._question_for(found))
        self._show_rows(found, answers)
        self._show_notices(found, answers)

    def _question_for(self, found: Sequence[Proposal]) -> str:
        """What must be done is said only where a law asks it: what is advised can be done."""
        if any(proposal.duty.binding is Binding.STATUTORY for proposal in found):
            return self.tr("Wat moet u nu doen?")
        return self.tr("Wat kunt u nu doen?")

    def _build(self) -> None:
        self.ask(
            self._question_for(()),
            self.tr("Dit volgt uit uw antwoorden. Kruis aan wat u afspreekt."),
        )
        for notice in (self.ask_nature, self.secrecy, self.consent):
            self.fields.addWidget(notice)
        self.fields.addWidget(self.duties)
        self.can_you = self._build_can_you()
        self.fields.addWidget(self.can_you)
        self.fields.addWidget(self._rules)
        self.add_hints(
            self.tr("Zo kunt u het zeggen"),
            (
                self.tr("Dit moet ik met anderen delen. Ik vertel je eerst met wie, en waarom."),
                self.tr("Jij hoort van mij wat er gebeurt, ook als het even duurt."),
                self.tr("Je hoeft niets te bewijzen. Of het waar is, zoeken anderen uit."),
            ),
        )

    def _build_can_you(self) -> Card:
        card = fields_card(self.tr("Kunt u dit zelf doen?"))
        card.add(Text(self.tr("Familie, vriendschap of nauw samenwerken telt ook.")))
        card.add(self.close)
        card.add(self.hand_over)
        if self._context.purpose is not Purpose.ADVISER:
            card.hide()
        return card

    def _connect(self) -> None:
        self.close.toggled.connect(self.changed)
        self.ask_nature.action_chosen.connect(lambda: self.step_wanted.emit("story"))
        self.consent.action_chosen.connect(lambda: self.step_wanted.emit("reporter"))

    def _show_rows(self, found: list[Proposal], answers: Answers) -> None:
        """Make the rows anew where what they say changed: a tick alone keeps them, and the keyboard."""
        accused = self._about_accused(found, answers)
        said = (*((p.duty, p.to, p.instead_of, p.asks_who) for p in found), accused)
        if said != self._shown or not self._shown:
            self._shown = said
            self._make_rows(found, accused)
        for proposal in found:
            self.rows[proposal.duty.duty].set_agreed(proposal.agreed)
        if INFORM_ACCUSED in self.rows:
            self.rows[INFORM_ACCUSED].set_agreed(self._accused.is_agreed(found, answers))

    def _about_accused(self, found: list[Proposal], answers: Answers) -> tuple[str, ...]:
        """The headline about whom it is about and why; empty while nobody is known."""
        if not self._accused.is_proposed(answers):
            return ()
        return self._accused.title(found, answers), self._accused.reason(found, answers)

    def _make_rows(self, found: list[Proposal], accused: tuple[str, ...]) -> None:
        self.duties.clear()
        rows: list[DutyRow] = [ProposalRow(proposal, self._context) for proposal in found]
        if accused:
            rows.append(self._accused_row(*accused))
        self.rows = {row.code: row for row in rows}
        for row in rows:
            self.duties.add_row(row)
            row.agreed.connect(self._choose)
            put_before(row, self.close)
        if not rows:
            words = Text(self.tr("Uit wat u opschreef volgt niets dat nu moet."))
            words.setContentsMargins(16, 16, 16, 16)
            self.duties.add_row(words)

    def _accused_row(self, title: str, words: str) -> DutyRow:
        row = DutyRow(INFORM_ACCUSED, title)
        row.add_line(words)
        row.add_line(self.tr("Bron nog te bevestigen"))
        row.set_state(self.tr("advies"), "neutral")
        return row

    def _show_notices(self, found: list[Proposal], answers: Answers) -> None:
        unknown = (
            answers.category in ("", NOT_YET) and self._context.purpose is not Purpose.BULLYING
        )
        self.ask_nature.set_text(
            self.tr("De aard is nog niet bekend. Kiest u die, dan ziet u wat er nog bij komt.")
            if unknown
            else "",
            action=self.tr("Aard kiezen") if unknown else "",
        )
        self.secrecy.set_text(
            self.tr("Uw geheimhouding geldt hier niet; de meldplicht gaat voor.")
            if any(has_own_duty([p.duty]) for p in found if p.duty.duty == "inform_board")
            else ""
        )
        words = duty_consent_words(answers, self._context)
        self.consent.set_text(words, action=self.tr("Naar toestemming") if words else "")
        self.hand_over.set_text(
            self.tr(
                "Doe dit liever niet zelf. Overleg eerst met een andere vertrouwenspersoon, of draag "
                "over. Bespreek de melding niet met degene over wie het gaat."
            )
            if is_conflicted(found)
            else ""
        )
        rules = self._context.rules[self._context.services.settings.get("rule_set")]
        day = long_date(rules.checked_on, self._context.language)
        words = self.tr("Stand van de regels: {day}. Ze kunnen veranderd zijn.").format(day=day)
        if any(p.duty.source and not p.duty.confirmed for p in found):
            open_part = self.tr(
                "Staat er “nog te bevestigen”, dan is de tekst van de wet van nu daarvoor nog niet "
                "gelezen."
            )
            words = f"{words} {open_part}"
        self._rules.setText(words)
        set_shown(self._rules, bool(found))

    def _choose(self, code: str, agreed: bool) -> None:
        for codes, holds in ((self._on, agreed), (self._off, not agreed)):
            if holds and code not in codes:
                codes.append(code)
            elif not holds and code in codes:
                codes.remove(code)
        self.changed.emit()
