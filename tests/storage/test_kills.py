"""Killed at any moment: the register opens again, and every acknowledged save is there."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import TextIO

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
from vp_desktop.services.restoring import Restoring, Secret
from vp_desktop.storage import carrying, connection, files
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
    (files, "keep_copy"), (files, "copy_bytes"), (files, "_pour"), (carrying, "write"),
    (storage, "_compare"), (storage, "_open_as_reader"),
):
    setattr(module, name, dies(getattr(module, name)))
keys = [bytes.fromhex(text) for text in (key, salt, new_key, new_salt)]
if act == "rekey":
    register = storage.open_register(Path(path), keys[0], keys[1], NOW)
    storage.change_key(register, keys[2], keys[3], NOW).close()
else:
    Secret.keys_of = lambda secret, path: (keys[0], keys[1])
    restoring = Restoring(StoppedClock())
    place = Path(path)
    restoring.take_place(restoring.look(place.with_name("kopie.vpr"), place, Secret()))
print(step)
"""


def keys_of(register: Register) -> list[str]:
    return [register.key.hex(), register.salt.hex()]


def forked(script: str, *arguments: str) -> tuple[int, TextIO]:
    """Run a script in a child of this process (a fresh program takes a second): its number, its words."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(into, 1)
        sys.stdout = os.fdopen(1, "w")
        sys.argv = ["-", *arguments]
        try:
            exec(script, {})
            sys.stdout.flush()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(into)
    return child, os.fdopen(out)


def test_a_writer_killed_at_random_moments_loses_no_acknowledged_save(register: Register) -> None:
    moments = random.Random(20261121)
    register.close()
    expected = 0
    for _ in range(24):
        writer, said = forked(WRITER, str(register.path), *keys_of(register))
        with said:
            assert said.readline() == "1\n"
            time.sleep(moments.random() * 0.05)
            os.kill(writer, signal.SIGKILL)
            expected += 1 + len(said.read().splitlines())
        assert os.waitpid(writer, 0)[1] == signal.SIGKILL
        opened = storage.open_register(register.path, register.key, register.salt, NOW)
        saved = opened.connection.value("SELECT count(*) FROM cases")
        assert expected <= saved <= expected + 1
        expected = saved
        assert opened.connection.value("SELECT count(*) FROM drafts") == 1
        opened.close()
    opened = storage.open_register(register.path, register.key, register.salt, NOW)
    assert check(opened.connection) == []
    opened.close()


def run_steps(act: str, step: int, register: Register, keys: list[str]) -> tuple[int, int]:
    """The status of STEPS, and its last step."""
    child, answer = forked(STEPS, act, str(step), str(register.path), *keys_of(register), *keys)
    with answer:
        said = answer.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), int(said or 0)


def last_step(act: str, register: Register, keys: list[str]) -> int:
    status, step = run_steps(act, 0, register, keys)
    assert status == 0
    return step


def die(act: str, step: int, register: Register, keys: list[str]) -> None:
    assert run_steps(act, step, register, keys)[0] == -9


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


@pytest.fixture
def cut_short(tmp_path: Path) -> Register:
    """A register with two cases, the second in a journal that a kill left, and a backup with one."""
    register = make_register(tmp_path / "b.vpr")
    services = make_services(register)
    services.intake.record(a_report())
    storage.copy(register, tmp_path / "kopie.vpr")
    services.intake.record(a_report())
    for end in ("", "-wal"):
        shutil.copy(f"{register.path}{end}", tmp_path / f"a.vpr{end}")
    register.close()
    storage.files.remove(register.path)
    register.path = tmp_path / "a.vpr"
    return register


def test_a_restore_killed_at_any_step_harms_nothing(cut_short: Register) -> None:
    """The register is the old one or the restored one, whole; what was in its journal is never lost."""
    unused = [part.hex() for part in new_keys()]
    folder = cut_short.path.parent
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    steps = last_step("restore", cut_short, unused)
    found = []
    for step in range(1, steps + 1):
        for path in folder.iterdir():
            path.unlink()
        for name, content in before.items():
            (folder / name).write_bytes(content)
        die("restore", step, cut_short, unused)
        assert (folder / "kopie.vpr").read_bytes() == before["kopie.vpr"], step
        opened = storage.open_register(cut_short.path, cut_short.key, cut_short.salt, NOW)
        found.append(storage.counts(opened)["cases"])
        assert check(opened.connection) == [], step
        assert not opened.lost_journal, step
        opened.close()
        if found[-1] == 1:
            kept = next(folder.glob("a-vervangen-*.vpr"))
            replaced = storage.open_register(kept, cut_short.key, cut_short.salt, NOW)
            assert storage.counts(replaced)["cases"] == 2, step
            replaced.close()
    assert found == sorted(found, reverse=True)
    assert set(found) == {1, 2}
    last_step("restore", cut_short, unused)  # what a kill left is in nobody's way
    assert not list(folder.glob(".*"))
