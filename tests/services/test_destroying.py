"""Destroying (security.md S10): nothing of a case stays in any table, page or backup in reach."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import Mock

import apsw
import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId, Closing, Contact, Note, Task, TimeSpent
from vp_desktop.core.retention import BinReason
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.old_copies import FAILED, NOT_THERE, OTHER_PASSPHRASE, OldCopies
from vp_desktop.storage import backups, records
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.destroying import references_of
from vp_desktop.storage.register import Register

MARKER, NAME = "MERKTEKENTEKST", "Merktekennaam"
OTHER = "Blijvend verhaal."
TODAY = date(2026, 11, 21)


@pytest.fixture
def other(services: Services) -> CaseId:
    people = (NewPerson("subject", "Blijft Staan", "pupil", "2B", 13),)
    return services.intake.record(a_report(story=OTHER, people=people, consent="given"))


@pytest.fixture
def full(services: Services, other: CaseId) -> CaseId:
    """A case with the marker in every column of text of every table that hangs on a case."""
    people = (
        NewPerson("subject", NAME, "pupil", "2B", 13),
        NewPerson("accused", f"{NAME} Twee", "staff", "", 41),
    )
    case_id = services.intake.record(
        a_report(story=MARKER, people=people, consent="given", safe_contact=MARKER, minutes=20)
    )
    services.routes.start(case_id, "statutory_report", "nl")
    services.guidance.acknowledge(case_id)
    with services.register.change("test", NOW) as connection:
        hang_something_everywhere(connection, case_id)
        put_marker_everywhere(connection, case_id)
    services.drafts.keep("dossier.note", str(case_id), {"text": MARKER})
    services.drafts.keep("report", "x", {"story": "begonnen", "same_matter_as": int(case_id)})
    return case_id


def hang_something_everywhere(connection: Connection, case_id: CaseId) -> None:
    for row in (
        Contact(case_id, TODAY, minutes=25),
        Note(case_id, TODAY, "x"),
        Task("x", case_id=case_id, made_on=TODAY),
        TimeSpent(TODAY, 5, "travel", case_id),
        Closing(case_id, "talked", TODAY),
    ):
        records.insert(connection, row)
    request = connection.insert(
        "requests", kind="access", received_on=TODAY, due_on=TODAY, decided_on=TODAY
    )
    for table, columns in {
        "referrals": {"referred_to": "mentor"},
        "documents": {"kind": "board", "reference": "K-1", "made_at": NOW},
        "informed": {"who": "x"},
        "steps": {"step": "x", "state": "done", "at": NOW},
        "facts": {"name": "serious", "value": "true", "noted_at": NOW},
        "attachments": {**{"name": "x", "kind": "text", "size": 1, "sha256": "x", "added_at": NOW}},
        "in_the_clear": {"kind": "x", "path": "x", "noted_at": NOW},
        "requested_cases": {"request_id": request},
        "holds": {"kind": "by_hand", "set_at": NOW, "lifted_at": NOW},
        "restrictions": {"set_at": NOW, "lifted_at": NOW},
    }.items():
        connection.insert(table, case_id=case_id, **columns)
    attachment = connection.value("SELECT max(id) FROM attachments")
    content = MARKER.encode() * 500
    connection.insert("attachment_parts", attachment_id=attachment, number=1, content=content)
    report = connection.value("SELECT id FROM reports WHERE case_id = ?", (case_id,))
    connection.insert(
        "released_passages", request_id=request, source="reports", row_id=report, decision="x"
    )
    connection.execute(
        f'UPDATE requests SET answers = \'{{"x": "{MARKER}"}}\', because = ?', (MARKER,)
    )


_NO_TEXT = {
    "stays_since",
    *(
        "date_kind",
        "state",
        "reference",
        "duties",
        "grounds",
        "value",
        "known_since",
        "since",
        "at",
    ),
    *("from_on", "to_on"),
}


def put_marker_everywhere(connection: Connection, case_id: CaseId) -> None:
    for table in hanging(connection):
        which = "id" if table == "cases" else "case_id"
        for row in connection.rows(f"PRAGMA table_info({table})"):
            name = row["name"]
            dated = name.endswith(("_on", "_at")) or name in _NO_TEXT
            if row["type"] == "TEXT" and not dated and (table, name) not in _CODES:
                connection.execute(
                    f"UPDATE {table} SET {name} = ? WHERE {which} = ?", (MARKER, case_id)
                )
    connection.execute(
        f"UPDATE persons SET name = '{NAME} ' || id, class_name = '{MARKER}' WHERE id IN"
        " (SELECT person_id FROM involvements WHERE case_id = ?)",
        (case_id,),
    )


_CODES = {
    ("time_spent", "activity"),
    ("in_the_clear", "kind"),
    ("involvements", "role"),
    ("holds", "kind"),
    ("closings", "outcome"),
    ("facts", "name"),
}


def hanging(connection: Connection) -> set[str]:
    """Every table whose rows hang on a case."""
    refs = references_of(connection)
    found, new = set(), {"cases"}
    while new:
        found |= new
        new = {one.table for table in new for one in refs.get(table, ()) if one.of_case} - found
    return found


def pages_of(path: Path, key: bytes, salt: bytes) -> bytes:
    """Every decrypted page of a closed file, the free ones too, as another implementation reads them."""
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    connection.execute("SELECT count(*) FROM cases").fetchall()
    pages = connection.serialize("main")
    connection.close()
    return bytes(pages)


def texts_of(register: Register) -> str:
    connection = register.connection
    names = [r[0] for r in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return repr([tuple(row) for name in names for row in connection.rows(f"SELECT * FROM {name}")])


def binned(services: Services, case_id: CaseId, because: BinReason = BinReason.REQUEST) -> None:
    for hold in services.retention.holds(case_id):
        services.retention.lift(case_id, hold, "mag weg")
    services.bin.put([case_id], because)


def backup(services: Services, path: Path) -> Path:
    """A backup as the register makes and remembers them."""
    storage.copy(services.register, path)
    register = services.register
    with register.change("backup_made", NOW) as connection:
        backups.remember(connection, "made", path, NOW, register.salt)
    return path


def nothing_of_it(path: Path, key: bytes, salt: bytes) -> None:
    """No page and no table of a closed register or backup holds a word of the destroyed case."""
    pages = pages_of(path, key, salt)
    assert OTHER.encode() in pages, "the other case is whole"
    for words in (MARKER, NAME, MARKER.lower(), NAME.lower()):
        assert words.encode() not in pages
    opened = storage.open_register(path, key, salt, NOW)
    try:
        assert check(opened.connection) == []
        assert MARKER not in texts_of(opened)
        assert opened.connection.value("SELECT count(*) FROM cases") == 1
    finally:
        opened.close()


def test_the_marker_is_found_where_nothing_was_destroyed(services: Services, full: CaseId) -> None:
    """The search of the pages finds what is there: else it would prove nothing."""
    register = services.register
    key, salt = register.key, register.salt
    for table in hanging(register.connection) - {"bin"}:
        which = "id" if table == "cases" else "case_id"
        found = f"SELECT count(*) FROM {table} WHERE {which} = ?"
        assert register.connection.value(found, (full,)) > 0, f"nothing hangs in {table}"
    register.close()
    pages = pages_of(register.path, key, salt)
    assert MARKER.encode() in pages and NAME.encode() in pages and MARKER.lower().encode() in pages


def test_nothing_stays_in_the_register_or_in_a_backup_in_reach(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    register = services.register
    key, salt = register.key, register.salt
    reference = register.connection.value("SELECT reference FROM cases WHERE id = ?", (full,))
    salts = [
        bytes(row["salt"])
        for table in hanging(register.connection) - {"attachment_parts"}
        for row in register.connection.rows(
            f"SELECT salt FROM {table} WHERE {'id' if table == 'cases' else 'case_id'} = ?", (full,)
        )
    ]
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)
    services.destroying.destroy([full])
    assert services.destroying.still_in() == ()
    assert check(register.connection) == []
    register.close()
    for path in (register.path, copy):
        nothing_of_it(path, key, salt)
        pages = pages_of(path, key, salt)
        assert not any(salt in pages for salt in salts), "a salt lets a commitment be guessed"
        assert reference.encode() not in pages
    assert sorted(tmp_path.glob(".*")) == []


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
    assert services.destroying.still_in() == ()
    key, salt = services.register.key, services.register.salt
    services.register.close()
    nothing_of_it(copy, key, salt)


def test_what_was_being_typed_goes_and_a_report_begun_lets_go(
    services: Services, full: CaseId
) -> None:
    binned(services, full)
    services.destroying.destroy([full])
    assert services.drafts.find("dossier.note", str(full)) is None
    kept = services.drafts.find("report", "x")
    assert kept is not None
    assert kept[0] == {"story": "begonnen"}


def test_a_person_of_another_case_stays(services: Services) -> None:
    first = services.intake.record(a_report(consent="given"))
    second = services.intake.record(a_report(consent="given"))
    binned(services, first)
    services.destroying.destroy([first])
    names = {one.person.name for one in services.cases.dossier(second).people if one.person}
    assert names == {"Sanne Testpersoon", "Bram Voorbeeld"}
    assert check(services.register.connection) == []


def test_only_what_lay_in_the_bin_long_enough_is_destroyed(
    services: Services, clock: StoppedClock, full: CaseId
) -> None:
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    binned(services, full, BinReason.NOT_NEEDED)
    clock.now += timedelta(days=29)
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    assert services.bin.over() == ()
    clock.now += timedelta(days=1)
    assert [one.binned.case_id for one in services.bin.over()] == [full]
    services.destroying.destroy([full])
    assert services.bin.content() == ()


def test_a_hold_that_appears_in_the_bin_keeps_the_case(services: Services, full: CaseId) -> None:
    binned(services, full)
    services.retention.hold(full, "de rechter vraagt ernaar")
    with pytest.raises(WrongUse, match="case_held"):
        services.destroying.destroy([full])
    assert services.cases.dossier(full).case.id == full


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
    assert services.destroying.still_in() == ()
    key, salt = services.register.key, services.register.salt
    services.register.close()
    nothing_of_it(copy, key, salt)


def test_a_backup_that_is_not_in_its_folder_is_gone_and_one_that_the_user_removed_too(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    folder, other = tmp_path / "hier", tmp_path / "elders"
    folder.mkdir(), other.mkdir()
    removed, away = backup(services, folder / "a.vpr"), backup(services, other / "b.vpr")
    removed.unlink()
    other.rename(tmp_path / "weg")
    binned(services, full)
    services.destroying.destroy([full])
    assert [one.path for one in services.destroying.still_in()] == [str(away)]
    services.destroying.note_gone(str(away))
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


def test_a_copy_nobody_wrote_down_is_found_beside_the_register(
    services: Services, full: CaseId
) -> None:
    path = services.register.path
    copy = path.with_name(f"{path.stem}-voor-versie-4.vpr")
    storage.copy(services.register, copy)
    binned(services, full)
    services.destroying.destroy([full])
    assert services.destroying.still_in() == ()
    key, salt = services.register.key, services.register.salt
    services.register.close()
    nothing_of_it(copy, key, salt)


def test_a_backup_made_before_the_case_is_left_as_it_is(services: Services, tmp_path: Path) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    before = copy.read_bytes()
    case_id = services.intake.record(a_report())
    binned(services, case_id)
    services.destroying.destroy([case_id])
    assert copy.read_bytes() == before
    assert services.destroying.still_in() == ()


def test_cut_short_before_the_backups_the_record_still_names_them(
    services: Services, full: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)

    def cut_short(connection: Connection) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("vp_desktop.storage.destroying.leave_no_trace", cut_short)
        with pytest.raises(KeyboardInterrupt):
            services.destroying.destroy([full])
    assert [one.path for one in services.destroying.still_in()] == [str(copy)]
    assert services.destroying.settle_backups() == ()


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


def test_the_record_tells_no_reader_which_case_it_was(services: Services, full: CaseId) -> None:
    case = services.cases.dossier(full).case
    binned(services, full)
    services.destroying.destroy([full])
    kept = repr(
        [tuple(row) for row in services.register.connection.rows("SELECT * FROM destructions")]
    )
    for words in (case.reference, str(case.number), MARKER):
        assert words not in kept


def test_hours_stay_without_what_they_were_for(services: Services, full: CaseId) -> None:
    binned(services, full)
    before = services.time.totals(date(2026, 8, 1), date(2027, 7, 31)).activities
    services.destroying.destroy([full])
    (noted,) = services.time.noted(date(2026, 8, 1), date(2027, 7, 31))
    assert (noted.number, noted.value.text) == (None, "")
    assert services.time.totals(date(2026, 8, 1), date(2027, 7, 31)).activities == before


def test_a_decided_request_keeps_its_days_and_loses_its_words(
    services: Services, full: CaseId
) -> None:
    binned(services, full)
    services.destroying.destroy([full])
    (row,) = services.register.connection.rows("SELECT * FROM requests")
    assert (row["answers"], row["because"], row["decided_on"]) == ("{}", "", "2026-11-21")
    assert services.register.connection.rows("SELECT * FROM released_passages") == []


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


MOMENTS = (
    "vp_desktop.storage.destroying.note",  # within the change: nothing is destroyed yet
    "vp_desktop.storage.destroying.leave_no_trace",  # after it: the record stands
    "vp_desktop.services.old_copies.storage.open_register",  # the copy of a backup is made
    "vp_desktop.services.old_copies.files.put_in_place",  # the copy is done and has no name yet
    "vp_desktop.services.destroying.destroying.note_still_in",  # the backup is done, not noted
)
KILLED = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
from tests.factory import NOW, StoppedClock, make_services
from vp_desktop.storage import register as storage

path, key, salt, moment, case_id = sys.argv[1:]
register = storage.open_register(Path(path), bytes.fromhex(key), bytes.fromhex(salt), NOW)
services = make_services(register)
place, name = moment.rsplit(".", 1)
module, parts = place, []
while True:
    try:
        owner = import_module(module)
        break
    except ModuleNotFoundError:
        module, part = module.rsplit(".", 1)
        parts.insert(0, part)
for part in parts:
    owner = getattr(owner, part)
setattr(owner, name, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
services.destroying.destroy([int(case_id)])
"""


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_at_any_moment_it_is_whole_or_goes_on_where_it_was(
    services: Services, full: CaseId, tmp_path: Path, moment: str
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)
    register = services.register
    key, salt = register.key, register.salt
    register.close()
    arguments = (str(register.path), key.hex(), salt.hex(), moment, str(full))
    run = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
    assert run.returncode == -signal.SIGKILL
    again = storage.open_register(register.path, key, salt, NOW)
    services = make_services(again)
    try:
        assert check(again.connection) == []
        if services.bin.content():
            assert moment == MOMENTS[0]
            assert len(services.cases.dossier(full).timeline) > 3, "nothing of it was lost"
            services.destroying.destroy([full])
        else:
            assert [one.path for one in services.destroying.still_in()] == [str(copy)]
            assert services.destroying.settle_backups() == ()
    finally:
        again.close()
    for path in (register.path, copy):
        nothing_of_it(path, key, salt)
    assert list(tmp_path.glob(".*")) == []
