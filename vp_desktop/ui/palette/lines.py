"""The list of the palette, drawn as plain text: icon, words, quiet words, and the key at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vp_desktop.ui.icons import ICON_SIZE, pixmap
from vp_desktop.ui.palette.choice import Choice
from vp_desktop.ui.palette.model import CHOICE_ROLE, Index
from vp_desktop.ui.theme import SMALL, TEXT, font, roles, scaled

_LINE = 42
_HEADING = 34
_SIDE = 14
_GAP = 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Draws a heading small and quiet, a choice as a calm line; colours and sizes of the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, scaled(_LINE if index.data(CHOICE_ROLE) else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice | None = index.data(CHOICE_ROLE)
        place = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        if choice is None:
            painter.setFont(font(SMALL, QFont.Weight.DemiBold))
            painter.setPen(QColor(roles().quiet))
            painter.drawText(place, int(_MIDDLE), str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                _draw_ground(painter, option.rect)
            _draw_choice(painter, place, choice)
        painter.restore()


def _draw_ground(painter: QPainter, place: QRect) -> None:
    """The line that Enter chooses: a ground, and an edge at its left for who sees no colours."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(roles().accent_ground))
    painter.drawRoundedRect(place.adjusted(4, 1, -4, -1), 8, 8)
    painter.setBrush(QColor(roles().accent))
    painter.drawRect(place.x() + 4, place.y() + 9, 3, place.height() - 18)


def _draw_choice(painter: QPainter, place: QRect, choice: Choice) -> None:
    side = scaled(ICON_SIZE)
    painter.drawPixmap(place.x(), place.center().y() - side // 2, pixmap(choice.icon))
    rest = place.adjusted(side + _GAP, 0, 0, 0)
    rest = _draw(painter, rest, choice.shortcut, right=True)
    rest = _draw(painter, rest, choice.words, role="text", size=TEXT)
    _draw(painter, rest, choice.detail)


def _draw(
    painter: QPainter,
    place: QRect,
    words: str,
    role: str = "quiet",
    size: int = SMALL,
    right: bool = False,
) -> QRect:
    """Draw `words` at one side of `place`; returns what is left of it."""
    if not words:
        return place
    letters = font(size)
    metrics = QFontMetrics(letters)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, place.width()))
    painter.setFont(letters)
    painter.setPen(QColor(roles().colour(role)))
    edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(_MIDDLE | edge), shown)
    used = metrics.horizontalAdvance(shown) + _GAP
    return place.adjusted(0, 0, -used, 0) if right else place.adjusted(used, 0, 0, 0)


class Lines(QListView):
    """The list itself; the keyboard stays in the field above it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(LineDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
