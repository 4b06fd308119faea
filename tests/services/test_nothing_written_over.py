"""What arrives meanwhile, or cannot be seen just now, is never written over."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.services.restoring_kit import backup, closed, look, names, secret
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, KnownError, WrongUse
from vp_desktop.security import derivation
from vp_desktop.services import outgoing
from vp_desktop.services.restoring import Look, Restoring
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register

__all__ = ["backup", "closed", "look"]

OTHERS = b"what another program put here"


@pytest.mark.parametrize("at", [1, 2], ids=["the first look", "the second"])
def test_a_register_that_cannot_be_seen_for_a_moment_is_there(
    backup: Path,
    closed: Register,
    look: Callable[..., Look],
    clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
    at: int,
) -> None:
    """Python 3.14 says of every fault that nothing is there."""
    seen, before, asked = look(backup, closed), closed.path.read_bytes(), [0]
    lstat = Path.lstat

    def refuse(self: Path) -> os.stat_result:
        asked[0] += self == closed.path
        if self == closed.path and asked[0] == at:
            raise OSError(errno.ESTALE, "Stale file handle")
        return lstat(self)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "exists", lambda self: False)
        patched.setattr(Path, "lstat", refuse)
        with pytest.raises(CannotWrite, match="medium_failed"):
            Restoring(clock).take_place(seen)
        assert closed.path.read_bytes() == before
        assert names(closed.path.parent) == ["test-reservekopieen", "test.vpr"]
        kept = Restoring(clock).take_place(look(backup, closed)).replaced
    assert kept is not None and kept.read_bytes() == before


def test_a_link_to_a_stick_that_is_out_is_not_replaced(
    backup: Path, closed: Register, clock: StoppedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    away = closed.path.rename(stick / "test.vpr")
    closed.path.symlink_to(away)
    stick.rename(tmp_path / "la")
    restoring = Restoring(clock)
    with pytest.raises(CannotWrite, match="cannot_read"):
        restoring.look(backup, closed.path, secret(closed))
    (tmp_path / "la").rename(stick)
    seen = restoring.look(backup, closed.path, secret(closed))
    stick.rename(tmp_path / "la")
    with pytest.raises(CannotWrite, match="cannot_read"):
        restoring.take_place(seen)
    assert closed.path.is_symlink()
    assert not [name for name in names(closed.path.parent) if "terugzetten" in name]


def test_a_register_that_comes_back_while_a_backup_is_put_there_stays(
    backup: Path, closed: Register, clock: StoppedClock, tmp_path: Path
) -> None:
    away = closed.path.rename(tmp_path / "weg.vpr")
    whole = away.read_bytes()

    def come_back(_: Register) -> int:
        away.rename(closed.path)
        return 0

    restoring = Restoring(clock, come_back)
    seen = restoring.look(backup, closed.path, secret(closed))
    with pytest.raises(WrongUse, match="output_exists"):
        restoring.take_place(seen)
    assert closed.path.read_bytes() == whole
    assert names(closed.path.parent) == ["test-reservekopieen", "test.vpr"]


def test_what_arrives_while_a_copy_is_made_stays(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    target, journal = stick / "a.vpr", stick / "a.vpr-wal"

    def arrive() -> None:
        target.write_bytes(OTHERS)
        journal.write_bytes(OTHERS)

    monkeypatch.setattr(derivation, "derive_key", lambda *_: bytes(32))
    for copy in (
        lambda: storage.copy(services.register, target, arrive),
        lambda: services.successor.make(target, "zes wijze woorden", arrive),
    ):
        with pytest.raises(WrongUse, match="output_exists"):
            copy()
        assert names(stick) == ["a.vpr", "a.vpr-wal"]
        assert (target.read_bytes(), journal.read_bytes()) == (OTHERS, OTHERS)
        files.remove(target)


def test_without_a_folder_to_back_up_in_the_key_changes_only_with_one_beside(
    tmp_path: Path,
) -> None:
    register = make_register(tmp_path / "school.vpr")
    services = make_services(register)
    services.intake.record(a_report())
    no_folder = tmp_path / "kopie"
    no_folder.write_text("x", encoding="utf-8")
    services.settings.set("backup_folder", str(no_folder))
    services.backups.make_before_change_of_key()
    beside = tmp_path / "school-reservekopieen"
    [made] = beside.iterdir()
    made.unlink()
    beside.rmdir()
    beside.write_text("x", encoding="utf-8")
    with pytest.raises(WrongUse, match="not_a_folder"):
        services.backups.make_before_change_of_key()
    register.close()


class Stopped(Exception):
    """As when the user cancels."""


@pytest.mark.parametrize("fault", [Stopped(), CannotWrite("disk_full")], ids=["stopped", "full"])
def test_half_a_letter_that_cannot_be_removed_is_said_and_removed_by_a_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    """Under Windows another program that looks at the file is enough."""
    place, other = tmp_path / "brief.pdf", tmp_path / "kopie.part"

    def content() -> object:
        yield b"Sanne Testpersoon"
        raise fault

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        with pytest.raises(KnownError) as said:
            outgoing.write({place: content()})  # type: ignore[dict-item]
        with pytest.raises(KnownError) as also, outgoing.half_made(other):
            other.write_bytes(b"half a copy")
            raise fault
    [half] = tmp_path.glob(".brief.pdf.*")
    if isinstance(fault, KnownError):
        assert said.value is also.value is fault, "one fault at a time is said"
    else:
        assert {error.value.code for error in (said, also)} == {"half_not_removed"}
        assert said.value.values["path"] == half
    outgoing.abandon()
    assert names(tmp_path) == []
    outgoing._half_made.difference_update((half, other))
