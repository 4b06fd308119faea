"""A question over the window: title, plain text, one or two buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.dialog_place import height_without_bar, stand_in_middle
from vp_desktop.ui.widgets.labels import SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.scroll import ScrollArea
from vp_desktop.ui.widgets.visibility import set_shown

_WIDTH = 520
_ALONE = QSize(1366, 768)
_ICONS = {"attention": "triangle-alert", "urgent": "triangle-alert", "accent": "info"}


@dataclass(frozen=True)
class Question:
    """What is asked; `no` empty leaves one button. `items` are listed under the text.

    `careful`: no is what Enter gives, as with an act that destroys.
    """

    title: str
    text: str
    yes: str
    no: str
    role: str = "accent"
    items: tuple[str, ...] = ()
    destructive: bool = False
    careful: bool = False


class QuestionDialog(QDialog):
    """Shows a Question. Enter is the first button, unless care is asked for; Escape is no."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("VP Desktop")
        self.setAccessibleName(question.title)
        self.setMinimumWidth(scaled(420))
        self.yes = FilledButton(question.yes)
        self.no = PlainButton(question.no)
        set_shown(self.no, bool(question.no))
        self.yes.set_destructive(question.destructive)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self._build(question)
        first = self.no if question.destructive or question.careful else self.yes
        first.setDefault(True)
        first.setFocus()

    def _build(self, question: Question) -> None:
        lines = column(self, gap=5, margins=6)
        head = row(gap=4)
        head.addWidget(
            IconLabel(_ICONS[question.role], question.role, 24), 0, Qt.AlignmentFlag.AlignTop
        )
        self._words = QWidget()
        items = (Text("•  " + item) for item in question.items)
        title, text = SectionTitle(question.title), Text(question.text, selectable=True)
        column(self._words, gap=2, items=(title, text, *items)).addStretch()
        self._area = ScrollArea(self._words)
        head.addWidget(self._area, 1)
        lines.addLayout(head, 1)
        buttons = row(gap=2)
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        lines.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words, no higher than the window below it: then they scroll."""
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.window().size() if parent else _ALONE
        self.resize(min(scaled(_WIDTH), max(room.width() - 48, 320)), self.height())
        if outer := self.layout():
            outer.activate()
        chrome = self.height() - self._area.height()
        wanted = height_without_bar(self._area, self._area.width())
        self.resize(self.width(), min(chrome + wanted, max(room.height() - 48, 320)))
        stand_in_middle(self)
        if chrome + wanted > self.height():
            self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrow keys scroll it
