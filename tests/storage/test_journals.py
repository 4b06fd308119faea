"""Journals that were lost, or left beside a file to which they do not belong: said, and no harm done."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, a_report, make_register, make_services, new_keys
from vp_desktop.core.errors import InUse, WrongKeyOrDamaged
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.recovering import is_in_use
from vp_desktop.storage.register import Register

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def killed(tmp_path: Path) -> Register:
    """A register as a killed program leaves it: one case in the file, a second in its journal."""
    register = make_register(tmp_path / "b.vpr")
    services = make_services(register)
    services.intake.record(a_report())
    register.connection.empty_journal()
    services.intake.record(a_report())
    for end in ("", "-wal"):
        shutil.copy(f"{register.path}{end}", tmp_path / f"a.vpr{end}")
    register.close()
    storage.files.remove(register.path)
    register.path = tmp_path / "a.vpr"
    return register


def opened(register: Register, key: bytes | None = None, salt: bytes | None = None) -> Register:
    return storage.open_register(register.path, key or register.key, salt or register.salt, LATER)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_journal_of_a_killed_program_is_read(killed: Register) -> None:
    register = opened(killed)
    assert storage.counts(register)["cases"] == 2
    assert not register.lost_journal
    assert check(register.connection) == []
    register.close()
    register = opened(killed)
    assert not register.lost_journal
    register.close()
    assert names(killed.path.parent) == ["a.vpr"]


def test_a_lost_journal_is_noticed_until_something_is_saved(killed: Register) -> None:
    Path(f"{killed.path}-wal").unlink()
    for _ in range(2):  # `check` and the like do not take the sign away
        register = opened(killed)
        assert storage.counts(register)["cases"] == 1
        assert register.lost_journal
        register.close()
    register = opened(killed)
    make_services(register).intake.record(a_report())
    register.close()
    register = opened(killed)
    assert not register.lost_journal
    register.close()


def test_nobody_is_alarmed_without_reason(killed: Register) -> None:
    """Neither after closing in good order, nor by a copy, nor by another passphrase."""
    register = opened(killed)
    make_services(register).intake.record(a_report())
    copy = killed.path.with_name("kopie.vpr")
    storage.copy(register, copy)
    key, salt = new_keys()
    register = storage.change_key(register, key, salt, LATER)
    assert not register.lost_journal
    register.close()
    for path, keys in ((copy, (killed.key, killed.salt)), (killed.path, (key, salt))):
        again = storage.open_register(path, *keys, LATER)
        assert not again.lost_journal
        again.close()


def test_reading_changes_no_byte(killed: Register) -> None:
    opened(killed).close()
    before = killed.path.read_bytes()
    register = opened(killed)
    assert check(register.connection) == []
    register.close()
    assert killed.path.read_bytes() == before


def test_a_wrong_passphrase_does_not_touch_the_journal(killed: Register) -> None:
    before = {path.name: path.read_bytes() for path in killed.path.parent.iterdir()}
    with pytest.raises(WrongKeyOrDamaged):
        opened(killed, key=bytes(32))
    assert {path.name: path.read_bytes() for path in killed.path.parent.iterdir()} == before


def test_an_old_journal_beside_a_file_under_another_key_is_put_aside(killed: Register) -> None:
    old = Path(f"{killed.path}-wal").read_bytes()
    register = opened(killed)
    key, salt = new_keys()
    register = storage.change_key(register, key, salt, LATER)
    register.close()
    before = killed.path.read_bytes()
    Path(f"{killed.path}-wal").write_bytes(old)
    with pytest.raises(WrongKeyOrDamaged):
        opened(killed, key=bytes(32), salt=salt)
    assert killed.path.read_bytes() == before
    register = opened(killed, key, salt)
    assert storage.counts(register)["cases"] == 2
    assert check(register.connection) == []
    register.close()
    aside = killed.path.with_name(f"a-opzij-{LATER:%Y-%m-%d-%H%M%S}-wal")
    assert aside.read_bytes() == old


def test_an_old_journal_beside_a_restored_file_undoes_nothing(killed: Register) -> None:
    """The same key opens both, so that only the content tells that they do not belong together."""
    old = Path(f"{killed.path}-wal").read_bytes()
    register = opened(killed)
    for _ in range(30):
        make_services(register).intake.record(a_report(story="Iets heel anders. " * 200))
    register.close()
    Path(f"{killed.path}-wal").write_bytes(old)
    register = opened(killed)
    assert storage.counts(register)["cases"] == 32
    assert check(register.connection) == []
    register.close()


HOLDER = """
import sys
from pathlib import Path
from tests.factory import NOW, a_report, make_services
from vp_desktop.storage import register as storage
path, key, salt = sys.argv[1:]
register = storage.open_register(Path(path), bytes.fromhex(key), bytes.fromhex(salt), NOW)
make_services(register).intake.record(a_report())
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(os.name != "posix", reason="locks of files are another matter there")
def test_the_journal_of_a_running_program_is_left_alone(killed: Register) -> None:
    arguments = [str(killed.path), killed.key.hex(), killed.salt.hex()]
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        journal = Path(f"{killed.path}-wal")
        assert journal.stat().st_size
        before = journal.read_bytes()
        assert is_in_use(killed.path)
        for key in (killed.key, bytes(32)):
            with pytest.raises(InUse):
                opened(killed, key=key)
        assert journal.read_bytes() == before
        holder.communicate(b"\n")
    assert not is_in_use(killed.path)
    register = opened(killed)
    assert storage.counts(register)["cases"] == 3
    register.close()


def test_nonsense_by_the_name_of_a_journal_is_no_journal(killed: Register) -> None:
    Path(f"{killed.path}-wal").write_bytes(b"geen journaal" * 100)
    register = opened(killed)
    assert storage.counts(register)["cases"] == 1
    assert check(register.connection) == []
    register.close()
