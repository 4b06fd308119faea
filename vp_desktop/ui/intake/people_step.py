"""Om wie gaat het? To whom it happened, who is said to have done it, who else; unnamed is fine."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.known_matter import KnownMatter
from vp_desktop.ui.intake.new_report import main_roles, other_roles
from vp_desktop.ui.intake.person_list import PersonList
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.intake.told_facts import asks_task_holder
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_PAUSE_MS = 300
_SELF = "self"


class PeopleStep(Step):
    key = "people"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self._alone = False
        self._answers = Answers()
        happened_to, about = main_roles(context.purpose)
        self.reporter_too = ChoiceChips([Option(_SELF, self.tr("De melder zelf"))], multiple=True)
        self.subjects = PersonList(context, (happened_to,), self.tr("Nog iemand"))
        self.accused = PersonList(context, (about,), self.tr("Nog iemand"))
        self.others = PersonList(
            context, other_roles(context.purpose, context.taxonomy), self.tr("Iemand toevoegen")
        )
        self.works_here = ChoiceChips(
            [
                Option("yes", self.tr("Ja, hier op school")),
                Option("no", self.tr("Nee")),
                Option("unknown", self.tr("Weet ik niet")),
            ]
        )
        self.works_field = Field(
            self.tr("Werkt of helpt deze persoon op school?"),
            self.works_here,
            self.tr("Ook als vrijwilliger, stagiair of ingehuurd, of als ouder bij een uitje."),
        )
        self.known_matter = KnownMatter(context)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()

    def show_answers(self, answers: Answers) -> None:
        self._answers = answers
        self.reporter_too.set_values([_SELF] if answers.reporter_is_subject else [])
        for part in self._lists():
            part.show_answers(answers.people)
        self.works_here.set_value(answers.task_holder or None)
        self._follow_accused()
        self.known_matter.set_case(answers.same_matter_as)
        self.offer_matters()

    def take_answers(self, answers: Answers) -> None:
        answers.reporter_is_subject = bool(self.reporter_too.values())
        answers.people = [person for part in self._lists() for person in part.answers()]
        answers.task_holder = self.works_here.value() or ""
        answers.same_matter_as = self.known_matter.case_id()
        self._answers = answers

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        for part in self._lists():
            part.set_alone(alone)
        self.offer_matters()

    def offer_matters(self) -> None:
        """Look up what is known of these people and of the reporter."""
        self._pause.stop()
        people = [person for part in self._lists() for person in part.answers()]
        everyone = [self._answers.reporter, *people]
        self.known_matter.offer(everyone, self._answers.school_id, self._alone)

    def _lists(self) -> tuple[PersonList, ...]:
        return self.subjects, self.accused, self.others

    def _build(self) -> None:
        self.ask(
            self.tr("Om wie gaat het?"),
            self.tr("Zonder naam mag ook; een functie of klas helpt al."),
        )
        if not self._context.services.intake.keeps_names:
            words = self.tr("Namen worden omgezet in een code en niet opgeslagen.")
            self.fields.addWidget(Notice(words, "neutral"))
        self._add_part(self.tr("Wie overkwam het?"), self.reporter_too, self.subjects)
        self._add_part(self.tr("Wie zou het hebben gedaan?"), self.accused, self.works_field)
        self._add_part(self.tr("Wie waren er nog bij?"), self.others)
        self.fields.addWidget(self.known_matter)
        self.add_hints(
            self.tr("Zo kunt u het vragen"),
            (
                self.tr("Wie was erbij? Wie zag het?"),
                self.tr("Wat doet die persoon op school?"),
                self.tr("Je hoeft geen namen te noemen."),
            ),
        )

    def _add_part(self, title: str, *widgets: QWidget) -> None:
        card = Card(title, padding=5, gap=3)
        for widget in widgets:
            if not isinstance(widget, Field):
                widget.setAccessibleName(title)
            card.add(widget)
        self.fields.addWidget(card)

    def _connect(self) -> None:
        self.reporter_too.chosen.connect(self.changed)
        self.works_here.chosen.connect(self.changed)
        for part in self._lists():
            part.changed.connect(self._note_person)
        self.known_matter.changed.connect(self.changed)
        self._pause.timeout.connect(self.offer_matters)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for earlier matters any more, and the register may close."""
        self._pause.stop()
        super().hideEvent(event)

    def arrive(self, answers: Answers) -> None:
        super().arrive(answers)
        self.offer_matters()

    def follow(self, answers: Answers) -> None:
        self._answers = answers
        self._follow_accused()

    def _follow_accused(self) -> None:
        """Ask whether somebody works or helps at school only where his kind does not say so."""
        set_shown(self.works_field, asks_task_holder(self.accused.answers()))

    def _note_person(self) -> None:
        self._follow_accused()
        self._pause.start()
        self.changed.emit()
