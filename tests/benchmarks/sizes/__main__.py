"""What the program takes at several sizes, in one table.

python -m tests.benchmarks.sizes FOLDER [SIZE ...]

Registers are made in FOLDER once and kept there, with a copy in plain sqlite3 beside each.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tests.benchmarks.sizes.asked import asked, saved, services_of
from tests.benchmarks.sizes.chores import MOST_MEMORY
from tests.benchmarks.sizes.plain import plain_copy
from tests.benchmarks.sizes.registers import made, opened
from tests.benchmarks.sizes.start import start_ratio
from tests.benchmarks.sizes.table import Table, rounds

SIZES = (100, 1000, 10_000, 100_000)


def main(folder: Path, sizes: list[int]) -> None:
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    print(
        f"{date.today()}, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    )
    print(f"{os.cpu_count()} cores, {memory:.0f} GB of memory, load {os.getloadavg()[0]:.1f}")
    with _told("registers"):
        paths = {size: made(folder, size) for size in sizes}
    with _told("start"):
        _start(paths[sizes[0]])
    work, window, rare = Table(sizes), Table(sizes), Table(sizes)
    megabytes = Table(sizes)
    for size, path in paths.items():
        with _told(f"{size:,}: asked"):
            _ask(work, size, path)
        with _told(f"{size:,}: in the window"):
            _open_window(window, size, path)
        with _told(f"{size:,}: now and then"):
            _do_chores(rare, megabytes, size, path)
    work.print("Asked of an open register, the quickest of nine rounds; a save the median")
    window.print(
        "In the window: from unlocking, memory in MB, and the longest that its thread is busy with an"
        " act, and with one turn of it"
    )
    rare.print("Now and then", "s")
    megabytes.print("On disk and in memory", "MB")


@contextmanager
def _told(what: str) -> Iterator[None]:
    """Say beside the tables how long a part took."""
    begin = time.perf_counter()
    yield
    print(f"[{what}: {time.perf_counter() - begin:.0f} s]", file=sys.stderr, flush=True)


def _start(register: Path) -> None:
    """From the start of the process to the first window."""
    found = start_ratio(register)
    (bare, bare_cpu), (ours, ours_cpu) = found.values()
    print(f"\nStart: bare window {bare:.0f} ms (processor {bare_cpu:.0f}),", end=" ")
    print(f"unlock screen {ours:.0f} ms (processor {ours_cpu:.0f}):", end=" ")
    print(f"{ours / bare:.2f} times on the clock, {ours_cpu / bare_cpu:.2f} of the processor")


def _ask(table: Table, size: int, path: Path) -> None:
    """The same of both kinds of file, which must answer the same; both with the same memory, and warm."""
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        mine = Path(name) / path.name
        shutil.copyfile(path, mine)
        mine.chmod(0o600)
        register = opened(mine)
        plain = plain_copy(register, Path(name) / "plain.vpr")
        ours, theirs = services_of(register), services_of(plain)
        for (what, act), (_, beside) in zip(asked(ours, size), asked(theirs, size), strict=True):
            assert act() == beside(), f"plain sqlite3 answers something else: {what}"
            table.note(what, size, *map(min, rounds((act, beside), 9)))
        saves = [saved(services, size) for services in (ours, theirs)]
        table.note("save a note", size, *map(statistics.median, rounds(saves, 15)))
        register.close()
        plain.connection._sqlite.close()


def _open_window(table: Table, size: int, path: Path) -> None:
    for what, value in _beside("window", path).items():
        table.note(what, size, value)


def _do_chores(table: Table, megabytes: Table, size: int, path: Path) -> None:
    megabytes.note("the register", size, path.stat().st_size / 1e6)
    for what, value in _beside("chores", path).items():
        (megabytes if what.startswith(MOST_MEMORY) else table).note(what, size, value)


def _beside(part: str, path: Path) -> dict[str, float]:
    """What a part of this package says that was run with a copy of the register, in its own process."""
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        mine = Path(name) / path.name
        shutil.copyfile(path, mine)
        mine.chmod(0o600)
        command = [sys.executable, "-m", f"tests.benchmarks.sizes.{part}", str(mine)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]] or list(SIZES))
