"""How the register stands: the numbers of this school year, and the last backup."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from vp_desktop.core.formats import long_date
from vp_desktop.services.backups import Backups
from vp_desktop.services.clock import Clock
from vp_desktop.services.tasks import Today
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.today.words import TodayWords
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card, FigureRow, IconLabel
from vp_desktop.ui.widgets.labels import Label, Separator
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine

_OLD_AFTER = 7
"""Days after which a backup is worth a word."""


class YearCard(Card):
    """What runs, what is new, and which cases were silent for four weeks."""

    def __init__(self) -> None:
        super().__init__(self.tr("Dit schooljaar"), gap=1)
        self._lines = column(gap=1)
        self.body.addLayout(self._lines)

    def show_figures(self, today: Today) -> None:
        clear(self._lines)
        silent = "attention" if today.silent_cases else ""
        for number, line in enumerate(
            (
                FigureRow(self.tr("Lopende dossiers"), str(today.running_cases)),
                FigureRow(self.tr("Nieuw sinds augustus"), str(today.new_cases)),
                FigureRow(self.tr("Vier weken geen contact"), str(today.silent_cases), silent),
            )
        ):
            if number:
                self._lines.addWidget(Separator())
            self._lines.addWidget(line)


class BackupCard(Card):
    """When the last backup was made; makes one beside the window. Emits `made` when it is done.

    Says too what keeps the automatic ones from being made, and asks to open one after ninety days:
    `check_requested`. Of a damaged register a backup is offered: `restore_requested`. As long as they
    lie beside the register it asks for another place: `place_requested`.
    """

    made = Signal()
    check_requested = Signal()
    restore_requested = Signal()
    place_requested = Signal()

    def __init__(
        self, backups: Backups, messages: Messages, runner: TaskRunner, clock: Clock
    ) -> None:
        super().__init__(gap=2)
        self._backups = backups
        self._messages = messages
        self._clock = clock
        self._icon = IconLabel("shield-check", "quiet")
        self.words = Label("", look="small")
        self.button = PlainButton(self.tr("Reservekopie maken"), "hard-drive")
        line = row(gap=2)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.body.addLayout(line)
        self.trouble = Notice("", "attention")
        self.checking = Label("", look="small")
        self.check = PlainButton(self.tr("Een reservekopie nakijken…"), "shield-check")
        self.restore = PlainButton(self.tr("Een reservekopie terugzetten…"), "undo-2")
        self.place = PlainButton(self.tr("Andere plaats kiezen…"), "folder")
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.button, 0, left)
        self.body.addWidget(self.place, 0, left)
        self.progress = ProgressLine(runner, self.button)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.restore, 0, left)
        self.body.addWidget(self.checking)
        self.body.addWidget(self.check, 0, left)
        self.button.clicked.connect(self._make)
        self.place.clicked.connect(self.place_requested)
        self.check.clicked.connect(self.check_requested)
        self.restore.clicked.connect(self.restore_requested)

    def show_last(self) -> None:
        """Say when the last one was made; ask for one when there is none, or only an old one."""
        last, now = self._backups.last_made_here_at, self._clock()
        fresh = last is not None and (now - last).days < _OLD_AFTER
        beside = self._backups.is_beside and not self._backups.is_made_up
        calm = self._backups.is_made_up or (fresh and not beside)
        self.words.setText(self._say(last, now))
        self.words.setProperty("look", "quiet" if calm else "small")
        self.words.set_role("" if calm else "attention")
        icon = "shield-check" if calm else "triangle-alert"
        self._icon.set_icon(icon, "quiet" if calm else "attention")
        self.button.setHidden(fresh or self._backups.is_made_up)
        self.place.setVisible(beside)
        self._show_trouble()
        self._show_checking()

    def _show_trouble(self) -> None:
        """Nothing was lost by it: calm words, and the program tries again by itself."""
        trouble = self._backups.trouble
        damaged = trouble is not None and trouble.code == "register_damaged"
        words = "" if trouble is None else self._messages.word(trouble)
        if trouble is not None and trouble.code == "backup_folder_gone":
            words = self.tr(
                "De map voor reservekopieën is er nu niet: {folder}. Is het een USB-stick, steek die er "
                "dan in; het programma probeert het vanzelf weer."
            ).format(folder=self._backups.folder)
        self.trouble.set_text(words)
        self.restore.setVisible(damaged)

    def _show_checking(self) -> None:
        """When a backup was last opened; after ninety days the question to do it again."""
        looked, wanted = self._backups.last_looked_into_at, self._backups.wants_check
        words = ""
        if looked is not None:
            day = long_date(looked.date(), current_language())
            words = self.tr("Laatst een kopie geopend en nagekeken op {day}.").format(day=day)
        if wanted:
            words = self.tr("Gaat een reservekopie ook echt open? Probeer het; er verandert niets.")
        self.checking.setText(words)
        self.checking.setProperty("look", "small" if wanted else "quiet")
        self.checking.set_role("attention" if wanted else "")
        self.checking.setVisible(bool(words))
        self.check.setVisible(wanted)

    def _say(self, last: datetime | None, now: datetime) -> str:
        if last is None and self._backups.is_made_up:
            return self.tr("Hier is alles verzonnen: een reservekopie is niet nodig.")
        if last is None and self._backups.last_made_at is not None:
            words = self.tr("In de map die u koos, {folder}, ligt nog geen reservekopie.")
            if self._backups.folder_is_fixed:
                words = self.tr(
                    "In de map die de beheerder van deze computer heeft vastgelegd, {folder}, ligt nog "
                    "geen reservekopie."
                )
            return words.format(folder=self._backups.folder.name)
        if last is None:
            return self.tr(
                "Er is nog geen reservekopie. Gaat deze laptop verloren, dan is alles weg."
            )
        if (now - last).days >= _OLD_AFTER:
            return TodayWords().days_old((now - last).days)
        if self._backups.is_beside and not self._backups.is_made_up:
            return self.tr(
                "Reservekopie gemaakt {when}, geopend en gecontroleerd. Maar de kopie ligt op deze "
                "zelfde laptop, naast het register: gaat die verloren, dan bent u beide kwijt. Kies nog "
                "een andere plaats, zoals een USB-stick."
            ).format(when=TodayWords().moment(last, now))
        return self.tr("Reservekopie gemaakt {when} in {folder}, geopend en gecontroleerd.").format(
            when=TodayWords().moment(last, now), folder=self._backups.folder.name
        )

    def _make(self) -> None:
        self.button.setEnabled(False)
        self.button.set_text(self.tr("Bezig met kopiëren…"))
        self.progress.run(
            self.tr("De reservekopie wordt gemaakt, geopend en nagekeken…"),
            self._work,
            self._be_made,
            self._fail,
            cancelled=self._be_ready,
            stopped=self.tr("Gestopt. Er is geen reservekopie gemaakt."),
        )

    def _work(self, progress: Progress) -> Path:
        return self._backups.make(keep_on=progress.check)

    def _be_made(self, path: Path) -> None:
        self._be_ready()
        self.made.emit()

    def _fail(self, error: Exception) -> None:
        self._be_ready()
        self._messages.error(error)

    def _be_ready(self) -> None:
        self.button.setEnabled(True)
        self.button.set_text(self.tr("Reservekopie maken"))
        self.show_last()
