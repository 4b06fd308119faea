"""How long the window's own thread is busy with each thing that the user does, as a table.

A register with 1,000 cases; of each act the median over some rounds: processor time of the thread, that
of its longest turn (between two moments at which a key press is heard), time on the clock, and how many
statements the register was asked. A turn of over 50 ms is marked; above the table stands a bare act.

python tests/benchmarks/window_at_work.py [ROUNDS [OPEN_TASKS]]
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.register_at_work import long_list
from tests.counting import Counter, counted
from tests.factory import NOW, StoppedClock, a_report, make_register
from tests.ui.scripted import ScriptedMessages
from tests.ui.turns import bare_act
from vp_desktop.app.changing_look import ChangingLook
from vp_desktop.app.collecting import Collector
from vp_desktop.app.doors import Doors
from vp_desktop.app.finding import Finding
from vp_desktop.app.keys import Keys
from vp_desktop.app.places import AGENDA, CASES, GUIDE, SETTINGS, SUMMARY, TODAY
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Contact, Note, SchoolId, StepRecord, Task
from vp_desktop.core.workflow import Standing
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.list_file import read_list
from vp_desktop.storage import records
from vp_desktop.storage.register import Register
from vp_desktop.ui.dossier.entry_acts import CONTACT
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.intake.plan import KEYS
from vp_desktop.ui.language import DUTCH, set_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.palette.choice import Choice
from vp_desktop.ui.settings.sections import KEEPING, RULES, SCHOOL, SCREEN
from vp_desktop.ui.settings.sections import KEYS as KEYS_SECTION
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, Theme

ROUNDS = 5
TURNS = 48
MOST_MS = 50
SIZE = (1366, 728)
_ENTRIES, _STEPS = 30, 4


def fill(services: Services, folder: Path) -> CaseId:
    """A thousand cases, and among them one on a route with a long story; gives that one."""
    table = read_list(long_list(folder))
    services.importing.apply(services.importing.plan(table, school_id=SchoolId(1)))
    running = [services.intake.record(a_report()) for _ in range(100)]
    add_tasks(services, running, int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    people = (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("accused", "Kees Voorbeeld", "staff"),
    )
    case_id = services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="given")
    )
    for number in range(_ENTRIES):
        day = date(2026, 11, 11) + timedelta(days=number % 9)
        words = f"Gesprek {number}: hoe het nu gaat, en wat er is afgesproken. " * 3
        entry = Note(case_id, day, words) if number % 3 else Contact(case_id, day, text=words)
        services.cases.add(entry)
    route = next(one.workflow for one in services.routes.offered(case_id) if one.fits)
    route_id = services.routes.start(case_id, route.id, "nl")
    for _ in range(_STEPS):
        now = services.routes.get(route_id).standing(Standing.NOW)
        if not now:
            break
        step = now[0].step
        answer = step.answers[0].id if step.answers else ""
        record = StepRecord(case_id, step.id, NOW, route_id=route_id, duty=step.duty, answer=answer)
        services.routes.record(record, "nl")
    return case_id


def add_tasks(services: Services, running: list[CaseId], count: int) -> None:
    """Open ones of several cases, as many on each day: some late, some for today, most for later."""
    with services.register.change("task_added", NOW) as connection:
        for number in range(count):
            day = date(2026, 11, 10) + timedelta(days=number % 30)
            case_id = running[number % len(running)]
            task = Task("Ouders bellen", "Zo afgesproken", case_id, due_on=day, made_on=day)
            records.insert(connection, task)


class Table:
    """Does acts, and keeps what each of them cost the thread of the window."""

    def __init__(self, app: QApplication, counter: Counter) -> None:
        self.app, self._counter = app, counter
        self._found: dict[str, list[tuple[float, float, float, int]]] = {}
        self._bare: list[float] = []

    def do(
        self, what: str, act: Callable[[], object], goes_on: Callable[[], bool] = lambda: False
    ) -> None:
        """One act with everything that follows of it on the screen, for as long as it `goes_on`."""
        gc.collect()
        self._bare.append(bare_act())
        asked = self._counter.statements
        clock, cpu = time.perf_counter(), time.thread_time()
        act()
        turns = [time.thread_time() - cpu]
        while len(turns) <= TURNS or goes_on():
            begun = time.thread_time()
            self.app.processEvents()
            turns.append(time.thread_time() - begun)
        took = sum(turns), max(turns), time.perf_counter() - clock
        self._found.setdefault(what, []).append((*took, self._counter.statements - asked))
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def show(self) -> None:
        print(f"a bare act: {statistics.median(self._bare) * 1000:.1f} ms")
        print(f"{'':<44}{'thread':>8}{'turn':>8}{'clock':>8}  ms{'statements':>12}")
        for what, rounds in self._found.items():
            *times, asked = (statistics.median(column) for column in zip(*rounds, strict=True))
            mark = "  <-- over 50" if times[1] * 1000 > MOST_MS else ""
            said = "".join(f"{each * 1000:>8.0f}" for each in times)
            print(f"{what:<44}{said}{asked:>16.0f}{mark}")


class Walk:
    """Goes through the window as a user does."""

    def __init__(self, place: Workplace, theme: Theme, table: Table, case_id: CaseId) -> None:
        self._place, self._theme, self._table, self._case = place, theme, table, case_id
        self._changing = ChangingLook(table.app, place.window)
        self._finding = Finding(
            place.services,
            Vocabulary(place.services.vocabulary),
            Onlooker(),
            lambda: [Choice("Nieuwe melding", place.new_report, "plus")] * 12,
        )

    def all(self) -> None:
        """Everything once."""
        for part in (self._destinations, self._list, self._dossier, self._intake):
            part()
        for part in (self._guide, self._settings, self._palette, self._look):
            part()

    def _to(self, key: str) -> None:
        self._place.window.go_to(key)

    def _destinations(self) -> None:
        names = {
            TODAY: "Vandaag",
            CASES: "Dossiers",
            AGENDA: "Agenda",
            SUMMARY: "Jaaroverzicht",
            GUIDE: "Wegwijzer",
            SETTINGS: "Instellingen",
        }
        for key, name in names.items():
            self._table.do(f"{name} (first)", lambda key=key: self._to(key))
            QTest.qWait(300)  # what it asked the task runner for has come
        for key, name in names.items():
            self._table.do(name, lambda key=key: self._to(key))
        self._place.services.cases.add(Note(self._case, date(2026, 11, 20), "Een regel erbij."))
        self._table.do("Vandaag, after a change", lambda: self._to(TODAY))

    def _list(self) -> None:
        self._to(CASES)
        edit = self._place.cases.search.edit
        for letter in "slaan":
            type_in(edit, letter)  # it searches once nobody has typed for a moment: here at once
            self._table.do("Dossiers: a letter in the search", self._place.cases.refresh)
        self._place.cases.clear()

    def _dossier(self) -> None:
        place, table = self._place, self._table
        self._to(CASES)
        table.do("open a dossier (route, 30 entries)", lambda: place.open_case(self._case))
        page = place.window.current_widget
        assert page is not None
        table.do("  shown again", lambda: page.refresh())
        table.do("  form of a conversation", lambda: page.entries.add(CONTACT))
        table.do("  leave it", lambda: page.workplace.leave())
        note = Note(self._case, date(2026, 11, 20), "Een regel erbij.")
        table.do("  an entry more, and shown", lambda: self._add(page, note))
        route = place.services.routes.of_case(self._case)[0]
        step = route.standing(Standing.NOW, Standing.NEXT)[0].step
        table.do("  form of a step", lambda: page.guided.record_step(route, step))
        table.do("  leave it ", lambda: page.workplace.leave())
        table.do("leave the dossier", place.window.close_page)

    def _add(self, page: object, note: Note) -> None:
        self._place.services.cases.add(note)
        page.refresh()  # type: ignore[attr-defined]

    def _intake(self) -> None:
        self._to(TODAY)
        self._table.do("Nieuwe melding", self._place.new_report)
        page = self._place.window.current_widget
        self._table.do(f"  step {KEYS[1]}, at once", lambda: page.go_to(KEYS[1]))
        for key in KEYS[2:]:
            QTest.qWait(600)  # while one reads a step the next is made
            self._table.do(f"  step {key}", lambda key=key: page.go_to(key))
        page._end()  # type: ignore[union-attr]
        self._table.do("leave Nieuwe melding", lambda: self._to(TODAY))

    def _guide(self) -> None:
        self._to(GUIDE)
        for part in ("addresses", "rules", "elsewhere", "routes"):
            show = self._place.guide.show_part
            self._table.do(f"Wegwijzer: {part}", lambda part=part, show=show: show(part))

    def _settings(self) -> None:
        self._to(SETTINGS)
        QTest.qWait(300)
        for section in (SCREEN, KEYS_SECTION, KEEPING, RULES, SCHOOL):
            show = self._place.settings.sections.show_section
            self._table.do(
                f"Instellingen: {section}", lambda section=section, show=show: show(section)
            )

    def _palette(self) -> None:
        self._to(TODAY)
        opened = []
        self._table.do("palette", lambda: opened.append(self._finding.open(self._place.window)))
        palette = opened[0]
        for letter in "sanne":
            edit = palette.search.edit
            self._table.do("palette: a letter", lambda c=letter, e=edit: type_in(e, c))
        palette.close()

    def _look(self) -> None:
        for where, show in (
            ("Vandaag", lambda: self._to(TODAY)),
            ("a dossier", lambda: self._place.open_case(self._case)),
        ):
            show()
            for name, scale, scheme in (
                ("text size", 125, ALWAYS_LIGHT),
                ("dark", 100, ALWAYS_DARK),
            ):
                change = partial(self._theme.change, scale, scheme)
                act = partial(self._changing.do, change)
                self._table.do(f"{name}, from {where}", act, lambda: self._changing.is_under_way)
                self._theme.set_scale(100)
                self._theme.set_scheme(ALWAYS_LIGHT)
        self._to(TODAY)


def type_in(edit: object, letter: str) -> None:
    edit.insert(letter)  # type: ignore[attr-defined]


def rounds() -> Iterator[int]:
    yield from range(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)


def main() -> None:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = name
        theme = Theme(app, scheme=ALWAYS_LIGHT)
        set_language(app, DUTCH)
        program = Program(StoppedClock())
        program.read_guided_work()  # as on the worker's thread, while a register is opened
        register = make_register(folder / "a.vpr")
        case_id = fill(program.services(register), folder)
        gc.collect()
        collector = Collector(
            app
        )  # as in the program: between two events, the program itself set aside
        work(app, program, register, theme, case_id)
        collector.deleteLater()
        register.close()


def work(
    app: QApplication, program: Program, register: Register, theme: Theme, case_id: CaseId
) -> None:
    """Open the window on a register, time after time, and walk through it."""
    with counted(register) as counter:
        table = Table(app, counter)
        for number in rounds():
            one_round(app, program, register, theme, table, case_id, first=not number)
            if not number:
                gc.collect()
                gc.freeze()  # as the collector does at its first full collection
        start = time.thread_time()
        gc.collect()
        print(f"garbage collection: {(time.thread_time() - start) * 1000:.0f} ms")
        table.show()


def one_round(
    app: QApplication,
    program: Program,
    register: Register,
    theme: Theme,
    table: Table,
    case_id: CaseId,
    first: bool,
) -> None:
    """A window of its own, made, walked through and taken away."""
    runner = TaskRunner()
    keys = Keys(register, program.registers, Doors(program))
    made: list[Workplace] = []

    def build() -> None:
        parts = (program.services(register), program, keys, runner)
        made.append(Workplace(*parts, ScriptedMessages([True] * 99), MachineSettings()))
        made[0].window.resize(*SIZE)

    # As in the program: made in one turn, shown in another.
    table.do("the whole workplace" + (" (first)" if first else ""), build)
    table.do("  shown" + (" (first)" if first else ""), lambda: made[0].window.show())
    place = made.pop()
    Walk(place, theme, table, case_id).all()
    runner.shutdown()
    place.window.close()
    place.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
