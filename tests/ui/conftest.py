"""The look and language of the program in every test with widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from tests.ui.summary_kit import settle
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.doors import Doors
from vp_desktop.app.keys import Keys
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.language import DUTCH, set_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.give_screen import GivePackageScreen
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import ALWAYS_LIGHT, Theme

_OFFSCREEN = ("does not support propagateSizeHints", r"does not support raise\(\)")
_MOST_LEFT = 10
"""Widgets that a test may leave: what Python has not collected yet."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of every window that it keeps no size hints, and of every tip that it
    raises none: no fault of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_OFFSCREEN))


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, scheme=ALWAYS_LIGHT)


@pytest.fixture(autouse=True)
def theme(_one_theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """Light, text at 100 %, Dutch; a test may change the look. Its windows are gone after it."""
    if _one_theme.scale != 100 or _one_theme.scheme != ALWAYS_LIGHT:
        _one_theme.set_scale(100)
        _one_theme.set_scheme(ALWAYS_LIGHT)
    set_language(qapp, DUTCH)
    before = len(QApplication.allWidgets())
    yield _one_theme
    # Outside an event loop nothing else deletes them, and a change of look visits every widget.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = len(QApplication.allWidgets()) - before
    if left > _MOST_LEFT:
        pytest.fail(
            f"{left} widgets of this test are still there: every later change of look would visit "
            "them. Show them with `shown`, or give each a parent that goes."
        )


@pytest.fixture
def messages() -> ScriptedMessages:
    return ScriptedMessages()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


@pytest.fixture
def onlooker() -> Onlooker:
    return Onlooker()


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Callable[[QWidget], None]]:
    """Shows a widget and destroys it with the test. Ask for it after what the widget works with.

    pytest-qt only marks widgets for deletion; until then their timers would reach a closed register.
    """
    widgets: list[QWidget] = []

    def show(widget: QWidget) -> None:
        widgets.append(widget)
        widget.show()

    yield show
    for widget in widgets:
        if shiboken6.isValid(widget):
            shiboken6.delete(widget)


@pytest.fixture
def at_work(shown: Callable[[QWidget], None], qtbot: QtBot) -> Callable[[QWidget], None]:
    """Shows a page at the size it has beside the rail on a laptop, with the keyboard in it."""

    def show(page: QWidget) -> None:
        page.resize(1142, 728)
        shown(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)

    return show


@pytest.fixture
def open_dossier(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> Callable[..., DossierScreen]:
    """Opens the page of a case; `of` names the services of another register."""

    def open_one(case_id: CaseId, of: Services = services) -> DossierScreen:
        parts = DossierServices.of(of, program.taxonomy, clock)
        screen = DossierScreen(case_id, parts, messages, runner, onlooker)
        at_work(screen)
        return screen

    return open_one


@pytest.fixture
def give(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> Callable[..., GivePackageScreen]:
    """Opens the page that makes a package of a case; `of` as in `open_dossier`."""

    def made(case_id: CaseId, of: Services = services) -> GivePackageScreen:
        parts = DossierServices.of(of, program.taxonomy, clock)
        screen = GivePackageScreen(case_id, of.packages, parts, messages, runner, onlooker)
        at_work(screen)
        return screen

    return made


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Callable[..., Services]]:
    """Makes a register of another kind. Ask for it before `open_intake`, so that it closes after."""
    registers = []

    def found(**facts: Any) -> Services:
        registers.append(make_register(tmp_path / "other.vpr", **facts))
        return make_services(registers[-1])

    yield found
    for register in registers:
        register.close()


@pytest.fixture
def open_intake(
    program: Program,
    services: Services,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
) -> Callable[..., IntakeScreen]:
    def open_one(target: str = "", of: Services = services) -> IntakeScreen:
        screen = IntakeScreen(
            of, program.taxonomy, program.texts, program.rules, onlooker, messages, clock, target
        )
        screen.resize(1100, 700)
        shown(screen)
        return screen

    return open_one


@pytest.fixture
def texts_messages(program: Program) -> ScriptedMessages:
    """Says errors in the words of the program."""
    return ScriptedMessages(texts=program.texts)


@pytest.fixture
def open_summary(
    qtbot: QtBot,
    program: Program,
    services: Services,
    runner: TaskRunner,
    texts_messages: ScriptedMessages,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
) -> Callable[..., SummaryScreen]:
    """Opens Jaaroverzicht with its pages made; `of` names the services of another register."""

    def open_one(of: Services = services) -> SummaryScreen:
        screen = SummaryScreen(
            *(SummaryServices.of(of), program.taxonomy, runner, texts_messages), onlooker=onlooker
        )
        screen.resize(1100, 700)
        shown(screen)
        screen.refresh()
        settle(qtbot, screen)
        return screen

    return open_one


@pytest.fixture
def workplace(
    services: Services,
    program: Program,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> Workplace:
    """The window on an open register, with all its screens."""
    keys = Keys(services.register, program.registers, Doors(program))
    made = Workplace(services, program, keys, runner, messages, MachineSettings())
    shown(made.window)
    return made


@pytest.fixture
def life(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, clock: StoppedClock
) -> Iterator[Life]:
    """The whole program in a home of its own; a lock does not end the process."""
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(paths, "registers", lambda: tmp_path / "registers")
    monkeypatch.setattr(locking, "replace_process", lambda path: None)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    program = Program(clock)
    made = Life(qapp, program, ScriptedMessages(texts=program.texts))
    yield made
    made.close()
    qapp.aboutToQuit.disconnect(made.close)
    shiboken6.delete(made.frame)
    shiboken6.delete(made)
