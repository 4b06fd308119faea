"""A row that is taken out or put in around the program shows, in every table that holds one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlcipher3 import dbapi2 as sqlcipher

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Note, Task
from vp_desktop.storage import log
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection


@contextmanager
def undone(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def filled_tables(connection: Connection) -> list[tuple[str, int]]:
    """Each table that holds something, with the number of its last row."""
    last = {t: connection.value(f"SELECT max(id) FROM {t}") for t in log.COMMITTED_TABLES}
    return [(table, number) for table, number in last.items() if number]


def fill(services: Services) -> None:
    case_id = services.intake.record(a_report(consent="given", minutes=20))
    services.cases.add(Note(CaseId(case_id), NOW.date(), "x"))
    services.tasks.add(Task("x", case_id=CaseId(case_id), due_on=NOW.date()))
    services.settings.set("own_title", "x")
    file = services.register.path.with_name("x.txt")
    file.write_bytes(b"tekst")
    services.attachments.add(CaseId(case_id), file)
    services.backups.make()


def test_a_row_taken_out_around_the_program_is_found(services: Services) -> None:
    fill(services)
    connection = services.register.connection
    assert check(connection) == []
    connection.execute("PRAGMA foreign_keys = OFF")
    tables = filled_tables(connection)
    assert len(tables) > 10
    for table, number in tables:
        with undone(connection):
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
            assert (table, number) in log.faults(connection)


def test_a_row_put_in_around_the_program_is_found(services: Services) -> None:
    fill(services)
    connection = services.register.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    tried = 0
    for table, number in filled_tables(connection):
        names = [row["name"] for row in connection.rows(f"PRAGMA table_info({table})")]
        values = ", ".join(str(number + 1) if name == "id" else name for name in names)
        with undone(connection), suppress(sqlcipher.IntegrityError):
            connection.execute(
                f"INSERT INTO {table} SELECT {values} FROM {table} WHERE id = {number}"
            )
            tried += 1
            assert (table, number + 1) in log.faults(connection)
    assert tried > 6


def test_a_backup_that_was_opened_again_is_no_false_alarm(services: Services) -> None:
    from vp_desktop.storage import register as storage

    fill(services)
    backup = services.backups.known()[0].path
    register = services.register
    opened = storage.open_register(backup, register.key, register.salt, NOW)
    assert check(opened.connection) == []
    opened.close()
