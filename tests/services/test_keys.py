"""What opens a register: the sheet, a damaged beginning, a changed passphrase, old journals."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import School
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.backups import beside
from vp_desktop.services.old_backups import Reach
from vp_desktop.services.registers import Founding, Registers, recovery_code_of
from vp_desktop.services.restoring import Restoring, Secret
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check

PASSPHRASE, NEW = "zes wijze woorden om te testen", "een heel andere zin voor morgen"
LATER = NOW + timedelta(hours=1)
DAMAGE = {
    **{f"byte {place}": (place, None) for place in range(16)},
    "zeros": (0, bytes(16)),
    "text": (0, b"Beste collega, h"),
    "plain SQLite": (0, b"SQLite format 3\0"),
}


@pytest.fixture
def registers(clock: StoppedClock) -> Registers:
    return Registers(clock)


@pytest.fixture
def made(tmp_path: Path, registers: Registers) -> tuple[Path, RecoveryCode]:
    """A closed register with one case, made with a passphrase."""
    path = tmp_path / "school.vpr"
    register, code = registers.create(path, PASSPHRASE, Founding((School("De Vlieger", "po"),)))
    make_services(register).intake.record(a_report())
    register.close()
    return path, code


def damage(path: Path, place: int, with_bytes: bytes | None) -> bytes:
    """Damage the first bytes; gives what stood there."""
    content = bytearray(path.read_bytes())
    before = bytes(content[:16])
    if with_bytes is None:
        content[place] ^= 0xFF
    else:
        content[: len(with_bytes)] = with_bytes
    path.write_bytes(content)
    return before


@pytest.mark.parametrize("kind", DAMAGE)
@pytest.mark.parametrize("with_journal", [False, True])
def test_a_damaged_beginning_is_whole_after_the_next_change(
    tmp_path: Path, kind: str, with_journal: bool
) -> None:
    register = make_register(tmp_path / "a.vpr")
    services = make_services(register)
    if with_journal:
        register.connection.empty_journal()
    services.intake.record(a_report())
    path = tmp_path / "b.vpr"
    if not with_journal:
        register.close()
    for end in ("", "-wal"):
        if Path(f"{register.path}{end}").exists():
            shutil.copy(f"{register.path}{end}", f"{path}{end}")
    register.close()
    salt = damage(path, *DAMAGE[kind])
    assert files.read_salt(path) != salt == register.salt
    with pytest.raises(WrongKeyOrDamaged):
        storage.open_register(path, register.key, files.read_salt(path), LATER)
    opened = storage.open_register(path, register.key, salt, LATER)
    assert storage.counts(opened)["cases"] == 1
    with opened.change("header_mended", LATER):
        pass
    opened.close()
    assert files.read_salt(path) == salt
    opened = storage.open_register(path, register.key, salt, LATER)
    assert check(opened.connection) == []
    opened.close()


def test_the_second_line_of_the_sheet_opens_what_the_first_alone_does_not(
    made: tuple[Path, RecoveryCode], registers: Registers
) -> None:
    path, code = made
    first, second = code.lines()
    damage(path, 0, bytes(16))
    damaged = path.read_bytes()
    with pytest.raises(WrongKeyOrDamaged, match="code_does_not_open_alone"):
        registers.open_with_code(path, first, NEW)
    other = RecoveryCode(code.key, bytes(range(16))).lines()[1]
    with pytest.raises(WrongKeyOrDamaged, match=r"code_does_not_open$"):
        registers.open_with_code(path, first, NEW, other)
    with pytest.raises(WrongUse, match="recovery_group_second") as error:
        registers.open_with_code(path, first, NEW, second[:-1] + "*")
    assert error.value.values == {"group": 7}
    assert path.read_bytes() == damaged, "what does not open is not written to"
    register = registers.open_with_code(path, first.lower(), NEW, second.replace(" ", "–"))
    assert storage.counts(register)["cases"] == 1
    register.close()
    register = registers.open(path, NEW)
    assert check(register.connection) == []
    assert files.read_salt(path) == register.salt
    register.close()


def test_opening_by_code_makes_the_sheet_unchecked_and_stays_in_the_log(
    made: tuple[Path, RecoveryCode], registers: Registers
) -> None:
    path, code = made
    register = registers.open(path, PASSPHRASE)
    make_services(register).settings.set("recovery_checked", "yes")
    register.close()
    register = registers.open_with_code(path, code.lines()[0], NEW)
    assert make_services(register).settings.get("recovery_checked") == "no"
    assert "opened_by_code" in [event for _, event, _ in storage.log_lines(register)]
    register.close()


def test_a_second_line_of_another_sheet_does_no_harm_to_a_whole_file(
    made: tuple[Path, RecoveryCode], registers: Registers
) -> None:
    path, code = made
    other = RecoveryCode(code.key, bytes(range(16))).lines()[1]
    registers.open_with_code(path, code.lines()[0], NEW, other).close()
    registers.open(path, NEW).close()


@pytest.mark.parametrize("chosen", [False, True])
def test_the_passphrase_opens_a_damaged_beginning_with_the_salt_of_a_backup(
    made: tuple[Path, RecoveryCode], registers: Registers, tmp_path: Path, chosen: bool
) -> None:
    """One beside the register is found by the program; one elsewhere is chosen."""
    path, code = made
    register = registers.open(path, PASSPHRASE)
    backup = make_services(register).backups.make()
    register.close()
    if chosen:
        backup = backup.rename(tmp_path / "op de stick.vpr")
    damage(path, 3, None)
    with pytest.raises(WrongKeyOrDamaged):
        registers.open(path, "verkeerd", backup if chosen else None)
    register = registers.open(path, PASSPHRASE, backup if chosen else None)
    assert storage.log_lines(register)[0][1] == "header_mended"
    register.close()
    assert files.read_salt(path) == code.salt
    registers.open(path, PASSPHRASE).close()


def test_a_foreign_file_among_the_backups_does_not_keep_from_opening(
    made: tuple[Path, RecoveryCode], registers: Registers
) -> None:
    path, _ = made
    register = registers.open(path, PASSPHRASE)
    backup = make_services(register).backups.make()
    register.close()
    backup.with_name(f"{path.stem}-vreemd.vpr").write_bytes(bytes(range(256)) * 8)
    os.utime(backup, (1e9, 1e9))
    damage(path, 3, None)
    registers.open(path, PASSPHRASE).close()


def test_a_backup_of_another_register_does_not_help_and_harms_nothing(
    made: tuple[Path, RecoveryCode], registers: Registers, tmp_path: Path
) -> None:
    path, _ = made
    other = make_register(tmp_path / "other.vpr")
    other.close()
    damage(path, 3, None)
    damaged = path.read_bytes()
    with pytest.raises(WrongKeyOrDamaged):
        registers.open(path, PASSPHRASE, other.path)
    assert path.read_bytes() == damaged
    assert sorted(one.name for one in tmp_path.iterdir()) == ["other.vpr", "school.vpr"]


def test_restoring_looks_past_a_damaged_beginning_of_the_present_register(
    made: tuple[Path, RecoveryCode], registers: Registers, clock: StoppedClock
) -> None:
    """What it published and destroyed must not be forgotten because of sixteen bytes."""
    path, code = made
    register = registers.open(path, PASSPHRASE)
    backup = make_services(register).backups.make()
    make_services(register).intake.record(a_report())
    register.close()
    damage(path, 5, None)
    look = Restoring(clock).look(backup, path, Secret(code=code.lines()))
    assert look.comparison.absence is None
    assert look.comparison.present is not None
    assert look.comparison.present.counts["cases"] == 2
    look.drop()
    damage(backup, 5, None)
    look = Restoring(clock).look(backup, path, Secret(code=code.lines()))
    assert look.comparison.backup.counts["cases"] == 1
    look.drop()


# ---- another passphrase


class RunningClock(StoppedClock):
    """A second goes by each time that it is looked at: deriving a key takes that long."""

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.mark.parametrize("clock", [StoppedClock(), RunningClock()], ids=["stopped", "running"])
def test_a_change_of_passphrase_leaves_a_backup_under_each(
    made: tuple[Path, RecoveryCode], clock: StoppedClock
) -> None:
    """Thinning takes none away: a passphrase of a minute ago may be forgotten tomorrow."""
    path, code = made
    registers = Registers(clock)
    register = registers.change_passphrase(registers.open(path, PASSPHRASE), NEW)
    known = make_services(register).backups.known()
    assert [backup.opens_with for backup in known] == [register.salt, code.salt]
    assert len({backup.path for backup in known}) == 2
    register.close()
    registers.open(known[0].path, NEW).close()
    registers.open(known[1].path, PASSPHRASE).close()


def test_a_folder_for_backups_that_is_gone_does_not_keep_from_changing(
    made: tuple[Path, RecoveryCode], registers: Registers, tmp_path: Path
) -> None:
    path, _ = made
    register = registers.open(path, PASSPHRASE)
    make_services(register).settings.set("backup_folder", str(tmp_path / "stick" / "kopie"))
    register = registers.change_passphrase(register, NEW)
    known = make_services(register).backups.known()
    assert [backup.path.parent for backup in known] == [beside(path)] * 2
    register.close()


def test_old_backups_are_named_removed_and_never_guessed(
    registers: Registers, tmp_path: Path, clock: StoppedClock
) -> None:
    path = tmp_path / "school.vpr"
    register, _ = registers.create(path, PASSPHRASE, Founding((School("De Vlieger", "po"),)))
    services = make_services(register, clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    within = services.backups.make()
    clock.now += timedelta(days=1)
    away = services.backups.make(stick)
    clock.now += timedelta(days=1)
    thrown_away = services.backups.make()
    clock.now += timedelta(days=1)
    assert services.old_backups.all() == ()
    register = registers.change_passphrase(register, NEW)
    services = make_services(register, clock)
    newest = services.backups.known()[0].path
    stick.rename(tmp_path / "in de la")
    thrown_away.unlink()
    found = services.old_backups.all()
    known = (within, away, thrown_away)
    assert {one.backup.path: one.reach for one in found if one.backup.path in (within, away)} == {
        within: Reach.HERE,
        away: Reach.OUT,
    }
    assert Reach.OUT in [one.reach for one in found if one.backup.path == thrown_away]
    # Another file took the name of one of them: it is not the one that was made, so it stays.
    before_change = next(one.backup.path for one in found if one.backup.path not in known)
    before_change.write_bytes(b"iets anders" * 200)
    assert services.old_backups.remove() == 1
    assert not within.exists()
    assert before_change.exists() and newest.exists() and path.exists()
    assert (tmp_path / "in de la" / away.name).exists()
    left = services.old_backups.all()
    assert {one.backup.path for one in left} == {away, thrown_away, before_change}
    for one in left:
        services.backups.say_gone(one.backup)
    assert services.old_backups.all() == ()
    register.close()


def test_a_clock_that_was_put_right_hides_no_old_backup(
    made: tuple[Path, RecoveryCode], clock: StoppedClock
) -> None:
    """What was made before the change of passphrase is as the log has it."""
    registers = Registers(clock)
    register = registers.open(made[0], PASSPHRASE)
    clock.now += timedelta(days=2)  # two days ahead
    ahead = make_services(register, clock).backups.make()
    clock.now -= timedelta(days=2)
    register = registers.change_passphrase(register, NEW)
    assert ahead in [one.backup.path for one in make_services(register, clock).old_backups.all()]
    register.close()


def test_an_old_journal_beside_a_rekeyed_file_harms_nothing(
    made: tuple[Path, RecoveryCode], registers: Registers, tmp_path: Path
) -> None:
    path, _ = made
    register = registers.open(path, PASSPHRASE)
    register.connection.empty_journal()
    for _ in range(2):  # the first change marks the file and empties the journal
        make_services(register).intake.record(a_report())
    old_journal = Path(f"{path}-wal").read_bytes()
    assert old_journal
    register = registers.change_passphrase(register, NEW)
    register.close()
    Path(f"{path}-wal").write_bytes(old_journal)
    with pytest.raises(KnownError):
        registers.open(path, PASSPHRASE)
    register = registers.open(path, NEW)
    assert storage.counts(register)["cases"] == 3
    assert check(register.connection) == []
    register.close()
    aside = [one.read_bytes() for one in tmp_path.glob("*-opzij-*")]
    assert aside == [old_journal], "put aside, never thrown away"


def test_the_code_of_before_opens_nothing_after(
    made: tuple[Path, RecoveryCode], registers: Registers
) -> None:
    path, code = made
    register = registers.change_passphrase(registers.open(path, PASSPHRASE), NEW)
    new_code = recovery_code_of(register)
    register.close()
    assert new_code.lines() != code.lines()
    with pytest.raises(WrongKeyOrDamaged, match="code_does_not_open"):
        registers.open_with_code(path, *(code.lines()[0], NEW, code.lines()[1]))
