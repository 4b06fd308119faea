"""Cards: surfaces with a hairline and round corners, and the rows that stand in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from vp_desktop.ui.icons import ICON_SIZE, look, pixmap
from vp_desktop.ui.theme import is_restyle, restyle, scaled, space
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.in_turns import in_turns
from vp_desktop.ui.widgets.labels import Figure, Quiet, SectionTitle, Separator, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column, grow_with_width, row
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.visibility import set_shown

_ROW_STACKS_BELOW, _BARE_ROW_STACKS_BELOW = 560, 400
_HEAD_RAISED = 6
ROWS_AT_ONCE = 4
"""Rows that are made in one turn of the event loop: some 4 ms each."""
Thing = TypeVar("Thing")


class Card(QFrame):
    """A surface. Put things in with `add`, or into the layout `body`."""

    def __init__(
        self, title: str = "", padding: int = 4, gap: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.body: QVBoxLayout = column(self, gap=gap, margins=padding)
        self._title: SectionTitle | None = None
        if title:
            self.title.setText(title)
            set_shown(self.title, True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def title(self) -> SectionTitle:
        """Its name at its head; a card that has none makes none, until it is asked for."""
        if self._title is None:
            self._title = SectionTitle()
            self._title.hide()
            self.body.insertWidget(0, self._title)
        return self._title

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self.body.addWidget(widget, stretch)

    def set_title(self, title: str, button: QWidget | None = None) -> None:
        """Name the card; a small `button` stands behind its name."""
        self.title.setText(title)
        set_shown(self.title, True)
        if button is not None:
            head = row(gap=2)
            head.addWidget(self.title, 1)
            head.addWidget(button)
            self.body.insertLayout(0, head)
            self._raise_head()

    def _raise_head(self) -> None:
        """A button is higher than a name: with less room around it the name stands where others do."""
        sides = self.body.contentsMargins()
        sides.setTop(max(0, sides.top() - _HEAD_RAISED))
        self.body.setContentsMargins(sides)

    def set_role(self, role: str) -> None:
        """`personal` gives the look of a personal note."""
        self.setProperty("role", role)
        restyle(self)


class RowsCard(Card):
    """A card of rows with a hairline between them."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, padding=0, gap=0, parent=parent)
        self._rows: list[QWidget] = []
        self._hairlines: dict[QWidget, Separator] = {}
        """What stands above each row but the first."""
        if title:
            self.title.setContentsMargins(16, 14, 16, 4)

    def add_row(self, widget: QWidget) -> None:
        """Put a row last, under whatever else stands in the card."""
        if self._rows:
            self._part_from_above(widget, self.body, self.body.count())
        self._rows.append(widget)
        self.body.addWidget(widget)

    def add_rows(self, rows: Sequence[QWidget], at: int) -> None:
        """Put several in as the rows from `at` on, right under the row before.

        They come as one: a card that is on the screen is laid out anew for each widget put into it.
        """
        if not rows:
            return
        together = QWidget()
        lines = column(together, gap=0)
        place, index = self._below(at)
        if not at and self._rows:
            self._part_from_above(self._rows[0], place, index)
        self._rows[at:at] = rows
        for each in rows:
            if each is not self._rows[0]:
                self._part_from_above(each, lines, lines.count())
            lines.addWidget(each)
        place.insertWidget(index, together)
        if self.isVisible():
            together.show()

    def fill(self, things: Sequence[Thing], make: Callable[[Thing], QWidget]) -> None:
        """A row for each of `things` under those that are there, a few in each turn of the event loop."""
        some = [things[at : at + ROWS_AT_ONCE] for at in range(0, len(things), ROWS_AT_ONCE)]
        in_turns(self, [partial(self._fill, each, make) for each in some])

    def _fill(self, things: Sequence[Thing], make: Callable[[Thing], QWidget]) -> None:
        self.add_rows([make(each) for each in things], len(self._rows))

    def take_rows(self, rows: Sequence[QWidget]) -> None:
        """Have these rows go; the others stay as they are."""
        for each in rows:
            self._rows.remove(each)
            _take_out(each)
            if each in self._hairlines:
                _take_out(self._hairlines.pop(each))
        if self._rows and self._rows[0] in self._hairlines:
            _take_out(self._hairlines.pop(self._rows[0]))

    def add_foot(self, widget: QWidget, at: int) -> None:
        """Put something that is no row under the first `at` rows."""
        place, index = self._below(at)
        place.insertWidget(index, widget)

    def _below(self, at: int) -> tuple[QBoxLayout, int]:
        """Where a row with the number `at` goes: behind those that came in together, not among them."""
        place, index = self.body, int(self._title is not None)
        if at:
            place, index = _place_behind(self._rows[at - 1])
        while index == place.count() and place is not self.body:
            place, index = _place_behind(place.parentWidget())
        return place, index

    def _part_from_above(self, row: QWidget, place: QBoxLayout, index: int) -> None:
        self._hairlines[row] = hairline = Separator()
        place.insertWidget(index, hairline)

    def rows(self) -> list[QWidget]:
        return list(self._rows)

    def clear(self) -> None:
        in_turns(self, ())
        if self._title is not None:
            self.body.removeWidget(self._title)
        clear(self.body)
        self._rows, self._hairlines = [], {}
        if self._title is not None:
            self.body.addWidget(self._title)


