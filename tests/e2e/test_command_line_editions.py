"""`summary` for other readers, years and schools, with the editions of others; `check --edition`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.at_the_door import PASSPHRASE, Door, fingerprint, says
from tests.services.editions_kit import Y24, changed, fill
from vp_desktop.composition import Program
from vp_desktop.core.model import School, SchoolId
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.registers import Founding

THIS_YEAR = SchoolYear.of(Program().clock().date())
LAST_YEAR = str(SchoolYear(THIS_YEAR.first_year - 1))
FINAL_YEAR = str(SchoolYear(THIS_YEAR.first_year - 2))
YEAR = ("--year", "2024-2025")
YEARS = ("--years", "2023-2024..2024-2025")


@pytest.fixture
def external(vp: Door, tmp_path: Path) -> Path:
    """An external adviser's register: two small schools and one with 25 matters."""
    path = tmp_path / "extern.vpr"
    founding = Founding(
        schools=tuple(School(name, "po") for name in ("Noord", "Oost", "Zuid")),
        purpose=Purpose.ADVISER,
        adviser_kind=AdviserKind.EXTERNAL,
    )
    program = Program()
    register, _ = program.registers.create(path, PASSPHRASE, founding)
    services = program.services(register)
    for number, count in enumerate((9, 8, 25), start=1):
        fill(services, Y24, count, SchoolId(number))
    register.close()
    return path


