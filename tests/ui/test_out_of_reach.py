"""A folder that may not be entered, a disk that does not answer, no screen: said, and nothing breaks.

Python's own `exists`, `is_dir` and `is_file` raise there; who tests may be allowed everything.
"""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from tests.factory import make_register, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop import app, paths
from vp_desktop.app.life import Life
from vp_desktop.app.open_registers import OpenRegisters
from vp_desktop.app.starting import begin
from vp_desktop.core.errors import CannotWrite, ExitStatus, KnownError, NeedsAttention, WrongUse
from vp_desktop.services import outgoing
from vp_desktop.services.places import bad_for_backups
from vp_desktop.storage import files
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.unlock.crossroads import LostScreen

ROOT = Path(__file__).parents[2]
FAULTS = (errno.EACCES, errno.EIO, errno.ESTALE)


@pytest.fixture(params=FAULTS, ids=errno.errorcode.get)
def out_of_reach(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder of which the system says nothing but this fault."""
    folder = tmp_path / "dicht"
    folder.mkdir()

    def refuse(ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(path: Any = ".", *rest: Any, **options: Any) -> Any:
            if not isinstance(path, int) and folder in Path(os.fsdecode(path)).parents:
                raise OSError(request.param, os.strerror(request.param), str(path))
            return ask(path, *rest, **options)

        return asked

    for name in ("stat", "lstat", "open", "mkdir", "unlink", "access"):
        monkeypatch.setattr(os, name, refuse(getattr(os, name)))
    monkeypatch.setattr(io, "open", refuse(io.open))
    return folder


def test_the_register_used_last_is_lost_and_not_the_program(
    life: Life, out_of_reach: Path, tmp_path: Path
) -> None:
    folder = out_of_reach / "kopie"
    life._machine.change(last_register=str(out_of_reach / "a.vpr"), backup_folder=str(folder))
    assert begin(life, None, None) is None
    lost = life.screen
    assert isinstance(lost, LostScreen)
    said = " ".join(label.text() for label in lost.findChildren(QLabel))
    assert "of u mag niet meer in die map" in said
    lost.restore.click()
    circle = tmp_path / "cirkel.vpr"
    circle.symlink_to(circle)
    life.start(circle)
    assert isinstance(life.screen, LostScreen), "nor does a circle of links stop it"


def test_a_register_used_lately_is_not_offered_while_it_cannot_be_reached(
    out_of_reach: Path, tmp_path: Path, qapp: object
) -> None:
    there = tmp_path / "wel.vpr"
    there.touch()
    machine = MachineSettings(recent_registers=[str(out_of_reach / "niet.vpr"), str(there)])
    workplace: Any = SimpleNamespace(help=SimpleNamespace(read=print))
    owner = QObject()
    lines = [one.words for one in OpenRegisters(machine, owner).menu(workplace)]
    assert any("wel" in line for line in lines) and not any("niet" in line for line in lines)


def test_a_backup_that_cannot_be_made_there_is_a_sentence(
    out_of_reach: Path, tmp_path: Path
) -> None:
    register = make_register(tmp_path / "school.vpr")
    services = make_services(register)
    for folder in (out_of_reach, out_of_reach / "a" / "b"):
        services.settings.set("backup_folder", str(folder))
        assert bad_for_backups(folder, register.path) in (None, "same_disk")
        with pytest.raises(CannotWrite) as refused:
            services.backups.make()
        assert refused.value.code in ("not_allowed", "medium_failed", "backup_folder_gone")
        services.backups.make_before_change_of_key()  # beside the register instead
    register.close()


def test_what_cannot_be_seen_is_never_taken_for_free_or_put_there_by_halves(
    out_of_reach: Path,
) -> None:
    place = out_of_reach / "a.vpr"
    for ask in (files.is_taken, files.journal_left, files.read_salt):
        with pytest.raises(CannotWrite):
            ask(place)
    assert not files.is_writable(place)
    with pytest.raises(CannotWrite):
        outgoing.write({place: b"x"})
    assert not outgoing._half_made
    found = (paths.is_there(place), paths.is_folder(place), paths.is_file(place))
    assert found == (False, False, False)
    assert not files.is_taken(place.parent.with_name("x" * 300)), "so long a name nothing has"


def test_what_the_system_refuses_before_the_first_window_is_said_in_a_dialog(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(life, "start", refuse)
    assert begin(life, None, None) == ExitStatus.NO_WRITE
    assert isinstance(life.messages, ScriptedMessages)
    [(kind, _, words)] = life.messages.asked
    assert kind == "error" and "U mag hier niet lezen of schrijven" in words
    words = life.messages.word(OSError(errno.ENOSPC, "No space left on device"))
    assert "De schijf is vol" in words, "and so it is at any time after it"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_one_sentence_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NeedsAttention) as refused:
        app.run(None)
    assert refused.value.code == "no_screen"
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-m", "vp_desktop"],
        env={**os.environ, **homes, "PYTHONPATH": str(ROOT), "DISPLAY": ":4711"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == ExitStatus.ATTENTION
    # Where Qt's own part for the screen misses a library, it is that which is said.
    said = ("Hier is geen beeldscherm te bereiken", "Het venster kan hier niet openen")
    assert done.stderr.splitlines()[-1].startswith(said)
    assert "xcb-cursor0" not in done.stderr or not done.stderr.startswith(said[0])


def test_an_unreachable_file_is_no_file_that_is_gone(out_of_reach: Path) -> None:
    with pytest.raises(KnownError) as refused:
        files.read_salt(out_of_reach / "a.vpr")
    assert refused.value.code == "cannot_read"
    with pytest.raises(WrongUse) as gone:
        files.read_salt(out_of_reach.with_name("weg.vpr"))
    assert gone.value.code == "no_such_file"
