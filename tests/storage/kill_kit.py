"""A writing session that is killed at a random moment, and what has to be there afterwards.

Each session is a fork: a fresh program would take a second. It opens the register with raw keys, does
what an adviser does, and says each save and each draft on a pipe as soon as the program called it saved.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tests.factory import NOW, StoppedClock, a_report, make_register
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Note, Task
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

TODAY = date(2026, 11, 10)
_READY, _OPEN = b"ready\n", b"open\n"
_WHILE_OPENING = 0.2
"""The share of sessions whose time begins before the register is open; of the others, after it."""
_KINDS = ("draft", "draft", "case", "note", "task", "setting", "file", "gone", "copy")
_WORDS = {
    "case": "SELECT keyword FROM cases",
    "note": "SELECT text FROM notes",
    "task": "SELECT title FROM tasks WHERE title LIKE 'w%'",
    "file": "SELECT name FROM attachments",
    "setting": "SELECT value FROM settings WHERE name = 'own_title'",
    "draft": "SELECT content FROM drafts",
}
"""Where each kind of save is found again."""
_ONE_ONLY = ("setting", "draft")
"""Written over each time: only the newest is found."""


@dataclass
class Ledger:
    """What the sessions of one register called saved, and what each had begun when it was killed."""

    saved: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in _WORDS})
    begun: tuple[str, str] = ("", "")

    def take(self, line: str) -> None:
        stage, _, rest = line.partition(" ")
        kind, _, word = rest.partition(" ")
        if not rest:  # "ready" and "open"
            return
        if stage == "begin":
            self.begun = (kind, word)
            return
        self.begun = ("", "")
        if kind == "gone":
            self.saved["note"].discard(word)
        elif kind in _ONE_ONLY:
            self.saved[kind] = {word}
        else:
            self.saved[kind].add(word)

    def session_over(self) -> tuple[str, str]:
        begun, self.begun = self.begun, ("", "")
        return begun


def sessions(folder: Path, seed: int, most_seconds: float = 0.15) -> Iterator[str]:
    """Killed sessions without end, each looked over: what each was doing when the kill came."""
    moments = random.Random(seed)
    program = Program(StoppedClock())
    first = program.services(make_register(folder / "first.vpr"))  # reads the data for every fork
    first.intake.record(a_report())
    first.register.close()
    number = 0
    while True:
        register = make_register(folder / f"r{number}.vpr")
        register.close()
        ledger = Ledger()
        for _ in range(25):  # in a register that keeps growing most kills would fall in opening it
            number += 1
            yield _one(program, register, ledger, number, moments, most_seconds)
        for path in folder.iterdir():
            if path.is_file():
                path.unlink()


def _one(
    program: Program,
    register: Register,
    ledger: Ledger,
    number: int,
    moments: random.Random,
    most: float,
) -> str:
    out, into = os.pipe()
    seed = moments.random()
    child = os.fork()
    if child == 0:
        os.close(out)
        _write(program, register, number, random.Random(seed), into)
    os.close(into)
    begins = _READY if moments.random() < _WHILE_OPENING else _READY + _OPEN
    said, status = _listen(out, child, begins, moments.random() * most)
    os.close(out)
    assert status in (0, -signal.SIGKILL), f"session {number}: {said}"
    # The last line may be cut off by the kill: what was not said to the end was not called saved.
    lines = said.split("\n")[:-1]
    for line in lines:
        ledger.take(line)
    phase = ledger.begun[0] or ("between" if "open" in lines else "opening") if status else "ended"
    look_over(register, ledger)
    return phase


def _listen(out: int, child: int, begins: bytes, seconds: float) -> tuple[str, int]:
    """Kill the child so many seconds after it said `begins`; what it said then, and how it ended."""
    said = b""
    while not said.startswith(begins) and (piece := os.read(out, 65536)):
        said += piece
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([out], [], [], left)[0]:
            piece = os.read(out, 65536)
            if not piece:
                break
            said += piece
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while piece := os.read(out, 65536):
        said += piece
    return said.decode(), os.waitstatus_to_exitcode(status)


def _write(
    program: Program, register: Register, number: int, chance: random.Random, into: int
) -> None:
    """The session. Does not return."""

    def say(line: str) -> None:
        os.write(into, f"{line}\n".encode())

    status = 1
    try:
        os.write(into, _READY)
        opened = storage.open_register(register.path, register.key, register.salt, NOW)
        os.write(into, _OPEN)
        services = program.services(opened)
        for step in range(chance.randrange(1, 80)):
            program.clock.now = NOW + timedelta(
                minutes=2 * number, seconds=step
            )  # names of backups
            kind = chance.choice(_KINDS)
            _act(services, kind, f"w{number}-{step}", say)
        opened.close()
        status = 0
    except BaseException:
        with suppress(OSError):
            say(traceback.format_exc())
    os._exit(status)


def _act(services: Services, kind: str, word: str, say: Callable[[str], None]) -> None:
    """One thing that an adviser does, said before it begins and when it is saved."""
    connection = services.register.connection
    case_id = CaseId(connection.value("SELECT max(id) FROM cases") or 0)
    if not case_id and kind not in _ONE_ONLY:
        kind = "case"
    oldest = connection.row("SELECT * FROM notes ORDER BY id LIMIT 1")
    if kind == "gone":
        if oldest is None:
            return
        word = oldest["text"]
    say(f"begin {kind} {word}")
    if kind == "draft":
        services.drafts.keep("report", "x", {"typed": word})
    elif kind == "case":
        services.intake.record(a_report(keyword=word))
    elif kind == "note":
        services.cases.add(Note(case_id, TODAY, word))
    elif kind == "task":
        services.tasks.add(Task(word, case_id=case_id, due_on=TODAY))
    elif kind == "setting":
        services.settings.set("own_title", word)
    elif kind == "file":
        file = services.register.path.with_name(word)
        file.write_bytes(word.encode() * 120_000)  # two parts
        services.attachments.add(case_id, file)
    elif kind == "gone":
        services.cases.remove(Note(case_id, TODAY, word, id=oldest["id"]))
    else:
        services.backups.make()
        return
    say(f"saved {kind} {word}")


def look_over(register: Register, ledger: Ledger) -> None:
    """Open the register anew: whole, with every save that was said and at most one that was begun."""
    opened = storage.open_register(register.path, register.key, register.salt, NOW)
    try:
        assert not opened.lost_journal
        kind_begun, begun = ledger.session_over()
        for kind, query in _WORDS.items():
            found = {_word(kind, row[0]) for row in opened.connection.rows(query)} - {""}
            said = ledger.saved[kind]
            maybe = {begun} if kind == kind_begun else set()
            if kind in _ONE_ONLY:
                assert found in (said, maybe), (kind, found, said, maybe)
            elif kind == "note" and kind_begun == "gone":
                assert found in (said, said - {begun}), (kind, found ^ said)
            else:
                assert said <= found <= said | maybe, (kind, found ^ said)
            ledger.saved[kind] = found
        for row in opened.connection.rows("SELECT id, size FROM attachments"):
            query = "SELECT total(length(content)) FROM attachment_parts WHERE attachment_id = ?"
            assert opened.connection.value(query, (row["id"],)) == row["size"]
        assert check(opened.connection) == []
    finally:
        opened.close()


def _word(kind: str, stored: str) -> str:
    return json.loads(stored)["typed"] if kind == "draft" else stored
