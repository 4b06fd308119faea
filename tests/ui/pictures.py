"""Draws every screen of the real program on the made-up register: the pictures in docs/pictures.

python tests/ui/pictures.py FOLDER [nl|en] [light|dark] [TEXT-PERCENT]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.catalog.demo_material import read_demo_material
from vp_desktop.composition import Program
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services import demo
from vp_desktop.services.cases import CaseQuery

SIZE = (1366, 728)


def settle(life: Life, done: Callable[[], bool] = lambda: True) -> None:
    """Let the window draw, and wait for what is made beside it."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)
        if done() and not life._runner.busy:
            break
    for _ in range(5):
        QApplication.processEvents()


class Camera:
    """Saves what the window shows."""

    def __init__(self, life: Life, folder: Path) -> None:
        self._life = life
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        self._life.frame.resize(*SIZE)
        settle(self._life)
        self._life.frame.grab().save(str(self._folder / f"{name}.png"))


def first_screens(life: Life, camera: Camera) -> None:
    life.show_first_run()
    wizard: Any = life.screen
    camera.take("eerste-keer")
    for number, name in ((1, "eerste-keer-register"), (2, "eerste-keer-wachtzin")):
        wizard.show_page(number)
        camera.take(name)
    wizard.recovery.set_code(RecoveryCode(bytes(range(32)), bytes(range(16))).lines())
    wizard.show_page(3)
    camera.take("eerste-keer-herstelcode")


def work(life: Life, camera: Camera) -> None:
    place = life.workplace
    assert place is not None
    place.window.show_destination("today")
    camera.take("vandaag")
    place.window.show_destination("agenda")
    camera.take("agenda")
    place.window.show_destination("cases")
    camera.take("dossiers")
    place.open_case(fullest_case(place))
    camera.take("dossier")
    place.new_report()
    page: Any = place.window.current_widget
    for step in page.steps:
        page.go_to(step.key)
        camera.take(f"melding-{step.key}")
    place._onlooker.set_present(False)  # a report takes somebody along
    place.window.show_destination("summary")
    settle(life, lambda: place.summary.pages.page_count > 0)
    camera.take("jaaroverzicht")
    place.window.show_destination("guide")
    camera.take("wegwijzer")
    place.window.show_destination("settings")
    camera.take("instellingen")
    place.packages.import_list()
    camera.take("lijst-inlezen")
    place.keeping.show()
    camera.take("bewaren")


def restore(life: Life, camera: Camera, passphrase: str, clock: StoppedClock) -> None:
    """A backup beside a register that went on; nothing is restored."""
    place = life.workplace
    assert place is not None
    backup = place.services.backups.make()
    clock.now += timedelta(days=2)
    place.services.intake.record(a_report(received_on=clock().date()))
    place.settings.backup.restore.click()
    screen: Any = life.screen
    screen.choose.choice.combo.set_value(str(backup))
    screen.choose.choice.combo.chosen.emit(str(backup))
    screen.choose.choice.passphrase.set_text(passphrase)
    screen.choose.look.click()
    settle(life, lambda: screen.compare.isVisible())
    camera.take("terugzetten")
    screen.compare.back.click()


def fullest_case(place: Any) -> int:
    """The open case with the longest story."""
    rows = place.services.cases.page(CaseQuery(is_open=True), 0, 200)
    return max(rows, key=lambda row: len(place.services.cases.dossier(row.id).timeline)).id


def main() -> None:
    folder = Path(sys.argv[1])
    language, scheme, percent = [*sys.argv[2:], *["nl", "light", "100"][len(sys.argv) - 2 :]]
    with tempfile.TemporaryDirectory() as home:
        paths.settings_file = lambda: Path(home) / "settings.toml"
        paths.user_data = lambda: Path(home)
        app = QApplication(["pictures"])
        clock = StoppedClock()
        program = Program(clock)
        life = Life(app, program, ScriptedMessages(texts=program.texts))
        life._machine.change(language=language, theme=scheme, text_percent=int(percent))
        life._change_appearance()
        from vp_desktop.ui.language import set_language

        set_language(app, language)
        camera = Camera(life, folder)
        first_screens(life, camera)
        path = Path(home) / "baken.vpr"
        material = read_demo_material(paths.resources("demo"))
        passphrase = "zes wijze woorden om te tekenen"
        demo.make(
            *(path, passphrase, demo.DemoPlan(), material, program.taxonomy, program.clock),
            program.follow_routes,
        )
        life.show_unlock(path)
        camera.take("ontgrendelen")
        life.work_in(program.registers.open(path, passphrase))
        work(life, camera)
        restore(life, camera, passphrase, clock)
        life.close()


if __name__ == "__main__":
    main()
