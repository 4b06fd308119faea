"""Draws widgets and screens into a folder, light and dark and with large text, to be looked at.

python tests/ui/gallery.py FOLDER
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.gallery_screens import SCREENS
from tests.ui.scripted import CODE_LINES, FakeFounder, FakeOpener, ScriptedMessages
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.language import DUTCH, set_language
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, Theme
from vp_desktop.ui.unlock.protocol import RegisterFile
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen
from vp_desktop.ui.widgets.choice import Option

SIZE = (1366, 728)
TALL = {"form": (1366, 1400)}
SECTORS = [Option("po", "Basisonderwijs"), Option("vo", "Voortgezet onderwijs")]


def unlock(runner: TaskRunner) -> UnlockScreen:
    file = RegisterFile(Path("/registers/baken.vpr"), date(2026, 11, 20))
    return UnlockScreen(file, FakeOpener(), FakeFounder(), runner, ScriptedMessages())


def unlock_filled(runner: TaskRunner) -> UnlockScreen:
    made = unlock(runner)
    made.passphrase.edit.set_text("een lange wachtzin die")
    made.passphrase.edit._note_caps_lock(True)
    return made


def unlock_wrong(runner: TaskRunner) -> UnlockScreen:
    made = unlock_filled(runner)
    made.passphrase.show_error(
        "De wachtzin klopt niet, of het bestand is beschadigd. Er is niets gewijzigd."
    )
    return made


def unlock_busy(runner: TaskRunner) -> UnlockScreen:
    made = unlock_filled(runner)
    made._set_busy(True)
    return made


def unlock_recovery(runner: TaskRunner) -> UnlockScreen:
    made = unlock(runner)
    made.passphrase.lost.click()
    return made


def unlock_new_passphrase(runner: TaskRunner) -> UnlockScreen:
    made = unlock_recovery(runner)
    made.recovery.first.set_text(CODE_LINES[0])
    made.recovery.action.click()
    return made


def first_run(page: int) -> Callable[[TaskRunner], QWidget]:
    def make(runner: TaskRunner) -> FirstRun:
        made = FirstRun(FakeFounder(), runner, ScriptedMessages(), SECTORS, Path("/registers"))
        made.passphrase.set_school("Scholengemeenschap Het Baken")
        made.passphrase.passphrase.first.set_text("vijver lamp stoel")
        made.recovery.set_code(
            (
                "7K3QF 2M9XA B4TRN 8WZ1C 0HJ5E KV6PS QD2MY 3NB8G RT4XW 9CF1H A7ZKJ 5EM0P QS63V",
                CODE_LINES[1],
            )
        )
        made.show_page(page)
        return made

    return make


def recovery_wrong(runner: TaskRunner) -> QWidget:
    made = first_run(3)(runner)
    made.next.click()
    made.recovery.typed[0].set_text("7K3QF 2M9XB")
    made.next.click()
    return made


PLACES: dict[str, Callable[[TaskRunner], QWidget]] = {
    **SCREENS,
    "unlock": unlock,
    "unlock-filled": unlock_filled,
    "unlock-wrong": unlock_wrong,
    "unlock-busy": unlock_busy,
    "unlock-recovery": unlock_recovery,
    "unlock-new-passphrase": unlock_new_passphrase,
    **{f"first-run-{page}": first_run(page) for page in range(5)},
    "first-run-3-wrong": recovery_wrong,
}


def looks() -> Iterator[tuple[str, str, int]]:
    yield "light", ALWAYS_LIGHT, 100
    yield "dark", ALWAYS_DARK, 100
    yield "large", ALWAYS_LIGHT, 200


def draw(app: QApplication, folder: Path, wanted: list[str]) -> None:
    theme, runner = Theme(app), TaskRunner()
    for suffix, scheme, scale in looks():
        theme.set_scheme(scheme)
        theme.set_scale(scale)
        for name, make in PLACES.items():
            if wanted and name not in wanted:
                continue
            widget = make(runner)
            if not widget.isModal():
                widget.resize(*TALL.get(name, SIZE))
            widget.show()
            for _ in range(4):
                app.processEvents()
            widget.grab().save(str(folder / f"{name}-{suffix}.png"))
            widget.deleteLater()
    runner.shutdown()


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    set_language(app, DUTCH)
    draw(app, folder, sys.argv[2:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
