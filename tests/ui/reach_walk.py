"""Walks over a window for every user: names, room for fingers, whole words, the keyboard.

Each walk gives a list of complaints, in words that find the control again; none is good.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.step_rail import StepButton

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
_FINGER = 32
"""Pixels: nothing under it to hit (WCAG 2.2, 2.5.8 asks 24)."""
_MOST_STOPS = 200


def controls(window: QWidget) -> list[QWidget]:
    """What somebody can press or write in now."""
    return [
        child
        for child in window.findChildren(QWidget)
        if isinstance(child, CONTROLS) and child.isVisible()
    ]


def out_of_reach(window: QWidget) -> list[str]:
    """What of a window is not for everybody, whatever the size of its text."""
    return [*nameless(window), *small(window), *cut_off(window), *missed_by_tab(window)]


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader has nothing to say."""
    return [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for control in controls(window)
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
    ]


def small(window: QWidget) -> list[str]:
    """Controls that a finger or a hand that trembles misses."""
    return [
        f"{_said_of(control)}: {control.width()} x {control.height()}"
        for control in controls(window)
        if min(control.width(), control.height()) < _FINGER
    ]


def cut_off(window: QWidget) -> list[str]:
    """Labels and buttons that show less than their words, as large text would make them."""
    labels = [_less_than_its_words(label) for label in window.findChildren(Label)]
    buttons = [_too_narrow(button) for button in window.findChildren(QAbstractButton)]
    return [complaint for complaint in labels + buttons if complaint]


def _less_than_its_words(label: Label) -> str:
    if not label.isVisible() or not label.text():
        return ""
    wraps, hint = label.wordWrap(), label.sizeHint()
    needed = label.heightForWidth(label.width()) if wraps else hint.height()
    if label.height() >= needed and (wraps or label.width() >= hint.width()):
        return ""
    return f"{label.text()!r}: {label.width()} x {label.height()}, needs {needed}"


def _too_narrow(button: QAbstractButton) -> str:
    if isinstance(button, StepButton):  # wraps its words
        whole = button.height() >= button.heightForWidth(button.width())
        return "" if whole else f"{button.accessibleName()!r}: {button.height()} high"
    if not button.isVisible() or button.width() >= button.minimumSizeHint().width():
        return ""
    return f"{button.accessibleName()!r}: {button.width()} wide"


def missed_by_tab(window: QWidget) -> list[str]:
    """Controls in use that somebody without a mouse cannot come to.

    Tab goes round from where the keyboard is. In a group of choices it reaches one; the arrows
    lead on.
    """
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    reached: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        window.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
    return [
        _said_of(control)
        for control in controls(window)
        if takes_tab(control) and control not in reached and not in_a_group(control)
    ]


def takes_tab(control: QWidget) -> bool:
    """Whether Tab may stop there: it is in use, and not for the mouse alone."""
    return control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def in_a_group(control: QWidget) -> bool:
    """One of a group of choices: the arrows lead from the one that Tab reaches."""
    return isinstance(control, QAbstractButton) and bool(
        control.group() and control.group().exclusive()
    )


def flashing(qapp: QApplication, make: Callable[[], QWidget | None]) -> list[str]:
    """What shows as a window for a moment while `make` works, besides the one that it gives.

    A widget that is shown before it has its place is such a window; so is a window that is shown
    twice. Where `make` gives none, no window at all may show.
    """
    seen: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shows = event.type() == QEvent.Type.Show
            if shows and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        window = make()
    finally:
        qapp.removeEventFilter(watch)
    if window in seen:
        seen.remove(window)
    elif window is not None:
        return [f"{type(window).__name__} was never shown"]
    return [type(widget).__name__ for widget in seen]


def _said_of(control: QWidget) -> str:
    return f"{type(control).__name__} {control.accessibleName()}"
