"""Restoring: compared before it is done, never over a register, and what it replaces is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_services, new_keys
from tests.services.restoring_kit import (
    LATER,
    RawSecret,
    backup,
    closed,
    look,
    names,
    opened,
    publish,
    secret,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, InUse, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import School
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.services.restoring import Look, Restoring, Secret, restore
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

__all__ = ["backup", "closed", "look"]

PASSPHRASE = "zes wijze woorden om te testen"
SAMPLES = Path(__file__).parent.parent / "data" / "registers"


def test_both_are_compared_before_anything_changes(
    backup: Path, closed: Register, look: Callable[..., Look]
) -> None:
    before = {path: path.read_bytes() for path in (backup, closed.path)}
    seen = look(backup, closed)
    assert seen.comparison.backup.counts["cases"] == 1
    assert seen.comparison.backup.last_change == NOW
    assert seen.comparison.present is not None
    assert seen.comparison.present.counts["cases"] == 2
    assert seen.comparison.present.last_change == LATER
    assert seen.comparison.faults == 0
    seen.drop()
    assert {path: path.read_bytes() for path in before} == before
    assert names(closed.path.parent) == ["test-reservekopieen", "test.vpr"]
    assert names(backup.parent) == [backup.name]


def test_the_restored_register_takes_the_place_and_the_other_is_kept(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    replaced = closed.path.read_bytes()
    copy_of_backup = backup.read_bytes()
    restored = Restoring(clock).take_place(look(backup, closed))
    assert restored.replaced is not None
    assert restored.replaced.name == "test-vervangen-2026-11-24-143200.vpr"
    assert restored.replaced.read_bytes() == replaced
    assert backup.read_bytes() == copy_of_backup
    services = opened(closed)
    assert services.cases.count(CaseQuery(text="pauze")) == 1
    assert services.cases.count(CaseQuery(text="gang")) == 0
    assert check(services.register.connection) == []
    known = {(one.path, one.kind) for one in services.backups.known()}
    assert known == {(backup, "made"), (restored.replaced, "replaced")}
    assert services.backups.last_looked_into_at == LATER
    assert services.backups.is_due(opening=True)
    services.register.close()
    kept = storage.open_register(restored.replaced, closed.key, closed.salt, LATER)
    assert storage.counts(kept)["cases"] == 2
    kept.close()
    assert names(closed.path.parent) == [
        "test-reservekopieen",
        restored.replaced.name,
        "test.vpr",
    ]


def test_the_log_says_from_which_head_to_which(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    other = opened(closed)
    other_head = other.register.log_head
    other.register.close()
    Restoring(clock).take_place(look(backup, closed))
    services = opened(closed)
    at, event, counts = storage.log_lines(services.register)[0]
    assert (at, event) == (LATER, "restored")
    previous = services.register.connection.value("SELECT previous FROM log ORDER BY id DESC")
    assert counts == {"own_head": previous.hex(), "other_head": other_head}
    assert services.settings.log()[0] == ("2026-11-24 14:32", "restored", 0)
    services.register.close()


def test_the_passphrase_of_now_opens_what_that_of_then_does_not(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    publish(services)
    key, salt = new_keys()
    old = services.register
    new = storage.change_key(old, key, salt, LATER)
    new.close()
    restoring = Restoring(clock)
    seen = restoring.look(backup, old.path, secret(old))
    assert seen.comparison.absence == "not_opened"
    seen = restoring.look(backup, old.path, secret(old), RawSecret(key))
    assert seen.comparison.present is not None
    restored = restoring.take_place(seen)
    assert restored.carried["editions"] == 1
    again = opened(old)
    assert {one.opens_with for one in again.backups.known()} == {old.salt, salt}
    again.register.close()


@pytest.mark.parametrize("known", [True, False])
def test_a_sheet_of_another_key_counts_as_checked_no_more(
    services: Services, backup: Path, clock: StoppedClock, known: bool
) -> None:
    """Vandaag asks for the sheet at "no" alone; also where the register of now did not open."""
    services.settings.set("recovery_checked", "yes")
    checked = services.backups.make()
    old = services.register
    key, salt = new_keys()
    storage.change_key(old, key, salt, LATER).close()
    present = (RawSecret(key),) if known else ()
    restoring = Restoring(clock)
    restoring.take_place(restoring.look(checked, old.path, secret(old), *present))
    again = opened(old)
    assert again.settings.get("recovery_checked") == "no"
    again.settings.set("recovery_checked", "yes")
    same_key = again.backups.make()
    again.register.close()
    restoring.take_place(restoring.look(same_key, old.path, secret(old)))
    again = opened(old)
    assert again.settings.get("recovery_checked") == "yes"
    again.register.close()


def test_a_restore_that_breaks_the_log_of_the_copy_takes_no_place(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    """What the program itself does in the copy is checked before it gets its name."""
    before = closed.path.read_bytes()

    def breaks(register: Register) -> int:
        register.connection.execute("UPDATE reports SET story = 'anders'")
        return 0

    with pytest.raises(CannotWrite, match="copy_differs"):
        Restoring(clock, breaks).take_place(look(backup, closed))
    assert closed.path.read_bytes() == before
    assert names(closed.path.parent) == ["test-reservekopieen", "test.vpr"]


def test_what_was_made_out_of_a_backup_is_a_register(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    """A draft in a backup keeps it from being thinned; a register always holds drafts."""
    Restoring(clock).take_place(look(backup, closed))
    found = Connection(closed.path, closed.key, closed.salt)
    assert found.is_untouched_backup is None
    found.close()


def test_a_place_that_is_empty_is_filled(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    storage.files.remove(closed.path)
    Path(f"{closed.path}-wal").write_bytes(b"een oud journaal" * 1000)
    seen = look(backup, closed)
    assert seen.comparison.absence == "not_there"
    assert Restoring(clock).take_place(seen).replaced is None
    assert not storage.files.journal_exists(closed.path)
    services = opened(closed)
    assert services.cases.count(CaseQuery()) == 1
    services.register.close()


def test_a_register_that_is_open_somewhere_is_not_replaced(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    with pytest.raises(InUse):
        look(backup, services.register)
    other = Restoring(clock)
    with pytest.raises(InUse):  # nor when its key is not known
        other.look(backup, services.register.path, RawSecret(services.register.key), None)
    services.register.close()
    seen = look(backup, services.register)
    again = opened(services.register)
    with pytest.raises(InUse):
        Restoring(clock).take_place(seen)
    assert again.cases.count(CaseQuery()) == 2
    again.register.close()
    assert names(backup.parent.parent) == ["test-reservekopieen", "test.vpr"]


def test_a_backup_of_another_register_takes_no_place(
    closed: Register, tmp_path: Path, clock: StoppedClock
) -> None:
    register = storage.create(
        tmp_path / "ander.vpr",
        closed.key,
        closed.salt,
        NOW,
        **{"register_id": "ander", "purpose": "adviser", "adviser_kind": "internal"},
        secret=bytes(32),
    )
    register.close()
    before = closed.path.read_bytes()
    with pytest.raises(WrongUse, match="backup_of_another"):
        Restoring(clock).look(register.path, closed.path, secret(closed))
    assert closed.path.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_the_register_itself_is_no_backup_and_is_not_even_read(
    services: Services, clock: StoppedClock
) -> None:
    register = services.register
    with pytest.raises(WrongUse, match="backup_is_register"):
        Restoring(clock).check(register.path, register.path, secret(register), "x")
    with pytest.raises(InUse):
        storage.open_register(register.path, register.key, register.salt, NOW)


def test_a_check_changes_nothing_and_leaves_nothing(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    before = backup.read_bytes()
    found = Restoring(clock).check(
        *(backup, services.register.path, secret(services.register)), services.backups.register_id
    )
    assert found.backup.counts["cases"] == 1
    assert found.faults == 0
    assert backup.read_bytes() == before
    assert names(backup.parent) == [backup.name]
    assert not list(services.register.path.parent.glob(".*"))


def test_a_backup_of_another_register_is_no_check_of_this_one(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    """With one passphrase for two registers it opens; it says nothing about restoring this one."""
    place = services.register.path
    with pytest.raises(WrongUse, match="backup_of_another"):
        Restoring(clock).check(backup, place, secret(services.register), "another")
    assert not list(place.parent.glob(".*"))


def test_a_wrong_passphrase_is_worded_for_a_backup(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    with pytest.raises(WrongKeyOrDamaged, match="backup_not_opened"):
        Restoring(clock).check(backup, services.register.path, RawSecret(bytes(32)), "x")


def test_an_older_backup_is_brought_up_to_date_in_the_copy_alone(
    clock: StoppedClock, tmp_path: Path
) -> None:
    key, salt = bytes(range(32)), bytes(range(16))  # of the samples in tests/data/registers
    backup = Path(shutil.copy(SAMPLES / "version-2.vpr", tmp_path / "oud.vpr"))
    before = backup.read_bytes()
    place = tmp_path / "terug.vpr"
    restoring = Restoring(clock)
    restored = restoring.take_place(restoring.look(backup, place, RawSecret(key)))
    assert restored.counts["cases"]
    assert backup.read_bytes() == before
    assert names(tmp_path) == ["oud.vpr", "terug.vpr"]
    register = storage.open_register(place, key, salt, NOW)
    assert check(register.connection) == []
    register.close()


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RecoveryCode]:
    """A backup of a register with a passphrase: it costs one derivation."""
    folder = tmp_path_factory.mktemp("backup")
    register, code = Registers(StoppedClock()).create(
        folder / "a.vpr", PASSPHRASE, Founding((School("De Vlieger", "po"),))
    )
    services = make_services(register)
    services.intake.record(a_report())
    path = services.backups.make()
    register.close()
    return path, code


def test_a_passphrase_and_a_recovery_code_both_restore(
    backed_up: tuple[Path, RecoveryCode], tmp_path: Path, clock: StoppedClock
) -> None:
    backup, code = backed_up
    target = tmp_path / "terug.vpr"
    Path(f"{target}-wal").write_bytes(b"een oud journaal")
    assert restore(backup, target, PASSPHRASE, clock).counts["cases"] == 1
    register = Registers(clock).open(target, PASSPHRASE)
    assert check(register.connection) == []
    assert storage.log_lines(register)[0][1] == "restored"
    register.close()
    assert names(tmp_path) == ["terug.vpr"]
    restoring = Restoring(clock)
    with_code = restoring.look(backup, target, Secret(code=code.lines()))
    assert with_code.comparison.present is not None
    with_code.drop()
    with pytest.raises(WrongKeyOrDamaged, match="backup_not_opened"):
        restoring.look(backup, target, Secret("een verkeerde wachtzin"))
    with pytest.raises(WrongUse, match="empty_passphrase"):
        restoring.look(backup, target, Secret())
    with pytest.raises(WrongUse, match="recovery"):
        restoring.look(backup, target, Secret(code=("ABCDE", "")))


def test_a_secret_shows_nothing_of_itself() -> None:
    assert "geheim" not in repr(Secret("geheim", ("geheim", "geheim")))


def test_the_command_never_restores_over_a_register(
    backed_up: tuple[Path, RecoveryCode], tmp_path: Path, clock: StoppedClock
) -> None:
    target = tmp_path / "bestaat.vpr"
    target.write_bytes(b"een register")
    with pytest.raises(WrongUse, match="output_exists"):
        restore(backed_up[0], target, PASSPHRASE, clock)
    assert target.read_bytes() == b"een register"
    with pytest.raises(WrongUse, match="wrong_suffix"):
        restore(backed_up[0], tmp_path / "a.txt", PASSPHRASE, clock)


def test_a_moment_before_the_backup_is_no_reason_to_refuse(
    backup: Path, closed: Register, look: Callable[..., Look], clock: StoppedClock
) -> None:
    clock.now = datetime(2020, 1, 1, 9, 0)
    Restoring(clock).take_place(look(backup, closed))
    services = opened(closed)
    assert services.cases.count(CaseQuery()) == 1
    services.register.close()
