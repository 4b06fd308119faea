"""Asking in a form over the page, and saying what is known to go wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.dialog_draft import DialogDraft
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.form_dialog import FormDialog


class Asking(QObject):
    """One form at a time over the window of `page`; `dialog` is the one that is open.

    With `drafts` a lock loses nothing of a form that is asked with a `target`.
    """

    def __init__(self, messages: Messages, page: QWidget, drafts: Drafts | None = None) -> None:
        super().__init__(page)
        self._messages, self._page, self._drafts = messages, page, drafts
        self.dialog: FormDialog | None = None

    def ask(
        self, title: str, form: Form, act: str, save: Callable[[], None], target: str = ""
    ) -> FormDialog:
        """Open a form; `save` closes it, unless a KnownError is said in it."""
        dialog = FormDialog(title, form, act, parent=self._page.window())
        if self._drafts is not None and target:
            DialogDraft(dialog, form, self._drafts, target)
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.submitted.connect(lambda: self._submit(form, save))
        dialog.open()
        form.take_focus()
        return dialog

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something; what is known to go wrong is said. Whether it went well."""
        try:
            act()
        except KnownError as error:
            self._messages.error(error)
            return False
        return True

    def _submit(self, form: Form, save: Callable[[], None]) -> None:
        dialog = self.dialog
        if dialog is None or not form.check():
            return
        try:
            save()
        except KnownError as error:
            dialog.set_error(self._messages.word(error))
            return
        dialog.accept()

    def _forget(self) -> None:
        self.dialog = None
