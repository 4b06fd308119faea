"""Another look for every widget there is, in short turns of the event loop.

Qt gives it to all of them in one go, to some of them several times over: up to half a second in which
nothing is heard. It asks those whose rules it knows. Made to forget the rules it asks nobody, and each is
asked here: the visible ones first, each before what lies in it, so that no font or colour is handed down
twice, and told after that, so that what measures its content does so once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Act = Callable[[], object]
_TOGETHER = 8
"""Steps in one act: some 1 ms."""


def set_stylesheet(app: QApplication, text: str) -> None:
    """Make `text` the stylesheet of the application; widgets get it by the acts of `restyling`."""
    if app.styleSheet():
        style = app.style()
        style.unpolish(app)  # that is how it forgets
        style.polish(app)
    app.setStyleSheet(text)


def restyling() -> list[Act]:
    """What gives every widget the look of the application: for `in_turns`, or to be done at once.

    Nothing is drawn until all that can be seen has it: no two looks stand beside each other.
    """
    widgets = _all_widgets()
    seen = [one for one in widgets if one.isVisible()]
    unseen = [one for one in widgets if not one.isVisible()]
    return [partial(_let_draw, False), *_acts(seen), partial(_let_draw, True), *_acts(unseen)]


def _all_widgets() -> list[QWidget]:
    """Each once, before what lies in it."""
    found: dict[QWidget, None] = {}
    for window in QApplication.topLevelWidgets():
        found[window] = None
        found.update(dict.fromkeys(window.findChildren(QWidget)))
    return list(found)


def _acts(widgets: list[QWidget]) -> list[Act]:
    steps = list(_steps(widgets))
    return [partial(_do_all, steps[at : at + _TOGETHER]) for at in range(0, len(steps), _TOGETHER)]


def _steps(widgets: list[QWidget]) -> Iterator[Act]:
    around: list[QWidget] = []
    for widget in widgets:
        while around and not around[-1].isAncestorOf(widget):
            yield partial(_tell, around.pop())
        around.append(widget)
        yield partial(_style, widget)
    yield from (partial(_tell, one) for one in reversed(around))


def _do_all(steps: list[Act]) -> None:
    for step in steps:
        step()


def _style(widget: QWidget) -> None:
    if isValid(widget):
        widget.style().polish(widget)


def _tell(widget: QWidget) -> None:
    if isValid(widget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _let_draw(allowed: bool) -> None:
    for window in QApplication.topLevelWidgets():
        if allowed or window.isVisible():
            window.setUpdatesEnabled(allowed)
