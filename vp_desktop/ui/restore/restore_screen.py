"""Restoring a backup in the window: choose, compare, and only then replace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged
from vp_desktop.services.found_backups import FoundBackup
from vp_desktop.services.restoring import Look, Restored, Restoring, Secret
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.restore.choosing import BackupChoice
from vp_desktop.ui.restore.pages import ChoosePage, ComparePage, DonePage
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.centre import CentredColumn
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.progress_line import ProgressLine

_WIDTH = 680


class RestoreScreen(QWidget):
    """The register at `place` is open nowhere. Emits `left` (nothing was changed) and `finished`."""

    left = Signal()
    finished = Signal()

    def __init__(
        self,
        place: Path,
        found: Sequence[FoundBackup],
        restoring: Restoring,
        runner: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("VP Desktop")
        self._place, self._restoring = place, restoring
        self._messages = messages
        self.progress = ProgressLine(runner)
        self._look: Look | None = None
        self._secret = Secret()
        self.choose = ChoosePage(BackupChoice(found, place.parent, messages))
        self.compare = ComparePage()
        self.done = DonePage()
        centred = CentredColumn(_WIDTH)
        for page in self._pages():
            centred.body.addWidget(page)
        centred.body.addWidget(self.progress)
        column(self, items=(centred,))
        self._connect()
        self._show(self.choose)

    def drop(self) -> None:
        """Take away the copy that was looked into, if any: nothing is restored."""
        look, self._look = self._look, None
        if look is not None:
            look.drop()

    def _pages(self) -> tuple[QWidget, ...]:
        return self.choose, self.compare, self.done

    def _connect(self) -> None:
        self.choose.look_wanted.connect(self._look_into)
        self.choose.left.connect(self._leave)
        self.compare.back_wanted.connect(self._go_back)
        self.compare.present_passphrase_given.connect(self._open_present)
        self.compare.restore_wanted.connect(self._restore)
        self.done.finished.connect(self.finished)

    def _show(self, page: QWidget) -> None:
        self.progress.forget()
        for other in self._pages():
            other.setVisible(other is page)
        self.setFocusProxy(page)
        page.setFocus()

    def _look_into(self) -> None:
        path = self.choose.choice.path()
        assert path is not None
        self._secret = self.choose.choice.secret()
        self.choose.set_busy(True)
        work = partial(look_into, self._restoring, path, self._place, self._secret, None)
        self.progress.run(
            self.tr("De kopie wordt geopend en nagekeken…"),
            work,
            self._show_look,
            self._fail_look,
            cancelled=partial(self.choose.set_busy, False),
        )

    def _show_look(self, look: Look) -> None:
        self.choose.set_busy(False)
        self.choose.choice.forget()
        self.compare.set_busy(None)
        refused = self._look is not None and look.comparison.present is None
        self._look = look
        self.compare.show_look(look)
        self._show(self.compare)
        if refused:
            self.compare.refuse_present()

    def _fail_look(self, error: Exception) -> None:
        self.choose.set_busy(False)
        if isinstance(error, WrongKeyOrDamaged) or getattr(error, "code", "").startswith(
            "recovery"
        ):
            self.choose.choice.refuse(self._messages.word(error))
        else:
            self._messages.error(error)

    def _open_present(self, passphrase: str) -> None:
        """Look again, with the passphrase of the register of now beside that of the backup."""
        look = self._look
        assert look is not None
        self.compare.set_busy(self.tr("Sleutel wordt berekend…"))
        present = Secret(passphrase)
        work = partial(look_into, self._restoring, look.backup, self._place, self._secret, present)
        self.progress.run(
            self.tr("Het register van nu wordt geopend en vergeleken…"),
            work,
            self._show_look,
            self._fail,
            cancelled=self._go_back,
        )

    def _restore(self) -> None:
        look = self._look
        assert look is not None
        self.compare.set_busy(self.tr("Kopie wordt teruggezet…"))
        self.progress.run(
            self.tr("De kopie wordt teruggezet. Dat gaat in één keer; daarna is het klaar."),
            partial(take_place, self._restoring, look),
            self._be_restored,
            self._fail,
            can_stop=False,
        )

    def _be_restored(self, restored: Restored) -> None:
        self._look, self._secret = None, Secret()
        self.compare.present.clear()
        self.done.show_restored(restored, self._place)
        self._show(self.done)

    def _fail(self, error: Exception) -> None:
        """The working copy is gone by then: begin again."""
        self._look = None
        self.compare.set_busy(None)
        self._messages.error(error)
        self._show(self.choose)

    def _go_back(self) -> None:
        self.compare.set_busy(None)
        self.compare.present.clear()
        self._forget_look()
        self._show(self.choose)

    def _leave(self) -> None:
        self._forget_look()
        self.left.emit()

    def _forget_look(self) -> None:
        self._secret = Secret()
        try:
            self.drop()
        except (KnownError, OSError):  # the medium is gone, and the copy with it
            self._look = None


def look_into(
    restoring: Restoring,
    backup: Path,
    place: Path,
    secret: Secret,
    present: Secret | None,
    progress: Progress,
) -> Look:
    """Derives keys and copies: for the worker thread."""
    return restoring.look(backup, place, secret, present, progress.check)


def take_place(restoring: Restoring, look: Look, progress: Progress) -> Restored:
    """For the worker thread."""
    return restoring.take_place(look)
