"""The manual in the window: subjects at the left, the page beside them, a field that finds words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.catalog.manual import Manual
from vp_desktop.ui.announce import announce
from vp_desktop.ui.help.contents import HelpContents
from vp_desktop.ui.help.page_view import PageView
from vp_desktop.ui.palette.choice import Choice, Group, Source
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton, TextButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width
from vp_desktop.ui.widgets.search_field import SearchField

_CONTENTS_WIDTH = 312
_PAGE_WIDTH = 900
_STACK_BELOW = 720
_SIDE_HEIGHT = 190
_ANY = 16_777_215
"""Qt's own word for a size without a limit."""
_Place = tuple[str, str]


class HelpScreen(Screen):
    """Emits `left` when the reader wants to go on working: the button, Escape."""

    left = Signal()

    def __init__(self, manual: Manual, page: str = "", heading: str = "") -> None:
        super().__init__(self.tr("Handleiding"), scrolls=False)
        self._manual = manual
        self._before: list[_Place] = []
        self.also: list[LinkButton] = []
        self._beyond: Source | None = None
        self._here: _Place = ("", "")
        self._build()
        self._connect()
        self.contents.show_pages(manual.pages)
        self.subjects.set_options([Option(page.name, page.title) for page in manual.pages])
        first = manual.pages[0].name if manual.pages else ""
        self.show_page(page if manual.page(page) else first, heading)

    @property
    def page_name(self) -> str:
        """The page that is being read."""
        return self._here[0]

    def show_page(self, name: str, heading: str = "") -> None:
        """Go to a page; the way back is kept."""
        page = self._manual.page(name)
        if page is None or (name, heading) == self._here:
            return
        if self._here[0]:
            self._before.append(self._here)
        self._read(name, heading)

    def offer_also(self, choices: Sequence[Choice]) -> None:
        """Other ways to find out, under the pages."""
        if not choices:
            return
        place = QWidget()
        flow = FlowLayout(place, gap=4, line_gap=1)
        self.also = [LinkButton(choice.words) for choice in choices]
        for button, choice in zip(self.also, choices, strict=True):
            button.clicked.connect(partial(_run, choice))
            flow.addWidget(button)
        grow_with_width(place)
        self.add_bottom(place)

    def look_beyond(self, source: Source) -> None:
        """Where sought words are looked for too, besides the pages."""
        self._beyond = source

    def _build(self) -> None:
        self.back = TextButton(self.tr("Vorige bladzijde"), "arrow-left")
        self.back.hide()
        self.close_button = PlainButton(self.tr("Handleiding sluiten"), "x")
        self.header.add_right(self.back)
        self.header.add_right(self.close_button)
        self.search = SearchField(self.tr("Zoek in de handleiding"), "Ctrl+F")
        self.subjects = ChoiceCombo((), name=self.tr("Onderwerpen"))
        self.subjects.hide()
        self.contents = HelpContents()
        self.found = Quiet("")
        self.found.hide()
        self.view = PageView(self._manual)
        self.view.setMaximumWidth(scaled(_PAGE_WIDTH))
        side = QWidget()
        lines = column(side, gap=2, items=(self.search, self.subjects, self.found))
        lines.addWidget(self.contents, 1)
        side.setMaximumWidth(scaled(_CONTENTS_WIDTH))
        self._halves = _Halves(side, self.view)
        self._halves.turned.connect(self._show_ways)
        self.body.addWidget(self._halves, 1)
        self.setFocusProxy(self.view)  # the arrow keys read on at once

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.left)
        self.back.clicked.connect(self._go_back)
        self.search.searched.connect(self._search)
        self.search.edit.returnPressed.connect(self._choose_found)  # behind the search of the field
        self.contents.chosen.connect(self.show_page)
        self.subjects.chosen.connect(self.show_page)
        self.view.page_wanted.connect(self.show_page)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search.edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.contents.setFocus)
        for keys, act in (
            ("Escape", self._escape),
            ("Alt+Left", self._go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _read(self, name: str, heading: str) -> None:
        page = self._manual.page(name)
        assert page is not None
        self._here = (name, heading)
        self.view.show_page(page, heading)
        self.back.setVisible(bool(self._before))
        self.subjects.set_value(name)
        if not self.search.text().strip():
            self.contents.mark(name)

    def _show_ways(self) -> None:
        """Above the page there is room for one line of subjects; for a list when something is sought."""
        stacked, sought = self._halves.is_stacked, bool(self.search.text().strip())
        self.subjects.setVisible(stacked)
        self.contents.setVisible(sought or not stacked)
        self._halves.fit_side(sought)

    def _go_back(self) -> None:
        """To the page that was read before; on the first page out of the manual."""
        if self._before:
            self._read(*self._before.pop())
        else:
            self.left.emit()

    def _escape(self) -> None:
        if self.search.text():
            self.search.set_text("")
            self._search("")
        else:
            self.left.emit()

    def _choose_found(self) -> None:
        if self.search.text().strip():
            self.contents.choose_marked()

    def _search(self, text: str) -> None:
        hits = self._manual.search(text)
        sought = bool(text.strip())
        self.found.setVisible(sought)
        self._show_ways()
        if not sought:
            self.contents.show_pages(self._manual.pages, self.page_name)
            return
        beyond = self._beyond(text) if self._beyond else Group("", ())
        count = len(hits) + len(beyond.choices)
        words = self.tr("Gevonden plaatsen: {count}") if count else self.tr("Niets gevonden")
        self.found.setText(words.format(count=count))
        announce(self.found, self.found.text())
        self.contents.show_hits(hits, beyond)


def _run(choice: Choice, _checked: bool = False) -> None:
    choice.run()


class _Halves(AdaptiveRow):
    """The subjects beside the page; above it, and lower, where there is no room. Emits `turned` then."""

    turned = Signal()

    def __init__(self, side: QWidget, page: QWidget) -> None:
        super().__init__(_STACK_BELOW, gap=5)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.line.addWidget(side, 2)
        self.line.addWidget(page, 5)
        self.line.addStretch(0)

    def on_turned(self, stacked: bool) -> None:
        self._side.setMaximumWidth(_ANY if stacked else scaled(_CONTENTS_WIDTH))
        self.turned.emit()

    def fit_side(self, with_list: bool) -> None:
        """Above the page as high as its fields, or with a list of a few lines under them."""
        listed = self.is_stacked and with_list
        self._side.setMaximumHeight(scaled(_SIDE_HEIGHT) if listed else _ANY)
        self._side.setMinimumHeight(min(scaled(_SIDE_HEIGHT), 260) if listed else 0)
        self.line.setStretch(0, 0 if self.is_stacked and not with_list else 2)
