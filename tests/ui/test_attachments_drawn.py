"""Attachments are drawn by a process of their own: what it does, what ends it, what is not believed."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.attachments_kit import case, image, put_in
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.composition import Program, Services
from vp_desktop.core.attachment import Attachment, Kind
from vp_desktop.services import child_processes
from vp_desktop.ui.attachments.drawing import wire
from vp_desktop.ui.attachments.drawing.process import DrawingProcess, Failure
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner

__all__ = ["case", "put_in"]

OPENED = repr(wire.OPENED.pack(wire.Outcome.OPENED, 2))
"""The answer of a process that opened a file, as a Python text."""
LONG_WORK = b"%PDF-1.7\n" + b"1 0 obj <</Length 9>> stream\n" * 200_000
"""Six megabytes, broken; PDFium is at work for many minutes to mend it."""


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    for drawing in owner.findChildren(DrawingProcess):
        drawing.end()


def process_that(owner: QObject, program: str) -> DrawingProcess:
    """A process that reads the file and then does what `program` says; `say` writes an answer."""
    begin = (
        "import sys\n"
        "def say(what): sys.stdout.buffer.write(what); sys.stdout.buffer.flush()\n"
        f"sys.stdin.buffer.read({wire.FILE.size} + 3)\n"
    )
    return DrawingProcess(owner, (sys.executable, "-c", begin + program))


@pytest.mark.parametrize(
    "program",
    [
        "",
        "sys.exit(1)",
        "import os; os.abort()",
        "say(b'x' * 4)",
        f"say({wire.OPENED.pack(77, 3)!r})",
        f"say({wire.OPENED.pack(wire.Outcome.OPENED, 0)!r})",
        f"say({OPENED} + b'unasked'); sys.stdin.buffer.read()",
        f"say({wire.OPENED.pack(wire.Outcome.OPENED, 2**32 - 1)!r}); sys.stdin.buffer.read()",
        f"say({OPENED}); sys.stdin.buffer.read({wire.PAGE.size})\n"
        f"say({wire.DRAWN.pack(1, 1, 0) + bytes(4)!r} + b'and more'); sys.stdin.buffer.read()",
        f"say({OPENED}); sys.stdin.buffer.read({wire.PAGE.size}); say(b'short')",
        f"say({OPENED}); sys.stdin.buffer.read({wire.PAGE.size})\n"
        f"say({wire.DRAWN.pack(2**32 - 1, 1, 0)!r}); sys.stdin.buffer.read()",
        f"say({OPENED}); sys.stdin.buffer.read({wire.PAGE.size})\n"
        f"say({wire.DRAWN.pack(1, 1, 2**32 - 1)!r}); sys.stdin.buffer.read()",
    ],
)
def test_what_it_answers_is_not_believed(owner: QObject, program: str, qtbot: QtBot) -> None:
    """It ends early, crashes, stutters, or claims a page of gigabytes: one failure, and it is gone."""
    drawing = process_that(owner, program)
    failures: list[Failure] = []
    drawing.failed.connect(failures.append)
    drawing.opened.connect(lambda _pages: drawing.draw(0, 100))
    drawing.open(Kind.PDF, b"%PD")
    qtbot.waitUntil(lambda: bool(failures), timeout=10000)
    assert failures == [Failure.BROKEN] and not drawing.is_running()


def test_a_program_that_is_not_there_is_a_failure(owner: QObject, qtbot: QtBot) -> None:
    drawing = DrawingProcess(owner, ("/nergens/niets",))
    with qtbot.waitSignal(drawing.failed):
        drawing.open(Kind.PDF, b"%PDF")


def test_a_text_that_is_no_text_harms_nothing(owner: QObject, qtbot: QtBot) -> None:
    answer = wire.DRAWN.pack(1, 1, 2) + bytes(4) + b"\xff\xfe"
    drawing = process_that(
        owner, f"say({OPENED}); sys.stdin.buffer.read({wire.PAGE.size}); say({answer!r})"
    )
    shown: list[tuple[int, QImage, str]] = []
    drawing.drawn.connect(lambda *page: shown.append(page))
    drawing.opened.connect(lambda _pages: drawing.draw(1, 100))
    drawing.open(Kind.PDF, b"%PD")
    qtbot.waitUntil(lambda: bool(shown), timeout=10000)
    page, picture, text = shown[0]
    assert (page, picture.width(), picture.height(), text) == (1, 1, 1, "\ufffd\ufffd")


@pytest.fixture
def heavy(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    at_work: Callable[..., None],
    put_in: Callable[..., Attachment],
    qtbot: QtBot,
) -> Iterator[AttachmentScreen]:
    """A screen on which a file is being opened that takes PDFium many minutes."""
    screen = AttachmentScreen(
        *(put_in(LONG_WORK), services.attachments, program.taxonomy, messages, runner, onlooker)
    )
    at_work(screen)
    qtbot.waitUntil(lambda: bool(screen.drawing and child_processes.running()), timeout=20000)
    yield screen
    screen.stop()


def process_of(screen: AttachmentScreen) -> DrawingProcess:
    assert screen.drawing is not None
    return screen.drawing


def test_a_file_that_takes_long_to_open_stops_nothing(
    heavy: AttachmentScreen, qtbot: QtBot
) -> None:
    """The watchdog of the lock is a thread: it must run whatever PDFium does (S4)."""
    ran = threading.Event()
    threading.Timer(0.05, ran.set).start()
    qtbot.waitUntil(ran.is_set, timeout=10000)
    assert process_of(heavy).busy and process_of(heavy).is_running()
    heavy.hide()
    assert not process_of(heavy).is_running() and not child_processes.running()


def test_a_lock_ends_it_from_any_thread(
    heavy: AttachmentScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced: list[str] = []
    monkeypatch.setattr(os, "execv", lambda program, _: replaced.append(program))
    thread = threading.Thread(target=locking.replace_process, args=(None,))
    thread.start()
    thread.join()
    assert replaced and not child_processes.running()
    qtbot.waitUntil(lambda: not process_of(heavy).is_running(), timeout=10000)


def test_it_is_given_up_after_its_time(heavy: AttachmentScreen, qtbot: QtBot) -> None:
    limit = process_of(heavy)._limit
    assert limit.isActive() and limit.interval() == wire.SECONDS * 1000
    limit.timeout.emit()
    assert "te zwaar" in heavy.waiting.text() and heavy.waiting.isVisible()
    assert not heavy.tools.isVisible() and not process_of(heavy).is_running()


def run_child(sent: bytes, before: str = "") -> subprocess.CompletedProcess[bytes]:
    """The process itself, as the program starts it, or after some lines of our own."""
    start = (
        [sys.executable, "-c", f"{before}\nchild.run()"]
        if before
        else [*paths.program(), paths.DRAWING]
    )
    return subprocess.run(start, input=sent, capture_output=True, check=False, timeout=60)


def file(kind: Kind, content: bytes) -> bytes:
    return wire.FILE.pack(kind.value.encode(), len(content)) + content


def test_it_draws_what_it_is_given_and_ends_with_the_pipe() -> None:
    sent = file(Kind.PNG, image("PNG")) + wire.PAGE.pack(0, 500)
    done = run_child(sent)
    head = wire.OPENED.pack(wire.Outcome.OPENED, 1) + wire.DRAWN.pack(60, 40, 0)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(head) and len(done.stdout) == len(head) + 60 * 40 * 4


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"kort",
        wire.FILE.pack(b"pdf", 2**62),
        wire.FILE.pack(b"pdf", 100) + b"te weinig",
        struct.pack("!8sQ", b"\xff" * 8, 0),
    ],
)
def test_it_ends_without_an_answer_when_it_is_asked_nonsense(sent: bytes) -> None:
    assert run_child(sent).stdout == b""


_LIMITS = "from vp_desktop.ui.attachments.drawing import child, wire\n"


def test_it_can_write_no_file(tmp_path: object) -> None:
    target = f"{tmp_path}/uit"
    try_it = (
        f"{_LIMITS}child.confine()\n"
        f"try: open({target!r}, 'wb', 0).write(b'x')\n"
        "except OSError: print('refused', flush=True)\n"
    )
    done = run_child(b"", try_it)
    assert done.stdout == b"refused\n", done.stderr
    assert os.path.getsize(target) == 0  # noqa: PTH202 the name is all that there is


def test_it_ends_itself_when_the_window_is_gone() -> None:
    """The system's clock ends it in the middle of PDFium's work, when nobody kills it."""
    sent = file(Kind.PDF, LONG_WORK)
    done = run_child(sent, f"{_LIMITS}wire.SECONDS = 0.3")
    assert done.returncode == -14 and done.stdout == b""
