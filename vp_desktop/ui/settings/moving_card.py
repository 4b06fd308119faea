"""Moving to another laptop: copy, open there, compare, and only then remove it here."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.services.moving import Moving
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.compare_dialog import CompareDialog
from vp_desktop.ui.settings.leaving_dialog import LeavingDialog
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.visibility import set_shown


class MovingCard(Card):
    """Three steps under each other. Emits `removed` when the register is no longer here, and closed."""

    removed = Signal()

    def __init__(self, moving: Moving, messages: Messages, runner: TaskRunner) -> None:
        super().__init__(self.tr("Verhuizen naar een andere laptop"), gap=4)
        self._moving, self._messages = moving, messages
        self.dialog: CompareDialog | LeavingDialog | None = None
        self.made = Notice("", "done")
        self.copy = PlainButton(self.tr("Kopie maken in een map…"), "hard-drive")
        self.progress = ProgressLine(runner, self.copy)
        self.compare = PlainButton(self.tr("Vergelijken…"), "check-check")
        self.remove = PlainButton(self.tr("Hier weghalen…"), "trash-2")
        self._later: list[QWidget] = []
        self._build()
        self.copy.clicked.connect(self._copy)
        self.compare.clicked.connect(self._compare)
        self.remove.clicked.connect(self._remove)
        self.show_kept()

    def show_kept(self) -> None:
        """Show the later steps once there is a copy."""
        found = self._moving.comparison()
        for step in self._later:
            set_shown(step, found is not None)
        if found is None:
            self.since.set_text("")
            return
        day = long_date(found.copied_at.date(), current_language())
        moment = self.tr("{day} om {time}").format(day=day, time=f"{found.copied_at:%H:%M}")
        if found.changed_since:
            words = self.tr(
                "De kopie is van {moment}. Daarna is hier nog iets gewijzigd. Maak een nieuwe kopie "
                "als u nog niet verhuisd bent."
            )
            self.since.set_text(words.format(moment=moment), "attention")
        else:
            words = self.tr("De kopie is van {moment}. Daarna is hier niets gewijzigd.")
            self.since.set_text(words.format(moment=moment), "neutral")

    def _build(self) -> None:
        self.since = Notice("", "neutral")
        first = self._step(
            self.tr("Stap 1 van 3: kopie maken"),
            self.tr(
                "Maak een kopie op een USB-stick. Zet het bestand op de andere laptop in een eigen "
                "map die niet naar internet wordt gekopieerd. Open het daar met uw wachtzin."
            ),
            self.copy,
        )
        second = self._step(
            self.tr("Stap 2 van 3: vergelijken"),
            self.tr("Op beide laptops staat hier dezelfde code, met dezelfde aantallen."),
            self.compare,
        )
        third = self._step(
            self.tr("Stap 3 van 3: hier weghalen"),
            self.tr("Pas als de andere laptop alles heeft. Tot dan blijft alles hier staan."),
            self.remove,
        )
        self._later = [second, third]
        for widget in (first, self.progress, self.made, self.since, second, third):
            self.add(widget)

    def _step(self, title: str, words: str, button: PlainButton) -> QWidget:
        made = QWidget()
        lines = column(made, gap=2, items=(Strong(title), Quiet(words)))
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _copy(self) -> None:
        folder = self._messages.choose_folder(self.tr("Waar komt de kopie?"), self._moving.folder)
        if folder is None:
            return
        self.made.set_text("")
        self._set_busy(True)
        work = partial(_work, self._moving, folder)
        self.progress.run(
            self.tr("Het register wordt gekopieerd. De kopie wordt geopend en nagekeken…"),
            work,
            self._be_made,
            self._fail,
            cancelled=self._stop,
            stopped=self.tr("Gestopt. Er is geen kopie gemaakt."),
        )

    def _be_made(self, path: Path) -> None:
        self._set_busy(False)
        words = self.tr("{name} is gemaakt, geopend en gecontroleerd. De kopie ligt in {folder}.")
        self.made.set_text(words.format(name=path.name, folder=path.parent))
        self.show_kept()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        self._messages.error(error)
        self.show_kept()

    def _stop(self) -> None:
        self._set_busy(False)
        self.show_kept()

    def _set_busy(self, busy: bool) -> None:
        words = self.tr("Bezig met kopiëren…") if busy else self.tr("Kopie maken in een map…")
        self.copy.set_text(words)
        for button in (self.copy, self.compare, self.remove):
            button.setEnabled(not busy)

    def _compare(self) -> None:
        found = self._moving.comparison()
        if found is not None:
            self._open(CompareDialog(found, self.window()))

    def _remove(self) -> None:
        dialog = LeavingDialog(self._moving, self._messages, self.window())
        dialog.removed.connect(self.removed)
        self._open(dialog)
        dialog.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, dialog: CompareDialog | LeavingDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def _work(moving: Moving, folder: Path, progress: Progress) -> Path:
    return moving.make_copy(folder, progress.check)