def document(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_audience_reads_the_same_figures(vp: Door, sample: Path, tmp_path: Path) -> None:
    found = {}
    for audience in ("board", "council"):
        out = tmp_path / f"{audience}.json"
        asked = ("--audience", audience, "--json", out)
        assert vp("summary", sample, "--year", FINAL_YEAR, *asked).status == 0
        found[audience] = document(out)
        assert found[audience].pop("audience") == audience
    assert found["board"] == found["council"]
    refused = vp("summary", sample, "--year", FINAL_YEAR, "--audience", "bullying")
    assert refused.status == 2
    assert says(refused, "wrong_audience")


def test_a_bullying_register_writes_for_its_own_readers(vp: Door, tmp_path: Path) -> None:
    path, out = tmp_path / "pesten.vpr", tmp_path / "s.json"
    vp("new", path, "--school", "De Vlieger", "--sector", "po", "--purpose", "bullying")
    assert vp("summary", path, *YEAR, "--audience", "bullying", "--json", out).status == 0
    assert document(out)["audience"] == "bullying"
    for audience in ("board", "council"):
        refused = vp("summary", path, *YEAR, "--audience", audience)
        assert refused.status == 2
        assert says(refused, "wrong_audience")


def test_several_years_or_a_single_one_never_both(vp: Door, external: Path, tmp_path: Path) -> None:
    noord, zuid = ("--school", "Noord"), ("--school", "Zuid")
    out = tmp_path / "jaren.json"
    assert vp("summary", external, *YEARS, *noord, "--json", out).status == 0
    assert document(out)["status"] == "draft"
    made = vp("summary", external, *YEAR, *YEARS, *noord, "--final", "--json", out, "--force")
    assert (made.status, made.err) == (0, "")
    assert "2023-2024..2024-2025" in made.out
    assert document(out)["school_year"] == "2023-2024..2024-2025"
    before = fingerprint(external)
    refused = vp("summary", external, *YEAR, *noord, "--final")
    assert refused.status == 2
    assert says(refused, "already_in_years")
    assert fingerprint(external) == before
    assert vp("summary", external, *YEAR, *zuid, "--final").status == 0
    refused = vp("summary", external, *YEARS, *zuid, "--final")
    assert refused.status == 2
    assert says(refused, "year_printed_singly")
    assert vp("check", external, "--edition", out).status == 0


def test_pooled_or_singly_never_both(vp: Door, external: Path, tmp_path: Path) -> None:
    out = tmp_path / "samen.json"
    assert vp("summary", external, *YEAR, "--pooled", "--final", "--json", out).status == 0
    assert document(out)["schools"] == ["Noord", "Oost"]
    assert document(out)["total"] == {"value": 17}
    refused = vp("summary", external, *YEAR, "--school", "Noord", "--final")
    assert refused.status == 2
    assert says(refused, "already_pooled")
    again = vp("summary", external, *YEAR, "--pooled", "--final")
    assert again.status == 2
    assert says(again, "already_final")
    assert "Noord\nOost" in vp("summary", external, *YEAR, "--pooled").out
    assert vp("check", external).status == 0


def test_a_register_that_pools_nothing(vp: Door, sample: Path) -> None:
    outcome = vp("summary", sample, "--year", LAST_YEAR, "--pooled")
    assert outcome.status == 2
    assert says(outcome, "pools_nothing")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--year", "2025-2026", *YEARS), "options_clash"),
        ((*YEARS, "--pooled"), "options_clash"),
        ((*YEAR, "--pooled", "--school", "Noord"), "options_clash"),
        (("--years", "2024-2025..2023-2024"), "bad_years"),
        (("--years", "2024-2025"), "bad_years"),
        (("--years", "..2024-2025"), "bad_years"),
        (("--pooled",), "missing_option"),
        ((*YEAR, "--audience", "press"), "bad_choice"),
        ((*YEAR, "--published"), "missing_value"),
        ((*YEAR, "--published", "weg.json"), "no_such_file"),
        ((*YEAR, "--published", "."), "is_directory"),
    ],
)
def test_options_that_cannot_be(
    vp: Door, external: Path, words: tuple[str, ...], code: str
) -> None:
    outcome = vp("summary", external, *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert says(outcome, code), outcome.err


def test_a_restored_backup_takes_in_what_was_issued(vp: Door, sample: Path, tmp_path: Path) -> None:
    old, out, other = tmp_path / "oud.vpr", tmp_path / "s.json", tmp_path / "o.json"
    shutil.copy(sample, old)
    vp("summary", sample, "--year", FINAL_YEAR, "--json", other)
    assert vp("summary", sample, "--year", LAST_YEAR, "--final", "--json", out).status == 0
    taken = vp("summary", "--published", other, out, old, "--year", LAST_YEAR, "--final")
    assert taken.status == 2
    assert says(taken, "already_final")
    assert "o.json" in taken.out
    assert "definitief" in taken.out
    assert vp("check", old, "--edition", out).status == 0
    before = fingerprint(old)
    again = vp("summary", old, "--year", LAST_YEAR, "--published", out, "--published", other)
    assert again.status == 0
    assert fingerprint(old) == before
    kept = vp("summary", old, "--year", LAST_YEAR, "--published", out, "--json", out, "--force")
    assert says(kept, "output_is_kept")


def test_files_that_are_no_editions(vp: Door, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.json"
    vp("summary", sample, "--year", FINAL_YEAR, "--json", out)
    before = fingerprint(sample)
    good = out.read_bytes()
    huge = good + b" " * 2_000_000
    for content, code in (
        (huge, "not_a_summary"),
        (b"\xff" + good, "not_a_summary"),
        (b"[" * 100_000, "not_a_summary"),
        (changed(good, sign=False, reports=500), "summary_altered"),
        (changed(good, extra="Sanne"), "summary_altered"),
        (changed(good, status="draft"), "published_draft"),
        (changed(good, register_id="x", schools=["Elders"]), "not_of_these_schools"),
    ):
        out.write_bytes(content)
        outcome = vp("summary", sample, "--year", LAST_YEAR, "--published", out)
        assert (outcome.status, outcome.out) == (2, ""), code
        assert says(outcome, code), outcome.err
        assert "Sanne" not in outcome.err
    assert fingerprint(sample) == before


def test_two_finals_need_attention(vp: Door, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.json"
    vp("summary", sample, "--year", FINAL_YEAR, "--json", out)
    out.write_bytes(changed(out.read_bytes(), reports=900))
    outcome = vp("summary", sample, "--year", LAST_YEAR, "--published", out)
    assert outcome.status == 1
    assert says(outcome, "two_finals")


def test_whether_a_copy_is_genuine(vp: Door, sample: Path, external: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.json"
    vp("summary", sample, "--year", FINAL_YEAR, "--audience", "council", "--json", out)
    good = out.read_bytes()
    before = fingerprint(sample)
    genuine = vp("check", sample, "--edition", out)
    assert (genuine.status, genuine.err) == (0, "")
    assert "is echt" in genuine.out
    assert "genuine" in vp("check", sample, "--edition", out, "--language", "en").out
    assert vp("check", external, "--edition", out).status == 1
    for content, said in (
        (changed(good, sign=False, reports=900), "veranderd"),
        (changed(good, reports=900), "het aantal meldingen"),
        (changed(good, status="draft"), "concept"),
        (changed(good, register_id="x"), "niet uit dit register"),
    ):
        out.write_bytes(content)
        outcome = vp("check", sample, "--edition", out)
        assert (outcome.status, outcome.err) == (1, "")
        assert said in outcome.out
    out.write_bytes(b"geen json")
    outcome = vp("check", sample, "--edition", out)
    assert outcome.status == 2
    assert says(outcome, "not_a_summary")
    assert fingerprint(sample) == before
