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
from vp_desktop.catalog import protected, system_user
from vp_desktop.catalog.enforced import read_enforced
from vp_desktop.catalog.toml_file import MOST_BYTES
from vp_desktop.composition import Program, Services
from vp_desktop.core.enforced import NOTHING, Enforced
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.texts import Texts
from vp_desktop.services.self_test import SelfTest, Step, StepResult
from vp_desktop.services.settings import Settings
from vp_desktop.storage.register import Register

ALL = """
language = "en"
lock_minutes_at_most = 3
backup_folder = "{folder}"
registers_folder = "{folder}"
"""

BETWEEN_IN_WINDOWS = ("SCHOOL\\jansen",) if os.name == "nt" else ()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the administrator of a computer that is made up."""
    made = tmp_path / "etc" / "enforced.toml"
    made.parent.mkdir()
    monkeypatch.setattr(paths, "enforced_settings", lambda: made)
    by_who_runs_the_tests(monkeypatch)
    return made


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Program().texts


def by_who_runs_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who runs them and her group are the administrators: mostly it is not root."""
    if os.name == "posix":
        monkeypatch.setattr(protected, "_OWNERS", protected._OWNERS | {os.geteuid()})
        monkeypatch.setattr(protected, "_GROUPS", protected._GROUPS | {os.getegid()})


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
    monkeypatch.setattr(system_user, "user_name", lambda: "j.jansen")
    monkeypatch.setattr(system_user, "home", lambda: Path("/home/jansen"))
    text = 'backup_folder = "~/Kopieën"\nregisters_folder = "/net/vp/{user}"\n'
    found = read_enforced(fixed(file, text))
    assert (found.backup_folder, found.registers_folder) == (
        str(Path("/home/jansen/Kopieën")),
        str(Path("/net/vp/j.jansen")),
    )


@pytest.mark.skipif(os.name != "posix", reason="asks POSIX")
def test_the_environment_of_a_user_does_not_say_who_she_is(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pwd

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME", "HOME"):
        monkeypatch.setenv(name, "/tmp/tweede")
    me = pwd.getpwuid(os.getuid())
    text = 'backup_folder = "~"\nregisters_folder = "/net/{user}/vp"\n'
    found = read_enforced(fixed(file, text))
    assert found.backup_folder == str(Path(me.pw_dir))
    assert found.registers_folder == f"/net/{me.pw_name}/vp"


@pytest.mark.parametrize("name", ["", "..", ". ", "a/b", "a\nb", None, *BETWEEN_IN_WINDOWS])
def test_a_name_that_leads_to_another_folder_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch, name: str | None
) -> None:
    def user_name() -> str:
        if name is None:
            raise KeyError("no such user")
        return name

    monkeypatch.setattr(system_user, "user_name", user_name)
    with pytest.raises(WrongUse) as fault:
        read_enforced(fixed(file, 'backup_folder = "/net/{user}"'))
    assert fault.value.code == "enforced_user"


@pytest.mark.skipif(os.name != "posix", reason="a backslash is between folders elsewhere")
def test_the_domain_of_a_user_is_part_of_her_name(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_user, "user_name", lambda: "SCHOOL\\jansen")
    found = read_enforced(fixed(file, 'registers_folder = "/net/{user}/vp"'))
    assert found.registers_folder == "/net/SCHOOL\\jansen/vp"


def test_names_that_this_version_does_not_know_are_told_and_do_nothing(file: Path) -> None:
    found = read_enforced(fixed(file, 'theme = "dark"\nlock_minutes_at_most = 9\n[later]\nx = 1\n'))
    assert found == Enforced(lock_minutes_at_most=9, unknown=("later", "theme"))


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("language = ", "writing", 1),
        ('language = "fr"', "language", 1),
        ("language = ['nl']", "language", 1),
        ("[language]", "language", 1),
        ("\nlock_minutes_at_most = 0", "minutes", 2),
        ("lock_minutes_at_most = 31", "minutes", 1),
        ("lock_minutes_at_most = true", "minutes", 1),
        ('lock_minutes_at_most = "5"', "minutes", 1),
        ("lock_minutes_at_most = 5.0", "minutes", 1),
        ('backup_folder = ""', "folder", 1),
        ('backup_folder = "kopieen"', "folder", 1),
        ('backup_folder = "/net/../etc"', "folder", 1),
        ('backup_folder = "/net/\\n"', "folder", 1),
        ("registers_folder = 3", "folder", 1),
        ('registers_folder = "~root/x"', "folder", 1),
        ('language = "nl"\nlanguage = "en"', "writing", 2),
        ("x = '\udcff'", "writing", 1),
        ("[settings]\nlanguage = 'nl'", "table", 2),
        ("a.b.lock_minutes_at_most = 3", "table", 1),
        ("language = 'nl'\n[[all]]\nx = [{ backup_folder = '/a' }]", "table", 3),
        ("x" * (MOST_BYTES + 1), "broken", None),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_fixes_nothing_halfway(
    file: Path, texts: Texts, text: str, code: str, line: int | None
) -> None:
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    file.chmod(0o644)
    with pytest.raises(WrongUse) as fault:
        read_enforced(file)
    error = fault.value
    assert (error.code, error.values.get("line")) == (f"enforced_{code}", line)
    for language in ("nl", "en"):
        assert str(file) in texts.say("errors", error.code, language, **error.values)


@pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
def test_a_file_that_is_there_and_cannot_be_read_is_not_taken_for_none(file: Path) -> None:
    def is_broken() -> bool:
        with pytest.raises(WrongUse) as fault:
            read_enforced(file)
        return fault.value.code in ("enforced_broken", "enforced_writing")

    file.symlink_to(file.parent / "gone")
    assert is_broken()
    file.unlink()
    file.symlink_to(file)
    assert is_broken()
    file.unlink()
    file.mkdir()
    assert is_broken()
    file.rmdir()
    file.write_bytes(b"\xff\xfe")
    assert is_broken()
    if os.geteuid() != 0:
        file.chmod(0o000)
        assert is_broken()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_folder_that_is_a_link_to_a_mount_that_is_away_is_not_taken_for_none(
    file: Path, tmp_path: Path
) -> None:
    mount = tmp_path / "net"
    mount.mkdir()
    fixed(mount / "enforced.toml", "lock_minutes_at_most = 5\n")
    file.parent.rmdir()
    file.parent.symlink_to(mount)
    assert read_enforced(file).lock_minutes_at_most == 5
    mount.rename(tmp_path / "away")
    for inside in (file, file.parent / "deeper" / "enforced.toml"):
        with pytest.raises(WrongUse, match="enforced_broken"):
            read_enforced(inside)
    mount.mkdir()
    assert read_enforced(file) is NOTHING, "the folder is there, and nothing lies in it"


def weak(file: Path) -> Path:
    """What somebody else may change of the way to the file, as the refusal says it."""
    with pytest.raises(WrongUse) as fault:
        read_enforced(file)
    assert fault.value.code == "enforced_open"
    return Path(fault.value.values["place"])


@pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
def test_what_others_may_change_on_the_way_to_the_file_is_refused(
    file: Path, tmp_path: Path
) -> None:
    fixed(file, "").chmod(0o664)  # as Debian has it: the group is that of who owns it
    assert read_enforced(file) == NOTHING
    file.chmod(0o646)
    assert weak(file) == file
    file.chmod(0o644)
    for mode in (0o757, 0o777):
        file.parent.chmod(mode)
        assert weak(file) == file.parent
    file.parent.chmod(0o1777)  # nobody takes away there what is not his own
    assert read_enforced(file) == NOTHING
    file.parent.chmod(0o755)
    open_folder = tmp_path / "van iedereen"
    open_folder.mkdir()
    fixed(open_folder / "doel.toml", "")
    link = open_folder / "link.toml"
    link.symlink_to("doel.toml")
    open_folder.chmod(0o777)
    file.unlink()
    file.symlink_to(link)
    assert weak(file) == open_folder, "a link leads through a folder of everybody"
    open_folder.chmod(0o755)
    assert read_enforced(file) == NOTHING


NOBODY = 65534


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="gives files away, as root may")
def test_a_file_of_a_user_or_of_a_group_of_users_fixes_nothing(file: Path, tmp_path: Path) -> None:
    fixed(file, "")
    os.chown(file, NOBODY, 0)
    assert weak(file) == file
    os.chown(file, 0, NOBODY)
    assert read_enforced(file) == NOTHING
    file.chmod(0o664)
    assert weak(file) == file
    file.chmod(0o644)
    os.chown(file.parent, NOBODY, 0)
    assert weak(file) == file.parent
    os.chown(file.parent, 0, 0)
    home = tmp_path / "home"
    home.mkdir()
    fixed(home / "mine.toml", "")
    os.chown(home / "mine.toml", NOBODY, NOBODY)
    file.unlink()
    file.symlink_to(home / "mine.toml")
    assert weak(file) == home / "mine.toml"


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
        assert says(outcome, "enforced_minutes")
        assert f"regel 1 van {file}" in outcome.err
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


def test_a_backup_is_put_back_only_where_registers_go(
    vp: Door, file: Path, register: Register, tmp_path: Path
) -> None:
    backup = Program(StoppedClock()).services(register).backups.make(tmp_path / "kopie")
    folder = tmp_path / "registers"
    folder.mkdir()
    fixed(file, f'registers_folder = "{folder.as_posix()}"\n')
    outcome = vp("restore", backup, tmp_path / "a.vpr")
    assert (outcome.status, (tmp_path / "a.vpr").exists()) == (2, False)
    assert says(outcome, "enforced_place") and str(folder) in outcome.err


def test_the_self_test_does_not_end_well_when_a_name_fixes_nothing(
    vp: Door, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SelfTest, "run", lambda self: map(StepResult, Step))
    fixed(file, "language = 'nl'\n")
    assert vp.run("self-test").status == 0
    fixed(file, "languages = 'nl'\n")
    outcome = vp.run("self-test")
    assert outcome.status == 1 and str(file) in outcome.out
    assert "languages" in outcome.err
