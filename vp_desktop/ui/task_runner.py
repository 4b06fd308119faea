"""Work beside the window: one worker thread, results delivered on the window's thread.

One long-lived QObject and `concurrent.futures`. A QRunnable that owns its signals loses results or
crashes, so there is none.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside work by `Progress.check` after the user cancelled it."""


class Progress(Protocol):
    """What work is given: how far it is, and whether it should stop."""

    def report(self, fraction: float, sentence: str = "") -> None:
        """Tell how far the work is, from 0 to 1."""

    def check(self) -> None:
        """Raise Cancelled when the user cancelled."""


class Task:
    """Work that was handed in. `cancel` asks it to stop at its next `check`."""

    def __init__(self, runner: TaskRunner, deliver: _Delivery) -> None:
        self._runner = runner
        self._stop = threading.Event()
        self._deliver = deliver

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, fraction: float, sentence: str = "") -> None:
        self.check()
        self._runner.emit_from_worker(self, ("progress", (fraction, sentence)))

    def check(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class _Delivery:
    """Whom to tell what. Holds bound methods weakly, so that it keeps no view alive."""

    def __init__(self, context: QObject | None, **callbacks: Callable[..., Any] | None) -> None:
        self._context = weakref.ref(context) if context is not None else None
        self._callbacks = {kind: _reference(back) for kind, back in callbacks.items() if back}

    def has(self, kind: str) -> bool:
        return kind in self._callbacks

    def call(self, kind: str, *arguments: Any) -> None:
        """Call what belongs to `kind`, unless its receiver is gone."""
        if self._context is not None and not _lives(self._context()):
            return
        callback = self._callbacks[kind]() if kind in self._callbacks else None
        if callback is not None and _lives(getattr(callback, "__self__", callback)):
            callback(*arguments)


def _reference(callback: Callable[..., Any]) -> Callable[[], Callable[..., Any] | None]:
    if hasattr(callback, "__self__") and hasattr(callback, "__func__"):
        return weakref.WeakMethod(callback)
    return lambda: callback


def _lives(receiver: object) -> bool:
    """Whether `receiver` can still be called: not collected, and not deleted by Qt."""
    if receiver is None:
        return False
    return shiboken6.isValid(receiver) if isinstance(receiver, QObject) else True


class TaskRunner(QObject):
    """Runs work one after the other. Keep one for the life of the window.

    `work(progress)` runs on the worker thread and touches no widget. `done(result)`, `failed(error)`,
    `progressed(fraction, sentence)` and `cancelled()` run on the window's thread. Work that finished
    although it was cancelled is still `done`. Without `failed` an error is raised in the window's
    event loop, where the crash dialog meets it. Bound methods are held weakly; give `context` when a
    callback is a function that uses a widget.
    """

    busy_changed = Signal(bool)
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Task] = set()
        self._open = True
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="vp-work")

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
        *,
        progressed: Callable[[float, str], Any] | None = None,
        cancelled: Callable[[], Any] | None = None,
        context: QObject | None = None,
    ) -> Task:
        """Hand in work; gives the task by which it can be cancelled."""
        if not self._open:
            raise RuntimeError("the task runner was shut down")
        delivery = _Delivery(
            context, done=done, failed=failed, progress=progressed, cancelled=cancelled
        )
        task = Task(self, delivery)
        self._running.add(task)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        self._pool.submit(self._work, task, work)
        return task

    def cancel_all(self) -> None:
        """Ask all work to stop."""
        for task in tuple(self._running):
            task.cancel()

    def abandon_all(self) -> None:
        """Ask all work to stop, and deliver nothing of it: what it was for is going away."""
        self.cancel_all()
        if self._running:
            self._running.clear()
            self.busy_changed.emit(False)

    def shutdown(self, wait: bool = True) -> None:
        """Cancel, and wait for what runs; nothing is delivered after it."""
        self._open = False
        self.cancel_all()
        self._pool.shutdown(wait=wait, cancel_futures=True)
        self._running.clear()

    def _work(self, task: Task, work: Callable[[Progress], T]) -> None:
        """On the worker thread."""
        try:
            task.check()
            outcome: tuple[str, Any] = ("done", work(task))
        except Cancelled:
            outcome = ("cancelled", None)
        except Exception as error:
            outcome = ("failed", error)
        self.emit_from_worker(task, outcome)

    def emit_from_worker(self, task: Task, outcome: tuple[str, Any]) -> None:
        """Send word to the window's thread; silent once the runner was shut down."""
        if self._open and shiboken6.isValid(self):
            self._told.emit(task, outcome)

    def _hear(self, task: Task, outcome: tuple[str, Any]) -> None:
        kind, value = outcome
        if not self._open or task not in self._running:
            return
        delivery = task._deliver
        if kind == "progress":
            delivery.call("progress", *value)
            return
        self._running.discard(task)
        if not self._running:
            self.busy_changed.emit(False)
        if kind == "cancelled":
            delivery.call("cancelled")
        elif kind == "failed" and not delivery.has("failed"):
            raise value
        else:
            delivery.call(kind, value)
