"""The window in a real session, as a screen reader finds it: every destination, over AT-SPI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.at_the_door import PASSPHRASE
from tests.e2e.reader_walk import PLACES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's")
ROOT = Path(__file__).resolve().parents[2]

Told = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def told(made_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What a screen reader is told at each place; all of them are reached through AT-SPI alone."""
    home = tmp_path_factory.mktemp("home")
    out = home / "told.json"
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    walk = [sys.executable, "-m", "tests.e2e.reader_walk", str(made_up), PASSPHRASE, str(out)]
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", *walk],
        env=os.environ | places | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: Told = json.loads(out.read_text(encoding="utf-8"))
    return found


def names(told: Told, place: str, role: str = "") -> list[str]:
    return [one["name"] for one in told[place] if role in ("", one["role"]) and one["name"]]


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_keyboard_has_a_name(told: Told, place: str) -> None:
    assert [one for one in told[place] if one["focusable"] and not one["name"]] == []


@pytest.mark.parametrize("place", PLACES)
def test_each_place_is_reached_and_no_two_are_alike(told: Told, place: str) -> None:
    others = [one for other, one in told.items() if other != place]
    assert len(told[place]) > 20 and told[place] not in others


def test_the_table_of_cases_is_read_cell_by_cell(told: Told) -> None:
    cells = names(told, "Dossiers", "cell")
    assert len(cells) > 20
    assert any(cell.startswith("Nummer: 20") for cell in cells)
    assert "Nummer" in names(told, "Dossiers", "column header")


def test_one_of_several_is_told_as_such(told: Told) -> None:
    assert {"Lopend", "Gesloten", "Alle"} <= set(names(told, "Dossiers", "radio button"))


def test_sections_are_read_before_what_stands_in_them(told: Told) -> None:
    order = names(told, "Instellingen")
    assert order.index("Scherm en slot") < order.index("Naam van de school")


def test_headings_lead_through_a_screen(told: Told) -> None:
    headings = names(told, "Instellingen", "heading")
    assert headings[0] == "Instellingen" and len(headings) > 2


def test_a_question_is_told_with_its_answers(told: Told) -> None:
    """The group has the question for a name: it is read when the keyboard comes to an answer."""
    groups = names(told, "Nieuwe melding", "panel")
    assert "Is iedereen nu veilig?" in groups


def test_nobody_hears_of_others_during_a_report(told: Told) -> None:
    numbers = [name for name in names(told, "Nieuwe melding") if name.startswith("20")]
    assert numbers == []
