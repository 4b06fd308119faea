"""Wat wil de melder? In their words."""

from __future__ import annotations

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.step import Step, fields_card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.text_area import TextArea


class WishStep(Step):
    key = "wish"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self.name = self.tr("Wat wil de melder?")
        self.arrival = self.tr("Naar wat de melder wil")
        self.wish = TextArea(lines=4)
        self.ask(
            self.tr("Wat wil de melder?"),
            self.tr("De melder kiest. Alleen vertellen is ook een antwoord."),
        )
        card = fields_card()
        card.add(Field(self.tr("Wens van de melder"), self.wish))
        self.fields.addWidget(card)
        self.add_hints(
            self.tr("Zo kunt u het vragen"),
            (
                self.tr("Wat hoop je dat er gebeurt?"),
                self.tr("En wat wil je zeker niet?"),
                self.tr("Wat is voor jou de eerste stap?"),
                self.tr("Wie mag daarbij helpen?"),
            ),
        )
        self.wish.changed.connect(self.changed)

    def show_answers(self, answers: Answers) -> None:
        self.wish.set_text(answers.wish)

    def take_answers(self, answers: Answers) -> None:
        answers.wish = self.wish.text()
