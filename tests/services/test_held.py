"""What is removed or replaced is first proven to be what it is taken for, and held meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_services, new_keys
from tests.services.restoring_kit import backup, closed, look, opened
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, InUse
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Look, Restoring, Secret
from vp_desktop.storage import files, held
from vp_desktop.storage import register as storage
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

__all__ = ["backup", "closed", "look"]
_OPENED_ELSEWHERE = """
import sys
from pathlib import Path
from tests.factory import NOW
from vp_desktop.storage import register as storage
from vp_desktop.storage.connection import Connection
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


def test_nobody_comes_in_while_a_register_gets_another_key(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody saved in between would be gone with the old file."""
    register, said = services.register, []
    replace_open = files.replace_open

    def meanwhile(partial: Path, target: Path) -> None:
        words = (str(target), register.key.hex(), register.salt.hex())
        program = subprocess.run(
            [sys.executable, "-c", _OPENED_ELSEWHERE, *words],
            **{"input": "", "text": True, "capture_output": True, "check": False},
            cwd=Path(__file__).parents[2],
        )
        said.append((program.stdout, program.stderr.splitlines()[-1]))
        replace_open(partial, target)

    key, salt = new_keys()
    with monkeypatch.context() as patch:
        patch.setattr(files, "replace_open", meanwhile)
        changed = storage.change_key(register, key, salt, NOW)
    ((out, error),) = said
    assert out == "" and "InUse: in_use" in error
    changed.close()
    assert not list(register.path.parent.glob(".*"))


def test_a_register_that_lost_its_place_does_not_take_it_back_with_another_key(
    services: Services, tmp_path: Path
) -> None:
    """What stands there now is another file, with work that this one does not have."""
    register = services.register
    copy = tmp_path / "kopie.vpr"
    storage.copy(register, copy)
    before = copy.read_bytes()
    copy.replace(register.path)
    with pytest.raises(InUse, match="replaced_meanwhile"):
        storage.change_key(register, *new_keys(), NOW)
    assert register.path.read_bytes() == before
    assert not list(register.path.parent.glob(".*"))


@pytest.mark.parametrize("still_open", [False, True])
def test_where_it_is_closed_first_nothing_that_came_in_between_is_lost(
    services: Services, monkeypatch: pytest.MonkeyPatch, still_open: bool
) -> None:
    """As under Windows, where a file that is open cannot be replaced."""
    register, programs = services.register, []
    close = storage.Register.close

    def meanwhile(closing: Register) -> None:
        close(closing)
        if still_open:
            programs.append(open_elsewhere(closing.path, closing))
        else:
            other = opened(closing)
            other.intake.record(a_report(story="Tussendoor."))
            close(other.register)

    with monkeypatch.context() as patch, pytest.raises(InUse):
        patch.setattr(storage, "_REPLACES_OPEN", False)
        patch.setattr(storage.Register, "close", meanwhile)
        storage.change_key(register, *new_keys(), NOW)
    for program in programs:
        program.communicate("\n")
    if not still_open:
        assert services.cases.count(CaseQuery()) == 1, "it is open again"
        register.close()
    again = opened(register)
    assert again.cases.count(CaseQuery()) == (0 if still_open else 1)
    again.register.close()
    assert not list(register.path.parent.glob(".*"))


@pytest.mark.parametrize(
    ("closes_first", "fails"),
    [(False, "make_file"), (False, "replace_open"), (True, "copy_bytes"), (True, "put_in_place")],
)
def test_a_change_of_key_that_fails_leaves_the_register_open(
    services: Services, monkeypatch: pytest.MonkeyPatch, closes_first: bool, fails: str
) -> None:
    """A disk that is full, whichever copy finds no room: work goes on in the same register."""
    full_disk = Mock(side_effect=CannotWrite("disk_full"))
    with monkeypatch.context() as patch, pytest.raises(CannotWrite, match="disk_full"):
        patch.setattr(storage, "_REPLACES_OPEN", not closes_first)
        patch.setattr(files, fails, full_disk)
        storage.change_key(services.register, *new_keys(), NOW)
    full_disk.assert_called_once()
    services.drafts.keep("report", "", {"story": "Gaat verder."})
    services.intake.record(a_report(story="Daarna."))
    services.register.close()
    again = opened(services.register)
    assert again.cases.count(CaseQuery(text="Daarna")) == 1
    assert not again.register.lost_journal
    again.register.close()


def test_what_a_kill_left_of_a_change_of_key_is_gone_at_the_next_opening(
    services: Services,
) -> None:
    """Also when only its journal is left; what is another register's stays."""
    register = services.register
    register.connection.empty_journal()
    content = register.path.read_bytes()
    register.close()
    makers = (files.old_of, files.partial_of, files.trial_of)
    left = [make(register.path) for make in makers]
    foreign = files.old_of(register.path.with_stem("ander"))
    for path in (*left, foreign, Path(f"{left[2]}-wal")):
        path.write_bytes(content)
    left[2].unlink()
    storage.open_register(register.path, register.key, register.salt, NOW, read_only=True).close()
    assert left[0].exists(), "who only reads removes nothing"
    opened(register).register.close()
    assert [path.name for path in register.path.parent.glob(".*")] == [foreign.name]


@pytest.mark.parametrize("made_by", ["this version", "an older version"])
def test_a_backup_in_which_a_draft_was_typed_is_no_mere_backup(
    services: Services, clock: StoppedClock, made_by: str
) -> None:
    """A draft leaves no line in the log, and is an hour of work all the same."""
    register = services.register
    services.drafts.keep("report", "", {"story": "Van het register zelf."})
    typed_in, plain = services.backups.make(), services.backups.make()
    if made_by == "an older version":
        for path in (typed_in, plain):
            old = Connection(path, register.key, register.salt)
            old.execute("PRAGMA application_id = 0")
            old.close()
    clock.now += timedelta(minutes=5 if made_by == "this version" else 90)
    other = storage.open_register(typed_in, register.key, register.salt, clock.now)
    make_services(other, clock).drafts.keep("report", "", {"story": "In de kopie."})
    other.close()
    found = []
    for path in (typed_in, plain):
        with held.mere_backup(path, register) as proven:
            found.append(proven)
    assert found == [False, True]


def test_a_journal_that_came_meanwhile_keeps_a_register_in_its_place(tmp_path: Path) -> None:
    """The file is the same, but work that was saved a moment ago stands in the journal alone."""
    target, kept, partial = (tmp_path / name for name in ("a.vpr", "b.vpr", "c.vpr"))
    for path in (target, kept, partial):
        path.write_bytes(path.name.encode())
    kept.write_bytes(target.read_bytes())
    journal = Path(f"{target}-wal")
    journal.write_bytes(b"just saved")
    with pytest.raises(InUse):
        held.put_in_place(partial, target, kept, None, "")
    assert (target.read_bytes(), journal.read_bytes()) == (b"a.vpr", b"just saved")
    journal.unlink()
    held.put_in_place(partial, target, kept, None, "")
    assert target.read_bytes() == b"c.vpr"


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


def test_a_change_of_key_that_an_older_version_made_is_not_passed_over(
    services: Services, clock: StoppedClock
) -> None:
    """It did not note which key it left: the day is told, until the user has looked herself."""
    assert services.old_backups.unknown_before is None
    changed = storage.change_key(services.register, *new_keys(), clock.now)
    services = make_services(changed, clock)
    assert services.old_backups.unknown_before is None
    then = clock.now
    with changed.change("test", clock.now) as connection:
        # As that version left it.
        connection.execute("DELETE FROM settings WHERE name = 'left_keys'")
    assert services.old_backups.unknown_before == then
    clock.now += timedelta(days=1)
    later = storage.change_key(changed, *new_keys(), clock.now)
    services = make_services(later, clock)
    assert services.old_backups.unknown_before == then
    services.old_backups.settle_unknown()
    assert services.old_backups.unknown_before is None
    later.close()
