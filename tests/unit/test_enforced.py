"""What the administrator of a computer fixed: read strictly, and never taken for nothing by mistake."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from tests.e2e.at_the_door import Door, says
from tests.factory import StoppedClock
from vp_desktop import paths
from vp_desktop.catalog.enforced import read_enforced
from vp_desktop.catalog.toml_file import MOST_BYTES, ResourceFault
from vp_desktop.composition import Program, Services
from vp_desktop.core.enforced import NOTHING, Enforced
from vp_desktop.core.errors import WrongUse
from vp_desktop.services.settings import Settings
from vp_desktop.storage.register import Register

ALL = """
language = "en"
lock_minutes_at_most = 3
backup_folder = "{folder}"
registers_folder = "{folder}"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the administrator of a computer that is made up."""
    made = tmp_path / "etc" / "enforced.toml"
    made.parent.mkdir()
    monkeypatch.setattr(paths, "enforced_settings", lambda: made)
    return made


def fixed(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o644)
    return file


def test_without_a_file_nothing_is_fixed(file: Path) -> None:
    assert read_enforced(file) is NOTHING
    assert read_enforced(file / "below a file that is none") is NOTHING
    fixed(file, "")
    assert read_enforced(file / "in the way") is NOTHING


def test_what_is_fixed_is_read(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "reservekopieën"
    found = read_enforced(fixed(file, ALL.format(folder=folder)))
    assert found == Enforced("en", 3, str(folder), str(folder))
    assert read_enforced(fixed(file, "# nothing yet\n")) == NOTHING


def test_a_folder_may_name_the_home_and_the_user(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "j.jansen")
    text = 'backup_folder = "~/Kopieën"\nregisters_folder = "/net/vp/{user}"\n'
    found = read_enforced(fixed(file, text))
    assert (found.backup_folder, found.registers_folder) == (
        str(Path.home() / "Kopieën"),
        str(Path("/net/vp/j.jansen")),
    )


def test_names_that_this_version_does_not_know_are_told_and_do_nothing(file: Path) -> None:
    found = read_enforced(fixed(file, 'theme = "dark"\nlock_minutes_at_most = 9\n[later]\nx = 1\n'))
    assert found == Enforced(lock_minutes_at_most=9, unknown=("later", "theme"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("language = ", "line 1"),
        ('language = "fr"', "line 1: language must be"),
        ("language = ['nl']", "language must be"),
        ("\nlock_minutes_at_most = 0", "line 2: lock_minutes_at_most must be"),
        ("lock_minutes_at_most = 31", "from 1 to 30"),
        ("lock_minutes_at_most = true", "from 1 to 30"),
        ('lock_minutes_at_most = "5"', "from 1 to 30"),
        ("lock_minutes_at_most = 5.0", "from 1 to 30"),
        ('backup_folder = ""', "must be the path"),
        ('backup_folder = "kopieen"', "must be a whole path"),
        ('backup_folder = "/net/../etc"', "must be a whole path"),
        ('backup_folder = "/net/\\n"', "must be the path"),
        ("registers_folder = 3", "must be the path"),
        ('registers_folder = "~nobody-of-this-name/x"', "needs a user"),
        ('language = "nl"\nlanguage = "en"', "line 2"),
        ("x" * (MOST_BYTES + 1), "is larger"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_fixes_nothing_halfway(
    file: Path, text: str, said: str
) -> None:
    with pytest.raises(ResourceFault) as fault:
        read_enforced(fixed(file, text))
    assert said in str(fault.value)


@pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
def test_a_file_that_is_there_and_cannot_be_read_is_not_taken_for_none(file: Path) -> None:
    file.symlink_to(file.parent / "gone")
    with pytest.raises(ResourceFault):
        read_enforced(file)
    file.unlink()
    file.symlink_to(file)
    with pytest.raises(ResourceFault):
        read_enforced(file)
    file.unlink()
    file.mkdir()
    with pytest.raises(ResourceFault):
        read_enforced(file)
    file.rmdir()
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(ResourceFault):
        read_enforced(file)
    fixed(file, "").chmod(0o646)
    with pytest.raises(ResourceFault, match="by everybody"):
        read_enforced(file)
    if os.geteuid() != 0:
        file.chmod(0o000)
        with pytest.raises(ResourceFault, match="cannot be read"):
            read_enforced(file)


@pytest.mark.skipif(os.name != "posix", reason="asks for two systems that are POSIX")
def test_the_environment_of_a_user_does_not_say_where_the_file_lies(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = importlib.util.spec_from_file_location("paths_anew", str(paths.__file__))
    assert spec is not None and spec.loader is not None
    anew = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(anew)
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "ProgramData", "VP_DESKTOP"):
        monkeypatch.setenv(name, "/tmp/elsewhere")
    for system, root in (("linux", "/etc"), ("darwin", "/Library/Application Support")):
        monkeypatch.setattr(sys, "platform", system)
        assert anew.enforced_settings() == Path(root, "vp-desktop", "enforced.toml")


# ---- in a register


def settings_under(register: Register, enforced: Enforced) -> Settings:
    return Settings(register, StoppedClock(), enforced=enforced)


def test_the_time_before_locking_is_cut_and_not_forgotten(services: Services) -> None:
    services.settings.set("lock_minutes", "20")
    here = settings_under(services.register, Enforced(lock_minutes_at_most=3))
    assert (here.lock_minutes, here.get("lock_minutes"), here.idle_is_limited) == (3, "3", True)
    with pytest.raises(WrongUse) as refused:
        here.set("lock_minutes", "4")
    assert refused.value.values == {"lowest": 1, "highest": 3}
    here.set("lock_minutes", "2")
    assert (here.lock_minutes, services.settings.lock_minutes) == (2, 2)
    looser = settings_under(services.register, Enforced(lock_minutes_at_most=30))
    assert (looser.lock_minutes, looser.idle_is_limited) == (2, False)


def test_a_new_register_locks_in_time_too(register: Register) -> None:
    assert settings_under(register, Enforced(lock_minutes_at_most=1)).lock_minutes == 1


def test_backups_go_where_the_administrator_says(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, folder = tmp_path / "stick", tmp_path / "net"
    program = Program(StoppedClock())
    program.services(register).settings.set("backup_folder", str(own))
    monkeypatch.setattr(program, "enforced", Enforced(backup_folder=str(folder)))
    services = program.services(register)
    assert services.backups.make().parent == folder
    with pytest.raises(WrongUse, match="enforced_setting"):
        services.settings.set("backup_folder", str(own))
    again = Program(StoppedClock()).services(register)
    assert again.settings.get("backup_folder") == str(own), "her own choice was lost"


# ---- at the door


@pytest.fixture
def vp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(tmp_path, capsys)


def test_with_a_broken_file_the_command_line_opens_nothing(
    vp: Door, file: Path, tmp_path: Path
) -> None:
    fixed(file, "lock_minutes_at_most = 99\n")
    founding = ("--school", "De Vlieger", "--sector", "po", "--purpose", "adviser")
    for words in (("new", tmp_path / "a.vpr", *founding), ("check", tmp_path / "a.vpr")):
        outcome = vp(*words)
        assert (outcome.status, outcome.out) == (2, "")
        assert says(outcome, "enforced_broken")
        assert f"{file}: line 1: lock_minutes_at_most" in outcome.err
    assert not (tmp_path / "a.vpr").exists()
    assert vp.run("--version").status == vp.run("--help").status == 0


def test_a_register_is_made_only_where_registers_go(vp: Door, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "registers"
    folder.mkdir()
    fixed(file, f'registers_folder = "{folder.as_posix()}"\nlater = 1\n')
    words = ("--school", "De Vlieger", "--sector", "po", "--purpose", "adviser")
    outcome = vp("new", tmp_path / "a.vpr", *words)
    assert (outcome.status, (tmp_path / "a.vpr").exists()) == (2, False)
    assert str(folder) in outcome.err and "later" in outcome.err
    assert vp("new", folder / "a.vpr", *words).status == 0
