"""What was just done, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut

from vp_desktop.ui.widgets.notice import Notice


class UndoBar(Notice):
    """Says what was done and offers to undo it, until the next thing is done.

    Ctrl+Z undoes it too, unless the keyboard is in a field: there it takes back what was typed.
    """

    def __init__(self) -> None:
        super().__init__("", "done")
        self.centre_icon()
        self._undo: Callable[[], object] | None = None
        self.action_chosen.connect(self._take_back)
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._key.activated.connect(self._take_back)

    def offer(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say `text`; with `undo` there is a way back."""
        self._undo = undo
        self._key.setEnabled(undo is not None)
        self.set_text(text, action=self.tr("Ongedaan maken") if undo else "")
        if undo:
            self._action.setToolTip(
                self._key.key().toString(QKeySequence.SequenceFormat.NativeText)
            )

    def clear(self) -> None:
        self._undo = None
        self.set_text("")

    def _take_back(self) -> None:
        undo = self._undo
        self.clear()
        if undo:
            undo()
