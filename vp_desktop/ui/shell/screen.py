"""What every screen looks like: a header with title and acts, under it the screen's own content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vp_desktop.ui.palette.search_button import SearchButton
from vp_desktop.ui.shell.what_button import WhatButton
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.labels import Title
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width, row
from vp_desktop.ui.widgets.scroll import BAR, ScrollArea

_STACK_BELOW = 800
"""Pixels at 100 % text size under which the aside goes below the content."""
_WIDE_FROM = 1300
"""Pixels from which an aside that asked for it is as wide as the content."""
_GAP, _BUTTON_GAP = 12, 10
"""Pixels between what stands beside the title, and between the buttons at the right."""
_CONTENT, _ASIDE = 5, 2
"""Their shares of the width."""
_ALL = 99
"""The share of the height that leaves next to nothing to the empty room below."""


class Header(AdaptiveRow):
    """Title at the left with chips beside it, at the right search and the one filled button.

    `what`, behind them, asks what this screen is for; it is shown where somebody answers.
    """

    def __init__(self, title: str = "") -> None:
        super().__init__(gap=3)
        self.title = Title(title)
        left = QWidget()
        self._flow = FlowLayout(left, gap=3, line_gap=1)
        self._flow.addWidget(self.title)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        grow_with_width(left)
        self._right: QHBoxLayout = row(gap=0)
        self._right.setSpacing(_BUTTON_GAP)
        self._search: SearchButton | None = None
        self.what = WhatButton()
        self.what.hide()
        self._flow.addWidget(self.what)
        self.line.addWidget(left, 1)
        self.line.addLayout(self._right)
        self.line.setAlignment(left, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grow_with_width(self)

    def on_turned(self, stacked: bool) -> None:
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag(0)
        self.line.setAlignment(self._right, side)

    def _turn(self) -> None:
        """Rather the sign for help, and then a short search, than a second line."""
        giving = [one for one in (self.what, self._search) if one and not one.isHidden()]
        asked = self._wished_width() + sum(one.spare_width for one in giving if one.is_short)
        least = asked - sum(one.spare_width for one in giving)
        for one in giving:
            # Where there is a second line all the same, what stands on it needs not be short.
            one.set_short(asked > self.width() and (one is self.what or least <= self.width()))
            asked -= one.spare_width
        super()._turn()
        self._place_what()

    def _place_what(self) -> None:
        """Under the title it goes with the buttons where the line of the title has no room for it."""
        sign = self.what.sizeHint().width()
        left, right = self._flow.sizeHint().width(), self._right.sizeHint().width()
        below = self._right.indexOf(self.what) >= 0
        if below:
            left += sign + _GAP
        else:
            right += sign + _BUTTON_GAP
        down = self.is_stacked and not self.what.isHidden() and left > self.width() >= right
        if down == below:
            return
        (self._right if below else self._flow).removeWidget(self.what)
        if down:
            self._right.insertWidget(0, self.what)
        else:
            self._flow.addWidget(self.what)

    def set_title(self, title: str) -> None:
        self.title.setText(title)

    def add_beside_title(self, widget: QWidget) -> None:
        """A chip, or other small word, behind the title; what asks for help stays the last."""
        (self._flow if self._flow.indexOf(self.what) >= 0 else self._right).removeWidget(self.what)
        self._flow.addWidget(widget)
        self._flow.addWidget(self.what)
        QWidget.setTabOrder(widget, self.what)

    def add_right(self, widget: QWidget) -> None:
        """Search, buttons; the filled one last."""
        self._right.addWidget(widget)
        if isinstance(widget, SearchButton):
            self._search = widget


class _Columns(AdaptiveRow):
    """Content and aside; from `wide_from` pixels at 100 % they are equally wide.

    An aside in which nothing is shown takes no place: the content stands in the middle without it.
    """

    wide_from = 0

    def _turn(self) -> None:
        super()._turn()
        aside = self.line.itemAt(1)
        if aside is None:
            return
        wide = self.wide_from and self.width() >= scaled(self.wide_from)
        share = 0 if aside.isEmpty() else _CONTENT if wide else _ASIDE
        if share != self.line.stretch(1):
            self.line.setStretch(1, share)


class Screen(QWidget):
    """Base of a screen: `header`, and `body` for its content; `aside` is a narrow column beside it.

    `scrolls=False` for a screen that holds a table or fills the height itself. The name a screen reader
    says is the title. Emits `help_wanted` when somebody asks what the screen is for.
    """

    help_wanted = Signal()
    bar_hangs = False
    """Whether what fills the height itself scrolls with a bar that hangs in the margin."""

    def __init__(self, title: str = "", scrolls: bool = True) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(title)
        self.header.what.clicked.connect(self.help_wanted)
        self.body: QVBoxLayout = column(gap=4)
        self._aside: QVBoxLayout | None = None
        self._scrolls = scrolls
        self._columns = _Columns(_STACK_BELOW, gap=6)
        self._main = self._filled(self.body)
        self._columns.line.addLayout(self._main, _CONTENT)
        self._outer: QVBoxLayout = column(self, gap=4)
        self._outer.setContentsMargins(32, 22, 32 - BAR, 12)
        self._outer.addLayout(_beside_bar(self.header))
        if scrolls:
            self._outer.addWidget(ScrollArea(self._columns, keeps_room=True), 1)
        elif self.bar_hangs:
            self._outer.addWidget(self._columns, 1)
        else:
            self._outer.addLayout(_beside_bar(self._columns), 1)
        self.setAccessibleName(title)

    @property
    def subject(self) -> str:
        """What the manual calls this screen: the package it is written in."""
        return type(self).__module__.split(".")[-2]

    @property
    def aside(self) -> QVBoxLayout:
        """The column at the right (cards that explain or count); made when first asked for."""
        if self._aside is None:
            self._aside = column(gap=4)
            self._columns.line.addLayout(self._filled(self._aside, stretch=True), _ASIDE)
        return self._aside

    def widen_aside(self) -> None:
        """Give the aside half of a wide screen: its cards stand in two columns there."""
        self._columns.wide_from = _WIDE_FROM

    def set_title(self, title: str) -> None:
        self.header.set_title(title)
        self.setAccessibleName(title)

    def add_top(self, widget: QWidget) -> None:
        """Something between header and content that does not scroll: a step rail, filters."""
        self._outer.insertLayout(self._outer.count() - 1, _beside_bar(widget))

    def add_bottom(self, widget: QWidget) -> None:
        """Something under the content that does not scroll: back and next."""
        self._outer.addLayout(_beside_bar(widget))

    def add_cover(self, cover: QWidget) -> None:
        """What takes all the room of the content while it is shown, and stands in the middle of it."""
        self._main.insertWidget(1, cover, _ALL)

    def _filled(self, inner: QVBoxLayout, stretch: bool = False) -> QVBoxLayout:
        """`inner` with empty room under it, so that short content stays at the top."""
        made = column(gap=0)
        made.addLayout(inner, 0 if stretch or self._scrolls else 1)
        if stretch or self._scrolls:
            made.addStretch(1)
        return made


def _beside_bar(widget: QWidget) -> QHBoxLayout:
    """`widget` as wide as the content, which leaves room for the bar in the margin at its right."""
    made = row(gap=0, items=(widget,))
    made.setContentsMargins(0, 0, BAR, 0)
    return made
