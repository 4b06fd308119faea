"""A register opened in the real window: how long until its list stands there, how much memory, and the
longest that the window's own thread is busy with one act, and with one turn of it. Run in a process of
its own; prints JSON.

python -m tests.benchmarks.sizes.window REGISTER
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.sizes.registers import NOW, opened
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.doors import Doors
from vp_desktop.app.finding import Finding
from vp_desktop.app.keys import Keys
from vp_desktop.app.places import AGENDA, CASES, TODAY
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program
from vp_desktop.core.model import CaseId
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import DUTCH, set_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.retention.screen import RetentionScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import ALWAYS_LIGHT, Theme

_TURNS = 24
"""After an act: more than any of them goes on for."""
_MOST_PAGES = 1000
"""Of the list that is scrolled through: a hundred thousand rows."""


class Busy:
    """Notes how long the thread was busy with each act: its own time, whatever else the machine does.

    An act is done in several turns, between which a key or a click is heard.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.longest: dict[str, float] = {}

    def do(self, what: str, act: Callable[[], object], *, tidy: bool = True) -> None:
        """Do it, with all that follows of it on the screen."""
        if tidy:
            gc.collect()
        turns = [self._timed(act), *(self._timed(self._app.processEvents) for _ in range(_TURNS))]
        self._note(what, sum(turns))
        self._note(f"{what}, one turn", max(turns))

    def _timed(self, act: Callable[[], object]) -> float:
        begin = time.thread_time()
        act()
        return (time.thread_time() - begin) * 1000

    def _note(self, what: str, took: float) -> None:
        self.longest[what] = max(took, self.longest.get(what, 0.0))


def main() -> None:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = name
        theme = Theme(app, scheme=ALWAYS_LIGHT)
        set_language(app, DUTCH)
        program = Program(lambda: NOW)
        program.read_guided_work()  # with the key derivation, on the worker thread
        gc.collect()
        gc.disable()  # as in the program, which collects between two events
        print(json.dumps(_measure(app, program, Path(sys.argv[1]))))
        sys.stdout.flush()
        del theme
        os._exit(0)


def _measure(app: QApplication, program: Program, path: Path) -> dict[str, float]:
    begin, cpu = time.perf_counter(), time.thread_time()
    register = opened(path)
    opening = (time.perf_counter() - begin) * 1000
    runner = TaskRunner()
    keys = Keys(register, program.registers, Doors(program))
    parts = (program.services(register), program, keys, runner)
    place = Workplace(*parts, ScriptedMessages([True] * 99), MachineSettings())
    place.window.resize(1366, 728)
    place.window.show()
    place.window.show_destination(CASES)
    app.processEvents()
    found = {
        "unlock to filled list": (time.perf_counter() - begin) * 1000,
        "unlock to filled list (thread)": (time.thread_time() - cpu) * 1000,
        "of which the file": opening,
        "resident": _resident(),
    }
    busy = Busy(app)
    _work(busy, place)
    found |= {f"busy: {what}": took for what, took in busy.longest.items()}
    found["resident at the end"] = _resident()
    return found


def _work(busy: Busy, place: Workplace) -> None:
    """What a user does, once."""
    to = place.window.go_to
    for _ in range(2):
        for key in (TODAY, CASES, AGENDA):
            busy.do(f"to {key}", lambda key=key: to(key))
            QTest.qWait(50)
    to(CASES)
    for letter in "school":
        place.cases.search.edit.insert(letter)
        busy.do("search, a letter", place.cases.refresh)
    place.cases.clear()
    case = place.cases.model.case_at(0).id
    busy.do("open a dossier", lambda: place.open_case(CaseId(case)))
    busy.do("leave it", place.window.close_page)
    _keep_and_destroy(busy, place)
    finding = Finding(place.services, Vocabulary(place.services.vocabulary), Onlooker(), lambda: [])
    for typed in ("bo", "bon", "bond"):
        busy.do(
            "palette, a letter", lambda typed=typed: (finding.cases(typed), finding.people(typed))
        )
    to(CASES)
    for _ in range(_MOST_PAGES):
        if place.cases.model.rowCount() == place.cases.model.count:
            break
        busy.do("scroll on", place.cases.table.scrollToBottom, tidy=False)


def _keep_and_destroy(busy: Busy, place: Workplace) -> None:
    """After each act there the terms of all cases are worked out anew, beside the window."""
    busy.do("to keeping and destroying", place.keeping.show)
    page = place.window.findChild(RetentionScreen)
    _until_known(busy, page)
    place.services.retention.hold(CaseId(1), "om te meten")
    busy.do("an act there", page.refresh)
    _until_known(busy, page)
    place.window.close_page()


def _until_known(busy: Busy, page: RetentionScreen) -> None:
    while page.looking.isVisible():
        time.sleep(0.001)  # not `qWait`, which lets no other thread of Python work meanwhile
        busy.do("while terms are worked out", lambda: None, tidy=False)


def _resident() -> float:
    """Megabytes of memory that are really taken."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
