"""A broken rule, route or method file is named with its line; its last good copy is used."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register
from vp_desktop import paths
from vp_desktop.composition import Program

RULE = """
id = "eigen_advies"
adds_to = "current_law"
checked_on = 2026-11-21

[[rules]]
duty = "tell_mentor"
order = 100
label.nl = "Vertel het de mentor"
label.en = "Tell the mentor"
who = "adviser"
to = "mentor"
term = "soon"
binding = "advice"
when = { bullying = true }
why.nl = "Zo hebben wij dat afgesproken."
why.en = "So we agreed."
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    for kind in ("rules", "workflows", "methods"):
        paths.own(kind).mkdir(parents=True)
    return tmp_path


def started() -> Program:
    return Program(StoppedClock())


def own_copy(kind: str, source: str, name: str) -> Path:
    """A file of the program as one of the user's own, under another name."""
    target = paths.own(kind) / f"{name}.toml"
    shutil.copyfile(paths.resources(kind) / f"{source}.toml", target)
    text = target.read_text(encoding="utf-8")
    target.write_text(text.replace(f'id = "{source}"', f'id = "{name}"', 1), encoding="utf-8")
    return target


@pytest.mark.parametrize(
    ("kind", "source"), [("workflows", "complaint"), ("methods", "support_group")]
)
def test_a_route_of_ones_own_breaks_and_its_last_good_copy_is_used(
    home: Path, kind: str, source: str
) -> None:
    file = own_copy(kind, source, "onze_weg")
    first = started()
    assert first.resource_faults == ()
    good = first.workflows["onze_weg"]
    lines = file.read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line.startswith("who = "))
    lines[number - 1] = 'who = "nobody_at_all"'
    file.write_text("\n".join(lines), encoding="utf-8")
    again = started()
    assert again.workflows["onze_weg"] == good
    (fault,) = again.resource_faults
    assert (fault.file.name, fault.line) == ("onze_weg.toml", number)
    assert "unknown function nobody_at_all" in fault.fault


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("ends = true", "ends = false", "leads to no end"),
        ("after = [", 'after = ["nergens", ', "unknown step nergens"),
        ("version = ", "version = -", "version must be a whole number"),
        ("[[steps]]", "[[steps", ""),
    ],
)
def test_each_fault_names_the_file_and_a_line(home: Path, old: str, new: str, said: str) -> None:
    file = own_copy("workflows", "complaint", "onze_weg")
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    program = started()
    assert "onze_weg" not in program.workflows
    assert "complaint" in program.workflows
    (fault,) = program.resource_faults
    assert fault.file.name == "onze_weg.toml"
    assert fault.line
    assert said in fault.fault


def test_a_rule_of_ones_own_adds_advice_and_its_last_good_copy_lasts(home: Path) -> None:
    file = paths.own("rules") / "eigen_advies.toml"
    file.write_text(RULE, encoding="utf-8")
    assert "tell_mentor" in _duties(started(), home / "one.vpr")
    file.write_text(RULE.replace('binding = "advice"', 'binding = "statutory"'), encoding="utf-8")
    program = started()
    assert "tell_mentor" in _duties(program, home / "two.vpr")
    (fault,) = program.resource_faults
    assert fault.file.name == "eigen_advies.toml"
    assert fault.line == RULE.split("\n").index('binding = "advice"') + 1


def test_a_rule_of_ones_own_cannot_take_statute_away(home: Path) -> None:
    file = paths.own("rules") / "eigen_advies.toml"
    file.write_text(RULE.replace("tell_mentor", "inform_board"), encoding="utf-8")
    program = started()
    assert len(program.resource_faults) == 1
    statutory = [rule for rule in program.rules.rules("current_law") if rule.duty == "inform_board"]
    assert [rule.binding for rule in statutory] == ["statutory"]


def _duties(program: Program, path: Path) -> list[str]:
    register = make_register(path)
    services = program.services(register)
    case_id = services.intake.record(a_report())
    found = [each.duty.duty for each in services.guidance.assess(case_id).duties]
    register.close()
    return found
