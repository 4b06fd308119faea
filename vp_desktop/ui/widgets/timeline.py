"""The timeline of a dossier: entries on a line, newest first as they are given.

A long story is drawn a few entries at a time, between two events, so that the top of it is there at once.
Of a very long one what is further back is drawn when it is asked for: every entry makes the whole page
longer to lay out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vp_desktop.ui.theme import TEXT, font, roles, scaled
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton
from vp_desktop.ui.widgets.card import ActivatableCard
from vp_desktop.ui.widgets.in_turns import in_turns
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, column, row, up_to
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import put_after
from vp_desktop.ui.widgets.visibility import set_shown

_READING_WIDTH = 580
"""Pixels at 100 %: some 75 letters on a line."""
_AT_ONCE = 3
"""Entries that are drawn together; more of them would hold up the window."""
_TOP, _HEAD = 4, 7
"""Pixels above the first line of an entry, and in large text more of them above its title."""
_PAGE = 40
"""Entries that are drawn unasked, and so many more each time that earlier ones are asked for."""


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened. `key` names it in signals; `acts` are (key, words) of its menu."""

    key: str
    title: str
    when: str
    kind: str
    text: str = ""
    detail: str = ""
    """A quiet line after the text."""
    personal: bool = False
    """A personal note (Geheugensteun): another ground and a dashed edge."""
    acts: tuple[tuple[str, str], ...] = ()


