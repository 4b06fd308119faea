"""Where backups go, when the last one was made, and making one now."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from vp_desktop.core.formats import long_date
from vp_desktop.services.backups import Backups
from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.settings.protocol import KeyKeeper
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine


class BackupCard(Card):
    """A backup is opened and checked when it is made; the card says so, and where it lies.

    Emits `check_requested` and `restore_requested`.
    """

    check_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        keeping: Keeping,
        backups: Backups,
        keys: KeyKeeper,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__(self.tr("Reservekopieën"), gap=3)
        self._keeping, self._backups, self._keys = keeping, backups, keys
        self._messages = messages
        self.folder = Text("", selectable=True)
        self.last = Quiet("")
        self.warning = Notice("", "attention")
        self.made = Notice("", "done")
        self.make = PlainButton(self.tr("Nu een reservekopie maken"), "hard-drive")
        self.choose = PlainButton(self.tr("Andere map…"), "folder")
        self.fixed = Quiet(AdministratorWords().reason)
        if not keeping.settings.backup_folder_is_fixed:
            self.fixed.hide()
        self.body.addLayout(column(gap=1, items=(self.folder, self.fixed, self.last)))
        self.add(self.warning)
        self.add(self.made)
        flow = FlowLayout(None, gap=2)
        self.check = PlainButton(self.tr("Een kopie nakijken…"), "shield-check")
        self.restore = PlainButton(self.tr("Een kopie terugzetten…"), "undo-2")
        for button in (self.make, self.choose, self.check, self.restore):
            flow.addWidget(button)
        self.body.addLayout(flow)
        self.progress = ProgressLine(runner, self.make)
        self.add(self.progress)
        self.add(
            Quiet(
                self.tr(
                    "Het programma maakt vanzelf een kopie als u begint en na een half uur werk, en "
                    "ruimt oude kopieën op. Het bewaart de laatste van elke dag (14 dagen), elke week "
                    "(8) en elke maand (12)."
                )
            )
        )
        self.check.clicked.connect(self.check_requested)
        self.restore.clicked.connect(self.restore_requested)
        self.make.clicked.connect(self._make)
        self.choose.clicked.connect(self._choose)
        if keeping.settings.backup_folder_is_fixed:
            self.choose.setEnabled(False)
            self.choose.setAccessibleDescription(self.fixed.text())
        self.show_kept()

    def show_kept(self) -> None:
        """Say where and when, as the register knows it."""
        self.folder.setText(str(self._backups.folder))
        trouble = self._backups.trouble
        warning = self._keys.backup_warning(self._backups.folder)
        self.warning.set_text(self._messages.word(trouble) if trouble else warning)
        last, known = self._backups.last_made_here_at, self._backups.known()
        if last is None and known:
            words = self.tr(
                "In deze map ligt nog geen reservekopie. De vorige kopieën liggen in {folder}."
            )
            self.last.setText(words.format(folder=known[0].path.parent))
        elif last is None:
            self.last.setText(self.tr("Er is nog geen reservekopie gemaakt."))
        else:
            day = long_date(last.date(), current_language())
            words = self.tr("De laatste is gemaakt op {day} om {time}.")
            self.last.setText(words.format(day=day, time=f"{last:%H:%M}"))
        self.last.set_role("attention" if last is None else "")

    def _choose(self) -> None:
        folder = self._messages.choose_folder(
            self.tr("Map voor reservekopieën"), self._backups.folder
        )
        if folder and self._keeping.keep("backup_folder", str(folder)):
            self.show_kept()
            self._make()  # in an empty folder nothing is safe yet

    def _make(self) -> None:
        self.made.set_text("")
        self._set_busy(True)
        self.progress.run(
            self.tr("De reservekopie wordt gemaakt, geopend en nagekeken…"),
            partial(_work, self._backups),
            self._be_made,
            self._fail,
            cancelled=partial(self._set_busy, False),
            stopped=self.tr("Gestopt. Er is geen reservekopie gemaakt."),
        )

    def _be_made(self, path: Path) -> None:
        self._set_busy(False)
        self.show_kept()
        words = self.tr(
            "{name} is gemaakt, daarna geopend en gecontroleerd. De kopie ligt in {folder}."
        )
        self.made.set_text(words.format(name=path.name, folder=path.parent))

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        self._messages.error(error)

    def _set_busy(self, busy: bool) -> None:
        words = self.tr("Bezig met kopiëren…") if busy else self.tr("Nu een reservekopie maken")
        self.make.set_text(words)
        self.make.setEnabled(not busy)
        self.choose.setEnabled(not busy and not self._keeping.settings.backup_folder_is_fixed)


def _work(backups: Backups, progress: Progress) -> Path:
    return backups.make(keep_on=progress.check)
