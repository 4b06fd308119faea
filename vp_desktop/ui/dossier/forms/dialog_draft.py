"""Keeps what is typed in a form over the window, which a lock closes without an answer."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from vp_desktop.core.errors import KnownError
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.draft_keeper import Draftable, DraftKeeper
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.notice import Notice

DRAFT = "dialog"


class DialogDraft(QObject):
    """Puts back what was typed when the same form is asked again; `target` names the form.

    The button that saves and "Annuleren" end the draft. Escape keeps it: it may have been a slip.
    """

    def __init__(self, dialog: FormDialog, form: Draftable, drafts: Drafts, target: str) -> None:
        super().__init__(dialog)
        self._form, self._stored = form, form.content()
        self._keeper = DraftKeeper(drafts, DRAFT, target, form)
        self.offered = Notice("", "accent")
        self.offered.centre_icon()
        dialog.add_first(self.offered)
        dialog.accepted.connect(self._drop)
        dialog.rejected.connect(self._keep)
        dialog.cancel.clicked.connect(self._drop)
        self.offered.action_chosen.connect(self._begin_anew)
        if self._keeper.offer() and form.content() != self._stored:
            self.offered.set_text(
                self.tr("U was hier nog bezig: dit had u getypt."),
                action=self.tr("Opnieuw beginnen"),
            )

    def _keep(self) -> None:
        if self._form.content() == self._stored:
            self._drop()
        else:
            self._keeper.keep_pending()

    def _begin_anew(self) -> None:
        self._form.fill(self._stored)
        self._drop()
        self.offered.set_text("")

    def _drop(self) -> None:
        with suppress(KnownError):  # its medium may be gone: it is offered once more, and no harm
            self._keeper.drop()
