"""What will be recorded, line by line, before the adviser records it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.intake.accused_task import AccusedTask
from vp_desktop.ui.intake.answers import Answers, day_of
from vp_desktop.ui.intake.consent_card import REFUSED
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.new_report import Missing, missing
from vp_desktop.ui.intake.proposals import proposals, title_of
from vp_desktop.ui.intake.told_facts import SPECIAL, special_kinds
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Small
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice


class RecordSummary(Card):
    """ "Dit wordt vastgelegd": what there is, what is missing, and what stays out without consent."""

    def __init__(self, context: IntakeContext) -> None:
        super().__init__(padding=5, gap=3)
        self.set_title(self.tr("Dit wordt vastgelegd"))
        self._context = context
        self._accused = AccusedTask(context)
        self._alone = False
        self._answers = Answers()
        self._lines = column(gap=2)
        self.body.addLayout(self._lines)
        self.notice = Notice("", "neutral")
        self.add(self.notice)

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        self.show_answers(self._answers)

    def show_answers(self, answers: Answers) -> None:
        self._answers = answers
        clear(self._lines)
        for name, value in self.lines(answers):
            needed = value in (self._no_day(), self._no_nature())
            self._lines.addWidget(_line(name, value, "attention" if needed else ""))
        self.notice.set_text(self._note(answers))

    def text(self) -> str:
        """All of it as text."""
        lines = [f"{name}: {value}" for name, value in self.lines(self._answers)]
        return "\n".join([*lines, self.notice.text()]).strip()

    def lines(self, answers: Answers) -> Iterator[tuple[str, str]]:
        """Name and value of everything that will be kept."""
        yield from self._always(answers)
        if answers.consent != REFUSED:
            yield from self._with_consent(answers)

    def _always(self, answers: Answers) -> Iterator[tuple[str, str]]:
        context = self._context
        day = day_of(answers.received, context.today())
        yield self.tr("Melding"), self._say(answers.received) if day else self._no_day()
        if context.purpose is not Purpose.BULLYING:
            yield self.tr("Aard"), self._nature(answers.category)
        if answers.reporter_role:
            yield self.tr("Melder"), context.label("reporter_role", answers.reporter_role)
        if answers.place:
            yield self.tr("Waar"), context.label("place", answers.place)
        if answers.date_kind and (days := self._days(answers)):
            yield self.tr("Wanneer"), days
        if context.purpose.asks_consent:
            asked = answers.consent
            words = (
                context.label("consent_answer", asked) if asked else self.tr("nog niet gevraagd")
            )
            yield self.tr("Toestemming"), words

    def _with_consent(self, answers: Answers) -> Iterator[tuple[str, str]]:
        if people := self._people(answers):
            yield self.tr("Personen"), people
        if answers.story.strip():
            yield self.tr("Verhaal"), self.tr("zoals u het opschreef")
        if answers.wish.strip():
            yield self.tr("Wens"), answers.wish.strip()
        special = special_kinds(answers, self._context.taxonomy)
        if special and answers.special_needed == "yes":
            named = (self._context.label(SPECIAL, code) for code in special)
            yield self.tr("Bijzondere gegevens"), ", ".join(named)
        if agreed := [*self._duties(answers), *self._agreements(answers)]:
            yield self.tr("Afspraken"), "\n".join(agreed)
        if answers.same_matter_as and self._alone:
            yield self.tr("Zaak"), self.tr("dezelfde als een eerder dossier")

    def _nature(self, code: str) -> str:
        return self._context.words.nature(code) if code else self._no_nature()

    def _no_nature(self) -> str:
        return self.tr("nog kiezen")

    def _no_day(self) -> str:
        return self.tr("nog invullen")

    def _people(self, answers: Answers) -> str:
        named = [answers.reporter.name, *(person.name for person in answers.people)]
        names = [name.strip() for name in named if name.strip()]
        unnamed = [
            self._context.label("person_kind", person.kind or "unknown").lower()
            for person in answers.people
            if not person.name.strip()
        ]
        return ", ".join([*names, *unnamed])

    def _days(self, answers: Answers) -> str:
        days = [answers.from_day, answers.to_day if answers.date_kind == "period" else ""]
        return " – ".join(self._say(day) for day in days if day)

    def _duties(self, answers: Answers) -> Iterator[str]:
        found = proposals(answers, self._context)
        yield from (title_of(one, self._context) for one in found if one.agreed)
        yield from (task.title for task in self._accused.tasks(found, answers))

    def _agreements(self, answers: Answers) -> Iterator[str]:
        for agreement in answers.agreements:
            day = self._say(agreement.due)
            yield " · ".join(part for part in (agreement.title or agreement.reason, day) if part)

    def _say(self, written: str) -> str:
        day = day_of(written, self._context.today(), past=False)
        return long_date(day, self._context.language) if day else written

    def _note(self, answers: Answers) -> str:
        if answers.consent == REFUSED:
            return self.tr(
                "Zonder toestemming blijft alleen staan wat hierboven staat en wat meetelt: het soort "
                "personen, hoe vaak en hoe lang. Namen, verhaal, wens en afspraken worden niet "
                "vastgelegd."
            )
        needed = missing(answers, self._context.today(), self._context.purpose)
        if Missing.CATEGORY in needed or Missing.RECEIVED in needed:
            return self.tr("Alleen de datum en de aard zijn nodig. De rest mag later, of nooit.")
        return ""


def _line(name: str, value: str, role: str) -> QWidget:
    made = QWidget()
    column(made, gap=0, items=(Quiet(name), Small(value, role=role)))
    return made
