"""What is removed or replaced is first proven to be what it is taken for, and held meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_services, new_keys
from tests.services.restoring_kit import backup, closed, look, opened
from vp_desktop.composition import Services
from vp_desktop.core.errors import InUse
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Look, Restoring, Secret
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register

__all__ = ["backup", "closed", "look"]
_OPENED_ELSEWHERE = """
import sys
from pathlib import Path
from tests.factory import NOW
from vp_desktop.storage import register as storage
key, salt = bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])
register = storage.open_register(Path(sys.argv[1]), key, salt, NOW)
print("open", flush=True)
sys.stdin.readline()
register.close()
"""


class _Both(Secret):
    """Raw keys by salt, without a derivation."""

    def __init__(self, keys: dict[bytes, bytes]) -> None:
        object.__setattr__(self, "keys", keys)

    def keys_of(self, path: Path) -> tuple[bytes, bytes]:
        salt = files.read_salt(path)
        return self.keys[salt], salt  # type: ignore[attr-defined]


def open_elsewhere(path: Path, register: Register) -> subprocess.Popen[str]:
    """Another program with the file open."""
    words = (str(path), register.key.hex(), register.salt.hex())
    program = subprocess.Popen(
        [sys.executable, "-c", _OPENED_ELSEWHERE, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    return program


@pytest.mark.parametrize("still_open", [False, True])
def test_thinning_leaves_a_backup_that_somebody_works_in(
    services: Services, clock: StoppedClock, still_open: bool
) -> None:
    made = services.backups.make()
    register = services.register
    program = open_elsewhere(made, register) if still_open else None
    if not still_open:
        other = storage.open_register(made, register.key, register.salt, NOW)
        make_services(other).intake.record(a_report(story="Nieuw werk."))
        other.close()
    clock.now += timedelta(hours=1)
    plain = services.backups.make()
    clock.now += timedelta(hours=1)
    services.backups.make()
    assert made.exists() and not plain.exists()
    assert made in [one.path for one in services.backups.known()]
    if program is not None:
        program.communicate("\n")


@pytest.mark.parametrize("still_open", [False, True])
def test_a_register_that_was_opened_meanwhile_is_not_replaced_by_a_restore(
    backup: Path,
    closed: Register,
    look: Callable[..., Look],
    clock: StoppedClock,
    still_open: bool,
) -> None:
    seen = look(backup, closed)
    programs = []

    def meanwhile(_: Register) -> int:
        if still_open:
            programs.append(open_elsewhere(closed.path, closed))
        else:
            other = opened(closed)
            other.intake.record(a_report(story="Tussendoor."))
            other.register.close()
        return 0

    with pytest.raises(InUse):
        Restoring(clock, meanwhile).take_place(seen)
    for program in programs:
        program.communicate("\n")
    assert not list(closed.path.parent.glob("*-vervangen-*"))
    services = opened(closed)
    assert services.cases.count(CaseQuery()) == (2 if still_open else 3)
    services.register.close()


@pytest.mark.parametrize("still_open", [False, True])
def test_a_register_that_was_opened_meanwhile_keeps_its_key(
    services: Services, monkeypatch: pytest.MonkeyPatch, still_open: bool
) -> None:
    register, programs = services.register, []
    copy_bytes = files.copy_bytes

    def meanwhile(source: Path, target: Path) -> None:
        if still_open:
            programs.append(open_elsewhere(source, register))
        else:
            other = opened(register)
            other.intake.record(a_report(story="Tussendoor."))
            other.register.close()
        copy_bytes(source, target)

    with monkeypatch.context() as patch, pytest.raises(InUse):
        patch.setattr(files, "copy_bytes", meanwhile)
        storage.change_key(register, *new_keys(), NOW)
    for program in programs:
        program.communicate("\n")
    again = opened(register)
    assert again.cases.count(CaseQuery()) == (0 if still_open else 1)
    again.register.close()
    assert not list(register.path.parent.glob(".*"))


def test_after_a_restore_of_before_a_change_of_key_the_newer_backups_are_not_old(
    services: Services, clock: StoppedClock
) -> None:
    register = services.register
    old = services.backups.make()
    clock.now += timedelta(days=1)
    changed = storage.change_key(register, *new_keys(), clock.now)
    services = make_services(changed, clock)
    assert [one.backup.path for one in services.old_backups.all()] == [old]
    clock.now += timedelta(hours=1)
    services.backups.make()
    changed.close()
    clock.now += timedelta(hours=1)
    restoring = Restoring(clock)
    keys = {one.salt: one.key for one in (register, changed)}
    seen = restoring.look(old, register.path, _Both(keys), _Both(keys))
    assert restoring.take_place(seen).replaced is not None
    restored = make_services(
        storage.open_register(register.path, register.key, register.salt, clock.now), clock
    )
    assert len(restored.backups.known()) == 3
    assert restored.old_backups.all() == ()
    assert restored.old_backups.remove() == 0
    restored.register.close()
