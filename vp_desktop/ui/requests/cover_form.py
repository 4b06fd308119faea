"""Blacking out words in the copy of a passage. The text in the register stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from vp_desktop.core.request import Judged, Stretches, joined
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.theme import roles
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton, TextButton
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.text_area import TextArea


class CoverForm(Form):
    """Choose words with mouse or Shift and arrows, and cover them; names of others at once."""

    def __init__(self, judged: Judged) -> None:
        super().__init__()
        self._text = judged.passage.text
        self._named = judged.named
        self._covered: Stretches = judged.judgement.covered
        self.area = TextArea(lines=4, most_lines=18)
        self.area.set_text(self._text)
        self.area.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.area.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.lines.addWidget(Field(self.tr("De tekst zoals die in de kopie komt"), self.area))
        self.lines.addWidget(self._buttons())
        self.said = Quiet("", small=False)
        self.lines.addWidget(self.said)
        self._show()

    @property
    def covered(self) -> Stretches:
        return self._covered

    def content(self) -> dict[str, Any]:
        return {"covered": [list(one) for one in self._covered], "text": self._text}

    def fill(self, content: Mapping[str, Any]) -> None:
        """A draft for a text that was changed since says nothing about this one."""
        if content.get("text", self._text) == self._text:
            self._covered = joined([(one[0], one[1]) for one in content.get("covered", ())])
            self._show()

    def take_focus(self) -> None:
        self.area.setFocus()

    def cover_selected(self) -> None:
        """Cover what is chosen in the text."""
        cursor = self.area.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        self._take((*self._covered, (self._place(begin), self._place(end))))

    def cover_names(self) -> None:
        """Cover every name of somebody else that was found."""
        self._take((*self._covered, *self._named))

    def uncover(self) -> None:
        """Show everything again."""
        self._take(())

    def _buttons(self) -> AdaptiveRow:
        line = AdaptiveRow(gap=2)
        selected = PlainButton(self.tr("Weglakken wat u koos"))
        names = PlainButton(self.tr("Namen van anderen weglakken"))
        clear = TextButton(self.tr("Alles weer tonen"))
        selected.clicked.connect(self.cover_selected)
        names.clicked.connect(self.cover_names)
        names.setEnabled(bool(self._named))
        clear.clicked.connect(self.uncover)
        for button in (selected, names, clear):
            line.line.addWidget(button)
        line.line.addStretch()
        return line

    def _take(self, stretches: Stretches) -> None:
        self._covered = joined(stretches)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Covered words black, names that are not covered in the colour of attention."""
        bar, open_name = QColor(roles().text), QColor(roles().ground("attention"))
        marks = [self._mark(one, open_name, None) for one in self._named]
        marks += [self._mark(one, bar, bar) for one in self._covered]
        self.area.setExtraSelections(marks)
        words = ", ".join(dict.fromkeys(self._text[begin:end] for begin, end in self._covered))
        hidden = self.tr("Weggelakt: {words}").format(words=words)
        self.said.setText(hidden if words else self.tr("Er is niets weggelakt."))

    def _mark(
        self, stretch: tuple[int, int], ground: QColor, ink: QColor | None
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(self._shown_at(stretch[0]))
        cursor.setPosition(self._shown_at(stretch[1]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor  # type: ignore[attr-defined]
        made.format.setBackground(ground)  # type: ignore[attr-defined]
        made.format.setProperty(QTextFormat.Property.UserProperty, 1)  # type: ignore[attr-defined]
        if ink is not None:
            made.format.setForeground(ink)  # type: ignore[attr-defined]
        return made

    def _place(self, shown_at: int) -> int:
        """Qt counts in UTF-16: a sign outside the first plane is two."""
        return len(self._text.encode("utf-16-le")[: 2 * shown_at].decode("utf-16-le", "ignore"))

    def _shown_at(self, place: int) -> int:
        return len(self._text[:place].encode("utf-16-le")) // 2
