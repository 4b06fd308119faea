"""`import`: counts, the report of the contract, rejected rows, duplicates, and no cell on the screen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.at_the_door import ROOT, Door, fingerprint, says, sentence
from vp_desktop.services import outgoing

LISTS = ROOT / "tests" / "data"
HEADER = "Nr;Datum melding;Soort;Omschrijving;Locatie;Schoenmaat"
GOOD = "1;10-9-2024;Overig;Knalgele regenjas;Kantine;38"


@pytest.fixture
def register(vp: Door, made_up: Path, sample: Path) -> Path:
    return sample


def make_list(folder: Path, *rows: str) -> Path:
    path = folder / "lijst.csv"
    path.write_text("\r\n".join((HEADER, *rows)) + "\r\n", encoding="utf-8")
    return path


def test_a_school_list_goes_in_whole(vp: Door, register: Path, tmp_path: Path) -> None:
    report = tmp_path / "verslag.json"
    listed = LISTS / "incidenten_vo.csv"
    outcome = vp("import", register, listed, "--report", report)
    assert outcome.status == 0
    assert outcome.err == ""
    written = json.loads(report.read_text(encoding="utf-8"))
    assert list(written) == ["rows", "imported", "duplicates", "rejected"]
    assert written["rows"] == written["imported"] > 200
    assert written["duplicates"] == 0
    assert written["rejected"] == []
    assert f"ingelezen: {written['imported']}" in outcome.out
    assert str(listed) in outcome.out  # it still lies there in the clear
    assert vp("check", register).status == 0


def test_rejected_rows_are_named_without_their_content(
    vp: Door, register: Path, tmp_path: Path
) -> None:
    listed = make_list(tmp_path, GOOD, "2;31-2-2024;Overig;Paarse muts;Kantine;", "3;1-3-2024;;x;;")
    report = tmp_path / "verslag.json"
    outcome = vp("import", register, listed, "--report", report)
    assert outcome.status == 1
    assert json.loads(report.read_text()) == {
        "rows": 3,
        "imported": 1,
        "duplicates": 0,
        "rejected": [
            {"line": 3, "column": "Datum melding", "reason": "no_such_date"},
            {"line": 4, "column": "Soort", "reason": "missing"},
        ],
    }
    assert "regel 3, kolom Datum melding: deze datum bestaat niet" in outcome.out
    assert "Schoenmaat" in outcome.out  # a column that stays out
    for cell in ("Paarse", "muts", "31-2-2024", "Knalgele", "38"):
        assert cell not in outcome.out + outcome.err + report.read_text()


def test_a_trial_changes_nothing(vp: Door, register: Path, tmp_path: Path) -> None:
    before = fingerprint(register)
    outcome = vp("import", register, make_list(tmp_path, GOOD), "--dry-run")
    assert outcome.status == 0
    assert "in te lezen: 1" in outcome.out
    assert fingerprint(register) == before


def test_the_same_row_is_left_out_unless_asked_for(
    vp: Door, register: Path, tmp_path: Path
) -> None:
    listed = make_list(tmp_path, GOOD)
    assert "ingelezen: 1, dubbel: 0" in vp("import", register, listed).out
    before = fingerprint(register)
    assert "ingelezen: 0, dubbel: 1" in vp("import", register, listed).out
    assert fingerprint(register) == before
    assert "ingelezen: 1, dubbel: 0" in vp("import", register, listed, "--again").out


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("weg.csv", None, "no_such_file"),
        ("map.csv", "", "is_directory"),
        ("lijst.txt", GOOD, "list_unknown_kind"),
        ("lijst.xlsx", "geen werkmap", "list_broken"),
        ("lijst.csv", " ", "list_empty"),
        ("lijst.csv", HEADER, "list_without_rows"),
        ("lijst.csv", "Naam;Klas\nx;y\n", "list_lacks_columns"),
    ],
)
def test_lists_that_cannot_be_read(
    vp: Door, register: Path, tmp_path: Path, name: str, content: str | None, code: str
) -> None:
    before = fingerprint(register)
    path = tmp_path / name
    if name == "map.csv":
        path.mkdir()
    elif content is not None:
        path.write_text(content)
    outcome = vp("import", register, path)
    assert outcome.status == 2
    assert says(outcome, code), outcome.err
    assert fingerprint(register) == before


def test_a_report_that_cannot_be_made_stops_it_before_it_begins(
    vp: Door, register: Path, tmp_path: Path
) -> None:
    listed = make_list(tmp_path, GOOD)
    before = fingerprint(register), fingerprint(listed)
    taken = tmp_path / "verslag.json"
    taken.write_text("van mij")
    for words, code in (
        ((taken,), "output_needs_force"),
        ((tmp_path / "weg" / "v.json",), "no_such_folder"),
        ((listed, "--force"), "output_is_kept"),
        ((register, "--force"), "output_is_kept"),
    ):
        outcome = vp("import", register, listed, "--report", *words)
        assert outcome.status == 2
        assert says(outcome, code), outcome.err
    assert (fingerprint(register), fingerprint(listed)) == before
    assert vp("import", register, listed, "--report", taken, "--force").status == 0
    assert json.loads(taken.read_text())["imported"] == 1


def test_a_report_that_fails_afterwards_is_said_honestly(
    vp: Door, register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outgoing, "_write_new", full)
    report = tmp_path / "verslag.json"
    outcome = vp("import", register, make_list(tmp_path, GOOD), "--report", report)
    assert outcome.status == 6
    assert "ingelezen: 1" in outcome.out
    assert outcome.err == sentence("report_not_written", "nl", [("path", report.name)]) + "\n"
    assert not report.exists()
