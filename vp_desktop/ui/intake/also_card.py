"""Speelt dit ook? Quiet ticks for what gives a duty of its own; nobody has to answer them."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.told_facts import ALSO, LACKS_CAPACITY
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.check_box import CheckBox


class AlsoCard(Card):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=5, gap=2)
        self.set_title(self.tr("Speelt dit ook?"))
        words = {
            ALSO[0]: self.tr("Mishandeling thuis, of een vermoeden daarvan"),
            ALSO[1]: self.tr("Het is ernstig, of het ontwricht de dag op school"),
            ALSO[2]: self.tr("Het is misschien strafbaar"),
            LACKS_CAPACITY: self.tr("Wie het overkwam, is wilsonbekwaam"),
        }
        self.boxes = {name: CheckBox(text) for name, text in words.items()}
        meaning = self.tr("Wie wilsonbekwaam is, telt hier als minderjarig.")
        self.boxes[LACKS_CAPACITY].setToolTip(meaning)
        self.boxes[LACKS_CAPACITY].setAccessibleDescription(meaning)
        for box in self.boxes.values():
            self.add(box)
            box.toggled.connect(self.changed)

    def show_answers(self, answers: Answers) -> None:
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in answers.also)
            box.blockSignals(False)

    def take_answers(self, answers: Answers) -> None:
        answers.also = [name for name, box in self.boxes.items() if box.isChecked()]

    def set_sexual(self, sexual: bool) -> None:
        """Only in a sexual matter does it count whether somebody can decide (law.md section 3)."""
        self.boxes[LACKS_CAPACITY].setVisible(sexual)
