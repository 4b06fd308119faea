"""Files that are dragged onto a page; a button always does the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Takes files dropped on `page` while `set_open`. Emits `dropped(paths)`; never moves a file."""

    dropped = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._open = True
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def set_open(self, is_open: bool) -> None:
        self._open = is_open

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return False
        paths = _files(event.mimeData()) if self._open else []
        if not paths:
            event.ignore()
            return True
        # A copy, whatever the other program proposes: the file is hers to remove.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
