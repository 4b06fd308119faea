"""The agreement to complete a report that is recorded before its last step."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from vp_desktop.core.model import Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.report_rest import TITLE, Rest
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.ui.dossier.forms.task_form import next_school_day
from vp_desktop.ui.dossier.rest_of_report import RestWords
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext


class RestTask(QObject):
    """`Nu vastleggen, de rest later`: what was not asked comes back on the next school day."""

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context

    def tasks(self, answers: Answers, today: date) -> list[Task]:
        """The agreement; none where nothing is left."""
        left = left_of(answers, self._context.purpose)
        if not left:
            return []
        reason = self.tr("Bij het vastleggen nog niet opgeschreven: {what}.")
        return [
            Task(
                title=TITLE.text(self._context.language),
                reason=reason.format(what=RestWords().said(left)),
                due_on=next_school_day(today),
            )
        ]


def left_of(answers: Answers, purpose: Purpose) -> list[Rest]:
    """What these answers do not tell yet."""
    people = answers.reporter_is_subject or any(not one.is_empty for one in answers.people)
    found = {
        Rest.CONSENT: purpose.asks_consent and not answers.consent,
        Rest.NATURE: purpose is not Purpose.BULLYING and answers.category in ("", NOT_YET),
        Rest.PEOPLE: not people,
        Rest.WISH: not answers.wish.strip(),
    }
    return [one for one, lacks in found.items() if lacks]
