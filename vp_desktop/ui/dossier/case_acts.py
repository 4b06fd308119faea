"""What can be done with a case as a whole: closing, reopening, consent, counting, relating."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.core.case_facts import has_own_duty
from vp_desktop.core.consent import Age, age_of
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import Case, CaseId, Consent, Note, Report, Task
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.forms.case_forms import ConsentForm, MatterForm, NumberForm
from vp_desktop.ui.dossier.forms.closing_form import ClosingForm, ReopenForm
from vp_desktop.ui.language import current_language
from vp_desktop.ui.retention.words import RetentionWords

CLOSING, CONSENT, MATTER = "dossier.closing", "dossier.consent", "dossier.matter"
_TO_CONSULT = timedelta(days=7)


class WholeCaseActs(CaseActs):
    """Acts on the whole case. Emits `case_replaced(case_id)` when it is now shown inside another."""

    case_replaced = Signal(int)

    def set_keyword(self, keyword: str) -> None:
        before = self.dossier.case.keyword
        if keyword.strip() != before:
            self.do(partial(self.services.cases.set_keyword, self.case_id, keyword))

    def close(self) -> None:
        """Ask how the case ended."""
        purpose, matter = self.services.purpose, self.dossier.matter
        form = ClosingForm(self.vocabulary, self.services.clock, matter, purpose, texts=self.texts)

        def act() -> None:
            self.services.cases.close(form.closing(self.case_id))
            if form.matter() != matter:
                self.services.cases.set_matter(form.matter())

        self.open(
            self.tr("Dossier afsluiten"),
            form,
            act,
            CLOSING,
            action=self.tr("Dossier afsluiten"),
            explanation=self._open_ends(),
        )

    def _open_ends(self) -> str:
        """What she may want to do before closing."""
        ends = []
        if self.dossier.open_tasks:
            ends.append(self.tr("Er staan nog afspraken open; die blijven gewoon staan."))
        if any(isinstance(entry.value, Note) for entry in self.dossier.timeline):
            ends.append(
                self.tr("Er staan nog geheugensteunen in: verwijder wat u niet meer nodig hebt.")
            )
        return " ".join(ends)

    def reopen(self) -> None:
        """Ask why a closed case opens again."""
        form = ReopenForm()
        self.open(
            self.tr("Dossier heropenen"),
            form,
            lambda: self.services.cases.reopen(self.case_id, form.text("because")),
            "dossier.reopening",
            action=self.tr("Heropenen"),
            explanation=self.tr(
                "De bewaartermijn stopt nu en begint opnieuw bij de volgende afsluiting."
                " De eerdere afsluiting blijft in de tijdlijn staan."
            ),
        )

    def ask_consent(self) -> None:
        """Ask for the answer to the question of consent."""
        duties = self.services.guidance.assess(self.case_id).duties
        form = ConsentForm(
            self.vocabulary,
            self.services.clock,
            self._reporter_age(),
            duty=has_own_duty(one.duty for one in duties),
            held=self._held(),
        )
        self.open(
            self.tr("Toestemming voor een dossier"),
            form,
            lambda: self._give(form),
            CONSENT,
        )

    def _reporter_age(self) -> Age:
        """In whose words the question is asked."""
        people = (p.involvement for p in self.dossier.people if p.involvement.role == "reporter")
        reporter = next(people, None)
        return age_of(reporter.kind, reporter.age) if reporter else Age.UNKNOWN

    def _held(self) -> tuple[str, ...]:
        """What keeps the case, in words; nothing where no text is left to keep."""
        words = RetentionWords(self.services.taxonomy)
        holds = self.services.retention.holds(self.case_id) if self.texts else ()
        return tuple(dict.fromkeys(words.hold(hold).rstrip(".") for hold in holds))

    def _give(self, form: ConsentForm) -> bool:
        consent = form.consent(self.case_id)
        if form.waits:
            self._set_waiting(consent)
            return True
        without = consent.answer in WITHOUT_NAMES
        if without and self.texts and not self._may_empty():
            return False
        self.services.cases.add(consent, form.despite_hold)
        return True

    def _set_waiting(self, consent: Consent) -> None:
        """Nothing is erased yet, and it is not forgotten."""
        answer = self.vocabulary.label("consent_answer", consent.answer)
        words = self.tr("Geantwoord op {day}: {answer}. Het dossier wordt vastgehouden: {held}.")
        reason = words.format(
            day=plain_date(consent.answered_on, current_language()),
            answer=answer,
            held="; ".join(self._held()),
        )
        self.services.tasks.add(
            Task(
                self.tr("Overleggen over het intrekken van de toestemming, en het vastleggen"),
                " ".join(filter(None, (reason, consent.note))),
                self.case_id,
                due_on=self.services.clock().date() + _TO_CONSULT,
            )
        )

    def _may_empty(self) -> bool:
        return self.messages.confirm_destruction(
            self.tr("Verder zonder namen en teksten"),
            [
                self.tr(
                    "de namen van iedereen in dit dossier; van een leeftijd blijft alleen de groep, "
                    "zoals 12 tot en met 15 jaar"
                ),
                self.tr("alles wat is opgeschreven: meldingen, gesprekken en toelichtingen"),
                self.tr(
                    "uw geheugensteunen, afspraken en trefwoord, en wat u nog aan het typen was"
                ),
            ],
            self.tr("Namen en teksten wissen"),
        )

    def change_matter(self) -> None:
        """Ask what the matter counts as."""
        form = MatterForm(self.vocabulary, self.services.purpose, self.dossier.matter)
        explanation = self.tr("Zo telt deze zaak in het jaaroverzicht.")
        if self.dossier.related:
            explanation += " " + self.tr("Samenhangende dossiers tellen samen één keer.")
        self.open(
            self.tr("Wat telt"),
            form,
            lambda: self.services.cases.set_matter(form.matter()),
            MATTER,
            explanation=explanation,
        )

    def relate(self) -> None:
        """Ask for the number of another case about the same matter."""
        form = NumberForm()
        relates = self.services.purpose.relates
        explanation = (
            self.tr("Gaan twee dossiers over dezelfde zaak, dan tellen ze samen één keer.")
            if relates
            else self.tr(
                "Dit dossier wordt dan getoond binnen het andere. U kunt het later weer losmaken."
            )
        )
        self.open(
            self.tr("Hoort bij een ander dossier"),
            form,
            lambda: self._relate(form),
            "dossier.relation",
            action=self.tr("Verbinden") if relates else self.tr("Samenvoegen"),
            explanation=explanation,
        )

    def _relate(self, form: NumberForm) -> bool:
        number = form.number()
        other = self.services.cases.find(number) if number else None
        if other is None:
            form.field("number").set_error(self.tr("Er is geen dossier met dit nummer."))
            return False
        if other == self.case_id:
            raise WrongUse("same_case")
        if other in {case.id for case in (*self.dossier.related, *self.dossier.joined)}:
            form.field("number").set_error(self.tr("Deze dossiers horen al bij elkaar."))
            return False
        self.services.cases.relate(self.case_id, other)
        shown: CaseId = self.services.cases.dossier(other).case.id
        if not self.services.purpose.relates:
            self.case_replaced.emit(shown)
        return True

    def move_report(self, report: Report) -> None:
        """Ask under which case a report belongs that was written down under the wrong one."""
        form = NumberForm()
        self.open(
            self.tr("Deze melding hoort bij een ander dossier"),
            form,
            lambda: self._move_report(report, form),
            "dossier.move_report",
            str(report.id),
            action=self.tr("Verplaatsen"),
            explanation=self.tr(
                "De melding gaat met haar incidenten naar het andere dossier. U kunt haar later "
                "terugzetten."
            ),
        )

    def _move_report(self, report: Report, form: NumberForm) -> bool:
        number = form.number()
        other = self.services.cases.find(number) if number else None
        if other is None or other == report.case_id:
            form.field("number").set_error(self.tr("Er is geen ander dossier met dit nummer."))
            return False
        self.services.cases.move_report(report, other)
        return True

    def part(self, other: Case | None = None) -> None:
        """Part this case from its relatives, or with `other` that case from this one."""
        case_id = other.id if other else self.case_id
        if self.messages.ask(
            self.tr("Dossiers losmaken?"),
            self.tr("Het zijn dan weer aparte zaken, die elk voor zich tellen."),
            self.tr("Losmaken"),
        ):
            self.do(
                partial(self.services.cases.part, case_id), self.tr("De dossiers staan weer apart.")
            )
