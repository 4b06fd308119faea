"""`summary`: the files it writes, drafts and final editions, and what must not happen."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.e2e.at_the_door import PASSPHRASE, Door, beside, fingerprint, says
from tests.factory import a_report
from vp_desktop.composition import Program
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services import outgoing

THIS_YEAR = SchoolYear.of(Program().clock().date())
LAST_YEAR = SchoolYear(THIS_YEAR.first_year - 1)
FINAL_YEAR = SchoolYear(THIS_YEAR.first_year - 2)
KEYS = [
    *("schema", "school_year", "schools", "register_id", "audience", "status", "threshold"),
    *("total", "reports", "figures", "blocks", "earlier", "log_head", "fingerprint"),
]


class Files:
    """Where a summary is written."""

    def __init__(self, folder: Path) -> None:
        self.pdf, self.json, self.csv = folder / "s.pdf", folder / "s.json", folder / "csv"

    @property
    def options(self) -> tuple[str | Path, ...]:
        return ("--pdf", self.pdf, "--json", self.json, "--csv", self.csv)

    @property
    def document(self) -> Any:
        return json.loads(self.json.read_text(encoding="utf-8"))


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def summary(vp: Door, register: Path, year: SchoolYear, *more: str | Path) -> Any:
    return vp("summary", register, "--year", str(year), *more)


def test_the_files_are_what_the_contract_says(vp: Door, sample: Path, files: Files) -> None:
    outcome = summary(vp, sample, FINAL_YEAR, *files.options)
    assert outcome.status == 0
    assert outcome.err == ""
    document = files.document
    assert list(document) == KEYS
    assert document["schema"] == "vp-summary/1"
    assert document["school_year"] == str(FINAL_YEAR)
    assert document["status"] == "final"
    assert document["audience"] == "board"
    assert document["total"].keys() == {"value"}
    assert document["blocks"]
    for block in document["blocks"]:
        assert list(block) == ["id", "label", "parent", "cells"]
        for cell in block["cells"]:
            assert list(cell) == ["code", "label", "value"]
    text = "".join(page.extract_text() for page in PdfReader(files.pdf).pages)
    assert "voorbeeldschool" in text
    names = {block["id"].replace("/", "-") + ".csv" for block in document["blocks"]}
    assert {path.name for path in files.csv.iterdir()} == names | {"totals.csv"}


def test_the_tables_hold_the_figures_of_the_document(vp: Door, sample: Path, files: Files) -> None:
    summary(vp, sample, LAST_YEAR, *files.options)
    for block in files.document["blocks"]:
        path = files.csv / (block["id"].replace("/", "-") + ".csv")
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = {row[0]: row[2] for row in csv.reader(file, delimiter=";")}
        for cell in block["cells"]:
            assert rows[cell["code"]] == ("·" if cell["value"] is None else str(cell["value"]))


def test_the_page_as_text_shows_what_the_document_shows(
    vp: Door, sample: Path, files: Files
) -> None:
    summary(vp, sample, FINAL_YEAR, "--json", files.json)
    document = files.document
    shown = summary(vp, sample, FINAL_YEAR).out
    assert f"Jaaroverzicht {FINAL_YEAR} (definitief)" in shown
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert f"Zaken {document['total']['value']}" in lines
    for block in document["blocks"]:
        for cell in block["cells"]:
            value = "·" if cell["value"] is None else cell["value"]
            assert f"{cell['label']} {value}" in lines
    figures = [line for line in lines if line[-1:].isdecimal() or line.endswith("·")]
    most = sum(len(block["cells"]) + 1 for block in document["blocks"])
    assert len(figures) <= 2 + len(document["figures"]) + most


def test_english_labels(vp: Door, sample: Path, files: Files) -> None:
    summary(vp, sample, FINAL_YEAR, "--json", files.json, "--language", "en")
    assert files.document["blocks"][0]["label"] == "Category"
    assert "Yearly summary" in summary(vp, sample, FINAL_YEAR, "--language", "en").out


def test_a_summary_changes_nothing(vp: Door, sample: Path, files: Files) -> None:
    before = fingerprint(sample)
    summary(vp, sample, LAST_YEAR, *files.options)
    first = files.document
    summary(vp, sample, LAST_YEAR, *files.options, "--force")
    assert files.document == first
    assert fingerprint(sample) == before


def test_final_once_and_ever_after_from_the_ledger(vp: Door, sample: Path, files: Files) -> None:
    summary(vp, sample, LAST_YEAR, "--json", files.json)
    draft = files.document
    assert draft["status"] == "draft"
    made = summary(vp, sample, LAST_YEAR, "--final", "--json", files.json, "--force")
    assert made.status == 0
    assert "nu definitief" in made.out
    final = files.document
    assert final["status"] == "final"
    assert final["fingerprint"] == draft["fingerprint"]
    before = fingerprint(sample)
    again = summary(vp, sample, LAST_YEAR, "--final", "--json", files.json, "--force")
    assert again.status == 2
    assert says(again, "already_final")
    assert fingerprint(sample) == before
    summary(vp, sample, LAST_YEAR, "--json", files.json, "--force")
    assert files.document == final


def test_a_year_that_is_not_over_or_not_begun(vp: Door, sample: Path, files: Files) -> None:
    before = fingerprint(sample)
    early = summary(vp, sample, THIS_YEAR, "--final", *files.options)
    assert early.status == 2
    assert says(early, "year_not_over")
    next_year = SchoolYear(THIS_YEAR.first_year + 1)
    for more in ((), ("--final",)):
        outcome = summary(vp, sample, next_year, *files.options, *more)
        assert outcome.status == 2
        assert outcome.out == ""
    assert beside(files.json.parent) == {"register.vpr", "wachtzin.txt"}
    assert fingerprint(sample) == before
    assert summary(vp, sample, THIS_YEAR).status == 0


def test_an_open_category_keeps_a_year_from_being_final(vp: Door, sample: Path) -> None:
    program = Program()
    register = program.registers.open(sample, PASSPHRASE)
    services = program.services(register)
    day = date(LAST_YEAR.first_year + 1, 5, 12)
    services.intake.record(a_report(received_on=day, category="not_yet"))
    register.close()
    before = fingerprint(sample)
    outcome = summary(vp, sample, LAST_YEAR, "--final")
    assert outcome.status == 1
    assert outcome.out == ""
    assert says(outcome, "category_not_yet")
    assert fingerprint(sample) == before
    assert "(concept)" in summary(vp, sample, LAST_YEAR).out


def test_a_small_school(vp: Door, tmp_path: Path, files: Files) -> None:
    path = tmp_path / "klein.vpr"
    vp("new", path, "--school", "De Vlieger", "--sector", "po", "--purpose", "adviser")
    summary(vp, path, LAST_YEAR, *files.options)
    assert files.document["total"] == {"value": None, "below": 10}
    assert files.document["blocks"] == []
    assert "minder dan 10" in summary(vp, path, LAST_YEAR).out


@pytest.mark.parametrize("option", ["--pdf", "--json", "--csv"])
def test_outputs_that_exist_are_kept(vp: Door, sample: Path, tmp_path: Path, option: str) -> None:
    taken = tmp_path / "taken"
    if option == "--csv":
        taken.mkdir()
        (taken / "eigen.txt").write_text("van mij")
    else:
        taken.write_text("van mij")
    free = tmp_path / "free.json"
    words = (option, taken, *(() if option == "--json" else ("--json", free)))
    outcome = vp.run(  # nothing is opened: the passphrase is not even asked for
        "summary", sample, "--year", str(LAST_YEAR), *words, "--passphrase-file", tmp_path / "weg"
    )
    assert outcome.status == 2
    assert says(outcome, "output_needs_force"), outcome.err
    assert not free.exists()
    assert summary(vp, sample, LAST_YEAR, *words, "--force").status == 0
    if option == "--csv":
        assert (taken / "eigen.txt").read_text() == "van mij"
        assert (taken / "totals.csv").exists()
    else:
        assert taken.read_bytes()[:7] != b"van mij"


def test_outputs_that_cannot_be(vp: Door, sample: Path, tmp_path: Path) -> None:
    before = beside(tmp_path) | {"tekst", "map"}
    (tmp_path / "tekst").write_text("x")
    (tmp_path / "map").mkdir()
    for words, code in (
        (("--pdf", tmp_path / "weg" / "s.pdf"), "no_such_folder"),
        (("--csv", tmp_path / "weg" / "csv"), "no_such_folder"),
        (("--json", tmp_path / "map"), "is_directory"),
        (("--csv", tmp_path / "tekst"), "not_a_folder"),
        (("--pdf", tmp_path / "s", "--json", tmp_path / "s"), "outputs_same"),
        (("--pdf", tmp_path / "s", "--csv", tmp_path / "." / "s"), "outputs_same"),
        (("--json", vp.secret, "--force"), "output_is_kept"),
        (("--json", tmp_path / "ander.vpr"), "output_is_kept"),
    ):
        outcome = summary(vp, sample, LAST_YEAR, *words)
        assert outcome.status == 2, words
        assert says(outcome, code), (words, outcome.err)
    assert beside(tmp_path) == before


def test_an_empty_folder_may_be_filled(vp: Door, sample: Path, files: Files) -> None:
    files.csv.mkdir()
    assert summary(vp, sample, LAST_YEAR, "--csv", files.csv).status == 0


def test_tables_of_an_earlier_page_do_not_stay(vp: Door, sample: Path, files: Files) -> None:
    files.csv.mkdir()
    for name in ("category-violence.csv", "outcome.csv", "eigen.csv"):
        (files.csv / name).write_text("oud")
    summary(vp, sample, THIS_YEAR, "--csv", files.csv, "--force")
    kept = {path.name for path in files.csv.iterdir()}
    assert kept == {"totals.csv", "eigen.csv"}


def test_a_summary_that_fails_halfway_writes_nothing(
    vp: Door, sample: Path, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All files stand on the disk before the first takes its place; --final waits for them too."""
    before = fingerprint(sample), beside(files.json.parent)

    def full(path: Path, content: bytes, name: str) -> None:
        if name == "category.csv":  # after the folder and its first file
            raise OSError(28, "No space left on device")
        written(path, content, name)

    written = outgoing._write_new
    monkeypatch.setattr(outgoing, "_write_new", full)
    for more in ((), ("--final",)):
        outcome = summary(vp, sample, LAST_YEAR, *files.options, *more)
        assert outcome.status == 6
        assert outcome.out == ""
        assert says(outcome, "disk_full")
        assert (fingerprint(sample), beside(files.json.parent)) == before
