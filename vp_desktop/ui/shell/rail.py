"""The rail: where one is, where one can go, and locking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

from vp_desktop.core.enforced import CONVERSATIONS
from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.shell.register_head import RegisterHead
from vp_desktop.ui.theme import is_restyle, scaled, text_scale
from vp_desktop.ui.widgets.buttons import RailButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea


@dataclass(frozen=True)
class Destination:
    """A screen of the rail. `below` puts it at the foot, above locking.

    What makes a screen stands for one that is seldom the first to be seen.
    """

    key: str
    label: str
    icon: str
    widget: QWidget | Callable[[], QWidget]
    below: bool = False


KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))
"""What leads to the destinations, in the order of the rail."""


class Rail(QFrame):
    """Where one can go, help, and locking.

    Emits `destination_chosen(key)`, `help_requested`, `lock_requested` and
    `conversation_wanted(minutes or None)`. `conversations` are the minutes that may be chosen.
    """

    destination_chosen = Signal(str)
    help_requested = Signal()
    lock_requested = Signal()
    conversation_wanted = Signal(object)

    def __init__(
        self,
        destinations: Sequence[Destination],
        subtitle: str,
        conversations: Sequence[int] = CONVERSATIONS,
    ) -> None:
        super().__init__()
        self.conversations = tuple(conversations)
        self.head = RegisterHead(subtitle)
        self._subtitle = self.head.subtitle
        self._buttons: dict[str, RailButton] = {}
        self._keys = {place.key: keys for place, keys in zip(destinations, KEYS, strict=False)}
        self._talking = self._reading = False
        self._current = ""
        places = QWidget()
        places.setAccessibleName(self.tr("Schermen"))
        self._area = ScrollArea(places)
        lines = column(places, gap=0)
        lines.setContentsMargins(12, 12, 12, 0)
        lines.setSpacing(2)
        lines.addWidget(self.head)
        for destination in destinations:
            if not destination.below:
                self._add(lines, destination)
        lines.addStretch()
        for destination in destinations:
            if destination.below:
                self._add(lines, destination)
        self.help = RailButton(self.tr("Hulp"), "circle-help", "F1")
        self.help.taken.connect(self._ask_help)
        lines.addWidget(self.help)
        self.conversation = RailButton(self.tr("In gesprek"), "message-circle", checkable=False)
        self.conversation.clicked.connect(self._converse)
        self.lengths = self._build_lengths()
        lines.addWidget(self.conversation)
        self.lock = RailButton(self.tr("Vergrendelen"), "lock", "Ctrl+L", checkable=False)
        self.lock.clicked.connect(self.lock_requested)
        column(self, gap=0, items=(self._area, self._build_foot()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._fit()

    def _build_foot(self) -> QWidget:
        """Locking stays in view, however large the text: what lies above it scrolls."""
        foot = QWidget()
        column(foot, items=(self.lock,)).setContentsMargins(12, 2, 12, 12)
        return foot

    def set_subtitle(self, text: str) -> None:
        """The register's purpose and school; empty while somebody looks along."""
        self.head.set_subtitle(text)

    def button(self, key: str) -> RailButton:
        """What leads to a destination."""
        return self._buttons[key]

    def set_current(self, key: str) -> None:
        self._current = key
        self.set_reading(False)

    def set_reading(self, reading: bool) -> None:
        """While the manual lies over a screen, it is the place where one is."""
        self._reading = reading
        self.help.setChecked(reading)
        for name, button in self._buttons.items():
            button.setChecked(name == self._current and not reading)

    def set_count(self, key: str, count: int) -> None:
        """How many things ask for attention there; nothing is shown for none."""
        said = self.tr("{count} vragen nu aandacht").format(count=count) if count else ""
        keys = self._keys[key]
        said = f"{said}, {keys}" if said else keys
        self._buttons[key].set_hint(str(count) if count else "", said)
        self._fit()

    def show_conversation(self, until: str) -> None:
        """That a conversation is going on, `until` a time of the day; empty when it is over."""
        self._talking = bool(until)
        words = self.tr("In gesprek tot {time}").format(time=until) if until else ""
        self.conversation.set_text(words or self.tr("In gesprek"))
        self._fit()

    def _converse(self) -> None:
        """How long; or, while it goes on, that it is over."""
        if self._talking:
            self.conversation_wanted.emit(None)
            return
        above = self.conversation.mapToGlobal(self.conversation.rect().topLeft())
        self.lengths.popup(above)

    def _build_lengths(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("In gesprek"))
        for minutes in self.conversations:
            words = self.tr("{minutes} minuten: niet vergrendelen, alleen het scherm afdekken")
            if minutes == 1:
                words = self.tr("1 minuut: niet vergrendelen, alleen het scherm afdekken")
            act = menu.addAction(words.format(minutes=minutes))
            act.triggered.connect(partial(self.conversation_wanted.emit, minutes))
        if max(self.conversations) < max(CONVERSATIONS):
            reason = AdministratorWords().conversation
            menu.addAction(reason).setEnabled(False)
            self.conversation.setAccessibleDescription(reason)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._fit()

    def _fit(self) -> None:
        """As wide as its words need, and no wider: large text leaves the room to the screen.

        Large text makes the rail higher than a small screen: then it scrolls, and the bar needs room.
        """
        large = text_scale() > 125
        bar = self._area.verticalScrollBar().sizeHint().width() if large else 0
        widest = max((button.sizeHint().width() for button in self._places()), default=0)
        self.setFixedWidth(max(0 if large else scaled(224), widest + 2 * 12 + 1 + bar))

    def _places(self) -> list[RailButton]:
        return self.findChildren(RailButton)

    def _add(self, lines: QVBoxLayout, destination: Destination) -> None:
        button = RailButton(destination.label, destination.icon)
        keys = self._keys[destination.key]
        button.setToolTip(f"{destination.label} ({keys})")
        button.setAccessibleDescription(keys)
        button.taken.connect(partial(self._choose, destination.key))
        self._buttons[destination.key] = button
        lines.addWidget(button)

    def _ask_help(self) -> None:
        """What is marked follows from what is shown, not from the press."""
        self.help.setChecked(self._reading)
        self.help_requested.emit()

    def _choose(self, key: str, down: bool = True) -> None:
        self._buttons[key].setChecked(True)
        self.destination_chosen.emit(key)
