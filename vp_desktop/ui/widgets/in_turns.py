"""Work on the window in several turns of its event loop: between two of them a key or a click is heard.

There is one line for the whole program, so that several parts of a page do not take their turns together.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from functools import cache

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_SLICE = 0.008
"""Seconds of work after which a turn ends. Laying out and drawing what came of it belong to it too."""


def in_turns(owner: QObject, acts: Iterable[Callable[[], object]], *, at_once: bool = True) -> None:
    """Do `acts` in order: the first at once if nobody was before in this turn, the others in later ones.

    Without `at_once` the first waits for the next turn too, where this one has enough to do already.
    What `owner` had left of before is dropped; and so is what it has left when it is deleted.
    """
    _line().put(owner, acts, at_once)


def finish(owner: QObject | None = None) -> None:
    """Do what `owner` has left at once; without it, what everybody has left."""
    _line().finish(owner)


def drop() -> None:
    """Leave undone what everybody has left: the register is about to be closed.

    But for who `asks_no_register`: what was begun with a look is done to its end.
    """
    _line().drop()


def drop_of(page: QWidget) -> None:
    """Leave undone what is left for `page` and all in it: nobody waits for it any more."""
    _line().drop_of(page)


class _Line(QObject):
    """Who has what to do yet."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._left: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def put(self, owner: QObject, acts: Iterable[Callable[[], object]], at_once: bool) -> None:
        self._left = deque(one for one in self._left if one[0] is not owner)
        self._left.extend((owner, act) for act in acts)
        if self._left and not self._timer.isActive():
            self._timer.start()
            if at_once:
                _do(*self._left.popleft())

    def finish(self, owner: QObject | None) -> None:
        while mine := [one for one in self._left if owner is None or one[0] is owner]:
            self._left.remove(mine[0])
            _do(*mine[0])
        if not self._left:
            self._timer.stop()

    def drop(self) -> None:
        kept = [one for one in self._left if getattr(type(one[0]), "asks_no_register", False)]
        self._left = deque(kept)
        if not kept:
            self._timer.stop()

    def drop_of(self, page: QWidget) -> None:
        self._left = deque(one for one in self._left if not _lies_in(page, one[0]))
        if not self._left:
            self._timer.stop()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._left:
            _do(*self._left.popleft())
            if time.monotonic() > until:
                return
        self._timer.stop()


@cache
def _line() -> _Line:
    return _Line(QApplication.instance())


def _lies_in(page: QWidget, owner: QObject) -> bool:
    inside = shiboken6.isValid(owner) and isinstance(owner, QWidget)
    return owner is page or (inside and page.isAncestorOf(owner))


def _do(owner: QObject, act: Callable[[], object]) -> None:
    if shiboken6.isValid(owner):
        act()
