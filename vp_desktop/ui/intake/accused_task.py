"""The agreement about whom the report is about: told, or put off for a reason that is written down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from vp_desktop.core.model import Task
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.proposals import (
    INFORM_ACCUSED,
    Proposal,
    board_tells,
    is_agreed,
    names_accused,
)
from vp_desktop.ui.intake.told_facts import accused_in

_AT_HOME = {"abuse_at_home", "unsafe_home_now"}


class AccusedTask(QObject):
    """Proposed once it is known whom the report is about.

    Made of itself but where that may do harm: while the board is to consult first, and where it may
    not be safe at home (stap 2 of the meldcode: consult the aandachtsfunctionaris or Veilig Thuis).
    """

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context

    def is_proposed(self, answers: Answers) -> bool:
        return names_accused(answers, self._context)

    def is_agreed(self, found: Sequence[Proposal], answers: Answers) -> bool:
        usually = not board_tells(found) and not self._is_unsafe_at_home(answers)
        return is_agreed(INFORM_ACCUSED, usually, answers)

    def title(self, found: Sequence[Proposal], answers: Answers) -> str:
        """What to do, in one line: where the reason says not to do it now, so does the line."""
        if board_tells(found):
            return self.tr("Informeer degene over wie het gaat nog niet zelf")
        if self._is_unsafe_at_home(answers):
            return self.tr("Informeer degene over wie het gaat niet zonder overleg")
        return self.tr("Informeer degene over wie het gaat, of schrijf op waarom u wacht")

    def reason(self, found: Sequence[Proposal], answers: Answers) -> str:
        if board_tells(found):
            return self.tr(
                "Het bestuur informeert deze persoon, na overleg met de vertrouwensinspecteur en "
                "vóór een aangifte."
            )
        if self._is_unsafe_at_home(answers):
            return self.tr("Overleg eerst met de aandachtsfunctionaris of Veilig Thuis.")
        return self.tr(
            "U legt iets vast over deze persoon. Bedenk wanneer die dat hoort. Wacht u daarmee, "
            "schrijf dan op waarom."
        )

    def tasks(self, found: Sequence[Proposal], answers: Answers) -> list[Task]:
        """The agreement, when it was made."""
        if self.is_proposed(answers) and self.is_agreed(found, answers):
            return [Task(title=self.title(found, answers), reason=self.reason(found, answers))]
        return []

    def _is_unsafe_at_home(self, answers: Answers) -> bool:
        """Whether who is told may be who harms the child at home, or tells it there."""
        if _AT_HOME & {*answers.safety, *answers.also}:
            return True
        return any(p.kind == "parent" for p in accused_in(answers, self._context.purpose))
