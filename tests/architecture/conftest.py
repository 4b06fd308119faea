from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> object:
    """A script of the installers, as a module; they stand beside each other and not in a package."""
    monkeypatch.syspath_prepend(str(INSTALLER))
    monkeypatch.syspath_prepend(str(INSTALLER / "linux"))

    def load(name: str) -> ModuleType:
        monkeypatch.delitem(sys.modules, name, raising=False)
        return importlib.import_module(name)

    return load
