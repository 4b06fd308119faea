"""The base of what a screen does at once: a change, said in a few words, with its way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.messages import Messages


class Acts(QObject):
    """Emits `done(words, undo)` after a change; both may be empty."""

    done = Signal(str, object)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages

    def do(
        self,
        act: Callable[[], object],
        words: str = "",
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Change something at once; a known error is said and nothing is changed."""
        try:
            act()
        except KnownError as error:
            self.messages.error(error)
        else:
            self.done.emit(words, undo)
