"""What locks, covers or keeps in unasked: idleness, talks, the system, keys, the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.logind_kit import OTHER, FakeLogind, logind
from vp_desktop.app import guard as guard_module
from vp_desktop.app import locking
from vp_desktop.app.clipboard import ClipboardGuard
from vp_desktop.app.guard import Guard
from vp_desktop.services import outgoing
from vp_desktop.ui.widgets.field import LineEdit

__all__ = ["logind"]
CONTROL = Qt.KeyboardModifier.ControlModifier


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would have been replaced: the tests go on after it."""
    found: list[Path] = []
    monkeypatch.setattr(locking, "replace_process", found.append)
    return found


@pytest.fixture
def guard(
    qapp: QApplication, tmp_path: Path, clock: Clock, replaced: list[Path]
) -> Iterator[Guard]:
    made = Guard(qapp, tmp_path / "a.vpr", 5, qapp, clock)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def asked(guard: Guard) -> list[bool]:
    """How often a lock was asked for."""
    found: list[bool] = []
    guard.lock_requested.connect(lambda: found.append(True))
    return found


@pytest.fixture
def window(shown: Callable[[QWidget], None], qtbot: QtBot) -> QLineEdit:
    edit = LineEdit("een geheim verhaal", name="veld")
    edit.resize(300, 60)
    shown(edit)
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    return edit


def test_nobody_there_for_five_minutes_asks_for_a_lock(
    guard: Guard, clock: Clock, asked: list[bool]
) -> None:
    clock.now += 299
    guard.idle.look()
    assert asked == []
    clock.now += 1
    guard.idle.look()
    assert asked == [True]


