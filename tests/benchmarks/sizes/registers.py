"""Registers of any size, made up: made once, and kept in a folder for the next time.

Written through the register's own changes, five thousand cases in each, so that the log is as it always
is and `check` finds nothing wrong.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.sizes.words import Words
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.storage import register as storage
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

NOW = datetime(2026, 11, 21, 14, 32)
KEY, SALT = bytes(range(32)), bytes(range(16))
SCHOOLS = 12
_WORDS_IN_NOTE = 60
_BATCH = 5000
_HASTE = ("synchronous = OFF", "wal_autocheckpoint = 50000", "cache_size = -400000")
"""While a register is made: nothing is lost by a power cut, and little is written twice."""
_YEARS = 20
_OPEN_EVERY = 100
"""One case of so many runs, with something to do; of the others nearly all were closed within weeks."""
_CATEGORIES = ("bullying", "threat", "exclusion", "fight", "verbal", "origin", "other", "not_yet")
_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
_COLUMNS = {
    "matters": "id, school_id, category, place, reporter_role, accused_type, bullying_form,"
    " bullying_ground, bullying_method, bullying_end",
    "cases": "id, matter_id, own_matter_id, year, sequence, reference, keyword, opened_on,"
    " known_since",
    "persons": "id, name, kind, class_name",
    "reports": "id, case_id, received_on, reporter_role, way, story, secrecy_told",
    "incidents": "id, case_id, report_id, date_kind, from_on, place, frequency",
    "involvements": "case_id, incident_id, person_id, role, kind, age",
    "consents": "case_id, answer, answered_on",
    "contacts": "case_id, held_on, way, with_role, minutes, text",
    "notes": "case_id, noted_on, text",
    "tasks": "case_id, title, made_on, due_on, done_on",
    "closings": "case_id, closed_on, outcome, reason",
}


def made(folder: Path, cases: int) -> Path:
    """The register with this many cases in `folder`, made when it is not there."""
    path = folder / f"{cases}.vpr"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = folder / f"{cases}-half.vpr"
        partial.unlink(missing_ok=True)
        register = found(partial)
        for setting in _HASTE:
            register.connection.execute(f"PRAGMA {setting}")
        fill(register, cases)
        register.close()
        partial.rename(path)
    return path


def found(path: Path) -> Register:
    """An empty register of an adviser for a board with many schools."""
    facts = {"purpose": "adviser", "adviser_kind": "external", "register_id": "bench"}
    register = storage.create(path, KEY, SALT, NOW, **facts, secret=bytes(32))
    with register.change("schools_added", NOW) as connection:
        for number in range(SCHOOLS):
            connection.insert("schools", name=f"School {number + 1}", sector="po")
    return register


def opened(path: Path) -> Register:
    """The register at `path`, open."""
    return storage.open_register(path, KEY, SALT, NOW)


def fill(register: Register, cases: int) -> None:
    """Put this many cases into it, spread over twenty years, the oldest first."""
    words, last = Words(cases), dict[int, int]()
    for first in range(1, cases + 1, _BATCH):
        numbers = range(first, min(first + _BATCH, cases + 1))
        rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in _COLUMNS}
        for number in numbers:
            for table, row in _case(number, cases, words, last):
                rows[table].append(row)
        with register.change("list_imported", NOW, {"added": len(numbers)}) as connection:
            for table, some in rows.items():
                _insert(connection, table, some)
            for year, sequence in last.items():
                connection.execute(
                    "INSERT INTO number_counters (id, last) VALUES (?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET last = excluded.last",
                    (year, sequence),
                )


def _insert(connection: Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    columns = _COLUMNS[table]
    marks = ", ".join("?" * len(columns.split(",")))
    connection.execute_many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _case(
    number: int, cases: int, words: Words, last: dict[int, int]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The rows of one case, by table."""
    today = NOW.date()
    before = timedelta(days=_YEARS * 365 * (cases - number) // cases + words.number(10))
    day = today - before
    year = SchoolYear.of(day).first_year
    last[year] = last.get(year, 0) + 1
    kind, place = words.one_of(*_CATEGORIES), words.one_of("classroom", "corridor", "playground")
    reference = "".join(secrets.choice(_LETTERS) for _ in range(8))
    known = f"{day}T09:00:00"
    roles = ("pupil", "pupil", "unknown_form", "unknown_ground", "unknown_method", "running")
    yield "matters", (number, 1 + number % SCHOOLS, kind, place, *roles)
    yield "cases", (number, number, number, year, last[year], reference, "", day, known)
    if number % 3 == 1:
        yield "persons", (number // 3 + 1, words.name(), "pupil", f"{1 + number % 6}A")
    yield "reports", (number, number, day, "pupil", "conversation", words.some(12), "yes")
    yield "incidents", (number, number, number, "exact", day, place, "once")
    for other, role in enumerate(("subject", "accused")):
        person = max(1, number // 3 + 1 - other * words.number(30))
        yield "involvements", (number, number, min(person, (number + 2) // 3), role, "pupil", 13)
    yield "consents", (number, "given", day)
    yield "contacts", (number, day, "conversation", "reporter", 20, words.some(10))
    for later in range(3):
        yield "notes", (number, day + timedelta(days=later), words.some(_WORDS_IN_NOTE))
    yield from _course(number, day, today, words)


def _course(
    number: int, day: date, today: date, words: Words
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What had to be done and was, and how it ended; one case in a hundred runs."""
    title, soon = f"Bellen over {words.some(1)}", day + timedelta(days=7)
    if number % _OPEN_EVERY:
        yield "tasks", (number, title, day, soon, soon)
        ended = min(day + timedelta(days=7 + words.number(80)), today)
        yield "closings", (number, ended, words.one_of("talked", "agreements"), "different_reason")
    else:
        due = today + timedelta(days=words.number(120) - 20)
        yield "tasks", (number, title, day, due, None)
