"""What is being typed: never lost because a page is left or the program locks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.messages import Messages


def keep_typed(messages: Messages) -> None:
    """In whatever window of the program; asks and tells nothing, since the program is to lock now."""
    with messages.silenced():
        for window in QApplication.topLevelWidgets():
            _finish(window.focusWidget())
            for keeper in window.findChildren(DraftKeeper):
                with QSignalBlocker(keeper):  # what fails now is told by nobody
                    keeper.keep_pending()


def keep_page(page: QWidget) -> None:
    """Before a page is deleted: its drafts wait two seconds for more, which it does not have."""
    for keeper in page.findChildren(DraftKeeper):
        keeper.keep_pending()


def _finish(editor: QWidget | None) -> None:
    """A field that is kept when it is left, is kept although the keyboard still is in it."""
    if isinstance(editor, QLineEdit):
        editor.editingFinished.emit()