def _place_behind(widget: QWidget) -> tuple[QBoxLayout, int]:
    place = _layout_around(widget)
    return place, place.indexOf(widget) + 1


def _layout_around(widget: QWidget) -> QBoxLayout:
    place = widget.parentWidget()
    layout = place.layout() if place is not None else None
    assert isinstance(layout, QBoxLayout)
    return layout


def _take_out(widget: QWidget) -> None:
    """With what was put in together with it, when it was the last of that."""
    layout = _layout_around(widget)
    layout.removeWidget(widget)
    take_away(widget)
    if not layout.count() and not isinstance(layout.parentWidget(), Card):
        _take_out(layout.parentWidget())


class IconLabel(QLabel):
    """An icon beside words that already say it; silent for screen readers."""

    def __init__(self, name: str, role: str = "text", size: int = ICON_SIZE) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self._drawn: object = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def set_icon(self, name: str, role: str | None = None) -> None:
        self._name, self._role = name, role or self._role
        self._draw()

    def _draw(self) -> None:
        wanted = (self._name, self._role, look())
        if wanted != self._drawn:
            self._drawn = wanted
            self.setPixmap(pixmap(self._name, self._role, self._size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._draw()


class ActionRow(AdaptiveRow):
    """A row of Vandaag: icon, what and why, beside it two short lines, at the right a button."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        detail: str = "",
        aside: tuple[str, str] = ("", ""),
        button: QWidget | None = None,
        role: str = "quiet",
    ) -> None:
        # without it the words have all the room that the button leaves
        beside = any(aside)
        super().__init__(_ROW_STACKS_BELOW if beside else _BARE_ROW_STACKS_BELOW, gap=4)
        self.line.setContentsMargins(18, 14, 18, 14)
        middle = Qt.AlignmentFlag.AlignVCenter
        head = row(gap=4)
        head.addWidget(IconLabel(icon_name, role), 0, middle)
        head.addWidget(_lines(Strong(title), Quiet(detail)), 1)
        self._tail = tail = row(gap=4)
        if beside:
            tail.addWidget(_lines(Small(aside[0]), Quiet(aside[1])), 13)
        if button:
            tail.addWidget(_at_right(button), 10)
        # On a laptop a day with its time stays on one line.
        self.line.addLayout(head, 21)
        self.line.addLayout(tail, 19 if beside else 0)

    def on_turned(self, stacked: bool) -> None:
        """Under the words, not under the icon."""
        self._tail.setContentsMargins(scaled(ICON_SIZE) + space(4) if stacked else 0, 0, 0, 0)


def _lines(*labels: QLabel) -> QWidget:
    """Labels under each other, in a place whose width does not follow their words."""
    made = QWidget()
    lines = column(made, gap=0)
    lines.setSpacing(3)
    lines.addStretch()
    for label in labels:
        if label.text():
            lines.addWidget(label)
    lines.addStretch()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    grow_with_width(made)
    return made


def _at_right(widget: QWidget) -> QWidget:
    """`widget` at the right of a place whose width does not follow it, unless it needs more."""
    made = QWidget()
    line = row(made)
    line.addStretch()
    line.addWidget(widget)
    return made


class FigureRow(QWidget):
    """A number that counts behind its name."""

    def __init__(self, name: str, figure: str, role: str = "") -> None:
        super().__init__()
        line = row(self, gap=3, margins=(0, 1, 0, 1))
        line.addWidget(Text(name), 1)
        self.figure = Figure(figure, role=role)
        line.addWidget(self.figure)
        self.setAccessibleName(f"{name}: {figure}")


class ActivatableCard(Card):
    """A card that can be opened with the mouse, Enter or space."""

    activated = Signal()

    def __init__(self, name: str, padding: int = 4, gap: int = 1) -> None:
        super().__init__("", padding, gap)
        self.setProperty("activatable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.activated.emit()
        super().mouseReleaseEvent(event)


class Circle(QLabel):
    """A letter or number in a round ground: a person's initial, the number of a step."""

    def __init__(self, text: str, role: str = "accent", size: int = 28) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", role)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))
