"""A register that is double-clicked on a Mac: the system hands it to the program as an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from vp_desktop.storage.files import SUFFIX


class FileOpening(QObject):
    """Emits `asked(path)`. Make it on macOS alone: it sees every event of the program."""

    asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        path = Path(event.file())
        if path.suffix == SUFFIX:
            self.asked.emit(path)
        return True
