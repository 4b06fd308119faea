"""Where backups go."""

from __future__ import annotations

from pathlib import Path

from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.first_run.protocol import Founder
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.notice import Notice


class BackupPage(Page):
    """A folder for backups, or none for now; or the one that the administrator `fixed`."""

    def __init__(self, founder: Founder, messages: Messages, fixed: str = "") -> None:
        super().__init__(
            self.tr("Waar komen de reservekopieën?"),
            self.tr(
                "Als deze laptop kapot of kwijt is, hebt u alleen nog de reservekopie. Die is even goed "
                "versleuteld als het register; een USB-stick is prima."
            ),
        )
        self._founder, self._messages = founder, messages
        self._register = Path()
        self.folder: Path | None = Path(fixed) if fixed else None
        self._name = Text(self.tr("Nog geen plaats gekozen"), selectable=True)
        self.warning = Notice("", "attention")
        self.choose = PlainButton(self.tr("Map kiezen…"), "hard-drive")
        card = Card(padding=4, gap=3)
        for widget in (self._name, self.warning):
            card.add(widget)
        line = row(items=(self.choose,))
        line.addStretch()
        card.body.addLayout(line)
        self.body.addWidget(card)
        self.body.addWidget(
            Quiet(
                self.tr(
                    "Het programma maakt vanzelf kopieën terwijl u werkt. Iedere kopie wordt geopend en "
                    "gecontroleerd."
                )
            )
        )
        self.body.addStretch()
        self.choose.clicked.connect(self._choose)
        if fixed:
            reason = AdministratorWords().reason
            self._name.setText(fixed)
            self.choose.setEnabled(False)
            self.choose.setAccessibleDescription(reason)
            card.add(Quiet(reason))

    def set_register(self, path: Path) -> None:
        self._register = path
        if self.folder is not None:
            self.warning.set_text(self._founder.backup_warning(self.folder, path))

    def next_text(self) -> str:
        return self.tr("Aan de slag")

    def later_text(self) -> str:
        return "" if self.folder else self.tr("Later kiezen")

    def check(self) -> bool:
        if self.folder is None:
            self.warning.set_text(self.tr("Kies een map, of doe dit later."))
        return self.folder is not None

    def _choose(self) -> None:
        folder = self._messages.choose_folder(
            self.tr("Map voor reservekopieën"), self._register.parent
        )
        if folder:
            self.folder = folder
            self._name.setText(str(folder))
            self.warning.set_text(self._founder.backup_warning(folder, self._register))
