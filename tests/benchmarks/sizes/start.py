"""From the start of the process to a window on the screen: a bare one, and the unlock screen."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 728)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print(time.time(), time.process_time(), flush=True)
os._exit(0)
"""
_OURS = """
import os, sys, time
def shown(*_):
    from PySide6.QtWidgets import QApplication
    app = QApplication.instance()
    window = next(one for one in app.topLevelWidgets() if one.isVisible())
    while not window.windowHandle().isExposed():
        app.processEvents()
    app.processEvents()
    print(time.time(), time.process_time(), flush=True)
    os._exit(0)
from vp_desktop.__main__ import main
class Stop:
    def find_spec(self, name, path, target=None):
        if name == "vp_desktop.app.warming":  # loaded before the first screen; begins after it
            import PySide6.QtWidgets
            PySide6.QtWidgets.QApplication.exec = shown
sys.meta_path.insert(0, Stop())
main(sys.argv[1:])
"""
ROUNDS = 15


def start_ratio(register: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds on the clock and of the processor: bare, ours; rounds of both alternate."""
    found: dict[str, list[tuple[float, float]]] = {"bare window": [], "unlock screen": []}
    with tempfile.TemporaryDirectory() as nobodys:
        for _ in range(ROUNDS):
            found["bare window"].append(_one(nobodys, _BARE))
            found["unlock screen"].append(_one(nobodys, _OURS, str(register)))
    return {
        name: (statistics.median(clock), statistics.median(cpu))
        for name, rounds in found.items()
        for clock, cpu in [tuple(zip(*rounds, strict=True))]
    }


def _one(nobodys: str, script: str, *arguments: str) -> tuple[float, float]:
    """Without the settings of whoever measures."""
    ours = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    surroundings = {**os.environ, **ours, "XDG_CONFIG_HOME": nobodys, "XDG_DATA_HOME": nobodys}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    at, cpu = done.stdout.split()[-2:]
    return (float(at) - begun) * 1000, float(cpu) * 1000
