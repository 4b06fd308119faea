"""The register is there: what still has to be done for it, now or later, and the first report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.first_run.protocol import Founder
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown


class ReadyPage(Page):
    """The recovery code and a folder for backups. Both may wait; Vandaag asks for what was left.

    `copy` leads to the code. The administrator may have `fixed` the folder.
    """

    def __init__(self, founder: Founder, messages: Messages, fixed: str = "") -> None:
        super().__init__(self.tr("Uw register is klaar"), "")
        self._founder, self._messages = founder, messages
        self._register = Path()
        self.folder: Path | None = Path(fixed) if fixed else None
        self.code_words = Text(
            self.tr(
                "Wachtzin kwijt? Alleen deze code opent dan het register. Zonder code kan niemand dat."
            )
        )
        self.copy = PlainButton(self.tr("Code overschrijven (10 minuten)"), "pencil")
        self._name = Text("", selectable=True)
        self.warning = Notice("", "attention")
        self.choose = PlainButton(self.tr("Map kiezen…"), "hard-drive")
        self._add_card(self.tr("Herstelcode"), self.copy, self.code_words)
        backups = self._add_card(
            self.tr("Reservekopieën"),
            self.choose,
            Text(self.tr("Laptop kwijt? Dan hebt u alleen deze. Een USB-stick is prima.")),
            self._name,
            self.warning,
        )
        self.body.addStretch()
        self.choose.clicked.connect(self._choose)
        self._name.setText(fixed)
        set_shown(self._name, bool(fixed))
        self._follow()
        if fixed:
            reason = AdministratorWords().reason
            self.choose.setEnabled(False)
            self.choose.setAccessibleDescription(reason)
            backups.add(Quiet(reason))

    def set_register(self, path: Path) -> None:
        self._register = path
        if self.folder is not None:
            self.warning.set_text(self._founder.backup_warning(self.folder, path))

    def show_checked(self, checked: bool) -> None:
        """The code was copied and typed back: there is nothing left to do with it."""
        if checked:
            self.code_words.setText(self.tr("Overgeschreven en nagekeken."))
        set_shown(self.copy, not checked)
        self._follow()

    def next_text(self) -> str:
        return self.tr("Eerste melding opschrijven")

    def later_text(self) -> str:
        return self.tr("Naar Vandaag")

    def _add_card(self, title: str, act: PlainButton, *words: QWidget) -> Card:
        card = Card(title, padding=4, gap=2)
        for widget in words:
            card.add(widget)
        line = row(items=(act,))
        line.addStretch()
        card.body.addLayout(line)
        self.body.addWidget(card)
        return card

    def _follow(self) -> None:
        """What is left may wait; where nothing is left, nothing is said."""
        done = (self.copy.isHidden(), self.folder is not None)
        words = self.tr("Nog één ding, nu of later. Het scherm Vandaag herinnert u eraan.")
        if not any(done):
            words = self.tr("Nog twee dingen, nu of later. Het scherm Vandaag herinnert u eraan.")
        self.explain("" if all(done) else words)

    def _choose(self) -> None:
        folder = self._messages.choose_folder(
            self.tr("Map voor reservekopieën"), self._register.parent
        )
        if folder:
            self.folder = folder
            self._name.setText(str(folder))
            set_shown(self._name, True)
            self.warning.set_text(self._founder.backup_warning(folder, self._register))
            self._follow()
