"""Lose the program and an independent SQLCipher still opens the register with the recovery code."""

from __future__ import annotations

from pathlib import Path

import apsw

from tests.factory import StoppedClock, a_report, make_services
from vp_desktop.composition import Services
from vp_desktop.core.model import School
from vp_desktop.security import recovery_code
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.registers import Founding, Registers, recovery_code_of
from vp_desktop.storage import files

NEW, SPOKEN = "een heel andere zin voor morgen", "vijver lamp stoel wortel fluit kaart"


def opened(path: Path, lines: tuple[str, str]) -> apsw.Connection:
    """The file in apsw-sqlite3mc, from nothing but the two lines on the sheet."""
    key, salt = recovery_code.parse_key(lines[0]), recovery_code.parse_salt(lines[1])
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    return connection


def keywords(connection: apsw.Connection) -> list[str]:
    try:
        return [str(row[0]) for row in connection.execute("SELECT keyword FROM cases ORDER BY id")]
    finally:
        connection.close()


def does_not_open(path: Path, lines: tuple[str, str]) -> bool:
    connection = opened(path, lines)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError:
        return True
    finally:
        connection.close()
    return False


def test_another_implementation_reads_the_register_with_the_recovery_code(
    services: Services,
) -> None:
    services.intake.record(a_report(keyword="regenboog"))
    lines = recovery_code_of(services.register).lines()
    services.register.close()
    connection = opened(services.register.path, lines)
    found = connection.execute(
        "SELECT count(*) FROM search_index WHERE search_index MATCH 'testpersoon'"
    ).fetchall()
    assert found == [(2,)]
    assert keywords(connection) == ["regenboog"]


def test_after_a_change_of_passphrase_the_new_sheet_opens_it_and_the_old_does_not(
    tmp_path: Path,
) -> None:
    registers = Registers(StoppedClock())
    path = tmp_path / "a.vpr"
    register, old = registers.create(path, SPOKEN, Founding((School("De Vlieger", "po"),)))
    make_services(register).intake.record(a_report(keyword="regenboog"))
    register = registers.change_passphrase(register, NEW)
    new = recovery_code_of(register)
    backups = {backup.opens_with: backup.path for backup in make_services(register).backups.known()}
    register.close()
    assert keywords(opened(path, new.lines())) == ["regenboog"]
    assert does_not_open(path, old.lines())
    assert keywords(opened(backups[old.salt], old.lines())) == ["regenboog"]
    assert keywords(opened(backups[new.salt], new.lines())) == ["regenboog"]


def test_a_copy_for_a_successor_opens_with_its_own_sheet(
    services: Services, tmp_path: Path
) -> None:
    services.intake.record(a_report(keyword="regenboog"))
    target = tmp_path / "opvolger.vpr"
    services.successor.make(target, SPOKEN)
    copy = Registers(StoppedClock()).open(target, SPOKEN)
    lines = recovery_code_of(copy).lines()
    copy.close()
    assert keywords(opened(target, lines)) == [""]
    assert does_not_open(target, recovery_code_of(services.register).lines())


def test_a_damaged_beginning_opens_with_the_second_line(services: Services) -> None:
    """What line 2 is for, shown without this program."""
    services.intake.record(a_report(keyword="regenboog"))
    code = recovery_code_of(services.register)
    services.register.close()
    path = services.register.path
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    assert files.read_salt(path) == bytes(16)
    assert does_not_open(path, RecoveryCode(code.key, bytes(16)).lines())
    assert keywords(opened(path, code.lines())) == ["regenboog"]
