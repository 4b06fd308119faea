"""What the tests of the command line share: one made-up register, and keys derived once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.e2e.at_the_door import PASSPHRASE, Door
from tests.quick_keys import real_keys
from vp_desktop import paths
from vp_desktop.catalog.demo_material import read_demo_material
from vp_desktop.composition import Program
from vp_desktop.security import derivation
from vp_desktop.services import demo

_derive = cache(derivation.derive_key)


@pytest.fixture
def keys_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real keys, but each of them is derived only once in a test run."""
    monkeypatch.setattr(derivation, "derive_key", _derive)


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up register of two finished school years, the last of them not final.

    Its key costs what a key costs, so that another process opens it.
    """
    path = tmp_path_factory.mktemp("made-up") / "voorbeeld.vpr"
    program = Program()
    material = read_demo_material(paths.resources("demo"))
    plan = demo.DemoPlan(cases=90, years=2, seed=7)
    with real_keys():
        demo.make(path, PASSPHRASE, plan, material, program.taxonomy, program.clock)
    return path


@pytest.fixture
def sample(made_up: Path, tmp_path: Path) -> Path:
    """A copy of the made-up register."""
    return Path(shutil.copy(made_up, tmp_path / "register.vpr"))


@pytest.fixture
def vp(keys_once: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Door]:
    """The command line."""
    yield Door(tmp_path, capsys)
