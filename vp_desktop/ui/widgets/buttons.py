"""Buttons. One filled button on a screen: the next step; the others are plain or text only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from vp_desktop.ui.announce import announce
from vp_desktop.ui.icons import ICON_SIZE, icon, look, pixmap
from vp_desktop.ui.theme import TEXT, font, is_restyle, restyle, roles, scaled, text_scale
from vp_desktop.ui.widgets.taken import Taken

_ICON_GAP = 5


class Button(QPushButton):
    """A button with words and perhaps an icon, drawn again when theme or text size changes."""

    icon_role = "text"
    icon_size = ICON_SIZE
    _icon_name = ""
    _drawn: object = None
    """What the icon was drawn from."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.set_text(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh_icon()

    def set_text(self, text: str) -> None:
        """Set the words; an ampersand in them is shown as it is."""
        had_words = bool(self.text())
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        if bool(text) != had_words:  # an icon keeps its distance from words alone
            self.refresh_icon()

    def set_icon(self, name: str) -> None:
        """Another icon by its Lucide name; empty for none."""
        self._icon_name = name
        self.refresh_icon()

    def refresh_icon(self) -> None:
        if not self._icon_name:
            if self._drawn is not None:
                self._drawn = None
                self.setIcon(QIcon())
            return
        gap = _ICON_GAP if self.text() else 0
        wanted = (self._icon_name, self.icon_role, self.icon_size, gap, look())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.setIcon(icon(self._icon_name, self.icon_role, self.icon_size, gap))
        self.setIconSize(QSize(scaled(self.icon_size) + scaled(gap), scaled(self.icon_size)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as space does: Qt gives that to the buttons of a dialog alone."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._icon_name and is_restyle(event):
            self.refresh_icon()


def press_by_enter(button: QPushButton, event: QKeyEvent) -> bool:
    """Press `button` when the key is Enter alone; a key held down presses once. Whether it was."""
    alone = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    if not alone or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class FilledButton(Button):
    """The next step: at most one on a screen. `set_busy` turns it into a sign that work goes on."""

    icon_role = "on_accent"

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent)
        self._idle_text = text

    def set_text(self, text: str) -> None:
        self._idle_text = text
        super().set_text(text)

    def set_busy(self, sentence: str | None) -> None:
        """Show `sentence` and refuse clicks; None returns to the button's own words."""
        idle = self._idle_text
        super().set_text(sentence or idle)
        announce(self, sentence or "")
        self._idle_text = idle
        self.setEnabled(sentence is None)

    def set_destructive(self, destructive: bool) -> None:
        """The colour of an act that cannot be undone."""
        self.setProperty("destructive", destructive)
        restyle(self)

    def set_plain(self, plain: bool) -> None:
        """Not filled while it is no sensible next step."""
        self.setProperty("plain", plain)
        restyle(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.property("plain"):
            _draw_inner_ring(self)


def _draw_inner_ring(button: QWidget) -> None:
    """A ring in the colour of the surface inside the accent: focus shows on the filled ground."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(roles().surface), 2))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(3, 3, -3, -3), 6, 6)
    painter.end()


class PlainButton(Button):
    """An ordinary button: surface and hairline."""


class TextButton(Button):
    """A button without an edge, in the accent: a further possibility.

    `flush=True` begins where the fields above it begin, not where the words of a button would.
    """

    icon_role = "accent"

    def __init__(
        self, text: str, icon_name: str = "", parent: QWidget | None = None, flush: bool = False
    ) -> None:
        super().__init__(text, icon_name, parent)
        self.setProperty("flush", flush)


class LinkButton(Button):
    """Small underlined words; `quiet=True` underlines only under the pointer."""

    def __init__(self, text: str, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self.setProperty("quiet", quiet)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class ChipButton(Button):
    """A small round button beside others, as in the line that adds to a timeline."""

    icon_role = "quiet"
    icon_size = 16


class IconButton(Button):
    """An icon alone; `name` is said by screen readers and shown as a tip."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        framed: bool = False,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", icon_name, parent)
        self.setProperty("framed", framed)
        self.setProperty("large", large)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)


class MenuButton(IconButton):
    """An icon that opens a menu of acts: `set_acts([("Afsluiten", self._close), ...])`."""

    def __init__(
        self, name: str, framed: bool = True, large: bool = True, icon_name: str = "ellipsis"
    ) -> None:
        super().__init__(icon_name, name, framed, large)
        menu = QMenu(self)
        menu.setAccessibleName(name)
        self.setMenu(menu)

    def set_acts(self, acts: Sequence[tuple[str, Callable[[], object]] | None]) -> None:
        """The acts in order; None is a line between them."""
        menu = self.menu()
        menu.clear()
        for act in acts:
            if act is None:
                menu.addSeparator()
            else:
                menu.addAction(act[0].replace("&", "&&")).triggered.connect(
                    _without_argument(act[1])
                )


def _without_argument(act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        act()

    return run


class TakenButton(Taken, Button):
    """A button that stays down; `taken` when the user chose it."""

    taken = Signal(bool)

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent)
        self._watch()


class RailButton(TakenButton):
    """A place in the rail: icon, word and perhaps the key that leads there."""

    def __init__(self, text: str, icon_name: str, hint: str = "", checkable: bool = True) -> None:
        self._hint = hint
        super().__init__(text, icon_name)
        self.setCheckable(checkable)
        self.setAutoExclusive(False)  # else Tab would come to the present one alone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.refresh_icon)

    def set_hint(self, hint: str, said: str = "") -> None:
        """Other words at the right; `said` is how a screen reader says them."""
        self._hint = hint
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def refresh_icon(self) -> None:
        self.icon_role = "accent" if self.isChecked() else "text"
        super().refresh_icon()

    def sizeHint(self) -> QSize:
        strong = QFontMetrics(font(TEXT, QFont.Weight.DemiBold))
        width = strong.horizontalAdvance(self.accessibleName()) + scaled(ICON_SIZE) + 3 * 12 + 2
        if self._shows_hint():
            width += 12 + QFontMetrics(font(12)).horizontalAdvance(self._hint)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _shows_hint(self) -> bool:
        """Large text leaves no room for it."""
        return bool(self._hint) and text_scale() <= 150

    def paintEvent(self, event: QPaintEvent) -> None:
        # The first use of these makes 17 enumerations: the first screen does without.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inner = self.rect().adjusted(12, 0, -12, 0)
        side = scaled(ICON_SIZE)
        painter.drawPixmap(
            inner.x(), (self.height() - side) // 2, pixmap(self._icon_name, self.icon_role)
        )
        table = roles()
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(font(TEXT, weight))
        painter.setPen(QColor(table.accent if self.isChecked() else table.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            inner.adjusted(side + 12, 0, 0, 0),
            int(middle | Qt.AlignmentFlag.AlignLeft),
            self.accessibleName(),
        )
        if self._shows_hint():
            painter.setFont(font(12))
            painter.setPen(QColor(table.quiet))
            painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), self._hint)
        painter.end()
