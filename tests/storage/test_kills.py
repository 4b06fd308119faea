"""Killed at any moment: the register opens again, and every acknowledged save is there."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.factory import NOW, a_report, make_register, make_services, new_keys
from vp_desktop.core.errors import KnownError
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

WRITER = """
import sys
from pathlib import Path
from tests.factory import NOW, a_report, make_services
from vp_desktop.storage import register as storage
path, key, salt = sys.argv[1:]
register = storage.open_register(Path(path), bytes.fromhex(key), bytes.fromhex(salt), NOW)
services = make_services(register)
number = 0
while True:
    number += 1
    services.drafts.keep("report", "x", {"number": number})
    case_id = services.intake.record(a_report(keyword=f"woord{number}"))
    print(number, flush=True)
"""

STEPS = """
import os, signal, sys
from pathlib import Path
from tests.factory import NOW, StoppedClock
from vp_desktop.services import backups
from vp_desktop.services.registers import Registers
from vp_desktop.storage import connection, files
from vp_desktop.storage import register as storage
act, die_at, path, key, salt, new_key, new_salt = sys.argv[1:]
step = 0

def dies(function):
    def wrapped(*arguments, **named):
        global step
        for after in (False, True):
            if after:
                result = function(*arguments, **named)
            step += 1
            if step == int(die_at):
                os.kill(os.getpid(), signal.SIGKILL)
        return result
    return wrapped

for module, name in (
    (connection.Connection, "copy_into"), (connection.Connection, "empty_journal"),
    (connection.Connection, "close"), (files, "make_file"), (files, "put_in_place"),
    (files, "remove_journals"), (files, "sync_file"), (files, "sync_folder"),
    (storage, "_compare"), (storage, "_open_as_reader"),
):
    setattr(module, name, dies(getattr(module, name)))
keys = [bytes.fromhex(text) for text in (key, salt, new_key, new_salt)]
if act == "rekey":
    register = storage.open_register(Path(path), keys[0], keys[1], NOW)
    storage.change_key(register, keys[2], keys[3], NOW).close()
else:
    registers = Registers(StoppedClock())
    registers.open = lambda path, passphrase: storage.open_register(path, keys[0], keys[1], NOW)
    backups.restore(registers, Path(path), Path(path).with_name("terug.vpr"), "", StoppedClock())
print(step)
"""


def python(script: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", script, *arguments]


def keys_of(register: Register) -> list[str]:
    return [register.key.hex(), register.salt.hex()]


def test_a_writer_killed_at_random_moments_loses_no_acknowledged_save(register: Register) -> None:
    moments = random.Random(20261121)
    register.close()
    expected = 0
    for _ in range(24):
        with subprocess.Popen(
            python(WRITER, str(register.path), *keys_of(register)), stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(moments.random() * 0.05)
            writer.kill()
            expected += 1 + len(writer.stdout.read().splitlines())
        opened = storage.open_register(register.path, register.key, register.salt, NOW)
        saved = opened.connection.value("SELECT count(*) FROM cases")
        assert expected <= saved <= expected + 1
        expected = saved
        assert opened.connection.value("SELECT count(*) FROM drafts") == 1
        opened.close()
    opened = storage.open_register(register.path, register.key, register.salt, NOW)
    assert check(opened.connection) == []
    opened.close()


def last_step(act: str, register: Register, keys: list[str]) -> int:
    done = subprocess.run(
        python(STEPS, act, "0", str(register.path), *keys_of(register), *keys),
        capture_output=True,
        check=True,
    )
    return int(done.stdout)


def die(act: str, step: int, register: Register, keys: list[str]) -> None:
    died = subprocess.run(
        python(STEPS, act, str(step), str(register.path), *keys_of(register), *keys), check=False
    )
    assert died.returncode == -9


@pytest.fixture
def filled(tmp_path: Path) -> Register:
    register = make_register(tmp_path / "a.vpr")
    make_services(register).intake.record(a_report())
    register.close()
    return register


def test_a_passphrase_change_killed_at_any_step_leaves_one_whole_register(
    filled: Register,
) -> None:
    new = new_keys()
    new_hex = [part.hex() for part in new]
    whole = filled.path.read_bytes()
    for step in range(1, last_step("rekey", filled, new_hex) + 1):
        storage.files.remove(filled.path)
        filled.path.write_bytes(whole)
        die("rekey", step, filled, new_hex)
        opened = open_with_one_of(filled.path, (filled.key, filled.salt), new)
        assert opened.connection.value("SELECT count(*) FROM cases") == 1, step
        assert check(opened.connection) == [], step
        opened.close()


def open_with_one_of(path: Path, *keys: tuple[bytes, bytes]) -> Register:
    for key, salt in keys:
        try:
            return storage.open_register(path, key, salt, NOW)
        except KnownError:
            continue
    raise AssertionError("neither key opens the register")


def test_a_restore_killed_at_any_step_harms_nothing(filled: Register) -> None:
    unused = [part.hex() for part in new_keys()]
    target = filled.path.with_name("terug.vpr")
    whole = filled.path.read_bytes()
    steps = last_step("restore", filled, unused)
    for step in range(1, steps + 1):
        storage.files.remove(target)
        die("restore", step, filled, unused)
        storage.open_register(filled.path, filled.key, filled.salt, NOW).close()
        assert filled.path.read_bytes() == whole, step
        if target.exists():
            opened = storage.open_register(target, filled.key, filled.salt, NOW)
            assert check(opened.connection) == [], step
            opened.close()
    storage.files.remove(target)
    assert last_step("restore", filled, unused) == steps
    assert sorted(path.name for path in target.parent.iterdir()) == ["a.vpr", "terug.vpr"]
