"""What of all that PyInstaller gathers goes into the bundle: the parts of Qt that the window uses.

PyInstaller takes every plugin of each part of Qt that is imported, and with them half of the rest:
QtQuick for a keyboard on the screen, GTK for its dialogs. Here the plugins are chosen by name; then
every library that nothing in the bundle needs any more is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""As PyInstaller has them: the place in the bundle, the file it comes from, the kind."""

PLUGINS = {
    "platforms": {"xcb", "wayland", "windows", "cocoa", "offscreen"},
    "platformthemes": {
        "xdgdesktopportal"
    },  # the file dialogs of the desktop; GTK's own would bring GTK
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "imageformats": {
        "gif",
        "jpeg",
        "svg",
        "webp",
    },  # what an attachment may be; PNG is in Qt itself
    "iconengines": {"svgicon"},
    "printsupport": {"windowsprintersupport", "cocoaprintersupport"},  # elsewhere `lp` does it
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
"""The plugins of Qt that are kept, by kind. Left out with the rest: networks, TLS, OpenGL, databases."""

LANGUAGES = {"qtbase_nl.qm", "qtbase_en.qm"}

MODULES_LEFT_OUT = [
    *(
        "tkinter",
        "unittest",
        "pydoc",
        "doctest",
        "lib2to3",
        "idlelib",
        "curses",
        "readline",
        "setuptools",
    ),
    *("asyncio", "ftplib", "http.server", "ssl", "_ssl", "xmlrpc"),  # nothing here calls out
    "multiprocessing",  # its part of PyInstaller costs time at every start
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"),
    *(
        "PIL._avif",
        "PIL._imagingcms",
        "PIL._imagingft",
        "PIL._imagingtk",
        "PIL._webp",
        "PIL.ImageTk",
    ),
    "charset_normalizer",  # for a reader of reportlab's that nobody calls
    *("duckdb", "numpy", "lxml"),  # openpyxl takes the last two when they are there
]

OF_THE_DESKTOP = re.compile(
    r"lib(X11|X11-xcb|Xau|Xdmcp|Xext|xcb|xcb-(glx|randr|render|shape|shm|sync|xfixes|xkb)|xkbcommon"
    r"|EGL|GL|GLX|OpenGL|GLdispatch|wayland-\w+|drm|gbm|dbus-1|fontconfig|freetype|g(lib|thread|object|io|module)-2\.0"
    r"|gssapi_krb5|brotli(dec|common)|stdc\+\+|gcc_s|z)\.so\.\d+"
)
"""Libraries that every Linux desktop has and that must be its own: they talk to its server, its fonts
and its drivers. The small ones of xcb, which a plain desktop may lack, are not among them."""


def kept_plugin(place: str) -> bool:
    """Whether a file is no plugin of Qt, or one of those that are kept."""
    parts = PurePath(place).parts
    if "plugins" not in parts[:-2] or "PySide6" not in parts:
        return True
    kind = parts[parts.index("plugins") + 1]
    name = PurePath(place).name.partition(".")[0]
    # Linux: libqxcb, libxdg-shell; macOS: libqcocoa; Windows: qwindows
    bare = name.removeprefix("lib")
    return bool({bare, bare.removeprefix("q")} & PLUGINS.get(kind, set()))


def kept_data(place: str) -> bool:
    """Whether a data file goes in: of Qt's own translations those for our two languages alone."""
    path = PurePath(place)
    if "PySide6" in path.parts and path.suffix == ".qm":
        return path.name in LANGUAGES
    return "tests" not in path.parts


def weed(
    binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]], linux: bool
) -> list[Entry]:
    """What of `binaries` is kept. `needs` names the libraries that a file is linked with."""
    left = [entry for entry in binaries if kept_plugin(entry[0])]
    if linux:
        left = [entry for entry in left if not OF_THE_DESKTOP.fullmatch(PurePath(entry[0]).name)]
    reached = _reached(left, needs)
    return [entry for entry in left if _begins(entry) or library(entry[0]) in reached]


def weed_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """What of the other files is kept: links to libraries, and what belongs to one, go with them."""
    libraries = {library(place) for place, _, _ in binaries}
    return [
        (place, source, kind)
        for place, source, kind in entries
        if kept_data(place)
        and (library(place) in libraries or (kind != "SYMLINK" and ".framework" not in place))
    ]


def library(place: str) -> str:
    """The name by which a library is known: on macOS of its folder, on Windows whatever its capitals."""
    path = PurePath(place)
    folders = [part for part in path.parts if part.endswith(".framework")]
    return (folders[0].removesuffix(".framework") if folders else path.name).casefold()


def _begins(entry: Entry) -> bool:
    """Whether a file is loaded by name and not because another is linked with it."""
    place, _, kind = entry
    is_python = library(place).startswith(("libpython", "python"))
    return kind == "EXTENSION" or is_python or "plugins" in PurePath(place).parts


def _reached(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> set[str]:
    sources = {library(place): source for place, source, kind in entries if kind != "SYMLINK"}
    waiting = [library(entry[0]) for entry in entries if _begins(entry)]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [library(needed) for needed in needs(sources.get(name, ""))]
    return reached
