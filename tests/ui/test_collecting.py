"""Python's garbage collector takes nothing that is on the screen."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.doors import Doors
from vp_desktop.app.keys import Keys
from vp_desktop.app.places import CASES, SETTINGS, SUMMARY, TODAY
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.task_runner import TaskRunner


@pytest.fixture
def place(
    services: Services,
    clock: StoppedClock,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path,  # type: ignore[no-untyped-def]
) -> Iterator[Workplace]:
    monkeypatch.setattr(
        "vp_desktop.ui.machine_settings.paths.settings_file", lambda: tmp_path / "settings.toml"
    )
    program = Program(clock)
    keys = Keys(services.register, program.registers, Doors(program))
    made = Workplace(services, program, keys, runner, messages, MachineSettings.load())
    shown(made.window)
    yield made
    runner.cancel_all()


def walk(place: Workplace) -> Iterator[str]:
    """Every screen, one after the other, used a little."""
    case_id = place.services.intake.record(a_report())
    for key in (TODAY, CASES, SUMMARY, SETTINGS):
        place.window.show_destination(key)
        yield key
    place.open_case(case_id)
    yield "case"
    place.new_report()
    intake = place.window.current_widget
    for step in intake.steps:
        intake.go_to(step.key)
        yield step.key
    place._onlooker.set_present(False)
    yield "alone"
    place.packages.import_list()
    yield "import"


def held(page: object) -> list[shiboken6.Object]:
    """Every Qt object that the page and its parts refer to. Asks Qt nothing: asking would mend it."""
    found: dict[int, shiboken6.Object] = {}
    left = [page]
    while left:
        value = left.pop()
        if isinstance(value, dict | list | tuple):
            left += value.values() if isinstance(value, dict) else value
        elif isinstance(value, shiboken6.Object) and id(value) not in found:
            found[id(value)] = value
            left.append(getattr(value, "__dict__", {}))
    return list(found.values())


def test_a_collection_at_any_moment_leaves_every_screen_whole(
    place: Workplace, qapp: QApplication
) -> None:
    gc.disable()
    try:
        for name in walk(place):
            qapp.processEvents()
            gc.collect()
            qapp.processEvents()
            gone = [o for o in held(place.window.current_widget) if not shiboken6.isValid(o)]
            assert not gone, (name, [type(one).__name__ for one in gone])
    finally:
        gc.enable()
