"""Help where the user is: F1 for the manual, "Wat is dit?" at the head of every screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from vp_desktop import paths
from vp_desktop.app.first_help import HELPED, HelpOverDialogs, ground, on_f1
from vp_desktop.catalog.manual import Manual
from vp_desktop.core.manual import Hit, ManualPage
from vp_desktop.ui.help.explanation import Explanation
from vp_desktop.ui.help.screen import HelpScreen
from vp_desktop.ui.language import current_language
from vp_desktop.ui.palette.choice import Choice, Group, Source
from vp_desktop.ui.shell.main_window import WINDOW_TITLE, MainWindow
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.layouts import column

_DIALOG = (1000, 640)
_MOST = 4
"""Places in the manual that the palette shows at once."""


class HelpPages(QObject):
    """Help over the work in `window`: what was being typed stays where it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._also: Callable[[], Sequence[Choice]] = tuple
        self._beyond: Source | None = None
        self.manual = Manual(paths.manual(current_language()))
        on_f1(window, self._read_here)
        HelpOverDialogs(window)
        window.help_requested.connect(self.read)
        window.coming_up.connect(
            self._offer
        )  # not once it is shown: its head would be laid out twice
        self._offer(window.current_widget)

    def offer_also(self, choices: Callable[[], Sequence[Choice]]) -> None:
        """What stands under the manual: other ways to find out."""
        self._also = choices

    def look_beyond(self, source: Source) -> None:
        """Where words that are sought in the manual are looked for too."""
        self._beyond = source

    def found(self, typed: str) -> Group:
        """For the palette: the places in the manual where the typed words stand."""
        hits = self.manual.search(typed)[:_MOST] if len(typed.strip()) > 1 else []
        return Group(self.tr("Hulp"), tuple(self._choice(hit) for hit in hits))

    def _read_here(self) -> None:
        """F1: the page about this screen; in the manual itself nothing."""
        if (shown := self._window.window().findChild(Explanation)) is not None:
            shown.leave()
        if not self._window.is_covered:
            self.read()

    def explain(self) -> Explanation | None:
        """A few sentences about the screen that is shown; asked once more, or without any, the manual."""
        screen = self._window.current_widget
        if self._window.is_covered:
            return None
        if (shown := self._window.window().findChild(Explanation)) and shown.isVisible():
            shown.read_on()
            return None
        page = self._about(screen)
        if page is None or not isinstance(screen, Screen):
            self.read()
            return None
        explanation = Explanation(page, self._window.window())
        explanation.more_wanted.connect(self.read)
        explanation.show_under(screen.header.what)
        return explanation

    def read(self, name: str = "", heading: str = "") -> HelpScreen:
        """The manual, open at a page; by default at the one about the screen that is shown."""
        page = self._about(self._window.current_widget)
        screen = HelpScreen(self.manual, name or (page.name if page else ""), heading)
        screen.offer_also(self._also())
        if self._beyond:
            screen.look_beyond(self._beyond)
        screen.left.connect(self._window.lift)
        self._window.lay_over(screen)
        return screen

    def _about(self, widget: QWidget | None) -> ManualPage | None:
        return self.manual.about(widget.subject) if isinstance(widget, Screen) else None

    def _choice(self, hit: Hit) -> Choice:
        show = partial(self.read, hit.page.name, hit.heading)
        return Choice(hit.page.title, show, "book-open", hit.heading)

    def _offer(self, widget: QWidget | None) -> None:
        """A screen that comes up for the first time learns whom to ask."""
        if not isinstance(widget, Screen) or isinstance(widget, HelpScreen):
            return
        if widget.header.what.isHidden():
            widget.header.what.show()
            widget.help_wanted.connect(self.explain)


class HelpDialog(QDialog):
    """The manual in a window of its own, where there is no work to lay it over."""

    def __init__(self, about: QWidget, parent: QWidget) -> None:
        """Open at the page about a screen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(WINDOW_TITLE)
        self.setProperty(HELPED, True)
        manual = Manual(paths.manual(current_language()))
        package = type(about).__module__.split(".")[-2:][0]
        page = manual.about(about.subject if isinstance(about, Screen) else package)
        self.content = HelpScreen(manual, page.name if page else "")
        self.content.left.connect(self.close)
        column(self, gap=0, items=(self.content,))
        room = ground(parent).size()
        self.resize(min(_DIALOG[0], room.width()), min(_DIALOG[1], room.height()))
