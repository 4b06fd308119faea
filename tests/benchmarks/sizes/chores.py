"""What is done now and then with a whole register: reading a list, the summary, a backup, a check.
Run in a process of its own, to see how much memory it takes; prints JSON.

python -m tests.benchmarks.sizes.chores REGISTER
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.memory import most_memory
from tests.benchmarks.register_at_work import long_list
from tests.benchmarks.sizes.asked import services_of
from tests.benchmarks.sizes.registers import opened
from tests.benchmarks.sizes.table import Act
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.list_file import read_list
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

MOST_MEMORY = "most memory: "
"""Before the name of a chore: megabytes of the whole process meanwhile."""


def main(path: Path) -> None:
    register = opened(path)
    found: dict[str, float] = {}
    for what, seconds in chores(register, path.parent):
        found |= {what: seconds, MOST_MEMORY + what: most_memory()}
    register.close()
    print(json.dumps(found))


def chores(register: Register, folder: Path) -> Iterator[tuple[str, float]]:
    """Each with its seconds; the register is changed by it."""
    services = services_of(register)
    year, school = SchoolYear(2024), SchoolId(1)
    made = []
    yield (
        "figures of a school year",
        _seconds(lambda: made.append(services.summary.edition(year, school))),
    )
    yield "its PDF", _seconds(lambda: services.summary.pdf(made[0], "nl"))
    yield "backup, opened and checked", _seconds(lambda: services.backups.make(folder / "backups"))
    yield "check everything", _seconds(lambda: _check(register))
    table = read_list(long_list(folder))
    plan = services.importing.plan(table, school_id=school)
    yield "read in a list of 900 rows", _seconds(lambda: services.importing.apply(plan))


def _check(register: Register) -> None:
    assert check(register.connection) == [], "the register of the benchmark is not sound"


def _seconds(act: Act) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main(Path(sys.argv[1]))
