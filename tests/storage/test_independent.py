"""Lose the program and an independent SQLCipher still opens the register with the recovery code."""

from __future__ import annotations

import apsw

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.security import recovery_code
from vp_desktop.services.registers import recovery_code_of


def test_another_implementation_reads_the_register_with_the_recovery_code(
    services: Services,
) -> None:
    services.intake.record(a_report(keyword="regenboog"))
    first, second = recovery_code_of(services.register).lines()
    services.register.close()
    key, salt = recovery_code.parse_key(first), recovery_code.parse_salt(second)
    connection = apsw.Connection(str(services.register.path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    assert connection.execute("SELECT keyword FROM cases").fetchall() == [("regenboog",)]
    found = connection.execute(
        "SELECT count(*) FROM search_index WHERE search_index MATCH 'testpersoon'"
    ).fetchall()
    assert found == [(2,)]
    connection.close()
