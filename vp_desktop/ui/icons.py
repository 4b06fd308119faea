"""Lucide icons drawn in a colour of the theme, at the resolution of the screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vp_desktop import paths
from vp_desktop.ui.theme import roles, scaled, text_scale

ICON_SIZE = 18


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return paths.resources("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon `size` logical pixels wide, sharp on a screen with `ratio` device pixels to one."""
    svg = _source(name).replace("currentColor", colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, role: str = "text", size: int = ICON_SIZE) -> QPixmap:
    """The icon in the colour of `role`; `size` is multiplied by the text size."""
    return _drawn(name, roles().colour(role), scaled(size), _ratio())


def look() -> tuple[object, ...]:
    """All that decides how an icon is drawn, beside what was asked: while it is the same, so is the icon.

    Qt tells a widget some ten times of one change of look, and when it gets its place in a window.
    """
    return roles(), text_scale(), _ratio()


def icon(name: str, role: str = "text", size: int = ICON_SIZE, gap: int = 0) -> QIcon:
    """The icon for a button or action, in the colour of `role`, with `gap` empty pixels behind it.

    A widget that keeps one sets it again when `theme.is_restyle(event)` says so in its changeEvent;
    the widgets of `ui.widgets` do that by themselves.
    """
    made = QIcon(_with_gap(pixmap(name, role, size), scaled(gap)))
    made.addPixmap(_with_gap(pixmap(name, "quiet", size), scaled(gap)), QIcon.Mode.Disabled)
    return made


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wider


def window_icon() -> QIcon:
    """The program's own sign, in its own colours."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("vp-desktop", "#FFFFFF", size, 1.0))
    return made


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
