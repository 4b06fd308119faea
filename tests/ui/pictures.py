"""Draws every screen of the real program on the made-up register.

python tests/ui/pictures.py FOLDER [nl|en] [light|dark] [TEXT-PERCENT]

The folder gets the pictures of docs/pictures, and under `manual` those of the manual: a smaller window
without the rail, so that the words can be read in a column of text. `make pictures` puts all of them in
their places (picture_book.py).
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

from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.catalog.demo_material import read_demo_material
from vp_desktop.composition import Program
from vp_desktop.core.letters import LetterKind
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services import demo
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.widgets.in_turns import finish

SIZE = (1366, 728)
MANUAL_SIZE = (1150, 640)
MANUAL = {
    **{"eerste-keer": "beginnen", "ontgrendelen": "ontgrendelen", "vandaag": "vandaag"},
    **{"melding-safety": "melding", "dossiers": "dossiers", "dossier": "dossier"},
    **{"wegwijzer": "wegwijzer", "document": "document", "agenda": "agenda"},
    **{"jaaroverzicht": "jaaroverzicht", "lijst-inlezen": "lijst-inlezen", "bewaren": "bewaren"},
    **{"instellingen": "instellingen", "reservekopieen": "reservekopieen"},
}
"""Screens that the manual shows too, and what they are called there."""
WIDE = ("jaaroverzicht",)
"""They need the whole width: a page of paper stands in them."""
NOWHERE = "/media/usb-stick/reservekopieen"
"""Shown instead of the folder in which the pictures happen to be drawn."""


def settle(life: Life, done: Callable[[], bool] = lambda: True) -> None:
    """Let the window draw, and wait for what is made beside it; no part waits for its turn any more."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)
        if done() and not life._runner.busy:
            break
    else:
        if not done():
            raise TimeoutError("this screen never became what the picture is to show")
    finish()
    for _ in range(5):
        QApplication.processEvents()


class Camera:
    """Saves what the window shows."""

    def __init__(self, life: Life, folder: Path) -> None:
        self._life = life
        self._folder = folder
        self._manual = folder / "manual"
        self._manual.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """The whole window; for the manual the screen in it, without the rail."""
        self._life.frame.resize(*SIZE)
        settle(self._life)
        self._life.frame.grab().save(str(self._folder / f"{name}.png"))
        if name in MANUAL:
            self._life.frame.resize(*(SIZE if name in WIDE else MANUAL_SIZE))
            place = self._life.workplace
            self.take_part(name, place.window.current_widget if place else self._life.frame)

    def take_part(self, name: str, part: QWidget) -> None:
        """One part of the window, for the manual."""
        settle(self._life)
        part.grab().save(str(self._manual / f"{MANUAL[name]}.png"))


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
    case = fullest_case(place)
    place.open_case(case)
    camera.take("dossier")
    place.documents.write(case, LetterKind.CONVERSATION)
    page: Any = place.window.current_widget
    settle(life, lambda: page.pages.page_count > 0)
    camera.take("document")
    place.new_report()
    page = place.window.current_widget
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
    place.settings.show_card(place.settings.backup)
    settle(life)
    place.settings.backup.folder.setText(NOWHERE)
    place.settings.backup.warning.hide()
    camera.take_part("reservekopieen", place.settings.backup)
    place.keeping.show()
    camera.take("bewaren")
    place.help.read("vandaag")
    camera.take("handleiding")
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
