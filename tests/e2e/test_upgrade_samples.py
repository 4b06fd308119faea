"""The samples on which an installed program is tried: each is of its version, the last of one to come.

`installer/upgrade_check.sh` runs the real program on them (`make installer-check`); here the same is
asked of this program without its own process, and of the script only that a shell can read it.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.e2e.at_the_door import ROOT, Door, beside, fingerprint, says
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.migrations import migration_files, version_of

SCRIPT = ROOT / "installer" / "upgrade_check.sh"


@pytest.fixture
def kit(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The maker of the samples, with a salt that names the derivation that costs nothing."""
    path = ROOT / "installer" / "upgrade_samples.py"
    spec = importlib.util.spec_from_file_location("upgrade_samples", path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    monkeypatch.setattr(made, "_SALT", bytes([0xF0, *range(1, 16)]))
    return made


def version_at(kit: ModuleType, path: Path) -> int:
    key = kit.derive_key(kit.PASSPHRASE, kit._SALT)
    connection = Connection(path, key, kit._SALT, read_only=True)
    try:
        return version_of(connection)
    finally:
        connection.close()


def test_each_sample_is_of_its_version_and_the_last_is_refused_untouched(
    kit: ModuleType, vp: Door, tmp_path: Path
) -> None:
    folder = tmp_path / "samples"
    *versions, future = kit.make(folder)
    newest = len(migration_files())
    assert [version_at(kit, path) for path in versions] == list(range(1, newest + 1))
    assert version_at(kit, future) > newest

    secret = ("--passphrase-file", folder / "passphrase.txt")
    assert vp.run("check", versions[0], *secret).status == 0
    assert version_at(kit, versions[0]) == newest
    before = fingerprint(future), beside(folder)
    for words in (
        ("check", future),
        ("backup", future, "--to", tmp_path / "none"),
        ("summary", future, "--year", "2026-2027", "--json", tmp_path / "none.json"),
        ("restore", future, tmp_path / "none.vpr"),
    ):
        outcome = vp.run(*words, *secret)
        assert (outcome.status, outcome.out) == (5, ""), words
        assert says(outcome, "too_new")
    assert (fingerprint(future), beside(folder)) == before
    assert not list(tmp_path.glob("none*"))


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell here")
def test_the_script_is_one_that_a_shell_can_read_and_finds_a_program_that_only_says_yes(
    kit: ModuleType, tmp_path: Path
) -> None:
    folder = tmp_path / "samples"
    kit.make(folder)
    subprocess.run(["sh", "-n", str(SCRIPT)], check=True)
    for liar in ("true", "false"):
        found = subprocess.run(["sh", str(SCRIPT), folder, liar], capture_output=True, text=True)
        assert found.returncode == 1 and "FAULT: " in found.stderr
    assert subprocess.run(["sh", str(SCRIPT)], capture_output=True).returncode == 2
