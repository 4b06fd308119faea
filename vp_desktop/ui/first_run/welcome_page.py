"""The first page: what this is, what it cannot protect against; new, existing or from a backup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.notice import Notice


class WelcomePage(Page):
    """Emits `existing_requested` when there is a register already, `backup_requested` when there is
    a backup and no more: another laptop after one that was lost; `practice_requested` to try first."""

    existing_requested = Signal()
    backup_requested = Signal()
    practice_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Welkom bij VP Desktop"), "")
        self.explanation.setText(
            self.tr(
                "Hier legt u meldingen vast, volgt u ze op en maakt u een jaaroverzicht waaruit niemand "
                "een persoon kan afleiden. Alles staat in één versleuteld bestand op deze computer: "
                "het register. Er gaat niets naar het internet."
            )
        )
        self.body.addWidget(Notice(self._limits(), "attention"))
        self.body.addWidget(
            Text(
                self.tr(
                    "Een register maken duurt twee minuten. De herstelcode overschrijven en natypen "
                    "duurt er tien; dat mag ook later. Houd pen en papier klaar."
                )
            )
        )
        self.existing = PlainButton(self.tr("Ik heb al een register"), "folder")
        self.existing.clicked.connect(self.existing_requested)
        self.restore = PlainButton(self.tr("Ik heb een reservekopie"), "undo-2")
        self.restore.clicked.connect(self.backup_requested)
        self.practise = PlainButton(self.tr("Eerst oefenen"), "pencil")
        self.practise.clicked.connect(self.practice_requested)
        line = AdaptiveRow(gap=2)
        for button in (self.existing, self.restore):
            line.line.addWidget(button)
        line.line.addStretch()
        self.body.addWidget(line)
        self.body.addWidget(
            Text(self.tr("Liever eerst kijken? In een oefenregister is alles verzonnen."))
        )
        self.body.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def next_text(self) -> str:
        return self.tr("Nieuw register maken")

    def _limits(self) -> str:
        return self.tr(
            "Dit programma beschermt niet tegen andere software die onder uw naam draait terwijl het "
            "register open is. Ook niet tegen een beheerder die met uw scherm meekijkt. Dwingt iemand u "
            "om te ontgrendelen, dan helpt het ook niet. Een printer kan bewaren wat u afdrukt, en een "
            "schijf die niet versleuteld is kan een ander lezen."
        )
