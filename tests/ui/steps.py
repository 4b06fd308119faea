"""A hand on the keyboard: it works the real program with keys alone, and counts what it presses.

No widget is called and no signal is emitted here. Where the keyboard cannot come, this hand cannot
come either; what a task costs in presses is what it costs somebody without a mouse.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_MOST_STOPS = 120
"""Tabs after which something is out of reach: no page has as many stops."""


@dataclass(frozen=True)
class Count:
    """What a task took: `presses` counts keys, Ctrl and Shift held with another are keys too.

    `decisions` counts what is no letter of a text: there somebody must know what to press.
    """

    presses: int
    decisions: int


class Unreachable(AssertionError):
    """The keyboard went round and did not come there."""


class Hand:
    """Presses keys where the focus is. `window` is that of the program, under its dialogs."""

    def __init__(self, window: QWidget, before: Hand | None = None) -> None:
        """`before` goes on counting in another window."""
        self._window = window
        self._letters = before._letters if before else 0
        self._decisions = before._decisions if before else 0
        self._held = before._held if before else 0

    @property
    def count(self) -> Count:
        return Count(self._letters + self._decisions + self._held, self._decisions)

    def press(self, key: Key, held: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        """Press a key that is no letter of a text."""
        for _ in range(times):
            self._decisions += 1
            self._held += held.value.bit_count()
            QTest.keyClick(self._under(), key, held)
            self.settle()

    def type(self, words: str) -> None:
        """Type a text. A capital takes two keys."""
        for letter in words:
            self._letters += 1 + (letter.isupper())
            QTest.keyClicks(self._under(), letter)
        self.settle()

    def tab(self, name: str, back: bool = False) -> QWidget:
        """Tab, or Shift+Tab, until the focus is on what is called `name` (or begins so)."""
        passed: list[str] = []
        first: QWidget | None = None
        for _ in range(_MOST_STOPS):
            self.press(Key.Key_Tab, SHIFT if back else _NONE)
            here = QApplication.focusWidget()
            if here is not None and called(here).startswith(name):
                return here
            if here is not None and passed and here is first:
                break  # once round
            first = here if not passed else first
            passed.append("nothing" if here is None else called(here))
        raise Unreachable(f"{name!r} among {passed[:40]}")

    def enter(self) -> None:
        self.press(Key.Key_Return)

    def take(self, name: str) -> None:
        """Choose an act in the menu that is open, or a line of the list of choices."""
        for _ in range(_MOST_STOPS):
            self.press(Key.Key_Down)
            if self._marked().startswith(name):
                return self.enter()
        raise Unreachable(f"{name!r} in a list, last {self._marked()!r}")

    def settle(self) -> None:
        """What follows a press is there before the next one, as for a person.

        A desktop gives the keyboard back to the window under a dialog that closed; offscreen there is
        none that does.
        """
        for _ in range(4):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
            QTest.qWaitForWindowActive(self._window)

    def answered(self, asked: Sequence[object]) -> None:
        """Each of these windows came up (a question, the system's for a file) and took one Enter."""
        self._decisions += len(asked)

    def until(self, true: Callable[[], Any], seconds: float = 20.0) -> None:
        """Wait for the program; nothing is pressed."""
        last = monotonic() + seconds
        while not true():
            assert monotonic() < last, "the program did not come to it"
            QTest.qWait(5)
        self.settle()

    @property
    def on(self) -> str:
        """What the keyboard is on, as a screen reader calls it."""
        here = QApplication.focusWidget()
        return "" if here is None else called(here)

    @staticmethod
    def _under() -> QWidget:
        """What gets a key now: an open menu, else what has the focus, else the window."""
        here = (
            QApplication.activePopupWidget()
            or QApplication.focusWidget()
            or QApplication.activeWindow()
        )
        assert here is not None, "no window of the program is active"
        return here

    @staticmethod
    def _marked() -> str:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            act = popup.activeAction()
            return act.text().replace("&&", "&") if act else ""
        here = QApplication.focusWidget()
        if isinstance(here, QComboBox):
            return here.currentText()
        if popup is not None and (box := popup.parentWidget()) and isinstance(box, QComboBox):
            return str(box.view().currentIndex().data() or "")
        return ""


def called(widget: QWidget) -> str:
    """The name of a control for who does not see it."""
    told = QAccessible.queryAccessibleInterface(widget)
    return "" if told is None else told.text(QAccessible.Text.Name)
