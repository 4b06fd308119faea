"""What is kept of this user on this machine, and what a broken file does: nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.core.enforced import Enforced
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings_upgrades import NEWEST, version_of


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file of nobody."""
    made = tmp_path / "config" / "vp-desktop" / "settings.toml"
    monkeypatch.setattr(paths, "settings_file", lambda: made)
    return made


def test_without_a_file_all_is_as_never_chosen() -> None:
    assert MachineSettings.load() == MachineSettings("nl", 100, "system", "")


def test_what_is_changed_is_there_next_time(file: Path) -> None:
    path = '/home/ann/"dossier"\\\x7f 1 ë 😀.vpr'
    MachineSettings.load().change(language="en", text_percent=150)
    MachineSettings.load().change(theme="dark", last_register=path)
    assert MachineSettings.load() == MachineSettings("en", 150, "dark", path)
    assert set(tomllib.loads(file.read_text("utf-8"))) == {
        *("language", "text_percent", "theme", "last_register", "backup_folder"),
        *("recent_registers", "tour_seen", "version"),
    }


def test_only_the_user_can_read_it(file: Path) -> None:
    MachineSettings().change(theme="dark")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"language = ", b"\xff\xfe", b"[language]\nnl = 1\n", b"text_percent = true\n"),
        b"language = " + b"[" * 5000,
    ],
)
def test_a_broken_file_is_as_no_file(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert MachineSettings.load() == MachineSettings()


def test_the_mark_that_an_editor_puts_before_it_loses_nothing(file: Path) -> None:
    MachineSettings.load().change(theme="dark", last_register="/home/ann/a.vpr")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    MachineSettings.load().change(text_percent=150)
    assert MachineSettings.load() == MachineSettings("nl", 150, "dark", "/home/ann/a.vpr")


def test_a_wrong_value_leaves_the_others_alone(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(
        'language = "fr"\ntext_percent = 115\ntheme = "dark"\nlast_register = 3\nolder = "x"\n'
    )
    assert MachineSettings.load() == MachineSettings(theme="dark")


def test_what_cannot_be_written_counts_until_the_program_ends(file: Path) -> None:
    file.parent.parent.mkdir()
    file.parent.write_text("in the way")
    settings = MachineSettings()
    settings.change(theme="light", last_register="\udcff")
    assert settings.theme == "light"
    assert file.parent.read_text() == "in the way"


@pytest.mark.parametrize("wrong", [{"language": "fr"}, {"text_percent": 100.0}, {"colour": "red"}])
def test_an_impossible_choice_is_a_mistake_of_the_program(
    file: Path, wrong: dict[str, object]
) -> None:
    settings = MachineSettings()
    with pytest.raises(ValueError):
        settings.change(theme="dark", **wrong)
    assert settings == MachineSettings()
    assert not file.exists()


def test_a_failure_halfway_leaves_the_old_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = MachineSettings()
    settings.change(theme="dark")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "no space")

    monkeypatch.setattr(Path, "replace", full)
    settings.change(theme="light")
    assert MachineSettings.load().theme == "dark"
    assert list(file.parent.iterdir()) == [file]


# ---- settings of other versions of the program

WRITTEN_BY = {
    "the first versions": 'language = "en"\ntheme = "dark"\nlast_register = "/x/a.vpr"\n',
    "versions with a list": (
        'language = "en"\ntext_percent = 100\ntheme = "dark"\nlast_register = "/x/a.vpr"\n'
        'backup_folder = ""\ntour_seen = true\nrecent_registers = ["/x/a.vpr", "/x/b.vpr"]\n'
    ),
    "version 2": (
        'version = 2\nlanguage = "en"\ntext_percent = 100\ntheme = "dark"\n'
        'last_register = "/x/a.vpr"\nbackup_folder = ""\ntour_seen = false\n'
        'recent_registers = ["/x/a.vpr"]\n'
    ),
}
"""A sample of each older version, as it wrote it."""


@pytest.mark.parametrize("written", WRITTEN_BY.values(), ids=WRITTEN_BY)
def test_settings_of_an_older_version_are_brought_up_to_date(file: Path, written: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(written)
    loaded = MachineSettings.load()
    assert (loaded.language, loaded.theme, loaded.last_register) == ("en", "dark", "/x/a.vpr")
    assert loaded.recent_registers[0] == "/x/a.vpr"
    assert not loaded.is_of_newer
    loaded.change(text_percent=150)
    stored = tomllib.loads(file.read_text("utf-8"))
    assert stored["version"] == NEWEST
    assert MachineSettings.load() == loaded


def test_there_is_a_sample_of_each_version() -> None:
    versions = {version_of(tomllib.loads(written)) for written in WRITTEN_BY.values()}
    assert versions == set(range(1, NEWEST + 1))


@pytest.mark.parametrize("version", ['"2"', "0", "-1", "true", "1.5", "[]"])
def test_a_version_that_cannot_be_is_the_first(file: Path, version: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(f'version = {version}\nlast_register = "/x/a.vpr"\n')
    loaded = MachineSettings.load()
    assert (loaded.recent_registers, loaded.is_of_newer) == (["/x/a.vpr"], False)


def test_settings_of_a_newer_version_count_as_far_as_they_are_known_and_are_not_written(
    file: Path,
) -> None:
    file.parent.mkdir(parents=True)
    content = f'version = {NEWEST + 1}\nlanguage = "en"\ntheme = 9\nlast_register = "/x/a.vpr"\n'
    file.write_text(content)
    loaded = MachineSettings.load()
    assert loaded == MachineSettings("en", last_register="/x/a.vpr")
    assert loaded.is_of_newer
    loaded.change(theme="dark", last_register="/x/b.vpr")
    assert (loaded.theme, file.read_text()) == ("dark", content)


def test_a_language_that_is_fixed_lies_over_the_own_one_and_leaves_it(file: Path) -> None:
    MachineSettings.load().change(language="en")
    here = MachineSettings.load(Enforced(language="nl"))
    assert here.language == "nl"
    here.change(theme="dark")
    with pytest.raises(ValueError):
        here.change(language="en")
    assert MachineSettings.load() == MachineSettings("en", theme="dark")
