"""Instellingen: every choice is kept in the register or on the machine, and a refusal is said."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import make_register, make_services
from tests.ui.scripted import ScriptedMessages
from tests.ui.settings_kit import FakeKeys, choose, events, make_screen, write
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite, KnownError
from vp_desktop.core.model import StepRecord
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.cases import Entry
from vp_desktop.storage.register import Register
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings import log_card
from vp_desktop.ui.settings.backup_card import BackupCard
from vp_desktop.ui.settings.log_words import LogWords
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEEPING, KEYS, RULES, SCHOOL, SCREEN
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme

PACKAGE = Path(__file__).resolve().parents[2] / "vp_desktop"


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MachineSettings:
    monkeypatch.setattr("vp_desktop.paths.settings_file", lambda: tmp_path / "settings.toml")
    return MachineSettings()


Make = Callable[[Services], SettingsScreen]


@pytest.fixture
def make(
    program: Program,
    keys: FakeKeys,
    machine: MachineSettings,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> Make:
    def made(services: Services) -> SettingsScreen:
        screen = make_screen(services, program, keys, machine, messages, runner)
        shown(screen)
        screen.activateWindow()
        return screen

    return made


@pytest.fixture
def screen(services: Services, make: Make) -> SettingsScreen:
    return make(services)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Callable[..., Services]]:
    """Makes a register of another kind."""
    opened: list[Register] = []

    def made(**changed: object) -> Services:
        opened.append(make_register(tmp_path / "other.vpr", **changed))  # type: ignore[arg-type]
        return make_services(opened[-1])

    yield made
    for register in opened:
        register.close()


# ---- the school, the title, the numbers


def test_school_and_title_are_kept(screen: SettingsScreen, services: Services) -> None:
    row = screen.school.rows[0]
    write(row.name, "  De Nieuwe Vlieger ")
    choose(row.sector, "po")
    write(screen.school.own_title, "contactpersoon")
    school = services.settings.schools()[0]
    assert (school.name, school.sector) == ("De Nieuwe Vlieger", "po")
    assert services.settings.get("own_title") == "contactpersoon"
    assert screen.kept.isVisible()


def test_a_field_that_was_only_visited_changes_nothing(
    screen: SettingsScreen, services: Services
) -> None:
    before = events(services)
    screen.school.rows[0].name.editingFinished.emit()
    screen.school.own_title.editingFinished.emit()
    screen.recovery.keeper.editingFinished.emit()
    write(screen.school.own_title, " ")  # written, and taken away again
    choose(screen.lock.minutes, "5")
    assert events(services) == before


def test_a_school_without_a_name_is_not_kept(screen: SettingsScreen, services: Services) -> None:
    write(screen.school.rows[0].name, "  ")
    assert services.settings.schools()[0].name == "De Vlieger"
    assert screen.school.rows[0].name_field.error


def test_only_an_external_adviser_adds_schools(
    screen: SettingsScreen, make: Make, other: Callable[..., Services], qtbot: QtBot
) -> None:
    assert screen.school.add_school.isHidden()
    services = other(adviser_kind=AdviserKind.EXTERNAL, schools=("A", "B"))
    external = make(services)
    external.school.add_school.click()
    dialog = external.school.dialog
    assert dialog is not None
    dialog.action.click()
    assert len(services.settings.schools()) == 2, "a school without a name was added"
    dialog.content.name.setText("C")  # type: ignore[attr-defined]
    dialog.content.sector.set_value("vso")  # type: ignore[attr-defined]
    dialog.action.click()
    assert [school.name for school in services.settings.schools()] == ["A", "B", "C"]
    assert len(external.school.rows) == 3
    assert external.school.dialog is None


def test_lock_minutes_go_from_one_to_thirty(
    qtbot: QtBot, screen: SettingsScreen, services: Services
) -> None:
    codes = [screen.lock.minutes.itemData(i, Qt.ItemDataRole.UserRole) for i in range(30)]
    assert codes == [str(number) for number in range(1, 31)]
    assert screen.lock.minutes.count() == 30
    with qtbot.waitSignal(screen.idle_minutes_changed) as told:
        choose(screen.lock.minutes, "12")
    assert told.args == [12]
    assert services.settings.lock_minutes == 12


def test_the_threshold_can_be_raised_and_never_goes_below_five(
    screen: SettingsScreen, services: Services
) -> None:
    combo = screen.summary.threshold
    assert (combo.itemText(0), combo.itemText(combo.count() - 1)) == ("5", "20")
    choose(combo, "10")
    assert services.settings.threshold == 10


def test_names_are_a_choice_of_a_school_register_only(
    screen: SettingsScreen, make: Make, other: Callable[..., Services]
) -> None:
    assert screen.names.isHidden()
    services = other(purpose=Purpose.SCHOOL)
    school = make(services)
    assert school.names.isVisible()
    school.names.names.click()
    assert services.settings.get("names") == "on"
    school.names.names.click()
    assert services.settings.get("names") == "off"


def test_the_onlooker_is_on_unless_the_user_says_so(
    screen: SettingsScreen, services: Services
) -> None:
    assert screen.lock.onlooker.isChecked()
    screen.lock.onlooker.click()
    assert services.settings.get("alone") == "yes"


def test_a_refusal_is_said_once_and_the_old_value_shown(
    screen: SettingsScreen,
    services: Services,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*arguments: object) -> None:
        raise CannotWrite("read_only")

    monkeypatch.setattr(services.settings, "set", refuse)
    monkeypatch.setattr(services.settings, "change_school", refuse)
    noted: list[str] = []

    def note(error: KnownError, title: str = "") -> None:
        noted.append(error.code)
        screen.school.own_title.setModified(True)
        screen.school.own_title.editingFinished.emit()  # the message takes the focus from the field

    monkeypatch.setattr(messages, "error", note)
    write(screen.school.own_title, "iets")
    assert noted == ["read_only"]
    assert screen.school.own_title.text() == ""
    write(screen.school.rows[0].name, "Anders")
    choose(screen.lock.minutes, "9")
    screen.lock.onlooker.click()
    assert screen.school.rows[0].name.text() == "De Vlieger"
    assert screen.lock.minutes.value() == "5"
    assert screen.lock.onlooker.isChecked()
    assert not screen.kept.isVisible()


# ---- this machine


def test_the_look_is_kept_on_the_machine_and_told(
    qtbot: QtBot, screen: SettingsScreen, machine: MachineSettings, services: Services
) -> None:
    before = events(services)
    for choice, code in (
        (screen.look.language, "en"),
        (screen.look.text_size, "150"),
        (screen.look.colours, "dark"),
    ):
        with qtbot.waitSignal(screen.appearance_changed):
            choose(choice, code)
    assert MachineSettings.load() == machine == MachineSettings("en", 150, "dark")
    with qtbot.assertNotEmitted(screen.appearance_changed):
        choose(screen.look.text_size, "150")
    assert events(services) == before, "the machine's look went into the register"


def test_the_list_can_be_asked_for(qtbot: QtBot, screen: SettingsScreen) -> None:
    with qtbot.waitSignal(screen.list_import_requested):
        screen.read_list.click()


# ---- backups


def test_a_backup_is_made_where_the_user_chose(
    qtbot: QtBot,
    screen: SettingsScreen,
    services: Services,
    keys: FakeKeys,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    screen.show_card(screen.backup)
    assert "nog geen" in screen.backup.last.text()
    keys.warning = "Deze map staat op dezelfde schijf."
    messages.answers = [stick]
    screen.backup.choose.click()
    assert services.settings.get("backup_folder") == str(stick)
    assert screen.backup.warning.text() == keys.warning
    assert not screen.backup.make.isEnabled(), "an empty folder gets its first one at once"
    qtbot.waitUntil(screen.backup.made.isVisible)
    (copy,) = stick.iterdir()
    assert copy.name in screen.backup.made.text()
    assert "geopend en gecontroleerd" in screen.backup.made.text()
    assert "14:32" in screen.backup.last.text()
    assert screen.backup.make.isEnabled()
    services.settings.set("backup_folder", str(tmp_path / "andere"))
    screen.backup.show_kept()
    said = screen.backup.last.text()
    assert "In deze map ligt nog geen" in said and str(stick) in said and "14:32" not in said


def test_a_backup_that_fails_says_why(
    qtbot: QtBot,
    screen: SettingsScreen,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("")
    services.settings.set("backup_folder", str(tmp_path / "file"))
    screen.backup.make.click()
    qtbot.waitUntil(lambda: bool(messages.asked))
    assert messages.asked == [("error", "", "<not_a_folder>")]
    assert screen.backup.make.isEnabled()
    assert not screen.backup.made.isVisible()


# ---- the log


def test_the_log_says_in_words_what_was_done(
    qtbot: QtBot, screen: SettingsScreen, services: Services, runner: TaskRunner
) -> None:
    model = screen.log.model
    assert model.rowCount() == 0, "it was read before it was asked for"
    screen.log.unfold.click()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    shown = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert shown == [
        ["21-11-2026 14:32", "School toegevoegd", ""],
        ["21-11-2026 14:32", "Register gemaakt", ""],
    ]
    choose(screen.lock.minutes, "7")
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert model.index(0, 1).data() == "Instelling gewijzigd"


def test_counts_are_shown_where_their_sum_says_something() -> None:
    model = log_card.LogModel()
    moment = "2026-11-21 14:32"
    model.set_rows(
        [(moment, "schools_added", 1200), (moment, "list_imported", 140), (moment, "strange", 0)]
    )
    assert [model.index(row, 2).data() for row in range(3)] == ["1.200", "", ""]
    assert model.index(2, 1).data() == "strange"


def test_every_event_of_the_program_has_words() -> None:
    """Events are texts handed to `register.change`, or made of the name of an entry."""
    found = {
        f"{entry.__name__.lower()}_{act}"
        for entry in Entry.__args__  # type: ignore[attr-defined]
        if entry is not StepRecord  # recorded, changed and removed as a step of its route
        for act in ("added", "changed", "removed")
    }
    for path in [*(PACKAGE / "services").glob("*.py"), *(PACKAGE / "storage").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("change", "_set"):
                found |= {
                    argument.value
                    for argument in node.args[:2]
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                }
    assert {"report_recorded", "task_moved", "key_changed", "note_added"} <= found
    words = LogWords()
    assert sorted(event for event in found if words.say(event) == event) == []


# ---- for everyone


@pytest.mark.parametrize("scale", [100, 200])
def test_all_is_named_and_nothing_is_cut_off(
    qtbot: QtBot, screen: SettingsScreen, theme: Theme, runner: TaskRunner, scale: int
) -> None:
    from tests.ui.reach_walk import controls, cut_off

    theme.set_scale(scale)
    screen.show_new_code()
    screen.log.unfold.click()
    qtbot.waitUntil(lambda: not runner.busy)
    qtbot.waitUntil(lambda: not cut_off(screen))
    nameless = [control for control in controls(screen) if not control.accessibleName()]
    assert not nameless
    assert screen.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_tab_goes_from_section_to_section_and_down_each(screen: SettingsScreen) -> None:
    for section in (SCHOOL, SCREEN, KEYS):
        screen.sections.make(section)
    order: list[QWidget] = []
    widget: QWidget = screen
    while (widget := widget.nextInFocusChain()) is not screen and len(order) < 500:
        order.append(widget)
    row = screen.school.rows[0]
    wanted = [row.name, row.sector, screen.school.own_title, screen.lock.minutes]
    wanted += [screen.lock.change, screen.recovery.keeper, screen.backup.make]
    assert [order.index(one) for one in wanted] == sorted(order.index(one) for one in wanted)


def test_a_section_is_made_when_it_is_first_shown(screen: SettingsScreen) -> None:
    screen.sections.show_section(SCREEN)
    assert screen.findChild(BackupCard) is None
    screen.sections.show_section(KEYS)
    assert screen.findChild(BackupCard) is screen.backup and screen.backup.isVisible()


def test_each_section_shows_its_own_cards_alone(screen: SettingsScreen) -> None:
    seen = []
    for section in (SCHOOL, SCREEN, KEYS, KEEPING, RULES):
        screen.sections.show_section(section)
        cards = (
            screen.school,
            screen.lock,
            screen.look,
            screen.backup,
            screen.retention,
            screen.log,
        )
        seen.append([card for card in cards if card.isVisible()])
    assert seen == [
        [screen.school],
        [screen.lock, screen.look],
        [screen.backup],
        [screen.retention],
        [screen.log],
    ]
