"""Wat wil de melder? In their words."""

from __future__ import annotations

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.step import Step, fields_card
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.text_area import TextArea


class WishStep(Step):
    key = "wish"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self.wish = TextArea(lines=4)
        self.complaint = CheckBox(self.tr("De melder wil een klacht indienen"))
        self.ask(
            self.tr("Wat wil de melder?"),
            self.tr("De melder kiest. Alleen vertellen is ook een antwoord."),
        )
        card = fields_card()
        card.add(Field(self.tr("Wens van de melder"), self.wish))
        card.add(self.complaint)
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
        self.complaint.toggled.connect(self.changed)

    def show_answers(self, answers: Answers) -> None:
        self.wish.set_text(answers.wish)
        self.complaint.blockSignals(True)
        self.complaint.setChecked(answers.complaint)
        self.complaint.blockSignals(False)

    def take_answers(self, answers: Answers) -> None:
        answers.wish = self.wish.text()
        answers.complaint = self.complaint.isChecked()
