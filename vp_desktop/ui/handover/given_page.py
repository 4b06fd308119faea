"""After a handover was made: its passphrase, and what becomes of the cases here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.handover import HandoverKind, HandoverReceipt
from vp_desktop.core.model import CaseId
from vp_desktop.services.handover import Handovers
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.package.given_page import GivenPage
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown


class HandoverGivenPage(QWidget):
    """The cases stay open until the user closes them: nobody knows yet whether it arrived."""

    def __init__(self, handovers: Handovers, messages: Messages, runner: TaskRunner) -> None:
        super().__init__()
        self._handovers, self._messages = handovers, messages
        self._case_ids: tuple[CaseId, ...] = ()
        self.made = GivenPage(handovers, messages, runner)
        self.after = Card(self.tr("En hier?"), padding=5, gap=3)
        self.after.add(
            Text(
                self.tr(
                    "De dossiers blijven hier open staan. Heeft de ander ze ingelezen? Sluit ze dan af "
                    "als doorverwezen; vernietigen gaat later, onder Bewaren en vernietigen."
                )
            )
        )
        self.close_cases = PlainButton(self.tr("Nu afsluiten als doorverwezen"), "circle-check")
        self.closed = Notice("", "done", "circle-check")
        self.after.body.addWidget(self.close_cases, 0, Qt.AlignmentFlag.AlignLeft)
        self.after.add(self.closed)
        column(self, gap=4, items=(self.made, self.after))
        self.close_cases.clicked.connect(self._close)

    def show_made(
        self, receipt: HandoverReceipt, phrase: str, path: Path, case_ids: Sequence[CaseId]
    ) -> None:
        self._case_ids = tuple(case_ids)
        self.made.show_made(receipt, phrase, path)
        set_shown(self.after, receipt.kind is HandoverKind.HANDOVER)

    def forget(self) -> None:
        self.made.forget()

    def _close(self) -> None:
        sure = self._messages.ask(
            self.tr("Dossiers afsluiten?"),
            self.tr("De uitkomst wordt: doorverwezen. U kunt een dossier later heropenen."),
            self.tr("Afsluiten"),
        )
        if not sure:
            return
        act = partial(self._handovers.close_passed_on, self._case_ids)
        try:
            act()
        except KnownError as error:
            self._messages.error(error)
            return
        self.close_cases.hide()
        self.closed.set_text(self.tr("De dossiers zijn afgesloten."))