class Timeline(QWidget):
    """Entries under each other. Up, Down, Home and End move between them; Enter opens one.

    Emits `entry_opened(key)` and `act_chosen(entry_key, act_key)`.
    """

    entry_opened = Signal(str)
    act_chosen = Signal(str, str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._lines = column(self, gap=0)
        self._rows: list[_EntryRow] = []
        self._entries: list[TimelineEntry] = []
        self._upto = _PAGE
        self.earlier = LinkButton(self.tr("Eerdere tonen"))
        self.earlier.clicked.connect(self._show_earlier)
        self.earlier.hide()
        self._lines.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._lay_out)
        self.setAccessibleName(name)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries; rows that stay the same stay, the one that had the focus keeps it."""
        focused = next((line.entry.key for line in self._rows if line.card.hasFocus()), None)
        self._entries = list(entries)
        known = {line.entry: line for line in self._rows}
        for entry in known.keys() - set(entries):
            self._remove(known.pop(entry))
        drawn = [number for number, entry in enumerate(entries, 1) if entry in known]
        self._draw(max((_AT_ONCE, *drawn)), focused)

    def _show_earlier(self) -> None:
        """The keyboard goes on in the first of them."""
        first = len(self._rows)
        self._upto = first + _PAGE
        self._line(first).card.setFocus()

    def _draw_more(self) -> None:
        """Laid out once there is room: in the old height every entry would be squeezed first."""
        self._lines.setEnabled(not self.isVisible())
        self._draw(min(len(self._rows) + _AT_ONCE, self._upto))
        self._settle.start()

    def _lay_out(self) -> None:
        if not self._lines.isEnabled():
            self._lines.setEnabled(True)
            self._lines.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _draw(self, count: int, focused: str | None = None) -> None:
        """Have the first `count` entries stand there; the others follow in their turn."""
        known = {line.entry: line for line in self._rows}
        for number, entry in enumerate(self._entries[:count]):
            if number < len(self._rows) and self._rows[number].entry == entry:
                continue
            line = known.get(entry) or self._new_row(entry)
            if line in self._rows:
                self._rows.remove(line)
            self._rows.insert(number, line)
            self._lines.insertWidget(number, line)
            if entry.key == focused:
                line.card.setFocus()
        whole = len(self._rows) == len(self._entries)
        for line in self._rows:
            line.set_last(whole and line is self._rows[-1])
        put_after(self, [stop for line in self._rows for stop in line.stops()] + [self.earlier])
        waits = not whole and len(self._rows) >= self._upto
        set_shown(self.earlier, waits)
        if not whole and not waits:
            in_turns(self, [self._draw_more], at_once=False)

    def _new_row(self, entry: TimelineEntry) -> _EntryRow:
        line = _EntryRow(entry)
        line.card.activated.connect(partial(self.entry_opened.emit, entry.key))
        line.act_chosen.connect(self.act_chosen)
        line.moved.connect(partial(self._move_from, line))
        return line

    def _remove(self, line: _EntryRow) -> None:
        self._rows.remove(line)
        self._lines.removeWidget(line)
        take_away(line)

    def entries(self) -> list[TimelineEntry]:
        return list(self._entries)

    def focus_entry(self, key: str) -> None:
        for number, entry in enumerate(self._entries):
            if entry.key == key:
                self._line(number).card.setFocus()

    def _line(self, number: int) -> _EntryRow:
        """Drawn, if it was not yet."""
        if number >= len(self._rows):
            self._draw(number + 1)
        return self._rows[number]

    def _move_from(self, line: _EntryRow, key: int) -> None:
        number, last = self._rows.index(line), len(self._entries) - 1
        target = {
            Qt.Key.Key_Up: max(0, number - 1),
            Qt.Key.Key_Down: min(last, number + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }[Qt.Key(key)]
        self._line(target).card.setFocus()


class _EntryCard(ActivatableCard):
    """The card of an entry: title, when, kind and menu in its first line, the text below."""

    moved = Signal(int)

    def __init__(self, entry: TimelineEntry) -> None:
        said = ", ".join(filter(None, (entry.title, entry.when, entry.kind)))
        super().__init__(said, padding=0, gap=0)
        self.setAccessibleDescription(entry.text)
        self.body.setContentsMargins(16, _TOP, 8, 12 if entry.text or entry.detail else _TOP)
        if entry.personal:
            self.setProperty("role", "personal")
        self.menu_button = MenuButton(
            self.tr("Meer bij {title}").format(title=entry.title), False, False
        )
        if not entry.acts:
            self.menu_button.hide()
        self.body.addLayout(self._build_head(entry))
        for words, label in ((entry.text, Text), (entry.detail, Quiet)):
            if words:
                made = label(words)
                made.setContentsMargins(0, 0, 6, 0)
                self.body.addLayout(up_to(made, _READING_WIDTH))

    def _build_head(self, entry: TimelineEntry) -> QHBoxLayout:
        head = row(gap=2)
        names = FlowLayout(gap=3, line_gap=0)
        names.setContentsMargins(0, scaled(_HEAD), 0, scaled(4))
        names.addWidget(Strong(entry.title))
        names.addWidget(Quiet(entry.when, wrap=False))
        head.addLayout(names, 1)
        kind = Quiet(entry.kind, wrap=False)
        kind.setContentsMargins(0, scaled(8), 0 if entry.acts else 8, 0)
        head.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moved.emit(int(event.key()))
        else:
            super().keyPressEvent(event)


class _EntryRow(QWidget):
    """A card with its dot on the line."""

    act_chosen = Signal(str, str)
    moved = Signal(int)

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        self.entry = entry
        self._last: bool | None = None
        self.card = _EntryCard(entry)
        self.card.menu_button.set_acts(
            [(words, partial(self.act_chosen.emit, entry.key, act)) for act, words in entry.acts]
        )
        self.card.moved.connect(self.moved)
        lines = column(self, gap=0)
        lines.addWidget(self.card)
        self._lines = lines
        self.set_last(False)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        return [self.card, self.card.menu_button] if self.entry.acts else [self.card]

    def set_last(self, last: bool) -> None:
        """The line ends at the card of the last entry."""
        if last != self._last:
            self._last = last
            self._lines.setContentsMargins(scaled(26), 0, 0, 0 if last else 12)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, across = scaled(13) / 2, scaled(18) / 2
        painter.setPen(QPen(QColor(table.line), 2))
        foot = self.card.height() if self._last else self.height()
        painter.drawLine(QPointF(across, 0), QPointF(across, foot))
        painter.setBrush(QColor(table.window))
        painter.setPen(QPen(QColor(table.accent), 3))
        beside_title = _TOP + scaled(_HEAD) + QFontMetrics(font(TEXT)).height() / 2
        painter.drawEllipse(QPointF(across, beside_title), radius, radius)
        painter.end()