def test_the_keys_work_in_a_window_and_through_a_dialog_over_it(
    guard: Guard, asked: list[bool], window: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert asked == [True]
    dialog = QDialog(window)
    dialog.setModal(True)
    field = QLineEdit(dialog)
    dialog.show()
    qtbot.keyClick(field, Qt.Key.Key_L, CONTROL)
    assert asked == [True, True]
    qtbot.keyClick(field, Qt.Key.Key_F12)
    assert window.isMinimized() and dialog.isMinimized()
    assert window.text() == "een geheim verhaal" and field.text() == ""
    dialog.close()


@pytest.mark.qt_log_ignore("propagateSizeHints|does not support raise")
def test_what_has_no_button_in_the_taskbar_is_not_left_on_the_screen(
    guard: Guard, window: QLineEdit, qtbot: QtBot
) -> None:
    """A hint and a small window beside it say what the window says."""
    kinds = (Qt.WindowType.ToolTip, Qt.WindowType.Tool)
    small = [QLabel("Dossier van Sanne Testpersoon", window, kind) for kind in kinds]
    for one in small:
        one.show()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert [one.windowType() for one in small if one.isVisible()] == []
    assert window.isMinimized()


def test_in_a_conversation_the_window_is_covered_and_lifted_by_a_key(
    guard: Guard, clock: Clock, asked: list[bool], window: QLineEdit, qtbot: QtBot
) -> None:
    guard.talk(30)
    clock.now += 600
    guard.idle.look()
    assert asked == [] and guard.covers.shown
    cover = window.focusWidget() or window
    top = window.childAt(window.rect().center())
    assert top is not None and top.window() is window, "the cover lies over everything"
    assert cover is not window
    qtbot.keyClick(cover, Qt.Key.Key_A)
    assert not guard.covers.shown
    assert window.text() == "een geheim verhaal", "the key that lifts the cover types nothing"
    assert window.hasFocus()


def test_when_the_time_for_talking_is_over_a_covered_window_is_locked(
    guard: Guard, clock: Clock, asked: list[bool], window: QLineEdit
) -> None:
    until: list[object] = []
    guard.conversation_changed.connect(until.append)
    guard.talk(30)
    clock.now += 30 * 60 - 1
    guard.idle.look()
    guard.look()
    assert guard.covers.shown and asked == []
    clock.now += 1
    guard.look()
    assert asked == [True]
    assert until == [1000.0 + 30 * 60, None]


def test_when_the_time_is_over_and_somebody_works_nothing_is_locked(
    guard: Guard, clock: Clock, asked: list[bool], window: QLineEdit, qtbot: QtBot
) -> None:
    guard.talk(60)
    for _ in range(61):
        clock.now += 60
        qtbot.keyClick(window, Qt.Key.Key_A)
        guard.idle.look()
        guard.look()
    assert asked == []
    clock.now += 300
    guard.idle.look()
    assert asked == [True], "after the conversation the usual time holds again"


def test_no_conversation_leaves_a_register_open_longer_than_the_administrator_allows(
    qapp: QApplication, tmp_path: Path, clock: Clock, window: QLineEdit
) -> None:
    made = Guard(qapp, tmp_path / "a.vpr", 1, qapp, clock, longest_talk=1)
    told: list[bool] = []
    made.lock_requested.connect(lambda: told.append(True))
    made.talk(60)
    assert made.deadline() == clock.now + 60 == made.talking_until
    clock.now += 59
    made.idle.look()
    made.look()
    assert told == []
    clock.now += 1
    made.idle.look()
    made.look()
    made.stop()
    assert told == [True]


def test_a_conversation_of_which_the_windows_were_taken_away_is_locked_at_its_end_too(
    guard: Guard, clock: Clock, asked: list[bool], window: QLineEdit, qtbot: QtBot
) -> None:
    guard.talk(30)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    clock.now += 600
    guard.idle.look()
    window.showNormal()
    top = window.childAt(window.rect().center())
    assert guard.covers.shown and top is not None, "what was taken away comes back covered"
    clock.now += 20 * 60
    guard.look()
    assert asked == [True]


def test_what_takes_a_covered_window_away_does_not_uncover_it(
    guard: Guard, clock: Clock, window: QLineEdit, qtbot: QtBot
) -> None:
    guard.talk(30)
    clock.now += 301
    guard.idle.look()
    handle = window.window().windowHandle()
    for key in (Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_F12):
        QTest.keyClick(handle, key)
        assert guard.covers.shown
    assert window.window().isMinimized()
    window.window().showNormal()
    assert guard.covers.shown
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert not guard.covers.shown


@pytest.mark.parametrize(
    "leaves",
    [
        lambda system: system.lock(),
        lambda system: system.sleep(True),
        lambda system: system.change("LockedHint", True),
        lambda system: system.change("Active", False),
    ],
    ids=["lock", "sleep", "screen locked", "other user"],
)
def test_who_leaves_the_computer_leaves_the_register_locked(
    logind: FakeLogind,
    qapp: QApplication,
    tmp_path: Path,
    replaced: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    leaves: Callable[[FakeLogind], None],
) -> None:
    monkeypatch.setattr(locking, "PATIENCE", 0.05)
    made = Guard(qapp, tmp_path / "a.vpr", 5, qapp)
    try:
        assert logind.listening.wait(10)
        assert not logind.is_let_go(), "the computer waits for us before it sleeps"
        logind.lock(OTHER)  # somebody else's session
        logind.sleep(False)
        with qtbot.waitSignal(made.lock_requested):
            leaves(logind)
        # Nothing locked in this test: as with a window that is stuck, the process is replaced anyway.
        qtbot.waitUntil(lambda: replaced == [tmp_path / "a.vpr"])
    finally:
        made.stop()


def test_without_a_system_bus_the_rest_still_works(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path, clock: Clock
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    made = Guard(qapp, tmp_path / "a.vpr", 5, qapp, clock)
    told: list[bool] = []
    made.lock_requested.connect(lambda: told.append(True))
    clock.now += 300
    made.idle.look()
    made.stop()
    assert told == [True]


def test_a_stuck_window_does_not_keep_the_register_open(
    tmp_path: Path, replaced: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(locking, "PATIENCE", 0.05)
    monkeypatch.setattr(locking, "_LOOK", 0.01)
    watch = locking.StuckWatch(tmp_path / "a.vpr", lambda: 1300.0, lambda: 1300.0)
    qtbot.waitUntil(lambda: replaced == [tmp_path / "a.vpr"])
    watch.stop()


def test_after_sleep_the_window_gets_its_time_to_keep_the_draft(
    tmp_path: Path, replaced: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The deadline is long over, and a touch or a lock within the patience puts it off."""
    monkeypatch.setattr(locking, "_LOOK", 0.01)
    monkeypatch.setattr(locking, "PATIENCE", 0.05)
    asked: list[float] = []

    def deadline() -> float:
        asked.append(0)
        return 1000.0 if len(asked) == 1 else 9000.0

    watch = locking.StuckWatch(tmp_path / "a.vpr", deadline, lambda: 5000.0)
    while len(asked) < 4:
        pass
    watch.stop()
    assert replaced == []


def test_a_lock_in_the_middle_of_writing_leaves_no_half_of_it(tmp_path: Path) -> None:
    place = tmp_path / "jaaroverzicht.pdf"
    place.write_bytes(b"the old one")
    with outgoing.written_beside({place: b"the new one"}):
        assert len(list(tmp_path.iterdir())) == 2
        outgoing.abandon()
        assert list(tmp_path.iterdir()) == [place]
    assert place.read_bytes() == b"the old one"


def test_the_lock_itself_removes_what_is_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is writing it: nothing runs after the process was replaced."""
    left: list[list[Path]] = []
    monkeypatch.setattr(locking.os, "execv", lambda *_: left.append([*tmp_path.iterdir()]))
    half = tmp_path / "kopie.part"
    with (
        outgoing.written_beside({tmp_path / "brief.pdf": b"half a letter"}),
        outgoing.half_made(half),
    ):
        half.write_bytes(b"half a copy")
        assert len(list(tmp_path.iterdir())) == 2
        locking.replace_process(None)
        assert left == [[]]


class Selections:
    """A clipboard with a selection, as under X11; the offscreen platform owns nothing."""

    def __init__(self, own: bool) -> None:
        self.own = own
        self.cleared: list[object] = []
        self.data = QMimeData()

    def mimeData(self) -> QMimeData:
        return self.data

    def setMimeData(self, data: QMimeData) -> None:
        self.data = data

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return self.own

    def ownsClipboard(self) -> bool:
        return self.own

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.cleared.append(mode)


@pytest.mark.parametrize("own", [True, False])
def test_a_selection_is_taken_away_unless_another_program_made_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    made = ClipboardGuard(qapp.clipboard(), qapp)
    fake = Selections(own)
    monkeypatch.setattr(made, "_clipboard", fake)
    made.empty()
    mine = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert fake.cleared == (mine if own else [])
    made.deleteLater()


def test_what_is_copied_is_marked_for_histories(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = ClipboardGuard(qapp.clipboard(), qapp)
    fake = Selections(own=True)
    fake.data.setHtml("<b>een</b> verhaal")
    fake.data.setText("een verhaal")
    monkeypatch.setattr(made, "_clipboard", fake)
    qapp.clipboard().dataChanged.emit()
    assert fake.data.text() == "een verhaal"
    assert bytes(fake.data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert not fake.data.hasHtml()
    marked = fake.data
    qapp.clipboard().dataChanged.emit()
    assert fake.data is marked, "once"
    made.deleteLater()


def test_every_window_is_kept_out_of_pictures_of_the_screen(
    guard: Guard, monkeypatch: pytest.MonkeyPatch, shown: Callable[[QWidget], None]
) -> None:
    kept: list[QWidget] = []
    monkeypatch.setattr(guard_module, "keep_out_of_captures", kept.append)
    window, inside = QWidget(), QWidget()
    inside.setParent(window)
    shown(window)
    dialog = QDialog(window)
    dialog.show()
    assert kept == [window, dialog]
    dialog.close()
