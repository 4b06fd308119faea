"""Destroying in backups: those in reach are written anew, the others named until they are gone."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services, new_keys
from tests.services.destroying_kit import (
    MARKER,
    OTHER,
    backup,
    binned,
    full,
    nothing_of_it,
    other,
    pages_of,
    texts_of,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import BinReason
from vp_desktop.services.old_copies import (
    ASIDE,
    FAILED,
    MAYBE_OTHER,
    NOT_THERE,
    OTHER_PASSPHRASE,
    OldCopies,
)
from vp_desktop.services.restoring import working_copy
from vp_desktop.storage import backups, files
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check

__all__ = ["full", "other"]


def nothing_is_left_in(copy: Path, services: Services) -> None:
    """No backup is named any more, and this one was written anew; the register is closed for it."""
    assert services.destroying.still_in() == ()
    key, salt = services.register.key, services.register.salt
    services.register.close()
    nothing_of_it(copy, key, salt)


def test_a_restriction_that_was_in_force_when_the_backup_was_made_is_no_hindrance(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    connection = services.register.connection
    with services.register.change("test", NOW):
        connection.execute("UPDATE restrictions SET lifted_at = NULL")
    copy = backup(services, tmp_path / "kopie.vpr")
    assert HoldKind.RESTRICTED in {hold.kind for hold in services.retention.holds(full)}
    (hold,) = [one for one in services.retention.holds(full) if not one.can_be_lifted]
    with pytest.raises(WrongUse, match="case_restricted"):
        services.retention.lift(full, hold, "mag weg")
    with services.register.change("test", NOW):
        connection.execute("UPDATE restrictions SET lifted_at = ?", ("2026-11-21",))
    binned(services, full)
    services.destroying.destroy([full])
    nothing_is_left_in(copy, services)


def test_a_backup_out_of_reach_is_named_until_it_is_gone(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = backup(services, stick / "kopie.vpr")
    drawer = tmp_path / "la"
    stick.rename(drawer)
    binned(services, full)
    services.destroying.destroy([full])
    (left,) = services.destroying.still_in()
    assert (left.path, left.why) == (str(copy), NOT_THERE)
    (record,) = services.destroying.records()
    assert (record.cases, record.because, record.still_in) == (1, BinReason.REQUEST, (left,))
    drawer.rename(stick)
    assert services.destroying.settle_backups() == ()
    nothing_is_left_in(copy, services)


def test_a_backup_that_is_not_in_its_folder_is_gone_when_the_user_says_so(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    folder, other = tmp_path / "hier", tmp_path / "elders"
    folder.mkdir(), other.mkdir()
    removed, away = backup(services, folder / "a.vpr"), backup(services, other / "b.vpr")
    removed.unlink()
    other.rename(tmp_path / "weg")
    binned(services, full)
    services.destroying.destroy([full])
    found = [(one.path, one.why) for one in services.destroying.still_in()]
    assert found == [(str(away), NOT_THERE), (str(removed), NOT_THERE)], "two sticks, one path"
    services.destroying.note_gone(str(away))
    services.backups.say_gone(next(b for b in services.backups.known() if b.path == removed))
    services.destroying.settle_backups()
    assert services.destroying.still_in() == ()
    assert check(services.register.connection) == []


def test_a_backup_under_another_passphrase_is_named_and_not_touched(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.vpr"
    other = make_register(copy)
    other.close()
    before = copy.read_bytes()
    with services.register.change("backup_made", NOW) as connection:
        backups.remember(connection, "made", copy, NOW, b"x" * 16)
    binned(services, full)
    services.destroying.destroy([full])
    assert [one.why for one in services.destroying.still_in()] == [OTHER_PASSPHRASE]
    assert copy.read_bytes() == before


def test_another_register_of_a_name_like_this_one_is_not_said_to_hold_it(
    services: Services, full: CaseId
) -> None:
    """Nor its backups in a folder that both use; what cannot be told apart is named as that."""
    place = services.register.path
    other = make_register(place.with_name(f"{place.stem}-pesten.vpr"))
    its_backup = other.path.with_stem(f"{other.path.stem}-2026-11-01-120000")
    storage.copy(other, its_backup)
    other.close()
    binned(services, full)
    services.destroying.destroy([full])
    (named,) = services.destroying.still_in()
    assert (named.path, named.why) == (str(other.path), MAYBE_OTHER)
    other.path.rename(other.path.with_stem("elders"))
    assert services.destroying.settle_backups() == (), "it was never known to be a copy"


def test_a_copy_under_a_key_of_before_is_known_by_its_salt(
    services: Services, full: CaseId
) -> None:
    register = services.register
    copy = register.path.with_name(f"{register.path.stem}-op verzoek.vpr")
    storage.copy(register, copy)
    changed = make_services(storage.change_key(register, *new_keys(), NOW))
    binned(changed, full)
    changed.destroying.destroy([full])
    (named,) = changed.destroying.still_in()
    assert (named.path, named.why) == (str(copy), OTHER_PASSPHRASE)
    changed.register.close()


def test_a_journal_that_was_put_aside_is_named(services: Services, full: CaseId) -> None:
    place = services.register.path
    aside = place.with_name(f"{place.stem}-opzij-2026-11-01-120000-wal")
    aside.write_bytes(b"pages of before")
    binned(services, full)
    services.destroying.destroy([full])
    (named,) = services.destroying.still_in()
    assert (named.path, named.why) == (str(aside), ASIDE)
    aside.unlink()
    assert services.destroying.settle_backups() == ()


def test_a_copy_nobody_wrote_down_is_found_beside_the_register(
    services: Services, full: CaseId
) -> None:
    path = services.register.path
    copy = path.with_name(f"{path.stem}-voor-versie-4.vpr")
    storage.copy(services.register, copy)
    binned(services, full)
    services.destroying.destroy([full])
    nothing_is_left_in(copy, services)


def test_a_backup_made_before_the_case_is_left_as_it_is(services: Services, tmp_path: Path) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    before = copy.read_bytes()
    case_id = services.intake.record(a_report())
    binned(services, case_id)
    services.destroying.destroy([case_id])
    assert copy.read_bytes() == before
    assert services.destroying.still_in() == ()


def test_a_restored_backup_destroys_again_what_the_records_name(
    services: Services, full: CaseId, other: CaseId, tmp_path: Path
) -> None:
    """A backup from a drawer is restored, and the newer file's records are carried over."""
    register = services.register
    old = tmp_path / "oud" / "kopie.vpr"
    storage.copy(register, old)
    binned(services, full)
    services.destroying.destroy([full])
    records = register.connection.rows("SELECT * FROM destructions")
    restored = storage.open_register(old, register.key, register.salt, NOW)
    try:
        with restored.change("restored", NOW) as connection:
            for row in records:
                columns = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118
                connection.insert("destructions", **columns)
        again = make_services(restored, StoppedClock())
        assert again.destroying.destroy_again() == 1
        assert again.destroying.destroy_again() == 0
        assert MARKER not in texts_of(restored)
        assert check(restored.connection) == []
    finally:
        restored.close()


