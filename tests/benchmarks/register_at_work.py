"""How long the register takes for what the user waits for, in one run, as a table.

python tests/benchmarks/register_at_work.py
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.factory import NOW, a_report, make_register, make_services
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.security.derivation import derive_key, new_salt
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.list_file import read_list
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check

LIST = Path(__file__).parents[1] / "data" / "incidenten_vo.csv"
ROWS = 900


def measure(what: str, act: Callable[[], Any]) -> Any:
    start = time.perf_counter()
    result = act()
    print(f"{what:<44}{(time.perf_counter() - start) * 1000:>9.0f} ms")
    return result


def long_list(folder: Path) -> Path:
    """The list of the secondary school over and over, each time under other numbers."""
    head, *rows = LIST.read_text(encoding="cp1252").splitlines(keepends=True)
    repeated = [f"{index // len(rows)}-{rows[index % len(rows)]}" for index in range(ROWS)]
    path = folder / "lijst.csv"
    path.write_text(head + "".join(repeated), encoding="cp1252")
    return path


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measure("one key derivation", lambda: derive_key("zes wijze woorden", new_salt()))
        register = make_register(folder / "a.vpr")
        services = make_services(register)
        table = measure(f"read a list of {ROWS} rows", lambda: read_list(long_list(folder)))
        plan = measure("  plan it", lambda: services.importing.plan(table, school_id=SchoolId(1)))
        measure("  import it", lambda: services.importing.apply(plan))
        year, school = SchoolYear(2024), SchoolId(1)
        edition = measure("figures of a year", lambda: services.summary.edition(year, school))
        measure(
            "  its PDF, with the import of reportlab", lambda: services.summary.pdf(edition, "nl")
        )
        measure("  its PDF again", lambda: services.summary.pdf(edition, "nl"))
        for _ in range(100):
            services.intake.record(a_report())
        register.close()
        again = measure(
            "open 1,000 cases, beyond the derivation",
            lambda: storage.open_register(register.path, register.key, register.salt, NOW),
        )
        services = make_services(again)
        measure("Vandaag", services.tasks.today)
        measure("first page of Dossiers", lambda: services.cases.page(CaseQuery(), 0, 100))
        query = CaseQuery(text="buitengesl")
        measure("  searched as one types", lambda: services.cases.page(query, 0, 100))
        measure("one dossier", lambda: services.cases.dossier(CaseId(500)))
        measure("record a report", lambda: services.intake.record(a_report()))
        measure("make and check a backup", services.backups.make)
        measure("check everything", lambda: check(again.connection))
        again.close()


if __name__ == "__main__":
    main()
