"""The clipboard: what is selected goes nowhere, what is copied is not kept by histories.

Under X11 every selected text is a clipboard of its own that other programs can read. Histories of
clipboards leave out what is marked: Windows (documented for password managers), macOS (nspasteboard.org)
and KDE (the hint of its own wallet).
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard

_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}
_TOLD_BY = "x-kde-passwordManagerHint"


class ClipboardGuard(QObject):
    """Takes selections away and marks copies, as long as it lives; `empty` leaves nothing behind."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        clipboard.selectionChanged.connect(self._forget_selection)
        clipboard.dataChanged.connect(self._mark_copy)

    def empty(self) -> None:
        """Take away what this program put there; what other programs put there stays theirs."""
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        self._forget_selection()

    def _forget_selection(self) -> None:
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _mark_copy(self) -> None:
        found = self._clipboard.mimeData()
        if not self._clipboard.ownsClipboard() or not found.hasText():
            return
        if found.hasFormat(_TOLD_BY):
            return
        marked = QMimeData()
        marked.setText(found.text())  # words alone: the look of a case's text is nobody's
        for name, value in _MARKS.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)
