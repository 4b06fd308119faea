"""Wat moet: the duties of a case, her own first, each with why, by when and what says so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.case_facts import OWN
from vp_desktop.core.duties import Binding, Status
from vp_desktop.core.formats import plain_date
from vp_desktop.services.cases import Dossier
from vp_desktop.services.guidance import Assessment, CaseDuty
from vp_desktop.ui.dossier.guided.acts import GuidedActs
from vp_desktop.ui.dossier.guided.rows import DutyRow
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import IconButton, LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Separator
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_BILL = "bill_36777"
_PUPILS = ("pupil", "unknown")


class DutiesCard(Card):
    """Hidden in a case without any duty that was never asked about; the pencil asks what is known."""

    def __init__(self, acts: GuidedActs) -> None:
        super().__init__(gap=2)
        self._acts = acts
        self.facts = IconButton("pencil", self.tr("Wat weet u hiervan?"))
        self.facts.clicked.connect(acts.edit_facts)
        self.set_title(self.tr("Wat moet er gebeuren?"), self.facts)
        self.changes = Notice("", "attention", action=self.tr("Gezien"))
        self.changes.action_chosen.connect(acts.acknowledge)
        self.add(self.changes)
        self._rows = column(gap=3)
        self.body.addLayout(self._rows)
        self.age = Quiet("")
        self.age.hide()
        self.add(self.age)
        self.others = LinkButton("")
        self.others.setCheckable(True)
        self.add(self.others)
        self._folded = QWidget()
        self._folded_rows = column(self._folded, gap=3)
        self.add(self._folded)
        self.others.toggled.connect(self._folded.setVisible)
        self.standing = Quiet("")
        self.add(self.standing)
        self.bill = LinkButton(self.tr("Wat zou het wetsvoorstel veranderen?"))
        self.bill.setCheckable(True)
        self.add(self.bill)
        self.bill_text = Quiet("")
        self.bill_text.hide()
        self.bill.toggled.connect(self.bill_text.setVisible)
        self.add(self.bill_text)

    def show_duties(
        self, dossier: Dossier, assessment: Assessment, followed: Collection[str], now: datetime
    ) -> None:
        """The duties as they are now. Those that are `followed` are steps of a running route."""
        shown = [each for each in assessment.duties if each.duty.duty not in followed]
        own = [each for each in shown if each.duty.who in OWN]
        others = [each for each in shown if each.duty.who not in OWN]
        self._fill(self._rows, own, dossier, now)
        if not assessment.duties:
            self._rows.addWidget(Quiet(self.tr("Uit wat u nu weet volgt geen plicht.")))
        elif len(shown) < len(assessment.duties):
            self._rows.addWidget(Quiet(self.tr("De andere plichten staan in de weg hieronder.")))
        self._fill(self._folded_rows, others, dossier, now)
        words = self.tr("Wat anderen moeten doen ({count})")
        self.others.set_text(words.format(count=len(others)))
        set_shown(self.others, bool(others))
        set_shown(self._folded, bool(others) and self.others.isChecked())
        self.changes.set_text(self._changed(assessment))
        self.age.setText(self._without_age())
        set_shown(self.age, bool(self.age.text()) and bool(assessment.duties))
        self._show_standing(assessment)

    def _fill(
        self, place: QVBoxLayout, duties: Sequence[CaseDuty], dossier: Dossier, now: datetime
    ) -> None:
        clear(place)
        kinds = self._kinds()
        for number, each in enumerate(sorted(duties, key=lambda duty: duty.record is not None)):
            if number:
                place.addWidget(Separator())
            line = DutyRow(each, self._acts.words, kinds, dossier.case.known_since, now)
            if self._acts.is_begun(each.duty.duty):
                line.show_begun(self._acts.duty_title(each.duty))
            line.done.connect(partial(self._acts.record_duty, each.duty))
            line.set_aside.connect(partial(self._acts.set_duty_aside, each.duty))
            place.addWidget(line)

    def _without_age(self) -> str:
        """An age that nobody filled in decides much: the strict branch is then taken."""
        known = self._acts.reading.known
        unknown = any(p.age is None and p.kind in _PUPILS for p in known.victims)
        if known.victims and not unknown:
            return ""
        return self.tr("De leeftijd is niet bekend: gerekend is met minderjarig.")

    def _kinds(self) -> frozenset[str]:
        return self._acts.reading.accused_kinds

    def _changed(self, assessment: Assessment) -> str:
        """What came and what went since she last looked."""
        words = self._acts.words
        kinds = self._kinds()
        by_code = {e.duty.duty: words.duty_here(e.duty, kinds) for e in assessment.duties}
        lines = []
        if assessment.appeared:
            came = ", ".join(by_code[code] for code in assessment.appeared)
            lines.append(self.tr("Nieuw door wat er veranderde: {what}.").format(what=came))
        if assessment.gone:
            went = ", ".join(words.name_of(code) for code in assessment.gone)
            lines.append(self.tr("Geldt niet meer: {what}.").format(what=went))
        return "\n".join(lines)

    def _show_standing(self, assessment: Assessment) -> None:
        rules = assessment.rule_set
        day = plain_date(rules.checked_on, current_language())
        is_bill = rules.status is Status.BILL
        text = (
            self.tr("Met het wetsvoorstel erbij (nog geen wet), stand van {day}")
            if is_bill
            else self.tr("Huidig recht, stand van {day}")
        )
        self.standing.setText(text.format(day=day))
        differences = [] if is_bill else self._differences()
        self.bill_text.setText("\n".join(differences))
        set_shown(self.bill, bool(differences))
        set_shown(self.bill_text, bool(differences) and self.bill.isChecked())

    def _differences(self) -> list[str]:
        """What the bill would change in this case, if it became law."""
        reading = self._acts.reading
        found = self._acts.services.guidance.compare(reading.case.id, _BILL, reading)
        words, kinds = self._acts.words, self._kinds()
        lines = [
            self.tr("Erbij, als het wet wordt: {what}").format(what=words.duty_here(duty, kinds))
            for duty in found.appeared
        ]
        lines += [
            self.tr("Zou een plicht worden: {what}").format(what=words.duty_here(then, kinds))
            for now, then in found.changed
            if now.binding is Binding.ADVICE and then.binding is not Binding.ADVICE
        ]
        gone = self.tr("Zou vervallen: {what}")
        return lines + [gone.format(what=words.duty_here(duty, kinds)) for duty in found.gone]
