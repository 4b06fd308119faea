"""The first page: what can be done here; new, existing or from a backup; what is not protected."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.layouts import FlowLayout
from vp_desktop.ui.widgets.notice import Notice


class WelcomePage(Page):
    """Emits `existing_requested` when there is a register already, `backup_requested` when there is
    a backup and no more: another laptop after one that was lost; `practice_requested` to try first."""

    existing_requested = Signal()
    backup_requested = Signal()
    practice_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Welkom bij VP Desktop"), "")
        self.explain(
            self.tr(
                "Schrijf meldingen op en zie wat u kunt doen. Alles blijft op deze computer, in één "
                "versleuteld bestand: het register."
            )
        )
        self.existing = PlainButton(self.tr("Ik heb al een register"), "folder")
        self.existing.clicked.connect(self.existing_requested)
        self.restore = PlainButton(self.tr("Ik heb een reservekopie"), "undo-2")
        self.restore.clicked.connect(self.backup_requested)
        self.practise = PlainButton(self.tr("Eerst oefenen"), "pencil")
        self.practise.clicked.connect(self.practice_requested)
        line = FlowLayout(None, gap=2)
        for button in (self.existing, self.restore, self.practise):
            line.addWidget(button)
        self.body.addLayout(line)
        self.limits = Notice(self._limits(), "attention")
        self.body.addWidget(self.limits)  # in sight, below what she came for
        self.body.addStretch()

    def next_text(self) -> str:
        return self.tr("Nieuw register maken")

    def _limits(self) -> str:
        return self.tr(
            "Dit programma beschermt niet tegen andere software onder uw naam terwijl het register open "
            "is. Ook niet tegen een beheerder die meekijkt, iemand die u dwingt, een printer die bewaart "
            "of een schijf zonder versleuteling."
        )
