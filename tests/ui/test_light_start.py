"""The first screen comes up without what only an open register needs; that is loaded while one types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_SCRIPT = """
import builtins, gc, sys
def shown(*_):
    from PySide6 import QtWidgets
    from PySide6.QtWidgets import QApplication
    app = QApplication.instance()
    app.processEvents()
    print(type(app.topLevelWidgets()[0]).__name__, *sorted(sys.modules), flush=True)
    print(builtins.__import__.__name__, gc.isenabled(), *vars(QtWidgets), flush=True)
    while "vp_desktop.app.workplace" not in sys.modules:
        app.processEvents()
    before = set(sys.modules)
    import vp_desktop.app.workplace, vp_desktop.app.open_registers
    print(*sorted(sys.modules.keys() - before), flush=True)
    print(*sorted(sys.modules), flush=True)
    import os
    os._exit(0)
from PySide6.QtWidgets import QApplication
QApplication.exec = shown
from vp_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
NEVER_SHOWN = "QCalendarWidget"
"""Known as soon as Python is given a widget that Qt made: then PySide makes all kinds known."""
NOT_YET_TOUCHED = "QStyle"
"""With it PySide makes 17 enumerations: the first screen is drawn without its being asked for."""
HEAVY = ("reportlab", "openpyxl", "duckdb", "argon2", "sqlcipher3", "PySide6.QtPdf")
ONLY_WITH_A_REGISTER = (
    "vp_desktop.app.workplace",
    "vp_desktop.composition.services",
    "vp_desktop.core.model",
    "vp_desktop.storage.connection",
    "vp_desktop.ui.shell.main_window",
)


ONLY_FOR_COMMANDS = ("vp_desktop.cli.parser", "vp_desktop.cli.session", "vp_desktop.cli.commands")


def test_the_unlock_screen_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    register = ROOT / "tests" / "data" / "registers" / "version-4.vpr"
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(register)],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    first, ways, left, all_loaded = (set(line.split()) for line in done.stdout.splitlines()[:4])
    assert first & {*HEAVY, *ONLY_WITH_A_REGISTER, *ONLY_FOR_COMMANDS} == set()
    ours = {name for name in first if name.startswith("vp_desktop")}
    assert len(ours) < 84, "what the first screen loads, it makes the user wait for"
    assert ways & {"__feature_import__", "True", NEVER_SHOWN, NOT_YET_TOUCHED} == set()
    assert left == set(), "loading while one types has left something for after unlocking"
    assert all_loaded & {"reportlab", "openpyxl", "duckdb"} == set()
