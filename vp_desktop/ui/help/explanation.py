"""Wat is dit? A few sentences about the screen in front of you, over it; they are in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from vp_desktop.core.manual import ManualPage
from vp_desktop.ui.announce import announce
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.leaving import take_away

_WIDTH = 400
_EDGE = 8


class Explanation(QWidget):
    """A card over its window. A click beside it puts it away, and does what it does there.

    So do Escape, Tab and another size of the window; the keyboard then is where it was. Emits
    `more_wanted(page name)` on "Lees meer in de handleiding". It is no window of its own: that would take
    keyboard and mouse from the system.
    """

    more_wanted = Signal(str)

    def __init__(self, page: ManualPage, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._window = window
        self._typed_in = window.focusWidget()
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(page.intro)
        self.words = Text(page.intro)
        self.more = LinkButton(self.tr("Lees meer in de handleiding"))
        self.more.setAccessibleDescription(page.intro)
        self.card = Card(page.title, parent=self)
        self.card.add(self.words)
        self.card.add(self.more)
        self.more.clicked.connect(self.read_on)
        shortcut = QShortcut(QKeySequence("Escape"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.leave)
        window.installEventFilter(self)
        _app().installEventFilter(self)

    def show_under(self, anchor: QWidget) -> None:
        """Below `anchor`, moved so far that it stays within the window.

        What is in the card lies within its edge: measured as wide as the card, a line could be cut.
        """
        self.show()  # styled by that: the edge and the size of the words are known
        room = self._window.size()
        edge = self.card.contentsMargins()
        beside, around = edge.left() + edge.right(), edge.top() + edge.bottom()
        wide = min(scaled(_WIDTH), room.width() - 2 * _EDGE)
        asked = self.card.layout().heightForWidth(wide - beside) + around
        high = min(asked, room.height() - 2 * _EDGE)
        corner = anchor.mapTo(self._window, QPoint(0, anchor.height() + 4))
        self.setGeometry(
            max(_EDGE, min(corner.x(), room.width() - wide - _EDGE)),
            max(_EDGE, min(corner.y(), room.height() - high - _EDGE)),
            *(wide, high),
        )
        self.card.setGeometry(self.rect())
        self.raise_()
        self.more.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, f"{self._page.title}. {self._page.intro}")

    def leave(self) -> None:
        """Put it away; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        _app().removeEventFilter(self)
        take_away(self)
        before = self._typed_in
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, _next: bool) -> bool:
        self.leave()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and watched is self._window
        if resized or self._is_beside(event):
            self.leave()
        return False

    def _is_beside(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        return not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))

    def read_on(self) -> None:
        """Away from here, to the page."""
        name = self._page.name
        self.leave()
        self.more_wanted.emit(name)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
