"""The program around the screens: collecting, crashes, locking, folders that are no good place."""

from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.collecting import Collector, collect_if_due
from vp_desktop.app.crash import CrashTeller, CrashWatch, OwnFile, describe
from vp_desktop.app.file_opening import FileOpening
from vp_desktop.app.life import Life
from vp_desktop.services.places import is_synced, same_disk


class Knot:
    def __init__(self) -> None:
        self.itself = self


def test_what_is_garbage_is_collected_when_its_turn_has_come() -> None:
    gc.collect()
    gc.disable()
    try:
        assert collect_if_due() is None
        knots = [Knot() for _ in range(gc.get_threshold()[0] + 100)]
        del knots
        assert collect_if_due() == 0
        assert not any(isinstance(thing, Knot) for thing in gc.get_objects())
    finally:
        gc.enable()


def test_what_the_program_consists_of_is_not_looked_through_again() -> None:
    known, owner = len(gc.get_objects()), QObject()
    try:
        Collector(owner)
        assert len(gc.get_objects()) < known // 2
        knots = [Knot() for _ in range(gc.get_threshold()[0] + 100)]
        del knots
        assert collect_if_due() == 0, "what came later is collected as before"
    finally:
        shiboken6.delete(owner)
        gc.unfreeze()
        gc.enable()


def test_a_crash_says_where_and_never_what(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    watch = CrashWatch()
    watch.crashed.connect(told.append)
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    watch.install()
    try:
        raise ValueError("MERKTEKEN uit een verhaal")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
        assert "MERKTEKEN" not in describe(error)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qapp.processEvents()
    assert len(told) == 2
    assert "ZeroDivisionError" in told[1]
    assert "MERKTEKEN" not in told[0]
    assert "ValueError" in told[0]
    assert "test_app.py" in told[0]


def test_a_newer_version_that_came_meanwhile_is_said_instead_of_a_crash(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program, newer = tmp_path / "vp-desktop", tmp_path / "vp-desktop.dpkg-new"
    program.write_bytes(b"old")
    newer.write_bytes(b"new")
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    messages = ScriptedMessages()
    teller = CrashTeller(messages, OwnFile.of_this_program(), messages)
    teller.tell("zlib.error")
    qtbot.waitUntil(lambda: len(messages.asked) == 1)
    newer.replace(program)  # as an installer does
    teller.tell("zlib.error")
    qtbot.waitUntil(lambda: len(messages.asked) == 2)
    program.unlink()
    teller.tell("zlib.error")
    qtbot.waitUntil(lambda: len(messages.asked) == 3)
    before, after, gone = (words for _, _, words in messages.asked)
    assert "zlib.error" in before and "Ctrl+L" not in before
    assert after == gone and "Ctrl+L" in after and "zlib.error" not in after
    monkeypatch.delattr(sys, "frozen")
    assert not OwnFile.of_this_program().is_replaced


def test_closing_keeps_what_was_typed_though_nothing_more_can_be_loaded(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[object] = []
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(life, "_let_go", let_go.append)
        meanwhile.setitem(sys.modules, "vp_desktop.ui.restore.restore_screen", None)
        with pytest.raises(ImportError):
            life.close()
    assert len(let_go) == 1


def test_a_lock_that_was_asked_for_happens_though_the_window_is_stuck(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    replaced: list[Path] = []
    monkeypatch.setattr(locking, "replace_process", replaced.append)
    monkeypatch.setattr(locking, "PATIENCE", 0.01)
    locking.watch(tmp_path / "a.vpr").join(5)
    assert replaced == [tmp_path / "a.vpr"]


def test_the_new_process_gets_the_path_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(locking.os, "execv", lambda *arguments: called.append(arguments))
    locking.replace_process(Path("/een/pad.vpr"))
    words = [sys.executable, "-m", "vp_desktop", paths.AGAIN, "/een/pad.vpr"]
    assert called == [(sys.executable, words)]


@pytest.mark.parametrize(
    ("folder", "synced"),
    [
        ("/home/a/OneDrive - School/x", True),
        ("/home/a/Dropbox", True),
        ("/home/a/registers", False),
    ],
)
def test_a_folder_that_goes_to_the_internet_is_noticed(folder: str, synced: bool) -> None:
    assert is_synced(Path(folder)) is synced


def test_one_disk_is_no_safer_than_itself(tmp_path: Path) -> None:
    assert same_disk(tmp_path / "nog" / "niet", tmp_path / "a.vpr")
    assert not same_disk(Path("/proc/self"), tmp_path / "a.vpr")


def test_a_register_that_is_double_clicked_on_a_mac_gets_its_door(
    qapp: QApplication, tmp_path: Path
) -> None:
    opening = FileOpening(qapp)
    asked: list[Path] = []
    opening.asked.connect(asked.append)
    try:
        for name in ("een.vpr", "iets.txt"):
            assert QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / name)))
    finally:
        qapp.removeEventFilter(opening)
    assert asked == [tmp_path / "een.vpr"]
