"""Text on the screen. Always plain text, whatever it contains; wraps at the edge of its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from vp_desktop.ui.theme import restyle, scaled

_READING_WIDTH = 640


class Label(QLabel):
    """Plain text in one of the looks of the stylesheet.

    `selectable` text can be copied with mouse and keyboard: for content, not for captions.
    `role` colours it (accent, attention, urgent, done). With `wrap=False` it stays on one line.
    """

    def __init__(
        self,
        text: str = "",
        *,
        look: str = "text",
        role: str = "",
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Another colour: accent, attention, urgent, done or empty."""
        self.setProperty("role", role)
        restyle(self)

    def sizeHint(self) -> QSize:
        """A wrapping label would like one line, up to a width that reads well; no words ask no width."""
        hint = super().sizeHint()
        if not self.text():
            hint.setWidth(0)
        elif self.wordWrap():
            lines = self.text().splitlines() or [""]
            natural = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2
            width = min(natural, scaled(_READING_WIDTH))
            hint = QSize(width, self.heightForWidth(width))
        return hint

    def minimumSizeHint(self) -> QSize:
        """A wrapping label may become as narrow as its longest word."""
        hint = super().minimumSizeHint()
        if not self.text():
            hint.setWidth(0)
        elif self.wordWrap():
            words = self.text().split() or [""]
            longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
            hint.setWidth(min(hint.width(), longest + 2))
        return hint


class Title(Label):
    """The one title of a screen."""

    accessible_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", **options: object) -> None:
        super().__init__(text, look="title", **options)  # type: ignore[arg-type]


class SectionTitle(Label):
    """The title of a card or a part of a screen."""

    accessible_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", **options: object) -> None:
        super().__init__(text, look="section", **options)  # type: ignore[arg-type]


class Text(Label):
    """Ordinary text."""


class Strong(Label):
    """Ordinary text with weight: the first line of a row."""

    def __init__(self, text: str = "", **options: object) -> None:
        super().__init__(text, look="strong", **options)  # type: ignore[arg-type]


class Quiet(Label):
    """An explanation: small and quiet, or quiet in the size of text with `small=False`."""

    def __init__(self, text: str = "", *, small: bool = True, **options: object) -> None:
        super().__init__(text, look="quiet" if small else "quiet-text", **options)  # type: ignore[arg-type]


class Small(Label):
    """Small text in the colour of text."""

    def __init__(self, text: str = "", **options: object) -> None:
        super().__init__(text, look="small", **options)  # type: ignore[arg-type]


class Figure(Label):
    """A number that counts."""

    def __init__(self, text: str = "", **options: object) -> None:
        super().__init__(text, look="figure", wrap=False, **options)  # type: ignore[arg-type]


class Separator(QFrame):
    """A hairline."""
