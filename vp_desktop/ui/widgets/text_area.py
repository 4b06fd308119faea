"""A plain text area that grows with what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from vp_desktop.ui.theme import is_restyle


class TextArea(QPlainTextEdit):
    """Plain text, no predictions; Tab leaves it. At least `lines` high, at most `most_lines`."""

    changed = Signal()

    def __init__(
        self, placeholder: str = "", lines: int = 3, most_lines: int = 30, name: str = ""
    ) -> None:
        super().__init__()
        self._lines, self._most = lines, most_lines
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self.changed)
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the text, to be gone on with at its end; does nothing when it is the same."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.verticalScrollBar().setValue(0)

    def written_lines(self) -> int:
        """How many lines there are; of more than can be shown only that they are more.

        Qt breaks a paragraph out of sight only when asked for its place: of a long text that takes long.
        """
        written, paragraph = 0, self.document().begin()
        while paragraph.isValid() and written <= self._most:
            self.blockBoundingRect(paragraph)
            written += paragraph.lineCount()
            paragraph = paragraph.next()
        return written

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        written = max(self._lines, min(self._most, self.written_lines()))
        self.setFixedHeight(written * line + 8 + 2 * 5)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) or event.type() == QEvent.Type.FontChange:
            self._fit()
