"""Wie meldt? Who tells, how and when, how to reach this person safely, and what may be written down."""

from __future__ import annotations

from vp_desktop.core.consent import Age, age_of
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.consent_card import ConsentCard
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.duty_consent import duty_consent_words
from vp_desktop.ui.intake.new_report import Missing, age_of_answer, reporter_kind
from vp_desktop.ui.intake.person_fields import PersonFields
from vp_desktop.ui.intake.read_aloud import ReadAloud
from vp_desktop.ui.intake.step import Step, fields_card, narrow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

_NAMELESS = "anonymous"
_NOT_CHOSEN_HERE = ("list", "unknown_way")


class ReporterStep(Step):
    key = "reporter"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self.read_aloud = ReadAloud()
        self.told = ChoiceChips(context.options("secrecy_told"))
        self.school = ChoiceChips(
            [Option(str(school.id), school.name) for school in context.services.settings.schools()]
        )
        self.role = ChoiceChips(context.options("reporter_role"))
        self.person = PersonFields(
            context, self.tr("Naam van wie meldt (mag leeg blijven)"), kinds=False
        )
        self.way = ChoiceChips(context.words.options_but("way", *_NOT_CHOSEN_HERE))
        self.received = DayEdit(context.today, past_only=True)
        self.safe_contact = TextArea(lines=2)
        self.consent = ConsentCard(context)
        self._build()
        self._connect()

    def show_answers(self, answers: Answers) -> None:
        self.told.set_value(answers.secrecy_told or None)
        self.school.set_value(str(answers.school_id))
        self.role.set_value(answers.reporter_role or None)
        self.person.show_answer(answers.reporter)
        self.way.set_value(answers.way or None)
        self.received.set_text(answers.received)
        self.safe_contact.set_text(answers.safe_contact)
        self.consent.set_value(answers.consent)
        self._follow_role()

    def take_answers(self, answers: Answers) -> None:
        answers.secrecy_told = self.told.value() or ""
        answers.school_id = int(self.school.value() or answers.school_id)
        answers.reporter_role = self.role.value() or ""
        answers.reporter = self.person.answer()
        answers.way = self.way.value() or ""
        day = self.received.day()
        answers.received = day.isoformat() if day else self.received.text()
        answers.safe_contact = self.safe_contact.text()
        answers.consent = self.consent.value()

    def follow(self, answers: Answers) -> None:
        self._follow_age()
        self.consent.set_duty(duty_consent_words(answers, self._context))

    def set_alone(self, alone: bool) -> None:
        self.person.set_alone(alone)

    def show_missing(self, missing: Missing) -> bool:
        if missing is Missing.RECEIVED:
            self.received_field.set_error(self.tr("Vul in wanneer u dit hoorde; gisteren mag ook."))
            self.received.setFocus()
        elif missing is Missing.SCHOOL:
            self.school_field.set_error(self.tr("Kies de school waar het over gaat."))
            self.school.setFocus()
        return missing in (Missing.RECEIVED, Missing.SCHOOL)

    def _build(self) -> None:
        self.ask(
            self.tr("Wie vertelt het u?"),
            self.tr("Zeg eerst wat u wel en niet kunt beloven."),
        )
        self.fields.addWidget(self._build_report())  # first, for whom it is said aloud
        self.fields.addWidget(self._build_promise())
        self.fields.addWidget(self.consent)  # before a name is typed
        self.fields.addWidget(self._build_person())
        self.add_hints(
            self.tr("Zo kunt u het vragen"),
            (
                self.tr("Hoe kan ik je bereiken zonder dat iemand het merkt?"),
                self.tr("Wie mag weten dat je hier bent geweest?"),
                self.tr("Wie weet er nog meer van?"),
            ),
        )

    def _build_promise(self) -> Card:
        card = fields_card()
        card.add(self.read_aloud)
        card.add(Field(self.tr("Verteld dat u niet alles geheim kunt houden?"), self.told))
        return card

    def _build_report(self) -> Card:
        card = fields_card()
        self.school_field = Field(self.tr("Op welke school?"), self.school)
        if len(self._context.services.settings.schools()) == 1:
            self.school_field.hide()
        card.add(self.school_field)
        card.add(Field(self.tr("Wie meldt?"), self.role))
        return card

    def _build_person(self) -> Card:
        card = fields_card()
        self.received_field = Field(self.tr("Wanneer hoorde u dit?"), narrow(self.received, 320))
        card.add(self.person)
        card.add(Field(self.tr("Hoe kwam de melding?"), self.way))
        card.add(self.received_field)
        if not self._context.purpose.keeps_conversations:
            return card
        self.safe_contact.setPlaceholderText(
            self.tr("Bijvoorbeeld: alleen via de mentor, niet naar huis bellen")
        )
        card.add(
            Field(
                self.tr("Hoe kunt u deze persoon veilig bereiken, en wie mag het weten?"),
                self.safe_contact,
            )
        )
        return card

    def _connect(self) -> None:
        for chips in (self.told, self.way):
            chips.chosen.connect(self.changed)
        self.school.chosen.connect(self._choose_school)
        self.role.chosen.connect(self._choose_role)
        self.received.changed.connect(self._note_day)
        for editor in (self.person, self.safe_contact, self.consent):
            editor.changed.connect(self.changed)

    def _choose_school(self) -> None:
        self.school_field.set_error("")
        self.changed.emit()

    def _note_day(self) -> None:
        self.received_field.set_error("")
        self.changed.emit()

    def _choose_role(self) -> None:
        self._follow_role()
        self.changed.emit()

    def _follow_role(self) -> None:
        role = self.role.value() or ""
        self.person.set_kind(reporter_kind(role, self._context.taxonomy))
        set_shown(self.person, role != _NAMELESS)
        self._follow_age()

    def _follow_age(self) -> None:
        """Say what is read aloud in words that fit the age, as far as it is known."""
        kind = reporter_kind(self.role.value() or "", self._context.taxonomy)
        age = age_of(kind, age_of_answer(self.person.answer()))
        self.consent.set_age(age)
        self.read_aloud.say(
            self.tr("Ik kan niet alles geheimhouden, maar ik doe niets zonder dat u het weet.")
            if age is Age.ADULT
            else self.tr(
                "Ik kan niet alles geheimhouden, maar ik doe niets zonder dat jij het weet."
            )
        )
