"""A register that loses its place to another file just while it is opened: nothing may go astray."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.factory import NOW, make_register, new_keys
from vp_desktop.core.errors import InUse
from vp_desktop.storage import files, held
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register


def add_school(register: Register, name: str) -> None:
    with register.change("schools_added", NOW) as connection:
        connection.insert("schools", name=name, sector="vo")


def names(register: Register) -> list[str]:
    return [row["name"] for row in register.connection.rows("SELECT name FROM schools ORDER BY id")]


class Other:
    """Another program: it gives the register another key, and goes on working in it."""

    def __init__(self, register: Register) -> None:
        self._old = register.key, register.salt
        self._path = register.path
        self.register: Register | None = None

    def replace(self) -> None:
        if self.register is None:
            opened = storage.open_register(self._path, *self._old, NOW)
            self.register = storage.change_key(opened, *new_keys(), NOW)
            add_school(self.register, "van het andere programma")


def at_statement(
    monkeypatch: pytest.MonkeyPatch, name: str, words: str, act: Callable[[], None], *, after: bool
) -> None:
    """Have `act` happen once, just before or after the first statement with these words."""
    plain = getattr(Connection, name)
    done: list[bool] = []

    def statement(self: Connection, sql: str, *parameters: object) -> object:
        now = words in sql and not done
        if now:
            done.append(True)
        if now and not after:
            act()
        result = plain(self, sql, *parameters)
        if now and after:
            act()
        return result

    monkeypatch.setattr(Connection, name, statement)


@pytest.mark.parametrize(
    ("name", "words", "after"),
    [
        ("execute", "PRAGMA cipher_log_level", False),  # the file is open, and not locked
        ("row", "FROM sqlite_master", False),  # the last moment before the lock
    ],
)
def test_a_register_that_was_replaced_before_it_was_locked_is_refused(
    register: Register, monkeypatch: pytest.MonkeyPatch, name: str, words: str, after: bool
) -> None:
    register.close()
    other = Other(register)
    at_statement(monkeypatch, name, words, other.replace, after=after)
    with pytest.raises(InUse, match="replaced_meanwhile"):
        storage.open_register(register.path, register.key, register.salt, NOW)
    assert other.register is not None
    add_school(other.register, "daarna")
    other.register.close()
    again = storage.open_register(register.path, other.register.key, other.register.salt, NOW)
    assert names(again) == ["De Vlieger", "van het andere programma", "daarna"]
    assert check(again.connection) == []
    assert not again.lost_journal
    again.close()


def test_a_register_that_was_removed_before_it_was_locked_is_refused(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.close()
    remove = lambda: files.remove(register.path)  # noqa: E731
    at_statement(monkeypatch, "execute", "PRAGMA cipher_log_level", remove, after=False)
    with pytest.raises(InUse, match="replaced_meanwhile"):
        storage.open_register(register.path, register.key, register.salt, NOW)
    assert list(register.path.parent.iterdir()) == []


def test_no_file_takes_the_place_of_one_that_came_while_the_old_one_was_being_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A restore that held the file of before would throw away what another program just put there."""
    register = make_register(tmp_path / "a.vpr")
    register.close()
    kept, partial, newer = (tmp_path / name for name in ("kept.vpr", "new.part", "newer.part"))
    for copy in (kept, partial, newer):
        shutil.copyfile(register.path, copy)
    work = storage.open_register(newer, register.key, register.salt, NOW)
    add_school(work, "van het andere programma")
    work.close()
    lock = held.lock

    def replaced_first(file):  # type: ignore[no-untyped-def]
        newer.replace(register.path)
        return lock(file)

    monkeypatch.setattr(held, "lock", replaced_first)
    with pytest.raises(InUse, match="replaced_meanwhile"):
        held.put_in_place(partial, register.path, kept, None, "")
    again = storage.open_register(register.path, register.key, register.salt, NOW)
    assert "van het andere programma" in names(again)
    again.close()
