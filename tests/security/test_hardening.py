"""What the process does first, what its files may look like, and what can come into the log."""

from __future__ import annotations

import ast
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import NOW, a_report, make_register
from vp_desktop import paths
from vp_desktop.composition import Services
from vp_desktop.storage import log
from vp_desktop.storage.register import Register, log_lines
from vp_desktop.ui.settings.log_words import LogWords

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vp_desktop"

LOOK = """
import ctypes, os, resource, sys
from vp_desktop.security.hardening import harden
before = resource.getrlimit(resource.RLIMIT_CORE)
harden()
file = os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY, 0o666)
os.mkdir(sys.argv[1] + ".folder")
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)),
      ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of Unix")
def test_no_core_dump_not_dumpable_and_files_private(tmp_path: Path) -> None:
    file = tmp_path / "x"
    run = [sys.executable, "-c", LOOK, str(file)]
    said = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert said == "(0, 0) 0o77 0\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(f"{file}.folder").stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_private_without_the_umask_too(tmp_path: Path) -> None:
    """Files of a register and the program's own are private even where a caller's umask is not."""
    before = os.umask(0)
    try:
        register = make_register(tmp_path / "nieuw" / "a.vpr")
        from vp_desktop.composition import Program

        services = Program().services(register)
        services.intake.record(a_report())
        backup = services.backups.make()
        paths.write_own(tmp_path / "eigen" / "settings.toml", b"x = 1")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
        register.close()
    finally:
        os.umask(before)
    assert backup in modes
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}


# ---- the log


def names_of_changes() -> Iterator[tuple[str, str]]:
    """(place, event) for every change in the program; one that is not written out is followed."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            of = ast.unparse(node.func.value)
            if node.func.attr != "change" or not (of.endswith("register") or of == "log"):
                continue
            if of == "log" or not node.args:
                continue
            first = node.args[0]
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            for each in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                if isinstance(each, ast.Constant):
                    yield place, each.value
                elif isinstance(each, ast.Name) and each.id in constants:
                    yield place, constants[each.id]


def test_every_event_has_its_words(qapp: object) -> None:
    found = list(names_of_changes())
    assert len(found) > 60
    words = LogWords()
    assert [(place, event) for place, event in found if words.say(event) == event] == []


def test_only_names_and_numbers_come_into_the_log(services: Services) -> None:
    register = services.register
    before = log_lines(register)
    for event, counts in (
        ("Sanne is gepest", {}),
        ("report_recorded", {"story": "Sanne is gepest"}),
        ("report_recorded", {"Sanne": 1}),
        ("report_recorded", {"head": "ab" * 31}),
        ("report_recorded", {"minutes": 1.5}),
        ("report_recorded", {"none": None}),
        ("report_recorded\n", {}),
    ):
        with (
            pytest.raises(ValueError, match="names and numbers"),
            register.change(event, NOW, counts) as connection,  # type: ignore[arg-type]
        ):
            connection.insert("schools", name="x", sector="po")
    assert log_lines(register) == before
    assert register.connection.value("SELECT count(*) FROM schools") == 1
    with register.change("restored", NOW, {"from_head": "ab" * 32, "cases": 3}):
        pass


def test_a_log_full_of_changes_holds_no_content(services: Services) -> None:
    services.intake.record(a_report(story="MERKTEKEN", keyword="MERKTEKEN"))
    services.settings.set("own_title", "MERKTEKEN")
    text = json.dumps([tuple(map(str, line)) for line in log_lines(services.register)])
    assert "MERKTEKEN" not in text
    assert "Testpersoon" not in text


def test_every_table_that_holds_something_is_committed_to(register: Register) -> None:
    """A new table is in the chain, or stands here with the reason why it need not be."""
    outside = {
        "log": "is the chain itself",
        "commitments": "is the chain itself",
        "drafts": "is what is being typed, and leaves no line",
        "listed": "follows from the cases; `check` compares it with them",
        "search_documents": "follows from the texts; `check` has the index check itself",
    }
    rows = register.connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'"
        " AND name NOT LIKE 'sqlite_%'"
    )
    assert {row["name"] for row in rows} == set(log.COMMITTED_TABLES) | set(outside)
