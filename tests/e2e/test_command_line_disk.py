"""A disk that is full: status 6, the sentence, and everything as it was."""

from __future__ import annotations

import resource
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.at_the_door import (
    PASSPHRASE,
    Door,
    beside,
    can_mount,
    fill,
    fingerprint,
    in_process,
    says,
    small_disk,
)
from vp_desktop.composition import Program
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.storage.register import counts

LAST_YEAR = str(SchoolYear(SchoolYear.of(Program().clock().date()).first_year - 1))
NEW = ("--school", "A", "--sector", "po", "--purpose", "adviser")


class FullDisk:
    """A disk without room that holds a register."""

    def __init__(self, folder: Path, made_up: Path) -> None:
        self.folder = folder
        self.register = Path(shutil.copy(made_up, folder / "r.vpr"))

    def state(self) -> tuple[str, set[str]]:
        return fingerprint(self.register), beside(self.folder)


@pytest.fixture
def full_disk(tmp_path: Path, made_up: Path) -> Iterator[FullDisk]:
    folder = tmp_path / "disk"
    if not can_mount(folder):
        pytest.skip("no disk can be mounted here; the tests with a limit on files take its place")
    with small_disk(folder) as disk:
        full = FullDisk(disk, made_up)
        fill(disk)
        yield full


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    """A list that needs more room than a register has left in itself."""
    path = tmp_path / "lijst.csv"
    rows = (f"{n},2025-09-10,Overig,{'lange tekst ' * 40}{n}" for n in range(300))
    path.write_text("Nr,Datum melding,Soort,Omschrijving\n" + "\n".join(rows) + "\n")
    return path


def holds(path: Path) -> dict[str, int]:
    """What a register holds, opened as always."""
    register = Program().registers.open(path, PASSPHRASE)
    try:
        return counts(register)
    finally:
        register.close()


def test_nothing_can_be_made_on_a_full_disk(vp: Door, full_disk: FullDisk) -> None:
    disk, before = full_disk.folder, full_disk.state()
    for words in (
        ("new", disk / "n.vpr", *NEW),
        ("demo", disk / "d.vpr", "--cases", "5", "--years", "1"),
        ("backup", full_disk.register, "--to", disk / "kopie"),
        ("restore", full_disk.register, disk / "t.vpr"),
        ("summary", full_disk.register, "--year", LAST_YEAR, "--pdf", disk / "s.pdf"),
        ("summary", full_disk.register, "--year", LAST_YEAR, "--csv", disk / "csv"),
        ("summary", full_disk.register, "--year", LAST_YEAR, "--final", "--json", disk / "s.json"),
    ):
        outcome = vp(*words)
        assert outcome.status == 6, (words, outcome)
        assert outcome.out == ""
        assert outcome.err.count("\n") == 1
        left = full_disk.state()
        assert left[0] == before[0], words
        assert left[1] - {"kopie"} == before[1], words


def test_an_import_on_a_full_disk_is_undone_whole(
    vp: Door, full_disk: FullDisk, long_list: Path
) -> None:
    (full_disk.folder / "filler").unlink()
    held = holds(full_disk.register)
    fill(full_disk.folder, leave=96 * 1024)
    outcome = vp("import", full_disk.register, long_list)
    assert outcome.status == 6
    assert says(outcome, "disk_full"), outcome.err
    (full_disk.folder / "filler").unlink()
    assert holds(full_disk.register) == held
    assert vp("check", full_disk.register).status == 0
    assert vp("import", full_disk.register, long_list).status == 0


def limit() -> None:
    """No file may be written past 256 KiB: what a quota does, on any system."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 * 1024, 256 * 1024))


def test_files_that_may_not_grow(vp: Door, sample: Path, long_list: Path) -> None:
    held = holds(sample)
    secret = ("--passphrase-file", vp.secret)
    outcome = in_process("import", sample, long_list, *secret, preexec_fn=limit)
    assert outcome.status == 6
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert holds(sample) == held
    assert vp("check", sample).status == 0
