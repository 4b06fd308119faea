"""The window's side of the process that draws an attachment: started, fed, asked, and ended."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QImage

from vp_desktop import paths
from vp_desktop.core.attachment import Kind
from vp_desktop.services import child_processes
from vp_desktop.ui.attachments.drawing import wire

_PIECE = 1024 * 1024
_SLOW_MS = 2000
_END_MS = 500
_BYTES_A_PIXEL = 4
_MOST_BYTES_OF_TEXT = 4 * wire.LONGEST_TEXT
_NOT_NEEDED = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
"""Of the environment: ways to the screen and the session, which what only draws does not need."""


class Failure(Enum):
    """Why there is nothing to show."""

    LOCKED = auto()
    BROKEN = auto()
    TOO_HEAVY = auto()


class DrawingProcess(QObject):
    """One attachment being looked at. Emits

    - `opened(pages)`, once, after which `draw` may be asked;
    - `drawn(page, image, text)` for each `draw`;
    - `slow` when an answer takes two seconds;
    - `failed(failure)`, once; the process is gone then.

    What it answers is not believed: the file it reads may have got hold of it.
    """

    opened = Signal(int)
    drawn = Signal(int, QImage, str)
    slow = Signal()
    failed = Signal(Failure)

    def __init__(self, parent: QObject, program: Sequence[str] = ()) -> None:
        super().__init__(parent)
        parent.destroyed.connect(self.end)  # before what belongs to it is destroyed as well
        self.busy = False
        self._content = memoryview(b"")
        self._is_open = False
        self._page = 0
        self._pid = 0
        self._program = (*program,) or (*paths.program(), paths.DRAWING)
        self._process = QProcess(self)
        self._process.started.connect(self._note)
        self._process.bytesWritten.connect(self._feed)
        self._process.readyReadStandardOutput.connect(self._take)
        self._process.finished.connect(self._lose)
        self._process.errorOccurred.connect(self._note_error)
        self._slowness = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slowness.timeout.connect(self.slow)
        self._limit = QTimer(self, singleShot=True, interval=wire.SECONDS * 1000)
        self._limit.timeout.connect(self._give_up)

    def open(self, kind: Kind, content: bytes | bytearray) -> None:
        """Start, and hand the file over. Once."""
        environment = QProcessEnvironment.systemEnvironment()
        for name in _NOT_NEEDED:
            environment.remove(name)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._content = memoryview(content)
        self._wait()
        self._process.start(self._program[0], self._program[1:])
        self._process.write(wire.FILE.pack(kind.value.encode("ascii"), len(content)))

    def draw(self, page: int, width: float) -> None:
        """Ask for a page about so many pixels wide. Only when opened and not busy."""
        self._page = page
        self._wait()
        self._process.write(wire.PAGE.pack(page, width))

    def end(self) -> None:
        """Nobody looks any more: the process goes, whatever it is doing. Nothing is emitted after it."""
        self.blockSignals(True)
        self._content = memoryview(b"")
        self._rest()
        if self.is_running():
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def _note(self) -> None:
        self._pid = self._process.processId()
        child_processes.add(self._pid)

    def _wait(self) -> None:
        self.busy = True
        self._slowness.start()
        self._limit.start()

    def _rest(self) -> None:
        self.busy = False
        self._slowness.stop()
        self._limit.stop()

    def _feed(self) -> None:
        """The next piece of the file, when the last one is gone: never all of it twice in memory."""
        if self._content and not self._process.bytesToWrite():
            piece, rest = self._content[:_PIECE], self._content[_PIECE:]
            self._content = rest if rest else memoryview(b"")  # an empty piece would hold all of it
            self._process.write(bytes(piece))

    def _take(self) -> None:
        if not self._is_open:
            self._take_opened()
        elif self.busy:
            self._take_drawn()
        else:
            self._fail(Failure.BROKEN)  # it speaks without being asked

    def _take_opened(self) -> None:
        if self._process.bytesAvailable() < wire.OPENED.size:
            return
        outcome, pages = wire.OPENED.unpack(self._read(wire.OPENED.size))
        if self._process.bytesAvailable():  # more than an answer
            self._fail(Failure.BROKEN)
        elif outcome == wire.Outcome.OPENED and 0 < pages <= wire.MOST_PAGES:
            self._is_open = True
            self._rest()
            self.opened.emit(pages)
        else:
            locked = outcome == wire.Outcome.LOCKED
            self._fail(Failure.LOCKED if locked else Failure.BROKEN)

    def _take_drawn(self) -> None:
        head = self._process.peek(wire.DRAWN.size).data()
        if len(head) < wire.DRAWN.size:
            return
        width, height, text = wire.DRAWN.unpack(head)
        if max(width, height) > wire.LONGEST_SIDE or text > _MOST_BYTES_OF_TEXT:
            self._fail(Failure.BROKEN)
            return
        pixels = width * height * _BYTES_A_PIXEL
        if self._process.bytesAvailable() < wire.DRAWN.size + pixels + text:
            return
        self._read(wire.DRAWN.size)
        held = self._read(pixels)
        line = width * _BYTES_A_PIXEL
        image = QImage(held, width, height, line, QImage.Format.Format_ARGB32).copy()
        words = self._read(text).decode("utf-8", "replace")
        if self._process.bytesAvailable():  # more than an answer
            self._fail(Failure.BROKEN)
            return
        self._rest()
        self.drawn.emit(self._page, image, words)

    def _read(self, size: int) -> bytes:
        return bytes(self._process.read(size).data())

    def _lose(self) -> None:
        """The process is gone, or never came. When it was ended on purpose nobody listens any more."""
        if not self.is_running():
            child_processes.remove(self._pid)
            self._fail(Failure.BROKEN)

    def _note_error(self, error: QProcess.ProcessError) -> None:
        """It listens no more, or is gone, or never came."""
        if error is QProcess.ProcessError.WriteError:
            self._fail(Failure.BROKEN)
        else:
            self._lose()

    def _give_up(self) -> None:
        self._fail(Failure.TOO_HEAVY)

    def _fail(self, failure: Failure) -> None:
        if not self.signalsBlocked():
            self.failed.emit(failure)
            self.end()
