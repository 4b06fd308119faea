"""Work beside the window: delivered, cancelled, and harmless when nobody is left to tell."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.core.errors import WrongUse
from vp_desktop.ui.task_runner import Progress, TaskRunner


class Listener(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.thread_heard: QThread | None = None

    def done(self, result: object) -> None:
        self.heard.append(result)
        self.thread_heard = QThread.currentThread()


def test_delivers_on_the_windows_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    listener = Listener()
    worker: list[int] = []

    def work(progress: Progress) -> int:
        worker.append(threading.get_ident())
        return 42

    runner.run(work, listener.done)
    qtbot.waitUntil(lambda: listener.heard == [42])
    assert listener.thread_heard is runner.thread()
    assert worker != [threading.get_ident()]


def test_keeps_the_order_and_says_when_it_is_busy(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[int] = []
    busy: list[bool] = []
    runner.busy_changed.connect(busy.append)
    for number in range(20):
        runner.run(lambda progress, n=number: n, heard.append)
    assert runner.busy
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == list(range(20))
    assert busy == [True, False]


def test_tells_of_a_known_error(qtbot: QtBot, runner: TaskRunner) -> None:
    failed: list[Exception] = []

    def work(progress: Progress) -> None:
        raise WrongUse("no_school")

    runner.run(work, None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert isinstance(failed[0], WrongUse)


def test_an_error_nobody_takes_reaches_the_event_loop(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        runner.run(work)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_progress_arrives_before_the_result(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[object] = []

    def work(progress: Progress) -> str:
        progress.report(0.5, "halverwege")
        return "klaar"

    runner.run(work, heard.append, progressed=lambda part, words: heard.append((part, words)))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [(0.5, "halverwege"), "klaar"]


def test_cancelled_work_stops_at_its_next_check(qtbot: QtBot, runner: TaskRunner) -> None:
    started, go_on = threading.Event(), threading.Event()
    heard: list[str] = []

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(5)
        progress.check()
        heard.append("ran on")

    task = runner.run(
        work, lambda _: heard.append("done"), cancelled=lambda: heard.append("cancelled")
    )
    started.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard == ["cancelled"]


def test_work_that_waits_is_not_started_after_cancelling(qtbot: QtBot, runner: TaskRunner) -> None:
    go_on = threading.Event()
    ran: list[int] = []
    runner.run(lambda progress: go_on.wait(5))
    runner.run(lambda progress: ran.append(1))
    runner.cancel_all()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert ran == []


def test_nothing_is_delivered_of_what_was_abandoned(qtbot: QtBot, runner: TaskRunner) -> None:
    """Its register is closed by then: whoever heard of it would look into it."""
    started, go_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def work(progress: Progress) -> int:
        started.set()
        go_on.wait(5)
        return 1

    runner.run(work, heard.append, heard.append, cancelled=lambda: heard.append("cancelled"))
    started.wait(5)
    runner.abandon_all()
    assert not runner.busy
    go_on.set()
    runner.run(lambda progress: 2, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [2]


def test_a_receiver_that_was_deleted_is_left_alone(qtbot: QtBot, runner: TaskRunner) -> None:
    class View(QWidget):
        def show_result(self, result: object) -> None:
            self.setWindowTitle(str(result))

    go_on = threading.Event()
    view = View()
    runner.run(lambda progress: go_on.wait(5), view.show_result, context=view)
    view.deleteLater()
    qtbot.waitUntil(lambda: not _valid(view))
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)


def test_a_waiting_result_keeps_no_view_alive(qtbot: QtBot, runner: TaskRunner) -> None:
    go_on = threading.Event()
    listener = Listener()
    runner.run(lambda progress: go_on.wait(5), listener.done)
    gone: list[bool] = []
    listener.destroyed.connect(lambda: gone.append(True))
    del listener
    gc.collect()
    assert gone
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)


def test_nothing_is_delivered_after_shutdown(qtbot: QtBot) -> None:
    runner = TaskRunner()
    heard: list[int] = []
    runner.run(lambda progress: 1, heard.append)
    runner.shutdown()
    qtbot.wait(10)
    assert heard == []
    with pytest.raises(RuntimeError):
        runner.run(lambda progress: 1)


def _valid(thing: QObject) -> bool:
    import shiboken6

    return shiboken6.isValid(thing)
