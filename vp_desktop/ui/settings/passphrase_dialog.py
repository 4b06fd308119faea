"""Changing the passphrase: the old one, the new one twice, and what comes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.settings import Settings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.protocol import KeyKeeper
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import NewPassphrase
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit


class PassphraseForm(QWidget):
    """The three fields."""

    def __init__(self, keys: KeyKeeper) -> None:
        super().__init__()
        self.old = PassphraseEdit()
        self.old_field = Field(self.tr("Uw wachtzin van nu"), self.old)
        self.new = NewPassphrase(keys)
        self.new.first_field.label.setText(self.tr("Nieuwe wachtzin"))
        self.new.first.setAccessibleName(self.tr("Nieuwe wachtzin"))
        notice = Notice(
            self.tr(
                "Vóór en na de wijziging wordt een reservekopie gemaakt. Kopieën van eerder blijven "
                "opengaan met de oude wachtzin of het oude blad; bij Instellingen kunt u ze daarna laten "
                "verwijderen. Er komt een nieuwe herstelcode, voor een nieuw blad."
            ),
            "attention",
        )
        column(self, gap=4, items=(notice, self.old_field, self.new))
        self.setFocusProxy(self.old)
        self.old.changed.connect(self.old_field.clear_error)
        self.old.submitted.connect(self.new.first.setFocus)

    def check(self) -> bool:
        if not self.old.text():
            self.old_field.set_error(self.tr("Vul de wachtzin in waarmee u nu opent."))
            self.old.setFocus()
            return False
        return self.new.check() is not None

    def refuse_old(self) -> None:
        self.old_field.set_error(self.tr("Dit is niet de wachtzin van dit register."))
        self.old.setFocus()

    def clear(self) -> None:
        self.old.clear()
        self.new.clear()


class PassphraseDialog(FormDialog):
    """Emits `changed` when the register opens with the new passphrase. Cannot be left halfway."""

    changed = Signal()

    def __init__(
        self,
        keys: KeyKeeper,
        settings: Settings,
        messages: Messages,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.form = PassphraseForm(keys)
        self._busy = False
        super().__init__(
            self.tr("Wachtzin wijzigen"), self.form, self.tr("Wachtzin wijzigen"), parent=parent
        )
        self._keys, self._settings = keys, settings
        self._messages, self._runner = messages, runner
        self.submitted.connect(self._change)

    def done(self, result: int) -> None:
        self.form.clear()
        super().done(result)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _change(self) -> None:
        self.set_error("")
        if self._busy or not self.form.check():
            return
        self._set_working(True)
        work = partial(
            change_passphrase,
            self._keys,
            self._settings,
            self.form.old.text(),
            self.form.new.passphrase(),
        )
        self._runner.run(work, done=self._be_changed, failed=self._fail)

    def _be_changed(self, changed: bool) -> None:
        self._set_working(False)
        if changed:
            self.accept()
            self.changed.emit()
        else:
            self.form.refuse_old()

    def _fail(self, error: Exception) -> None:
        self._set_working(False)
        self.set_error(self._messages.word(error))

    def _set_working(self, working: bool) -> None:
        self._busy = working
        self.set_busy(self.tr("Sleutel wordt berekend…") if working else None)


def change_passphrase(
    keys: KeyKeeper, settings: Settings, old: str, new: str, progress: Progress
) -> bool:
    """Change it when `old` is right. Derives twice: for the worker thread.

    The sheet with the old recovery code is worth nothing after it: first the register forgets that it
    was checked, since it is opened anew by the change.
    """
    if not keys.is_passphrase(old):
        return False
    checked = settings.get("recovery_checked")
    settings.set("recovery_checked", "no")
    try:
        keys.change_passphrase(new)
    except KnownError:
        settings.set("recovery_checked", checked)
        raise
    return True
