"""Restoring where the register or the backup is damaged, cut off, changed or cannot be opened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services, new_keys
from tests.services.restoring_kit import LATER, backup, closed, look, opened, publish, secret
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Look, Restoring
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

__all__ = ["backup", "closed", "look"]


def test_a_register_whose_passphrase_nobody_knows_is_replaced_and_kept_with_its_journal(
    backup: Path, closed: Register, clock: StoppedClock, tmp_path: Path
) -> None:
    key, salt = new_keys()
    register = make_register(tmp_path / "vreemd.vpr", key=key, salt=salt)
    make_services(register).intake.record(a_report())
    for end in ("", "-wal"):  # as a program that was killed leaves it
        shutil.copy(f"{register.path}{end}", f"{closed.path}{end}")
    register.close()
    left = {end: Path(f"{closed.path}{end}").read_bytes() for end in ("", "-wal")}
    restoring = Restoring(clock)
    seen = restoring.look(backup, closed.path, secret(closed))
    assert seen.comparison.present is None
    assert seen.comparison.absence == "not_opened"
    restored = restoring.take_place(seen)
    assert restored.replaced is not None
    assert {end: Path(f"{restored.replaced}{end}").read_bytes() for end in left} == left
    assert not storage.files.journal_exists(closed.path)
    services = opened(closed)
    assert services.cases.count(CaseQuery()) == 1
    services.register.close()
    kept = storage.open_register(restored.replaced, key, salt, LATER)
    assert storage.counts(kept)["cases"] == 1
    kept.close()


def test_a_damaged_register_gives_what_can_still_be_read(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    publish(services)
    register = services.register
    page = register.connection.value(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'search_documents'"
    )
    register.close()
    damage(register.path, page)
    restoring = Restoring(clock)
    seen = restoring.look(backup, register.path, secret(register))
    assert seen.comparison.absence == "damaged"
    assert seen.comparison.present is not None
    restored = restoring.take_place(seen)
    assert restored.carried["editions"] == 1
    again = opened(register)
    assert check(again.register.connection) == []
    again.register.close()


def damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 1000] ^= 1
    path.write_bytes(content)


def test_a_register_that_is_cut_off_can_be_replaced(
    backup: Path, closed: Register, clock: StoppedClock
) -> None:
    for size in (0, 100, 4096, 4096 * 5):
        content = closed.path.read_bytes()
        closed.path.write_bytes(content[:size])
        restoring = Restoring(clock)
        seen = restoring.look(backup, closed.path, secret(closed))
        assert seen.comparison.absence in ("not_opened", "damaged"), size
        clock.now += timedelta(seconds=1)
        restored = restoring.take_place(seen)
        assert restored.replaced is not None
        assert restored.replaced.stat().st_size == size
        services = opened(closed)
        assert services.cases.count(CaseQuery()) == 1
        services.register.close()


def test_every_damage_to_a_backup_is_found(
    services: Services, backup: Path, clock: StoppedClock, tmp_path: Path
) -> None:
    """Each page in turn, and cut off at each; in the tests every fifth, in the bench all of them."""
    whole = backup.read_bytes()
    damaged = tmp_path / "kapot.vpr"
    pages = len(whole) // 4096
    register_id = services.backups.register_id
    for page in range(0, pages, 5):
        content = bytearray(whole)
        content[page * 4096 + 300] ^= 1
        for bad in (bytes(content), whole[: page * 4096 + 700]):
            damaged.write_bytes(bad)
            with pytest.raises(WrongKeyOrDamaged) as error:
                Restoring(clock).check(
                    *(damaged, services.register.path, secret(services.register)), register_id
                )
            assert error.value.code in ("backup_damaged", "backup_not_opened")
            assert damaged.read_bytes() == bad
    assert not list(tmp_path.glob(".*"))


def test_a_backup_changed_outside_the_program_is_restored_only_by_who_was_told(
    services: Services, clock: StoppedClock, look: Callable[..., Look]
) -> None:
    services.intake.record(a_report())
    services.register.connection.execute("UPDATE persons SET name = 'Ander' WHERE id = 1")
    backup = services.backups.make()
    services.register.close()
    seen = look(backup, services.register)
    assert seen.comparison.faults == 1
    Restoring(clock).take_place(seen)
    again = opened(services.register)
    assert check(again.register.connection) == [("persons", 1)]
    again.register.close()
