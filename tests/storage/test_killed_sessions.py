"""Sessions that are killed at a random moment: a few dozen of the two thousand in tests/benchmarks."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

import pytest

from tests.storage.kill_kit import sessions

FEW = 24


@pytest.mark.skipif(os.name != "posix", reason="the sessions are forks")
def test_whatever_was_called_saved_is_there_after_a_kill(tmp_path: Path) -> None:
    assert len(list(islice(sessions(tmp_path, seed=20261122), FEW))) == FEW