def test_a_medium_that_refuses_leaves_the_backup_whole_and_named(
    services: Services, full: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    before = copy.read_bytes()
    binned(services, full)
    with monkeypatch.context() as patch:
        full_disk = CannotWrite("disk_full")
        patch.setattr(OldCopies, "_destroy_in", Mock(side_effect=full_disk))
        services.destroying.destroy([full])
    assert [one.why for one in services.destroying.still_in()] == [FAILED]
    assert copy.read_bytes() == before
    assert list(tmp_path.glob(".*")) == []
    assert services.destroying.settle_backups() == ()


def test_a_backup_that_was_written_anew_is_written_anew_again(
    services: Services, full: CaseId, other: CaseId, tmp_path: Path
) -> None:
    """What the program itself does in it is no work of somebody."""
    copy = backup(services, tmp_path / "kopie.vpr")
    for case_id in (full, other):
        binned(services, case_id)
        services.destroying.destroy([case_id])
        assert services.destroying.still_in() == ()
    register = services.register
    register.close()
    assert MARKER.encode() not in pages_of(copy, register.key, register.salt)
    assert OTHER.encode() not in pages_of(copy, register.key, register.salt)


def test_a_backup_that_somebody_opened_as_a_register_is_not_replaced(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    journal = Path(f"{copy}-wal")
    journal.write_bytes(b"x")
    before = copy.read_bytes()
    binned(services, full)
    services.destroying.destroy([full])
    assert [one.why for one in services.destroying.still_in()] == [FAILED]
    assert (copy.read_bytes(), journal.read_bytes()) == (before, b"x")


def test_a_backup_that_is_opened_while_it_is_written_anew_is_not_replaced(
    services: Services, full: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was a mere backup when it was looked at first, and is a register with work by the end."""
    copy = backup(services, tmp_path / "kopie.vpr")
    key, salt = services.register.key, services.register.salt
    destroy_in = OldCopies._destroy_in

    def meanwhile(copies: OldCopies, *more: object) -> None:
        destroy_in(copies, *more)  # type: ignore[arg-type]
        worked_in = storage.open_register(copy, key, salt, NOW)
        make_services(worked_in).intake.record(a_report(story="Tussendoor."))
        worked_in.close()

    binned(services, full)
    with monkeypatch.context() as patch:
        patch.setattr(OldCopies, "_destroy_in", meanwhile)
        services.destroying.destroy([full])
    assert [one.why for one in services.destroying.still_in()] == [FAILED]
    again = storage.open_register(copy, key, salt, NOW)
    assert "Tussendoor." in texts_of(again)
    again.close()


def test_a_backup_with_work_of_its_own_is_not_replaced(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    key, salt = services.register.key, services.register.salt
    worked_in = storage.open_register(copy, key, salt, NOW)
    make_services(worked_in).intake.record(a_report(story="Nieuw werk."))
    worked_in.close()
    before = copy.read_bytes()
    binned(services, full)
    services.destroying.destroy([full])
    assert [one.why for one in services.destroying.still_in()] == [FAILED]
    assert copy.read_bytes() == before


def test_another_name_of_the_register_itself_is_never_opened(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    """Closing a second handle on an open register would give up its locks."""
    path = services.register.path
    path.with_name(f"{path.stem}-zelfde.vpr").hardlink_to(path)
    (tmp_path / "link.vpr").symlink_to(path)
    with services.register.change("backup_made", NOW) as connection:
        link = tmp_path / "link.vpr"
        backups.remember(connection, "made", link, NOW, services.register.salt)
    binned(services, full)
    services.destroying.destroy([full])
    assert services.destroying.still_in() == ()
    assert check(services.register.connection) == []


def test_what_a_kill_left_behind_of_the_program_itself_goes_too(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    """Also where the backup that was being written anew is gone; never what is another register's."""
    place = services.register.path
    copy = backup(services, tmp_path / "stick" / "kopie.vpr")
    content = copy.read_bytes()
    foreign = place.with_name(f".{place.stem}-school.rewriting.vpr")
    foreign.write_bytes(bytes(reversed(content)))
    left = [
        working_copy(place),
        working_copy(place, "nakijken"),
        copy.with_name(".kopie.rewriting.vpr"),
        copy.with_name(".kopie.vpr.part"),
        place.with_name(f".{place.stem}-2026-11-01.rewriting.vpr"),
        *(make(place) for make in (files.old_of, files.partial_of, files.trial_of)),
    ]
    for path in left:
        path.write_bytes(content)
    copy.unlink()
    binned(services, full)
    services.destroying.destroy([full])
    assert [path.name for path in left if path.exists()] == []
    assert foreign.exists()


def test_what_cannot_be_removed_of_it_is_named(
    services: Services, full: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = working_copy(services.register.path)
    storage.copy(services.register, left)
    binned(services, full)
    with monkeypatch.context() as patch:
        patch.setattr(OldCopies, "_rewrite", Mock(side_effect=OSError))
        patch.setattr(files, "remove", Mock(side_effect=OSError))
        services.destroying.destroy([full])
    assert [one.path for one in services.destroying.still_in()] == [str(left)]
