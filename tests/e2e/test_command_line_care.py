"""`check`, `backup`, `restore` and `self-test`: what they find, make and leave behind."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.e2e.at_the_door import (
    WRONG,
    Door,
    beside,
    fingerprint,
    in_process,
    says,
    with_raw_key,
)
from vp_desktop.composition import Program
from vp_desktop.composition.papers import PaperMaker
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.self_test import Step

LAST_YEAR = SchoolYear(SchoolYear.of(Program().clock().date()).first_year - 1)


def test_a_sound_register(vp: Door, sample: Path) -> None:
    before = fingerprint(sample)
    outcome = vp("check", sample)
    assert outcome.status == 0
    assert outcome.err == ""
    assert [line.split()[0] for line in outcome.out.splitlines()] == ["goed"] * 6 + ["Het"]
    assert fingerprint(sample) == before


def test_a_change_from_outside_is_named(vp: Door, sample: Path) -> None:
    with with_raw_key(sample) as connection:
        connection.execute("UPDATE reports SET story = 'iets anders' WHERE id = 3")
    before = fingerprint(sample)
    outcome = vp("check", sample)
    assert outcome.status == 1
    assert "tabel reports, rij 3" in outcome.out
    assert "iets anders" not in outcome.out
    assert "FOUT           rijen tegenover het logboek" in outcome.out
    assert fingerprint(sample) == before


def test_a_broken_reference_and_a_rewritten_log_are_named(vp: Door, sample: Path) -> None:
    with with_raw_key(sample) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE notes SET case_id = 9999 WHERE id = 1")
        connection.execute("DROP TRIGGER log_is_append_only")
        connection.execute("UPDATE log SET event = 'nothing' WHERE id = 5")
    outcome = vp("check", sample, "--language", "en")
    assert outcome.status == 1
    assert "table notes, row 1: refers to something that is not there" in outcome.out
    assert "log, line 5" in outcome.out


def test_many_faults_are_counted(vp: Door, sample: Path) -> None:
    with with_raw_key(sample) as connection:
        connection.execute("UPDATE reports SET wish = 'x'")
    outcome = vp("check", sample)
    assert outcome.out.count("tabel reports") == 20
    assert re.search(r"en nog meer: \d+", outcome.out)


def test_damaged_pages_are_found(vp: Door, sample: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[len(content) * 3 // 4] ^= (
        0xFF  # behind the schema: without that it does not open at all
    )
    sample.write_bytes(content)
    outcome = vp("check", sample)
    assert outcome.status == 1
    assert "beschadigde bladzijden: 1" in outcome.out
    assert outcome.out.count("niet bekeken") == 5
    assert sample.read_bytes() == content
    assert says(vp("restore", sample, sample.with_name("n.vpr")), "backup_damaged")
    assert not sample.with_name("n.vpr").exists()


def test_a_backup_is_made_and_restored(vp: Door, sample: Path, tmp_path: Path) -> None:
    made = vp("backup", sample, "--to", tmp_path / "stick")
    assert made.status == 0
    backup = Path(made.out.strip().partition(": ")[2])
    assert backup.parent == tmp_path / "stick"
    assert backup.is_file()
    kept = fingerprint(backup)
    target = tmp_path / "terug.vpr"
    restored = vp("restore", backup, target)
    assert restored.status == 0
    assert re.search(r"dossiers: 90\n", restored.out)
    assert re.search(
        r"laatste wijziging in de reservekopie: \w\w \d+ \w+ \d{4}, \d\d:\d\d", restored.out
    )
    assert "vernietigd, gewist of verwijderd, staat er weer in" in restored.out
    assert fingerprint(backup) == kept
    assert vp("check", target).status == 0
    pages = []
    for path in (sample, target):
        page = tmp_path / f"{path.stem}.json"
        vp("summary", path, "--year", str(LAST_YEAR), "--json", page)
        pages.append(json.loads(page.read_text()))
    assert pages[0]["fingerprint"] == pages[1]["fingerprint"]
    assert pages[0]["log_head"] != pages[1]["log_head"]


def test_a_backup_goes_beside_the_register_if_no_folder_is_named(vp: Door, sample: Path) -> None:
    assert vp("backup", sample).status == 0
    assert len(list((sample.parent / "register-reservekopieen").glob("*.vpr"))) == 1


def test_backups_and_restores_that_cannot_be(vp: Door, sample: Path, tmp_path: Path) -> None:
    before = fingerprint(sample), beside(tmp_path)
    outcome = vp("backup", sample, "--to", vp.secret)
    assert outcome.status == 2
    assert says(outcome, "not_a_folder")
    assert says(vp("restore", sample, tmp_path / "n.db"), "wrong_suffix")
    vp.secret.write_text(WRONG)
    outcome = vp("restore", sample, tmp_path / "n.vpr")
    assert outcome.status == 3
    assert (fingerprint(sample), beside(tmp_path)) == before


def test_a_restore_is_not_kept_when_a_journal_lies_at_its_place(
    vp: Door, sample: Path, tmp_path: Path
) -> None:
    """An old journal beside a restored file would undo it."""
    target = tmp_path / "n.vpr"
    Path(f"{target}-wal").write_bytes(b"old")
    backup = Path(shutil.copy(sample, tmp_path / "kopie.vpr"))
    assert vp("restore", backup, target).status == 0
    assert not Path(f"{target}-wal").exists()


def test_the_self_test_passes_and_leaves_nothing(tmp_path: Path) -> None:
    outcome = in_process("self-test", env={"TMPDIR": str(tmp_path)})
    assert outcome.status == 0, outcome
    assert outcome.out.count("goed  ") == len(Step)
    assert outcome.err == ""
    assert list(tmp_path.iterdir()) == []


def test_a_self_test_that_fails_says_where(vp: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PaperMaker, "summary", lambda *_: b"geen PDF")
    outcome = vp.run("self-test", "--language", "en")
    assert outcome.status == 1
    lines = outcome.out.splitlines()
    assert lines[-3:] == [
        "FAIL  make the summary as PDF, JSON and CSV",
        "  not as expected: no_pdf",
        lines[-1],
    ]
    assert lines[-1].startswith("The self-test failed")
