"""While a register is copied everyone else has a turn, and no turn waits for the medium."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.factory import NOW
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

_PAGE = 4096
_MOST_PAGES = 100
"""In one step, with what the journal adds; by itself SQLite keeps five hundred for the end."""


@pytest.fixture
def large(register: Register) -> Register:
    """A register of some five megabytes."""
    with register.change("test", NOW) as connection:
        for number in range(50):
            connection.insert("settings", name=f"vol{number}", value="x" * 100_000)
    return register


def test_no_step_writes_much_nor_syncs(
    large: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the last step wrote or synced at once, a window waited for: as long as a stick needs."""
    target = tmp_path / "kopie.vpr"
    sizes = [0]
    partial = files.partial_of(target)
    emptied: list[int] = []
    plain = Connection.empty_journal

    def empty(self: Connection) -> None:
        emptied.append(len(sizes))
        plain(self)

    def measure() -> None:
        there = (partial, Path(f"{partial}-wal"))
        sizes.append(sum(one.stat().st_size for one in there if one.exists()))

    monkeypatch.setattr(Connection, "empty_journal", empty)
    storage.copy(large, target, measure)
    steps = [after - before for before, after in pairwise(sizes[:-1])]
    assert len(steps) > 30
    assert max(steps) < _MOST_PAGES * _PAGE
    assert emptied == [len(sizes) - 1]  # after the last step, when nobody is kept waiting any more
    assert target.stat().st_size > 5_000_000
    copy = storage.open_register(target, large.key, large.salt, NOW)
    assert storage.counts(copy) == storage.counts(large)
    copy.close()
