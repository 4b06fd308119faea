"""How the window is opened, and the made-up register that vanishes with it."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from tests.e2e.at_the_door import Door, says
from vp_desktop import __main__, paths
from vp_desktop.cli.door import run
from vp_desktop.composition import Program
from vp_desktop.services import demo


def test_no_command_is_the_window(vp: Door) -> None:
    assert vp.run().status == 0
    assert vp.opened == [(None, None)]


def test_a_register_is_opened_in_the_window(vp: Door, sample: Path) -> None:
    assert vp.run(sample).status == 0
    assert vp.run(sample, "--language", "en").status == 0
    assert vp.opened == [(sample, None), (sample, None)]


def test_the_window_is_not_opened_on_what_is_not_there(vp: Door, tmp_path: Path) -> None:
    (tmp_path / "map.vpr").mkdir()
    assert says(vp.run(tmp_path / "weg.vpr"), "no_such_file")
    assert says(vp.run(tmp_path / "map.vpr"), "is_directory")
    assert vp.opened == []


def test_a_lock_comes_back_in_the_window_though_the_stick_is_out(vp: Door, tmp_path: Path) -> None:
    """The process after a lock has nobody at its standard error."""
    gone = tmp_path / "stick" / "school.vpr"
    assert vp.run(paths.AGAIN, gone).status == 0
    assert vp.opened == [(gone, None)]


def test_main_hands_the_window_to_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    def app_run(path: Path | None, *, demo_passphrase: str | None = None) -> int:
        opened.append((path, demo_passphrase))
        return 0

    monkeypatch.setattr("vp_desktop.app.run", app_run)
    monkeypatch.setattr(__main__, "harden", lambda: None)
    assert __main__.main([]) == 0
    assert opened == [(None, None)]


def test_a_missing_window_is_said(vp: Door, capsys: pytest.CaptureFixture[str]) -> None:
    def no_window(path: Path | None, passphrase: str | None) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    assert run([], no_window) == 1
    assert "--help" in capsys.readouterr().err


@pytest.fixture
def small_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    make, plan = demo.make, demo.DemoPlan(cases=5, years=1)
    monkeypatch.setattr(
        demo, "make", lambda path, secret, _, *more: make(path, secret, plan, *more)
    )


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of its own."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_the_demo_is_private_opens_with_its_passphrase_and_vanishes(
    vp: Door, small_demo: None, temporary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = []

    def window(path: Path | None, passphrase: str | None) -> int:
        assert path is not None
        assert passphrase is not None
        seen.append(passphrase)
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        Program().registers.open(path, passphrase).close()
        (path.parent / "a-backup.vpr").touch()  # what is made beside it goes too
        return 0

    assert run(["--demo"], window) == 0
    assert seen[0] in capsys.readouterr().out
    assert len(seen[0].split()) == 6
    assert list(temporary.iterdir()) == []


def test_a_demo_that_was_locked_is_known_again(
    vp: Door, small_demo: None, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:  # a lock replaces the process: nothing after it runs
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        vp.run("--demo")
    path, passphrase = vp.opened[0]
    assert path is not None
    vp.run(path)
    assert vp.opened == [(path, passphrase)] * 2
    assert list(temporary.iterdir()) == []


def test_no_other_folder_is_taken_for_a_demo(vp: Door, sample: Path, temporary: Path) -> None:
    for folder in (sample.parent / "vp-desktop-demo-x", temporary / "vp-desktop-demo-x"):
        folder.mkdir()
        copy = Path(shutil.copy(sample, folder))
        if folder.parent != temporary:
            (folder / "wachtzin.txt").write_text("x")
        vp.run(copy)
        assert copy.exists()
    assert [passphrase for _, passphrase in vp.opened] == [None, None]


def test_a_demo_that_cannot_be_made_leaves_nothing(
    vp: Door, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(demo, "make", no_room)
    outcome = vp.run("--demo")
    assert outcome.status == 6
    assert says(outcome, "disk_full")
    assert list(temporary.iterdir()) == []
