"""A register's file: what opens it, what does not, and that nothing is lost on the way."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factory import NOW, make_register, new_keys
from vp_desktop.core.errors import (
    CannotWrite,
    InUse,
    KnownError,
    TooNew,
    WrongKeyOrDamaged,
    WrongUse,
)
from vp_desktop.storage import files, migrations
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

NEXT = len(migrations.migration_files()) + 1
"""The number that the next migration will have."""


def reopen(register: Register) -> Register:
    register.close()
    return storage.open_register(register.path, register.key, register.salt, NOW)


def school_names(register: Register) -> list[str]:
    return [row["name"] for row in register.connection.rows("SELECT name FROM schools")]


def test_what_was_written_is_there_after_opening_again(register: Register) -> None:
    assert school_names(reopen(register)) == ["De Vlieger"]


def test_file_and_new_folder_are_private(tmp_path: Path) -> None:
    register = make_register(tmp_path / "nieuw" / "a.vpr")
    assert stat.S_IMODE(register.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(register.path.parent.stat().st_mode) == 0o700
    assert not Path(f"{register.path}-shm").exists()
    register.close()


def test_nothing_of_the_register_can_be_read_from_its_files(register: Register) -> None:
    everything = b"".join(path.read_bytes() for path in register.path.parent.iterdir())
    assert b"Vlieger" not in everything
    assert b"SQLite format" not in everything
    assert b"CREATE TABLE" not in everything


def test_the_salt_is_the_first_bytes_of_the_file(register: Register) -> None:
    register.close()
    assert register.path.read_bytes()[:16] == register.salt == files.read_salt(register.path)


def test_an_existing_register_is_never_made_over(register: Register) -> None:
    before = register.path.read_bytes()
    with pytest.raises(WrongUse, match="output_exists"):
        make_register(register.path)
    assert register.path.read_bytes() == before


def test_a_wrong_key_changes_nothing(register: Register) -> None:
    register.close()
    before = register.path.read_bytes()
    with pytest.raises(WrongKeyOrDamaged):
        storage.open_register(register.path, os.urandom(32), register.salt, NOW)
    assert register.path.read_bytes() == before
    assert [path.name for path in register.path.parent.iterdir()] == ["test.vpr"]


@pytest.mark.parametrize("content", [b"", b"hallo", b"Nr;Datum\n" * 1000, bytes(8192)])
def test_a_file_that_is_no_register_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lijst.vpr"
    path.write_bytes(content)
    with pytest.raises(WrongKeyOrDamaged):
        storage.open_register(path, *new_keys(), NOW)
    assert path.read_bytes() == content


def test_a_directory_and_a_missing_file_are_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="is_directory"):
        storage.open_register(tmp_path, *new_keys(), NOW)
    with pytest.raises(WrongUse, match="no_such_file"):
        storage.open_register(tmp_path / "weg.vpr", *new_keys(), NOW)


@pytest.mark.parametrize("kept", [100, 4096, 3 * 4096 + 17])
def test_a_truncated_file_is_refused_or_found_by_check(register: Register, kept: int) -> None:
    register.close()
    os.truncate(register.path, kept)
    try:
        opened = storage.open_register(register.path, register.key, register.salt, NOW)
    except WrongKeyOrDamaged:
        return
    assert check(opened.connection)
    opened.close()


def test_each_page_that_is_flipped_is_found(register: Register) -> None:
    register.close()
    whole = register.path.read_bytes()
    for page in range(1, len(whole) // 4096):
        damaged = bytearray(whole)
        damaged[page * 4096 + 100] ^= 1
        register.path.write_bytes(damaged)
        try:
            opened = storage.open_register(register.path, register.key, register.salt, NOW)
        except KnownError as error:
            assert isinstance(error, WrongKeyOrDamaged)
            continue
        assert check(opened.connection), f"page {page}"
        opened.close()


def test_a_newer_register_is_refused_and_left_alone(register: Register) -> None:
    register.connection.execute("PRAGMA user_version = 99")
    register.close()
    before = register.path.read_bytes()
    with pytest.raises(TooNew):
        storage.open_register(register.path, register.key, register.salt, NOW)
    assert register.path.read_bytes() == before


def test_a_second_program_is_kept_out(register: Register) -> None:
    script = (
        "import sys; from datetime import datetime; from pathlib import Path;"
        "from vp_desktop.core.errors import InUse;"
        "from vp_desktop.storage import register as storage\n"
        "path, key, salt = sys.argv[1:]\n"
        "try: storage.open_register(Path(path), bytes.fromhex(key), bytes.fromhex(salt),"
        " datetime.now())\n"
        "except InUse: sys.exit(4)"
    )
    arguments = [str(register.path), register.key.hex(), register.salt.hex()]
    second = subprocess.run([sys.executable, "-c", script, *arguments], check=False)
    assert second.returncode == 4
    with pytest.raises(InUse):
        storage.open_register(register.path, register.key, register.salt, NOW)
    assert school_names(register) == ["De Vlieger"]


def test_a_read_only_file_opens_for_reading_only(register: Register) -> None:
    register.close()
    register.path.chmod(0o400)
    opened = storage.open_register(register.path, register.key, register.salt, NOW)
    assert opened.read_only
    assert school_names(opened) == ["De Vlieger"]
    with pytest.raises(CannotWrite), opened.change("setting_changed", NOW):
        pass
    opened.close()


def test_a_journal_on_a_read_only_medium_is_not_passed_over(register: Register) -> None:
    for _ in range(2):  # what the first change wrote is in the file at once, with the mark
        with register.change("schools_added", NOW):
            pass
    journal = Path(f"{register.path}-wal").read_bytes()
    register.close()
    Path(f"{register.path}-wal").write_bytes(journal)
    register.path.chmod(0o400)
    with pytest.raises(CannotWrite, match="journal_left"):
        storage.open_register(register.path, register.key, register.salt, NOW)


def test_another_key_keeps_everything_and_shuts_out_the_old_one(register: Register) -> None:
    head = register.log_head
    key, salt = new_keys()
    changed = storage.change_key(register, key, salt, NOW)
    assert school_names(changed) == ["De Vlieger"]
    assert changed.log_head != head
    assert check(changed.connection) == []
    changed.close()
    assert changed.path.read_bytes()[:16] == salt
    for old_salt in (register.salt, salt):
        with pytest.raises(WrongKeyOrDamaged):
            storage.open_register(register.path, register.key, old_salt, NOW)


def test_an_old_journal_beside_a_copy_harms_nothing(register: Register, tmp_path: Path) -> None:
    with register.change("school_changed", NOW) as connection:
        connection.update("schools", 1, name="Oud")
    old_journal = Path(f"{register.path}-wal").read_bytes()
    target = tmp_path / "kopie.vpr"
    Path(f"{target}-wal").write_bytes(old_journal)
    with register.change("school_changed", NOW) as connection:
        connection.update("schools", 1, name="Nieuw")
    storage.copy(register, target)
    opened = storage.open_register(target, register.key, register.salt, NOW)
    assert school_names(opened) == ["Nieuw"]
    assert check(opened.connection) == []
    opened.close()


def test_a_copy_never_replaces_anything(register: Register, tmp_path: Path) -> None:
    target = tmp_path / "bestaat.vpr"
    target.write_bytes(b"van iemand anders")
    with pytest.raises(WrongUse, match="output_exists"):
        storage.copy(register, target)
    assert target.read_bytes() == b"van iemand anders"


def test_migration_makes_a_backup_first_and_keeps_the_log_true(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(Path(migrations.__file__).parent, folder)
    (folder / f"{NEXT:04}_more.sql").write_text(
        "ALTER TABLE schools ADD COLUMN place TEXT NOT NULL DEFAULT '';", encoding="utf-8"
    )
    monkeypatch.setattr(migrations, "_FOLDER", folder)
    monkeypatch.setattr(migrations.pending, "__defaults__", (folder,))
    migrated = reopen(register)
    assert migrations.version_of(migrated.connection) == NEXT
    assert check(migrated.connection) == []
    backup = register.path.with_name(f"test-voor-versie-{NEXT}.vpr")
    old = Connection(backup, register.key, register.salt, read_only=True)
    assert migrations.version_of(old) == NEXT - 1
    old.close()
    migrated.close()


def test_a_failing_migration_leaves_the_register_as_it_was(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(Path(migrations.__file__).parent, folder)
    (folder / f"{NEXT:04}_bad.sql").write_text(
        "ALTER TABLE schools ADD COLUMN place TEXT;\nINSERT INTO nowhere VALUES (1);",
        encoding="utf-8",
    )
    with monkeypatch.context() as patch:
        patch.setattr(migrations.pending, "__defaults__", (folder,))
        with pytest.raises(Exception, match="nowhere"):
            reopen(register)
    again = storage.open_register(register.path, register.key, register.salt, NOW)
    assert migrations.version_of(again.connection) == NEXT - 1
    assert check(again.connection) == []
    again.close()


def test_the_schema_is_the_checked_snapshot(register: Register) -> None:
    rows = register.connection.rows(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%'"
        " ORDER BY type, name"
    )
    schema = "".join(f"{row['sql']};\n\n" for row in rows)
    snapshot = Path(migrations.__file__).parent.parent / "schema.sql"
    assert snapshot.read_text(encoding="utf-8") == schema


def test_every_table_is_strict_and_numbered(register: Register) -> None:
    for row in register.connection.rows("PRAGMA table_list"):
        if row["schema"] == "main" and row["type"] == "table" and row["name"] != "sqlite_schema":
            assert row["strict"], row["name"]
            sql = register.connection.value(
                "SELECT sql FROM sqlite_master WHERE name = ?", (row["name"],)
            )
            assert "INTEGER PRIMARY KEY" in sql, row["name"]
