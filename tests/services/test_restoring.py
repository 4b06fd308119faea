"""Restoring: compared before it is done, never over a register; what went out is not forgotten."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services, new_keys
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import InUse, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import Closing, School
from vp_desktop.core.retention import BinReason
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.services.restoring import Look, Restoring, Secret, restore
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

PASSPHRASE = "zes wijze woorden om te testen"
LATER = NOW + timedelta(days=3)
SAMPLES = Path(__file__).parent.parent / "data" / "registers"


class RawSecret(Secret):
    """A secret without a derivation: the raw key of a test."""

    def __init__(self, key: bytes) -> None:
        object.__setattr__(self, "key", key)

    def keys_of(self, path: Path) -> tuple[bytes, bytes]:
        return self.key, storage.files.read_salt(path)  # type: ignore[attr-defined]


def secret(register: Register) -> Secret:
    return RawSecret(register.key)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def backup(services: Services, clock: StoppedClock) -> Path:
    """A backup with one case, of a register that went on to have two and to publish a year."""
    services.intake.record(a_report())
    made = services.backups.make()
    clock.now = LATER
    services.intake.record(a_report(story="Daarna in de gang."))
    return made


@pytest.fixture
def closed(services: Services, backup: Path) -> Register:
    """The register of which `backup` is, no longer open."""
    services.register.close()
    return services.register


@pytest.fixture
def look(clock: StoppedClock) -> Callable[..., Look]:
    def made(backup: Path, register: Register, **more: object) -> Look:
        return Restoring(clock).look(backup, register.path, secret(register), **more)  # type: ignore[arg-type]

    return made


def opened(register: Register) -> Services:
    return make_services(storage.open_register(register.path, register.key, register.salt, LATER))


def publish(services: Services, **more: object) -> None:
    """An edition in the ledger, as its tables hold it; what is printed does not matter here."""
    record = {"school_year": "2024-2025", "page": {"threshold": 5}}
    with services.register.change("edition_made_final", LATER) as connection:
        values = {
            "school_year": 2024,
            "school_id": 1,
            "made_at": LATER,
            "published": json.dumps(record),
            "hidden": "{}",
            "log_head": services.register.log_head,
        }
        connection.insert("editions", **values | more)


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


def test_what_was_published_after_the_backup_stays_published(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    with services.register.change("schools_added", LATER) as connection:
        connection.insert("schools", name="De Nieuwe", sector="po")
    publish(services)
    publish(services, school_id=2)
    with services.register.change("editions_taken_in", LATER) as connection:
        connection.insert(
            "published_elsewhere",
            **{"school_id": 2, "first_year": 2023, "last_year": 2023, "fingerprint": "f"},
            **{"by_whom": "other", "document": "{}", "taken_at": LATER},
        )
        connection.insert(
            "wider_editions",
            **{"first_year": 2023, "last_year": 2024, "schools": "[1, 2]", "made_at": LATER},
            **{"published": json.dumps({"page": {"threshold": 9}}), "hidden": "{}", "log_head": ""},
        )
    ledger = "SELECT school_year, school_id, published, log_head FROM editions ORDER BY school_id"
    expected = [tuple(row) for row in services.register.connection.rows(ledger)]
    services.register.close()
    seen = look(backup, services.register)
    assert seen.comparison.to_carry["editions"] == 2
    restored = Restoring(clock).take_place(seen)
    assert {table: number for table, number in restored.carried.items() if number} == {
        **{"editions": 2, "wider_editions": 1, "published_elsewhere": 1, "backups": 1}
    }
    again = opened(services.register)
    assert [tuple(row) for row in again.register.connection.rows(ledger)] == expected
    assert [school.name for school in again.settings.schools()] == ["De Nieuwe", "De Vlieger"]
    assert again.settings.lowest_threshold == 9
    assert check(again.register.connection) == []
    again.register.close()


def test_a_school_that_was_renamed_is_no_new_school(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    services.settings.change_school(School("Andere naam", "vo", services.settings.schools()[0].id))
    publish(services)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    again = opened(services.register)
    assert [school.name for school in again.settings.schools()] == ["De Vlieger"]
    assert again.register.connection.value("SELECT school_id FROM editions") == 1
    again.register.close()


def test_what_the_newer_register_published_of_a_year_wins(
    services: Services, clock: StoppedClock, look: Callable[..., Look]
) -> None:
    publish(services, published='{"page": {"threshold": 5}, "old": 1}')
    backup = services.backups.make()
    with services.register.change("test", LATER) as connection:
        connection.execute("UPDATE editions SET published = ?", ('{"page": {"threshold": 7}}',))
    services.register.close()
    restored = Restoring(clock).take_place(look(backup, services.register))
    assert restored.carried["editions"] == 1
    again = opened(services.register)
    assert again.settings.lowest_threshold == 7
    again.register.close()


def test_what_was_destroyed_is_destroyed_again(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    with services.register.change("destroyed", LATER) as connection:
        connection.insert(
            "destructions",
            **{
                "destroyed_at": LATER,
                "because": "term",
                "cases": 1,
                "marks": "[]",
                "backups": "[]",
            },
        )
    services.register.close()
    seen: list[int] = []

    def destroy_again(register: Register) -> int:
        seen.append(register.connection.value("SELECT count(*) FROM destructions"))
        return 1

    restoring = Restoring(clock, destroy_again)
    place = services.register.path
    restored = restoring.take_place(restoring.look(backup, place, secret(services.register)))
    assert seen == [1]
    assert restored.destroyed_again == 1
    assert restored.carried["destructions"] == 1


def test_a_case_that_was_destroyed_does_not_come_back_with_an_older_backup(
    services: Services, clock: StoppedClock, program: Program
) -> None:
    """Also the figures for which it counts are what they were."""
    case_id = services.intake.record(a_report(story="MERKTEKEN van wie weg wilde."))
    services.intake.record(a_report())
    backup = services.backups.make()
    elsewhere = Path(shutil.copy(backup, backup.parent.parent / "op-een-stick.vpr"))
    clock.now += timedelta(hours=1)
    services.cases.close(Closing(case_id, "talked", clock.now.date(), "goal_reached"))
    later = services.intake.record(a_report())  # made and destroyed after the backup
    services.cases.close(Closing(later, "talked", clock.now.date(), "goal_reached"))
    services.bin.put([case_id, later], BinReason.REQUEST)
    services.destroying.destroy([case_id, later])
    tallies = tallies_of(services.register)
    assert tallies
    place = services.register.path
    services.register.close()
    restoring = Restoring(
        clock, lambda register: program.services(register).destroying.destroy_again()
    )
    seen = restoring.look(elsewhere, place, secret(services.register))
    assert seen.comparison.backup.counts["cases"] == 2
    assert seen.comparison.to_carry["destructions"] == 1
    restored = restoring.take_place(seen)
    assert restored.destroyed_again == 1
    assert restored.counts["cases"] == 1
    again = opened(services.register)
    assert again.cases.count(CaseQuery(text="MERKTEKEN")) == 0
    assert tallies_of(again.register) == tallies
    assert check(again.register.connection) == []
    again.register.close()


def tallies_of(register: Register) -> list[tuple[object, ...]]:
    rows = register.connection.rows(
        "SELECT school_id, school_year, month, category, matters, reports FROM tallies ORDER BY 1, 2, 3"
    )
    return [tuple(row) for row in rows]


def test_restoring_twice_carries_nothing_twice(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    publish(services)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    clock.now += timedelta(minutes=1)
    second = Restoring(clock).take_place(look(backup, services.register))
    assert second.carried["editions"] == 1
    again = opened(services.register)
    assert again.register.connection.value("SELECT count(*) FROM editions") == 1
    kinds = sorted(one.kind for one in again.backups.known())
    assert kinds == ["made", "replaced", "replaced"]
    again.register.close()


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
        Restoring(clock).check(register.path, register.path, secret(register))
    with pytest.raises(InUse):
        storage.open_register(register.path, register.key, register.salt, NOW)


def test_a_check_changes_nothing_and_leaves_nothing(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    before = backup.read_bytes()
    found = Restoring(clock).check(backup, services.register.path, secret(services.register))
    assert found.backup.counts["cases"] == 1
    assert found.faults == 0
    assert backup.read_bytes() == before
    assert names(backup.parent) == [backup.name]
    assert not list(services.register.path.parent.glob(".*"))


def test_a_wrong_passphrase_is_worded_for_a_backup(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    with pytest.raises(WrongKeyOrDamaged, match="backup_not_opened"):
        Restoring(clock).check(backup, services.register.path, RawSecret(bytes(32)))


def test_every_damage_to_a_backup_is_found(
    services: Services, backup: Path, clock: StoppedClock, tmp_path: Path
) -> None:
    """Each page in turn, and cut off at each; in the tests every fifth, in the bench all of them."""
    whole = backup.read_bytes()
    damaged = tmp_path / "kapot.vpr"
    pages = len(whole) // 4096
    for page in range(0, pages, 5):
        content = bytearray(whole)
        content[page * 4096 + 300] ^= 1
        for bad in (bytes(content), whole[: page * 4096 + 700]):
            damaged.write_bytes(bad)
            with pytest.raises(WrongKeyOrDamaged) as error:
                Restoring(clock).check(damaged, services.register.path, secret(services.register))
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
