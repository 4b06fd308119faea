"""Keeping what was chosen: at once, and said; a refusal is said too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from vp_desktop.core.errors import KnownError
from vp_desktop.services.settings import Settings
from vp_desktop.ui.messages import Messages


class Keeping(QObject):
    """Emits `kept` after a change. Cards hand their changes to it."""

    kept = Signal()

    def __init__(self, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self.settings = settings
        self._messages = messages
        self._is_telling = False

    def keep(self, name: str, value: str) -> bool:
        """Store a setting of the register, unless it has that value; false when it was refused."""
        if self.settings.get(name) == value:
            return True
        return self.do(lambda: self.settings.set(name, value))

    def do(self, act: Callable[[], object]) -> bool:
        """Change the register by `act`; false when it was refused."""
        try:
            act()
        except KnownError as error:
            self._tell(error)
            return False
        self.kept.emit()
        return True

    def _tell(self, error: KnownError) -> None:
        """Once: the message itself takes the focus from the field, which then asks to be kept again."""
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._messages.error(error)
        finally:
            self._is_telling = False


def was_written(edit: QLineEdit) -> bool:
    """Whether the user wrote in `edit` since this was asked last.

    A field that was only visited asks nothing of the register, which may be closed by the time that
    the focus leaves it.
    """
    written = edit.isModified()
    edit.setModified(False)
    return written
