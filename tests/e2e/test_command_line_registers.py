"""Registers that do not open, or are not one: each its status and sentence, and nothing changed."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.at_the_door import (
    PASSPHRASE,
    WRONG,
    Door,
    beside,
    fingerprint,
    in_process,
    only_for_reading,
    says,
    with_raw_key,
)
from vp_desktop.composition import Program
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services import demo

Faulty = Callable[[Path], None]
THIS_YEAR = SchoolYear.of(Program().clock().date())
LAST_YEAR = SchoolYear(THIS_YEAR.first_year - 1)
YEAR = ("--year", str(LAST_YEAR))


def text_file(path: Path) -> None:
    path.write_text("Een gewone tekst, geen register.\n" * 100)


def short_text(path: Path) -> None:
    path.write_text("Kort.\n")


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_to_bytes(path: Path) -> None:
    os.truncate(path, 100)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(16384))


def other_salt(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    "fault", [text_file, short_text, truncated, cut_to_bytes, emptied, zeros, other_salt]
)
def test_what_is_no_register_has_status_3(vp: Door, sample: Path, fault: Faulty) -> None:
    fault(sample)
    before = fingerprint(sample)
    for words in (("summary", sample, *YEAR), ("check", sample), ("backup", sample)):
        outcome = vp(*words)
        if fault is truncated and words[0] == "check" and outcome.status == 1:
            continue  # it opens, and the check says what is wrong
        assert outcome.status == 3, words
        assert outcome.out == ""
        assert says(outcome, "wrong_key_or_damaged"), outcome.err
    assert fingerprint(sample) == before
    assert not [name for name in beside(sample.parent) if name.endswith(("-wal", "-shm"))]


def test_a_wrong_passphrase_has_status_3_and_changes_nothing(sample: Path) -> None:
    before = fingerprint(sample), beside(sample.parent)
    outcome = in_process("summary", sample, *YEAR, "--passphrase-file", "-", text=WRONG)
    assert outcome.status == 3
    assert says(outcome, "wrong_key_or_damaged")
    assert WRONG not in outcome.err
    assert (fingerprint(sample), beside(sample.parent)) == before


def test_wrong_places_have_status_2(vp: Door, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "map.vpr").mkdir()
    shutil.copy(sample, tmp_path / "register.db")
    for place, code in (
        ("weg.vpr", "no_such_file"),
        ("map.vpr", "is_directory"),
        ("register.db", "wrong_suffix"),
        ("weg/weg.vpr", "no_such_file"),
    ):
        for words in (("summary", tmp_path / place, *YEAR), ("restore", tmp_path / place, "n.vpr")):
            outcome = vp(*words)
            assert outcome.status == 2, words
            assert says(outcome, code), outcome.err


def test_a_newer_register_has_status_5(vp: Door, sample: Path) -> None:
    with with_raw_key(sample) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = fingerprint(sample)
    for words in (("summary", sample, *YEAR), ("check", sample), ("backup", sample)):
        outcome = vp(*words)
        assert outcome.status == 5
        assert says(outcome, "too_new")
    assert fingerprint(sample) == before


def test_a_register_that_is_open_elsewhere_has_status_4(vp: Door, sample: Path) -> None:
    before = fingerprint(sample)
    register = Program().registers.open(sample, PASSPHRASE)
    try:
        # First a second program indeed: whoever reads the file in this process drops its lock.
        words = ("check", sample, "--passphrase-file", vp.secret, "--language", "en")
        second = in_process(*words)
        assert second.status == 4
        assert says(second, "in_use", "en")
        for words in (("summary", sample, *YEAR), ("backup", sample)):
            outcome = vp(*words)
            assert outcome.status == 4
            assert says(outcome, "in_use")
    finally:
        register.close()
    assert fingerprint(sample) == before
    assert vp("check", sample).status == 0


def test_a_file_marked_read_only_can_be_read_and_nothing_else(
    vp: Door, sample: Path, tmp_path: Path
) -> None:
    sample.chmod(0o444)
    before = fingerprint(sample)
    assert vp("summary", sample, *YEAR, "--json", tmp_path / "s.json").status == 0
    checked = vp("check", sample)
    assert checked.status == 0
    assert "niet bekeken   zoekindex" in checked.out
    assert vp("backup", sample).status == 0
    table = tmp_path / "lijst.csv"
    table.write_text("Datum melding,Soort,Omschrijving\n2025-09-10,Overig,nieuw\n")
    for words in (("import", sample, table), ("summary", sample, *YEAR, "--final")):
        outcome = vp(*words)
        assert outcome.status == 6, words
        assert says(outcome, "read_only"), outcome.err
    assert fingerprint(sample) == before
    assert stat.S_IMODE(sample.stat().st_mode) == 0o444


def test_in_a_folder_for_reading_only(vp: Door, made_up: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    register = Path(shutil.copy(made_up, folder / "r.vpr"))
    before = fingerprint(register), beside(folder)
    with only_for_reading(folder):
        assert vp("check", register).status == 0
        assert vp("summary", register, *YEAR).status == 0
        for words in (
            ("summary", register, *YEAR, "--final"),
            ("summary", register, *YEAR, "--json", folder / "s.json"),
            ("backup", register),
            ("restore", register, folder / "n.vpr"),
            ("demo", folder / "d.vpr", "--cases", "1", "--years", "1"),
            ("new", folder / "m.vpr", "--school", "A", "--sector", "po", "--purpose", "school"),
        ):
            outcome = vp(*words)
            assert outcome.status == 6, words
            assert outcome.err.count("\n") == 1
    assert (fingerprint(register), beside(folder)) == before


def test_a_leftover_journal_where_nothing_can_be_written(vp: Door, sample: Path) -> None:
    Path(f"{sample}-wal").write_bytes(bytes(100))
    sample.chmod(0o444)
    outcome = vp("summary", sample, *YEAR)
    assert outcome.status == 6
    assert says(outcome, "journal_left")


def test_a_register_is_never_overwritten(vp: Door, sample: Path, tmp_path: Path) -> None:
    before = fingerprint(sample)
    backup = Path(shutil.copy(sample, tmp_path / "kopie.vpr"))
    for words in (
        ("new", sample, "--school", "A", "--sector", "po", "--purpose", "school"),
        ("demo", sample),
        ("restore", backup, sample),
    ):
        outcome = vp(*words)
        assert outcome.status == 2
        assert says(outcome, "output_exists")
    for option in ("--pdf", "--json"):
        outcome = vp("summary", backup, *YEAR, option, sample, "--force")
        assert outcome.status == 2
        assert says(outcome, "output_is_kept")
    assert fingerprint(sample) == before


@pytest.mark.parametrize("purpose", ["adviser", "bullying", "school"])
def test_new_makes_a_register_for_each_purpose(vp: Door, tmp_path: Path, purpose: str) -> None:
    path = tmp_path / "n.vpr"
    words = ("new", path, "--school", "De Vlieger", "--sector", "vso", "--purpose", purpose)
    made = vp(*words)
    assert made.status == 0
    assert made.err == ""
    assert PASSPHRASE not in made.out
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert vp("check", path).status == 0
    assert vp("summary", path, "--year", str(THIS_YEAR)).status == 0


def test_an_external_adviser_has_several_schools(vp: Door, tmp_path: Path) -> None:
    path, page = tmp_path / "n.vpr", tmp_path / "s.json"
    both = ("--school", "De Vlieger", "--school", "Het  Anker")
    founding = (*both, "--sector", "po", "--purpose", "adviser")
    assert says(vp("new", path, *founding), "one_school")
    assert not path.exists()
    assert vp("new", path, *founding, "--adviser", "external").status == 0
    lacking = vp("summary", path, *YEAR)
    assert lacking.status == 2
    assert says(lacking, "which_school")
    assert '"De Vlieger"' in lacking.err
    unknown = vp("summary", path, *YEAR, "--school", "De Zwaan")
    assert unknown.status == 2
    assert says(unknown, "unknown_school")
    assert vp("summary", path, *YEAR, "--school", "het anker", "--json", page).status == 0
    assert json.loads(page.read_text())["schools"] == ["Het  Anker"]
    listed = tmp_path / "lijst.csv"
    listed.write_text("Datum melding,Soort\n2025-09-10,Overig\n")
    assert says(vp("import", path, listed), "which_school")
    assert vp("import", path, listed, "--school", "De Vlieger").status == 0


def test_demo_makes_up_a_passphrase_and_names_the_finished_years(vp: Door, tmp_path: Path) -> None:
    path = tmp_path / "d.vpr"
    made = vp.run("demo", path, "--cases", "30", "--years", "2", "--seed", "3")
    assert made.status == 0
    passphrase = made.out.rpartition("Wachtzin: ")[2].strip()
    assert len(passphrase.split()) == 6
    assert str(LAST_YEAR) in made.out
    assert str(SchoolYear(LAST_YEAR.first_year - 1)) in made.out
    assert str(THIS_YEAR) not in made.out
    vp.secret.write_text(passphrase)
    assert vp("check", path).status == 0


def test_demo_takes_a_passphrase_and_prints_it(vp: Door, tmp_path: Path) -> None:
    path = tmp_path / "d.vpr"
    made = vp("demo", path, "--cases", "1", "--years", "1")
    assert f"Wachtzin: {PASSPHRASE}\n" in made.out
    assert vp("check", path).status == 0


def test_a_demo_that_fails_leaves_nothing(
    vp: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(demo, "fill", breaks)
    before = beside(tmp_path)
    assert vp("demo", tmp_path / "d.vpr").status == 6
    assert beside(tmp_path) == before
