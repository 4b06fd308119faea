"""The head of the rail: which register this is, and the way to another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from vp_desktop.ui.theme import is_restyle, text_scale
from vp_desktop.ui.widgets.buttons import Button
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import column, row

_LARGE = 125
"""Text size in per cent above which the rail must stay narrow."""


@dataclass(frozen=True)
class HeadAct:
    """A line of the menu; `here` marks the register that is shown. Without `run` it only says it."""

    words: str
    run: Callable[[], object] | None = None
    here: bool = False
    begins_group: bool = False


class RegisterHead(Button):
    """A button with the register's mark (`VP`, `Pesten`, `School`), its name and school.

    Opens a menu of what `offer` gave. Neutral, without mark and name, while somebody looks along.
    """

    def __init__(self, subtitle: str) -> None:
        super().__init__("")
        self._acts: Callable[[], Sequence[HeadAct]] = tuple
        self.mark = Chip("", "accent")
        self.mark.hide()
        self.subtitle = Quiet("")
        self._program = Strong("VP Desktop", wrap=False)
        self._arrow = IconLabel("chevron-down", "quiet", 16)
        self._arrow.hide()
        self._build()
        self.menu_of_registers = QMenu(self)
        self.menu_of_registers.setAccessibleName(self.tr("Registers"))
        self.clicked.connect(self.open_menu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_subtitle(subtitle)

    def set_subtitle(self, text: str) -> None:
        """The register's purpose and school; empty while somebody looks along."""
        self.subtitle.setText(text)
        self.mark.setVisible(bool(text and self.mark.text()))
        self._show_program()
        words = self.tr("Register: {name}").format(name=text) if text else self.tr("Register")
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_mark(self, mark: str) -> None:
        """The word that keeps this register apart from others at a glance."""
        self.mark.set_text(mark)
        self.set_subtitle(self.subtitle.text())

    def offer(self, acts: Callable[[], Sequence[HeadAct]]) -> None:
        """What the menu holds, asked when it opens."""
        self._acts = acts
        self._arrow.show()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("Naar een ander register"))

    def open_menu(self) -> None:
        if self.fill_menu().actions():
            self.menu_of_registers.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def fill_menu(self) -> QMenu:
        """The menu with what is offered now."""
        menu = self.menu_of_registers
        menu.clear()
        for one in self._acts():
            if one.begins_group:
                menu.addSeparator()
            act = menu.addAction(one.words.replace("&", "&&"))
            act.setCheckable(one.here)
            act.setChecked(one.here)
            act.setEnabled(one.run is not None)
            if one.run is not None:
                act.triggered.connect(_without_argument(one.run))
        return menu

    def sizeHint(self) -> QSize:
        """As large as what stands in it: a button would count its own words, and has none."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._show_program()

    def _show_program(self) -> None:
        """Large text has no room for both, and which register it is says more."""
        marked = bool(self.subtitle.text() and self.mark.text())
        self._program.setVisible(not marked or text_scale() <= _LARGE)

    def _build(self) -> None:
        name = QWidget()
        line = row(name, gap=1, items=(self._program,))
        line.addWidget(self.mark)
        line.addStretch()
        line.addWidget(self._arrow)
        words = column(self, gap=1, items=(name, self.subtitle))
        words.setContentsMargins(12, 10, 8, 12)
        for part in (name, self.subtitle):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


def _without_argument(act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        act()

    return run
