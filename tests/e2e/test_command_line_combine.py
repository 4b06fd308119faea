"""`combine`: what it writes, what it refuses, and that nothing of a school passes through."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.e2e.at_the_door import Door, beside, fingerprint, says
from tests.unit.made_up_summaries import YEAR, block, summary, write
from vp_desktop.composition import Program
from vp_desktop.core.publication_json import SCHEMA
from vp_desktop.core.school_year import SchoolYear

TOP = {"sexual": 10, "violence": 5000, "different": 10}


@pytest.fixture
def summaries(tmp_path: Path) -> list[Path]:
    """Two large schools that print one block."""
    folder = tmp_path / "van de scholen"
    folder.mkdir()
    pages = (
        summary(f"Geheime {name}", 5020, blocks=[block("category", TOP)]) for name in ("A", "B")
    )
    return write(folder, *pages)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "bestuur.pdf"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "bestuur.json"


def pages_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_both_files_are_written(vp: Door, summaries: list[Path], pdf: Path, out: Path) -> None:
    outcome = vp.run("combine", *summaries, "--pdf", pdf, "--json", out)
    assert (outcome.status, outcome.err) == (0, "")
    assert "Jaaroverzichten opgeteld: 2" in outcome.out
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["schema"] == "vp-combined/1"
    year = document["years"][0]
    assert (year["school_year"], year["total"]) == (YEAR, {"value": 10040, "schools": 2})
    text = pages_of(pdf)
    assert "10.040" in text
    assert "10.000" in text
    assert document["fingerprint"] in text
    for path in (pdf, out):
        assert b"Geheime" not in path.read_bytes()
    assert "Geheime" not in text


def test_options_may_stand_before_and_between(vp: Door, summaries: list[Path], out: Path) -> None:
    first, second = summaries
    assert vp.run("combine", "--json", out, first, "--force", second).status == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["years"]) == 1


def test_the_english_report(vp: Door, summaries: list[Path], pdf: Path) -> None:
    outcome = vp.run("combine", *summaries, "--pdf", pdf, "--language", "en")
    assert outcome.status == 0
    assert "10,040" in pages_of(pdf)
    assert "Violence" in pages_of(pdf)


def test_the_same_files_give_the_same_bytes(vp: Door, summaries: list[Path], pdf: Path) -> None:
    again = pdf.with_name("nog een.pdf")
    assert vp.run("combine", *summaries, "--pdf", pdf).status == 0
    assert vp.run("combine", *summaries[::-1], "--pdf", again).status == 0
    assert fingerprint(pdf) == fingerprint(again)


def test_a_file_is_only_overwritten_when_asked(
    vp: Door, summaries: list[Path], out: Path, tmp_path: Path
) -> None:
    out.write_text("van gisteren", encoding="utf-8")
    before = beside(tmp_path)
    outcome = vp.run("combine", *summaries, "--json", out)
    assert outcome.status == 2
    assert says(outcome, "output_needs_force")
    assert out.read_text(encoding="utf-8") == "van gisteren"
    assert vp.run("combine", *summaries, "--json", out, "--force").status == 0
    assert beside(tmp_path) == before


def test_a_summary_is_never_written_over(vp: Door, summaries: list[Path]) -> None:
    before = [fingerprint(path) for path in summaries]
    outcome = vp.run("combine", *summaries, "--json", summaries[1], "--force")
    assert outcome.status == 2
    assert says(outcome, "output_is_kept")
    assert [fingerprint(path) for path in summaries] == before


def test_one_name_for_both_outputs_is_refused(vp: Door, summaries: list[Path], out: Path) -> None:
    outcome = vp.run("combine", *summaries, "--json", out, "--pdf", out)
    assert says(outcome, "outputs_same")
    assert not out.exists()


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "draft": ({"status": "draft"}, "combine_draft"),
    "same school": ({"schools": ["Geheime A"]}, "combine_twice"),
    "other purpose": ({"audience": "bullying", "blocks": []}, "combine_mixed"),
    "other year": ({"school_year": "2023-2024"}, "combine_alone"),
    "other schema": ({"schema": "vp-combined/1"}, "combine_unreadable"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("changes", "code"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_added_up_is_one_sentence(
    vp: Door, summaries: list[Path], out: Path, changes: dict[str, Any], code: str, language: str
) -> None:
    school = changes.get("schools", ["C"])[0]
    wrong = summary(school, 5020, **changes)
    summaries[1].write_text(json.dumps(wrong), encoding="utf-8")
    outcome = vp.run("combine", *summaries, "--json", out, "--language", language)
    assert (outcome.status, outcome.out) == (2, "")
    assert says(outcome, code, language)
    assert "Geheime" not in outcome.err
    assert not out.exists()


def test_one_summary_or_none(vp: Door, summaries: list[Path], out: Path) -> None:
    assert says(vp.run("combine", summaries[0], "--json", out), "combine_one_file")
    assert says(vp.run("combine", "--json", out), "missing_place")
    assert says(vp.run("combine", *summaries), "missing_option")
    assert not out.exists()


def test_a_folder_and_a_missing_file(
    vp: Door, summaries: list[Path], out: Path, tmp_path: Path
) -> None:
    assert says(vp.run("combine", summaries[0], tmp_path, "--json", out), "is_directory")
    missing = tmp_path / "weg.json"
    outcome = vp.run("combine", summaries[0], missing, "--json", out)
    assert says(outcome, "no_such_file")
    assert "weg.json" in outcome.err


def test_without_the_extra_it_is_said_how_to_get_it(
    vp: Door, summaries: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    outcome = vp.run("combine", *summaries, "--json", out)
    assert outcome.status == 2
    assert says(outcome, "needs_extra")
    assert "installer/README.md" in outcome.err
    assert "pip install" not in outcome.err  # the name is nobody's there: whoever takes it is run


def test_a_real_final_summary_can_be_added_up(
    vp: Door, sample: Path, out: Path, tmp_path: Path
) -> None:
    year = str(SchoolYear(SchoolYear.of(Program().clock().date()).first_year - 2))
    made = tmp_path / "echt.json"
    outcome = vp("summary", sample, "--year", year, "--json", made)
    assert outcome.status == 0
    real = json.loads(made.read_text(encoding="utf-8"))
    assert (real["schema"], real["status"]) == (SCHEMA, "final")
    others = write(tmp_path, summary("Een andere school", 5020, school_year=year))
    outcome = vp.run("combine", made, *others, "--json", out)
    assert (outcome.status, outcome.err) == (0, "")
    found = json.loads(out.read_text(encoding="utf-8"))["years"][0]
    assert found["total"]["value"] == 5020 + real["total"]["value"]
