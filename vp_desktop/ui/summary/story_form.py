"""The sections of the story to write in: a question above each, and a first sentence to begin with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.services.story import StorySection
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown


class SectionEditor(QWidget):
    """One section: title, question, text. Something that belongs under it goes into `lines`."""

    def __init__(self, section: StorySection, read_only: bool) -> None:
        super().__init__()
        self._opening = section.opening
        self.area = TextArea(section.opening, lines=3, name=section.title)
        self.area.setAccessibleDescription(section.question)
        self.area.set_text(section.text)
        self.area.setReadOnly(read_only)
        self.begin = LinkButton(self.tr("Begin met deze zin"))
        self.begin.setAccessibleName(self.tr("Begin met deze zin") + f": {section.opening}")
        self.begin.clicked.connect(self._take_opening)
        self._read_only = read_only
        self.lines: QVBoxLayout = column(self, gap=1)
        self.lines.addWidget(SectionTitle(section.title))
        self.lines.addWidget(Quiet(section.question))
        self.lines.addWidget(self.area)
        self.lines.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.area.changed.connect(self._show_begin)
        self._show_begin()

    def select(self, words: str) -> None:
        """Mark these words and put the cursor there."""
        self.area.setFocus()
        place = self.area.text().find(words)
        if place < 0:
            return
        cursor = self.area.textCursor()
        before = len(self.area.text()[:place].encode("utf-16-le")) // 2
        cursor.setPosition(before)
        cursor.setPosition(
            before + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor
        )
        self.area.setTextCursor(cursor)

    def _take_opening(self) -> None:
        self.area.set_text(self._opening)
        self.area.moveCursor(QTextCursor.MoveOperation.End)
        self.area.setFocus()

    def _show_begin(self) -> None:
        set_shown(self.begin, not self._read_only and not self.area.text().strip())


class StoryForm(QWidget):
    """All sections. Emits `changed` when something was typed."""

    changed = Signal()

    def __init__(self, sections: Sequence[StorySection], read_only: bool) -> None:
        super().__init__()
        lines = column(self, gap=6)
        self.editors = {each.code: SectionEditor(each, read_only) for each in sections}
        for editor in self.editors.values():
            lines.addWidget(editor)
            editor.area.changed.connect(partial(self._tell))

    def content(self) -> dict[str, Any]:
        """What stands in each section now."""
        return {code: editor.area.text() for code, editor in self.editors.items()}

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what `content` gave; sections that are no longer there are passed over."""
        for code, text in content.items():
            if code in self.editors:
                self.editors[code].area.set_text(str(text or ""))

    def _tell(self) -> None:
        self.changed.emit()
