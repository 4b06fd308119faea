"""Wat is er gebeurd? In their words; then what it was, where, when and how often."""

from __future__ import annotations

from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.intake.also_card import AlsoCard
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.moment_fields import MomentFields
from vp_desktop.ui.intake.nature_choice import NatureChoice
from vp_desktop.ui.intake.new_report import Missing
from vp_desktop.ui.intake.special_nudge import SpecialNudge
from vp_desktop.ui.intake.step import Step, fields_card, narrow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.layouts import keep_unshown
from vp_desktop.ui.widgets.text_area import TextArea

_FURTHER = {
    Purpose.ADVISER: (),
    Purpose.BULLYING: (("form", "bullying_form"), ("ground", "bullying_ground")),
    Purpose.SCHOOL: (
        ("kind", "incident_kind"),
        ("object", "incident_object"),
        ("motive", "incident_motive"),
    ),
}
"""The answers beside the category that a purpose asks, each with its list."""


class StoryStep(Step):
    key = "story"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self.story = TextArea(lines=5)
        self.nature = NatureChoice(context)
        self.place = ChoiceCombo(context.options("place"), self.tr("Kies een plaats"))
        self.moment = MomentFields(context)
        self.frequency = ChoiceChips(context.options("frequency"))
        self.further: dict[str, ChoiceCombo] = {}
        self.special = SpecialNudge(context)
        self.also = AlsoCard()
        self._build()
        self._connect()

    def show_answers(self, answers: Answers) -> None:
        self.story.set_text(answers.story)
        self.nature.set_value(answers.category)
        self.place.set_value(answers.place or None)
        self.moment.show_answers(answers)
        self.frequency.set_value(answers.frequency or None)
        for name, chooser in self.further.items():
            chooser.set_value(getattr(answers, name) or None)
        self.nature.offence.set_value(answers.offence or None)
        self.also.show_answers(answers)
        self.special.show_answers(answers)
        self.also.set_sexual(self.nature.is_sexual)

    def take_answers(self, answers: Answers) -> None:
        answers.story = self.story.text()
        if self._asks_nature():
            answers.category = self.nature.value()
        answers.place = self.place.value() or ""
        self.moment.take_answers(answers)
        answers.frequency = self.frequency.value() or ""
        for name, chooser in self.further.items():
            setattr(answers, name, chooser.value() or "")
        answers.offence = self.nature.offence.value() or ""
        self.also.take_answers(answers)
        self.special.take_answers(answers)

    def follow(self, answers: Answers) -> None:
        self.special.follow(answers)
        self.also.set_sexual(self.nature.is_sexual)

    def show_missing(self, missing: Missing) -> bool:
        if missing is Missing.CATEGORY:
            self.nature.set_error(self.tr("Kies een aard. “Nog niet bekend” mag ook."))
            self.nature.setFocus()
        elif missing is Missing.PERIOD:
            self.moment.show_problem()
        return missing in (Missing.CATEGORY, Missing.PERIOD)

    def _asks_nature(self) -> bool:
        return self._context.purpose is not Purpose.BULLYING

    def _build(self) -> None:
        self.ask(
            self.tr("Wat is er gebeurd?"),
            self.tr("In de woorden van wie het vertelt."),
        )
        told = fields_card()
        told.add(Field(self.tr("Het verhaal"), self.story, self._story_help()))
        self.fields.addWidget(told)
        for part in (
            self._build_what(),
            self.special,
            self._build_circumstances(),
            self.also,
        ):
            self.fields.addWidget(part)
        self.add_hints(
            self.tr("Zo kunt u het vragen"),
            (
                self.tr("Vertel eens, wat is er gebeurd?"),
                self.tr("En wat gebeurde er daarna?"),
                self.tr("Hoe weet je dat?"),
                self.tr("Laat stiltes vallen en vul niets in. Een antwoord hoeft niet af te zijn."),
            ),
        )

    def _story_help(self) -> str:
        if self._context.services.intake.keeps_names:
            return ""
        return self.tr(
            "Dit register bewaart codes in plaats van namen. Zet ook hier geen namen in."
        )

    def _build_what(self) -> Card:
        card = fields_card()
        if self._asks_nature():
            card.add(self.nature)
        else:
            keep_unshown(card, self.nature)
        for name, list_id in _FURTHER[self._context.purpose]:
            label = self._context.taxonomy[list_id].label.text(self._context.language)
            options = self._context.options(list_id)
            chooser = self.further[name] = ChoiceCombo(options, self.tr("Kies"))
            card.add(Field(label, narrow(chooser, 420)))
        return card

    def _build_circumstances(self) -> Card:
        card = fields_card()
        card.add(Field(self.tr("Waar?"), narrow(self.place, 420)))
        card.add(self.moment)
        card.add(Field(self.tr("Hoe vaak?"), self.frequency))
        return card

    def _connect(self) -> None:
        for editor in (self.story, self.nature, self.moment, self.special, self.also):
            editor.changed.connect(self.changed)
        for chooser in (self.place, self.frequency, *self.further.values()):
            chooser.chosen.connect(self.changed)
