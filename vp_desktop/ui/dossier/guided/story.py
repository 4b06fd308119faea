"""What the timeline tells of a step or duty."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import StepRecord, StepState
from vp_desktop.core.workflow import Step
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language


class StepStory(QObject):
    """Words for what was recorded, when to the minute, by whom to whom, and what was not told."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def tell(self, record: StepRecord, step: Step | None) -> tuple[str, str, str, str, str]:
        """Title, when, kind, text and detail. Without a `step` it was a duty outside a route."""
        language = current_language()
        title = step.label.text(language) if step else self._vocabulary.label("duty", record.duty)
        when = f"{long_date(record.at.date(), language)} · {record.at:%H:%M}"
        kind = self.tr("Stap") if step else self.tr("Plicht of advies")
        if record.state is StepState.SET_ASIDE:
            why = self.tr("Niet gedaan: {why}").format(why=record.because)
            return title, when, kind, why if record.because else self.tr("Niet gedaan."), ""
        people = " → ".join(filter(None, (record.who, record.to_whom)))
        way = self._vocabulary.said("way", record.way).lower()
        detail = " · ".join(filter(None, (people, way)))
        return title, when, kind, self._text(record, step, language), detail

    def _text(self, record: StepRecord, step: Step | None, language: str) -> str:
        answers = step.answers if step else ()
        answer = next((a.label.text(language) for a in answers if a.id == record.answer), "")
        not_told = self.tr("Bewust niet verteld: {what}").format(what=record.not_told)
        parts = (answer, record.told, not_told if record.not_told else "")
        return "\n".join(part for part in parts if part)
