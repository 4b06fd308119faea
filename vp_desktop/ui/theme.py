"""How the program looks: one palette, one font and one stylesheet on the application.

`Theme` sets them, follows the system's light or dark and its wish for contrast, and changes the text
size. Everything that draws asks `roles()` and `scaled()`, which read the application itself; there is no
other state.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from vp_desktop import paths
from vp_desktop.ui.colours import LIGHT, TABLES, Roles, table
from vp_desktop.ui.restyling import Act, restyling, set_stylesheet
from vp_desktop.ui.stylesheet import stylesheet
from vp_desktop.ui.widgets.in_turns import in_turns

FAMILIES = ("VP Figures", "Inter")
"""Inter, first with figures of one width; whatever that cut lacks comes from Inter itself."""
TEXT, SMALL, SECTION, TITLE, FIGURE = 15, 13, 16, 23, 18
"""Text sizes in pixels at 100 %."""
STEP = 4
"""Spacing goes in steps of four pixels: `space(3)` is 12."""
SCALES = (100, 110, 125, 150, 175, 200)
"""The text sizes to choose from, in per cent."""
SYSTEM, ALWAYS_LIGHT, ALWAYS_DARK = "system", "light", "dark"

_SCALE_PROPERTY = "vp_text_scale"
_STYLE_CHANGE, _PALETTE_CHANGE = QEvent.Type.StyleChange, QEvent.Type.PaletteChange
"""By name, for `is_restyle`: Qt tells every button some ten times while a page is put together."""
_tables: dict[int, Roles] = {}
"""What `roles` found for the palette in force, by the number that Qt gives each content of one."""


def roles() -> Roles:
    """The table of colours in force: the one whose window the application has."""
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _tables:  # asked hundreds of times while a page is put together
        _tables.clear()
        window = palette.color(QPalette.ColorRole.Window).name().upper()
        _tables[key] = next((one for one in TABLES if one.window == window), LIGHT)
    return _tables[key]


def text_scale() -> int:
    """The text size in force, in per cent."""
    app = QApplication.instance()
    return int((app.property(_SCALE_PROPERTY) if app else None) or 100)


def scaled(pixels: int) -> int:
    """`pixels` at 100 % text size, in the text size in force."""
    return round(pixels * text_scale() / 100)


def space(steps: int) -> int:
    """A distance of `steps` times four pixels."""
    return STEP * steps


def font(size: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter with figures of one width, `size` in pixels at 100 %."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(scaled(size))
    made.setWeight(weight)
    return made


def is_restyle(event: QEvent) -> bool:
    """Whether a changeEvent says that colours or text size changed, so icons must be drawn again."""
    kind = event.type()
    return kind is _STYLE_CHANGE or kind is _PALETTE_CHANGE


def restyle(widget: QObject) -> None:
    """Apply the stylesheet to `widget` again after one of its dynamic properties changed."""
    widget.style().unpolish(widget)  # type: ignore[attr-defined]
    widget.style().polish(widget)  # type: ignore[attr-defined]


class Theme(QObject):
    """Sets the look of the application and keeps it in step with the system.

    Make one after the QApplication and keep it as long as the application lives.
    What lies under it, Fusion, the QApplication has from the start (`app/starting.py`).
    """

    changed = Signal()
    asks_no_register = True

    def __init__(self, app: QApplication, scale: int = 100, scheme: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scale = scale
        self._scheme = scheme
        _load_fonts()
        self._hints = app.styleHints()  # held: the other goes with it, as PySide has it
        self._hints.colorSchemeChanged.connect(self._apply_system_change)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)
        _do(self._apply())

    @property
    def scale(self) -> int:
        return self._scale

    @property
    def scheme(self) -> str:
        return self._scheme

    def set_scale(self, per_cent: int) -> None:
        """Text size, 100 to 200 per cent; all of it at once."""
        _do(self.change(per_cent, self._scheme))

    def set_scheme(self, scheme: str) -> None:
        """`system`, `light` or `dark`; all of it at once."""
        _do(self.change(self._scale, scheme))

    def change(self, scale: int, scheme: str) -> list[Act]:
        """Take on a text size and colours; gives what is left to do, best `in_turns`."""
        before = self._scale, self._scheme
        self._scale, self._scheme = max(100, min(200, scale)), scheme
        return self._apply() if (self._scale, self._scheme) != before else []

    def _apply_system_change(self) -> None:
        if self._scheme == SYSTEM:
            self._follow()

    def _follow(self) -> None:
        """What the user is doing goes on meanwhile: nobody asked for this."""
        in_turns(self, self._apply(), at_once=False)

    def _is_dark(self) -> bool:
        if self._scheme == SYSTEM:
            return self._system_scheme() is Qt.ColorScheme.Dark
        return self._scheme == ALWAYS_DARK

    def _follow_contrast(self) -> None:
        self._follow()

    def _system_scheme(self) -> Qt.ColorScheme:
        return self._hints.colorScheme()

    def _wants_contrast(self) -> bool:
        """The system's wish for more contrast holds beside every choice (EN 301 549, 11.7)."""
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    def _apply(self) -> list[Act]:
        """The font last: with a first stylesheet Qt takes up those of the system for menus and lists.

        Of the first one Qt itself gives the widgets that are there their look: before the first screen
        that is hardly any, and PySide need not make the enumerations of QStyle for it.
        """
        is_first = not self._app.styleSheet()
        colours = table(dark=self._is_dark(), strong=self._wants_contrast())
        self._app.setProperty(_SCALE_PROPERTY, self._scale)
        self._app.setPalette(palette(colours))
        set_stylesheet(self._app, stylesheet(colours, self._scale))
        self._app.setFont(font())
        self.changed.emit()
        return [] if is_first else restyling()


def _do(acts: list[Act]) -> None:
    for act in acts:
        act()


def _load_fonts() -> None:
    if set(FAMILIES) <= set(QFontDatabase.families()):
        return
    for file in sorted(paths.resources("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def palette(table: Roles) -> QPalette:
    """The palette for what the stylesheet does not reach: selection, placeholders, disabled text."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, colour in (
        (role.Window, table.window),
        (role.WindowText, table.text),
        (role.Base, table.surface),
        (role.AlternateBase, table.window),
        (role.Text, table.text),
        (role.Button, table.surface),
        (role.ButtonText, table.text),
        (role.BrightText, table.urgent),
        (role.Highlight, table.accent),
        (role.HighlightedText, table.on_accent),
        (role.Accent, table.accent),
        (role.Link, table.accent),
        (role.LinkVisited, table.accent),
        (role.PlaceholderText, table.quiet),
        (role.ToolTipBase, table.surface),
        (role.ToolTipText, table.text),
        (role.Light, table.surface),
        (role.Midlight, table.line),
        (role.Mid, table.line),
        (role.Dark, table.edge),
        (role.Shadow, table.edge),
    ):
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(table.quiet))
    return made
