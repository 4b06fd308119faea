"""Opening a backup to see that it can be done. Nothing changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.backups import Backups
from vp_desktop.services.found_backups import FoundBackup
from vp_desktop.services.restoring import Comparison, Restoring, Secret
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.restore.choosing import BackupChoice
from vp_desktop.ui.restore.comparison_card import ComparisonCard
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine


class CheckBackupDialog(FormDialog):
    """Emits `checked` when a backup was opened and its check was noted in the register."""

    checked = Signal()

    def __init__(
        self,
        register: Path,
        found: Sequence[FoundBackup],
        backups: Backups,
        restoring: Restoring,
        messages: Messages,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.choice = BackupChoice(found, register.parent, messages, with_code=False)
        self.result_notice = Notice("", "done")
        self.table = ComparisonCard()
        content = QWidget()
        column(content, gap=4, items=(self.choice, self.result_notice, self.table))
        content.setFocusProxy(self.choice)
        super().__init__(
            self.tr("Een reservekopie nakijken"),
            content,
            self.tr("Nakijken"),
            self.tr(
                "Er verandert niets. Het programma opent een kopie met uw wachtzin en kijkt haar "
                "helemaal na, zodat u weet dat terugzetten lukt als het moet."
            ),
            parent,
        )
        self._register, self._backups, self._restoring = register, backups, restoring
        self._messages = messages
        self.progress = ProgressLine(runner, self.action)
        self.add_progress(self.progress)
        self._busy = self._ready = False
        self.table.hide()
        self.submitted.connect(self._check)
        self.choice.submitted.connect(self._check)

    def done(self, result: int) -> None:
        self.choice.forget()
        super().done(result)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _check(self) -> None:
        if self._ready:
            self.accept()
            return
        self.set_error("")
        if self._busy or not self.choice.check():
            return
        path = self.choice.path()
        assert path is not None
        self._set_working(True)
        work = partial(
            check_backup,
            *(self._restoring, path, self._register, self.choice.secret()),
            self._backups.register_id,
        )
        self.progress.run(
            self.tr("De kopie wordt geopend en bladzijde voor bladzijde nagekeken…"),
            work,
            self._show_result,
            self._fail,
            cancelled=partial(self._set_working, False),
        )

    def _show_result(self, found: Comparison) -> None:
        self._set_working(False)
        self._ready = True
        self.choice.forget()
        self.choice.hide()
        self.table.show_comparison(found)
        self.table.show()
        self.result_notice.set_text(
            self.tr(
                "De kopie gaat open en is in orde: er is niets beschadigd of buiten het programma om "
                "veranderd."
            )
        )
        if found.faults:
            self.result_notice.set_text("")
            self.set_error(
                self.tr(
                    "De kopie gaat open, maar er is iets in veranderd buiten het programma om. Maak een "
                    "nieuwe reservekopie en kijk die na."
                )
            )
        self.cancel.hide()
        self.action.set_text(self.tr("Klaar"))
        self.action.setFocus()
        if not found.faults:
            self._note()

    def _note(self) -> None:
        try:
            self._backups.note_checked()
        except KnownError as error:
            self._messages.error(error)
        else:
            self.checked.emit()

    def _fail(self, error: Exception) -> None:
        self._set_working(False)
        self.set_error(self._messages.word(error))

    def _set_working(self, working: bool) -> None:
        self._busy = working
        self.set_busy(self.tr("Kopie wordt nagekeken…") if working else None)


def check_backup(
    restoring: Restoring,
    backup: Path,
    register: Path,
    secret: Secret,
    register_id: str,
    progress: Progress,
) -> Comparison:
    """Derives a key and reads all of the copy: for the worker thread."""
    return restoring.check(backup, register, secret, register_id, progress.check)
