"""Draws every screen of the program in every state, to be looked through (`make looks FOLDER=…`).

python tests/ui/looks.py FOLDER [PART…]

Three registers (empty, typical, full), four sizes of window and text, light and dark, Dutch and English.
Each part must stand in a picture's name, as in `full-laptop-light-nl/case`: `laptop dark /case` draws
little. The folder gets the pictures, and under `sheets` six of them on one sheet. Never committed.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.factory import NOW, StoppedClock, make_register
from tests.ui.contact_sheets import make_sheets
from tests.ui.looks_pages import DOORS, WAYS, Doorstep, Shown, possible, prepare, tidy
from tests.ui.pictures import settle
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.catalog.demo_material import read_demo_material
from vp_desktop.composition import Program
from vp_desktop.services import demo
from vp_desktop.storage.register import Register
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.language import set_language

SIZES = {
    "laptop": (1366, 728, 100),
    "desk": (1920, 1040, 100),
    "large": (1366, 728, 200),
    "whole": (1366, 2400, 100),
}
"""Width, height and text size in per cent; `whole` shows what is under the edge of a laptop."""
REGISTERS = {"empty": 0, "typical": demo.CASES, "full": 1000}
"""How many cases there are in each."""
_PASSPHRASE = "zes wijze woorden om te tekenen"


@dataclass(frozen=True)
class Look:
    """One way for the whole program to look."""

    register: str
    size: str
    scheme: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.register}-{self.size}-{self.scheme}-{self.language}"


def looks(register: str) -> Iterator[Look]:
    for size, scheme, language in product(SIZES, ("light", "dark"), ("nl", "en")):
        yield Look(register, size, scheme, language)


class UnwatchedLife(Life):
    """Drawing is no idling: a lock would put another program in the place of this one."""

    def _watch(self) -> None:
        """Nothing is locked after some minutes."""


class Album:
    """Takes the pictures that were asked for and lays them on sheets."""

    def __init__(self, life: Life, folder: Path, parts: list[str]) -> None:
        self._life, self._folder, self._parts = life, folder, parts
        self.count = 0

    def wants(self, look: Look, name: str) -> bool:
        return all(part in f"{look.name}/{name}" for part in self._parts)

    def dress(self, look: Look) -> None:
        """Language, colours, text size and window of a look."""
        width, height, percent = SIZES[look.size]
        life = self._life
        self._leave()  # a change of look visits every widget there is
        life._machine.change(language=look.language, theme=look.scheme, text_percent=percent)
        life._theme.set_scale(percent)
        life._theme.set_scheme(look.scheme)
        set_language(QApplication.instance(), look.language)
        life.frame.resize(width, height)

    def _leave(self) -> None:
        """Let go of the window of the look before; its register stays open."""
        for open_place in self._life.registers.take():
            open_place.stop()
        self._life.workplace = None
        self._life._show(QWidget())
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def take(self, look: Look, name: str, over: QDialog | None = None) -> None:
        settle(self._life)
        place = self._folder / look.name
        place.mkdir(parents=True, exist_ok=True)
        picture = self._life.frame.grab()
        if over is not None:
            over.render(picture, over.pos() - self._life.frame.pos())
        picture.save(str(place / f"{name}.png"))
        self.count += 1

    def lay_out(self) -> None:
        for place in sorted(self._folder.iterdir()):
            if place.is_dir() and place.name != "sheets":
                whole = "-whole-" in place.name
                pictures = sorted(place.glob("*.png"), key=lambda path: _order(path.stem))
                shape = (3, 1) if whole else (2, 3)
                make_sheets(pictures, self._folder / "sheets", place.name, *shape)


def _order(name: str) -> int:
    return [*DOORS, *WAYS].index(name)


def doors(album: Album, life: Life, step: Doorstep) -> None:
    """The screens before a register is open."""
    for look in looks("door"):
        wanted = [name for name in DOORS if album.wants(look, name)]
        if wanted:
            album.dress(look)
        for name in wanted:
            DOORS[name](life, step)
            if name == "restore-compare":
                screen: Any = life.screen
                settle(life, screen.compare.isVisible)
            album.take(look, name)


def rooms(album: Album, life: Life, register: Register, shown: Shown, name: str) -> None:
    """Every screen of an open register."""
    for look in looks(name):
        wanted = [one for one in WAYS if album.wants(look, one) and possible(one, shown)]
        if not wanted:
            continue
        album.dress(look)
        life._build_workplace(register)
        for one in wanted:
            _show(album, life, look, one, shown)


def _show(album: Album, life: Life, look: Look, name: str, shown: Shown) -> None:
    place = life.workplace
    assert place is not None
    place._onlooker.set_present(False)
    try:
        WAYS[name](place, shown)
        settle(life, partial(_is_drawn, place))
        over = QApplication.activeModalWidget()
        album.take(look, name, over if isinstance(over, QDialog) else None)
    except Exception as error:  # one screen that cannot be drawn must not cost the others
        print(f"{look.name}/{name}: {type(error).__name__}: {error}", file=sys.stderr)
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()
        QApplication.processEvents()
    tidy(place)


def _is_drawn(place: Any) -> bool:
    """Whether an attachment, which a process of its own draws, is on the screen."""
    screen = place.window.current_widget
    if not isinstance(screen, AttachmentScreen):
        return True
    return screen.view is not None and not (screen.drawing and screen.drawing.busy)


def _say(kind: QtMsgType, _: object, words: str) -> None:
    """What Qt says, but that this screen of nobody keeps no size hints."""
    if kind != QtMsgType.QtDebugMsg and "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def fill(program: Program, register: Register, cases: int) -> None:
    """Let a register live through three school years; nothing for an empty one."""
    if cases:
        plan, material = demo.DemoPlan(cases=cases), read_demo_material(paths.resources("demo"))
        demo.fill(register, plan, material, program.taxonomy, NOW)
        program.follow_routes(register, NOW)


def doorstep(program: Program, home: Path) -> Doorstep:
    """A small register under a passphrase, and a backup of it."""
    path = home / "baken.vpr"
    plan, material = demo.DemoPlan(cases=5), read_demo_material(paths.resources("demo"))
    demo.make(path, _PASSPHRASE, plan, material, program.taxonomy, program.clock)
    register = program.registers.open(path, _PASSPHRASE)
    backup = program.services(register).backups.make()
    register.close()
    return Doorstep(path, _PASSPHRASE, backup)


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder, parts = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_say)
    with tempfile.TemporaryDirectory() as made:
        home = Path(made)
        paths.settings_file = lambda: home / "settings.toml"
        paths.user_data = lambda: home
        app = QApplication(["looks"])
        program = Program(StoppedClock())
        life = UnwatchedLife(app, program, ScriptedMessages(texts=program.texts))
        album = Album(life, folder, parts)
        if any(album.wants(look, name) for look in looks("door") for name in DOORS):
            doors(album, life, doorstep(program, home))
        for name, cases in REGISTERS.items():
            if not any(album.wants(look, one) for look in looks(name) for one in WAYS):
                continue
            register = make_register(home / f"{name}.vpr")
            fill(program, register, cases)
            shown = prepare(program.services(register), home)
            rooms(album, life, register, shown, name)
        album.lay_out()
        life.close()
        print(f"{album.count} pictures in {folder}")


if __name__ == "__main__":
    main()
