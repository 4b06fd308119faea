"""How long the window waits while a backup is made, and whether every damaged page of one is found.

Run: python tests/benchmarks/backup_beside_the_window.py [megabytes]
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.factory import StoppedClock, a_report, make_register, make_services
from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Restoring, Secret
from vp_desktop.storage.register import Register

_PAGE = 4096


class RawSecret(Secret):
    """The register's own key, without a derivation."""

    def __init__(self, register: Register) -> None:
        object.__setattr__(self, "register", register)

    def keys_of(self, path: Path) -> tuple[bytes, bytes]:
        return self.register.key, self.register.salt  # type: ignore[attr-defined]


def main(megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        register = make_register(Path(folder) / "a.vpr")
        services = make_services(register)
        while register.connection.value("PRAGMA page_count") * _PAGE < megabytes << 20:
            services.intake.record(a_report(story="In de pauze ging het mis. " * 2000))
        made: list[Path] = []
        services.cases.page(CaseQuery(), 0, 50)  # the first one reads what later ones know
        begun = time.perf_counter()
        worker = threading.Thread(target=lambda: made.append(services.backups.make()))
        worker.start()
        waits = []
        while worker.is_alive():
            at = time.perf_counter()
            services.cases.page(CaseQuery(), 0, 50)
            waits.append(time.perf_counter() - at)
            at = time.perf_counter()
            services.drafts.keep("report", "x", {"number": len(waits)})
            waits.append(time.perf_counter() - at)
            time.sleep(0.005)
        took = time.perf_counter() - begun
        waits.sort()
        size = made[0].stat().st_size >> 20
        print(f"{size} MB copied, opened and checked in {took:.2f} s")
        print(f"a page of cases or a draft took at most {waits[-1] * 1000:.0f} ms,", end=" ")
        print(f"19 of 20 under {waits[len(waits) * 19 // 20] * 1000:.0f} ms ({len(waits)} tries)")
        register.close()


def flip_every_page() -> None:
    with tempfile.TemporaryDirectory() as folder:
        register = make_register(Path(folder) / "a.vpr")
        services = make_services(register)
        services.intake.record(a_report())
        whole = services.backups.make().read_bytes()
        register_id = services.backups.register_id
        register.close()
        damaged, found = Path(folder) / "kapot.vpr", 0
        restoring, secret = Restoring(StoppedClock()), RawSecret(register)
        for page in range(len(whole) // _PAGE):
            content = bytearray(whole)
            content[page * _PAGE + 100] ^= 1
            damaged.write_bytes(content)
            try:
                restoring.check(damaged, register.path, secret, register_id)
            except WrongKeyOrDamaged:
                found += 1
        print(f"{found} of {len(whole) // _PAGE} pages that were changed by one bit were found")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    flip_every_page()
