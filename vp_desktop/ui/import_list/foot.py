"""Under the pages: back, where one is, and the one filled button that goes on."""

from __future__ import annotations

from vp_desktop.ui.widgets.step_foot import StepFoot


class ImportFoot(StepFoot):
    """`back` goes a step back, or after the last step to another list."""

    def show_step(self, number: int, total: int, next_words: str) -> None:
        super().show_step(number, total, next_words)
        last = number == total - 1
        self.back.set_text(self.tr("Nog een lijst inlezen") if last else self.tr("Terug"))
