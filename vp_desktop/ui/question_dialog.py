"""A question over the window: title, plain text, one or two buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.visibility import set_shown

_ICONS = {"attention": "triangle-alert", "urgent": "triangle-alert", "accent": "info"}


@dataclass(frozen=True)
class Question:
    """What is asked; `no` empty leaves one button. `items` are listed under the text."""

    title: str
    text: str
    yes: str
    no: str
    role: str = "accent"
    items: tuple[str, ...] = ()
    destructive: bool = False


class QuestionDialog(QDialog):
    """Shows a Question. Enter is the first button, unless the act destroys; Escape is no."""

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
        first = self.no if question.destructive else self.yes
        first.setDefault(True)
        first.setFocus()

    def _build(self, question: Question) -> None:
        lines = column(self, gap=5, margins=6)
        head = row(gap=4)
        head.addWidget(
            IconLabel(_ICONS[question.role], question.role, 24), 0, Qt.AlignmentFlag.AlignTop
        )
        words = column(
            gap=2, items=(SectionTitle(question.title), Text(question.text, selectable=True))
        )
        for item in question.items:
            words.addWidget(Text("•  " + item))
        head.addLayout(words, 1)
        lines.addLayout(head)
        buttons = row(gap=2)
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        lines.addLayout(buttons)
