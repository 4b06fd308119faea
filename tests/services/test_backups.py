"""Backups and restoring: opened and checked when made, never over anything."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import School
from vp_desktop.services.backups import restore
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check

PASSPHRASE = "zes wijze woorden om te testen"


def test_a_backup_is_named_by_date_and_holds_everything(services: Services) -> None:
    services.intake.record(a_report())
    path = services.backups.make()
    assert path.name == "test-2026-11-21-143200.vpr"
    assert services.backups.last_made_at == NOW
    backup = storage.open_register(
        path, services.register.key, services.register.salt, NOW, read_only=True
    )
    assert storage.counts(backup)["cases"] == 1
    backup.close()
    assert sorted(entry.name for entry in path.parent.iterdir()) == [path.name]


def test_a_backup_goes_where_the_user_says_and_never_over_another(
    services: Services, tmp_path: Path, clock: StoppedClock
) -> None:
    services.settings.set("backup_folder", str(tmp_path / "stick"))
    first = services.backups.make()
    assert first.parent.name == "stick"
    whole = first.read_bytes()
    with pytest.raises(WrongUse, match="output_exists"):
        services.backups.make()
    assert first.read_bytes() == whole
    clock.now = datetime(2026, 11, 21, 14, 33)
    assert services.backups.make() != first


def test_a_file_is_no_folder_for_backups(services: Services, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("x", encoding="utf-8")
    with pytest.raises(WrongUse, match="not_a_folder"):
        services.backups.make(tmp_path / "stick")


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a register with a passphrase: it costs one derivation."""
    from tests.factory import make_services

    folder = tmp_path_factory.mktemp("backup")
    register, _ = Registers(StoppedClock()).create(
        folder / "a.vpr", PASSPHRASE, Founding((School("De Vlieger", "po"),))
    )
    services = make_services(register)
    services.intake.record(a_report())
    path = services.backups.make()
    register.close()
    return path


def test_restoring_makes_a_whole_register_and_says_so_in_its_log(
    backed_up: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    registers = Registers(clock)
    before = backed_up.read_bytes()
    target = tmp_path / "terug.vpr"
    Path(f"{target}-wal").write_bytes(b"een oud journaal")
    restored = restore(registers, backed_up, target, PASSPHRASE, clock)
    assert restored.counts["cases"] == 1
    register = registers.open(target, PASSPHRASE)
    assert check(register.connection) == []
    assert storage.log_lines(register)[0][1] == "restored"
    register.close()
    assert backed_up.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["terug.vpr"]


def test_restoring_never_writes_over_a_register(
    backed_up: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    target = tmp_path / "bestaat.vpr"
    target.write_bytes(b"een register")
    with pytest.raises(WrongUse, match="output_exists"):
        restore(Registers(clock), backed_up, target, PASSPHRASE, clock)
    assert target.read_bytes() == b"een register"


def test_a_damaged_backup_is_not_restored(
    backed_up: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    damaged = tmp_path / "kapot.vpr"
    content = bytearray(backed_up.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    with pytest.raises(WrongKeyOrDamaged):
        restore(Registers(clock), damaged, tmp_path / "terug.vpr", PASSPHRASE, clock)
    assert [path.name for path in tmp_path.iterdir()] == ["kapot.vpr"]


def test_a_new_passphrase_and_a_recovery_code_open_what_the_old_one_no_longer_does(
    tmp_path: Path, clock: StoppedClock
) -> None:
    registers = Registers(clock)
    path = tmp_path / "a.vpr"
    register, code = registers.create(path, PASSPHRASE, Founding((School("De Vlieger", "po"),)))
    register.close()
    register = registers.open_with_code(path, code.lines()[0].lower(), "een heel andere zin")
    register.close()
    with pytest.raises(WrongKeyOrDamaged):
        registers.open(path, PASSPHRASE)
    with pytest.raises(KnownError):
        registers.open_with_code(path, code.lines()[0], "nog een zin")
    register = registers.open(path, "een heel andere zin")
    assert check(register.connection) == []
    register.close()


@pytest.mark.parametrize(
    ("founding", "code"),
    [
        (Founding(()), "no_school"),
        (Founding((School(" ", "po"),)), "no_school"),
        (Founding((School("A", "po"), School("B", "po"))), "one_school"),
    ],
)
def test_a_register_that_cannot_be_is_not_made(
    tmp_path: Path, clock: StoppedClock, founding: Founding, code: str
) -> None:
    with pytest.raises(WrongUse, match=code):
        Registers(clock).create(tmp_path / "a.vpr", PASSPHRASE, founding)
    assert list(tmp_path.iterdir()) == []


def test_cases_of_a_restored_register_are_searched(
    backed_up: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    from tests.factory import make_services

    restore(Registers(clock), backed_up, tmp_path / "t.vpr", PASSPHRASE, clock)
    register = Registers(clock).open(tmp_path / "t.vpr", PASSPHRASE)
    assert make_services(register).cases.count(CaseQuery(text="pauze")) == 1
    register.close()
