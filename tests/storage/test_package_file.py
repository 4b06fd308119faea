"""A package's file: what somebody who knows the passphrase could put in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.factory import make_register
from tests.services.packages_kit import code_of
from vp_desktop.storage import files, package_file
from vp_desktop.storage.connection import Connection

KEY, SALT = bytes(range(32)), bytes(range(16, 32))


def crafted(path: Path, *statements: str, version: int = 1) -> Path:
    """A package by somebody who knows the passphrase and means harm."""
    files.make_file(path)
    connection = Connection(path, KEY, SALT)
    for statement in statements:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.empty_journal()
    connection.close()
    return path


TABLE = package_file._TABLE


LOOP = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS content FROM n"


HOSTILE = {
    "empty": (),
    "no row": (TABLE,),
    "two rows": (TABLE, "INSERT INTO package VALUES (1, 'a'), (2, 'b')"),
    "a view that never ends": (f"CREATE VIEW package AS {LOOP}",),
    "a trigger": (
        TABLE,
        "CREATE TRIGGER t AFTER INSERT ON package BEGIN SELECT 1; END",
        "INSERT INTO package VALUES (1, 'a')",
    ),
    "another shape": ("CREATE TABLE package (content BLOB)", "INSERT INTO package VALUES (x'00')"),
    "a table besides": (TABLE, "CREATE TABLE x (y)", "INSERT INTO package VALUES (1, 'a')"),
    "no letters": (TABLE, "INSERT INTO package VALUES (1, CAST(x'ff00fe' AS TEXT))"),
    "much": (TABLE, f"INSERT INTO package VALUES (1, hex(zeroblob({300 * 1024})))"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_means_harm_is_refused(tmp_path: Path, name: str) -> None:
    path = crafted(tmp_path / "x.vpp", *HOSTILE[name])
    assert code_of(lambda: package_file.read(path, KEY, SALT)) == "package_not_understood"


def test_a_later_file_asks_for_a_later_program(tmp_path: Path) -> None:
    path = crafted(tmp_path / "x.vpp", "CREATE TABLE new (y)", version=2)
    assert code_of(lambda: package_file.read(path, KEY, SALT)) == "package_too_new"


def test_a_register_is_no_package(tmp_path: Path) -> None:
    make_register(tmp_path / "r.vpr", key=KEY, salt=SALT).close()
    shutil.copy(tmp_path / "r.vpr", tmp_path / "r.vpp")
    code = code_of(lambda: package_file.read(tmp_path / "r.vpp", KEY, SALT))
    assert code in ("package_not_understood", "package_too_new")


def test_a_package_is_read_from_a_medium_that_cannot_be_written(tmp_path: Path) -> None:
    place = tmp_path / "stick" / "x.vpp"
    package_file.put_in_place(package_file.make_beside(place, KEY, SALT, "tekst €"), place)
    place.chmod(0o400)
    place.parent.chmod(0o500)
    try:
        assert package_file.read(place, KEY, SALT) == "tekst €"
        assert [path.name for path in place.parent.iterdir()] == ["x.vpp"]
    finally:
        place.parent.chmod(0o700)
